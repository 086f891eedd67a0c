// Generated from Specs/stream-status.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The RTSP streams that the device sends and receives.
///
/// API Discovery lists it as `streamstatus`.
///
/// See <https://developer.axis.com/vapix/network-video/stream-status-api/>.
public struct StreamStatus: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Lists the running streams; one that the device finds faulty is left out.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stream-status-api/#getallstreams>.
    ///
    /// - Returns: The running streams.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getAllStreams() async throws -> AllStreamsReply {
        try await vapix.send(Self.getAllStreams())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getAllStreams() -> VapixCall<AllStreamsReply> { callGetAllStreams }

    private static let callGetAllStreams = VapixCall<AllStreamsReply>(
        id: "streamStatus/getAllStreams", path: "/axis-cgi/streamstatus.cgi", apiVersion: "1.0",
        method: "getAllStreams", access: .admin, effect: .read, reply: .data(reading: AllStreamsReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/stream-status-api/#getsupportedversions>.
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
        id: "streamStatus/getSupportedVersions", path: "/axis-cgi/streamstatus.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The reply to ``getAllStreams()-swift.method``.
    public struct AllStreamsReply: Sendable {
        /// The streams.
        public let streams: [Stream]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - streams: The streams.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(streams: [Stream], other: [String: JSONValue] = [:]) {
            self.streams = streams
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var streams: [Stream] = []
            while let key = try json.nextMember(of: "streams") {
                switch key {
                case 0: streams = try json.readArray(of: Stream.self)
                default: break
                }
            }
            self.streams = streams
            self.other = json.keptMembersOfObject()
        }
    }

    /// A running stream.
    public struct Stream: Sendable, JSONReadable {
        /// The stream's number, from 1.
        public let id: Int64
        /// The client's IP address (`destination_address`).
        public let destinationAddress: String?
        /// The client's port (`destination_port`).
        public let destinationPort: Int?
        /// The direction of the stream.
        public let direction: Direction?
        /// Whether the stream is encrypted (`encrypted`).
        public let isEncrypted: Bool?
        /// The kind of media in the stream.
        public let media: Media?
        /// The media type, "video/x-h264" for example (`mime`).
        public let mimeType: String?
        /// Whether the stream goes to a multicast address (`multicast`).
        public let isMulticast: Bool?
        /// The arguments of the URL that started the stream.
        public let options: [String: String]
        /// The path of the URL that started the stream.
        public let path: String?
        /// The device's IP address (`source_address`).
        public let sourceAddress: String?
        /// The device's port (`source_port`).
        public let sourcePort: Int?
        /// Whether the stream plays or is paused.
        public let state: State?
        /// The protocol of the stream, "RTP" for example (`stream_protocol`).
        public let streamProtocol: String?
        /// The transport protocol (`transport_protocol`).
        public let transportProtocol: Transport?
        /// The client's user agent (`user_agent`).
        public let userAgent: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The stream's number, from 1.
        ///   - destinationAddress: The client's IP address.
        ///   - destinationPort: The client's port.
        ///   - direction: The direction of the stream.
        ///   - isEncrypted: Whether the stream is encrypted.
        ///   - media: The kind of media in the stream.
        ///   - mimeType: The media type, "video/x-h264" for example.
        ///   - isMulticast: Whether the stream goes to a multicast address.
        ///   - options: The arguments of the URL that started the stream.
        ///   - path: The path of the URL that started the stream.
        ///   - sourceAddress: The device's IP address.
        ///   - sourcePort: The device's port.
        ///   - state: Whether the stream plays or is paused.
        ///   - streamProtocol: The protocol of the stream, "RTP" for example.
        ///   - transportProtocol: The transport protocol.
        ///   - userAgent: The client's user agent.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: Int64, destinationAddress: String? = nil, destinationPort: Int? = nil, direction: Direction? = nil,
            isEncrypted: Bool? = nil, media: Media? = nil, mimeType: String? = nil, isMulticast: Bool? = nil,
            options: [String: String] = [:], path: String? = nil, sourceAddress: String? = nil, sourcePort: Int? = nil,
            state: State? = nil, streamProtocol: String? = nil, transportProtocol: Transport? = nil,
            userAgent: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.destinationAddress = destinationAddress
            self.destinationPort = destinationPort
            self.direction = direction
            self.isEncrypted = isEncrypted
            self.media = media
            self.mimeType = mimeType
            self.isMulticast = isMulticast
            self.options = options
            self.path = path
            self.sourceAddress = sourceAddress
            self.sourcePort = sourcePort
            self.state = state
            self.streamProtocol = streamProtocol
            self.transportProtocol = transportProtocol
            self.userAgent = userAgent
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            var destinationAddress: String?
            var destinationPort: Int?
            var direction: Direction?
            var isEncrypted: Bool?
            var media: Media?
            var mimeType: String?
            var isMulticast: Bool?
            var options: [String: String] = [:]
            var path: String?
            var sourceAddress: String?
            var sourcePort: Int?
            var state: State?
            var streamProtocol: String?
            var transportProtocol: Transport?
            var userAgent: String?
            let keys: StaticString = """
                id,destination_address,destination_port,direction,encrypted,media,mime,multicast,options,path,\
                source_address,source_port,state,stream_protocol,transport_protocol,user_agent
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readInt64()
                case 1: destinationAddress = try json.readString()
                case 2: destinationPort = try json.readInt()
                case 3: direction = try json.readWord(Direction.self)
                case 4: isEncrypted = try json.readBool()
                case 5: media = try json.readWord(Media.self)
                case 6: mimeType = try json.readString()
                case 7: isMulticast = try json.readBool()
                case 8: options = try json.readMap(of: String.self)
                case 9: path = try json.readString()
                case 10: sourceAddress = try json.readString()
                case 11: sourcePort = try json.readInt()
                case 12: state = try json.readWord(State.self)
                case 13: streamProtocol = try json.readString()
                case 14: transportProtocol = try json.readWord(Transport.self)
                case 15: userAgent = try json.readString()
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.destinationAddress = destinationAddress
            self.destinationPort = destinationPort
            self.direction = direction
            self.isEncrypted = isEncrypted
            self.media = media
            self.mimeType = mimeType
            self.isMulticast = isMulticast
            self.options = options
            self.path = path
            self.sourceAddress = sourceAddress
            self.sourcePort = sourcePort
            self.state = state
            self.streamProtocol = streamProtocol
            self.transportProtocol = transportProtocol
            self.userAgent = userAgent
            self.other = json.keptMembersOfObject()
        }
    }

    /// The direction of a stream.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// To the device.
        @_alwaysEmitIntoClient
        public static var incoming: Direction { Self(rawValue: "incoming") }
        /// From the device.
        @_alwaysEmitIntoClient
        public static var outgoing: Direction { Self(rawValue: "outgoing") }
    }

    /// The media of a stream.
    public struct Media: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Sound.
        @_alwaysEmitIntoClient
        public static var audio: Media { Self(rawValue: "audio") }
        /// Metadata.
        @_alwaysEmitIntoClient
        public static var metadata: Media { Self(rawValue: "metadata") }
        /// Pictures.
        @_alwaysEmitIntoClient
        public static var video: Media { Self(rawValue: "video") }
    }

    /// Whether a stream plays.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The stream is paused.
        @_alwaysEmitIntoClient
        public static var paused: State { Self(rawValue: "paused") }
        /// The stream plays.
        @_alwaysEmitIntoClient
        public static var playing: State { Self(rawValue: "playing") }
    }

    /// A transport protocol.
    public struct Transport: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// TCP.
        @_alwaysEmitIntoClient
        public static var tcp: Transport { Self(rawValue: "TCP") }
        /// UDP.
        @_alwaysEmitIntoClient
        public static var udp: Transport { Self(rawValue: "UDP") }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 2100 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 2101 }
        /// The method is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 2102 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 2103 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 2104 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The HTTP request is invalid.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
    }
}

extension Vapix {
    /// The RTSP streams that the device sends and receives.
    @_alwaysEmitIntoClient
    public var streamStatus: StreamStatus { StreamStatus(vapix: self) }
}
