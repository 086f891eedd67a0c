// Generated from Specs/Examples/geoorientation-api by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Geoorientation API.
    mutating func addGeoOrientation() {
        add("Specs/Examples/geoorientation-api/get_200.http") { GeoOrientation.get() }
        add("Specs/Examples/geoorientation-api/set_200.http") {
            GeoOrientation.set(tilt: -80.5, heading: 30.5, installationHeight: 2.3)
        }
        add("Specs/Examples/geoorientation-api/set_error1.http") { GeoOrientation.set(tilt: -80.5) }
    }
}
