// Generated from Specs/Examples/orientation-api by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Orientation API.
    mutating func addOrientation() {
        add("Specs/Examples/orientation-api/getLateralValue_200.http") { Orientation.GetLateralValue() }
        add("Specs/Examples/orientation-api/getLateralValue_error40.http") { Orientation.GetLateralValue() }
        add("Specs/Examples/orientation-api/getLongitudinalValue_200.http") { Orientation.GetLongitudinalValue() }
        add("Specs/Examples/orientation-api/getSchemaVersions_200.http") { Orientation.GetSchemaVersions() }
    }
}
