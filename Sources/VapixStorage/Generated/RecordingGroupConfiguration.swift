// Generated from Specs/recording-group-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Groups of recordings that share a stream, a format, an encryption and a destination.
///
/// `/config/discover` lists it as `recording-group`; version 2.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/recording-group/>.
public struct RecordingGroupConfiguration: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "recording-group", version: "2.0", path: "/config/rest/recording-group/v2")

    /// The recording groups.
    @_alwaysEmitIntoClient
    public var groups: Groups { Groups(vapix: vapix) }

    /// Reads the groups.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/recording-group/#get-root-entity>.
    ///
    /// - Returns: The recording groups.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "recordingGroupConfiguration/get", api: RecordingGroupConfiguration.configurationAPI, method: .get,
        path: "", access: .admin, effect: .read, reply: .resource)

    /// The recording groups.
    public struct Groups: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the groups.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/recording-group/#get-all-recording-groups>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Group] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Group]> { callGroupsList }

        private static let callGroupsList = VapixCall<[Group]>(
            id: "recordingGroupConfiguration/groups.list", api: RecordingGroupConfiguration.configurationAPI,
            method: .get, path: "/recordingGroups", access: .admin, effect: .read, reply: .resource)

        /// Adds a group.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/recording-group/#add-a-new-recording-group>.
        ///
        /// - Parameters:
        ///   - destinations: Where the recordings are stored: one destination. 1 elements.
        ///   - id: The identifier; the device chooses one if there is none. 1 to 50 characters. It matches
        ///     `^[a-zA-Z0-9_-]+$`.
        ///   - niceName: The display name.
        ///   - remark: A description (`description`).
        ///   - containerFormat: The format of the files, Matroska by default.
        ///   - streamOptions: The arguments of the stream, as in the URL of a video request, `camera=1&videocodec=h264`
        ///     for example.
        ///   - maxRetentionTime: How long recordings are kept; zero, the default, means until space is short. At least
        ///     0.
        ///   - preDuration: The time before its start that a recording includes; zero by default. At least 0.
        ///   - postDuration: The time after its end that a recording includes; zero by default. At least 0.
        ///   - spanDuration: The length of a span, in which recordings are indexed and removed; an hour by default. At
        ///     least 0.
        ///   - segmentDuration: The length of a file; by default, the target is 15 seconds and the maximum 30 seconds.
        ///   - segmentSize: The size of a file; by default, the target is 15 MiB and the maximum 25 MiB.
        ///   - encryption: How CMAF files are encrypted; if absent, they are not encrypted.
        /// - Returns: The identifier of the new group, if the device reports it.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemExists`` or another code if the device refuses;
        ///   `CancellationError`.
        @discardableResult
        @_alwaysEmitIntoClient
        public func add(
            destinations: [Destination], id: String? = nil, niceName: String? = nil, remark: String? = nil,
            containerFormat: ContainerFormat? = nil, streamOptions: String? = nil, maxRetentionTime: Duration? = nil,
            preDuration: Duration? = nil, postDuration: Duration? = nil, spanDuration: Duration? = nil,
            segmentDuration: SegmentDuration? = nil, segmentSize: SegmentSize? = nil, encryption: Encryption? = nil
        ) async throws -> GroupsAddReply {
            try await vapix.send(
                Self.add(
                    destinations: destinations, id: id, niceName: niceName, remark: remark,
                    containerFormat: containerFormat, streamOptions: streamOptions, maxRetentionTime: maxRetentionTime,
                    preDuration: preDuration, postDuration: postDuration, spanDuration: spanDuration,
                    segmentDuration: segmentDuration, segmentSize: segmentSize, encryption: encryption))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            destinations: [Destination], id: String? = nil, niceName: String? = nil, remark: String? = nil,
            containerFormat: ContainerFormat? = nil, streamOptions: String? = nil, maxRetentionTime: Duration? = nil,
            preDuration: Duration? = nil, postDuration: Duration? = nil, spanDuration: Duration? = nil,
            segmentDuration: SegmentDuration? = nil, segmentSize: SegmentSize? = nil, encryption: Encryption? = nil
        ) -> VapixCall<GroupsAddReply> {
            VapixCall(
                id: "recordingGroupConfiguration/groups.add", api: RecordingGroupConfiguration.configurationAPI,
                method: .post, path: "/recordingGroups", access: .admin, effect: .once,
                reply: .resource(reading: GroupsAddReply.init(from:))
            ) { json in
                json.beginObject()
                json.key("destinations")
                json.beginArray()
                for item in destinations { item.write(to: &json) }
                json.endArray()
                json.member("id", id)
                json.member("niceName", niceName)
                json.member("description", remark)
                json.member("containerFormat", containerFormat?.rawValue)
                json.member("streamOptions", streamOptions)
                json.member("maxRetentionTime", maxRetentionTime, in: .hours)
                json.member("preDuration", preDuration, in: .milliseconds)
                json.member("postDuration", postDuration, in: .milliseconds)
                json.member("spanDuration", spanDuration, in: .seconds)
                if let segmentDuration {
                    json.key("segmentDuration")
                    segmentDuration.write(to: &json)
                }
                if let segmentSize {
                    json.key("segmentSize")
                    segmentSize.write(to: &json)
                }
                if let encryption {
                    json.key("encryption")
                    encryption.write(to: &json)
                }
                json.endObject()
            }
        }

        /// Reads a group.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/recording-group/#recording-groupv2recordinggroups>.
        ///
        /// - Parameter id: The identifier; the device chooses one if there is none. 1 to 50 characters. It matches
        ///   `^[a-zA-Z0-9_-]+$`.
        /// - Returns: A recording group.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Group {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Group> {
            VapixCall(
                id: "recordingGroupConfiguration/groups.get", api: RecordingGroupConfiguration.configurationAPI,
                method: .get, path: "/recordingGroups/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
        }

        /// Removes a group.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/recording-group/#delete-a-recording-group>.
        ///
        /// - Parameter id: The identifier; the device chooses one if there is none. 1 to 50 characters. It matches
        ///   `^[a-zA-Z0-9_-]+$`.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "recordingGroupConfiguration/groups.remove", api: RecordingGroupConfiguration.configurationAPI,
                method: .delete, path: "/recordingGroups/{}", keys: [id], access: .admin, effect: .idempotent,
                reply: .done)
        }
    }

    /// The reply to
    /// ``Groups/add(destinations:id:niceName:remark:containerFormat:streamOptions:maxRetentionTime:preDuration:postDuration:spanDuration:segmentDuration:segmentSize:encryption:)-swift.method``.
    public struct GroupsAddReply: Sendable {
        /// The identifier.
        public let id: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            while let key = try json.nextMember(of: "id") {
                switch key {
                case 0: id = try json.readString()
                default: break
                }
            }
            self.id = id
            self.other = json.keptMembersOfObject()
        }
    }

    /// The recording groups.
    public struct Configuration: Sendable, JSONReadable {
        /// The groups (`recordingGroups`).
        public let groups: [Group]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - groups: The groups.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(groups: [Group] = [], other: [String: JSONValue] = [:]) {
            self.groups = groups
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var groups: [Group] = []
            while let key = try json.nextMember(of: "recordingGroups") {
                switch key {
                case 0: groups = try json.readArray(of: Group.self)
                default: break
                }
            }
            self.groups = groups
            self.other = json.keptMembersOfObject()
        }
    }

    /// A recording group.
    public struct Group: Sendable, JSONReadable {
        /// The identifier; the device chooses one if there is none.
        ///
        /// 1 to 50 characters. It matches `^[a-zA-Z0-9_-]+$`.
        public let id: String
        /// The display name.
        public let niceName: String?
        /// A description (`description`).
        public let remark: String?
        /// Where the recordings are stored: one destination.
        ///
        /// 1 elements.
        public let destinations: [Destination]
        /// The format of the files, Matroska by default.
        public let containerFormat: ContainerFormat?
        /// The arguments of the stream, as in the URL of a video request, `camera=1&videocodec=h264` for example.
        public let streamOptions: String?
        /// How long recordings are kept; zero, the default, means until space is short.
        ///
        /// At least 0.
        public let maxRetentionTime: Duration?
        /// The time before its start that a recording includes; zero by default.
        ///
        /// At least 0.
        public let preDuration: Duration?
        /// The time after its end that a recording includes; zero by default.
        ///
        /// At least 0.
        public let postDuration: Duration?
        /// The length of a span, in which recordings are indexed and removed; an hour by default.
        ///
        /// At least 0.
        public let spanDuration: Duration?
        /// The length of a file; by default, the target is 15 seconds and the maximum 30 seconds.
        public let segmentDuration: SegmentDuration?
        /// The size of a file; by default, the target is 15 MiB and the maximum 25 MiB.
        public let segmentSize: SegmentSize?
        /// How CMAF files are encrypted; if absent, they are not encrypted.
        public let encryption: Encryption?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier; the device chooses one if there is none.
        ///   - niceName: The display name.
        ///   - remark: A description.
        ///   - destinations: Where the recordings are stored: one destination.
        ///   - containerFormat: The format of the files, Matroska by default.
        ///   - streamOptions: The arguments of the stream, as in the URL of a video request, `camera=1&videocodec=h264`
        ///     for example.
        ///   - maxRetentionTime: How long recordings are kept; zero, the default, means until space is short.
        ///   - preDuration: The time before its start that a recording includes; zero by default.
        ///   - postDuration: The time after its end that a recording includes; zero by default.
        ///   - spanDuration: The length of a span, in which recordings are indexed and removed; an hour by default.
        ///   - segmentDuration: The length of a file; by default, the target is 15 seconds and the maximum 30 seconds.
        ///   - segmentSize: The size of a file; by default, the target is 15 MiB and the maximum 25 MiB.
        ///   - encryption: How CMAF files are encrypted; if absent, they are not encrypted.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, niceName: String? = nil, remark: String? = nil, destinations: [Destination] = [],
            containerFormat: ContainerFormat? = nil, streamOptions: String? = nil, maxRetentionTime: Duration? = nil,
            preDuration: Duration? = nil, postDuration: Duration? = nil, spanDuration: Duration? = nil,
            segmentDuration: SegmentDuration? = nil, segmentSize: SegmentSize? = nil, encryption: Encryption? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.niceName = niceName
            self.remark = remark
            self.destinations = destinations
            self.containerFormat = containerFormat
            self.streamOptions = streamOptions
            self.maxRetentionTime = maxRetentionTime
            self.preDuration = preDuration
            self.postDuration = postDuration
            self.spanDuration = spanDuration
            self.segmentDuration = segmentDuration
            self.segmentSize = segmentSize
            self.encryption = encryption
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var niceName: String?
            var remark: String?
            var destinations: [Destination] = []
            var containerFormat: ContainerFormat?
            var streamOptions: String?
            var maxRetentionTime: Duration?
            var preDuration: Duration?
            var postDuration: Duration?
            var spanDuration: Duration?
            var segmentDuration: SegmentDuration?
            var segmentSize: SegmentSize?
            var encryption: Encryption?
            let keys: StaticString = """
                id,niceName,description,destinations,containerFormat,streamOptions,maxRetentionTime,preDuration,\
                postDuration,spanDuration,segmentDuration,segmentSize,encryption
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: niceName = try json.readString()
                case 2: remark = try json.readString()
                case 3: destinations = try json.readArray(of: Destination.self)
                case 4: containerFormat = try json.readWord(ContainerFormat.self)
                case 5: streamOptions = try json.readString()
                case 6: maxRetentionTime = try json.readDuration(in: .hours)
                case 7: preDuration = try json.readDuration(in: .milliseconds)
                case 8: postDuration = try json.readDuration(in: .milliseconds)
                case 9: spanDuration = try json.readDuration(in: .seconds)
                case 10: segmentDuration = try json.read(SegmentDuration.self)
                case 11: segmentSize = try json.read(SegmentSize.self)
                case 12: encryption = try json.read(Encryption.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.niceName = niceName
            self.remark = remark
            self.destinations = destinations
            self.containerFormat = containerFormat
            self.streamOptions = streamOptions
            self.maxRetentionTime = maxRetentionTime
            self.preDuration = preDuration
            self.postDuration = postDuration
            self.spanDuration = spanDuration
            self.segmentDuration = segmentDuration
            self.segmentSize = segmentSize
            self.encryption = encryption
            self.other = json.keptMembersOfObject()
        }
    }

    /// A format of recordings.
    public struct ContainerFormat: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Matroska.
        @_alwaysEmitIntoClient
        public static var matroska: ContainerFormat { Self(rawValue: "matroska") }
        /// CMAF, which can be encrypted.
        @_alwaysEmitIntoClient
        public static var cmaf: ContainerFormat { Self(rawValue: "cmaf") }
    }

    /// Where recordings are stored.
    public struct Destination: Sendable, JSONReadable {
        /// A remote object storage.
        public var remoteObjectStorage: RemoteObjectStorage?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - remoteObjectStorage: A remote object storage.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(remoteObjectStorage: RemoteObjectStorage? = nil, other: [String: JSONValue] = [:]) {
            self.remoteObjectStorage = remoteObjectStorage
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            if let remoteObjectStorage {
                json.key("remoteObjectStorage")
                remoteObjectStorage.write(to: &json)
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var remoteObjectStorage: RemoteObjectStorage?
            while let key = try json.nextMember(of: "remoteObjectStorage") {
                switch key {
                case 0: remoteObjectStorage = try json.read(RemoteObjectStorage.self)
                default: break
                }
            }
            self.remoteObjectStorage = remoteObjectStorage
            self.other = json.keptMembersOfObject()
        }
    }

    /// A remote object storage, such as Azure or Amazon S3.
    public struct RemoteObjectStorage: Sendable, JSONReadable {
        /// The identifier of the storage, aws1 for example.
        ///
        /// 1 to 50 characters. It matches `^[a-zA-Z0-9_-]+$`.
        public var id: String
        /// The beginning of the names of uploaded files.
        public var prefix: String?
        /// The end of the names of uploaded files.
        public var postfix: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier of the storage, aws1 for example.
        ///   - prefix: The beginning of the names of uploaded files.
        ///   - postfix: The end of the names of uploaded files.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(id: String, prefix: String? = nil, postfix: String? = nil, other: [String: JSONValue] = [:]) {
            self.id = id
            self.prefix = prefix
            self.postfix = postfix
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("id", id)
            json.member("prefix", prefix)
            json.member("postfix", postfix)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var prefix: String?
            var postfix: String?
            while let key = try json.nextMember(of: "id,prefix,postfix") {
                switch key {
                case 0: id = try json.readString()
                case 1: prefix = try json.readString()
                case 2: postfix = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.prefix = prefix
            self.postfix = postfix
            self.other = json.keptMembersOfObject()
        }
    }

    /// The length of a file.
    public struct SegmentDuration: Sendable, JSONReadable {
        /// The target length; the size may prevent it.
        ///
        /// At least 0.
        public var target: Duration
        /// The greatest length.
        ///
        /// At least 0.
        public var max: Duration
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - target: The target length; the size may prevent it.
        ///   - max: The greatest length.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(target: Duration, max: Duration, other: [String: JSONValue] = [:]) {
            self.target = target
            self.max = max
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("target", target, in: .seconds)
            json.member("max", max, in: .seconds)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var target: Duration?
            var max: Duration?
            while let key = try json.nextMember(of: "target,max") {
                switch key {
                case 0: target = try json.readDuration(in: .seconds)
                case 1: max = try json.readDuration(in: .seconds)
                default: break
                }
            }
            guard let target else { throw json.missingField("target") }
            self.target = target
            guard let max else { throw json.missingField("max") }
            self.max = max
            self.other = json.keptMembersOfObject()
        }
    }

    /// The size of a file.
    public struct SegmentSize: Sendable, JSONReadable {
        /// The target size, in bytes; the length may prevent it.
        ///
        /// At least 0.
        public var target: Int64
        /// The greatest size, in bytes.
        ///
        /// At least 0.
        public var max: Int64
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - target: The target size, in bytes; the length may prevent it.
        ///   - max: The greatest size, in bytes.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(target: Int64, max: Int64, other: [String: JSONValue] = [:]) {
            self.target = target
            self.max = max
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("target", target)
            json.member("max", max)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var target: Int64?
            var max: Int64?
            while let key = try json.nextMember(of: "target,max") {
                switch key {
                case 0: target = try json.readInt64()
                case 1: max = try json.readInt64()
                default: break
                }
            }
            guard let target else { throw json.missingField("target") }
            self.target = target
            guard let max else { throw json.missingField("max") }
            self.max = max
            self.other = json.keptMembersOfObject()
        }
    }

    /// How recordings are encrypted, with either one key or keys that change; the device requires exactly one of the
    /// two.
    public struct Encryption: Sendable, JSONReadable {
        /// The encryption scheme (`protectionScheme`).
        public var scheme: ProtectionScheme
        /// One key for all recordings.
        public var contentEncryption: ContentEncryption?
        /// Keys that the device makes and replaces.
        public var keyEncryption: KeyEncryption?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - scheme: The encryption scheme.
        ///   - contentEncryption: One key for all recordings.
        ///   - keyEncryption: Keys that the device makes and replaces.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            scheme: ProtectionScheme, contentEncryption: ContentEncryption? = nil, keyEncryption: KeyEncryption? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.scheme = scheme
            self.contentEncryption = contentEncryption
            self.keyEncryption = keyEncryption
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("protectionScheme", scheme.rawValue)
            if let contentEncryption {
                json.key("contentEncryption")
                contentEncryption.write(to: &json)
            }
            if let keyEncryption {
                json.key("keyEncryption")
                keyEncryption.write(to: &json)
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var scheme: ProtectionScheme?
            var contentEncryption: ContentEncryption?
            var keyEncryption: KeyEncryption?
            while let key = try json.nextMember(of: "protectionScheme,contentEncryption,keyEncryption") {
                switch key {
                case 0: scheme = try json.readWord(ProtectionScheme.self)
                case 1: contentEncryption = try json.read(ContentEncryption.self)
                case 2: keyEncryption = try json.read(KeyEncryption.self)
                default: break
                }
            }
            guard let scheme else { throw json.missingField("protectionScheme") }
            self.scheme = scheme
            self.contentEncryption = contentEncryption
            self.keyEncryption = keyEncryption
            self.other = json.keptMembersOfObject()
        }
    }

    /// An encryption scheme.
    public struct ProtectionScheme: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// AES in counter mode, applied to subsamples of the video (ISO/IEC 23001-7).
        @_alwaysEmitIntoClient
        public static var cenc: ProtectionScheme { Self(rawValue: "CENC") }
    }

    /// One key for all recordings, which the device does not return.
    public struct ContentEncryption: Sendable, JSONReadable {
        /// The AES key: 32 hexadecimal digits.
        ///
        /// It matches `^[a-fA-F0-9]{32}$`.
        public var key: Secret?
        /// The key's identifier, a UUID (`keyId`).
        ///
        /// 36 characters. It matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        public var keyID: String?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - key: The AES key: 32 hexadecimal digits.
        ///   - keyID: The key's identifier, a UUID.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(key: Secret? = nil, keyID: String? = nil, other: [String: JSONValue] = [:]) {
            self.key = key
            self.keyID = keyID
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("key", self.key)
            json.member("keyId", keyID)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var keyValue: Secret?
            var keyID: String?
            while let key = try json.nextMember(of: "key,keyId") {
                switch key {
                case 0: keyValue = try json.readSecret()
                case 1: keyID = try json.readString()
                default: break
                }
            }
            self.key = keyValue
            self.keyID = keyID
            self.other = json.keptMembersOfObject()
        }
    }

    /// Keys that the device makes, replaces, and writes into the recording, encrypted with RSA (OAEP, SHA-1).
    public struct KeyEncryption: Sendable, JSONReadable {
        /// The least time that a key is used; a new key begins with a new file (`keyRotationDuration`).
        ///
        /// At least 0.
        public var rotationDuration: Duration
        /// The identifiers of installed certificates, whose RSA keys each encrypt the recordings' keys
        /// (`certificateIds`).
        public var certificateIDs: [String]?
        /// RSA keys, each of which encrypts the recordings' keys.
        public var publicKeys: [PublicKey]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - rotationDuration: The least time that a key is used; a new key begins with a new file.
        ///   - certificateIDs: The identifiers of installed certificates, whose RSA keys each encrypt the recordings'
        ///     keys.
        ///   - publicKeys: RSA keys, each of which encrypts the recordings' keys.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            rotationDuration: Duration, certificateIDs: [String]? = nil, publicKeys: [PublicKey]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.rotationDuration = rotationDuration
            self.certificateIDs = certificateIDs
            self.publicKeys = publicKeys
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("keyRotationDuration", rotationDuration, in: .seconds)
            if let certificateIDs {
                json.key("certificateIds")
                json.beginArray()
                for item in certificateIDs { json.write(item) }
                json.endArray()
            }
            if let publicKeys {
                json.key("publicKeys")
                json.beginArray()
                for item in publicKeys { item.write(to: &json) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var rotationDuration: Duration?
            var certificateIDs: [String]?
            var publicKeys: [PublicKey]?
            while let key = try json.nextMember(of: "keyRotationDuration,certificateIds,publicKeys") {
                switch key {
                case 0: rotationDuration = try json.readDuration(in: .seconds)
                case 1: certificateIDs = try json.readArray(of: String.self)
                case 2: publicKeys = try json.readArray(of: PublicKey.self)
                default: break
                }
            }
            guard let rotationDuration else { throw json.missingField("keyRotationDuration") }
            self.rotationDuration = rotationDuration
            self.certificateIDs = certificateIDs
            self.publicKeys = publicKeys
            self.other = json.keptMembersOfObject()
        }
    }

    /// An RSA key that encrypts the keys of recordings.
    public struct PublicKey: Sendable, JSONReadable {
        /// The key, in PEM format.
        public var key: String
        /// The key's identifier, a UUID (`keyId`).
        ///
        /// 36 characters. It matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`.
        public var keyID: String
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - key: The key, in PEM format.
        ///   - keyID: The key's identifier, a UUID.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(key: String, keyID: String, other: [String: JSONValue] = [:]) {
            self.key = key
            self.keyID = keyID
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("key", self.key)
            json.member("keyId", keyID)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var keyValue: String?
            var keyID: String?
            while let key = try json.nextMember(of: "key,keyId") {
                switch key {
                case 0: keyValue = try json.readString()
                case 1: keyID = try json.readString()
                default: break
                }
            }
            guard let keyValue else { throw json.missingField("key") }
            self.key = keyValue
            guard let keyID else { throw json.missingField("keyId") }
            self.keyID = keyID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// Groups of recordings that share a stream, a format, an encryption and a destination.
    @_alwaysEmitIntoClient
    public var recordingGroupConfiguration: RecordingGroupConfiguration { RecordingGroupConfiguration(vapix: self) }
}
