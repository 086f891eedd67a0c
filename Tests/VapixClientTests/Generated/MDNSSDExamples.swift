// Generated from Specs/Examples/mdns-sd-api by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of mDNS-SD API.
    mutating func addMDNSSD() {
        add("Specs/Examples/mdns-sd-api/discover_200.http") {
            MDNSSD.discover(services: ["_axis-video._tcp"], timeout: .seconds(5))
        }
        add("Specs/Examples/mdns-sd-api/discover_error1000.http") {
            MDNSSD.discover(services: ["_axis-video._tcp"], timeout: .seconds(5))
        }
        add("Specs/Examples/mdns-sd-api/getMDNSSDInfo_200.http") { MDNSSD.getMDNSSDInfo() }
        add("Specs/Examples/mdns-sd-api/getMDNSSDInfo_error1000.http") { MDNSSD.getMDNSSDInfo() }
        add("Specs/Examples/mdns-sd-api/getSupportedVersions_200.http") { MDNSSD.getSupportedVersions() }
        add("Specs/Examples/mdns-sd-api/getSupportedVersions_error1000.http") { MDNSSD.getSupportedVersions() }
        add("Specs/Examples/mdns-sd-api/setMDNSSDConfiguration_200.http") {
            MDNSSD.setMDNSSDConfiguration(enabled: true, friendlyName: "Kitchen camera")
        }
        add("Specs/Examples/mdns-sd-api/setMDNSSDConfiguration_error4003.http") {
            MDNSSD.setMDNSSDConfiguration(enabled: true, friendlyName: "Kitchen camera")
        }
        add("Specs/Examples/mdns-sd-api/setMDNSSDConfiguration_error4004.http") {
            MDNSSD.setMDNSSDConfiguration(enabled: true, friendlyName: "Kitchen camera")
        }
    }
}
