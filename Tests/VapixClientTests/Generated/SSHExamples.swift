// Generated from Specs/Examples/ssh by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of SSH.
    mutating func addSSH() {
        add("Specs/Examples/ssh/getSSHInfo_200.http") { SSH.GetSSHInfo() }
        add("Specs/Examples/ssh/getSSHInfo_error1000.http") { SSH.GetSSHInfo() }
        add("Specs/Examples/ssh/getSupportedVersions_200.http") { SSH.GetSupportedVersions() }
        add("Specs/Examples/ssh/setSSHConfiguration_200.http") { SSH.SetSSHConfiguration(enabled: true) }
    }
}
