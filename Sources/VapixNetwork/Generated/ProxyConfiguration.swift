// Generated from Specs/proxy-configuration.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The proxies through which the device reaches other hosts.
///
/// `/config/discover` lists it as `unified-proxy-configuration`; version 1.0 and later, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/proxy-configuration-api/>.
public struct ProxyConfiguration: Sendable {
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
        id: "unified-proxy-configuration", version: "1.0", path: "/config/rest/unified-proxy-configuration/v1")

    /// Reads the proxies.
    ///
    /// Access: admin; the known part of the page does not say. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/proxy-configuration-api/>.
    ///
    /// - Returns: The proxies of the whole device.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Settings {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Settings> { callGet }

    private static let callGet = VapixCall<Settings>(
        id: "proxyConfiguration/get", api: ProxyConfiguration.configurationAPI, method: .get, path: "", access: .admin,
        effect: .read, reply: .resource)

    /// Changes the proxies; absent values stay unchanged.
    ///
    /// Access: admin; the known part of the page does not say. Effect: idempotent. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/proxy-configuration-api/>.
    ///
    /// - Parameters:
    ///   - httpProxy: The proxy's address for HTTP; empty without a proxy (`globalHttpProxy`).
    ///   - httpsProxy: The proxy's address for HTTPS; empty without a proxy (`globalHttpsProxy`).
    ///   - directHosts: The hosts that the device reaches without a proxy (`globalNoProxyList`).
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(httpProxy: String? = nil, httpsProxy: String? = nil, directHosts: [String]? = nil) async throws {
        try await vapix.send(Self.set(httpProxy: httpProxy, httpsProxy: httpsProxy, directHosts: directHosts))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(
        httpProxy: String? = nil, httpsProxy: String? = nil, directHosts: [String]? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "proxyConfiguration/set", api: ProxyConfiguration.configurationAPI, method: .patch, path: "",
            access: .admin, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.member("globalHttpProxy", httpProxy)
            json.member("globalHttpsProxy", httpsProxy)
            if let directHosts {
                json.key("globalNoProxyList")
                json.beginArray()
                for item in directHosts { json.write(item) }
                json.endArray()
            }
            json.endObject()
        }
    }

    /// The proxies of the whole device.
    public struct Settings: Sendable, JSONReadable {
        /// The proxy's address for HTTP; empty without a proxy (`globalHttpProxy`).
        public let httpProxy: String?
        /// The proxy's address for HTTPS; empty without a proxy (`globalHttpsProxy`).
        public let httpsProxy: String?
        /// The hosts that the device reaches without a proxy (`globalNoProxyList`).
        public let directHosts: [String]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - httpProxy: The proxy's address for HTTP; empty without a proxy.
        ///   - httpsProxy: The proxy's address for HTTPS; empty without a proxy.
        ///   - directHosts: The hosts that the device reaches without a proxy.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            httpProxy: String? = nil, httpsProxy: String? = nil, directHosts: [String] = [],
            other: [String: JSONValue] = [:]
        ) {
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.directHosts = directHosts
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var httpProxy: String?
            var httpsProxy: String?
            var directHosts: [String] = []
            while let key = try json.nextMember(of: "globalHttpProxy,globalHttpsProxy,globalNoProxyList") {
                switch key {
                case 0: httpProxy = try json.readString()
                case 1: httpsProxy = try json.readString()
                case 2: directHosts = try json.readArray(of: String.self)
                default: break
                }
            }
            self.httpProxy = httpProxy
            self.httpsProxy = httpsProxy
            self.directHosts = directHosts
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
    /// The proxies through which the device reaches other hosts.
    @_alwaysEmitIntoClient
    public var proxyConfiguration: ProxyConfiguration { ProxyConfiguration(vapix: self) }
}
