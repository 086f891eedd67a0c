// Generated from Specs/Examples/raid-management by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of RAID management.
    mutating func addRAID() {
        add("Specs/Examples/raid-management/getCapabilities_200.http") { RAID.getCapabilities() }
        add("Specs/Examples/raid-management/getStatus_200.http") { RAID.getStatus() }
        add("Specs/Examples/raid-management/getStatus_error1100.http") { RAID.getStatus() }
        add("Specs/Examples/raid-management/getSupportedVersions_200.http") { RAID.getSupportedVersions() }
        add("Specs/Examples/raid-management/recreateOnAllComponents_200.http") {
            RAID.recreateOnAllComponents(level: .raid10)
        }
        add("Specs/Examples/raid-management/recreateOnAllComponents_error1201.http") {
            RAID.recreateOnAllComponents(level: .raid10)
        }
    }
}
