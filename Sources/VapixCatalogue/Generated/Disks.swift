// Generated from Specs/disk-management.yaml by vapix-generate. Do not edit.

extension Catalogue {
    /// Disk management API.
    static let disks = #"""
        {
          "name": "disks",
          "namespace": "Disks",
          "title": "Disk management API",
          "summary": "The disks for recordings, which are SD cards and network shares, and jobs on them.",
          "family": "VapixStorage",
          "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/",
          "discovery": "disk-management",
          "since": "AXIS OS 5.40",
          "operations": [
            {
              "id": "disks/list",
              "name": "list",
              "summary": "Lists disks and their state.",
              "swift": "vapix.disks.list(diskIDs: [String]) async throws -> Disks.ListReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#list-disks",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/list.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "diskIDs", "wire": "diskid", "type": "list<string>", "summary": "The identifiers of the disks to list, or \"all\".", "separator": ",", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "numberOfDisks", "wire": "disks/@numberofdisks", "type": "int32", "summary": "The number of disks.", "isRequired": false},
                  {"name": "disks", "wire": "disks/disk", "type": "list<Disk>", "summary": "The disks.", "isRequired": false}
                ]
              }
            },
            {
              "id": "disks/format",
              "name": "format",
              "summary": "Starts to format a disk, which removes its recordings; on a network share, only those of this device.",
              "swift": "vapix.disks.format(diskID: String, fileSystem: Disks.FileSystem? = nil) async throws -> Disks.StartedJob",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#format-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/format.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "StartedJob", "element": "root", "fields": []},
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true},
                {"name": "fileSystem", "wire": "filesystem", "type": "FileSystem", "summary": "The new file system, cifs for a network share; the disk's current file system if left out.", "place": "url", "isRequired": false}
              ]
            },
            {
              "id": "disks/checkDisk",
              "name": "checkDisk",
              "summary": "Starts to check the ext4 file system of an unmounted SD card.",
              "swift": "vapix.disks.checkDisk(diskID: String) async throws -> Disks.StartedJob",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#check-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/checkdisk.cgi",
              "access": "operator",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "StartedJob", "element": "root", "fields": []},
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "disks/repair",
              "name": "repair",
              "summary": "Starts to repair the ext4 file system of an unmounted SD card; data can be lost.",
              "swift": "vapix.disks.repair(diskID: String) async throws -> Disks.StartedJob",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#repair-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/repair.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "StartedJob", "element": "root", "fields": []},
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "disks/mount",
              "name": "mount",
              "summary": "Starts to mount a disk; only needed after it was unmounted.",
              "swift": "vapix.disks.mount(diskID: String) async throws -> Disks.StartedJob",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#mount-and-unmount-a-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/mount.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "StartedJob", "element": "root", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "mount", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "disks/unmount",
              "name": "unmount",
              "summary": "Starts to unmount a disk, so that it can be removed.",
              "swift": "vapix.disks.unmount(diskID: String) async throws -> Disks.StartedJob",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#mount-and-unmount-a-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/mount.cgi",
              "access": "admin",
              "effect": "once",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "StartedJob", "element": "root", "fields": []},
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "unmount", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "disks/getJob",
              "name": "getJob",
              "summary": "Reads the progress of a job; repeat the call until the progress is 100.",
              "swift": "vapix.disks.getJob(jobID: Int64, diskID: String) async throws -> Disks.JobProgress",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#job-progress",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/job.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "reply": {"form": "xml", "type": "JobProgress", "element": "root", "fields": []},
              "parameters": [
                {"name": "jobID", "wire": "jobid", "type": "int64", "summary": "The identifier of the job.", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ]
            },
            {
              "id": "disks/lock",
              "name": "lock",
              "summary": "Locks a disk, which stops recordings and protects its content.",
              "swift": "vapix.disks.lock(diskID: String) async throws -> Disks.LockReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#lock-or-unlock-a-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/lock.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "lock", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "diskID", "wire": "lock/@diskid", "type": "string", "summary": "The disk.", "isRequired": false},
                  {"name": "result", "wire": "lock/@result", "type": "JobResult", "summary": "The disk's identifier.", "isRequired": false}
                ]
              }
            },
            {
              "id": "disks/unlock",
              "name": "unlock",
              "summary": "Unlocks a disk.",
              "swift": "vapix.disks.unlock(diskID: String) async throws -> Disks.UnlockReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#lock-or-unlock-a-disk",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/lock.cgi",
              "access": "admin",
              "effect": "idempotent",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "action", "wire": "action", "type": "string", "constant": "unlock", "place": "url", "isRequired": true},
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "diskID", "wire": "unlock/@diskid", "type": "string", "summary": "The disk's identifier.", "isRequired": false},
                  {"name": "result", "wire": "unlock/@result", "type": "JobResult", "summary": "The outcome.", "isRequired": false}
                ]
              }
            },
            {
              "id": "disks/getCapabilities",
              "name": "getCapabilities",
              "summary": "Reads the file systems and the encryption that a disk supports.",
              "swift": "vapix.disks.getCapabilities(diskID: String) async throws -> Disks.CapabilitiesReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-capabilities",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/getcapabilities.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 5.40",
              "sendsParameters": false,
              "parameters": [
                {"name": "diskID", "wire": "diskid", "type": "string", "summary": "The identifier of the disk, \"SD_DISK\" for example.", "place": "url", "isRequired": true}
              ],
              "reply": {
                "form": "xml",
                "element": "root",
                "fields": [
                  {"name": "diskID", "wire": "disk/@diskid", "type": "string", "summary": "The disk's identifier.", "isRequired": false},
                  {"name": "canHaveRequiredFileSystem", "wire": "disk/@requiredfssupported", "type": "bool", "summary": "Whether a file system can be required.", "isRequired": false},
                  {"name": "canBeEncrypted", "wire": "disk/@encryptionsupported", "type": "bool", "summary": "Whether the disk can be encrypted.", "isRequired": false},
                  {"name": "fileSystems", "wire": "disk/filesystems/filesystem", "type": "list<FileSystemCapability>", "summary": "The file systems that the disk can be formatted with.", "isRequired": false}
                ]
              }
            },
            {
              "id": "disks/getHealth",
              "name": "getHealth",
              "summary": "Reads the wear, the temperature and the overall health of all disks.",
              "swift": "vapix.disks.getHealth() async throws -> Disks.HealthReply",
              "documentation": "https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-health",
              "style": "query",
              "httpMethod": "GET",
              "path": "/axis-cgi/disks/gethealth.cgi",
              "access": "operator",
              "effect": "read",
              "since": "AXIS OS 7.20",
              "sendsParameters": false,
              "parameters": [],
              "reply": {
                "form": "xml-response",
                "element": "HealthStatusSuccess",
                "fields": [
                  {"name": "disks", "wire": "HealthStatus", "type": "list<DiskHealth>", "summary": "The health of each disk.", "isRequired": false}
                ]
              }
            }
          ],
          "types": [
            {
              "name": "Disk",
              "summary": "A disk.",
              "fields": [
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The identifier, \"SD_DISK\" for example.", "isRequired": true},
                {"name": "name", "wire": "@name", "type": "string", "summary": "The disk's display name.", "isRequired": false},
                {"name": "totalSize", "wire": "@totalsize", "type": "int64", "summary": "The size, in kilobytes.", "isRequired": false},
                {"name": "freeSize", "wire": "@freesize", "type": "int64", "summary": "The free space, in kilobytes.", "isRequired": false},
                {"name": "cleanupLevel", "wire": "@cleanuplevel", "type": "int32", "summary": "The fill level in percent at which the oldest recordings are removed; obsolete since AXIS OS 5.50.", "isRequired": false},
                {"name": "cleanupMaximumAge", "wire": "@cleanupmaxage", "type": "duration<days>", "summary": "The age after which unlocked recordings are removed, 0 to 7000 days.", "isRequired": false},
                {"name": "cleanupPolicy", "wire": "@cleanuppolicy", "type": "CleanupPolicy", "summary": "The policy for removing old recordings.", "isRequired": false},
                {"name": "isLocked", "wire": "@locked", "type": "yesno", "summary": "Whether the disk is locked.", "isRequired": false},
                {"name": "isFull", "wire": "@full", "type": "yesno", "summary": "Whether the disk is full.", "isRequired": false},
                {"name": "isReadOnly", "wire": "@readonly", "type": "yesno", "summary": "Whether the disk is read-only.", "isRequired": false},
                {"name": "fileSystem", "wire": "@filesystem", "type": "FileSystem", "summary": "The disk's file system.", "isRequired": false},
                {"name": "status", "wire": "@status", "type": "DiskStatus", "summary": "The disk's state.", "isRequired": false},
                {"name": "group", "wire": "@group", "type": "string", "summary": "The group of the disk's parameters under Storage, S0 for example.", "isRequired": false},
                {"name": "requiredFileSystem", "wire": "@requiredfilesystem", "type": "FileSystem", "summary": "The file system that replaces any other when the device formats the disk.", "isRequired": false},
                {"name": "isEncryptionEnabled", "wire": "@diskencryptionenabled", "type": "bool", "summary": "Whether encryption is on.", "isRequired": false},
                {"name": "isEncrypted", "wire": "@diskencrypted", "type": "bool", "summary": "Whether the disk's content is encrypted.", "isRequired": false}
              ]
            },
            {
              "name": "CleanupPolicy",
              "summary": "A policy for removing old recordings.",
              "words": [
                {"name": "fifo", "wire": "fifo", "summary": "The oldest recordings are removed first."},
                {"name": "keepAll", "wire": "none", "summary": "Recordings stay until they are removed by a call."}
              ]
            },
            {
              "name": "FileSystem",
              "summary": "A file system.",
              "words": [
                {"name": "ext4", "wire": "ext4", "summary": "The recommended file system for SD cards."},
                {"name": "vfat", "wire": "vfat", "summary": "A file system that other systems can read."},
                {"name": "cifs", "wire": "cifs", "summary": "The file system of network shares."},
                {"name": "noFileSystem", "wire": "none", "summary": "No file system."}
              ]
            },
            {
              "name": "DiskStatus",
              "summary": "A disk's state.",
              "words": [
                {"name": "ok", "wire": "OK", "summary": "The disk works."},
                {"name": "disconnected", "wire": "disconnected", "summary": "The disk is disconnected."},
                {"name": "connected", "wire": "connected", "summary": "The disk is connected and not mounted."},
                {"name": "failed", "wire": "failed", "summary": "The disk has a fault; a check may find it."},
                {"name": "noPassphrase", "wire": "no passphrase", "summary": "The disk's content is encrypted, and encryption is turned off."},
                {"name": "wrongPassphrase", "wire": "wrong passphrase", "summary": "The disk's content is encrypted with another passphrase."},
                {"name": "notEncrypted", "wire": "not encrypted", "summary": "The disk's content is not encrypted, and encryption is turned on; the disk must be formatted and mounted."}
              ]
            },
            {
              "name": "StartedJob",
              "summary": "A job that was started.",
              "fields": [
                {"name": "jobID", "wire": "job/@jobid", "type": "int64", "summary": "The job's identifier.", "isRequired": true},
                {"name": "diskID", "wire": "job/@diskid", "type": "string", "summary": "The identifier of the disk that the job works on.", "isRequired": false},
                {"name": "action", "wire": "job/@action", "type": "JobAction", "summary": "The action.", "isRequired": false},
                {"name": "result", "wire": "job/@result", "type": "JobResult", "summary": "Whether the job was started.", "isRequired": false}
              ]
            },
            {
              "name": "JobProgress",
              "summary": "The progress of a job.",
              "fields": [
                {"name": "jobID", "wire": "job/@jobid", "type": "int64", "summary": "The job's identifier.", "isRequired": false},
                {"name": "diskID", "wire": "job/@diskid", "type": "string", "summary": "The identifier of the disk that the job works on.", "isRequired": false},
                {"name": "action", "wire": "job/@action", "type": "JobAction", "summary": "The action.", "isRequired": false},
                {"name": "progress", "wire": "job/@progress", "type": "int32", "summary": "The progress, in percent.", "isRequired": true},
                {"name": "result", "wire": "job/@result", "type": "JobResult", "summary": "The outcome so far.", "isRequired": false},
                {"name": "remark", "wire": "job/@description", "type": "string", "summary": "The device's remark.", "isRequired": false}
              ]
            },
            {
              "name": "JobAction",
              "summary": "The action of a job.",
              "words": [
                {"name": "format", "wire": "format", "summary": "The job formats the disk."},
                {"name": "checkDisk", "wire": "checkdisk", "summary": "The job looks for errors."},
                {"name": "repair", "wire": "repair", "summary": "The job repairs the disk."},
                {"name": "mount", "wire": "mount", "summary": "The job mounts the disk."},
                {"name": "unmount", "wire": "unmount", "summary": "The job unmounts the disk."},
                {"name": "notApplicable", "wire": "N/A", "summary": "The device did not state the action."}
              ]
            },
            {
              "name": "JobResult",
              "summary": "Whether a request or a job succeeded; a failure is thrown as an error.",
              "words": [
                {"name": "ok", "wire": "OK", "summary": "The request or the job succeeded, or the job is under way."},
                {"name": "error", "wire": "ERROR", "summary": "The request or the job failed."}
              ]
            },
            {
              "name": "FileSystemCapability",
              "summary": "A file system that a disk can have.",
              "fields": [
                {"name": "name", "wire": "@name", "type": "FileSystem", "summary": "The file system.", "isRequired": true},
                {"name": "niceName", "wire": "@nicename", "type": "string", "summary": "The file system's display name.", "isRequired": false},
                {"name": "canBeRequired", "wire": "@requiredfssupported", "type": "bool", "summary": "Whether the file system can be required.", "isRequired": false}
              ]
            },
            {
              "name": "DiskHealth",
              "summary": "The health of a disk.",
              "fields": [
                {"name": "diskID", "wire": "@diskid", "type": "string", "summary": "The identifier of the disk.", "isRequired": true},
                {"name": "wear", "wire": "@wear", "type": "int32", "summary": "The wear, in percent of the disk's expected life and possibly above 100; negative if the disk is not an Axis card.", "isRequired": false},
                {"name": "temperature", "wire": "@temperature", "type": "int32", "summary": "The temperature, in kelvin; from AXIS OS 9.50.", "isRequired": false},
                {"name": "overallHealth", "wire": "@overallhealth", "type": "int32", "summary": "1 if the disk is healthy, 0 if not; from AXIS OS 9.50.", "isRequired": false}
              ]
            }
          ],
          "errors": [
            {"name": "processingError", "code": "10", "summary": "The device failed while processing the request."}
          ]
        }
        """#
}
