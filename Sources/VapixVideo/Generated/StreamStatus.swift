// Generated from Specs/stream-status.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Which RTSP streams the device has running.
///
/// API Discovery lists it as `streamstatus`.
///
/// See <https://developer.axis.com/vapix/network-video/stream-status-api/>.
public enum StreamStatus {
    /// Lists the running streams; one that the device finds faulty is left out.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/stream-status-api/#getallstreams>.
    public struct GetAllStreams: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamStatus/getAllStreams", path: "/axis-cgi/streamstatus.cgi", apiVersion: "1.0",
            method: "getAllStreams", access: .admin, effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// The streams.
            public var streams: [Stream]

            package init(from json: inout JSONReader) throws(WireError) {
                var streams: [Stream]?
                while let key = try json.nextKey() {
                    switch key {
                    case "streams": streams = try json.readArray(of: Stream.self)
                    default: try json.skipValue()
                    }
                }
                guard let streams else { throw json.missingField("streams") }
                self.streams = streams
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/stream-status-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "streamStatus/getSupportedVersions", path: "/axis-cgi/streamstatus.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// A running stream.
    public struct Stream: Sendable, JSONReadable {
        /// The stream's number, from 1.
        public var id: Int64
        /// The client's IP address (`destination_address`).
        public var destinationAddress: String?
        /// The client's port (`destination_port`).
        public var destinationPort: Int32?
        /// Which way it goes.
        public var direction: Direction?
        /// Whether it is encrypted (`encrypted`).
        public var isEncrypted: Bool?
        /// What it carries.
        public var media: Media?
        /// How it is encoded, "video/x-h264" for example (`mime`).
        public var mimeType: String?
        /// Whether it goes to a multicast address (`multicast`).
        public var isMulticast: Bool?
        /// The arguments of the URL that started it.
        public var options: [String: String] = [:]
        /// The path of that URL.
        public var path: String?
        /// The device's IP address (`source_address`).
        public var sourceAddress: String?
        /// The device's port (`source_port`).
        public var sourcePort: Int32?
        /// Whether it plays.
        public var state: State?
        /// The protocol of the stream, "RTP" for example (`stream_protocol`).
        public var streamProtocol: String?
        /// The protocol below (`transport_protocol`).
        public var transportProtocol: Transport?
        /// What the client says that it is (`user_agent`).
        public var userAgent: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var id: Int64?
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.readInt64()
                case "destination_address": destinationAddress = try json.readString()
                case "destination_port": destinationPort = try json.readInt32()
                case "direction": direction = try json.readString().map(Direction.init(rawValue:))
                case "encrypted": isEncrypted = try json.readBool()
                case "media": media = try json.readString().map(Media.init(rawValue:))
                case "mime": mimeType = try json.readString()
                case "multicast": isMulticast = try json.readBool()
                case "options": options = try json.readMap(of: String.self)
                case "path": path = try json.readString()
                case "source_address": sourceAddress = try json.readString()
                case "source_port": sourcePort = try json.readInt32()
                case "state": state = try json.readString().map(State.init(rawValue:))
                case "stream_protocol": streamProtocol = try json.readString()
                case "transport_protocol": transportProtocol = try json.readString().map(Transport.init(rawValue:))
                case "user_agent": userAgent = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
        }
    }

    /// Which way a stream goes.
    public struct Direction: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// To the device.
        public static let incoming = Direction(rawValue: "incoming")
        /// From the device.
        public static let outgoing = Direction(rawValue: "outgoing")
    }

    /// What a stream carries.
    public struct Media: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Sound.
        public static let audio = Media(rawValue: "audio")
        /// Metadata.
        public static let metadata = Media(rawValue: "metadata")
        /// Pictures.
        public static let video = Media(rawValue: "video")
    }

    /// Whether a stream plays.
    public struct State: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// It is paused.
        public static let paused = State(rawValue: "paused")
        /// It plays.
        public static let playing = State(rawValue: "playing")
    }

    /// A transport protocol.
    public struct Transport: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// TCP.
        public static let tcp = Transport(rawValue: "TCP")
        /// UDP.
        public static let udp = Transport(rawValue: "UDP")
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 2100
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 2101
        /// The method is not supported.
        public static let unsupportedMethod: DeviceError.Code = 2102
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 2103
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 2104
        /// The user may not do this.
        public static let notAuthorized: DeviceError.Code = 2105
        /// The login is wrong or missing.
        public static let notAuthenticated: DeviceError.Code = 2106
        /// Something is wrong with the HTTP request.
        public static let transportError: DeviceError.Code = 2107
        /// The device failed.
        public static let internalError: DeviceError.Code = 1100
    }

    /// The API's calls; get it from ``Vapix/streamStatus``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetAllStreams``.
        public func getAllStreams() async throws -> GetAllStreams.Output {
            try await vapix.send(GetAllStreams())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Which RTSP streams the device has running; see ``StreamStatus``.
    public var streamStatus: StreamStatus.API { StreamStatus.API(vapix: self) }
}
