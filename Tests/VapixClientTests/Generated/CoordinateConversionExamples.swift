// Generated from Specs/Examples/coordinate-conversion by vapix-generate. Do not edit.

import VapixAnalytics
import VapixClient

extension ExampleTable {
    /// The examples of Coordinate conversion API.
    mutating func addCoordinateConversion() {
        add("Specs/Examples/coordinate-conversion/spaces.list_200.http") { CoordinateConversion.Spaces.list() }
    }
}
