// Generated from Specs/openid-connect.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Login with OpenID Connect.
///
/// `/config/discover` lists it as `oidcsetup`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/openid-connect-setup/>.
public struct OpenIDConnect: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "oidcsetup", version: "1.0", path: "/config/rest/oidcsetup/v1")

    /// The provider and the claims that users need.
    @_alwaysEmitIntoClient
    public var settings: Settings { Settings(vapix: vapix) }

    /// Reads all settings except the client's secret.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#oidcsetupv1>.
    ///
    /// - Returns: All settings except the client's secret.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "openIDConnect/get", api: OpenIDConnect.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// The provider and the claims that users need.
    public struct Settings: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The client that represents the device at the provider, and the claims of each role.
        @_alwaysEmitIntoClient
        public var client: Client { Client(vapix: vapix) }

        /// Reads the settings except the client's secret.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#get-all-settings>.
        ///
        /// - Returns: The provider and the claims that users need.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> ProviderSettings {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<ProviderSettings> { callSettingsGet }

        private static let callSettingsGet = VapixCall<ProviderSettings>(
            id: "openIDConnect/settings.get", api: OpenIDConnect.configurationAPI, method: .get,
            path: "/BaseConfigEntity", access: .admin, effect: .read, reply: .resource)

        /// Changes the provider and the required claim; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#set-all-settings>.
        ///
        /// - Parameters:
        ///   - providerMetadataURL: The provider's metadata, an https address that ends in
        ///     /.well-known/openid-configuration (`OIDC_ProviderMetadataURL`). 1 to 256 characters. It matches `^[\w
        ///     "'.:\-\/\/~?]+$`.
        ///   - remoteUserClaim: The claim that names the user: sub, email, preferred_username, or another in quotes
        ///     (`OIDC_RemoteUserClaim`). 1 to 64 characters. It matches
        ///     `^(sub|email|preferred_username|("[a-zA-Z0-9]*"))$`.
        ///   - requiredClaim: The claim that every request must have (`OIDC_RequireClaim`). 1 to 256 characters. It
        ///     matches `^.*$`.
        ///   - outgoingProxy: The proxy to the provider; empty for none (`OIDC_OutgoingProxy`). At most 256 characters.
        ///     It matches `^[\w "'.:\/\/?]*$`.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            providerMetadataURL: String? = nil, remoteUserClaim: String? = nil, requiredClaim: String? = nil,
            outgoingProxy: String? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    providerMetadataURL: providerMetadataURL, remoteUserClaim: remoteUserClaim,
                    requiredClaim: requiredClaim, outgoingProxy: outgoingProxy))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            providerMetadataURL: String? = nil, remoteUserClaim: String? = nil, requiredClaim: String? = nil,
            outgoingProxy: String? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "openIDConnect/settings.set", api: OpenIDConnect.configurationAPI, method: .patch,
                path: "/BaseConfigEntity", access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("OIDC_ProviderMetadataURL", providerMetadataURL)
                json.member("OIDC_RemoteUserClaim", remoteUserClaim)
                json.member("OIDC_RequireClaim", requiredClaim)
                json.member("OIDC_OutgoingProxy", outgoingProxy)
                json.endObject()
            }
        }

        /// The client that represents the device at the provider, and the claims of each role.
        public struct Client: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads the client without its secret, and the claims of each role.
            ///
            /// Access: admin. Effect: read. Maturity: released.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#oidcsetupv1baseconfigentityauthentity>.
            ///
            /// - Returns: The client and the claims of each role.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func get() async throws -> ClientSettings {
                try await vapix.send(Self.get())
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get() -> VapixCall<ClientSettings> { callSettingsClientGet }

            private static let callSettingsClientGet = VapixCall<ClientSettings>(
                id: "openIDConnect/settings.client.get", api: OpenIDConnect.configurationAPI, method: .get,
                path: "/BaseConfigEntity/AuthEntity", access: .admin, effect: .read, reply: .resource)

            /// Changes the client and the claims of each role; absent values stay unchanged.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/openid-connect-setup/#oidcsetupv1baseconfigentityauthentity>.
            ///
            /// - Parameters:
            ///   - id: The client's identifier (`OIDC_ClientID`). 1 to 256 characters.
            ///   - secret: The client's secret (`OIDC_ClientSecret`). 1 to 256 characters.
            ///   - adminClaim: The claim and value that give access as admin (`OIDC_AuthzAdminClaim`). 1 to 256
            ///     characters. It matches `^.*$`.
            ///   - operatorClaim: The claim and value that give access as operator (`OIDC_AuthzOperatorClaim`). 1 to
            ///     256 characters. It matches `^.*$`.
            ///   - viewerClaim: The claim and value that give access as viewer (`OIDC_AuthzViewerClaim`). 1 to 256
            ///     characters. It matches `^.*$`.
            ///   - scopes: Additional scopes to request (`OIDC_AuthzScopes`). At most 256 characters. It matches `^[\w
            ///     "'.:\/\/?]*$`.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(
                id: String? = nil, secret: Secret? = nil, adminClaim: String? = nil, operatorClaim: String? = nil,
                viewerClaim: String? = nil, scopes: String? = nil
            ) async throws {
                try await vapix.send(
                    Self.set(
                        id: id, secret: secret, adminClaim: adminClaim, operatorClaim: operatorClaim,
                        viewerClaim: viewerClaim, scopes: scopes))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(
                id: String? = nil, secret: Secret? = nil, adminClaim: String? = nil, operatorClaim: String? = nil,
                viewerClaim: String? = nil, scopes: String? = nil
            ) -> VapixCall<Void> {
                VapixCall(
                    id: "openIDConnect/settings.client.set", api: OpenIDConnect.configurationAPI, method: .patch,
                    path: "/BaseConfigEntity/AuthEntity", access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.beginObject()
                    json.member("OIDC_ClientID", id)
                    json.member("OIDC_ClientSecret", secret)
                    json.member("OIDC_AuthzAdminClaim", adminClaim)
                    json.member("OIDC_AuthzOperatorClaim", operatorClaim)
                    json.member("OIDC_AuthzViewerClaim", viewerClaim)
                    json.member("OIDC_AuthzScopes", scopes)
                    json.endObject()
                }
            }
        }
    }

    /// All settings except the client's secret.
    public struct Configuration: Sendable, JSONReadable {
        /// The provider and the claims that users need (`BaseConfigEntity`).
        public let settings: ProviderSettings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - settings: The provider and the claims that users need.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(settings: ProviderSettings? = nil, other: [String: JSONValue] = [:]) {
            self.settings = settings
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var settings: ProviderSettings?
            while let key = try json.nextMember(of: "BaseConfigEntity") {
                switch key {
                case 0: settings = try json.read(ProviderSettings.self)
                default: break
                }
            }
            self.settings = settings
            self.other = json.keptMembersOfObject()
        }
    }

    /// The provider and the claims that users need.
    public struct ProviderSettings: Sendable, JSONReadable {
        /// The proxy to the provider; empty for none (`OIDC_OutgoingProxy`).
        ///
        /// At most 256 characters. It matches `^[\w "'.:\/\/?]*$`.
        public let outgoingProxy: String?
        /// The provider's metadata, an https address that ends in /.well-known/openid-configuration
        /// (`OIDC_ProviderMetadataURL`).
        ///
        /// 1 to 256 characters. It matches `^[\w "'.:\-\/\/~?]+$`.
        public let providerMetadataURL: String?
        /// The claim that names the user: sub, email, preferred_username, or another in quotes
        /// (`OIDC_RemoteUserClaim`).
        ///
        /// 1 to 64 characters. It matches `^(sub|email|preferred_username|("[a-zA-Z0-9]*"))$`.
        public let remoteUserClaim: String?
        /// The claim that every request must have (`OIDC_RequireClaim`).
        ///
        /// 1 to 256 characters. It matches `^.*$`.
        public let requiredClaim: String?
        /// The client and the claims of each role (`AuthEntity`).
        public let client: ClientSettings?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - outgoingProxy: The proxy to the provider; empty for none.
        ///   - providerMetadataURL: The provider's metadata, an https address that ends in
        ///     /.well-known/openid-configuration.
        ///   - remoteUserClaim: The claim that names the user: sub, email, preferred_username, or another in quotes.
        ///   - requiredClaim: The claim that every request must have.
        ///   - client: The client and the claims of each role.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            outgoingProxy: String? = nil, providerMetadataURL: String? = nil, remoteUserClaim: String? = nil,
            requiredClaim: String? = nil, client: ClientSettings? = nil, other: [String: JSONValue] = [:]
        ) {
            self.outgoingProxy = outgoingProxy
            self.providerMetadataURL = providerMetadataURL
            self.remoteUserClaim = remoteUserClaim
            self.requiredClaim = requiredClaim
            self.client = client
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var outgoingProxy: String?
            var providerMetadataURL: String?
            var remoteUserClaim: String?
            var requiredClaim: String?
            var client: ClientSettings?
            let keys: StaticString = """
                OIDC_OutgoingProxy,OIDC_ProviderMetadataURL,OIDC_RemoteUserClaim,OIDC_RequireClaim,AuthEntity
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: outgoingProxy = try json.readString()
                case 1: providerMetadataURL = try json.readString()
                case 2: remoteUserClaim = try json.readString()
                case 3: requiredClaim = try json.readString()
                case 4: client = try json.read(ClientSettings.self)
                default: break
                }
            }
            self.outgoingProxy = outgoingProxy
            self.providerMetadataURL = providerMetadataURL
            self.remoteUserClaim = remoteUserClaim
            self.requiredClaim = requiredClaim
            self.client = client
            self.other = json.keptMembersOfObject()
        }
    }

    /// The client and the claims of each role.
    public struct ClientSettings: Sendable, JSONReadable {
        /// The client's identifier (`OIDC_ClientID`).
        ///
        /// 1 to 256 characters.
        public let id: String?
        /// The claim and value that give access as admin (`OIDC_AuthzAdminClaim`).
        ///
        /// 1 to 256 characters. It matches `^.*$`.
        public let adminClaim: String?
        /// The claim and value that give access as operator (`OIDC_AuthzOperatorClaim`).
        ///
        /// 1 to 256 characters. It matches `^.*$`.
        public let operatorClaim: String?
        /// The claim and value that give access as viewer (`OIDC_AuthzViewerClaim`).
        ///
        /// 1 to 256 characters. It matches `^.*$`.
        public let viewerClaim: String?
        /// Additional scopes to request (`OIDC_AuthzScopes`).
        ///
        /// At most 256 characters. It matches `^[\w "'.:\/\/?]*$`.
        public let scopes: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The client's identifier.
        ///   - adminClaim: The claim and value that give access as admin.
        ///   - operatorClaim: The claim and value that give access as operator.
        ///   - viewerClaim: The claim and value that give access as viewer.
        ///   - scopes: Additional scopes to request.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String? = nil, adminClaim: String? = nil, operatorClaim: String? = nil, viewerClaim: String? = nil,
            scopes: String? = nil, other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.adminClaim = adminClaim
            self.operatorClaim = operatorClaim
            self.viewerClaim = viewerClaim
            self.scopes = scopes
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var adminClaim: String?
            var operatorClaim: String?
            var viewerClaim: String?
            var scopes: String?
            let keys: StaticString = """
                OIDC_ClientID,OIDC_AuthzAdminClaim,OIDC_AuthzOperatorClaim,OIDC_AuthzViewerClaim,OIDC_AuthzScopes
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: adminClaim = try json.readString()
                case 2: operatorClaim = try json.readString()
                case 3: viewerClaim = try json.readString()
                case 4: scopes = try json.readString()
                default: break
                }
            }
            self.id = id
            self.adminClaim = adminClaim
            self.operatorClaim = operatorClaim
            self.viewerClaim = viewerClaim
            self.scopes = scopes
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
    /// Login with OpenID Connect.
    @_alwaysEmitIntoClient
    public var openIDConnect: OpenIDConnect { OpenIDConnect(vapix: self) }
}
