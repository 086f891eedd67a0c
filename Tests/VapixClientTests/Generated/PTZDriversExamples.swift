// Generated from Specs/Examples/ptz-drivers by vapix-generate. Do not edit.

import VapixClient
import VapixPTZ

extension ExampleTable {
    /// The examples of PTZ driver management API.
    mutating func addPTZDrivers() {
        add("Specs/Examples/ptz-drivers/getStatus_200.http") { PTZDrivers.getStatus() }
        add("Specs/Examples/ptz-drivers/install_200.http") {
            PTZDrivers.install(driverID: 2, channel: 1, deviceType: "Generic", deviceID: 1)
        }
        add("Specs/Examples/ptz-drivers/install_200_none.http") { PTZDrivers.install(driverID: 0, channel: 1) }
        add("Specs/Examples/ptz-drivers/list_200.http") { PTZDrivers.list() }
        add("Specs/Examples/ptz-drivers/list_200_status.http") { PTZDrivers.list(withStatus: true) }
        add("Specs/Examples/ptz-drivers/upload_200.http") { PTZDrivers.upload(driver: HTTPBody(Array("driver".utf8))) }
    }
}
