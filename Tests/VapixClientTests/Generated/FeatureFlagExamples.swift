// Generated from Specs/Examples/feature-flag by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Feature flag service.
    mutating func addFeatureFlag() {
        add("Specs/Examples/feature-flag/getSupportedVersions_200.http") { FeatureFlag.getSupportedVersions() }
        add("Specs/Examples/feature-flag/getSupportedVersions_error1100.http") { FeatureFlag.getSupportedVersions() }
        add("Specs/Examples/feature-flag/getValues_200.http") { FeatureFlag.getValues(["flag.name.1", "flag.name.2"]) }
        add("Specs/Examples/feature-flag/getValues_error2200.http") {
            FeatureFlag.getValues(["com.axis.remotesyslog.fax"])
        }
        add("Specs/Examples/feature-flag/listAll_200.http") { FeatureFlag.listAll() }
        add("Specs/Examples/feature-flag/listAll_error1100.http") { FeatureFlag.listAll() }
        add("Specs/Examples/feature-flag/setValues_200.http") {
            FeatureFlag.setValues(["flag.name.1": true, "flag.name.2": true])
        }
        add("Specs/Examples/feature-flag/setValues_error2104.http") { FeatureFlag.setValues(["flag.name.1": true]) }
    }
}
