// Generated from Specs/network-radar-pairing.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A camera that uses a radar of its network as if it were built in.
///
/// API Discovery lists it as `network-radar-pairing`.
///
/// See <https://developer.axis.com/vapix/radar/network-radar-pairing/>.
public struct NetworkRadarPairing: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads which radar the camera uses, and the state of the connection.
    ///
    /// The documentation gives no folder for the CGI.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/network-radar-pairing/#getradarconnection>.
    ///
    /// - Returns: The radar and the state of the connection.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getRadarConnection() async throws -> RadarConnectionReply {
        try await vapix.send(Self.getRadarConnection())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getRadarConnection() -> VapixCall<RadarConnectionReply> { callGetRadarConnection }

    private static let callGetRadarConnection = VapixCall<RadarConnectionReply>(
        id: "networkRadarPairing/getRadarConnection", path: "/axis-cgi/networkradarpairing.cgi", apiVersion: "1.0",
        method: "getRadarConnection", access: .admin, effect: .read,
        reply: .data(reading: RadarConnectionReply.init(from:)))

    /// Sets which radar the camera uses.
    ///
    /// The documentation gives no folder for the CGI.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/network-radar-pairing/#setradarconnection>.
    ///
    /// - Parameters:
    ///   - address: The radar's IP address.
    ///   - user: The user name of the account on the radar.
    ///   - password: The account's password, 1 to 64 characters.
    ///   - certificateCommonName: The common name in the radar's certificate (`tls-certificate-cn`).
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/configurationInUse`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setRadarConnection(
        address: String, user: String, password: String, certificateCommonName: String? = nil
    ) async throws {
        try await vapix.send(
            Self.setRadarConnection(
                address: address, user: user, password: password, certificateCommonName: certificateCommonName))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setRadarConnection(
        address: String, user: String, password: String, certificateCommonName: String? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "networkRadarPairing/setRadarConnection", path: "/axis-cgi/networkradarpairing.cgi", apiVersion: "1.0",
            method: "setRadarConnection", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("address", address)
            json.member("user", user)
            json.member("password", password)
            json.member("tls-certificate-cn", certificateCommonName)
            json.endObject()
        }
    }

    /// Removes the configuration; the call fails while the pairing is active.
    ///
    /// The documentation gives no folder for the CGI.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/network-radar-pairing/#clearconfiguration>.
    ///
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/configurationInUse`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func clearConfiguration() async throws {
        try await vapix.send(Self.clearConfiguration())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func clearConfiguration() -> VapixCall<Void> { callClearConfiguration }

    private static let callClearConfiguration = VapixCall<Void>(
        id: "networkRadarPairing/clearConfiguration", path: "/axis-cgi/networkradarpairing.cgi", apiVersion: "1.0",
        method: "clearConfiguration", access: .admin, effect: .idempotent, reply: .success)

    /// Reads whether the pairing is active; the call fails if no pairing is configured.
    ///
    /// The documentation gives no folder for the CGI.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/network-radar-pairing/#getactive>.
    ///
    /// - Returns: Whether the pairing is active.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingConfiguration`` or another code if the device
    ///   refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getActive() async throws -> ActiveReply {
        try await vapix.send(Self.getActive())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getActive() -> VapixCall<ActiveReply> { callGetActive }

    private static let callGetActive = VapixCall<ActiveReply>(
        id: "networkRadarPairing/getActive", path: "/axis-cgi/networkradarpairing.cgi", apiVersion: "1.0",
        method: "getActive", access: .admin, effect: .read, reply: .data(reading: ActiveReply.init(from:)))

    /// Turns the pairing on or off; the call fails if no pairing is configured.
    ///
    /// The documentation gives no folder for the CGI.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/radar/network-radar-pairing/#setactive>.
    ///
    /// - Parameter active: Whether the pairing is active.
    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/missingConfiguration`` or
    ///   ``ErrorCode/unusableConfiguration`` or another code if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setActive(active: Bool) async throws {
        try await vapix.send(Self.setActive(active: active))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setActive(active: Bool) -> VapixCall<Void> {
        VapixCall(
            id: "networkRadarPairing/setActive", path: "/axis-cgi/networkradarpairing.cgi", apiVersion: "1.0",
            method: "setActive", access: .admin, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("active", active)
            json.endObject()
        }
    }

    /// Reads which versions of this API the device has.
    ///
    /// The documentation gives no folder for the CGI.
    ///
    /// Unverified: the documentation leaves the path or the reply of this call open.
    ///
    /// Access: admin; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/radar/network-radar-pairing/#getsupportedversions>.
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
        id: "networkRadarPairing/getSupportedVersions", path: "/axis-cgi/networkradarpairing.cgi", apiVersion: nil,
        method: "getSupportedVersions", access: .admin, effect: .read, reply: .data)

    /// The reply to ``getRadarConnection()-swift.method``.
    public struct RadarConnectionReply: Sendable {
        /// The radar's IP address.
        public let address: String?
        /// The user name of the account on the radar.
        public let user: String?
        /// The state of the connection.
        public let state: ConnectionState?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - address: The radar's IP address.
        ///   - user: The user name of the account on the radar.
        ///   - state: The state of the connection.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            address: String? = nil, user: String? = nil, state: ConnectionState? = nil, other: [String: JSONValue] = [:]
        ) {
            self.address = address
            self.user = user
            self.state = state
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var address: String?
            var user: String?
            var state: ConnectionState?
            while let key = try json.nextMember(of: "address,user,state") {
                switch key {
                case 0: address = try json.readString()
                case 1: user = try json.readString()
                case 2: state = try json.readWord(ConnectionState.self)
                default: break
                }
            }
            self.address = address
            self.user = user
            self.state = state
            self.other = json.keptMembersOfObject()
        }
    }

    /// The reply to ``getActive()-swift.method``.
    public struct ActiveReply: Sendable {
        /// Whether the pairing is active.
        public let active: Bool
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - active: Whether the pairing is active.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(active: Bool, other: [String: JSONValue] = [:]) {
            self.active = active
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var active: Bool?
            while let key = try json.nextMember(of: "active") {
                switch key {
                case 0: active = try json.readBool()
                default: break
                }
            }
            guard let active else { throw json.missingField("active") }
            self.active = active
            self.other = json.keptMembersOfObject()
        }
    }

    /// The state of the connection to the radar.
    public struct ConnectionState: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The connection failed for a reason that no other word covers.
        @_alwaysEmitIntoClient
        public static var failed: ConnectionState { Self(rawValue: "failed") }
        /// The name of the radar could not be resolved.
        @_alwaysEmitIntoClient
        public static var addressFailed: ConnectionState { Self(rawValue: "address-failed") }
        /// The camera could not connect.
        @_alwaysEmitIntoClient
        public static var connectFailed: ConnectionState { Self(rawValue: "connect-failed") }
        /// The radar did not accept the login.
        @_alwaysEmitIntoClient
        public static var authenticationFailed: ConnectionState { Self(rawValue: "authentication-failed") }
        /// The transfer of data failed.
        @_alwaysEmitIntoClient
        public static var transferFailed: ConnectionState { Self(rawValue: "transfer-failed") }
        /// No radar is configured.
        @_alwaysEmitIntoClient
        public static var notConfigured: ConnectionState { Self(rawValue: "not-configured") }
        /// The pairing is not active.
        @_alwaysEmitIntoClient
        public static var notActive: ConnectionState { Self(rawValue: "not-active") }
        /// The pairing is active and works.
        @_alwaysEmitIntoClient
        public static var ok: ConnectionState { Self(rawValue: "ok") }
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
        /// The login is wrong or missing.
        @_alwaysEmitIntoClient
        public static var notAuthenticated: DeviceError.Code { 2106 }
        /// The user may not do this.
        @_alwaysEmitIntoClient
        public static var notAuthorized: DeviceError.Code { 2105 }
        /// The HTTP method is not POST, the length is missing, or the request is too large.
        @_alwaysEmitIntoClient
        public static var transportError: DeviceError.Code { 2107 }
        /// The configuration cannot be changed or removed while the pairing is active.
        @_alwaysEmitIntoClient
        public static var configurationInUse: DeviceError.Code { 2200 }
        /// No radar is configured.
        @_alwaysEmitIntoClient
        public static var missingConfiguration: DeviceError.Code { 2201 }
        /// A test of the configuration failed.
        @_alwaysEmitIntoClient
        public static var unusableConfiguration: DeviceError.Code { 2202 }
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 1100 }
    }
}

extension Vapix {
    /// A camera that uses a radar of its network as if it were built in.
    @_alwaysEmitIntoClient
    public var networkRadarPairing: NetworkRadarPairing { NetworkRadarPairing(vapix: self) }
}
