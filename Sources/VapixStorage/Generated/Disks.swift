// Generated from Specs/disk-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The disks for recordings, which are SD cards and network shares, and jobs on them.
///
/// A disk's identifier names the drive; it stays the same when the card or the share in it is another.
///
/// AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum Disks {
    /// Lists disks and their state.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-disks>.
    public struct List: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/list", path: "/axis-cgi/disks/list.cgi", arguments: .get, access: .operator, effect: .read)
        package static let root: StaticString = "root"

        /// The disks to list, or all for all of them (`diskid`).
        public var diskIDs: [String]

        /// Makes the call's value.
        ///
        /// - Parameter diskIDs: The disks to list, or all for all of them.
        public init(diskIDs: [String]) {
            self.diskIDs = diskIDs
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            try query.append("diskid", diskIDs, separator: ",")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How many there are (`numberofdisks`).
            public var numberOfDisks: Int32?
            /// The disks (`disk`).
            public var disks: [Disk] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "disks":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "numberofdisks": numberOfDisks = Int32(attribute.value)
                            default: break
                            }
                        }
                        while let element = try xml.nextElement() {
                            switch element {
                            case "disk": disks.append(try Disk(from: &xml))
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Starts to format a disk, whose recordings are lost; of a network share, only what this device recorded.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#format-disk>.
    public struct Format: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/format", path: "/axis-cgi/disks/format.cgi", arguments: .get, access: .admin, effect: .once)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String
        /// The file system; that of the disk if left out, cifs for a network share (`filesystem`).
        public var fileSystem: FileSystem?

        /// What the device answers.
        public typealias Output = StartedJob

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - diskID: The disk.
        ///   - fileSystem: The file system; that of the disk if left out, cifs for a network share.
        public init(diskID: String, fileSystem: FileSystem? = nil) {
            self.diskID = diskID
            self.fileSystem = fileSystem
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("diskid", diskID)
            query.append("filesystem", fileSystem?.rawValue)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> StartedJob {
            try StartedJob(from: &xml)
        }
    }

    /// Starts to look for errors in the file system of an unmounted SD card, ext4 only.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#check-disk>.
    public struct CheckDisk: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/checkDisk", path: "/axis-cgi/disks/checkdisk.cgi", arguments: .get, access: .operator,
            effect: .once)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// What the device answers.
        public typealias Output = StartedJob

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> StartedJob {
            try StartedJob(from: &xml)
        }
    }

    /// Starts to repair the file system of an unmounted SD card, ext4 only; data can be lost.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#repair-disk>.
    public struct Repair: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/repair", path: "/axis-cgi/disks/repair.cgi", arguments: .get, access: .admin, effect: .once)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// What the device answers.
        public typealias Output = StartedJob

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> StartedJob {
            try StartedJob(from: &xml)
        }
    }

    /// Starts to mount a disk, which is only needed after it was unmounted.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#mount-and-unmount-a-disk>.
    public struct Mount: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/mount", path: "/axis-cgi/disks/mount.cgi", arguments: .get, access: .admin, effect: .once)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// What the device answers.
        public typealias Output = StartedJob

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "mount")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> StartedJob {
            try StartedJob(from: &xml)
        }
    }

    /// Starts to unmount a disk, so that it can be taken out.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#mount-and-unmount-a-disk>.
    public struct Unmount: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/unmount", path: "/axis-cgi/disks/mount.cgi", arguments: .get, access: .admin, effect: .once)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// What the device answers.
        public typealias Output = StartedJob

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "unmount")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> StartedJob {
            try StartedJob(from: &xml)
        }
    }

    /// Asks how far a job is; to be repeated until the progress is 100.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#job-progress>.
    public struct GetJob: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/getJob", path: "/axis-cgi/disks/job.cgi", arguments: .get, access: .operator, effect: .read)
        package static let root: StaticString = "root"

        /// The job, as it was started (`jobid`).
        public var jobID: Int64
        /// The disk that it works on (`diskid`).
        public var diskID: String

        /// What the device answers.
        public typealias Output = JobProgress

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - jobID: The job, as it was started.
        ///   - diskID: The disk that it works on.
        public init(jobID: Int64, diskID: String) {
            self.jobID = jobID
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("jobid", jobID)
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> JobProgress {
            try JobProgress(from: &xml)
        }
    }

    /// Locks a disk, which stops recordings and keeps everything that is on it.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#lock-or-unlock-a-disk>.
    public struct Lock: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/lock", path: "/axis-cgi/disks/lock.cgi", arguments: .get, access: .admin, effect: .idempotent)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "lock")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The disk (`diskid`).
            public var diskID: String?
            /// What became of it.
            public var result: JobResult?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "lock":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "diskid": diskID = attribute.value
                            case "result": result = JobResult(rawValue: attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Unlocks a disk.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#lock-or-unlock-a-disk>.
    public struct Unlock: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/unlock", path: "/axis-cgi/disks/lock.cgi", arguments: .get, access: .admin, effect: .idempotent)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "unlock")
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The disk (`diskid`).
            public var diskID: String?
            /// What became of it.
            public var result: JobResult?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "unlock":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "diskid": diskID = attribute.value
                            case "result": result = JobResult(rawValue: attribute.value)
                            default: break
                            }
                        }
                        try xml.skipElement()
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Reads which file systems a disk can have, and whether it can be encrypted.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-capabilities>.
    public struct GetCapabilities: QueryOperation, XMLOperation {
        package static let call = Query(
            id: "disks/getCapabilities", path: "/axis-cgi/disks/getcapabilities.cgi", arguments: .get,
            access: .operator, effect: .read)
        package static let root: StaticString = "root"

        /// The disk (`diskid`).
        public var diskID: String

        /// Makes the call's value.
        ///
        /// - Parameter diskID: The disk.
        public init(diskID: String) {
            self.diskID = diskID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("diskid", diskID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The disk (`diskid`).
            public var diskID: String?
            /// Whether a file system can be required (`requiredfssupported`).
            public var canHaveRequiredFileSystem: Bool?
            /// Whether it can be encrypted (`encryptionsupported`).
            public var canBeEncrypted: Bool?
            /// The file systems that it can be formatted with (`filesystem`).
            public var fileSystems: [FileSystemCapability] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "disk":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "diskid": diskID = attribute.value
                            case "requiredfssupported": canHaveRequiredFileSystem = Bool(wire: attribute.value)
                            case "encryptionsupported": canBeEncrypted = Bool(wire: attribute.value)
                            default: break
                            }
                        }
                        while let element = try xml.nextElement() {
                            switch element {
                            case "filesystems":
                                while let element = try xml.nextElement() {
                                    switch element {
                                    case "filesystem": fileSystems.append(try FileSystemCapability(from: &xml))
                                    default: try xml.skipElement()
                                    }
                                }
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Reads how worn, how warm and how well all disks are.
    ///
    /// Access: operator; AXIS OS 7.20 and later.
    /// See <https://developer.axis.com/vapix/network-video/edge-storage-api/#get-disk-health>.
    public struct GetHealth: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "disks/getHealth", path: "/axis-cgi/disks/gethealth.cgi", arguments: .get, access: .operator,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The state of each disk (`HealthStatus`).
            public var disks: [DiskHealth] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "HealthStatus": disks.append(try DiskHealth(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// A disk.
    public struct Disk: Sendable {
        /// Its identifier (`diskid`).
        public var diskID: String
        /// Its name for people.
        public var name: String?
        /// Its size, in kilobytes (`totalsize`).
        public var totalSize: Int64?
        /// What is free, in kilobytes (`freesize`).
        public var freeSize: Int64?
        /// At which percentage the oldest recordings go; obsolete since AXIS OS 5.50 (`cleanuplevel`).
        public var cleanupLevel: Int32?
        /// After how many days recordings go (`cleanupmaxage`).
        public var cleanupMaximumAge: Int32?
        /// Whether old recordings go by themselves (`cleanuppolicy`).
        public var cleanupPolicy: CleanupPolicy?
        /// Whether it is locked (`locked`).
        public var isLocked: Bool?
        /// Whether it is full (`full`).
        public var isFull: Bool?
        /// Whether it cannot be written to (`readonly`).
        public var isReadOnly: Bool?
        /// Its file system (`filesystem`).
        public var fileSystem: FileSystem?
        /// Its state.
        public var status: DiskStatus?
        /// The group of its parameters under Storage, S0 for example.
        public var group: String?
        /// Which file system it is formatted with when it has another (`requiredfilesystem`).
        public var requiredFileSystem: FileSystem?
        /// Whether it is to be encrypted (`diskencryptionenabled`).
        public var isEncryptionEnabled: Bool?
        /// Whether what is on it is encrypted (`diskencrypted`).
        public var isEncrypted: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "diskid": diskID = attribute.value
                case "name": name = attribute.value
                case "totalsize": totalSize = Int64(attribute.value)
                case "freesize": freeSize = Int64(attribute.value)
                case "cleanuplevel": cleanupLevel = Int32(attribute.value)
                case "cleanupmaxage": cleanupMaximumAge = Int32(attribute.value)
                case "cleanuppolicy": cleanupPolicy = CleanupPolicy(rawValue: attribute.value)
                case "locked": isLocked = Bool(wire: attribute.value)
                case "full": isFull = Bool(wire: attribute.value)
                case "readonly": isReadOnly = Bool(wire: attribute.value)
                case "filesystem": fileSystem = FileSystem(rawValue: attribute.value)
                case "status": status = DiskStatus(rawValue: attribute.value)
                case "group": group = attribute.value
                case "requiredfilesystem": requiredFileSystem = FileSystem(rawValue: attribute.value)
                case "diskencryptionenabled": isEncryptionEnabled = Bool(wire: attribute.value)
                case "diskencrypted": isEncrypted = Bool(wire: attribute.value)
                default: break
                }
            }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
        }
    }

    /// Whether old recordings go by themselves.
    public struct CleanupPolicy: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The oldest go first.
        public static let fifo = CleanupPolicy(rawValue: "fifo")
        /// They stay until they are removed.
        public static let none = CleanupPolicy(rawValue: "none")
    }

    /// A file system.
    public struct FileSystem: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The one that is recommended for SD cards.
        public static let ext4 = FileSystem(rawValue: "ext4")
        /// One that other systems read.
        public static let vfat = FileSystem(rawValue: "vfat")
        /// That of network shares.
        public static let cifs = FileSystem(rawValue: "cifs")
        /// None.
        public static let none = FileSystem(rawValue: "none")
    }

    /// A disk's state.
    public struct DiskStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It works.
        public static let ok = DiskStatus(rawValue: "OK")
        /// It is not there.
        public static let disconnected = DiskStatus(rawValue: "disconnected")
        /// It is there and not mounted.
        public static let connected = DiskStatus(rawValue: "connected")
        /// Something is wrong; a check may tell what.
        public static let failed = DiskStatus(rawValue: "failed")
        /// It is encrypted, and encryption is off.
        public static let noPassphrase = DiskStatus(rawValue: "no passphrase")
        /// It is encrypted with another passphrase.
        public static let wrongPassphrase = DiskStatus(rawValue: "wrong passphrase")
        /// It is not encrypted, and encryption is on; it must be formatted and mounted.
        public static let notEncrypted = DiskStatus(rawValue: "not encrypted")
    }

    /// A job that was started.
    public struct StartedJob: Sendable {
        /// Its identifier (`jobid`).
        public var jobID: Int64
        /// The disk that it works on (`diskid`).
        public var diskID: String?
        /// What it does.
        public var action: JobAction?
        /// Whether it was started.
        public var result: JobResult?

        init(from xml: inout XMLReader) throws(WireError) {
            var jobID: Int64?
            while let element = try xml.nextElement() {
                switch element {
                case "job":
                    while let attribute = try xml.nextAttribute() {
                        switch attribute.name {
                        case "jobid": jobID = Int64(attribute.value)
                        case "diskid": diskID = attribute.value
                        case "action": action = JobAction(rawValue: attribute.value)
                        case "result": result = JobResult(rawValue: attribute.value)
                        default: break
                        }
                    }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let jobID else { throw xml.missingField("jobid") }
            self.jobID = jobID
        }
    }

    /// How far a job is.
    public struct JobProgress: Sendable {
        /// Its identifier (`jobid`).
        public var jobID: Int64?
        /// The disk that it works on (`diskid`).
        public var diskID: String?
        /// What it does.
        public var action: JobAction?
        /// How much is done, in percent.
        public var progress: Int32
        /// Whether all is well so far.
        public var result: JobResult?
        /// The device's remark (`description`).
        public var remark: String?

        init(from xml: inout XMLReader) throws(WireError) {
            var progress: Int32?
            while let element = try xml.nextElement() {
                switch element {
                case "job":
                    while let attribute = try xml.nextAttribute() {
                        switch attribute.name {
                        case "jobid": jobID = Int64(attribute.value)
                        case "diskid": diskID = attribute.value
                        case "action": action = JobAction(rawValue: attribute.value)
                        case "progress": progress = Int32(attribute.value)
                        case "result": result = JobResult(rawValue: attribute.value)
                        case "description": remark = attribute.value
                        default: break
                        }
                    }
                    try xml.skipElement()
                default: try xml.skipElement()
                }
            }
            guard let progress else { throw xml.missingField("progress") }
            self.progress = progress
        }
    }

    /// What a job does.
    public struct JobAction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It formats.
        public static let format = JobAction(rawValue: "format")
        /// It looks for errors.
        public static let checkDisk = JobAction(rawValue: "checkdisk")
        /// It repairs.
        public static let repair = JobAction(rawValue: "repair")
        /// It mounts.
        public static let mount = JobAction(rawValue: "mount")
        /// It unmounts.
        public static let unmount = JobAction(rawValue: "unmount")
        /// The device did not say.
        public static let notApplicable = JobAction(rawValue: "N/A")
    }

    /// Whether a request or a job succeeded; a failure is an error, so only success is seen.
    public struct JobResult: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It succeeded, or is under way.
        public static let ok = JobResult(rawValue: "OK")
        /// It failed.
        public static let error = JobResult(rawValue: "ERROR")
    }

    /// A file system that a disk can have.
    public struct FileSystemCapability: Sendable {
        /// The file system.
        public var name: FileSystem
        /// Its name for people (`nicename`).
        public var niceName: String?
        /// Whether it can be required (`requiredfssupported`).
        public var canBeRequired: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var name: FileSystem?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "name": name = FileSystem(rawValue: attribute.value)
                case "nicename": niceName = attribute.value
                case "requiredfssupported": canBeRequired = Bool(wire: attribute.value)
                default: break
                }
            }
            try xml.skipElement()
            guard let name else { throw xml.missingField("name") }
            self.name = name
        }
    }

    /// How a disk is.
    ///
    /// In each value -1 stands for not supported, -2 for an error, -3 for an absent disk.
    public struct DiskHealth: Sendable {
        /// The disk (`diskid`).
        public var diskID: String
        /// How much of its life is over, in percent, also above 100; negative if it is no Axis card.
        public var wear: Int32?
        /// Its temperature in kelvin; from AXIS OS 9.50.
        public var temperature: Int32?
        /// 1: well; 0: not; from AXIS OS 9.50 (`overallhealth`).
        public var overallHealth: Int32?

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "diskid": diskID = attribute.value
                case "wear": wear = Int32(attribute.value)
                case "temperature": temperature = Int32(attribute.value)
                case "overallhealth": overallHealth = Int32(attribute.value)
                default: break
                }
            }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("diskid") }
            self.diskID = diskID
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        public static let processingError: DeviceError.Code = 10
    }

    /// The API's calls; get it from ``Vapix/disks``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list(diskIDs: [String]) async throws -> List.Output {
            try await vapix.send(List(diskIDs: diskIDs))
        }

        /// See ``Format``.
        public func format(diskID: String, fileSystem: FileSystem? = nil) async throws -> StartedJob {
            try await vapix.send(Format(diskID: diskID, fileSystem: fileSystem))
        }

        /// See ``CheckDisk``.
        public func checkDisk(diskID: String) async throws -> StartedJob {
            try await vapix.send(CheckDisk(diskID: diskID))
        }

        /// See ``Repair``.
        public func repair(diskID: String) async throws -> StartedJob {
            try await vapix.send(Repair(diskID: diskID))
        }

        /// See ``Mount``.
        public func mount(diskID: String) async throws -> StartedJob {
            try await vapix.send(Mount(diskID: diskID))
        }

        /// See ``Unmount``.
        public func unmount(diskID: String) async throws -> StartedJob {
            try await vapix.send(Unmount(diskID: diskID))
        }

        /// See ``GetJob``.
        public func getJob(jobID: Int64, diskID: String) async throws -> JobProgress {
            try await vapix.send(GetJob(jobID: jobID, diskID: diskID))
        }

        /// See ``Lock``.
        public func lock(diskID: String) async throws -> Lock.Output {
            try await vapix.send(Lock(diskID: diskID))
        }

        /// See ``Unlock``.
        public func unlock(diskID: String) async throws -> Unlock.Output {
            try await vapix.send(Unlock(diskID: diskID))
        }

        /// See ``GetCapabilities``.
        public func getCapabilities(diskID: String) async throws -> GetCapabilities.Output {
            try await vapix.send(GetCapabilities(diskID: diskID))
        }

        /// See ``GetHealth``.
        public func getHealth() async throws -> GetHealth.Output {
            try await vapix.send(GetHealth())
        }
    }
}

extension Vapix {
    /// The disks for recordings, which are SD cards and network shares, and jobs on them; see ``Disks``.
    public var disks: Disks.API { Disks.API(vapix: self) }
}
