// Generated from Specs/virtual-hosts.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The virtual hosts of the web server, each with its own kind of authentication.
///
/// `/config/discover` lists it as `virtualhost`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/virtual-host/>.
public struct VirtualHosts: Sendable {
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
        id: "virtualhost", version: "1.0", path: "/config/rest/virtualhost/v1")

    /// The hosts that were added.
    @_alwaysEmitIntoClient
    public var hosts: Hosts { Hosts(vapix: vapix) }

    /// The default hosts of the device.
    @_alwaysEmitIntoClient
    public var defaultHosts: DefaultHosts { DefaultHosts(vapix: vapix) }

    /// Reads all hosts.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/#list-virtual-hosts>.
    ///
    /// - Returns: The added hosts and the default hosts.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Overview {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Overview> { callGet }

    private static let callGet = VapixCall<Overview>(
        id: "virtualHosts/get", api: VirtualHosts.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// Adds a host.
    ///
    /// For OpenID Connect, set up the provider with `openIDConnect` first.
    ///
    /// Access: admin. Effect: once. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/#create-a-multiple-virtual-hosts>.
    ///
    /// - Parameters:
    ///   - serverName: The name by which clients address the host (`server_name`). 1 to 64 characters. It matches
    ///     `^[A-Za-z0-9-.]+$`.
    ///   - port: The port. 1 to 65535.
    ///   - authentication: The authentication of clients (`auth_type`).
    ///   - isActive: Whether the host can be reached (`active`).
    ///   - isSecure: Whether the host uses TLS; version 1.2 and later (`secure`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func create(
        _ serverName: String, port: Int, authentication: Authentication, isActive: Bool, isSecure: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.create(serverName, port: port, authentication: authentication, isActive: isActive, isSecure: isSecure))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func create(
        _ serverName: String, port: Int, authentication: Authentication, isActive: Bool, isSecure: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "virtualHosts/create", api: VirtualHosts.configurationAPI, method: .post, path: "/create_virtualHost",
            access: .admin, effect: .once, reply: .done
        ) { json in
            json.beginObject()
            json.member("server_name", serverName)
            json.member("port", port)
            json.member("auth_type", authentication.rawValue)
            json.member("active", isActive)
            json.member("secure", isSecure)
            json.endObject()
        }
    }

    /// The hosts that were added.
    public struct Hosts: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// The name by which clients address a host.
        @_alwaysEmitIntoClient
        public var serverName: ServerName { ServerName(vapix: vapix) }

        /// Lists the hosts.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/#virtualhostv1virtualhosts>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [Host] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[Host]> { callHostsList }

        private static let callHostsList = VapixCall<[Host]>(
            id: "virtualHosts/hosts.list", api: VirtualHosts.configurationAPI, method: .get, path: "/virtualhosts",
            access: .admin, effect: .read, reply: .resource)

        /// Reads a host.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/#virtualhostv1virtualhosts>.
        ///
        /// - Parameter serverName: The name by which clients address the host (`server_name`). 1 to 64 characters. It
        ///   matches `^[A-Za-z0-9-.]+$`.
        /// - Returns: A host.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ serverName: String) async throws -> Host {
            try await vapix.send(Self.get(serverName))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ serverName: String) -> VapixCall<Host> {
            VapixCall(
                id: "virtualHosts/hosts.get", api: VirtualHosts.configurationAPI, method: .get,
                path: "/virtualhosts/{}", keys: [serverName], access: .admin, effect: .read, reply: .resource)
        }

        /// Changes a host; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/#reconfigure-a-virtual-host>.
        ///
        /// - Parameters:
        ///   - serverName: The name by which clients address the host (`server_name`). 1 to 64 characters. It matches
        ///     `^[A-Za-z0-9-.]+$`.
        ///   - port: The port. 1 to 65535.
        ///   - authentication: The authentication of clients (`auth_type`).
        ///   - isActive: Whether the host can be reached (`active`).
        ///   - isSecure: Whether the host uses TLS; version 1.2 and later (`secure`).
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            _ serverName: String, port: Int? = nil, authentication: Authentication? = nil, isActive: Bool? = nil,
            isSecure: Bool? = nil
        ) async throws {
            try await vapix.send(
                Self.set(
                    serverName, port: port, authentication: authentication, isActive: isActive, isSecure: isSecure))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            _ serverName: String, port: Int? = nil, authentication: Authentication? = nil, isActive: Bool? = nil,
            isSecure: Bool? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "virtualHosts/hosts.set", api: VirtualHosts.configurationAPI, method: .patch,
                path: "/virtualhosts/{}", keys: [serverName], access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("port", port)
                json.member("auth_type", authentication?.rawValue)
                json.member("active", isActive)
                json.member("secure", isSecure)
                json.endObject()
            }
        }

        /// Removes a host; clients that use it lose their connection.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page:
        /// <https://developer.axis.com/vapix/device-configuration/virtual-host/#remove-a-configured-virtual-host>.
        ///
        /// - Parameter serverName: The name by which clients address the host (`server_name`). 1 to 64 characters. It
        ///   matches `^[A-Za-z0-9-.]+$`.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ serverName: String) async throws {
            try await vapix.send(Self.remove(serverName))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ serverName: String) -> VapixCall<Void> {
            VapixCall(
                id: "virtualHosts/hosts.remove", api: VirtualHosts.configurationAPI, method: .delete,
                path: "/virtualhosts/{}", keys: [serverName], access: .admin, effect: .idempotent, reply: .done)
        }

        /// The name by which clients address a host.
        public struct ServerName: Sendable {
            /// The client that sends the calls.
            public let vapix: Vapix

            /// The same of a client's device.
            ///
            /// - Parameter vapix: The client that sends the calls.
            @_alwaysEmitIntoClient
            public init(vapix: Vapix) {
                self.vapix = vapix
            }

            /// Renames a host; calls then need the new name.
            ///
            /// Access: admin. Effect: idempotent. Maturity: released.
            /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/#reconfigure-a-virtual-host>.
            ///
            /// - Parameters:
            ///   - serverName: The name by which clients address the host (`server_name`). 1 to 64 characters. It
            ///     matches `^[A-Za-z0-9-.]+$`.
            ///   - newName: The new name. 1 to 64 characters. It matches `^[A-Za-z0-9-.]+$`.
            /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device
            ///   refuses; `CancellationError`.
            @_alwaysEmitIntoClient
            public func set(_ serverName: String, _ newName: String) async throws {
                try await vapix.send(Self.set(serverName, newName))
            }

            /// The call of the function of the same name, as a value to inspect or to send later.
            public static func set(_ serverName: String, _ newName: String) -> VapixCall<Void> {
                VapixCall(
                    id: "virtualHosts/hosts.serverName.set", api: VirtualHosts.configurationAPI, method: .patch,
                    path: "/virtualhosts/{}/server_name", keys: [serverName], access: .admin, effect: .idempotent,
                    reply: .done
                ) { json in
                    json.write(newName)
                }
            }
        }
    }

    /// The default hosts of the device.
    public struct DefaultHosts: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the default hosts.
        ///
        /// Access: admin; version 1.2 of the API and later. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [DefaultHost] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[DefaultHost]> { callDefaultHostsList }

        private static let callDefaultHostsList = VapixCall<[DefaultHost]>(
            id: "virtualHosts/defaultHosts.list", api: VirtualHosts.configurationAPI, method: .get,
            path: "/defaulthosts", version: "1.2", access: .admin, effect: .read, reply: .resource)

        /// Reads a default host.
        ///
        /// Access: admin; version 1.2 of the API and later. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/>.
        ///
        /// - Parameter serverName: The host's name (`server_name`). 1 to 64 characters. It matches `^[A-Za-z0-9-.]+$`.
        /// - Returns: A default host of the device.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ serverName: String) async throws -> DefaultHost {
            try await vapix.send(Self.get(serverName))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ serverName: String) -> VapixCall<DefaultHost> {
            VapixCall(
                id: "virtualHosts/defaultHosts.get", api: VirtualHosts.configurationAPI, method: .get,
                path: "/defaulthosts/{}", keys: [serverName], version: "1.2", access: .admin, effect: .read,
                reply: .resource)
        }

        /// Changes a default host; absent values stay unchanged.
        ///
        /// A host that is not active cannot be reached.
        ///
        /// Access: admin; version 1.2 of the API and later. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/virtual-host/>.
        ///
        /// - Parameters:
        ///   - serverName: The host's name (`server_name`). 1 to 64 characters. It matches `^[A-Za-z0-9-.]+$`.
        ///   - port: The port. 1 to 65535.
        ///   - authentication: The authentication of clients (`auth_type`).
        ///   - isActive: Whether the host can be reached (`active`).
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(
            _ serverName: String, port: Int? = nil, authentication: DefaultAuthentication? = nil, isActive: Bool? = nil
        ) async throws {
            try await vapix.send(Self.set(serverName, port: port, authentication: authentication, isActive: isActive))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(
            _ serverName: String, port: Int? = nil, authentication: DefaultAuthentication? = nil, isActive: Bool? = nil
        ) -> VapixCall<Void> {
            VapixCall(
                id: "virtualHosts/defaultHosts.set", api: VirtualHosts.configurationAPI, method: .patch,
                path: "/defaulthosts/{}", keys: [serverName], version: "1.2", access: .admin, effect: .idempotent,
                reply: .done
            ) { json in
                json.beginObject()
                json.member("port", port)
                json.member("auth_type", authentication?.rawValue)
                json.member("active", isActive)
                json.endObject()
            }
        }
    }

    /// The added hosts and the default hosts.
    public struct Overview: Sendable, JSONReadable {
        /// The hosts that were added (`virtualhosts`).
        public let hosts: [Host]
        /// The default hosts of the device; version 1.2 and later (`defaulthosts`).
        public let defaultHosts: [DefaultHost]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - hosts: The hosts that were added.
        ///   - defaultHosts: The default hosts of the device; version 1.2 and later.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(hosts: [Host] = [], defaultHosts: [DefaultHost] = [], other: [String: JSONValue] = [:]) {
            self.hosts = hosts
            self.defaultHosts = defaultHosts
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var hosts: [Host] = []
            var defaultHosts: [DefaultHost] = []
            while let key = try json.nextMember(of: "virtualhosts,defaulthosts") {
                switch key {
                case 0: hosts = try json.readArray(of: Host.self)
                case 1: defaultHosts = try json.readArray(of: DefaultHost.self)
                default: break
                }
            }
            self.hosts = hosts
            self.defaultHosts = defaultHosts
            self.other = json.keptMembersOfObject()
        }
    }

    /// A host.
    public struct Host: Sendable, JSONReadable {
        /// The name by which clients address the host (`server_name`).
        ///
        /// 1 to 64 characters. It matches `^[A-Za-z0-9-.]+$`.
        public let serverName: String
        /// The port.
        ///
        /// 1 to 65535.
        public let port: Int?
        /// The authentication of clients (`auth_type`).
        public let authentication: Authentication?
        /// Whether the host can be reached (`active`).
        public let isActive: Bool?
        /// Whether the host uses TLS; version 1.2 and later (`secure`).
        public let isSecure: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - serverName: The name by which clients address the host.
        ///   - port: The port.
        ///   - authentication: The authentication of clients.
        ///   - isActive: Whether the host can be reached.
        ///   - isSecure: Whether the host uses TLS; version 1.2 and later.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            serverName: String, port: Int? = nil, authentication: Authentication? = nil, isActive: Bool? = nil,
            isSecure: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.serverName = serverName
            self.port = port
            self.authentication = authentication
            self.isActive = isActive
            self.isSecure = isSecure
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var serverName: String?
            var port: Int?
            var authentication: Authentication?
            var isActive: Bool?
            var isSecure: Bool?
            while let key = try json.nextMember(of: "server_name,port,auth_type,active,secure") {
                switch key {
                case 0: serverName = try json.readString()
                case 1: port = try json.readInt()
                case 2: authentication = try json.readWord(Authentication.self)
                case 3: isActive = try json.readBool()
                case 4: isSecure = try json.readBool()
                default: break
                }
            }
            guard let serverName else { throw json.missingField("server_name") }
            self.serverName = serverName
            self.port = port
            self.authentication = authentication
            self.isActive = isActive
            self.isSecure = isSecure
            self.other = json.keptMembersOfObject()
        }
    }

    /// A default host of the device.
    public struct DefaultHost: Sendable, JSONReadable {
        /// The host's name (`server_name`).
        ///
        /// 1 to 64 characters. It matches `^[A-Za-z0-9-.]+$`.
        public let serverName: String
        /// The port.
        ///
        /// 1 to 65535.
        public let port: Int?
        /// The authentication of clients (`auth_type`).
        public let authentication: DefaultAuthentication?
        /// Whether the host can be reached (`active`).
        public let isActive: Bool?
        /// Whether the host uses TLS (`secure`).
        public let isSecure: Bool?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - serverName: The host's name.
        ///   - port: The port.
        ///   - authentication: The authentication of clients.
        ///   - isActive: Whether the host can be reached.
        ///   - isSecure: Whether the host uses TLS.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            serverName: String, port: Int? = nil, authentication: DefaultAuthentication? = nil, isActive: Bool? = nil,
            isSecure: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.serverName = serverName
            self.port = port
            self.authentication = authentication
            self.isActive = isActive
            self.isSecure = isSecure
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var serverName: String?
            var port: Int?
            var authentication: DefaultAuthentication?
            var isActive: Bool?
            var isSecure: Bool?
            while let key = try json.nextMember(of: "server_name,port,auth_type,active,secure") {
                switch key {
                case 0: serverName = try json.readString()
                case 1: port = try json.readInt()
                case 2: authentication = try json.readWord(DefaultAuthentication.self)
                case 3: isActive = try json.readBool()
                case 4: isSecure = try json.readBool()
                default: break
                }
            }
            guard let serverName else { throw json.missingField("server_name") }
            self.serverName = serverName
            self.port = port
            self.authentication = authentication
            self.isActive = isActive
            self.isSecure = isSecure
            self.other = json.keptMembersOfObject()
        }
    }

    /// A kind of authentication.
    public struct Authentication: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// HTTP basic authentication.
        @_alwaysEmitIntoClient
        public static var basic: Authentication { Self(rawValue: "basic") }
        /// HTTP digest authentication.
        @_alwaysEmitIntoClient
        public static var digest: Authentication { Self(rawValue: "digest") }
        /// OpenID Connect.
        @_alwaysEmitIntoClient
        public static var openIDConnect: Authentication { Self(rawValue: "oidc") }
        /// The client credentials grant of OAuth 2.0; version 1.2 and later.
        @_alwaysEmitIntoClient
        public static var clientCredentials: Authentication { Self(rawValue: "oauth-ccgrant") }
    }

    /// A kind of authentication for a default host.
    public struct DefaultAuthentication: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// HTTP basic authentication.
        @_alwaysEmitIntoClient
        public static var basic: DefaultAuthentication { Self(rawValue: "basic") }
        /// HTTP digest authentication.
        @_alwaysEmitIntoClient
        public static var digest: DefaultAuthentication { Self(rawValue: "digest") }
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
    /// The virtual hosts of the web server, each with its own kind of authentication.
    @_alwaysEmitIntoClient
    public var virtualHosts: VirtualHosts { VirtualHosts(vapix: self) }
}
