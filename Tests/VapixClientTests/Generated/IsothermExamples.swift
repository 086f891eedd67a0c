// Generated from Specs/Examples/isotherm by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Isotherm API.
    mutating func addIsotherm() {
        add("Specs/Examples/isotherm/getLimits_200.http") { Isotherm.getLimits() }
        add("Specs/Examples/isotherm/getMode_200.http") { Isotherm.getMode() }
        add("Specs/Examples/isotherm/getSchemaVersions_200.http") { Isotherm.getSchemaVersions() }
        add("Specs/Examples/isotherm/setLimits_200.http") { Isotherm.setLimits(upper: 80, middle: 70, lower: 50) }
        add("Specs/Examples/isotherm/setMode_200.http") { Isotherm.setMode(true) }
        add("Specs/Examples/isotherm/setMode_error20.http") { Isotherm.setMode(true) }
    }
}
