// Generated from Specs/network-pairing.yaml by vapix-generate. Do not edit.

public import VapixClient

/// Pairings with other devices, to use their functions; a siren with a light for example.
///
/// `/config/discover` lists it as `networkpairing`; version 1.0 and later, beta.
///
/// See <https://developer.axis.com/vapix/device-configuration/network-pairing-api/>.
public struct NetworkPairing: Sendable {
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
        id: "networkpairing", version: "1.0", path: "/config/rest/networkpairing/v1beta")

    /// The functions that this device has for paired devices.
    @_alwaysEmitIntoClient
    public var plugins: Plugins { Plugins(vapix: vapix) }

    /// The pairings with other devices.
    @_alwaysEmitIntoClient
    public var pairings: Pairings { Pairings(vapix: vapix) }

    /// The functions that this device has for paired devices.
    public struct Plugins: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The sirens and lights of paired devices.
        @_alwaysEmitIntoClient
        public var sirenAndLightCapabilities: SirenAndLightCapabilities { SirenAndLightCapabilities(vapix: vapix) }

        /// The profiles of paired sirens and lights.
        @_alwaysEmitIntoClient
        public var sirenAndLightProfiles: SirenAndLightProfiles { SirenAndLightProfiles(vapix: vapix) }

        /// Reads which functions this device has for paired devices.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#plugins>.
        ///
        /// - Returns: The functions that this device has for paired devices.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get() async throws -> SupportedPlugins {
            try await vapix.send(Self.get())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get() -> VapixCall<SupportedPlugins> { callPluginsGet }

        private static let callPluginsGet = VapixCall<SupportedPlugins>(
            id: "networkPairing/plugins.get", api: NetworkPairing.configurationAPI, method: .get, path: "/plugins",
            access: .admin, effect: .read, reply: .resource)

        /// The sirens and lights of paired devices.
        ///
        /// Only devices that support sirens and lights have this collection; read `plugins` first.
        public struct SirenAndLightCapabilities: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Reads whether a paired device has a siren and a light.
            ///
            /// Access: admin. Effect: read. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#get-capabilities-of-paired-device>.
            ///
            /// - Parameter pairing: The pairing's identifier.
            /// - Returns: Whether a paired device has a siren and a light.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ pairing: String) async throws -> SirenAndLightSupport {
                try await vapix.send(Self.get(pairing))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ pairing: String) -> VapixCall<SirenAndLightSupport> {
                VapixCall(
                    id: "networkPairing/plugins.sirenAndLightCapabilities.get", api: NetworkPairing.configurationAPI,
                    method: .get, path: "/plugins/siren_light/capabilities/{}", keys: [pairing], access: .admin,
                    effect: .read, reply: .resource)
            }
        }

        /// The profiles of paired sirens and lights.
        ///
        /// Only devices that support sirens and lights have this collection; read `plugins` first.
        public struct SirenAndLightProfiles: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Lists the profiles of a paired siren or light.
            ///
            /// Access: admin. Effect: read. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#list-all-available-profiles-on-remote-device>.
            ///
            /// - Parameter pairing: The pairing's identifier.
            /// - Returns: The profiles of a paired device.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func get(_ pairing: String) async throws -> SirenAndLightProfileList {
                try await vapix.send(Self.get(pairing))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func get(_ pairing: String) -> VapixCall<SirenAndLightProfileList> {
                VapixCall(
                    id: "networkPairing/plugins.sirenAndLightProfiles.get", api: NetworkPairing.configurationAPI,
                    method: .get, path: "/plugins/siren_light/profiles/{}", keys: [pairing], access: .admin,
                    effect: .read, reply: .resource)
            }
        }
    }

    /// The pairings with other devices.
    public struct Pairings: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The common name in the other device's certificate.
        @_alwaysEmitIntoClient
        public var certificateCommonName: CertificateCommonName { CertificateCommonName(vapix: vapix) }

        /// The short name of a pairing.
        @_alwaysEmitIntoClient
        public var displayName: DisplayName { DisplayName(vapix: vapix) }

        /// The description of a pairing.
        @_alwaysEmitIntoClient
        public var remark: Remark { Remark(vapix: vapix) }

        /// The password of the account on the other device.
        @_alwaysEmitIntoClient
        public var password: Password { Password(vapix: vapix) }

        /// The features of the other device.
        @_alwaysEmitIntoClient
        public var features: Features { Features(vapix: vapix) }

        /// Lists the pairings.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#list-all-pairings>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Pairing] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Pairing]> { callPairingsList }

        private static let callPairingsList = VapixCall<[Pairing]>(
            id: "networkPairing/pairings.list", api: NetworkPairing.configurationAPI, method: .get, path: "/pairings",
            access: .admin, effect: .read, reply: .resource)

        /// Pairs the device with another one, and enables all features of the other device.
        ///
        /// Access: admin. Effect: once. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#add-a-pairing>.
        ///
        /// - Parameters:
        ///   - address: The other device's IPv4 or IPv6 address, or its fully qualified domain name.
        ///   - username: The user name of the account on the other device.
        ///   - password: The account's password.
        ///   - certificateCommonName: The common name in the other device's certificate, if it is not the address
        ///     (`certificate_common_name`).
        ///   - displayName: A short display name (`nice_name`). At most 50 characters.
        ///   - remark: A description of the pairing (`description`). At most 200 characters.
        /// - Returns: A pairing with another device.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @discardableResult
        @_alwaysEmitIntoClient
        public func add(
            address: String, username: String, password: Secret, certificateCommonName: String? = nil,
            displayName: String? = nil, remark: String? = nil
        ) async throws -> Pairing {
            try await vapix.send(
                Self.add(
                    address: address, username: username, password: password,
                    certificateCommonName: certificateCommonName, displayName: displayName, remark: remark))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(
            address: String, username: String, password: Secret, certificateCommonName: String? = nil,
            displayName: String? = nil, remark: String? = nil
        ) -> VapixCall<Pairing> {
            VapixCall(
                id: "networkPairing/pairings.add", api: NetworkPairing.configurationAPI, method: .post,
                path: "/pairings", access: .admin, effect: .once, reply: .resource
            ) { json in
                json.beginObject()
                json.member("address", address)
                json.member("username", username)
                json.member("password", password)
                json.member("certificate_common_name", certificateCommonName)
                json.member("nice_name", displayName)
                json.member("description", remark)
                json.endObject()
            }
        }

        /// Reads a pairing.
        ///
        /// Access: admin. Effect: read. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#id>.
        ///
        /// - Parameter id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
        /// - Returns: A pairing with another device.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ id: String) async throws -> Pairing {
            try await vapix.send(Self.get(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ id: String) -> VapixCall<Pairing> {
            VapixCall(
                id: "networkPairing/pairings.get", api: NetworkPairing.configurationAPI, method: .get,
                path: "/pairings/{}", keys: [id], access: .admin, effect: .read, reply: .resource)
        }

        /// Ends a pairing.
        ///
        /// Access: admin. Effect: idempotent. Maturity: beta.
        /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#remove-a-pairing>.
        ///
        /// - Parameter id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ id: String) async throws {
            try await vapix.send(Self.remove(id))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ id: String) -> VapixCall<Void> {
            VapixCall(
                id: "networkPairing/pairings.remove", api: NetworkPairing.configurationAPI, method: .delete,
                path: "/pairings/{}", keys: [id], access: .admin, effect: .idempotent, reply: .done)
        }

        /// The common name in the other device's certificate.
        public struct CertificateCommonName: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the common name that the other device's certificate must have.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#edit-a-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
            ///   - name: The common name, axis-12345abcd67e-rsa2048-1 for example.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ name: String) async throws {
                try await vapix.send(Self.set(id, name))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ name: String) -> VapixCall<Void> {
                VapixCall(
                    id: "networkPairing/pairings.certificateCommonName.set", api: NetworkPairing.configurationAPI,
                    method: .patch, path: "/pairings/{}/certificate_common_name", keys: [id], access: .admin,
                    effect: .idempotent, reply: .done
                ) { json in
                    json.write(name)
                }
            }
        }

        /// The short name of a pairing.
        public struct DisplayName: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the short name of a pairing.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#edit-a-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
            ///   - name: The short display name. At most 50 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ name: String) async throws {
                try await vapix.send(Self.set(id, name))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ name: String) -> VapixCall<Void> {
                VapixCall(
                    id: "networkPairing/pairings.displayName.set", api: NetworkPairing.configurationAPI, method: .patch,
                    path: "/pairings/{}/nice_name", keys: [id], access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(name)
                }
            }
        }

        /// The description of a pairing.
        public struct Remark: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the description of a pairing.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#edit-a-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
            ///   - remark: The description of the pairing. At most 200 characters.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ remark: String) async throws {
                try await vapix.send(Self.set(id, remark))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ remark: String) -> VapixCall<Void> {
                VapixCall(
                    id: "networkPairing/pairings.remark.set", api: NetworkPairing.configurationAPI, method: .patch,
                    path: "/pairings/{}/description", keys: [id], access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(remark)
                }
            }
        }

        /// The password of the account on the other device.
        public struct Password: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Changes the password that this device logs in with.
            ///
            /// The page says in its text that the password can be changed; its list of the property's operations is
            /// empty.
            ///
            /// Unverified: the documentation leaves the path or the reply of this call open.
            ///
            /// Access: admin. Effect: idempotent. Maturity: beta.
            /// Page: <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#add-a-pairing>.
            ///
            /// - Parameters:
            ///   - id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
            ///   - password: The account's password.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ id: String, _ password: Secret) async throws {
                try await vapix.send(Self.set(id, password))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ id: String, _ password: Secret) -> VapixCall<Void> {
                VapixCall(
                    id: "networkPairing/pairings.password.set", api: NetworkPairing.configurationAPI, method: .patch,
                    path: "/pairings/{}/password", keys: [id], access: .admin, effect: .idempotent, reply: .done
                ) { json in
                    json.write(password)
                }
            }
        }

        /// The features of the other device.
        public struct Features: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// The capabilities of a feature.
            @_alwaysEmitIntoClient
            public var capabilities: Capabilities { Capabilities(vapix: vapix) }

            /// Lists the features of the other device.
            ///
            /// Access: admin. Effect: read. Maturity: beta.
            /// Page:
            /// <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#get-capabilities-provided-by-a-pairing>.
            ///
            /// - Parameter id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
            /// - Returns: All elements that the device lists.
            /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
            ///   `CancellationError`.
            @_alwaysEmitIntoClient
            public func list(_ id: String) async throws -> [Feature] {
                try await vapix.send(Self.list(id))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func list(_ id: String) -> VapixCall<[Feature]> {
                VapixCall(
                    id: "networkPairing/pairings.features.list", api: NetworkPairing.configurationAPI, method: .get,
                    path: "/pairings/{}/features", keys: [id], access: .admin, effect: .read, reply: .resource)
            }

            /// The capabilities of a feature.
            public struct Capabilities: Sendable {
                /// The client that sends the calls.
                public let vapix: Vapix

                /// The same of a client's device.
                ///
                /// - Parameter vapix: The client that sends the calls.
                @_alwaysEmitIntoClient
                public init(vapix: Vapix) {
                    self.vapix = vapix
                }

                /// Whether this device can use a capability.
                @_alwaysEmitIntoClient
                public var enabled: Enabled { Enabled(vapix: vapix) }

                /// Whether this device can use a capability.
                public struct Enabled: Sendable {
                    /// The client that sends the calls.
                    public let vapix: Vapix

                    /// The same of a client's device.
                    ///
                    /// - Parameter vapix: The client that sends the calls.
                    @_alwaysEmitIntoClient
                    public init(vapix: Vapix) {
                        self.vapix = vapix
                    }

                    /// Allows this device to use a capability, or forbids it; the other device does not change.
                    ///
                    /// Access: admin. Effect: idempotent. Maturity: beta.
                    /// Page:
                    /// <https://developer.axis.com/vapix/device-configuration/network-pairing-api/#toggle-functionality-on-existing-pairing>.
                    ///
                    /// - Parameters:
                    ///   - id: The identifier, which the device chooses. It matches `^[1-9][0-9]*$`.
                    ///   - category: The kind, SirenLight for example.
                    ///   - name: The name of the capability, Actions for example.
                    ///   - isEnabled: Whether this device can use the capability.
                    /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the
                    ///   device refuses; `CancellationError`.
                    @_alwaysEmitIntoClient
                    public func set(id: String, category: String, _ name: String, _ isEnabled: Bool) async throws {
                        try await vapix.send(Self.set(id: id, category: category, name, isEnabled))
                    }

                    /// The call of the function of the same name, as a value to inspect or to send later.
                    public static func set(
                        id: String, category: String, _ name: String, _ isEnabled: Bool
                    ) -> VapixCall<Void> {
                        VapixCall(
                            id: "networkPairing/pairings.features.capabilities.enabled.set",
                            api: NetworkPairing.configurationAPI, method: .patch,
                            path: "/pairings/{}/features/{}/capabilities/{}/enabled", keys: [id, category, name],
                            access: .admin, effect: .idempotent, reply: .done
                        ) { json in
                            json.write(isEnabled)
                        }
                    }
                }
            }
        }
    }

    /// The functions that this device has for paired devices.
    public struct SupportedPlugins: Sendable, JSONReadable {
        /// Whether this device can use paired sirens and lights (`siren_light_supported`).
        public let isSirenAndLightSupported: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isSirenAndLightSupported: Whether this device can use paired sirens and lights.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(isSirenAndLightSupported: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.isSirenAndLightSupported = isSirenAndLightSupported
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var isSirenAndLightSupported: Bool?
            while let key = try json.nextMember(of: "siren_light_supported") {
                switch key {
                case 0: isSirenAndLightSupported = try json.readBool()
                default: break
                }
            }
            self.isSirenAndLightSupported = isSirenAndLightSupported
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether a paired device has a siren and a light.
    public struct SirenAndLightSupport: Sendable, JSONReadable {
        /// The pairing's identifier.
        public let pairing: String
        /// The capabilities of the paired device.
        public let supported: [SirenAndLightCapability]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pairing: The pairing's identifier.
        ///   - supported: The capabilities of the paired device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(pairing: String, supported: [SirenAndLightCapability] = [], other: [String: JSONValue] = [:]) {
            self.pairing = pairing
            self.supported = supported
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pairing: String?
            var supported: [SirenAndLightCapability] = []
            while let key = try json.nextMember(of: "pairing,supported") {
                switch key {
                case 0: pairing = try json.readString()
                case 1: supported = try json.readArray(of: String.self).map(SirenAndLightCapability.init(rawValue:))
                default: break
                }
            }
            guard let pairing else { throw json.missingField("pairing") }
            self.pairing = pairing
            self.supported = supported
            self.other = json.keptMembersOfObject()
        }
    }

    /// The profiles of a paired device.
    public struct SirenAndLightProfileList: Sendable, JSONReadable {
        /// The pairing's identifier.
        public let pairing: String
        /// The names of the profiles.
        public let names: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - pairing: The pairing's identifier.
        ///   - names: The names of the profiles.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(pairing: String, names: [String] = [], other: [String: JSONValue] = [:]) {
            self.pairing = pairing
            self.names = names
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var pairing: String?
            var names: [String] = []
            while let key = try json.nextMember(of: "pairing,names") {
                switch key {
                case 0: pairing = try json.readString()
                case 1: names = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let pairing else { throw json.missingField("pairing") }
            self.pairing = pairing
            self.names = names
            self.other = json.keptMembersOfObject()
        }
    }

    /// A pairing with another device.
    public struct Pairing: Sendable, JSONReadable {
        /// The identifier, which the device chooses.
        ///
        /// It matches `^[1-9][0-9]*$`.
        public let id: String
        /// The other device's IPv4 or IPv6 address, or its fully qualified domain name.
        public let address: String?
        /// The user name of the account on the other device.
        public let username: String?
        /// The common name in the other device's certificate, if it is not the address (`certificate_common_name`).
        public let certificateCommonName: String?
        /// A short display name (`nice_name`).
        ///
        /// At most 50 characters.
        public let displayName: String?
        /// A description of the pairing (`description`).
        ///
        /// At most 200 characters.
        public let remark: String?
        /// The product model that the other device reports (`model_name`).
        public let productModel: String?
        /// Whether the other device can be reached (`connection_status`).
        public let connectionStatus: ConnectionStatus?
        /// The features of the other device.
        public let features: [Feature]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - id: The identifier, which the device chooses.
        ///   - address: The other device's IPv4 or IPv6 address, or its fully qualified domain name.
        ///   - username: The user name of the account on the other device.
        ///   - certificateCommonName: The common name in the other device's certificate, if it is not the address.
        ///   - displayName: A short display name.
        ///   - remark: A description of the pairing.
        ///   - productModel: The product model that the other device reports.
        ///   - connectionStatus: Whether the other device can be reached.
        ///   - features: The features of the other device.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            id: String, address: String? = nil, username: String? = nil, certificateCommonName: String? = nil,
            displayName: String? = nil, remark: String? = nil, productModel: String? = nil,
            connectionStatus: ConnectionStatus? = nil, features: [Feature] = [], other: [String: JSONValue] = [:]
        ) {
            self.id = id
            self.address = address
            self.username = username
            self.certificateCommonName = certificateCommonName
            self.displayName = displayName
            self.remark = remark
            self.productModel = productModel
            self.connectionStatus = connectionStatus
            self.features = features
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var id: String?
            var address: String?
            var username: String?
            var certificateCommonName: String?
            var displayName: String?
            var remark: String?
            var productModel: String?
            var connectionStatus: ConnectionStatus?
            var features: [Feature] = []
            let keys: StaticString = """
                id,address,username,certificate_common_name,nice_name,description,model_name,connection_status,features
                """
            while let key = try json.nextMember(of: keys) {
                switch key {
                case 0: id = try json.readString()
                case 1: address = try json.readString()
                case 2: username = try json.readString()
                case 3: certificateCommonName = try json.readString()
                case 4: displayName = try json.readString()
                case 5: remark = try json.readString()
                case 6: productModel = try json.readString()
                case 7: connectionStatus = try json.readWord(ConnectionStatus.self)
                case 8: features = try json.readArray(of: Feature.self)
                default: break
                }
            }
            guard let id else { throw json.missingField("id") }
            self.id = id
            self.address = address
            self.username = username
            self.certificateCommonName = certificateCommonName
            self.displayName = displayName
            self.remark = remark
            self.productModel = productModel
            self.connectionStatus = connectionStatus
            self.features = features
            self.other = json.keptMembersOfObject()
        }
    }

    /// A feature of a paired device.
    public struct Feature: Sendable, JSONReadable {
        /// The kind, SirenLight for example.
        public let category: String
        /// The capabilities of the feature.
        public let capabilities: [Capability]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - category: The kind, SirenLight for example.
        ///   - capabilities: The capabilities of the feature.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(category: String, capabilities: [Capability] = [], other: [String: JSONValue] = [:]) {
            self.category = category
            self.capabilities = capabilities
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var category: String?
            var capabilities: [Capability] = []
            while let key = try json.nextMember(of: "category,capabilities") {
                switch key {
                case 0: category = try json.readString()
                case 1: capabilities = try json.readArray(of: Capability.self)
                default: break
                }
            }
            guard let category else { throw json.missingField("category") }
            self.category = category
            self.capabilities = capabilities
            self.other = json.keptMembersOfObject()
        }
    }

    /// Whether a paired device can be reached.
    public struct ConnectionStatus: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The paired device is connected.
        @_alwaysEmitIntoClient
        public static var connected: ConnectionStatus { Self(rawValue: "connected") }
        /// The paired device is not connected.
        @_alwaysEmitIntoClient
        public static var disconnected: ConnectionStatus { Self(rawValue: "disconnected") }
        /// An unknown error keeps the paired device from connecting.
        @_alwaysEmitIntoClient
        public static var unknownError: ConnectionStatus { Self(rawValue: "error_unknown") }
        /// The paired device refuses the account.
        @_alwaysEmitIntoClient
        public static var authenticationFailed: ConnectionStatus { Self(rawValue: "error_authentication") }
        /// The paired device's certificate is not the expected one.
        @_alwaysEmitIntoClient
        public static var certificateInvalid: ConnectionStatus { Self(rawValue: "error_certificate") }
    }

    /// A capability of a feature.
    public struct Capability: Sendable, JSONReadable {
        /// The name of the capability, `Actions` for example.
        public let name: String
        /// Whether this device can use the capability (`enabled`).
        public let isEnabled: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name of the capability, `Actions` for example.
        ///   - isEnabled: Whether this device can use the capability.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, isEnabled: Bool? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.isEnabled = isEnabled
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var isEnabled: Bool?
            while let key = try json.nextMember(of: "name,enabled") {
                switch key {
                case 0: name = try json.readString()
                case 1: isEnabled = try json.readBool()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.isEnabled = isEnabled
            self.other = json.keptMembersOfObject()
        }
    }

    /// A capability of a siren with a light.
    public struct SirenAndLightCapability: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device makes sounds.
        @_alwaysEmitIntoClient
        public static var siren: SirenAndLightCapability { Self(rawValue: "siren") }
        /// The device has a light.
        @_alwaysEmitIntoClient
        public static var light: SirenAndLightCapability { Self(rawValue: "light") }
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
    /// Pairings with other devices, to use their functions; a siren with a light for example.
    @_alwaysEmitIntoClient
    public var networkPairing: NetworkPairing { NetworkPairing(vapix: self) }
}
