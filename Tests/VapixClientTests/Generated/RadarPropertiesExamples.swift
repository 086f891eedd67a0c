// Generated from Specs/Examples/radar-properties by vapix-generate. Do not edit.

import VapixClient
import VapixRadar

extension ExampleTable {
    /// The examples of Radar properties.
    mutating func addRadarProperties() {
        add("Specs/Examples/radar-properties/getRadarProperties_200.http") { RadarProperties.getRadarProperties() }
        add("Specs/Examples/radar-properties/getRadarProperties_error1100.http") {
            RadarProperties.getRadarProperties()
        }
    }
}
