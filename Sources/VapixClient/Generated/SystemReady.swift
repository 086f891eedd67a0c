// Generated from Specs/system-ready.yaml by vapix-generate. Do not edit.

/// Whether the device is ready for calls.
///
/// API Discovery lists it as `systemready`; AXIS OS 9.50 and later.
///
/// See <https://developer.axis.com/vapix/network-video/systemready-api/>.
public enum SystemReady {
    /// Asks whether the device is ready; it answers when it is, or when the time is over.
    ///
    /// Access: anonymous. See <https://developer.axis.com/vapix/network-video/systemready-api/#systemready>.
    public struct GetStatus: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "systemReady/getStatus", path: "/axis-cgi/systemready.cgi", apiVersion: "1.1", method: "systemready",
            access: .anonymous, effect: .read)

        /// How long the device may wait until it is ready, in seconds.
        public var timeout: Int32

        /// What the device answers.
        public typealias Output = Status

        /// Makes the call's value.
        ///
        /// - Parameter timeout: How long the device may wait until it is ready, in seconds.
        public init(timeout: Int32) {
            self.timeout = timeout
        }

        package var patience: Duration { .seconds(timeout) }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("timeout", timeout)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: anonymous. See <https://developer.axis.com/vapix/network-video/systemready-api/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "systemReady/getSupportedVersions", path: "/axis-cgi/systemready.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .anonymous, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// The device's state.
    public struct Status: Sendable, JSONReadable {
        /// Whether the device is ready for calls, configuration and video (`systemready`).
        public var isReady: Bool
        /// Whether a first administrator must be created before anything that needs a login works (`needsetup`).
        public var needsSetup: Bool?
        /// Seconds since the device started.
        public var uptime: Int64?
        /// An identifier of the present boot (`bootid`).
        public var bootID: String?
        /// Seconds that preview mode lasts, if the device is in it (`previewmode`).
        public var previewModeDuration: Int64?

        package init(from json: inout JSONReader) throws(WireError) {
            var isReady: Bool?
            while let key = try json.nextKey() {
                switch key {
                case "systemready": isReady = try json.readFlag()
                case "needsetup": needsSetup = try json.readFlag()
                case "uptime": uptime = try json.readNumericInt64()
                case "bootid": bootID = try json.readString()
                case "previewmode": previewModeDuration = try json.readNumericInt64()
                default: try json.skipValue()
                }
            }
            guard let isReady else { throw json.missingField("systemready") }
            self.isReady = isReady
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1000
        /// The device failed in another way that the documentation does not explain.
        public static let otherInternalError: DeviceError.Code = 9000
    }

    /// The API's calls; get it from ``Vapix/systemReady``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetStatus``.
        public func getStatus(timeout: Int32) async throws -> Status {
            try await vapix.send(GetStatus(timeout: timeout))
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }
    }
}

extension Vapix {
    /// Whether the device is ready for calls; see ``SystemReady``.
    public var systemReady: SystemReady.API { SystemReady.API(vapix: self) }
}
