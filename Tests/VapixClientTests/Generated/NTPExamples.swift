// Generated from Specs/Examples/ntp-api by vapix-generate. Do not edit.

import VapixClient
import VapixNetwork

extension ExampleTable {
    /// The examples of NTP API.
    mutating func addNTP() {
        add("Specs/Examples/ntp-api/getNTPInfo_200.http") { NTP.getNTPInfo() }
        add("Specs/Examples/ntp-api/getNTPInfo_error1000.http") { NTP.getNTPInfo() }
        add("Specs/Examples/ntp-api/getSupportedVersions_200.http") { NTP.getSupportedVersions() }
        add("Specs/Examples/ntp-api/getSupportedVersions_error1000.http") { NTP.getSupportedVersions() }
        add("Specs/Examples/ntp-api/setNTPClientConfiguration_200.http") {
            NTP.setNTPClientConfiguration(
                enabled: true, isNTSEnabled: false, serversSource: .static,
                staticServers: ["192.168.0.91", "192.168.0.92"], staticNTSKEServers: ["ntske.example.com"])
        }
        add("Specs/Examples/ntp-api/setNTPClientConfiguration_error4004.http") {
            NTP.setNTPClientConfiguration(
                enabled: true, isNTSEnabled: false, serversSource: .static,
                staticServers: ["192.168.0.91", "192.168.0.92"], staticNTSKEServers: ["ntske.example.com"])
        }
    }
}
