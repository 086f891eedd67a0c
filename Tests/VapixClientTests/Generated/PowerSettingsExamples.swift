// Generated from Specs/Examples/power-settings by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Power settings.
    mutating func addPowerSettings() {
        add("Specs/Examples/power-settings/getActivePowerConfiguration_200.http") {
            PowerSettings.getActivePowerConfiguration()
        }
        add("Specs/Examples/power-settings/getActivePowerConfiguration_error300.http") {
            PowerSettings.getActivePowerConfiguration()
        }
        add("Specs/Examples/power-settings/getCapabilities_200.http") { PowerSettings.getCapabilities() }
        add("Specs/Examples/power-settings/getCapabilities_200_all.http") { PowerSettings.getCapabilities() }
        add("Specs/Examples/power-settings/getCapabilities_error8000.http") { PowerSettings.getCapabilities() }
        add("Specs/Examples/power-settings/getDelayedPowerDownMode_200.http") {
            PowerSettings.getDelayedPowerDownMode()
        }
        add("Specs/Examples/power-settings/getDelayedPowerDownMode_error300.http") {
            PowerSettings.getDelayedPowerDownMode()
        }
        add("Specs/Examples/power-settings/getDynamicPowerMode_200.http") { PowerSettings.getDynamicPowerMode() }
        add("Specs/Examples/power-settings/getDynamicPowerMode_error300.http") { PowerSettings.getDynamicPowerMode() }
        add("Specs/Examples/power-settings/getIOPortPower_200.http") { PowerSettings.getIOPortPower() }
        add("Specs/Examples/power-settings/getIOPortPower_error300.http") { PowerSettings.getIOPortPower() }
        add("Specs/Examples/power-settings/getPowerConfigurations_200.http") { PowerSettings.getPowerConfigurations() }
        add("Specs/Examples/power-settings/getPowerConfigurations_error300.http") {
            PowerSettings.getPowerConfigurations()
        }
        add("Specs/Examples/power-settings/getPowerConsumers_200.http") { PowerSettings.getPowerConsumers() }
        add("Specs/Examples/power-settings/getPowerConsumers_error300.http") { PowerSettings.getPowerConsumers() }
        add("Specs/Examples/power-settings/getPowerHistory_200.http") {
            PowerSettings.getPowerHistory(requestedTimeSpan: .seconds(7200))
        }
        add("Specs/Examples/power-settings/getPowerHistory_error300.http") {
            PowerSettings.getPowerHistory(requestedTimeSpan: .seconds(7200))
        }
        add("Specs/Examples/power-settings/getPowerProfiles_200.http") { PowerSettings.getPowerProfiles() }
        add("Specs/Examples/power-settings/getPowerProfiles_error300.http") { PowerSettings.getPowerProfiles() }
        add("Specs/Examples/power-settings/getPowerSavingMode_200.http") { PowerSettings.getPowerSavingMode() }
        add("Specs/Examples/power-settings/getPowerSavingMode_error300.http") { PowerSettings.getPowerSavingMode() }
        add("Specs/Examples/power-settings/getPowerStatus_200.http") { PowerSettings.getPowerStatus() }
        add("Specs/Examples/power-settings/getPowerStatus_error300.http") { PowerSettings.getPowerStatus() }
        add("Specs/Examples/power-settings/getPowerWarningOverlay_200.http") { PowerSettings.getPowerWarningOverlay() }
        add("Specs/Examples/power-settings/getSupportedVersions_200.http") { PowerSettings.getSupportedVersions() }
        add("Specs/Examples/power-settings/getSupportedVersions_error8000.http") {
            PowerSettings.getSupportedVersions()
        }
        add("Specs/Examples/power-settings/setActivePowerConfiguration_200.http") {
            PowerSettings.setActivePowerConfiguration(index: 2)
        }
        add("Specs/Examples/power-settings/setActivePowerConfiguration_error301.http") {
            PowerSettings.setActivePowerConfiguration(index: 2)
        }
        add("Specs/Examples/power-settings/setDelayedPowerDownMode_200.http") {
            PowerSettings.setDelayedPowerDownMode(isOn: true, delayTime: .seconds(30))
        }
        add("Specs/Examples/power-settings/setDelayedPowerDownMode_error301.http") {
            PowerSettings.setDelayedPowerDownMode(isOn: true, delayTime: .seconds(30))
        }
        add("Specs/Examples/power-settings/setDynamicPowerMode_200.http") {
            PowerSettings.setDynamicPowerMode(isOn: false)
        }
        add("Specs/Examples/power-settings/setDynamicPowerMode_error301.http") {
            PowerSettings.setDynamicPowerMode(isOn: false)
        }
        add("Specs/Examples/power-settings/setIOPortPower_200.http") { PowerSettings.setIOPortPower(isEnabled: true) }
        add("Specs/Examples/power-settings/setIOPortPower_error301.http") {
            PowerSettings.setIOPortPower(isEnabled: true)
        }
        add("Specs/Examples/power-settings/setPowerConsumer_200.http") {
            PowerSettings.setPowerConsumer(name: "WindowHeater", maxPower: 5.0, isEnabled: true)
        }
        add("Specs/Examples/power-settings/setPowerConsumer_error301.http") {
            PowerSettings.setPowerConsumer(name: "WindowHeater", maxPower: 5.0, isEnabled: true)
        }
        add("Specs/Examples/power-settings/setPowerProfile_200.http") {
            PowerSettings.setPowerProfile("LimitedTemperatureRange")
        }
        add("Specs/Examples/power-settings/setPowerProfile_error301.http") {
            PowerSettings.setPowerProfile("LimitedTemperatureRange")
        }
        add("Specs/Examples/power-settings/setPowerSavingMode_200.http") {
            PowerSettings.setPowerSavingMode(isOn: true)
        }
        add("Specs/Examples/power-settings/setPowerSavingMode_error301.http") {
            PowerSettings.setPowerSavingMode(isOn: true)
        }
        add("Specs/Examples/power-settings/setPowerWarningOverlay_200.http") {
            PowerSettings.setPowerWarningOverlay(isEnabled: false)
        }
        add("Specs/Examples/power-settings/setPowerWarningOverlay_error301.http") {
            PowerSettings.setPowerWarningOverlay(isEnabled: false)
        }
    }
}
