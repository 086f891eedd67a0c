// Generated from Specs/client-credentials-grant.yaml by vapix-generate. Do not edit.

public import VapixClient

/// How machines log in with an access token of OAuth 2.0.
///
/// `/config/discover` lists it as `oauth-ccgrant`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/>.
public struct ClientCredentialsGrant: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(
        id: "oauth-ccgrant", version: "1.0", path: "/config/rest/oauth-ccgrant/v1beta")

    /// The claims that a token needs, and the address of the keys that verify tokens.
    @_alwaysEmitIntoClient
    public var authentication: Authentication { Authentication(vapix: vapix) }

    /// Reads all settings.
    ///
    /// Access: admin. Effect: read. Maturity: beta.
    /// Page:
    /// <https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/#oauth-ccgrantv1>.
    ///
    /// - Returns: All settings.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "clientCredentialsGrant/get", api: ClientCredentialsGrant.configurationAPI, method: .get, path: "",
        access: .admin, effect: .read, reply: .resource)

    /// The claims that a token needs, and the address of the keys that verify tokens.
    public struct Authentication: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Reads the claims that a token needs.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/#get-all-settings>.
        ///
        /// - Returns: The claims that a token needs.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> Settings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<Settings> { callAuthenticationGet }

        private static let callAuthenticationGet = VapixCall<Settings>(
            id: "clientCredentialsGrant/authentication.get", api: ClientCredentialsGrant.configurationAPI, method: .get,
            path: "/AuthEntity", access: .admin, effect: .read, reply: .resource)

        /// Changes the claims that a token needs; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/client-credential-grants-configuration/#set-all-settings>.
        ///
        /// - Parameters:
        ///   - adminClaim: The claim and value that give access as admin (`CCG_AuthzAdminClaim`). At most 256
        ///     characters. It matches `^.*$`.
        ///   - operatorClaim: The claim and value that give access as operator (`CCG_AuthzOperatorClaim`). At most 256
        ///     characters. It matches `^.*$`.
        ///   - viewerClaim: The claim and value that give access as viewer (`CCG_AuthzViewerClaim`). At most 256
        ///     characters. It matches `^.*$`.
        ///   - keySetURL: The address of the JSON Web Key Set (JWKS) that verifies tokens (`CCG_OAuth2TokenVerify`). 1
        ///     to 256 characters. It matches `^[\w "'.:\-\/\/~?]+$`.
        ///   - requiredClaim: The claim that every request's token must have (`CCG_RequireClaim`). 1 to 256 characters.
        ///     It matches `^.*$`.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil,
            keySetURL: String? = nil, requiredClaim: String? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    adminClaim: adminClaim, operatorClaim: operatorClaim, viewerClaim: viewerClaim,
                    keySetURL: keySetURL, requiredClaim: requiredClaim))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil,
            keySetURL: String? = nil, requiredClaim: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "clientCredentialsGrant/authentication.set", api: ClientCredentialsGrant.configurationAPI,
                method: .patch, path: "/AuthEntity", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("CCG_AuthzAdminClaim", adminClaim)
                json.member("CCG_AuthzOperatorClaim", operatorClaim)
                json.member("CCG_AuthzViewerClaim", viewerClaim)
                json.member("CCG_OAuth2TokenVerify", keySetURL)
                json.member("CCG_RequireClaim", requiredClaim)
                json.endObject()
            }
        }
    }

    /// All settings.
    public struct Configuration: Sendable, JSONReadable {
        /// The claims that a token needs (`AuthEntity`).
        public let authentication: Settings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - authentication: The claims that a token needs.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(authentication: Settings? = nil, other: [String: JSONValue] = [:]) {
            self.authentication = authentication
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var authentication: Settings?
            while let key = try json.nextMember(of: "AuthEntity") {
                switch key {
                case 0: authentication = try json.read(Settings.self)
                default: break
                }
            }
            self.authentication = authentication
            self.other = json.keptMembersOfObject()
        }
    }

    /// The claims that a token needs.
    public struct Settings: Sendable, JSONReadable {
        /// The claim and value that give access as admin (`CCG_AuthzAdminClaim`).
        ///
        /// At most 256 characters. It matches `^.*$`.
        public let adminClaim: String?
        /// The claim and value that give access as operator (`CCG_AuthzOperatorClaim`).
        ///
        /// At most 256 characters. It matches `^.*$`.
        public let operatorClaim: String?
        /// The claim and value that give access as viewer (`CCG_AuthzViewerClaim`).
        ///
        /// At most 256 characters. It matches `^.*$`.
        public let viewerClaim: String?
        /// The address of the JSON Web Key Set (JWKS) that verifies tokens (`CCG_OAuth2TokenVerify`).
        ///
        /// 1 to 256 characters. It matches `^[\w "'.:\-\/\/~?]+$`.
        public let keySetURL: String?
        /// The claim that every request's token must have (`CCG_RequireClaim`).
        ///
        /// 1 to 256 characters. It matches `^.*$`.
        public let requiredClaim: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - adminClaim: The claim and value that give access as admin.
        ///   - operatorClaim: The claim and value that give access as operator.
        ///   - viewerClaim: The claim and value that give access as viewer.
        ///   - keySetURL: The address of the JSON Web Key Set (JWKS) that verifies tokens.
        ///   - requiredClaim: The claim that every request's token must have.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil,
            keySetURL: String? = nil, requiredClaim: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.adminClaim = adminClaim
            self.operatorClaim = operatorClaim
            self.viewerClaim = viewerClaim
            self.keySetURL = keySetURL
            self.requiredClaim = requiredClaim
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var adminClaim: String?
            var operatorClaim: String?
            var viewerClaim: String?
            var keySetURL: String?
            var requiredClaim: String?
            let keys: StaticString = """
                CCG_AuthzAdminClaim,CCG_AuthzOperatorClaim,CCG_AuthzViewerClaim,CCG_OAuth2TokenVerify,CCG_RequireClaim
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: adminClaim = try json.readString()
                case 1: operatorClaim = try json.readString()
                case 2: viewerClaim = try json.readString()
                case 3: keySetURL = try json.readString()
                case 4: requiredClaim = try json.readString()
                default: break
                }
            }
            self.adminClaim = adminClaim
            self.operatorClaim = operatorClaim
            self.viewerClaim = viewerClaim
            self.keySetURL = keySetURL
            self.requiredClaim = requiredClaim
            self.other = json.keptMembersOfObject()
        }
    }

    /// The error codes that the API documents.
    public enum ErrorCode {
        /// The device failed.
        @_alwaysEmitIntoClient
        public static var internalError: DeviceError.Code { 0 }
        /// The path leads to nothing.
        @_alwaysEmitIntoClient
        public static var noResource: DeviceError.Code { 1 }
        /// The collection has no such item.
        @_alwaysEmitIntoClient
        public static var itemMissing: DeviceError.Code { 2 }
        /// A value is invalid.
        @_alwaysEmitIntoClient
        public static var invalid: DeviceError.Code { 5 }
        /// The collection has such an item already.
        @_alwaysEmitIntoClient
        public static var itemExists: DeviceError.Code { 6 }
    }
}

extension Vapix {
    /// How machines log in with an access token of OAuth 2.0.
    @_alwaysEmitIntoClient
    public var clientCredentialsGrant: ClientCredentialsGrant { ClientCredentialsGrant(vapix: self) }
}
