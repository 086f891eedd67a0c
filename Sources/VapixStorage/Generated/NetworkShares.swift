// Generated from Specs/network-shares.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The network shares that the device can record to.
///
/// A share must be bound to a disk; it is then used by the disk's identifier.
///
/// API Discovery lists it as `disk-network-share`; AXIS OS 5.40 and later.
///
/// See <https://developer.axis.com/vapix/network-video/edge-storage-api/>.
public struct NetworkShares: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists network shares.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#list-network-shares>.
    ///
    /// - Parameter shareIDs: The identifiers of the shares to list, or "all" (`shareid`).
    /// - Returns: The network shares and their number.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(shareIDs: [String]) async throws -> ListReply {
        try await vapix.send(Self.list(shareIDs: shareIDs))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(shareIDs: [String]) -> VapixCall<ListReply> {
        VapixCall(
            id: "networkShares/list", path: "/axis-cgi/disks/networkshare/list.cgi", arguments: .get, access: .operator,
            effect: .read, reply: .xmlResponse(reading: ListReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            try query.append("shareid", shareIDs, separator: ",")
        }
    }

    /// Adds a network share.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#add-network-share>.
    ///
    /// - Parameters:
    ///   - niceName: The share's display name (`nicename`).
    ///   - address: The host name or IPv4 address of the storage device.
    ///   - share: The name of the share on the storage device.
    ///   - shareID: The new share's identifier, of letters, digits and hyphens; if absent, the device chooses one
    ///     (`shareid`).
    ///   - user: The name of a user on the share.
    ///   - password: The user's password (`pass`).
    /// - Returns: The identifier of the new share.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidShareID``, ``ErrorCode/shareIDTaken``,
    ///   ``ErrorCode/niceNameTaken`` or ``ErrorCode/tooManyShares`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func add(
        niceName: String, address: String, share: String, shareID: String? = nil, user: String? = nil,
        password: String? = nil
    ) async throws -> AddReply {
        try await vapix.send(
            Self.add(
                niceName: niceName, address: address, share: share, shareID: shareID, user: user, password: password))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func add(
        niceName: String, address: String, share: String, shareID: String? = nil, user: String? = nil,
        password: String? = nil
    ) -> VapixCall<AddReply> {
        VapixCall(
            id: "networkShares/add", path: "/axis-cgi/disks/networkshare/add.cgi", arguments: .get, access: .admin,
            effect: .once, reply: .xmlResponse(reading: AddReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("nicename", niceName)
            query.append("address", address)
            query.append("share", share)
            query.append("shareid", shareID)
            query.append("user", user)
            query.append("pass", password)
        }
    }

    /// Removes network shares, which must not be bound.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#remove-network-share>.
    ///
    /// - Parameter shareIDs: The identifiers of the shares (`shareid`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/boundNotRemoved`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(shareIDs: [String]) async throws {
        try await vapix.send(Self.remove(shareIDs: shareIDs))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(shareIDs: [String]) -> VapixCall<Void> {
        VapixCall(
            id: "networkShares/remove", path: "/axis-cgi/disks/networkshare/remove.cgi", arguments: .get,
            access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            try query.append("shareid", shareIDs, separator: ",")
        }
    }

    /// Changes a network share, which must not be bound.
    ///
    /// Access: admin; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#modify-network-share>.
    ///
    /// - Parameters:
    ///   - shareID: The identifier of the share (`shareid`).
    ///   - niceName: The share's display name (`nicename`).
    ///   - address: The host name or IPv4 address of the storage device.
    ///   - share: The name of the share on the storage device.
    ///   - user: The name of a user on the share.
    ///   - password: The user's password (`pass`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/boundNotModified``, ``ErrorCode/newShareIDTaken`` or
    ///   ``ErrorCode/newNiceNameTaken`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func modify(
        shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil, user: String? = nil,
        password: String? = nil
    ) async throws {
        try await vapix.send(
            Self.modify(
                shareID: shareID, niceName: niceName, address: address, share: share, user: user, password: password))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func modify(
        shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil, user: String? = nil,
        password: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkShares/modify", path: "/axis-cgi/disks/networkshare/modify.cgi", arguments: .get,
            access: .admin, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("shareid", shareID)
            query.append("nicename", niceName)
            query.append("address", address)
            query.append("share", share)
            query.append("user", user)
            query.append("pass", password)
        }
    }

    /// Binds a network share to a disk, and mounts it by default.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#bind-network-share>.
    ///
    /// - Parameters:
    ///   - shareID: The identifier of the share (`shareid`).
    ///   - automaticMount: Whether the disk is mounted automatically after binding; true by default (`automaticmount`).
    /// - Returns: The disk that the share is bound to.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/noDiskAvailable`` or ``ErrorCode/alreadyBound`` or another
    ///   code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func bind(shareID: String, automaticMount: Bool? = nil) async throws -> BindReply {
        try await vapix.send(Self.bind(shareID: shareID, automaticMount: automaticMount))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func bind(shareID: String, automaticMount: Bool? = nil) -> VapixCall<BindReply> {
        VapixCall(
            id: "networkShares/bind", path: "/axis-cgi/disks/networkshare/bind.cgi", arguments: .get, access: .operator,
            effect: .once, reply: .xmlResponse(reading: BindReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("shareid", shareID)
            query.append("automaticmount", automaticMount.map { $0 ? "yes" : "no" })
        }
    }

    /// Unbinds a network share, which must not be mounted.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#unbind-network-share>.
    ///
    /// - Parameter shareID: The identifier of the share (`shareid`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/mounted`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func unbind(shareID: String) async throws {
        try await vapix.send(Self.unbind(shareID: shareID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func unbind(shareID: String) -> VapixCall<Void> {
        VapixCall(
            id: "networkShares/unbind", path: "/axis-cgi/disks/networkshare/unbind.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("shareid", shareID)
        }
    }

    /// Starts to test whether a share can be recorded to.
    ///
    /// Give a known share, or an address and a share name, or a known share with changed values.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#test-network-share>.
    ///
    /// - Parameters:
    ///   - address: The host name or IPv4 address of the storage device.
    ///   - share: The name of the share on the storage device.
    ///   - user: The name of a user on the share.
    ///   - password: The user's password (`pass`).
    ///   - shareID: The identifier of a known share; other arguments replace its values (`shareid`).
    /// - Returns: The job that tests the share; getJob reads its progress.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unknownHost``, ``ErrorCode/mountFailed``,
    ///   ``ErrorCode/mountFailedInternally``, ``ErrorCode/tooManyJobs``, ``ErrorCode/writeFailed``,
    ///   ``ErrorCode/readFailed`` or ``ErrorCode/connectionFailed`` or another code if the device refuses;
    ///   `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func test(
        address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil,
        shareID: String? = nil
    ) async throws -> TestReply {
        try await vapix.send(
            Self.test(address: address, share: share, user: user, password: password, shareID: shareID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func test(
        address: String? = nil, share: String? = nil, user: String? = nil, password: String? = nil,
        shareID: String? = nil
    ) -> VapixCall<TestReply> {
        VapixCall(
            id: "networkShares/test", path: "/axis-cgi/disks/networkshare/test.cgi", arguments: .get, access: .operator,
            effect: .once, reply: .xmlResponse(reading: TestReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("address", address)
            query.append("share", share)
            query.append("user", user)
            query.append("pass", password)
            query.append("shareid", shareID)
        }
    }

    /// Reads the progress of a test; an unusable share is an error.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#job-progress-1>.
    ///
    /// - Parameter jobID: The identifier of the job (`jobid`).
    /// - Returns: The progress of the test.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/unknownHost``, ``ErrorCode/mountFailed``,
    ///   ``ErrorCode/mountFailedInternally``, ``ErrorCode/tooManyJobs``, ``ErrorCode/writeFailed``,
    ///   ``ErrorCode/readFailed`` or ``ErrorCode/connectionFailed`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getJob(jobID: String) async throws -> JobReply {
        try await vapix.send(Self.getJob(jobID: jobID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getJob(jobID: String) -> VapixCall<JobReply> {
        VapixCall(
            id: "networkShares/getJob", path: "/axis-cgi/disks/networkshare/job.cgi", arguments: .get,
            access: .operator, effect: .read, reply: .xmlResponse(reading: JobReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("jobid", jobID)
        }
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: operator; AXIS OS 5.40 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/edge-storage-api/#xml-schema-versions-1>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "networkShares/getSchemaVersions", path: "/axis-cgi/disks/networkshare/schemaversions.cgi", arguments: .get,
        access: .operator, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// The reply to ``list(shareIDs:)-swift.method``.
    public struct ListReply: Sendable {
        /// The number of shares (`NumberOfShares`).
        public let numberOfShares: Int?
        /// The shares (`NetworkShare`).
        public let shares: [NetworkShare]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - numberOfShares: The number of shares.
        ///   - shares: The shares.
        @_alwaysEmitIntoClient
        public init(numberOfShares: Int? = nil, shares: [NetworkShare] = []) {
            self.numberOfShares = numberOfShares
            self.shares = shares
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var numberOfShares: Int?
            var shares: [NetworkShare] = []
            while let element = try xml.nextElement(of: "NetworkShares") {
                switch element {
                case 0:
                    try xml.readAttributes(of: "NumberOfShares")
                    if let attribute = xml.attribute(0) { numberOfShares = Int(wire: attribute) }
                    while let element = try xml.nextElement(of: "NetworkShare") {
                        switch element {
                        case 0: shares.append(try NetworkShare(from: &xml))
                        default: try xml.skipElement()
                        }
                    }
                default: try xml.skipElement()
                }
            }
            self.numberOfShares = numberOfShares
            self.shares = shares
        }
    }

    /// The reply to ``add(niceName:address:share:shareID:user:password:)-swift.method``.
    public struct AddReply: Sendable {
        /// The share's identifier (`ShareId`).
        public let shareID: String

        /// Makes a value.
        ///
        /// - Parameter shareID: The share's identifier.
        @_alwaysEmitIntoClient
        public init(shareID: String) {
            self.shareID = shareID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var shareID: String?
            try xml.readAttributes(of: "ShareId")
            if let attribute = xml.attribute(0) { shareID = attribute }
            try xml.skipElement()
            guard let shareID else { throw xml.missingField("ShareId") }
            self.shareID = shareID
        }
    }

    /// The reply to ``bind(shareID:automaticMount:)-swift.method``.
    public struct BindReply: Sendable {
        /// The identifier of the disk that the share is bound to (`DiskID`).
        public let diskID: String

        /// Makes a value.
        ///
        /// - Parameter diskID: The identifier of the disk that the share is bound to.
        @_alwaysEmitIntoClient
        public init(diskID: String) {
            self.diskID = diskID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var diskID: String?
            try xml.readAttributes(of: "DiskID")
            if let attribute = xml.attribute(0) { diskID = attribute }
            try xml.skipElement()
            guard let diskID else { throw xml.missingField("DiskID") }
            self.diskID = diskID
        }
    }

    /// The reply to ``test(address:share:user:password:shareID:)-swift.method``.
    public struct TestReply: Sendable {
        /// The job's identifier (`JobId`).
        public let jobID: String

        /// Makes a value.
        ///
        /// - Parameter jobID: The job's identifier.
        @_alwaysEmitIntoClient
        public init(jobID: String) {
            self.jobID = jobID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var jobID: String?
            try xml.readAttributes(of: "JobId")
            if let attribute = xml.attribute(0) { jobID = attribute }
            try xml.skipElement()
            guard let jobID else { throw xml.missingField("JobId") }
            self.jobID = jobID
        }
    }

    /// The reply to ``getJob(jobID:)-swift.method``.
    public struct JobReply: Sendable {
        /// The progress, in percent; nil when the job has succeeded (`Progress`).
        public let progress: Int?
        /// An empty text when the job has succeeded, otherwise nil (`GeneralSuccess`).
        public let success: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - progress: The progress, in percent; nil when the job has succeeded.
        ///   - success: An empty text when the job has succeeded, otherwise nil.
        @_alwaysEmitIntoClient
        public init(progress: Int? = nil, success: String? = nil) {
            self.progress = progress
            self.success = success
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var progress: Int?
            var success: String?
            while let element = try xml.nextElement(of: "Progress,GeneralSuccess") {
                switch element {
                case 0: progress = try Int(wire: xml.readText())
                case 1: success = try xml.readText()
                default: try xml.skipElement()
                }
            }
            self.progress = progress
            self.success = success
        }
    }

    /// A network share.
    public struct NetworkShare: Sendable {
        /// The share's identifier (`ShareId`).
        public let shareID: String
        /// The share's display name (`NiceName`).
        public let niceName: String?
        /// The host name or address of the storage device (`Address`).
        public let address: String?
        /// The name of the share on the storage device (`Share`).
        public let share: String?
        /// The name of a user on the share (`User`).
        public let user: String?
        /// The identifier of the disk that the share is bound to; nil if the share is not bound (`DiskId`).
        public let diskID: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - shareID: The share's identifier.
        ///   - niceName: The share's display name.
        ///   - address: The host name or address of the storage device.
        ///   - share: The name of the share on the storage device.
        ///   - user: The name of a user on the share.
        ///   - diskID: The identifier of the disk that the share is bound to; nil if the share is not bound.
        @_alwaysEmitIntoClient
        public init(
            shareID: String, niceName: String? = nil, address: String? = nil, share: String? = nil, user: String? = nil,
            diskID: String? = nil
        ) {
            self.shareID = shareID
            self.niceName = niceName
            self.address = address
            self.share = share
            self.user = user
            self.diskID = diskID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var shareID: String?
            var niceName: String?
            var address: String?
            var share: String?
            var user: String?
            var diskID: String?
            try xml.readAttributes(of: "ShareId,NiceName,Address,Share,User,DiskId")
            if let attribute = xml.attribute(0) { shareID = attribute }
            if let attribute = xml.attribute(1) { niceName = attribute }
            if let attribute = xml.attribute(2) { address = attribute }
            if let attribute = xml.attribute(3) { share = attribute }
            if let attribute = xml.attribute(4) { user = attribute }
            if let attribute = xml.attribute(5) { diskID = attribute }
            try xml.skipElement()
            guard let shareID else { throw xml.missingField("ShareId") }
            self.shareID = shareID
            self.niceName = niceName
            self.address = address
            self.share = share
            self.user = user
            self.diskID = diskID
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed while processing the request.
        @_alwaysEmitIntoClient
        public static var processingError: DeviceError.Code { 10 }
        /// The request is invalid.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 20 }
        /// The schema version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 40 }
        /// The share's identifier is invalid.
        @_alwaysEmitIntoClient
        public static var invalidShareID: DeviceError.Code { 200 }
        /// Another share has that identifier.
        @_alwaysEmitIntoClient
        public static var shareIDTaken: DeviceError.Code { 210 }
        /// Another share has that name.
        @_alwaysEmitIntoClient
        public static var niceNameTaken: DeviceError.Code { 220 }
        /// The maximum number of shares is reached.
        @_alwaysEmitIntoClient
        public static var tooManyShares: DeviceError.Code { 230 }
        /// No disk is free; another share may be bound.
        @_alwaysEmitIntoClient
        public static var noDiskAvailable: DeviceError.Code { 300 }
        /// The share is already bound.
        @_alwaysEmitIntoClient
        public static var alreadyBound: DeviceError.Code { 310 }
        /// The share is mounted and must be unmounted first.
        @_alwaysEmitIntoClient
        public static var mounted: DeviceError.Code { 400 }
        /// The share is bound and must be unbound before it is removed.
        @_alwaysEmitIntoClient
        public static var boundNotRemoved: DeviceError.Code { 500 }
        /// The share is bound and must be unbound before it is changed.
        @_alwaysEmitIntoClient
        public static var boundNotModified: DeviceError.Code { 600 }
        /// There is a share with the new identifier.
        @_alwaysEmitIntoClient
        public static var newShareIDTaken: DeviceError.Code { 610 }
        /// There is a share with the new name.
        @_alwaysEmitIntoClient
        public static var newNiceNameTaken: DeviceError.Code { 620 }
        /// There is no such host.
        @_alwaysEmitIntoClient
        public static var unknownHost: DeviceError.Code { 700 }
        /// The share could not be mounted.
        @_alwaysEmitIntoClient
        public static var mountFailed: DeviceError.Code { 710 }
        /// The device failed while mounting the share.
        @_alwaysEmitIntoClient
        public static var mountFailedInternally: DeviceError.Code { 720 }
        /// Too many tests or jobs are in progress.
        @_alwaysEmitIntoClient
        public static var tooManyJobs: DeviceError.Code { 730 }
        /// The share could not be written to.
        @_alwaysEmitIntoClient
        public static var writeFailed: DeviceError.Code { 740 }
        /// Data written to the share could not be read.
        @_alwaysEmitIntoClient
        public static var readFailed: DeviceError.Code { 750 }
        /// The share could not be reached.
        @_alwaysEmitIntoClient
        public static var connectionFailed: DeviceError.Code { 760 }
    }
}

extension Vapix {
    /// The network shares that the device can record to.
    @_alwaysEmitIntoClient
    public var networkShares: NetworkShares { NetworkShares(vapix: self) }
}
