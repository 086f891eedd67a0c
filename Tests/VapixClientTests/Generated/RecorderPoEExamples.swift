// Generated from Specs/Examples/nvr-poe-switch-configuration by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of NVR PoE switch configuration.
    mutating func addRecorderPoE() {
        add("Specs/Examples/nvr-poe-switch-configuration/getKeepPower_200.http") { RecorderPoE.getKeepPower() }
        add("Specs/Examples/nvr-poe-switch-configuration/getKeepPower_error50.http") { RecorderPoE.getKeepPower() }
        add("Specs/Examples/nvr-poe-switch-configuration/getPortMode_200.http") { RecorderPoE.getPortMode(port: 2) }
        add("Specs/Examples/nvr-poe-switch-configuration/getPortMode_error20.http") {
            RecorderPoE.getPortMode(port: 0)
        }
        add("Specs/Examples/nvr-poe-switch-configuration/getPortStatuses_200.http") { RecorderPoE.getPortStatuses() }
        add("Specs/Examples/nvr-poe-switch-configuration/getPortStatuses_200_noClass.http") {
            RecorderPoE.getPortStatuses()
        }
        add("Specs/Examples/nvr-poe-switch-configuration/getSchemaVersions_200.http") {
            RecorderPoE.getSchemaVersions()
        }
        add("Specs/Examples/nvr-poe-switch-configuration/getTotalPowerLimit_200.http") {
            RecorderPoE.getTotalPowerLimit()
        }
        add("Specs/Examples/nvr-poe-switch-configuration/setKeepPower_200.http") { RecorderPoE.setKeepPower(true) }
        add("Specs/Examples/nvr-poe-switch-configuration/setPortMode_200.http") {
            RecorderPoE.setPortMode(port: 2, isEnabled: false)
        }
    }
}
