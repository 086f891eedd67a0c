// Generated from Specs/Examples/orientation-api by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Orientation API.
    mutating func addOrientation() {
        add("Specs/Examples/orientation-api/getLateralValue_200.http") { Orientation.getLateralValue() }
        add("Specs/Examples/orientation-api/getLateralValue_error40.http") { Orientation.getLateralValue() }
        add("Specs/Examples/orientation-api/getLongitudinalValue_200.http") { Orientation.getLongitudinalValue() }
        add("Specs/Examples/orientation-api/getSchemaVersions_200.http") { Orientation.getSchemaVersions() }
    }
}
