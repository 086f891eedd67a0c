// Generated from Specs/Examples/regional-settings by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Regional settings.
    mutating func addRegionalSettings() {
        add("Specs/Examples/regional-settings/getRegionalSettings_200.http") { RegionalSettings.getRegionalSettings() }
        add("Specs/Examples/regional-settings/getRegionalSettings_error1002.http") {
            RegionalSettings.getRegionalSettings()
        }
        add("Specs/Examples/regional-settings/getSupportedVersions_200.http") {
            RegionalSettings.getSupportedVersions()
        }
        add("Specs/Examples/regional-settings/getSupportedVersions_error1000.http") {
            RegionalSettings.getSupportedVersions()
        }
        add("Specs/Examples/regional-settings/setRegionalSettings_200.http") {
            RegionalSettings.setRegionalSettings(units: RegionalSettings.Units(length: .usCustomary))
        }
        add("Specs/Examples/regional-settings/setRegionalSettings_error1003.http") {
            RegionalSettings.setRegionalSettings(units: RegionalSettings.Units(length: .usCustomary))
        }
    }
}
