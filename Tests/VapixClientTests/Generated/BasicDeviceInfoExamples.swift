// Generated from Specs/Examples/basic-device-info by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Basic device information.
    mutating func addBasicDeviceInfo() {
        add("Specs/Examples/basic-device-info/getAllProperties_200.http") { BasicDeviceInfo.getAllProperties() }
        add("Specs/Examples/basic-device-info/getAllProperties_error2001.http") { BasicDeviceInfo.getAllProperties() }
        add("Specs/Examples/basic-device-info/getAllUnrestrictedProperties_200.http") {
            BasicDeviceInfo.getAllUnrestrictedProperties()
        }
        add("Specs/Examples/basic-device-info/getProperties_200.http") {
            BasicDeviceInfo.getProperties([.brand, .productNumber, .version])
        }
        add("Specs/Examples/basic-device-info/getProperties_error1000.http") {
            BasicDeviceInfo.getProperties([.brand])
        }
        add("Specs/Examples/basic-device-info/getSupportedVersions_200.http") {
            BasicDeviceInfo.getSupportedVersions()
        }
    }
}
