// Generated from Specs/Examples/remote-camera-control by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Remote camera control API.
    mutating func addRemoteCameraControl() {
        add("Specs/Examples/remote-camera-control/getConnectionParameters_200.http") {
            RemoteCameraControl.getConnectionParameters()
        }
        add("Specs/Examples/remote-camera-control/getConnectionStatus_200.http") {
            RemoteCameraControl.getConnectionStatus()
        }
        add("Specs/Examples/remote-camera-control/getConnectionStatus_error10.http") {
            RemoteCameraControl.getConnectionStatus()
        }
        add("Specs/Examples/remote-camera-control/getRemoteURL_200.http") { RemoteCameraControl.getRemoteURL() }
        add("Specs/Examples/remote-camera-control/getSchemaVersions_200.http") {
            RemoteCameraControl.getSchemaVersions()
        }
        add("Specs/Examples/remote-camera-control/setConnectionParameters_200.http") {
            RemoteCameraControl.setConnectionParameters(password: "pass")
        }
    }
}
