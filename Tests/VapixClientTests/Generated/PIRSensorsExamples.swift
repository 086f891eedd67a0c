// Generated from Specs/Examples/pir-sensor-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixIO

extension ExampleTable {
    /// The examples of PIR sensor configuration.
    mutating func addPIRSensors() {
        add("Specs/Examples/pir-sensor-configuration/getSensitivity_200.http") { PIRSensors.getSensitivity(id: 0) }
        add("Specs/Examples/pir-sensor-configuration/getSensitivity_error2200.http") {
            PIRSensors.getSensitivity(id: 0)
        }
        add("Specs/Examples/pir-sensor-configuration/getSupportedVersions_200.http") {
            PIRSensors.getSupportedVersions()
        }
        add("Specs/Examples/pir-sensor-configuration/listSensors_200.http") { PIRSensors.listSensors() }
        add("Specs/Examples/pir-sensor-configuration/listSensors_200_fixed.http") { PIRSensors.listSensors() }
        add("Specs/Examples/pir-sensor-configuration/listSensors_error1100.http") { PIRSensors.listSensors() }
        add("Specs/Examples/pir-sensor-configuration/setSensitivity_200.http") {
            PIRSensors.setSensitivity(id: 0, sensitivity: 0.5)
        }
        add("Specs/Examples/pir-sensor-configuration/setSensitivity_error2201.http") {
            PIRSensors.setSensitivity(id: 0, sensitivity: 0.5)
        }
    }
}
