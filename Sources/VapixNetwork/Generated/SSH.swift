// Generated from Specs/ssh-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The accounts that may log in over SSH.
///
/// `/config/discover` lists it as `ssh`; version 1.0 to 2, released.
///
/// See <https://developer.axis.com/vapix/device-configuration/ssh-management/>.
public struct SSH: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    static let configurationAPI = ConfigurationAPI(id: "ssh", version: "1.0", lastMajor: 2, path: "/config/rest/ssh/v1")

    /// The accounts that may log in over SSH.
    @_alwaysEmitIntoClient
    public var users: Users { Users(vapix: vapix) }

    /// Reads the accounts.
    ///
    /// Access: admin. Effect: read. Maturity: released.
    /// Page: <https://developer.axis.com/vapix/device-configuration/ssh-management/#entities>.
    ///
    /// - Returns: The accounts that may log in over SSH.
    /// - Throws: ``VapixError``, `rejected` with a code of ``ErrorCode`` if the device refuses; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get() async throws -> Configuration {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<Configuration> { callGet }

    private static let callGet = VapixCall<Configuration>(
        id: "ssh/get", api: SSH.configurationAPI, method: .get, path: "", access: .admin, effect: .read,
        reply: .resource)

    /// The accounts that may log in over SSH.
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

        /// Lists the accounts.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/ssh-management/#get-all-of-the-ssh-users>.
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
            id: "ssh/users.list", api: SSH.configurationAPI, method: .get, path: "/users", access: .admin,
            effect: .read, reply: .resource)

        /// Adds an account, and makes a home directory for it.
        ///
        /// The device has little space for home directories.
        ///
        /// Access: admin. Effect: once. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/ssh-management/#add-a-new-ssh-user>.
        ///
        /// - Parameters:
        ///   - username: The account's name. 1 to 32 characters. It matches `^[a-z_][a-z0-9-_]*[$]?$`.
        ///   - password: The password. 1 to 256 characters.
        ///   - comment: The user's full name, or a remark; no colon. At most 256 characters. It matches `^[^:]*$`.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalid`` or ``ErrorCode/itemExists`` or another code
        ///   if the device refuses; `CancellationError`.
        @_alwaysEmitIntoClient
        public func add(username: String, password: Secret, comment: String? = nil) async throws {
            try await vapix.send(Self.add(username: username, password: password, comment: comment))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func add(username: String, password: Secret, comment: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "ssh/users.add", api: SSH.configurationAPI, method: .post, path: "/users", access: .admin,
                effect: .once, reply: .done
            ) { json in
                json.beginObject()
                json.member("username", username)
                json.member("password", password)
                json.member("comment", comment)
                json.endObject()
            }
        }

        /// Reads an account.
        ///
        /// Access: admin. Effect: read. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/ssh-management/#get-an-existing-ssh-user>.
        ///
        /// - Parameter username: The account's name. 1 to 32 characters. It matches `^[a-z_][a-z0-9-_]*[$]?$`.
        /// - Returns: An account.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func get(_ username: String) async throws -> User {
            try await vapix.send(Self.get(username))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func get(_ username: String) -> VapixCall<User> {
            VapixCall(
                id: "ssh/users.get", api: SSH.configurationAPI, method: .get, path: "/users/{}", keys: [username],
                access: .admin, effect: .read, reply: .resource)
        }

        /// Changes an account; absent values stay unchanged.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/ssh-management/#modify-an-existing-ssh-user>.
        ///
        /// - Parameters:
        ///   - username: The account's name. 1 to 32 characters. It matches `^[a-z_][a-z0-9-_]*[$]?$`.
        ///   - password: The password. 1 to 256 characters.
        ///   - comment: The user's full name, or a remark; no colon. At most 256 characters. It matches `^[^:]*$`.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/invalid`` or ``ErrorCode/itemMissing`` or another code
        ///   if the device refuses; `CancellationError`.
        @_alwaysEmitIntoClient
        public func set(_ username: String, password: Secret? = nil, comment: String? = nil) async throws {
            try await vapix.send(Self.set(username, password: password, comment: comment))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func set(_ username: String, password: Secret? = nil, comment: String? = nil) -> VapixCall<Void> {
            VapixCall(
                id: "ssh/users.set", api: SSH.configurationAPI, method: .patch, path: "/users/{}", keys: [username],
                access: .admin, effect: .idempotent, reply: .done
            ) { json in
                json.beginObject()
                json.member("password", password)
                json.member("comment", comment)
                json.endObject()
            }
        }

        /// Removes an account, and its home directory with all that is in it.
        ///
        /// Access: admin. Effect: idempotent. Maturity: released.
        /// Page: <https://developer.axis.com/vapix/device-configuration/ssh-management/#remove-an-existing-ssh-user>.
        ///
        /// - Parameter username: The account's name. 1 to 32 characters. It matches `^[a-z_][a-z0-9-_]*[$]?$`.
        /// - Throws: ``VapixError``, `rejected` with ``ErrorCode/itemMissing`` or another code if the device refuses;
        ///   `CancellationError`.
        @_alwaysEmitIntoClient
        public func remove(_ username: String) async throws {
            try await vapix.send(Self.remove(username))
        }

        /// The call of the function of the same name, as a value to inspect or to send later.
        public static func remove(_ username: String) -> VapixCall<Void> {
            VapixCall(
                id: "ssh/users.remove", api: SSH.configurationAPI, method: .delete, path: "/users/{}", keys: [username],
                access: .admin, effect: .idempotent, reply: .done)
        }
    }

    /// The accounts that may log in over SSH.
    public struct Configuration: Sendable, JSONReadable {
        /// The accounts.
        public let users: [User]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - users: The accounts.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(users: [User] = [], other: [String: JSONValue] = [:]) {
            self.users = users
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var users: [User] = []
            while let key = try json.nextMember(of: "users") {
                switch key {
                case 0: users = try json.readArray(of: User.self)
                default: break
                }
            }
            self.users = users
            self.other = json.keptMembersOfObject()
        }
    }

    /// An account.
    public struct User: Sendable, JSONReadable {
        /// The account's name.
        ///
        /// 1 to 32 characters. It matches `^[a-z_][a-z0-9-_]*[$]?$`.
        public let username: String
        /// The user's full name, or a remark; no colon.
        ///
        /// At most 256 characters. It matches `^[^:]*$`.
        public let comment: String?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - username: The account's name.
        ///   - comment: The user's full name, or a remark; no colon.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(username: String, comment: String? = nil, other: [String: JSONValue] = [:]) {
            self.username = username
            self.comment = comment
            self.other = other
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var username: String?
            var comment: String?
            while let key = try json.nextMember(of: "username,comment") {
                switch key {
                case 0: username = try json.readString()
                case 1: comment = try json.readString()
                default: break
                }
            }
            guard let username else { throw json.missingField("username") }
            self.username = username
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
    /// The accounts that may log in over SSH.
    @_alwaysEmitIntoClient
    public var ssh: SSH { SSH(vapix: self) }
}
