// Generated from Specs/network-shares.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The network shares that the device can record to.
///
/// A share must be bound to a disk; it is then used by the disk's identifier.
///
/// AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public enum NetworkShares {
    /// Lists network shares.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-network-shares>.
    public struct List: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/list", path: "/axis-cgi/disks/networkshare/list.cgi", arguments: .get, access: .operator,
            effect: .read)

        /// The shares to list, or all for all of them (`shareid`).
        public var shareIDs: [String]

        /// Makes the call's value.
        ///
        /// - Parameter shareIDs: The shares to list, or all for all of them.
        public init(shareIDs: [String]) {
            self.shareIDs = shareIDs
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            try query.append("shareid", shareIDs, separator: ",")
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How many there are (`NumberOfShares`).
            public var numberOfShares: Int32?
            /// The shares (`NetworkShare`).
            public var shares: [NetworkShare] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "NetworkShares":
                        while let attribute = try xml.nextAttribute() {
                            switch attribute.name {
                            case "NumberOfShares": numberOfShares = Int32(attribute.value)
                            default: break
                            }
                        }
                        while let element = try xml.nextElement() {
                            switch element {
                            case "NetworkShare": shares.append(try NetworkShare(from: &xml))
                            default: try xml.skipElement()
                            }
                        }
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Adds a network share.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#add-network-share>.
    public struct Add: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/add", path: "/axis-cgi/disks/networkshare/add.cgi", arguments: .get, access: .admin,
            effect: .once)

        /// Its name for people (`nicename`).
        public var niceName: String
        /// The address or name of the storage device.
        public var address: String
        /// The share's name there.
        public var share: String
        /// Its identifier, of letters, digits and hyphens; the device chooses one if left out (`shareid`).
        public var shareID: String?
        /// The user for the share.
        public var user: String?
        /// The user's password (`pass`).
        public var password: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - niceName: Its name for people.
        ///   - address: The address or name of the storage device.
        ///   - share: The share's name there.
        ///   - shareID: Its identifier, of letters, digits and hyphens; the device chooses one if left out.
        ///   - user: The user for the share.
        ///   - password: The user's password.
        public init(
            niceName: String, address: String, share: String, shareID: String? = nil, user: String? = nil,
            password: String? = nil
        ) {
            self.niceName = niceName
            self.address = address
            self.share = share
            self.shareID = shareID
            self.user = user
            self.password = password
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("nicename", niceName)
            query.append("address", address)
            query.append("share", share)
            query.append("shareid", shareID)
            query.append("user", user)
            query.append("pass", password)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The share's identifier (`ShareId`).
            public var shareID: String

            init(from xml: inout XMLReader) throws(WireError) {
                var shareID: String?
                while let attribute = try xml.nextAttribute() {
                    switch attribute.name {
                    case "ShareId": shareID = attribute.value
                    default: break
                    }
                }
                try xml.skipElement()
                guard let shareID else { throw xml.missingField("ShareId") }
                self.shareID = shareID
            }
        }
    }

    /// Removes network shares, which must not be bound.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-network-share>.
    public struct Remove: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/remove", path: "/axis-cgi/disks/networkshare/remove.cgi", arguments: .get,
            access: .admin, effect: .idempotent)

        /// The shares (`shareid`).
        public var shareIDs: [String]

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter shareIDs: The shares.
        public init(shareIDs: [String]) {
            self.shareIDs = shareIDs
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            try query.append("shareid", shareIDs, separator: ",")
        }
    }

    /// Changes a network share, which must not be bound.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#modify-network-share>.
    public struct Modify: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/modify", path: "/axis-cgi/disks/networkshare/modify.cgi", arguments: .get,
            access: .admin, effect: .idempotent)

        /// The share (`shareid`).
        public var shareID: String
        /// Its name for people (`nicename`).
        public var niceName: String?
        /// The address or name of the storage device.
        public var address: String?
        /// The share's name there.
        public var share: String?
        /// The user for the share.
        public var user: String?
        /// The user's password (`pass`).
        public var password: String?

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - shareID: The share.
        ///   - niceName: Its name for people.
        ///   - address: The address or name of the storage device.
        ///   - share: The share's name there.
        ///   - user: The user for the share.
        ///   - password: The user's password.
        public init(
            shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil, user: String? = nil,
            password: String? = nil
        ) {
            self.shareID = shareID
            self.niceName = niceName
            self.address = address
            self.share = share
            self.user = user
            self.password = password
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("shareid", shareID)
            query.append("nicename", niceName)
            query.append("address", address)
            query.append("share", share)
            query.append("user", user)
            query.append("pass", password)
        }
    }

    /// Binds a network share to a disk, and mounts it unless told otherwise.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#bind-network-share>.
    public struct Bind: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/bind", path: "/axis-cgi/disks/networkshare/bind.cgi", arguments: .get, access: .operator,
            effect: .once)

        /// The share (`shareid`).
        public var shareID: String
        /// Whether to mount it, which happens if left out (`automaticmount`).
        public var automaticMount: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - shareID: The share.
        ///   - automaticMount: Whether to mount it, which happens if left out.
        public init(shareID: String, automaticMount: Bool? = nil) {
            self.shareID = shareID
            self.automaticMount = automaticMount
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("shareid", shareID)
            query.append("automaticmount", automaticMount.map { $0 ? "yes" : "no" })
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The disk that it is bound to (`DiskID`).
            public var diskID: String

            init(from xml: inout XMLReader) throws(WireError) {
                var diskID: String?
                while let attribute = try xml.nextAttribute() {
                    switch attribute.name {
                    case "DiskID": diskID = attribute.value
                    default: break
                    }
                }
                try xml.skipElement()
                guard let diskID else { throw xml.missingField("DiskID") }
                self.diskID = diskID
            }
        }
    }

    /// Unbinds a network share, which must not be mounted.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#unbind-network-share>.
    public struct Unbind: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/unbind", path: "/axis-cgi/disks/networkshare/unbind.cgi", arguments: .get,
            access: .operator, effect: .idempotent)

        /// The share (`shareid`).
        public var shareID: String

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter shareID: The share.
        public init(shareID: String) {
            self.shareID = shareID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("shareid", shareID)
        }
    }

    /// Starts to test whether a share can be recorded to.
    ///
    /// Either a known share, or its address and so on, or a known share with some of them changed.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#test-network-share>.
    public struct Test: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/test", path: "/axis-cgi/disks/networkshare/test.cgi", arguments: .get, access: .operator,
            effect: .once)

        /// The address or name of the storage device.
        public var address: String?
        /// The share's name there.
        public var share: String?
        /// The user for the share.
        public var user: String?
        /// The user's password (`pass`).
        public var password: String?
        /// A known share (`shareid`).
        public var shareID: String?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - address: The address or name of the storage device.
        ///   - share: The share's name there.
        ///   - user: The user for the share.
        ///   - password: The user's password.
        ///   - shareID: A known share.
        public init(
            address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil,
            shareID: String? = nil
        ) {
            self.address = address
            self.share = share
            self.user = user
            self.password = password
            self.shareID = shareID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("address", address)
            query.append("share", share)
            query.append("user", user)
            query.append("pass", password)
            query.append("shareid", shareID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The job's identifier (`JobId`).
            public var jobID: String

            init(from xml: inout XMLReader) throws(WireError) {
                var jobID: String?
                while let attribute = try xml.nextAttribute() {
                    switch attribute.name {
                    case "JobId": jobID = attribute.value
                    default: break
                    }
                }
                try xml.skipElement()
                guard let jobID else { throw xml.missingField("JobId") }
                self.jobID = jobID
            }
        }
    }

    /// Asks how far a test is; if it found that the share cannot be used, that is an error.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#job-progress-1>.
    public struct GetJob: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/getJob", path: "/axis-cgi/disks/networkshare/job.cgi", arguments: .get,
            access: .operator, effect: .read)

        /// The job, as it was started (`jobid`).
        public var jobID: String

        /// Makes the call's value.
        ///
        /// - Parameter jobID: The job, as it was started.
        public init(jobID: String) {
            self.jobID = jobID
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("schemaversion", "1")
            query.append("jobid", jobID)
        }

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// How much is done, in percent; nil when the job has succeeded (`Progress`).
            public var progress: Int32?
            /// There, and empty, when the job has succeeded (`GeneralSuccess`).
            public var success: String?

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "Progress": progress = try Int32(xml.readText())
                    case "GeneralSuccess": success = try xml.readText()
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions-1>.
    public struct GetSchemaVersions: QueryOperation, XMLResponseOperation {
        package static let call = Query(
            id: "networkShares/getSchemaVersions", path: "/axis-cgi/disks/networkshare/schemaversions.cgi",
            arguments: .get, access: .operator, effect: .read)

        /// Makes the call's value.
        public init() {}

        package func read(_ xml: inout XMLReader) throws(WireError) -> Output {
            try Output(from: &xml)
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// The versions (`SchemaVersion`).
            public var versions: [SchemaVersion] = []

            init(from xml: inout XMLReader) throws(WireError) {
                while let element = try xml.nextElement() {
                    switch element {
                    case "SchemaVersion": versions.append(try SchemaVersion(from: &xml))
                    default: try xml.skipElement()
                    }
                }
            }
        }
    }

    /// A network share.
    public struct NetworkShare: Sendable {
        /// Its identifier (`ShareId`).
        public var shareID: String
        /// Its name for people (`NiceName`).
        public var niceName: String?
        /// The address or name of the storage device (`Address`).
        public var address: String?
        /// The share's name there (`Share`).
        public var share: String?
        /// The user for the share (`User`).
        public var user: String?
        /// The disk that it is bound to; nil if it is not (`DiskId`).
        public var diskID: String?

        init(from xml: inout XMLReader) throws(WireError) {
            var shareID: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "ShareId": shareID = attribute.value
                case "NiceName": niceName = attribute.value
                case "Address": address = attribute.value
                case "Share": share = attribute.value
                case "User": user = attribute.value
                case "DiskId": diskID = attribute.value
                default: break
                }
            }
            try xml.skipElement()
            guard let shareID else { throw xml.missingField("ShareId") }
            self.shareID = shareID
        }
    }

    /// A version of the XML schema.
    public struct SchemaVersion: Sendable {
        /// The version (`VersionNumber`).
        public var number: String
        /// Whether it should no longer be used (`Deprecated`).
        public var isDeprecated: Bool?

        init(from xml: inout XMLReader) throws(WireError) {
            var number: String?
            while let element = try xml.nextElement() {
                switch element {
                case "VersionNumber": number = try xml.readText()
                case "Deprecated": isDeprecated = try Bool(wire: xml.readText())
                default: try xml.skipElement()
                }
            }
            guard let number else { throw xml.missingField("VersionNumber") }
            self.number = number
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        public static let processingError: DeviceError.Code = 10
        /// The request is invalid.
        public static let invalidRequest: DeviceError.Code = 20
        /// The schema version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 40
        /// The share's identifier is invalid.
        public static let invalidShareID: DeviceError.Code = 200
        /// There is a share with that identifier.
        public static let shareIDTaken: DeviceError.Code = 210
        /// There is a share with that name.
        public static let niceNameTaken: DeviceError.Code = 220
        /// There are as many shares as the device allows.
        public static let tooManyShares: DeviceError.Code = 230
        /// No disk is free; another share may be bound.
        public static let noDiskAvailable: DeviceError.Code = 300
        /// The share is bound already.
        public static let alreadyBound: DeviceError.Code = 310
        /// The share is mounted and must be unmounted first.
        public static let mounted: DeviceError.Code = 400
        /// The share is bound and must be unbound before it is removed.
        public static let boundNotRemoved: DeviceError.Code = 500
        /// The share is bound and must be unbound before it is changed.
        public static let boundNotModified: DeviceError.Code = 600
        /// There is a share with the new identifier.
        public static let newShareIDTaken: DeviceError.Code = 610
        /// There is a share with the new name.
        public static let newNiceNameTaken: DeviceError.Code = 620
        /// There is no such host.
        public static let unknownHost: DeviceError.Code = 700
        /// The share could not be mounted.
        public static let mountFailed: DeviceError.Code = 710
        /// The device failed while mounting the share.
        public static let mountFailedInternally: DeviceError.Code = 720
        /// Too many tests or jobs are going on.
        public static let tooManyJobs: DeviceError.Code = 730
        /// The share could not be written to.
        public static let writeFailed: DeviceError.Code = 740
        /// What was written to the share could not be read.
        public static let readFailed: DeviceError.Code = 750
        /// The share could not be reached.
        public static let connectionFailed: DeviceError.Code = 760
    }

    /// The API's calls; get it from ``Vapix/networkShares``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list(shareIDs: [String]) async throws -> List.Output {
            try await vapix.send(List(shareIDs: shareIDs))
        }

        /// See ``Add``.
        public func add(
            niceName: String, address: String, share: String, shareID: String? = nil, user: String? = nil,
            password: String? = nil
        ) async throws -> Add.Output {
            try await vapix.send(
                Add(
                    niceName: niceName, address: address, share: share, shareID: shareID, user: user,
                    password: password))
        }

        /// See ``Remove``.
        public func remove(shareIDs: [String]) async throws {
            try await vapix.send(Remove(shareIDs: shareIDs))
        }

        /// See ``Modify``.
        public func modify(
            shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil, user: String? = nil,
            password: String? = nil
        ) async throws {
            try await vapix.send(
                Modify(
                    shareID: shareID, niceName: niceName, address: address, share: share, user: user,
                    password: password))
        }

        /// See ``Bind``.
        public func bind(shareID: String, automaticMount: Bool? = nil) async throws -> Bind.Output {
            try await vapix.send(Bind(shareID: shareID, automaticMount: automaticMount))
        }

        /// See ``Unbind``.
        public func unbind(shareID: String) async throws {
            try await vapix.send(Unbind(shareID: shareID))
        }

        /// See ``Test``.
        public func test(
            address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil,
            shareID: String? = nil
        ) async throws -> Test.Output {
            try await vapix.send(Test(address: address, share: share, user: user, password: password, shareID: shareID))
        }

        /// See ``GetJob``.
        public func getJob(jobID: String) async throws -> GetJob.Output {
            try await vapix.send(GetJob(jobID: jobID))
        }

        /// See ``GetSchemaVersions``.
        public func getSchemaVersions() async throws -> GetSchemaVersions.Output {
            try await vapix.send(GetSchemaVersions())
        }
    }
}

extension Vapix {
    /// The network shares that the device can record to; see ``NetworkShares``.
    public var networkShares: NetworkShares.API { NetworkShares.API(vapix: self) }
}
