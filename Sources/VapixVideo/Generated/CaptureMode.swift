// Generated from Specs/capture-mode.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The use of the image sensor, which decides the largest resolution and frame rate.
///
/// API Discovery lists it as `capture-mode`; AXIS OS 8.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/capture-mode/>.
public struct CaptureMode: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the capture modes of each channel, and the active one.
    ///
    /// Access: viewer; AXIS OS 8.50 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/capture-mode/#getcapturemodes>.
    ///
    /// - Returns: The channels, each with its capture modes.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getCaptureModes() async throws -> [Channel] {
        try await vapix.send(Self.getCaptureModes())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getCaptureModes() -> VapixCall<[Channel]> { callGetCaptureModes }

    private static let callGetCaptureModes = VapixCall<[Channel]>(
        id: "captureMode/getCaptureModes", path: "/axis-cgi/capturemode.cgi", apiVersion: "1.0",
        method: "getCaptureModes", access: .viewer, effect: .read, reply: .data)

    /// Sets a channel's capture mode, which takes effect after a restart of the device.
    ///
    /// Access: operator; AXIS OS 8.50 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/capture-mode/#setcapturemode>.
    ///
    /// - Parameters:
    ///   - channel: The channel, from 0.
    ///   - captureModeID: The number of the capture mode (`captureModeId`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setCaptureMode(channel: Int, captureModeID: Int) async throws {
        try await vapix.send(Self.setCaptureMode(channel: channel, captureModeID: captureModeID))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setCaptureMode(channel: Int, captureModeID: Int) -> VapixCall<Void> {
        VapixCall(
            id: "captureMode/setCaptureMode", path: "/axis-cgi/capturemode.cgi", apiVersion: "1.0",
            method: "setCaptureMode", access: .operator, effect: .idempotent, reply: .success
        ) { json in
            json.member("channel", channel)
            json.member("captureModeId", captureModeID)
        }
    }

    /// A channel and its capture modes.
    public struct Channel: Sendable, JSONReadable {
        /// The channel, from 0.
        public let channel: Int
        /// The capture modes of the channel (`captureMode`).
        public let captureModes: [Mode]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - channel: The channel, from 0.
        ///   - captureModes: The capture modes of the channel.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(channel: Int, captureModes: [Mode] = [], other: [String: JSONValue] = [:]) {
            self.channel = channel
            self.captureModes = captureModes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            var captureModes: [Mode] = []
            while let key = try json.nextMember(of: "channel,captureMode") {
                switch key {
                case 0: channel = try json.readInt()
                case 1: captureModes = try json.readArray(of: Mode.self)
                default: break
                }
            }
            guard let channel else { throw json.missingField("channel") }
            self.channel = channel
            self.captureModes = captureModes
            self.other = json.keptMembersOfObject()
        }
    }

    /// A capture mode.
    public struct Mode: Sendable, JSONReadable {
        /// The mode's number (`captureModeId`).
        public let captureModeID: Int
        /// Whether the mode is active (`enabled`).
        public let isEnabled: Bool?
        /// The highest frame rate, in pictures per second; always present only for the active mode (`maxFPS`).
        public let maximumFrameRate: Double?
        /// A description of the mode to show to users (`description`).
        public let summary: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - captureModeID: The mode's number.
        ///   - isEnabled: Whether the mode is active.
        ///   - maximumFrameRate: The highest frame rate, in pictures per second; always present only for the active
        ///     mode.
        ///   - summary: A description of the mode to show to users.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            captureModeID: Int, isEnabled: Bool? = nil, maximumFrameRate: Double? = nil, summary: String? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.captureModeID = captureModeID
            self.isEnabled = isEnabled
            self.maximumFrameRate = maximumFrameRate
            self.summary = summary
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var captureModeID: Int?
            var isEnabled: Bool?
            var maximumFrameRate: Double?
            var summary: String?
            while let key = try json.nextMember(of: "captureModeId,enabled,maxFPS,description") {
                switch key {
                case 0: captureModeID = try json.readInt()
                case 1: isEnabled = try json.readBool()
                case 2: maximumFrameRate = try json.readDouble()
                case 3: summary = try json.readString()
                default: break
                }
            }
            guard let captureModeID else { throw json.missingField("captureModeId") }
            self.captureModeID = captureModeID
            self.isEnabled = isEnabled
            self.maximumFrameRate = maximumFrameRate
            self.summary = summary
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device could not allocate a resource; see its log.
        @_alwaysEmitIntoClient
        public static var allocationFailed: DeviceError.Code { 2000 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 4000 }
        /// A parameter is missing or invalid, or the method is not known.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 4001 }
        /// The device failed; see its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 8000 }
    }
}

extension Vapix {
    /// The use of the image sensor, which decides the largest resolution and frame rate.
    @_alwaysEmitIntoClient
    public var captureMode: CaptureMode { CaptureMode(vapix: self) }
}
