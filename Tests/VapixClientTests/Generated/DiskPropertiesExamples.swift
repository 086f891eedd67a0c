// Generated from Specs/Examples/disk-properties by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Disk properties API.
    mutating func addDiskProperties() {
        add("Specs/Examples/disk-properties/changePassphrase_200.http") {
            DiskProperties.changePassphrase(diskID: "SD_DISK", newPassphrase: "verysecret", oldPassphrase: "secret")
        }
        add("Specs/Examples/disk-properties/disableEncryption_200.http") {
            DiskProperties.disableEncryption(diskID: "SD_DISK")
        }
        add("Specs/Examples/disk-properties/enableEncryption_200.http") {
            DiskProperties.enableEncryption(diskID: "SD_DISK", passphrase: "secret")
        }
        add("Specs/Examples/disk-properties/enableEncryption_error160.http") {
            DiskProperties.enableEncryption(diskID: "SD_DISK", passphrase: "secret")
        }
        add("Specs/Examples/disk-properties/getAlertLevels_200.http") {
            DiskProperties.getAlertLevels(diskID: "SD_DISK")
        }
        add("Specs/Examples/disk-properties/getSchemaVersions_200.http") { DiskProperties.getSchemaVersions() }
        add("Specs/Examples/disk-properties/setAlertLevels_200.http") {
            DiskProperties.setAlertLevels(diskID: "SD_DISK", wear: 50, temperature: 360)
        }
        add("Specs/Examples/disk-properties/setCleanupMaximumAge_200.http") {
            DiskProperties.setCleanupMaximumAge(diskID: "SD_DISK", maximumAge: .seconds(7 * 86400))
        }
        add("Specs/Examples/disk-properties/setCleanupPolicy_200.http") {
            DiskProperties.setCleanupPolicy(diskID: "SD_DISK", policy: .fifo)
        }
        add("Specs/Examples/disk-properties/setRequiredFileSystem_200.http") {
            DiskProperties.setRequiredFileSystem(diskID: "SD_DISK", fileSystem: .ext4)
        }
        add("Specs/Examples/disk-properties/setRequiredFileSystem_200_none.http") {
            DiskProperties.setRequiredFileSystem(diskID: "SD_DISK", fileSystem: .anyFileSystem)
        }
    }
}
