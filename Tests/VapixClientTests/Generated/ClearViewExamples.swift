// Generated from Specs/Examples/clear-view by vapix-generate. Do not edit.

import VapixClient
import VapixVideo

extension ExampleTable {
    /// The examples of Clear view.
    mutating func addClearView() {
        add("Specs/Examples/clear-view/getServiceInfo_200.http") { ClearView.getServiceInfo() }
        add("Specs/Examples/clear-view/getServiceInfo_error3000.http") { ClearView.getServiceInfo() }
        add("Specs/Examples/clear-view/getStatus_200.http") { ClearView.getStatus(id: 0) }
        add("Specs/Examples/clear-view/getStatus_200_flat.http") { ClearView.getStatus(id: 0) }
        add("Specs/Examples/clear-view/getStatus_error1001.http") { ClearView.getStatus(id: 9) }
        add("Specs/Examples/clear-view/getSupportedVersions_200.http") { ClearView.getSupportedVersions() }
        add("Specs/Examples/clear-view/getSupportedVersions_error8000.http") { ClearView.getSupportedVersions() }
        add("Specs/Examples/clear-view/start_200.http") { ClearView.start(id: 0, duration: .seconds(30)) }
        add("Specs/Examples/clear-view/start_200_default.http") { ClearView.start(id: 0) }
        add("Specs/Examples/clear-view/start_error1002.http") { ClearView.start(id: 0) }
        add("Specs/Examples/clear-view/start_error1003.http") { ClearView.start(id: 0, duration: .seconds(3000)) }
        add("Specs/Examples/clear-view/stop_200.http") { ClearView.stop(id: 0) }
        add("Specs/Examples/clear-view/stop_error2004.http") { ClearView.stop(id: 1) }
    }
}
