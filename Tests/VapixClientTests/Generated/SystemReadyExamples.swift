// Generated from Specs/Examples/system-ready by vapix-generate. Do not edit.

import VapixClient

extension ExampleTable {
    /// The examples of Systemready API.
    mutating func addSystemReady() {
        add("Specs/Examples/system-ready/getStatus_200.http") { SystemReady.getStatus(timeout: .seconds(20)) }
        add("Specs/Examples/system-ready/getStatus_200_atOnce.http") { SystemReady.getStatus() }
        add("Specs/Examples/system-ready/getStatus_200_preview.http") { SystemReady.getStatus(timeout: .seconds(20)) }
        add("Specs/Examples/system-ready/getStatus_error1000.http") { SystemReady.getStatus(timeout: .seconds(0)) }
        add("Specs/Examples/system-ready/getSupportedVersions_200.http") { SystemReady.getSupportedVersions() }
    }
}
