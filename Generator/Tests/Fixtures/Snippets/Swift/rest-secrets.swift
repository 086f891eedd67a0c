// Generated from rest-secrets.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `snippet`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestSecrets: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "snippet", version: "1.0", path: "/config/rest/snippet/v1")

    /// Changes it.
    ///
    /// Access: viewer. Effect: idempotent. Maturity: released. Page: <https://example.com/>.
    ///
    /// - Parameter password: A password.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(password: Secret? = nil) async throws {
        try await vapix.send(Self.set(password: password))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(password: Secret? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetRestSecrets/set", api: SnippetRestSecrets.configurationAPI, method: .patch, path: "",
            access: .viewer, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            json.member("password", password)
            json.endObject()
        }
    }

    /// Logs in.
    ///
    /// Access: viewer. Effect: once. Maturity: released. Page: <https://example.com/>.
    ///
    /// - Parameter account: The account.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func login(account: Account) async throws {
        try await vapix.send(Self.login(account: account))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func login(account: Account) -> VapixCall<Void> {
        VapixCall(
            id: "snippetRestSecrets/login", api: SnippetRestSecrets.configurationAPI, method: .post, path: "/login",
            access: .viewer, effect: .once, reply: .done
        ) { json in
            json.beginObject()
            json.key("account")
            account.write(to: &json)
            json.endObject()
        }
    }

    /// An account.
    public struct Account: Sendable {
        /// The name.
        public var name: String
        /// The password.
        public var password: Secret

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - password: The password.
        @_alwaysEmitIntoClient
        public init(name: String, password: Secret) {
            self.name = name
            self.password = password
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            json.member("password", password)
            json.endObject()
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
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetRestSecrets: SnippetRestSecrets { SnippetRestSecrets(vapix: self) }
}
