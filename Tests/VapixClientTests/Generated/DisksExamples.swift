// Generated from Specs/Examples/disk-management by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Disk management API.
    mutating func addDisks() {
        add("Specs/Examples/disk-management/checkDisk_200.http") { Disks.checkDisk(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/format_200.http") { Disks.format(diskID: "SD_DISK", fileSystem: .ext4) }
        add("Specs/Examples/disk-management/format_error.http") { Disks.format(diskID: "SD_DISK", fileSystem: .ext4) }
        add("Specs/Examples/disk-management/getCapabilities_200.http") { Disks.getCapabilities(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/getHealth_200.http") { Disks.getHealth() }
        add("Specs/Examples/disk-management/getHealth_error10.http") { Disks.getHealth() }
        add("Specs/Examples/disk-management/getJob_200.http") { Disks.getJob(jobID: 4, diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/getJob_error.http") { Disks.getJob(jobID: 4, diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/list_200.http") { Disks.list(diskIDs: ["all"]) }
        add("Specs/Examples/disk-management/list_200_one.http") { Disks.list(diskIDs: ["SD_DISK"]) }
        add("Specs/Examples/disk-management/list_200_otherNames.http") { Disks.list(diskIDs: ["SD_DISK"]) }
        add("Specs/Examples/disk-management/lock_200.http") { Disks.lock(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/mount_200.http") { Disks.mount(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/repair_200.http") { Disks.repair(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/unlock_200.http") { Disks.unlock(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/unmount_200.http") { Disks.unmount(diskID: "SD_DISK") }
    }
}
