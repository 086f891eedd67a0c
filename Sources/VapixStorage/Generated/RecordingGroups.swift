// Generated from Specs/recording-group.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Groups of recordings on a disk, which share a retention time and the options of their stream.
///
/// A group stays on its disk. It is gone while the disk is removed, and another device finds it there.
///
/// The action template `com.axis.action.unlimited.recording_group.storage` records to a group.
///
/// API Discovery lists it as `recording-group`.
///
/// See <https://developer.axis.com/vapix/network-video/recording-group/>.
public struct RecordingGroups: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which versions of this API's XML schema the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupschemaversionscgi>.
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
        id: "recordingGroups/getSchemaVersions", path: "/axis-cgi/record/recording_group/schemaversions.cgi",
        arguments: .get, access: .viewer, effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

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

    /// Lists recording groups.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_grouplistcgi>.
    ///
    /// - Parameter groupID: The identifier of the group to list; all groups if left out (`recordinggroupid`).
    /// - Returns: The recording groups.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func list(groupID: String? = nil) async throws -> ListReply {
        try await vapix.send(Self.list(groupID: groupID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list(groupID: String? = nil) -> VapixCall<ListReply> {
        VapixCall(
            id: "recordingGroups/list", path: "/axis-cgi/record/recording_group/list.cgi", arguments: .get,
            access: .viewer, effect: .read, reply: .xmlResponse(reading: ListReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordinggroupid", groupID)
        }
    }

    /// Creates a recording group.
    ///
    /// Access: operator. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupcreatecgi>.
    ///
    /// - Parameters:
    ///   - diskID: The identifier of the disk to record to, "SD_DISK" for example; the disk cannot be changed later
    ///     (`diskid`).
    ///   - retentionTime: The time to keep recordings, in whole hours; 0 for no limit (`retentiontime`).
    ///   - streamOptions: The options of the stream, as in the URL of a video request: `resolution=1920x1080` for
    ///     example (`streamoptions`).
    ///   - groupID: The identifier, up to 50 letters, digits, underscores and hyphens; chosen by the device if left out
    ///     (`recordinggroupid`).
    ///   - niceName: The display name (`nicename`).
    ///   - groupDescription: A description of the group (`description`).
    ///   - preDuration: The time before an event that a recording includes, in milliseconds (`preduration`).
    ///   - postDuration: The time after an event that a recording includes, in milliseconds (`postduration`).
    /// - Returns: The identifier of the new group.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func create(
        diskID: String, retentionTime: Duration, streamOptions: String, groupID: String? = nil, niceName: String? = nil,
        groupDescription: String? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil
    ) async throws -> CreateReply {
        try await vapix.send(
            Self.create(
                diskID: diskID, retentionTime: retentionTime, streamOptions: streamOptions, groupID: groupID,
                niceName: niceName, groupDescription: groupDescription, preDuration: preDuration,
                postDuration: postDuration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func create(
        diskID: String, retentionTime: Duration, streamOptions: String, groupID: String? = nil, niceName: String? = nil,
        groupDescription: String? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil
    ) -> VapixCall<CreateReply> {
        VapixCall(
            id: "recordingGroups/create", path: "/axis-cgi/record/recording_group/create.cgi", arguments: .get,
            access: .operator, effect: .once, reply: .xmlResponse(reading: CreateReply.init(from:))
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordinggroupid", groupID)
            query.append("diskid", diskID)
            query.append("retentiontime", retentionTime, in: .hours)
            query.append("streamoptions", streamOptions)
            query.append("nicename", niceName)
            query.append("description", groupDescription)
            query.append("preduration", preDuration, in: .milliseconds)
            query.append("postduration", postDuration, in: .milliseconds)
        }
    }

    /// Changes a recording group.
    ///
    /// A new retention time applies to recordings that exist as well.
    ///
    /// New options of the stream restart a recording that runs.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupupdatecgi>.
    ///
    /// - Parameters:
    ///   - groupID: The group's identifier (`recordinggroupid`).
    ///   - retentionTime: The time to keep recordings, in whole hours; 0 for no limit (`retentiontime`).
    ///   - streamOptions: The options of the stream, as in the URL of a video request (`streamoptions`).
    ///   - niceName: The display name (`nicename`).
    ///   - groupDescription: A description of the group (`description`).
    ///   - preDuration: The time before an event that a recording includes, in milliseconds (`preduration`).
    ///   - postDuration: The time after an event that a recording includes, in milliseconds (`postduration`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func update(
        groupID: String, retentionTime: Duration? = nil, streamOptions: String? = nil, niceName: String? = nil,
        groupDescription: String? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil
    ) async throws {
        try await vapix.send(
            Self.update(
                groupID: groupID, retentionTime: retentionTime, streamOptions: streamOptions, niceName: niceName,
                groupDescription: groupDescription, preDuration: preDuration, postDuration: postDuration))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(
        groupID: String, retentionTime: Duration? = nil, streamOptions: String? = nil, niceName: String? = nil,
        groupDescription: String? = nil, preDuration: Duration? = nil, postDuration: Duration? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "recordingGroups/update", path: "/axis-cgi/record/recording_group/update.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordinggroupid", groupID)
            query.append("retentiontime", retentionTime, in: .hours)
            query.append("streamoptions", streamOptions)
            query.append("nicename", niceName)
            query.append("description", groupDescription)
            query.append("preduration", preDuration, in: .milliseconds)
            query.append("postduration", postDuration, in: .milliseconds)
        }
    }

    /// Deletes a recording group with all of its recordings.
    ///
    /// It fails while a recording action uses the group.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/recording-group/#axis-cgirecordrecording_groupdeletecgi>.
    ///
    /// - Parameter groupID: The group (`recordinggroupid`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func delete(_ groupID: String) async throws {
        try await vapix.send(Self.delete(groupID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func delete(_ groupID: String) -> VapixCall<Void> {
        VapixCall(
            id: "recordingGroups/delete", path: "/axis-cgi/record/recording_group/delete.cgi", arguments: .get,
            access: .operator, effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("recordinggroupid", groupID)
        }
    }

    /// The reply to ``list(groupID:)-swift.method``.
    public struct ListReply: Sendable {
        /// The groups (`RecordingGroup`).
        public let groups: [RecordingGroup]

        /// Makes a value.
        ///
        /// - Parameter groups: The groups.
        @_alwaysEmitIntoClient
        public init(groups: [RecordingGroup] = []) {
            self.groups = groups
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var groups: [RecordingGroup] = []
            while let element = try xml.nextElement(of: "RecordingGroup") {
                switch element {
                case 0: groups.append(try RecordingGroup(from: &xml))
                default: try xml.skipElement()
                }
            }
            self.groups = groups
        }
    }

    /// The reply to
    /// ``create(diskID:retentionTime:streamOptions:groupID:niceName:groupDescription:preDuration:postDuration:)-swift.method``.
    public struct CreateReply: Sendable {
        /// The group's identifier (`RecordingGroupId`).
        public let groupID: String

        /// Makes a value.
        ///
        /// - Parameter groupID: The group's identifier.
        @_alwaysEmitIntoClient
        public init(groupID: String) {
            self.groupID = groupID
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var groupID: String?
            try xml.readAttributes(of: "RecordingGroupId")
            if let attribute = xml.attribute(0) { groupID = attribute }
            try xml.skipElement()
            guard let groupID else { throw xml.missingField("RecordingGroupId") }
            self.groupID = groupID
        }
    }

    /// A recording group.
    public struct RecordingGroup: Sendable {
        /// The group's identifier (`RecordingGroupId`).
        public let id: String
        /// The display name (`NiceName`).
        public let niceName: String?
        /// A description of the group (`Description`).
        public let groupDescription: String?
        /// The time that recordings are kept; 0 if there is no limit (`RetentionTime`).
        public let retentionTime: Duration?
        /// The identifier of the disk that the group is on (`DiskId`).
        public let diskID: String?
        /// The options of the stream, as in the URL of a video request (`StreamOptions`).
        public let streamOptions: String?
        /// The time before an event that a recording includes (`PreDuration`).
        public let preDuration: Duration?
        /// The time after an event that a recording includes (`PostDuration`).
        public let postDuration: Duration?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The group's identifier.
        ///   - niceName: The display name.
        ///   - groupDescription: A description of the group.
        ///   - retentionTime: The time that recordings are kept; 0 if there is no limit.
        ///   - diskID: The identifier of the disk that the group is on.
        ///   - streamOptions: The options of the stream, as in the URL of a video request.
        ///   - preDuration: The time before an event that a recording includes.
        ///   - postDuration: The time after an event that a recording includes.
        @_alwaysEmitIntoClient
        public init(
            id: String, niceName: String? = nil, groupDescription: String? = nil, retentionTime: Duration? = nil,
            diskID: String? = nil, streamOptions: String? = nil, preDuration: Duration? = nil,
            postDuration: Duration? = nil
        ) {
            self.id = id
            self.niceName = niceName
            self.groupDescription = groupDescription
            self.retentionTime = retentionTime
            self.diskID = diskID
            self.streamOptions = streamOptions
            self.preDuration = preDuration
            self.postDuration = postDuration
        }

        init(from xml: inout XMLReader) throws(WireError) {
            var id: String?
            var niceName: String?
            var groupDescription: String?
            var retentionTime: Duration?
            var diskID: String?
            var streamOptions: String?
            var preDuration: Duration?
            var postDuration: Duration?
            let names: StaticString = """
                RecordingGroupId,NiceName,Description,RetentionTime,DiskId,StreamOptions,PreDuration,PostDuration
                """
            try xml.readAttributes(of: names)
            if let attribute = xml.attribute(0) { id = attribute }
            if let attribute = xml.attribute(1) { niceName = attribute }
            if let attribute = xml.attribute(2) { groupDescription = attribute }
            if let attribute = xml.attribute(3) { retentionTime = Duration(wire: attribute, in: .hours) }
            if let attribute = xml.attribute(4) { diskID = attribute }
            if let attribute = xml.attribute(5) { streamOptions = attribute }
            if let attribute = xml.attribute(6) { preDuration = Duration(wire: attribute, in: .milliseconds) }
            if let attribute = xml.attribute(7) { postDuration = Duration(wire: attribute, in: .milliseconds) }
            try xml.skipElement()
            guard let id else { throw xml.missingField("RecordingGroupId") }
            self.id = id
            self.niceName = niceName
            self.groupDescription = groupDescription
            self.retentionTime = retentionTime
            self.diskID = diskID
            self.streamOptions = streamOptions
            self.preDuration = preDuration
            self.postDuration = postDuration
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
        /// There is no such recording group.
        @_alwaysEmitIntoClient
        public static var groupNotFound: DeviceError.Code { 110 }
        /// The device has the maximum number of recording groups.
        @_alwaysEmitIntoClient
        public static var tooManyGroups: DeviceError.Code { 120 }
        /// The options of the stream are invalid.
        @_alwaysEmitIntoClient
        public static var invalidStreamOptions: DeviceError.Code { 130 }
        /// A recording action uses the recording group.
        @_alwaysEmitIntoClient
        public static var groupInUse: DeviceError.Code { 140 }
    }
}

extension Vapix {
    /// Groups of recordings on a disk, which share a retention time and the options of their stream.
    @_alwaysEmitIntoClient
    public var recordingGroups: RecordingGroups { RecordingGroups(vapix: self) }
}
