// Generated from Specs/disk-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The disks for recordings, which are SD cards and network shares, and jobs on them.
///
/// A disk's identifier names the drive; it stays the same when another card or share is in it.
///
/// API Discovery lists it as `disk-management`; AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public struct Disks: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists disks and their state.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-disks>.
    ///
    /// - Parameter diskIDs: The identifiers of the disks to list, or "all" (`diskid`).
    /// - Returns: The disks and their number.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(diskIDs: [String]) async throws -> ListReply {
        try await vapix.send(Self.list(diskIDs: diskIDs))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(diskIDs: [String]) -> VapixCall<ListReply> {
        VapixCall(
            id: "disks/list", path: "/axis-cgi/disks/list.cgi", arguments: .get, access: .operator, effect: .read,
            reply: .xml(root: "root", reading: ListReply.init(from:))
        ) { query in
            try query.append("diskid", diskIDs, separator: ",")
        }
    }

    /// Starts to format a disk, which removes its recordings; on a network share, only those of this device.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#format-disk>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    ///   - fileSystem: The new file system, cifs for a network share; the disk's current file system if left out
    ///     (`filesystem`).
    /// - Returns: The job that formats the disk; getJob reads its progress.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func format(diskID: String, fileSystem: FileSystem? = nil) async throws -> StartedJob {
        try await vapix.send(Self.format(diskID: diskID, fileSystem: fileSystem))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func format(diskID: String, fileSystem: FileSystem? = nil) -> VapixCall<StartedJob> {
        VapixCall(
            id: "disks/format", path: "/axis-cgi/disks/format.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .xml(root: "root", reading: StartedJob.init(from:))
        ) { query in
            query.append("diskid", diskID)
            query.append("filesystem", fileSystem?.rawValue)
        }
    }

    /// Starts to check the ext4 file system of an unmounted SD card.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#check-disk>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The job that checks the disk; getJob reads its progress.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func checkDisk(diskID: String) async throws -> StartedJob {
        try await vapix.send(Self.checkDisk(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func checkDisk(diskID: String) -> VapixCall<StartedJob> {
        VapixCall(
            id: "disks/checkDisk", path: "/axis-cgi/disks/checkdisk.cgi", arguments: .get, access: .operator,
            effect: .once, reply: .xml(root: "root", reading: StartedJob.init(from:))
        ) { query in
            query.append("diskid", diskID)
        }
    }

    /// Starts to repair the ext4 file system of an unmounted SD card; data can be lost.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#repair-disk>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The job that repairs the disk; getJob reads its progress.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func repair(diskID: String) async throws -> StartedJob {
        try await vapix.send(Self.repair(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func repair(diskID: String) -> VapixCall<StartedJob> {
        VapixCall(
            id: "disks/repair", path: "/axis-cgi/disks/repair.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .xml(root: "root", reading: StartedJob.init(from:))
        ) { query in
            query.append("diskid", diskID)
        }
    }

    /// Starts to mount a disk; only needed after it was unmounted.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#mount-and-unmount-a-disk>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The job that mounts the disk; getJob reads its progress.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func mount(diskID: String) async throws -> StartedJob {
        try await vapix.send(Self.mount(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func mount(diskID: String) -> VapixCall<StartedJob> {
        VapixCall(
            id: "disks/mount", path: "/axis-cgi/disks/mount.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .xml(root: "root", reading: StartedJob.init(from:))
        ) { query in
            query.append("action", "mount")
            query.append("diskid", diskID)
        }
    }

    /// Starts to unmount a disk, so that it can be removed.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#mount-and-unmount-a-disk>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The job that unmounts the disk; getJob reads its progress.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func unmount(diskID: String) async throws -> StartedJob {
        try await vapix.send(Self.unmount(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func unmount(diskID: String) -> VapixCall<StartedJob> {
        VapixCall(
            id: "disks/unmount", path: "/axis-cgi/disks/mount.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .xml(root: "root", reading: StartedJob.init(from:))
        ) { query in
            query.append("action", "unmount")
            query.append("diskid", diskID)
        }
    }

    /// Reads the progress of a job; repeat the call until the progress is 100.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#job-progress>.
    ///
    /// - Parameters:
    ///   - jobID: The identifier of the job (`jobid`).
    ///   - diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The progress of the job.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getJob(jobID: Int64, diskID: String) async throws -> JobProgress {
        try await vapix.send(Self.getJob(jobID: jobID, diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getJob(jobID: Int64, diskID: String) -> VapixCall<JobProgress> {
        VapixCall(
            id: "disks/getJob", path: "/axis-cgi/disks/job.cgi", arguments: .get, access: .operator, effect: .read,
            reply: .xml(root: "root", reading: JobProgress.init(from:))
        ) { query in
            query.append("jobid", jobID)
            query.append("diskid", diskID)
        }
    }

    /// Locks a disk, which stops recordings and protects its content.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#lock-or-unlock-a-disk>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The disk and the outcome.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func lock(diskID: String) async throws -> LockReply {
        try await vapix.send(Self.lock(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func lock(diskID: String) -> VapixCall<LockReply> {
        VapixCall(
            id: "disks/lock", path: "/axis-cgi/disks/lock.cgi", arguments: .get, access: .admin, effect: .idempotent,
            reply: .xml(root: "root", reading: LockReply.init(from:))
        ) { query in
            query.append("action", "lock")
            query.append("diskid", diskID)
        }
    }

    /// Unlocks a disk.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#lock-or-unlock-a-disk>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The disk and the outcome.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func unlock(diskID: String) async throws -> UnlockReply {
        try await vapix.send(Self.unlock(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func unlock(diskID: String) -> VapixCall<UnlockReply> {
        VapixCall(
            id: "disks/unlock", path: "/axis-cgi/disks/lock.cgi", arguments: .get, access: .admin, effect: .idempotent,
            reply: .xml(root: "root", reading: UnlockReply.init(from:))
        ) { query in
            query.append("action", "unlock")
            query.append("diskid", diskID)
        }
    }

    /// Reads the file systems and the encryption that a disk supports.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-capabilities>.
    ///
    /// - Parameter diskID: The identifier of the disk, "SD_DISK" for example (`diskid`).
    /// - Returns: The file systems and the encryption that the disk supports.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities(diskID: String) async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities(diskID: diskID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities(diskID: String) -> VapixCall<CapabilitiesReply> {
        VapixCall(
            id: "disks/getCapabilities", path: "/axis-cgi/disks/getcapabilities.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .xml(root: "root", reading: CapabilitiesReply.init(from:))
        ) { query in
            query.append("diskid", diskID)
        }
    }

    /// Reads the wear, the temperature and the overall health of all disks.
    ///
    /// Access: operator; AXIS OS 7.20 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-health>.
    ///
    /// - Returns: The health of each disk.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getHealth() async throws -> HealthReply {
        try await vapix.send(Self.getHealth())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getHealth() -> VapixCall<HealthReply> { callGetHealth }

    private static let callGetHealth = VapixCall<HealthReply>(
        id: "disks/getHealth", path: "/axis-cgi/disks/gethealth.cgi", arguments: .get, access: .operator, effect: .read,
        reply: .xmlResponse(reading: HealthReply.init(from:)))

    /// The reply to ``list(diskIDs:)-swift.method``.
    public struct ListReply: Sendable {
        /// The number of disks (`numberofdisks`).
        public let numberOfDisks: Int?
        /// The disks (`disk`).
        public let disks: [Disk]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - numberOfDisks: The number of disks.
        ///   - disks: The disks.
        @_alwaysEmitIntoClient
        public init(numberOfDisks: Int? = nil, disks: [Disk] = []) {
            self.numberOfDisks = numberOfDisks
            self.disks = disks
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var numberOfDisks: Int?
            var disks: [Disk] = []
            while let element = try xml.nextElement(of: "disks") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "numberofdisks")
                    if let attribute = xml.attribute(0) { numberOfDisks = Int(wire: attribute) }
                    while let element = try xml.nextElement(of: "disk") {
                        switch element {
                        case 0: disks.append(try Disk(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.numberOfDisks = numberOfDisks
            self.disks = disks
        }
    }

    /// The reply to ``lock(diskID:)-swift.method``.
    public struct LockReply: Sendable {
        /// The disk (`diskid`).
        public let diskID: String?
        /// The disk's identifier.
        public let result: JobResult?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - result: The disk's identifier.
        @_alwaysEmitIntoClient
        public init(diskID: String? = nil, result: JobResult? = nil) {
            self.diskID = diskID
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var result: JobResult?
            while let element = try xml.nextElement(of: "lock") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "diskid,result")
                    if let attribute = xml.attribute(0) { diskID = attribute }
                    if let attribute = xml.attribute(1) { result = JobResult(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.diskID = diskID
            self.result = result
        }
    }

    /// The reply to ``unlock(diskID:)-swift.method``.
    public struct UnlockReply: Sendable {
        /// The disk's identifier (`diskid`).
        public let diskID: String?
        /// The outcome.
        public let result: JobResult?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskID: The disk's identifier.
        ///   - result: The outcome.
        @_alwaysEmitIntoClient
        public init(diskID: String? = nil, result: JobResult? = nil) {
            self.diskID = diskID
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var result: JobResult?
            while let element = try xml.nextElement(of: "unlock") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "diskid,result")
                    if let attribute = xml.attribute(0) { diskID = attribute }
                    if let attribute = xml.attribute(1) { result = JobResult(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.diskID = diskID
            self.result = result
        }
    }

    /// The reply to ``getCapabilities(diskID:)-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The disk's identifier (`diskid`).
        public let diskID: String?
        /// Whether a file system can be required (`requiredfssupported`).
        public let canHaveRequiredFileSystem: Bool?
        /// Whether the disk can be encrypted (`encryptionsupported`).
        public let canBeEncrypted: Bool?
        /// The file systems that the disk can be formatted with (`filesystem`).
        public let fileSystems: [FileSystemCapability]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskID: The disk's identifier.
        ///   - canHaveRequiredFileSystem: Whether a file system can be required.
        ///   - canBeEncrypted: Whether the disk can be encrypted.
        ///   - fileSystems: The file systems that the disk can be formatted with.
        @_alwaysEmitIntoClient
        public init(
            diskID: String? = nil, canHaveRequiredFileSystem: Bool? = nil, canBeEncrypted: Bool? = nil,
            fileSystems: [FileSystemCapability] = []
        ) {
            self.diskID = diskID
            self.canHaveRequiredFileSystem = canHaveRequiredFileSystem
            self.canBeEncrypted = canBeEncrypted
            self.fileSystems = fileSystems
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var canHaveRequiredFileSystem: Bool?
            var canBeEncrypted: Bool?
            var fileSystems: [FileSystemCapability] = []
            while let element = try xml.nextElement(of: "disk") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "diskid,requiredfssupported,encryptionsupported")
                    if let attribute = xml.attribute(0) { diskID = attribute }
                    if let attribute = xml.attribute(1) { canHaveRequiredFileSystem = Bool(wire: attribute) }
                    if let attribute = xml.attribute(2) { canBeEncrypted = Bool(wire: attribute) }
                    while let element = try xml.nextElement(of: "filesystems") {
                        switch element {
                        case 0:
                            while let element = try xml.nextElement(of: "filesystem") {
                                switch element {
                                case 0: fileSystems.append(try FileSystemCapability(from: &xml))
                                default: try xml.skipElement()
                                }
                            }
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.diskID = diskID
            self.canHaveRequiredFileSystem = canHaveRequiredFileSystem
            self.canBeEncrypted = canBeEncrypted
            self.fileSystems = fileSystems
        }
    }

    /// The reply to ``getHealth()-swift.method``.
    public struct HealthReply: Sendable {
        /// The health of each disk (`HealthStatus`).
        public let disks: [DiskHealth]

        /// Makes a value.
        ///
        /// - Parameter disks: The health of each disk.
        @_alwaysEmitIntoClient
        public init(disks: [DiskHealth] = []) {
            self.disks = disks
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var disks: [DiskHealth] = []
            while let element = try xml.nextElement(of: "HealthStatus") {
                switch element {
                case 0: disks.append(try DiskHealth(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.disks = disks
        }
    }

    /// A disk.
    public struct Disk: Sendable {
        /// The identifier, "SD_DISK" for example (`diskid`).
        public let diskID: String
        /// The disk's display name.
        public let name: String?
        /// The size, in kilobytes (`totalsize`).
        public let totalSize: Int64?
        /// The free space, in kilobytes (`freesize`).
        public let freeSize: Int64?
        /// The fill level in percent at which the oldest recordings are removed; obsolete since AXIS OS 5.50
        /// (`cleanuplevel`).
        public let cleanupLevel: Int?
        /// The age after which unlocked recordings are removed, 0 to 7000 days (`cleanupmaxage`).
        public let cleanupMaximumAge: Duration?
        /// The policy for removing old recordings (`cleanuppolicy`).
        public let cleanupPolicy: CleanupPolicy?
        /// Whether the disk is locked (`locked`).
        public let isLocked: Bool?
        /// Whether the disk is full (`full`).
        public let isFull: Bool?
        /// Whether the disk is read-only (`readonly`).
        public let isReadOnly: Bool?
        /// The disk's file system (`filesystem`).
        public let fileSystem: FileSystem?
        /// The disk's state.
        public let status: DiskStatus?
        /// The group of the disk's parameters under Storage, S0 for example.
        public let group: String?
        /// The file system that replaces any other when the device formats the disk (`requiredfilesystem`).
        public let requiredFileSystem: FileSystem?
        /// Whether encryption is on (`diskencryptionenabled`).
        public let isEncryptionEnabled: Bool?
        /// Whether the disk's content is encrypted (`diskencrypted`).
        public let isEncrypted: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskID: The identifier, "SD_DISK" for example.
        ///   - name: The disk's display name.
        ///   - totalSize: The size, in kilobytes.
        ///   - freeSize: The free space, in kilobytes.
        ///   - cleanupLevel: The fill level in percent at which the oldest recordings are removed; obsolete since AXIS
        ///     OS 5.50.
        ///   - cleanupMaximumAge: The age after which unlocked recordings are removed, 0 to 7000 days.
        ///   - cleanupPolicy: The policy for removing old recordings.
        ///   - isLocked: Whether the disk is locked.
        ///   - isFull: Whether the disk is full.
        ///   - isReadOnly: Whether the disk is read-only.
        ///   - fileSystem: The disk's file system.
        ///   - status: The disk's state.
        ///   - group: The group of the disk's parameters under Storage, S0 for example.
        ///   - requiredFileSystem: The file system that replaces any other when the device formats the disk.
        ///   - isEncryptionEnabled: Whether encryption is on.
        ///   - isEncrypted: Whether the disk's content is encrypted.
        @_alwaysEmitIntoClient
        public init(
            diskID: String, name: String? = nil, totalSize: Int64? = nil, freeSize: Int64? = nil,
            cleanupLevel: Int? = nil, cleanupMaximumAge: Duration? = nil, cleanupPolicy: CleanupPolicy? = nil,
            isLocked: Bool? = nil, isFull: Bool? = nil, isReadOnly: Bool? = nil, fileSystem: FileSystem? = nil,
            status: DiskStatus? = nil, group: String? = nil, requiredFileSystem: FileSystem? = nil,
            isEncryptionEnabled: Bool? = nil, isEncrypted: Bool? = nil
        ) {
            self.diskID = diskID
            self.name = name
            self.totalSize = totalSize
            self.freeSize = freeSize
            self.cleanupLevel = cleanupLevel
            self.cleanupMaximumAge = cleanupMaximumAge
            self.cleanupPolicy = cleanupPolicy
            self.isLocked = isLocked
            self.isFull = isFull
            self.isReadOnly = isReadOnly
            self.fileSystem = fileSystem
            self.status = status
            self.group = group
            self.requiredFileSystem = requiredFileSystem
            self.isEncryptionEnabled = isEncryptionEnabled
            self.isEncrypted = isEncrypted
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var name: String?
            var totalSize: Int64?
            var freeSize: Int64?
            var cleanupLevel: Int?
            var cleanupMaximumAge: Duration?
            var cleanupPolicy: CleanupPolicy?
            var isLocked: Bool?
            var isFull: Bool?
            var isReadOnly: Bool?
            var fileSystem: FileSystem?
            var status: DiskStatus?
            var group: String?
            var requiredFileSystem: FileSystem?
            var isEncryptionEnabled: Bool?
            var isEncrypted: Bool?
            let names: StaticString = """
                diskid,name,totalsize,freesize,cleanuplevel,cleanupmaxage,cleanuppolicy,locked,full,readonly,\
                filesystem,status,group,requiredfilesystem,diskencryptionenabled,encryptionenabled,diskencrypted
                """
            try xml.readAttributes(of: names)
            if let attribute = xml.attribute(0) { diskID = attribute }
            if let attribute = xml.attribute(1) { name = attribute }
            if let attribute = xml.attribute(2) { totalSize = Int64(wire: attribute) }
            if let attribute = xml.attribute(3) { freeSize = Int64(wire: attribute) }
            if let attribute = xml.attribute(4) { cleanupLevel = Int(wire: attribute) }
            if let attribute = xml.attribute(5) { cleanupMaximumAge = Duration(wire: attribute, in: .days) }
            if let attribute = xml.attribute(6) { cleanupPolicy = CleanupPolicy(rawValue: attribute) }
            if let attribute = xml.attribute(7) { isLocked = Bool(wire: attribute) }
            if let attribute = xml.attribute(8) { isFull = Bool(wire: attribute) }
            if let attribute = xml.attribute(9) { isReadOnly = Bool(wire: attribute) }
            if let attribute = xml.attribute(10) { fileSystem = FileSystem(rawValue: attribute) }
            if let attribute = xml.attribute(11) { status = DiskStatus(rawValue: attribute) }
            if let attribute = xml.attribute(12) { group = attribute }
            if let attribute = xml.attribute(13) { requiredFileSystem = FileSystem(rawValue: attribute) }
            if let attribute = xml.attribute(14) ?? xml.attribute(15) { isEncryptionEnabled = Bool(wire: attribute) }
            if let attribute = xml.attribute(16) { isEncrypted = Bool(wire: attribute) }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
            self.name = name
            self.totalSize = totalSize
            self.freeSize = freeSize
            self.cleanupLevel = cleanupLevel
            self.cleanupMaximumAge = cleanupMaximumAge
            self.cleanupPolicy = cleanupPolicy
            self.isLocked = isLocked
            self.isFull = isFull
            self.isReadOnly = isReadOnly
            self.fileSystem = fileSystem
            self.status = status
            self.group = group
            self.requiredFileSystem = requiredFileSystem
            self.isEncryptionEnabled = isEncryptionEnabled
            self.isEncrypted = isEncrypted
        }
    }

    /// A policy for removing old recordings.
    public struct CleanupPolicy: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The oldest recordings are removed first.
        @_alwaysEmitIntoClient
        public static var fifo: CleanupPolicy { Self(rawValue: "fifo") }
        /// Recordings stay until they are removed by a call.
        @_alwaysEmitIntoClient
        public static var keepAll: CleanupPolicy { Self(rawValue: "none") }
    }

    /// A file system.
    public struct FileSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The recommended file system for SD cards.
        @_alwaysEmitIntoClient
        public static var ext4: FileSystem { Self(rawValue: "ext4") }
        /// A file system that other systems can read.
        @_alwaysEmitIntoClient
        public static var vfat: FileSystem { Self(rawValue: "vfat") }
        /// The file system of network shares.
        @_alwaysEmitIntoClient
        public static var cifs: FileSystem { Self(rawValue: "cifs") }
        /// No file system.
        @_alwaysEmitIntoClient
        public static var noFileSystem: FileSystem { Self(rawValue: "none") }
    }

    /// A disk's state.
    public struct DiskStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The disk works.
        @_alwaysEmitIntoClient
        public static var ok: DiskStatus { Self(rawValue: "OK") }
        /// The disk is disconnected.
        @_alwaysEmitIntoClient
        public static var disconnected: DiskStatus { Self(rawValue: "disconnected") }
        /// The disk is connected and not mounted.
        @_alwaysEmitIntoClient
        public static var connected: DiskStatus { Self(rawValue: "connected") }
        /// The disk has a fault; a check may find it.
        @_alwaysEmitIntoClient
        public static var failed: DiskStatus { Self(rawValue: "failed") }
        /// The disk's content is encrypted, and encryption is turned off.
        @_alwaysEmitIntoClient
        public static var noPassphrase: DiskStatus { Self(rawValue: "no passphrase") }
        /// The disk's content is encrypted with another passphrase.
        @_alwaysEmitIntoClient
        public static var wrongPassphrase: DiskStatus { Self(rawValue: "wrong passphrase") }
        /// The disk's content is not encrypted, and encryption is turned on; the disk must be formatted and mounted.
        @_alwaysEmitIntoClient
        public static var notEncrypted: DiskStatus { Self(rawValue: "not encrypted") }
    }

    /// A job that was started.
    public struct StartedJob: Sendable {
        /// The job's identifier (`jobid`).
        public let jobID: Int64
        /// The identifier of the disk that the job works on (`diskid`).
        public let diskID: String?
        /// The action.
        public let action: JobAction?
        /// Whether the job was started.
        public let result: JobResult?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - jobID: The job's identifier.
        ///   - diskID: The identifier of the disk that the job works on.
        ///   - action: The action.
        ///   - result: Whether the job was started.
        @_alwaysEmitIntoClient
        public init(jobID: Int64, diskID: String? = nil, action: JobAction? = nil, result: JobResult? = nil) {
            self.jobID = jobID
            self.diskID = diskID
            self.action = action
            self.result = result
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var jobID: Int64?
            var diskID: String?
            var action: JobAction?
            var result: JobResult?
            while let element = try xml.nextElement(of: "job") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "jobid,diskid,action,result")
                    if let attribute = xml.attribute(0) { jobID = Int64(wire: attribute) }
                    if let attribute = xml.attribute(1) { diskID = attribute }
                    if let attribute = xml.attribute(2) { action = JobAction(rawValue: attribute) }
                    if let attribute = xml.attribute(3) { result = JobResult(rawValue: attribute) }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let jobID else { throw xml.missingField("jobid") }
            self.jobID = jobID
            self.diskID = diskID
            self.action = action
            self.result = result
        }
    }

    /// The progress of a job.
    public struct JobProgress: Sendable {
        /// The job's identifier (`jobid`).
        public let jobID: Int64?
        /// The identifier of the disk that the job works on (`diskid`).
        public let diskID: String?
        /// The action.
        public let action: JobAction?
        /// The progress, in percent.
        public let progress: Int
        /// The outcome so far.
        public let result: JobResult?
        /// The device's remark (`description`).
        public let remark: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - progress: The progress, in percent.
        ///   - jobID: The job's identifier.
        ///   - diskID: The identifier of the disk that the job works on.
        ///   - action: The action.
        ///   - result: The outcome so far.
        ///   - remark: The device's remark.
        @_alwaysEmitIntoClient
        public init(
            progress: Int, jobID: Int64? = nil, diskID: String? = nil, action: JobAction? = nil,
            result: JobResult? = nil, remark: String? = nil
        ) {
            self.progress = progress
            self.jobID = jobID
            self.diskID = diskID
            self.action = action
            self.result = result
            self.remark = remark
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var jobID: Int64?
            var diskID: String?
            var action: JobAction?
            var progress: Int?
            var result: JobResult?
            var remark: String?
            while let element = try xml.nextElement(of: "job") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "jobid,diskid,action,progress,result,description")
                    if let attribute = xml.attribute(0) { jobID = Int64(wire: attribute) }
                    if let attribute = xml.attribute(1) { diskID = attribute }
                    if let attribute = xml.attribute(2) { action = JobAction(rawValue: attribute) }
                    if let attribute = xml.attribute(3) { progress = Int(wire: attribute) }
                    if let attribute = xml.attribute(4) { result = JobResult(rawValue: attribute) }
                    if let attribute = xml.attribute(5) { remark = attribute }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            self.jobID = jobID
            self.diskID = diskID
            self.action = action
            guard let progress else { throw xml.missingField("progress") }
            self.progress = progress
            self.result = result
            self.remark = remark
        }
    }

    /// The action of a job.
    public struct JobAction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The job formats the disk.
        @_alwaysEmitIntoClient
        public static var format: JobAction { Self(rawValue: "format") }
        /// The job looks for errors.
        @_alwaysEmitIntoClient
        public static var checkDisk: JobAction { Self(rawValue: "checkdisk") }
        /// The job repairs the disk.
        @_alwaysEmitIntoClient
        public static var repair: JobAction { Self(rawValue: "repair") }
        /// The job mounts the disk.
        @_alwaysEmitIntoClient
        public static var mount: JobAction { Self(rawValue: "mount") }
        /// The job unmounts the disk.
        @_alwaysEmitIntoClient
        public static var unmount: JobAction { Self(rawValue: "unmount") }
        /// The device did not state the action.
        @_alwaysEmitIntoClient
        public static var notApplicable: JobAction { Self(rawValue: "N/A") }
    }

    /// Whether a request or a job succeeded; a failure is thrown as an error.
    public struct JobResult: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The request or the job succeeded, or the job is under way.
        @_alwaysEmitIntoClient
        public static var ok: JobResult { Self(rawValue: "OK") }
        /// The request or the job failed.
        @_alwaysEmitIntoClient
        public static var error: JobResult { Self(rawValue: "ERROR") }
    }

    /// A file system that a disk can have.
    public struct FileSystemCapability: Sendable {
        /// The file system.
        public let name: FileSystem
        /// The file system's display name (`nicename`).
        public let niceName: String?
        /// Whether the file system can be required (`requiredfssupported`).
        public let canBeRequired: Bool?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The file system.
        ///   - niceName: The file system's display name.
        ///   - canBeRequired: Whether the file system can be required.
        @_alwaysEmitIntoClient
        public init(name: FileSystem, niceName: String? = nil, canBeRequired: Bool? = nil) {
            self.name = name
            self.niceName = niceName
            self.canBeRequired = canBeRequired
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var name: FileSystem?
            var niceName: String?
            var canBeRequired: Bool?
            try xml.readAttributes(of: "name,nicename,requiredfssupported")
            if let attribute = xml.attribute(0) { name = FileSystem(rawValue: attribute) }
            if let attribute = xml.attribute(1) { niceName = attribute }
            if let attribute = xml.attribute(2) { canBeRequired = Bool(wire: attribute) }
            try xml.skipElement()
            guard let name else { throw xml.missingField("name") }
            self.name = name
            self.niceName = niceName
            self.canBeRequired = canBeRequired
        }
    }

    /// The health of a disk.
    ///
    /// In each value -1 stands for not supported, -2 for an error, -3 for an absent disk.
    public struct DiskHealth: Sendable {
        /// The identifier of the disk (`diskid`).
        public let diskID: String
        /// The wear, in percent of the disk's expected life and possibly above 100; negative if the disk is not an Axis
        /// card.
        public let wear: Int?
        /// The temperature, in kelvin; from AXIS OS 9.50.
        public let temperature: Int?
        /// 1 if the disk is healthy, 0 if not; from AXIS OS 9.50 (`overallhealth`).
        public let overallHealth: Int?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - diskID: The identifier of the disk.
        ///   - wear: The wear, in percent of the disk's expected life and possibly above 100; negative if the disk is
        ///     not an Axis card.
        ///   - temperature: The temperature, in kelvin; from AXIS OS 9.50.
        ///   - overallHealth: 1 if the disk is healthy, 0 if not; from AXIS OS 9.50.
        @_alwaysEmitIntoClient
        public init(diskID: String, wear: Int? = nil, temperature: Int? = nil, overallHealth: Int? = nil) {
            self.diskID = diskID
            self.wear = wear
            self.temperature = temperature
            self.overallHealth = overallHealth
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            var wear: Int?
            var temperature: Int?
            var overallHealth: Int?
            try xml.readAttributes(of: "diskid,wear,temperature,overallhealth")
            if let attribute = xml.attribute(0) { diskID = attribute }
            if let attribute = xml.attribute(1) { wear = Int(wire: attribute) }
            if let attribute = xml.attribute(2) { temperature = Int(wire: attribute) }
            if let attribute = xml.attribute(3) { overallHealth = Int(wire: attribute) }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
            self.wear = wear
            self.temperature = temperature
            self.overallHealth = overallHealth
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
    }
}

extension Vapix {
    /// The disks for recordings, which are SD cards and network shares, and jobs on them.
    @_alwaysEmitIntoClient
    public var disks: Disks { Disks(vapix: self) }
}
