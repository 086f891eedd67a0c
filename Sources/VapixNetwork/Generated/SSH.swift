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
    public struct GetSSHInfo: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "ssh/getSSHInfo", path: "/axis-cgi/ssh.cgi", apiVersion: "1.0", method: "getSshInfo", access: .admin,
            effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// Whether SSH is on.
            public let enabled: Bool

            init(from json: inout JSONReader) throws(WireError) {
                var enabled: Bool?
                while let key = try json.nextKey(of: "enabled") {
                    switch key {
                    case 0: enabled = try json.readBool()
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
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "ssh/getSupportedVersions", path: "/axis-cgi/ssh.cgi", apiVersion: nil, method: "getSupportedVersions",
            access: .admin, effect: .read, reply: .data)
    }

    /// Turns SSH on or off.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/ssh/#setsshconfiguration>.
    public struct SetSSHConfiguration: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter enabled: Whether SSH is to be on.
        public init(enabled: Bool) {
            call = VapixCall(
                id: "ssh/setSSHConfiguration", path: "/axis-cgi/ssh.cgi", apiVersion: "1.0",
                method: "setSshConfiguration", access: .admin, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.member("enabled", enabled)
                json.endObject()
            }
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed; see the message or its log.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1000 }
        /// The request is invalid, not a POST for example.
        @_alwaysEmitIntoClient
        public static var invalidRequest: DeviceError.Code { 2000 }
        /// The request's body is too large.
        @_alwaysEmitIntoClient
        public static var requestTooLarge: DeviceError.Code { 2001 }
        /// The request is not JSON.
        @_alwaysEmitIntoClient
        public static var invalidJSON: DeviceError.Code { 3000 }
        /// The method does not exist.
        @_alwaysEmitIntoClient
        public static var unsupportedMethod: DeviceError.Code { 4000 }
        /// The API version is not supported.
        @_alwaysEmitIntoClient
        public static var unsupportedVersion: DeviceError.Code { 4001 }
        /// The device's own services refused the call; a wrong login is HTTP 401 instead.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 4002 }
        /// A required parameter is missing.
        @_alwaysEmitIntoClient
        public static var missingParameter: DeviceError.Code { 4003 }
        /// A parameter's value is invalid.
        @_alwaysEmitIntoClient
        public static var invalidParameter: DeviceError.Code { 4004 }
        /// The device failed in another way that the documentation does not explain.
        @_alwaysEmitIntoClient
        public static var otherInternalError: DeviceError.Code { 8000 }
    }
}

extension VapixCalls where API == SSH {
    /// See ``SSH/GetSSHInfo``.
    @_alwaysEmitIntoClient
    public func getSSHInfo() async throws -> SSH.GetSSHInfo.Output {
        try await vapix.send(SSH.GetSSHInfo())
    }

    /// See ``SSH/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(SSH.GetSupportedVersions())
    }

    /// See ``SSH/SetSSHConfiguration``.
    @_alwaysEmitIntoClient
    public func setSSHConfiguration(enabled: Bool) async throws {
        try await vapix.send(SSH.SetSSHConfiguration(enabled: enabled))
    }
}

extension Vapix {
    /// Whether the device can be reached over SSH; see ``SSH``.
    @_alwaysEmitIntoClient
    public var ssh: VapixCalls<SSH> { VapixCalls(vapix: self) }
}
