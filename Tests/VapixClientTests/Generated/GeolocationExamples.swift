// Generated from Specs/Examples/geolocation-api by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Geolocation API.
    mutating func addGeolocation() {
        add("Specs/Examples/geolocation-api/getPosition_200.http") { Geolocation.getPosition() }
        add("Specs/Examples/geolocation-api/setPosition_200.http") {
            Geolocation.setPosition(latitude: "51.1234", longitude: "013.1234", heading: 30, text: "freetext")
        }
        add("Specs/Examples/geolocation-api/setPosition_200_seconds.http") {
            Geolocation.setPosition(latitude: "511234.5678", longitude: "0131234.5678", heading: 30, text: "free text")
        }
        add("Specs/Examples/geolocation-api/setPosition_error1.http") { Geolocation.setPosition(latitude: "north") }
    }
}
