// Generated from rest-nullable.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `snippet`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestNullable: Sendable {
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
    /// - Parameters:
    ///   - text: A text.
    ///   - size: A number.
    ///   - hosts: Hosts.
    ///   - wait: A time.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(
        text: Nullable<String>? = nil, size: Nullable<Int>? = nil, hosts: Nullable<[String]>? = nil,
        wait: Nullable<Duration>? = nil
    ) async throws {
        try await vapix.send(Self.set(text: text, size: size, hosts: hosts, wait: wait))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(
        text: Nullable<String>? = nil, size: Nullable<Int>? = nil, hosts: Nullable<[String]>? = nil,
        wait: Nullable<Duration>? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "snippetRestNullable/set", api: SnippetRestNullable.configurationAPI, method: .patch, path: "",
            access: .viewer, effect: .idempotent, reply: .done
        ) { json in
            json.beginObject()
            switch text {
            case .value(let text)?:
                json.member("text", text)
            case .null?: json.memberNull("text")
            case nil: break
            }
            switch size {
            case .value(let size)?:
                json.member("size", size)
            case .null?: json.memberNull("size")
            case nil: break
            }
            switch hosts {
            case .value(let hosts)?:
                json.key("hosts")
                json.beginArray()
                for item in hosts { json.write(item) }
                json.endArray()
            case .null?: json.memberNull("hosts")
            case nil: break
            }
            switch wait {
            case .value(let wait)?:
                json.member("wait", wait, in: .seconds)
            case .null?: json.memberNull("wait")
            case nil: break
            }
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
    public var snippetRestNullable: SnippetRestNullable { SnippetRestNullable(vapix: self) }
}
