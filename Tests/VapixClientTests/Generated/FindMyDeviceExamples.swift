// Generated from Specs/Examples/find-my-device by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Find my device.
    mutating func addFindMyDevice() {
        add("Specs/Examples/find-my-device/find_200.http") { FindMyDevice.find(duration: .seconds(10)) }
        add("Specs/Examples/find-my-device/find_error1100.http") { FindMyDevice.find(duration: .seconds(10)) }
        add("Specs/Examples/find-my-device/getSupportedVersions_200.http") { FindMyDevice.getSupportedVersions() }
        add("Specs/Examples/find-my-device/getSupportedVersions_error1100.http") {
            FindMyDevice.getSupportedVersions()
        }
        add("Specs/Examples/find-my-device/stop_200.http") { FindMyDevice.stop() }
        add("Specs/Examples/find-my-device/stop_error1100.http") { FindMyDevice.stop() }
    }
}
