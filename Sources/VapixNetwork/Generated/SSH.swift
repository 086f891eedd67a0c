// Generated from Specs/ssh.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Whether the device can be reached over SSH.
///
/// API Discovery lists it as `ssh`.
///
/// See <https://developer.axis.com/vapix/network-video/ssh/>.
public enum SSH {
    /// Reads whether SSH is on.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ssh/#getsshinfo>.
    public struct GetSSHInfo: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ssh/getSSHInfo", path: "/axis-cgi/ssh.cgi", apiVersion: "1.0", method: "getSshInfo", access: .admin,
            effect: .read)

        /// Makes the call's value.
        public init() {}

        /// What the device answers.
        public struct Output: Sendable, JSONReadable {
            /// Whether SSH is on.
            public var enabled: Bool

            package init(from json: inout JSONReader) throws(WireError) {
                var enabled: Bool?
                while let key = try json.nextKey() {
                    switch key {
                    case "enabled": enabled = try json.readBool()
                    default: try json.skipValue()
                    }
                }
                guard let enabled else { throw json.missingField("enabled") }
                self.enabled = enabled
            }
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ssh/#getsupportedversions>.
    public struct GetSupportedVersions: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ssh/getSupportedVersions", path: "/axis-cgi/ssh.cgi", apiVersion: nil, method: "getSupportedVersions",
            access: .admin, effect: .read)

        /// What the device answers.
        public typealias Output = SupportedVersions

        /// Makes the call's value.
        public init() {}
    }

    /// Turns SSH on or off.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ssh/#setsshconfiguration>.
    public struct SetSSHConfiguration: JSONMethodOperation {
        package static let call = JSONMethod(
            id: "ssh/setSSHConfiguration", path: "/axis-cgi/ssh.cgi", apiVersion: "1.0", method: "setSshConfiguration",
            access: .admin, effect: .idempotent)

        /// Whether SSH is to be on.
        public var enabled: Bool

        /// The device answers nothing but that it succeeded.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter enabled: Whether SSH is to be on.
        public init(enabled: Bool) {
            self.enabled = enabled
        }

        package func writeParameters(to json: inout JSONWriter) {
            json.key("params")
            json.beginObject()
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        public static let internalError: DeviceError.Code = 1000
        /// The request is invalid, not a POST for example.
        public static let invalidRequest: DeviceError.Code = 2000
        /// The request's body is too large.
        public static let requestTooLarge: DeviceError.Code = 2001
        /// The request is not JSON.
        public static let invalidJSON: DeviceError.Code = 3000
        /// The method does not exist.
        public static let unsupportedMethod: DeviceError.Code = 4000
        /// The API version is not supported.
        public static let unsupportedVersion: DeviceError.Code = 4001
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        public static let notAuthorized: DeviceError.Code = 4002
        /// A required parameter is missing.
        public static let missingParameter: DeviceError.Code = 4003
        /// A parameter's value is invalid.
        public static let invalidParameter: DeviceError.Code = 4004
        /// The device failed in another way that the documentation does not explain.
        public static let otherInternalError: DeviceError.Code = 8000
    }

    /// The API's calls; get it from ``Vapix/ssh``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``GetSSHInfo``.
        public func getSSHInfo() async throws -> GetSSHInfo.Output {
            try await vapix.send(GetSSHInfo())
        }

        /// See ``GetSupportedVersions``.
        public func getSupportedVersions() async throws -> SupportedVersions {
            try await vapix.send(GetSupportedVersions())
        }

        /// See ``SetSSHConfiguration``.
        public func setSSHConfiguration(enabled: Bool) async throws {
            try await vapix.send(SetSSHConfiguration(enabled: enabled))
        }
    }
}

extension Vapix {
    /// Whether the device can be reached over SSH; see ``SSH``.
    public var ssh: SSH.API { SSH.API(vapix: self) }
}
