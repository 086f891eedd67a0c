// Generated from Specs/ssh-server.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Access to the device over SSH.
///
/// API Discovery lists it as `ssh`.
///
/// See <https://developer.axis.com/vapix/network-video/ssh/>.
public struct SSHServer: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads whether SSH is on.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/ssh/#getsshinfo>.
    ///
    /// - Returns: The state of SSH.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSSHInfo() async throws -> SSHInfoReply {
        try await vapix.send(Self.getSSHInfo())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSSHInfo() -> VapixCall<SSHInfoReply> { callGetSSHInfo }

    private static let callGetSSHInfo = VapixCall<SSHInfoReply>(
        id: "sshServer/getSSHInfo", path: "/axis-cgi/ssh.cgi", apiVersion: "1.0", method: "getSshInfo", access: .admin,
        effect: .read, reply: .data(reading: SSHInfoReply.init(from:)))

    /// Reads which versions of this API the device has.
    ///
    /// Access: admin. Effect: read. Page: <https://developer.axis.com/vapix/network-video/ssh/#getsupportedversions>.
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
        id: "sshServer/getSupportedVersions", path: "/axis-cgi/ssh.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// Turns SSH on or off.
    ///
    /// Access: admin. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/ssh/#setsshconfiguration>.
    ///
    /// - Parameter enabled: Whether to turn SSH on.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setSSHConfiguration(enabled: Bool) async throws {
        try await vapix.send(Self.setSSHConfiguration(enabled: enabled))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setSSHConfiguration(enabled: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "sshServer/setSSHConfiguration", path: "/axis-cgi/ssh.cgi", apiVersion: "1.0",
            method: "setSshConfiguration", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("enabled", enabled)
            json.endObject()
        }
    }

    /// The reply to ``getSSHInfo()-swift.method``.
    public struct SSHInfoReply: Sendable {
        /// Whether SSH is on.
        public let enabled: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - enabled: Whether SSH is on.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(enabled: Bool, other: [String: JSONValue] = [:]) {
            self.enabled = enabled
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var enabled: Bool?
            while let key = try json.nextMember(of: "enabled") {
                switch key {
                case 0: enabled = try json.readBool()
                default: break
                }
            }
            guard let enabled else { throw json.missingField("enabled") }
            self.enabled = enabled
            self.other = json.keptMembersOfObject()
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

extension Vapix {
    /// Access to the device over SSH.
    @_alwaysEmitIntoClient
    public var sshServer: SSHServer { SSHServer(vapix: self) }
}
