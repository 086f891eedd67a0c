// Generated from Specs/Examples/geoorientation-api by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Geoorientation API.
    mutating func addGeoOrientation() {
        add("Specs/Examples/geoorientation-api/getOrientation_200.http") { GeoOrientation.getOrientation() }
        add("Specs/Examples/geoorientation-api/setOrientation_200.http") {
            GeoOrientation.setOrientation(tilt: -80.5, heading: 30.5, installationHeight: 2.3)
        }
        add("Specs/Examples/geoorientation-api/setOrientation_error1.http") {
            GeoOrientation.setOrientation(tilt: -80.5)
        }
    }
}
