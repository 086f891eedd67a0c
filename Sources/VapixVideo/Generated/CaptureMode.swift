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
    public struct GetCaptureModes: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "captureMode/getCaptureModes", path: "/axis-cgi/capturemode.cgi", apiVersion: "1.0",
            method: "getCaptureModes", access: .viewer, effect: .read)

        /// What the device answers.
        public typealias Output = [Channel]

        /// Makes the call's value.
        public init() {}
    }

    /// Sets a channel's capture mode, which takes effect once the device has restarted.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/capture-mode/#setcapturemode>.
    public struct SetCaptureMode: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "captureMode/setCaptureMode", path: "/axis-cgi/capturemode.cgi", apiVersion: "1.0",
            method: "setCaptureMode", access: .operator, effect: .idempotent)

        /// The channel, from 0.
        public var channel: Int32
        /// The capture mode (`captureModeId`).
        public var captureModeID: Int32

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - channel: The channel, from 0.
        ///   - captureModeID: The capture mode.
        public init(channel: Int32, captureModeID: Int32) {
            self.channel = channel
            self.captureModeID = captureModeID
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.member("channel", channel)
            json.member("captureModeId", captureModeID)
        }
    }

    /// A channel and its capture modes.
    public struct Channel: Sendable, JSONReadable {
        /// The channel, from 0.
        public var channel: Int32
        /// The capture modes that it has (`captureMode`).
        public var captureModes: [Mode] = []

        package init(from json: inout JSONReader) throws(WireError) {
            var channel: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "channel": channel = try json.readInt32()
                case "captureMode": captureModes = try json.readArray(of: Mode.self)
                default: try json.skipValue()
                }
            }
            guard let channel else { throw json.missingField("channel") }
            self.channel = channel
        }
    }

    /// A capture mode.
    public struct Mode: Sendable, JSONReadable {
        /// Its number (`captureModeId`).
        public var captureModeID: Int32
        /// Whether it is the one that is set (`enabled`).
        public var isEnabled: Bool?
        /// The most pictures per second; certain to be there only for the mode that is set (`maxFPS`).
        public var maximumFrameRate: Double?
        /// What it is, for people (`description`).
        public var summary: String?

        package init(from json: inout JSONReader) throws(WireError) {
            var captureModeID: Int32?
            while let key = try json.nextKey() {
                switch key {
                case "captureModeId": captureModeID = try json.readInt32()
                case "enabled": isEnabled = try json.readBool()
                case "maxFPS": maximumFrameRate = try json.readDouble()
                case "description": summary = try json.readString()
                default: try json.skipValue()
                }
            }
            guard let captureModeID else { throw json.missingField("captureModeId") }
            self.captureModeID = captureModeID
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device is short of something; see its log.
        public static let allocationFailed: DeviceError.Code = 2000
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 4000
        /// A parameter is missing or invalid, or the method is not known.
        public static let invalidParameter: DeviceError.Code = 4001
        /// The device failed; see its log.
        public static let internalError: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/captureMode``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetCaptureModes``.
        public func getCaptureModes() async throws -> [Channel] {
            try await vapix.send(GetCaptureModes())
        }

        /// See ``SetCaptureMode``.
        public func setCaptureMode(channel: Int32, captureModeID: Int32) async throws {
            try await vapix.send(SetCaptureMode(channel: channel, captureModeID: captureModeID))
        }
    }
}

extension Vapix {
    /// How the image sensor is used, which decides the largest resolution and the pictures per second; see
    /// ``CaptureMode``.
    public var captureMode: CaptureMode.API { CaptureMode.API(vapix: self) }
}
