// Generated from Specs/Examples/ssh-server by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of SSH.
    mutating func addSSHServer() {
        add("Specs/Examples/ssh-server/getSSHInfo_200.http") { SSHServer.getSSHInfo() }
        add("Specs/Examples/ssh-server/getSSHInfo_error1000.http") { SSHServer.getSSHInfo() }
        add("Specs/Examples/ssh-server/getSupportedVersions_200.http") { SSHServer.getSupportedVersions() }
        add("Specs/Examples/ssh-server/getSupportedVersions_error8000.http") { SSHServer.getSupportedVersions() }
        add("Specs/Examples/ssh-server/setSSHConfiguration_200.http") { SSHServer.setSSHConfiguration(enabled: true) }
    }
}
