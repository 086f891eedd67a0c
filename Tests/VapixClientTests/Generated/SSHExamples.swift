// Generated from Specs/Examples/ssh by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of SSH.
    mutating func addSSH() {
        add("Specs/Examples/ssh/getSSHInfo_200.http") { SSH.getSSHInfo() }
        add("Specs/Examples/ssh/getSSHInfo_error1000.http") { SSH.getSSHInfo() }
        add("Specs/Examples/ssh/getSupportedVersions_200.http") { SSH.getSupportedVersions() }
        add("Specs/Examples/ssh/getSupportedVersions_error8000.http") { SSH.getSupportedVersions() }
        add("Specs/Examples/ssh/setSSHConfiguration_200.http") { SSH.setSSHConfiguration(enabled: true) }
    }
}
