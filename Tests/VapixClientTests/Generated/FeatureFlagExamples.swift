// Generated from Specs/Examples/feature-flag by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Feature flag service.
    mutating func addFeatureFlag() {
        add("Specs/Examples/feature-flag/getSupportedVersions_200.http") { FeatureFlag.GetSupportedVersions() }
        add("Specs/Examples/feature-flag/get_200.http") { FeatureFlag.Get(names: ["flag.name.1", "flag.name.2"]) }
        add("Specs/Examples/feature-flag/get_error2200.http") { FeatureFlag.Get(names: ["com.axis.remotesyslog.fax"]) }
        add("Specs/Examples/feature-flag/listAll_200.http") { FeatureFlag.ListAll() }
        add("Specs/Examples/feature-flag/listAll_error1100.http") { FeatureFlag.ListAll() }
        add("Specs/Examples/feature-flag/set_200.http") {
            FeatureFlag.Set(flagValues: ["flag.name.1": true, "flag.name.2": true])
        }
        add("Specs/Examples/feature-flag/set_error2104.http") { FeatureFlag.Set(flagValues: ["flag.name.1": true]) }
    }
}
