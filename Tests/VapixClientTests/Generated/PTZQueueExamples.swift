// Generated from Specs/Examples/ptz-queue by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of Queuing API.
    mutating func addPTZQueue() {
        add("Specs/Examples/ptz-queue/dropControl_200.http") { PTZQueue.dropControl(camera: 2) }
        add("Specs/Examples/ptz-queue/getStatus_200.http") { PTZQueue.getStatus() }
        add("Specs/Examples/ptz-queue/getStatus_error.http") { PTZQueue.getStatus(camera: 9) }
        add("Specs/Examples/ptz-queue/requestControl_200.http") { PTZQueue.requestControl(camera: 2) }
    }
}
