// Generated from Specs/Examples/geolocation-api by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Geolocation API.
    mutating func addGeolocation() {
        add("Specs/Examples/geolocation-api/get_200.http") { Geolocation.get() }
        add("Specs/Examples/geolocation-api/set_200.http") {
            Geolocation.set(latitude: "51.1234", longitude: "013.1234", heading: 30, text: "freetext")
        }
        add("Specs/Examples/geolocation-api/set_200_seconds.http") {
            Geolocation.set(latitude: "511234.5678", longitude: "0131234.5678", heading: 30, text: "free text")
        }
        add("Specs/Examples/geolocation-api/set_error1.http") { Geolocation.set(latitude: "north") }
    }
}
