// Generated from Specs/Examples/shock-detection by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Shock detection API.
    mutating func addShockDetection() {
        add("Specs/Examples/shock-detection/getEnabled_200.http") { ShockDetection.getEnabled() }
        add("Specs/Examples/shock-detection/getSchemaVersions_200.http") { ShockDetection.getSchemaVersions() }
        add("Specs/Examples/shock-detection/getSensitivityLevel_200.http") { ShockDetection.getSensitivityLevel() }
        add("Specs/Examples/shock-detection/setEnabled_200.http") { ShockDetection.setEnabled(true) }
        add("Specs/Examples/shock-detection/setSensitivityLevel_200.http") { ShockDetection.setSensitivityLevel(60) }
        add("Specs/Examples/shock-detection/setSensitivityLevel_error30.http") {
            ShockDetection.setSensitivityLevel(101)
        }
    }
}
