// Generated from Specs/capture-mode.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How the image sensor is used, which decides the largest resolution and the pictures per second.
///
/// AXIS OS 8.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/capture-mode/>.
public enum CaptureMode {
    /// Reads which capture modes each channel has, and which is set.
    ///
    /// Access: viewer. See <https://developer.axis.com/vapix/network-video/capture-mode/#getcapturemodes>.
    public struct GetCaptureModes: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[Channel]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[Channel]>(
            id: "captureMode/getCaptureModes", path: "/axis-cgi/capturemode.cgi", apiVersion: "1.0",
            method: "getCaptureModes", access: .viewer, effect: .read, reply: .data)
    }

    /// Sets a channel's capture mode, which takes effect once the device has restarted.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/capture-mode/#setcapturemode>.
    public struct SetCaptureMode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - channel: The channel, from 0.
        ///   - captureModeID: The capture mode.
        public init(channel: Int, captureModeID: Int) {
            call = VapixCall(
                id: "captureMode/setCaptureMode", path: "/axis-cgi/capturemode.cgi", apiVersion: "1.0",
                method: "setCaptureMode", access: .operator, effect: .idempotent, reply: .success
            ) { json in
                json.member("channel", channel)
                json.member("captureModeId", captureModeID)
            }
        }
    }

    /// A channel and its capture modes.
    public struct Channel: Sendable, JSONReadable {
        /// The channel, from 0.
        public let channel: Int
        /// The capture modes that it has (`captureMode`).
        public let captureModes: [Mode]

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int?
            var captureModes: [Mode] = []
            while let key = try json.nextKey(of: "channel,captureMode") {
                switch key {
                case 0: channel = try json.readInt()
                case 1: captureModes = try json.readArray(of: Mode.self)
                default: try json.skipValue()
                }
            }
            guard let channel else { throw json.missingField("channel") }
            self.channel = channel
            self.captureModes = captureModes
        }
    }

    /// A capture mode.
    public struct Mode: Sendable, JSONReadable {
        /// Its number (`captureModeId`).
        public let captureModeID: Int
        /// Whether it is the one that is set (`enabled`).
        public let isEnabled: Bool?
        /// The most pictures per second; certain to be there only for the mode that is set (`maxFPS`).
        public let maximumFrameRate: Double?
        /// What it is, for people (`description`).
        public let summary: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var captureModeID: Int?
            var isEnabled: Bool?
            var maximumFrameRate: Double?
            var summary: String?
            while let key = try json.nextKey(of: "captureModeId,enabled,maxFPS,description") {
                switch key {
                case 0: captureModeID = try json.readInt()
                case 1: isEnabled = try json.readBool()
                case 2: maximumFrameRate = try json.readDouble()
                case 3: summary = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let captureModeID else { throw json.missingField("captureModeId") }
            self.captureModeID = captureModeID
            self.isEnabled = isEnabled
            self.maximumFrameRate = maximumFrameRate
            self.summary = summary
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device is short of something; see its log.
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

extension VapixCalls where API == CaptureMode {
    /// See ``CaptureMode/GetCaptureModes``.
    @_alwaysEmitIntoClient
    public func getCaptureModes() async throws -> [CaptureMode.Channel] {
        try await vapix.send(CaptureMode.GetCaptureModes())
    }

    /// See ``CaptureMode/SetCaptureMode``.
    @_alwaysEmitIntoClient
    public func setCaptureMode(channel: Int, captureModeID: Int) async throws {
        try await vapix.send(CaptureMode.SetCaptureMode(channel: channel, captureModeID: captureModeID))
    }
}

extension Vapix {
    /// How the image sensor is used, which decides the largest resolution and the pictures per second; see
    /// ``CaptureMode``.
    @_alwaysEmitIntoClient
    public var captureMode: VapixCalls<CaptureMode> { VapixCalls(vapix: self) }
}
