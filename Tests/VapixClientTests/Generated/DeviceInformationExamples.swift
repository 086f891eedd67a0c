// Generated from Specs/Examples/device-information by vapix-generate. Do not edit.

import VapixClient
import VapixSystem

extension ExampleTable {
    /// The examples of Basic Device Info.
    mutating func addDeviceInformation() {
        add("Specs/Examples/device-information/anonymousAccess.set_200.http") {
            DeviceInformation.AnonymousAccess.set(true)
        }
        add("Specs/Examples/device-information/get_200.http") { DeviceInformation.get() }
    }
}
