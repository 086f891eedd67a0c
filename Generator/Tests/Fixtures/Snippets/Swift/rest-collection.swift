// Generated from rest-collection.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// `/config/discover` lists it as `snippet`; version 1.0 and later, released.
///
/// See <https://example.com/>.
public struct SnippetRestCollection: Sendable {
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

    /// The users.
    @_alwaysEmitIntoClient
    public var users: Users { Users(vapix: vapix) }

    /// The users.
    public struct Users: Sendable {
        /// The client that sends the calls.
        public let vapix: Vapix

        /// The same of a client's device.
        ///
        /// - Parameter vapix: The client that sends the calls.
        @_alwaysEmitIntoClient
        public init(vapix: Vapix) {
            self.vapix = vapix
        }

        /// Lists the users.
        ///
        /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Returns: All elements that the device lists.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func list() async throws -> [User] {
            try await vapix.send(Self.list())
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func list() -> VapixCall<[User]> { callUsersList }

        private static let callUsersList = VapixCall<[User]>(
            id: "snippetRestCollection/users.list", api: SnippetRestCollection.configurationAPI, method: .get,
            path: "/users", access: .viewer, effect: .read, reply: .resource)

        /// Adds a user.
        ///
        /// Access: viewer. Effect: once. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - comment: A remark.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(name: String, comment: String? = nil) async throws {
            try await vapix.send(Self.add(name: name, comment: comment))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(name: String, comment: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "snippetRestCollection/users.add", api: SnippetRestCollection.configurationAPI, method: .post,
                path: "/users", access: .viewer, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("name", name)
                json.member("comment", comment)
                json.endObject()
            }
        }

        /// Reads a user.
        ///
        /// Access: viewer. Effect: read. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Parameter name: The name.
        /// - Returns: A user.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ name: String) async throws -> User {
            try await vapix.send(Self.get(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ name: String) -> VapixCall<User> {
            VapixCall(
                id: "snippetRestCollection/users.get", api: SnippetRestCollection.configurationAPI, method: .get,
                path: "/users/{}", keys: [name], access: .viewer, effect: .read, reply: .resource)
        }

        /// Changes a user.
        ///
        /// Access: viewer. Effect: idempotent. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - comment: A remark.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ name: String, comment: String? = nil) async throws {
            try await vapix.send(Self.set(name, comment: comment))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ name: String, comment: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "snippetRestCollection/users.set", api: SnippetRestCollection.configurationAPI, method: .patch,
                path: "/users/{}", keys: [name], access: .viewer, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("comment", comment)
                json.endObject()
            }
        }

        /// Removes a user.
        ///
        /// Access: viewer. Effect: idempotent. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Parameter name: The name.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ name: String) async throws {
            try await vapix.send(Self.remove(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ name: String) -> VapixCall<Void> {
            VapixCall(
                id: "snippetRestCollection/users.remove", api: SnippetRestCollection.configurationAPI, method: .delete,
                path: "/users/{}", keys: [name], access: .viewer, effect: .idempotent, reply: .done)
        }

        /// Greets a user.
        ///
        /// Access: viewer. Effect: once. Maturity: released. Page: <https://example.com/>.
        ///
        /// - Parameter name: The name.
        /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func greet(_ name: String) async throws {
            try await vapix.send(Self.greet(name))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func greet(_ name: String) -> VapixCall<Void> {
            VapixCall(
                id: "snippetRestCollection/users.greet", api: SnippetRestCollection.configurationAPI, method: .post,
                path: "/users/{}/greet", keys: [name], access: .viewer, effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.endObject()
            }
        }
    }

    /// A user.
    public struct User: Sendable, JSONReadable {
        /// The name.
        public let name: String
        /// A remark.
        public let comment: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: The name.
        ///   - comment: A remark.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(name: String, comment: String? = nil, other: [String: JSONValue] = [:]) {
            self.name = name
            self.comment = comment
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var comment: String?
            while let key = try json.nextMember(of: "name,comment") {
                switch key {
                case 0: name = try json.readString()
                case 1: comment = try json.readString()
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.comment = comment
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
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetRestCollection: SnippetRestCollection { SnippetRestCollection(vapix: self) }
}
