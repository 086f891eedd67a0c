// Generated from Specs/Examples/feature-flag by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Feature flag service.
    mutating func addFeatureFlag() {
        add("Specs/Examples/feature-flag/getSupportedVersions_200.http") { FeatureFlag.GetSupportedVersions() }
        add("Specs/Examples/feature-flag/getValues_200.http") {
            FeatureFlag.GetValues(names: ["flag.name.1", "flag.name.2"])
        }
        add("Specs/Examples/feature-flag/getValues_error2200.http") {
            FeatureFlag.GetValues(names: ["com.axis.remotesyslog.fax"])
        }
        add("Specs/Examples/feature-flag/listAll_200.http") { FeatureFlag.ListAll() }
        add("Specs/Examples/feature-flag/listAll_error1100.http") { FeatureFlag.ListAll() }
        add("Specs/Examples/feature-flag/setValues_200.http") {
            FeatureFlag.SetValues(flagValues: ["flag.name.1": true, "flag.name.2": true])
        }
        add("Specs/Examples/feature-flag/setValues_error2104.http") {
            FeatureFlag.SetValues(flagValues: ["flag.name.1": true])
        }
    }
}
