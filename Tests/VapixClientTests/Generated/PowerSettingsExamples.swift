// Generated from Specs/Examples/power-settings by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Power settings.
    mutating func addPowerSettings() {
        add("Specs/Examples/power-settings/getActivePowerConfiguration_200.http") {
            PowerSettings.GetActivePowerConfiguration()
        }
        add("Specs/Examples/power-settings/getCapabilities_200.http") { PowerSettings.GetCapabilities() }
        add("Specs/Examples/power-settings/getCapabilities_200_all.http") { PowerSettings.GetCapabilities() }
        add("Specs/Examples/power-settings/getCapabilities_error8000.http") { PowerSettings.GetCapabilities() }
        add("Specs/Examples/power-settings/getDelayedPowerDownMode_200.http") {
            PowerSettings.GetDelayedPowerDownMode()
        }
        add("Specs/Examples/power-settings/getDynamicPowerMode_200.http") { PowerSettings.GetDynamicPowerMode() }
        add("Specs/Examples/power-settings/getIOPortPower_200.http") { PowerSettings.GetIOPortPower() }
        add("Specs/Examples/power-settings/getIOPortPower_error300.http") { PowerSettings.GetIOPortPower() }
        add("Specs/Examples/power-settings/getPowerConfigurations_200.http") { PowerSettings.GetPowerConfigurations() }
        add("Specs/Examples/power-settings/getPowerConsumers_200.http") { PowerSettings.GetPowerConsumers() }
        add("Specs/Examples/power-settings/getPowerHistory_200.http") {
            PowerSettings.GetPowerHistory(requestedTimeSpan: .seconds(7200))
        }
        add("Specs/Examples/power-settings/getPowerHistory_error300.http") {
            PowerSettings.GetPowerHistory(requestedTimeSpan: .seconds(7200))
        }
        add("Specs/Examples/power-settings/getPowerProfiles_200.http") { PowerSettings.GetPowerProfiles() }
        add("Specs/Examples/power-settings/getPowerSavingMode_200.http") { PowerSettings.GetPowerSavingMode() }
        add("Specs/Examples/power-settings/getPowerSavingMode_error300.http") { PowerSettings.GetPowerSavingMode() }
        add("Specs/Examples/power-settings/getPowerStatus_200.http") { PowerSettings.GetPowerStatus() }
        add("Specs/Examples/power-settings/getPowerWarningOverlay_200.http") { PowerSettings.GetPowerWarningOverlay() }
        add("Specs/Examples/power-settings/getSupportedVersions_200.http") { PowerSettings.GetSupportedVersions() }
        add("Specs/Examples/power-settings/setActivePowerConfiguration_200.http") {
            PowerSettings.SetActivePowerConfiguration(index: 2)
        }
        add("Specs/Examples/power-settings/setActivePowerConfiguration_error301.http") {
            PowerSettings.SetActivePowerConfiguration(index: 2)
        }
        add("Specs/Examples/power-settings/setDelayedPowerDownMode_200.http") {
            PowerSettings.SetDelayedPowerDownMode(isOn: true, delayTime: .seconds(30))
        }
        add("Specs/Examples/power-settings/setDelayedPowerDownMode_error301.http") {
            PowerSettings.SetDelayedPowerDownMode(isOn: true, delayTime: .seconds(30))
        }
        add("Specs/Examples/power-settings/setDynamicPowerMode_200.http") {
            PowerSettings.SetDynamicPowerMode(isOn: false)
        }
        add("Specs/Examples/power-settings/setDynamicPowerMode_error301.http") {
            PowerSettings.SetDynamicPowerMode(isOn: false)
        }
        add("Specs/Examples/power-settings/setIOPortPower_200.http") { PowerSettings.SetIOPortPower(isEnabled: true) }
        add("Specs/Examples/power-settings/setIOPortPower_error301.http") {
            PowerSettings.SetIOPortPower(isEnabled: true)
        }
        add("Specs/Examples/power-settings/setPowerConsumer_200.http") {
            PowerSettings.SetPowerConsumer(name: "WindowHeater", maxPower: 5.0, isEnabled: true)
        }
        add("Specs/Examples/power-settings/setPowerConsumer_error301.http") {
            PowerSettings.SetPowerConsumer(name: "WindowHeater", maxPower: 5.0, isEnabled: true)
        }
        add("Specs/Examples/power-settings/setPowerProfile_200.http") {
            PowerSettings.SetPowerProfile(name: "LimitedTemperatureRange")
        }
        add("Specs/Examples/power-settings/setPowerProfile_error301.http") {
            PowerSettings.SetPowerProfile(name: "LimitedTemperatureRange")
        }
        add("Specs/Examples/power-settings/setPowerSavingMode_200.http") {
            PowerSettings.SetPowerSavingMode(isOn: true)
        }
        add("Specs/Examples/power-settings/setPowerSavingMode_error301.http") {
            PowerSettings.SetPowerSavingMode(isOn: true)
        }
        add("Specs/Examples/power-settings/setPowerWarningOverlay_200.http") {
            PowerSettings.SetPowerWarningOverlay(isEnabled: false)
        }
        add("Specs/Examples/power-settings/setPowerWarningOverlay_error301.http") {
            PowerSettings.SetPowerWarningOverlay(isEnabled: false)
        }
    }
}
