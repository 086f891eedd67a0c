// Generated from Specs/analytics-metadata-producer-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's producers of scene metadata, and the video channels that they send on.
///
/// API Discovery lists it as `analytics-metadata-config`.
///
/// See <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/>.
public struct AnalyticsMetadataProducers: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists producers and the video channels that each sends metadata for.
    ///
    /// Access: viewer. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#listproducers>.
    ///
    /// - Parameter producers: The names of the producers; unknown names are ignored, and nil means all.
    /// - Returns: The producers and their video channels.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func listProducers(producers: [String]? = nil) async throws -> ListProducersReply {
        try await vapix.send(Self.listProducers(producers: producers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func listProducers(producers: [String]? = nil) -> VapixCall<ListProducersReply> {
        VapixCall(
            id: "analyticsMetadataProducers/listProducers", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: "1.0", method: "listProducers", access: .viewer, effect: .read,
            reply: .data(reading: ListProducersReply.init(from:))
        ) { json in
            json.beginParameters()
            if let producers {
                json.key("producers")
                json.beginArray()
                for item in producers { json.write(item) }
                json.endArray()
            }
            json.endParameters()
        }
    }

    /// Turns producers on or off, channel by channel; if one channel fails, nothing changes.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#setenabledproducers>.
    ///
    /// - Parameter producers: The producers to change; a channel that the producer does not have is an error.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingParameter`` or ``ErrorCode/invalidParameter`` or
    ///   another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setEnabledProducers(_ producers: [ProducerSetting]) async throws {
        try await vapix.send(Self.setEnabledProducers(producers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setEnabledProducers(_ producers: [ProducerSetting]) -> VapixCall<Void> {
        VapixCall(
            id: "analyticsMetadataProducers/setEnabledProducers", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: "1.0", method: "setEnabledProducers", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("producers")
            json.beginArray()
            for item in producers { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads a sample frame of each producer.
    ///
    /// Access: viewer. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedmetadata>.
    ///
    /// - Parameter producers: The names of the producers; unknown names are ignored, and nil means all.
    /// - Returns: One sample frame for each producer.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalidParameter`` or another code if the device refuses;
    ///   `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedMetadata(producers: [String]? = nil) async throws -> SupportedMetadataReply {
        try await vapix.send(Self.getSupportedMetadata(producers: producers))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedMetadata(producers: [String]? = nil) -> VapixCall<SupportedMetadataReply> {
        VapixCall(
            id: "analyticsMetadataProducers/getSupportedMetadata", path: "/axis-cgi/analyticsmetadataconfig.cgi",
            apiVersion: "1.0", method: "getSupportedMetadata", access: .viewer, effect: .read,
            reply: .data(reading: SupportedMetadataReply.init(from:))
        ) { json in
            json.beginParameters()
            if let producers {
                json.key("producers")
                json.beginArray()
                for item in producers { json.write(item) }
                json.endArray()
            }
            json.endParameters()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: viewer. Effect: read.
    /// Page:
    /// <https://developer.axis.com/vapix/network-video/analytics-metadata-producer-configuration/#getsupportedversions>.
    ///
    /// - Returns: The versions of the API that the device has.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(Self.getSupportedVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSupportedVersions() -> VapixCall<SupportedVersions> { callGetSupportedVersions }

    private static let callGetSupportedVersions = VapixCall<SupportedVersions>(
        id: "analyticsMetadataProducers/getSupportedVersions", path: "/axis-cgi/analyticsmetadataconfig.cgi",
        apiVersion: nil, method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)

    /// The reply to ``listProducers(producers:)-swift.method``.
    public struct ListProducersReply: Sendable {
        /// The producers.
        public let producers: [Producer]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - producers: The producers.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(producers: [Producer], other: [String: JSONValue] = [:]) {
            self.producers = producers
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var producers: [Producer] = []
            while let key = try json.nextMember(of: "producers") {
                switch key {
                case 0: producers = try json.readArray(of: Producer.self)
                default: break
                }
            }
            self.producers = producers
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getSupportedMetadata(producers:)-swift.method``.
    public struct SupportedMetadataReply: Sendable {
        /// A sample for each producer.
        public let producers: [ProducerSample]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - producers: A sample for each producer.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(producers: [ProducerSample], other: [String: JSONValue] = [:]) {
            self.producers = producers
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var producers: [ProducerSample] = []
            while let key = try json.nextMember(of: "producers") {
                switch key {
                case 0: producers = try json.readArray(of: ProducerSample.self)
                default: break
                }
            }
            self.producers = producers
            self.other = json.keptMembersOfObject()
        }
    }

    /// A source of scene metadata.
    public struct Producer: Sendable, JSONReadable {
        /// The name that identifies the producer in calls.
        public let name: String
        /// The producer's display name.
        public let niceName: String?
        /// The video channels that the producer can send metadata for (`videochannels`).
        public let videoChannels: [VideoChannel]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name that identifies the producer in calls.
        ///   - niceName: The producer's display name.
        ///   - videoChannels: The video channels that the producer can send metadata for.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, niceName: String? = nil, videoChannels: [VideoChannel] = [], other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.niceName = niceName
            self.videoChannels = videoChannels
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var niceName: String?
            var videoChannels: [VideoChannel] = []
            while let key = try json.nextMember(of: "name,niceName,videochannels") {
                switch key {
                case 0: name = try json.readString()
                case 1: niceName = try json.readString()
                case 2: videoChannels = try json.readArray(of: VideoChannel.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.niceName = niceName
            self.videoChannels = videoChannels
            self.other = json.keptMembersOfObject()
        }
    }

    /// A producer and the channels to turn on or off.
    public struct ProducerSetting: Sendable {
        /// The producer's name.
        public var name: String
        /// The channels to change (`videochannels`).
        public var videoChannels: [VideoChannel]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The producer's name.
        ///   - videoChannels: The channels to change.
        @_alwaysEmitIntoClient
        public init(name: String, videoChannels: [VideoChannel] = []) {
            self.name = name
            self.videoChannels = videoChannels
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            if !videoChannels.isEmpty {
                json.key("videochannels")
                json.beginArray()
                for item in videoChannels { item.write(to: &json) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// A video channel of a producer.
    public struct VideoChannel: Sendable, JSONReadable {
        /// The channel's number, from 1.
        public var channel: Int
        /// Whether the producer sends metadata for the channel.
        public var enabled: Bool
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel's number, from 1.
        ///   - enabled: Whether the producer sends metadata for the channel.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(channel: Int, enabled: Bool, other: [String: JSONValue] = [:]) {
            self.channel = channel
            self.enabled = enabled
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("channel", channel)
            json.member("enabled", enabled)
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            var enabled: Bool?
            while let key = try json.nextMember(of: "channel,enabled") {
                switch key {
                case 0: channel = try json.readInt()
                case 1: enabled = try json.readBool()
                default: break
                }
            }
            guard let channel else { throw json.missingField("channel") }
            self.channel = channel
            guard let enabled else { throw json.missingField("enabled") }
            self.enabled = enabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// A sample of a producer's metadata.
    public struct ProducerSample: Sendable, JSONReadable {
        /// The producer's name.
        public let name: String
        /// A sample frame, as XML.
        public let sampleFrameXML: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The producer's name.
        ///   - sampleFrameXML: A sample frame, as XML.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, sampleFrameXML: String? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.sampleFrameXML = sampleFrameXML
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var sampleFrameXML: String?
            while let key = try json.nextMember(of: "name,sampleFrameXML") {
                switch key {
                case 0: name = try json.readString()
                case 1: sampleFrameXML = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.sampleFrameXML = sampleFrameXML
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The application could not handle the request.
        @_alwaysEmitIntoClient
        public static var applicationError: DeviceError.Code { 1000 }
        /// The major version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2000 }
        /// The request is malformed.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2001 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2004 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2005 }
    }
}

extension Vapix {
    /// The device's producers of scene metadata, and the video channels that they send on.
    @_alwaysEmitIntoClient
    public var analyticsMetadataProducers: AnalyticsMetadataProducers { AnalyticsMetadataProducers(vapix: self) }
}
