// Generated from Specs/Examples/disk-management by vapix-generate. Do not edit.

import VapixClient
import VapixStorage

extension ExampleTable {
    /// The examples of Disk management API.
    mutating func addDisks() {
        add("Specs/Examples/disk-management/checkDisk_200.http") { Disks.CheckDisk(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/format_200.http") { Disks.Format(diskID: "SD_DISK", fileSystem: .ext4) }
        add("Specs/Examples/disk-management/format_error.http") { Disks.Format(diskID: "SD_DISK", fileSystem: .ext4) }
        add("Specs/Examples/disk-management/getCapabilities_200.http") { Disks.GetCapabilities(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/getHealth_200.http") { Disks.GetHealth() }
        add("Specs/Examples/disk-management/getHealth_error10.http") { Disks.GetHealth() }
        add("Specs/Examples/disk-management/getJob_200.http") { Disks.GetJob(jobID: 4, diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/getJob_error.http") { Disks.GetJob(jobID: 4, diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/list_200.http") { Disks.List(diskIDs: ["all"]) }
        add("Specs/Examples/disk-management/list_200_one.http") { Disks.List(diskIDs: ["SD_DISK"]) }
        add("Specs/Examples/disk-management/lock_200.http") { Disks.Lock(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/mount_200.http") { Disks.Mount(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/repair_200.http") { Disks.Repair(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/unlock_200.http") { Disks.Unlock(diskID: "SD_DISK") }
        add("Specs/Examples/disk-management/unmount_200.http") { Disks.Unmount(diskID: "SD_DISK") }
    }
}
