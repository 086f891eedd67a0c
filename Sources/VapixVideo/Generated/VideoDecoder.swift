// Generated from Specs/decoder.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The streams and views on the screen of a network video decoder.
///
/// Network video decoders whose parameter `Properties.API.Decoder.Decoder` is yes; not the AXIS P7701.
///
/// Deprecated: Newer decoders have Decoder 2.
///
/// See <https://developer.axis.com/vapix/network-video/decoder-api/>.
public struct VideoDecoder: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads what the decoder can show.
    ///
    /// Deprecated: Newer decoders have Decoder 2.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder-api/#getcapabilities>.
    ///
    /// - Returns: The capabilities of the decoder.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCapabilities() async throws -> CapabilitiesReply {
        try await vapix.send(Self.getCapabilities())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCapabilities() -> VapixCall<CapabilitiesReply> { callGetCapabilities }

    private static let callGetCapabilities = VapixCall<CapabilitiesReply>(
        id: "videoDecoder/getCapabilities", path: "/axis-cgi/decoder.cgi", apiVersion: "1.0", method: "getCapabilities",
        access: .operator, effect: .read, reply: .data(reading: CapabilitiesReply.init(from:)))

    /// Reads which configuration the decoder shows.
    ///
    /// Deprecated: Newer decoders have Decoder 2.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder-api/#getviewconfiguration>.
    ///
    /// - Returns: The configuration that the decoder shows.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getViewConfiguration() async throws -> ViewConfigurationReply {
        try await vapix.send(Self.getViewConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getViewConfiguration() -> VapixCall<ViewConfigurationReply> { callGetViewConfiguration }

    private static let callGetViewConfiguration = VapixCall<ViewConfigurationReply>(
        id: "videoDecoder/getViewConfiguration", path: "/axis-cgi/decoder.cgi", apiVersion: "1.0",
        method: "getViewConfiguration", access: .operator, effect: .read,
        reply: .data(reading: ViewConfigurationReply.init(from:)))

    /// Replaces what the decoder shows, and keeps it over a restart.
    ///
    /// The accounts on the cameras are not encrypted. HTTPS protects them on their way to the decoder.
    ///
    /// Deprecated: Newer decoders have Decoder 2.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder-api/#setviewconfiguration>.
    ///
    /// - Parameters:
    ///   - panes: The parts of the screen that can show streams.
    ///   - streams: The streams.
    ///   - views: The views, which are shown one after another.
    /// - Returns: The new configuration, and the problems that keep the decoder from showing it.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/configurationChanged``, ``ErrorCode/illegalViewID``,
    ///   ``ErrorCode/illegalPaneID``, ``ErrorCode/paneOutOfBounds``, ``ErrorCode/connectionFailed``,
    ///   ``ErrorCode/cameraLoginFailed``, ``ErrorCode/outOfResources``, ``ErrorCode/unsupportedProtocol`` or
    ///   ``ErrorCode/illegalStreamID`` or another code if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func setViewConfiguration(
        panes: [Pane], streams: [Stream], views: [View]
    ) async throws -> SetViewConfigurationReply {
        try await vapix.send(Self.setViewConfiguration(panes: panes, streams: streams, views: views))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setViewConfiguration(
        panes: [Pane], streams: [Stream], views: [View]
    ) -> VapixCall<SetViewConfigurationReply> {
        VapixCall(
            id: "videoDecoder/setViewConfiguration", path: "/axis-cgi/decoder.cgi", apiVersion: "1.0",
            method: "setViewConfiguration", access: .operator, effect: .idempotent,
            reply: .data(accepting: 100, reading: SetViewConfigurationReply.init(from:errors:))
        ) { json in
            json.beginParameters()
            json.key("panes")
            json.beginArray()
            for item in panes { item.write(to: &json) }
            json.endArray()
            json.key("streams")
            json.beginArray()
            for item in streams { item.write(to: &json) }
            json.endArray()
            json.key("views")
            json.beginArray()
            for item in views { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Deprecated: Newer decoders have Decoder 2.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder-api/#getsupportedversions>.
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
        id: "videoDecoder/getSupportedVersions", path: "/axis-cgi/decoder.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .operator, effect: .read, reply: .data)

    /// Calls alarm.cgi, which this API replaces.
    ///
    /// The documentation has only the name of the CGI.
    ///
    /// Deprecated: Use setViewConfiguration instead.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder-api/#obsoletes>.
    ///
    /// - Parameter values: The arguments; the documentation does not name any.
    /// - Returns: The answer, as text.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func alarm(values: [String: String]) async throws -> String {
        try await vapix.send(Self.alarm(values: values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func alarm(values: [String: String]) -> VapixCall<String> {
        VapixCall(
            id: "videoDecoder/alarm", path: "/axis-cgi/alarm.cgi", arguments: .get, access: .admin, effect: .once,
            reply: .text
        ) { query in
            let reserved: [String] = []
            try query.append(pairs: values, except: reserved)
        }
    }

    /// Calls videocontrol.cgi, which this API replaces.
    ///
    /// The documentation has the name of the CGI alone.
    ///
    /// Deprecated: Use setViewConfiguration instead.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/decoder-api/#obsoletes>.
    ///
    /// - Parameter values: The arguments; the documentation does not name any.
    /// - Returns: The answer, as text.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func videoControl(values: [String: String]) async throws -> String {
        try await vapix.send(Self.videoControl(values: values))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func videoControl(values: [String: String]) -> VapixCall<String> {
        VapixCall(
            id: "videoDecoder/videoControl", path: "/axis-cgi/videocontrol.cgi", arguments: .get, access: .admin,
            effect: .once, reply: .text
        ) { query in
            let reserved: [String] = []
            try query.append(pairs: values, except: reserved)
        }
    }

    /// The reply to ``getCapabilities()-swift.method``.
    public struct CapabilitiesReply: Sendable {
        /// The screen's current resolution.
        public let resolution: Resolution?
        /// The maximum number of streams at the same time (`maxStreams`).
        public let maximumStreams: Int?
        /// The encodings of video, "H264" or "H.264" for example.
        public let videoCodecs: [String]
        /// The encodings of sound.
        public let audioCodecs: [String]
        /// Whether panes may overlap (`overlappingPanes`).
        public let supportsOverlappingPanes: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - resolution: The screen's current resolution.
        ///   - maximumStreams: The maximum number of streams at the same time.
        ///   - videoCodecs: The encodings of video, "H264" or "H.264" for example.
        ///   - audioCodecs: The encodings of sound.
        ///   - supportsOverlappingPanes: Whether panes may overlap.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            resolution: Resolution? = nil, maximumStreams: Int? = nil, videoCodecs: [String] = [],
            audioCodecs: [String] = [], supportsOverlappingPanes: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.resolution = resolution
            self.maximumStreams = maximumStreams
            self.videoCodecs = videoCodecs
            self.audioCodecs = audioCodecs
            self.supportsOverlappingPanes = supportsOverlappingPanes
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var resolution: Resolution?
            var maximumStreams: Int?
            var videoCodecs: [String] = []
            var audioCodecs: [String] = []
            var supportsOverlappingPanes: Bool?
            while let key = try json.nextMember(of: "resolution,maxStreams,videoCodecs,audioCodecs,overlappingPanes") {
                switch key {
                case 0: resolution = try json.read(Resolution.self)
                case 1: maximumStreams = try json.readInt()
                case 2: videoCodecs = try json.readArray(of: String.self)
                case 3: audioCodecs = try json.readArray(of: String.self)
                case 4: supportsOverlappingPanes = try json.readBool()
                default: break
                }
            }
            self.resolution = resolution
            self.maximumStreams = maximumStreams
            self.videoCodecs = videoCodecs
            self.audioCodecs = audioCodecs
            self.supportsOverlappingPanes = supportsOverlappingPanes
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getViewConfiguration()-swift.method``.
    public struct ViewConfigurationReply: Sendable {
        /// The identifier of the configuration (`configurationId`).
        public let configurationID: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - configurationID: The identifier of the configuration.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(configurationID: String, other: [String: JSONValue] = [:]) {
            self.configurationID = configurationID
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var configurationID: String?
            while let key = try json.nextMember(of: "configurationId") {
                switch key {
                case 0: configurationID = try json.readString()
                default: break
                }
            }
            guard let configurationID else { throw json.missingField("configurationId") }
            self.configurationID = configurationID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``setViewConfiguration(panes:streams:views:)-swift.method``.
    public struct SetViewConfigurationReply: Sendable {
        /// The configuration's identifier; `nil` if there are problems, and then the message of a problem with code 100
        /// is the identifier (`configurationId`).
        public let configurationID: String?
        /// The problems; a problem with the code 100 means that the decoder shows the configuration despite the others
        /// (`errors`).
        public let problems: [Problem]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - configurationID: The configuration's identifier; `nil` if there are problems, and then the message of a
        ///     problem with code 100 is the identifier.
        ///   - problems: The problems; a problem with the code 100 means that the decoder shows the configuration
        ///     despite the others.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(configurationID: String? = nil, problems: [Problem] = [], other: [String: JSONValue] = [:]) {
            self.configurationID = configurationID
            self.problems = problems
            self.other = other
        }

        init(from json: inout JSONReader, errors: inout JSONReader) throws(WireError) {
            var configurationID: String?
            var problems: [Problem] = []
            while let key = try json.nextMember(of: "configurationId") {
                switch key {
                case 0: configurationID = try json.readString()
                default: break
                }
            }
            problems = try errors.readArray(of: Problem.self)
            self.configurationID = configurationID
            self.problems = problems
            self.other = json.keptMembersOfObject()
        }
    }

    /// A part of the screen; 0, 0 is its upper left corner, and 1, 1 its lower right one.
    public struct Pane: Sendable {
        /// The pane's identifier, at least 0 (`paneId`).
        public var id: Int
        /// The left side, from 0 to 1.
        public var left: Double
        /// The upper side, from 0 to 1.
        public var top: Double
        /// The right side, from 0 to 1.
        public var right: Double
        /// The lower side, from 0 to 1.
        public var bottom: Double

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The pane's identifier, at least 0.
        ///   - left: The left side, from 0 to 1.
        ///   - top: The upper side, from 0 to 1.
        ///   - right: The right side, from 0 to 1.
        ///   - bottom: The lower side, from 0 to 1.
        @_alwaysEmitIntoClient
        public init(id: Int, left: Double, top: Double, right: Double, bottom: Double) {
            self.id = id
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("paneId", id)
            json.member("left", left)
            json.member("top", top)
            json.member("right", right)
            json.member("bottom", bottom)
            json.endObject()
        }
    }

    /// The video of a camera.
    public struct Stream: Sendable {
        /// The stream's identifier, at least 0 (`streamId`).
        public var id: Int
        /// The stream's address, `rtsp://192.168.0.90/axis-media/media.amp` for example.
        public var url: String
        /// The encoding of video, one of the capabilities.
        public var videoCodec: String
        /// The encoding of sound, one of the capabilities; at most one stream may have sound.
        public var audioCodec: String?
        /// The name of the account on the camera.
        public var username: String?
        /// The account's password.
        public var password: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The stream's identifier, at least 0.
        ///   - url: The stream's address, `rtsp://192.168.0.90/axis-media/media.amp` for example.
        ///   - videoCodec: The encoding of video, one of the capabilities.
        ///   - audioCodec: The encoding of sound, one of the capabilities; at most one stream may have sound.
        ///   - username: The name of the account on the camera.
        ///   - password: The account's password.
        @_alwaysEmitIntoClient
        public init(
            id: Int, url: String, videoCodec: String, audioCodec: String? = nil, username: String? = nil,
            password: String? = nil
        ) {
            self.id = id
            self.url = url
            self.videoCodec = videoCodec
            self.audioCodec = audioCodec
            self.username = username
            self.password = password
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("streamId", id)
            json.member("url", url)
            json.member("videoCodec", videoCodec)
            json.member("audioCodec", audioCodec)
            json.member("username", username)
            json.member("password", password)
            json.endObject()
        }
    }

    /// The streams that the screen shows at the same time.
    public struct View: Sendable {
        /// The view's identifier, at least 0 (`viewId`).
        public var id: Int
        /// How long the view is shown, in whole seconds; with 0, the view stays and no other view follows.
        public var duration: Duration
        /// The streams and their places.
        public var segments: [Segment]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The view's identifier, at least 0.
        ///   - duration: How long the view is shown, in whole seconds; with 0, the view stays and no other view
        ///     follows.
        ///   - segments: The streams and their places.
        @_alwaysEmitIntoClient
        public init(id: Int, duration: Duration, segments: [Segment]) {
            self.id = id
            self.duration = duration
            self.segments = segments
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("viewId", id)
            json.member("duration", duration, in: .seconds)
            json.key("segments")
            json.beginArray()
            for item in segments { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// A stream and its place on the screen.
    public struct Segment: Sendable {
        /// The stream's identifier.
        public var stream: Int
        /// The pane's identifier.
        public var pane: Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - stream: The stream's identifier.
        ///   - pane: The pane's identifier.
        @_alwaysEmitIntoClient
        public init(stream: Int, pane: Int) {
            self.stream = stream
            self.pane = pane
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("stream", stream)
            json.member("pane", pane)
            json.endObject()
        }
    }

    /// A problem, or a message of success.
    public struct Problem: Sendable, JSONReadable {
        /// One of the error codes of this API.
        public let code: Int
        /// The reason, or for some codes an identifier.
        public let message: String?
        /// The view that the message concerns (`viewId`).
        public let viewID: Int?
        /// The stream that the message concerns (`streamId`).
        public let streamID: Int?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - code: One of the error codes of this API.
        ///   - message: The reason, or for some codes an identifier.
        ///   - viewID: The view that the message concerns.
        ///   - streamID: The stream that the message concerns.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            code: Int, message: String? = nil, viewID: Int? = nil, streamID: Int? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.code = code
            self.message = message
            self.viewID = viewID
            self.streamID = streamID
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var code: Int?
            var message: String?
            var viewID: Int?
            var streamID: Int?
            while let key = try json.nextMember(of: "code,message,viewId,streamId") {
                switch key {
                case 0: code = try json.readInt()
                case 1: message = try json.readString()
                case 2: viewID = try json.readInt()
                case 3: streamID = try json.readInt()
                default: break
                }
            }
            guard let code else { throw json.missingField("code") }
            self.code = code
            self.message = message
            self.viewID = viewID
            self.streamID = streamID
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The configuration has changed; the message is the new configuration's identifier.
        @_alwaysEmitIntoClient
        public static var configurationChanged: DeviceError.Code { 100 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 200 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 201 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 202 }
        /// The identifier of a view is negative or is used twice.
        @_alwaysEmitIntoClient
        public static var illegalViewID: DeviceError.Code { 210 }
        /// The identifier of a pane is negative or is used twice.
        @_alwaysEmitIntoClient
        public static var illegalPaneID: DeviceError.Code { 211 }
        /// A pane is partly outside of the screen; the message is the pane's identifier.
        @_alwaysEmitIntoClient
        public static var paneOutOfBounds: DeviceError.Code { 212 }
        /// Panes overlap, and the decoder does not support that; the message is a pane's identifier.
        @_alwaysEmitIntoClient
        public static var overlappingPane: DeviceError.Code { 213 }
        /// The decoder could not connect to a camera.
        @_alwaysEmitIntoClient
        public static var connectionFailed: DeviceError.Code { 400 }
        /// A camera did not accept the login.
        @_alwaysEmitIntoClient
        public static var cameraLoginFailed: DeviceError.Code { 401 }
        /// The decoder does not have enough resources for the configuration.
        @_alwaysEmitIntoClient
        public static var outOfResources: DeviceError.Code { 402 }
        /// The decoder cannot play a stream.
        @_alwaysEmitIntoClient
        public static var unsupportedProtocol: DeviceError.Code { 403 }
        /// The identifier of a stream is negative or is used twice.
        @_alwaysEmitIntoClient
        public static var illegalStreamID: DeviceError.Code { 410 }
    }
}

extension Vapix {
    /// The streams and views on the screen of a network video decoder.
    @_alwaysEmitIntoClient
    public var videoDecoder: VideoDecoder { VideoDecoder(vapix: self) }
}
