// Generated from Specs/user-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's accounts and what they may do.
///
/// The device answers a change with a sentence, and a failure with one that begins with `Error:`.
///
/// API Discovery lists it as `user-management`; AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/system-settings/>.
public enum UserManagement {
    /// Adds an account.
    ///
    /// On a device without accounts this makes the first one, without a login; it must be an admin with PTZ.
    ///
    /// Before AXIS OS 11.5 the first account is `root` in the primary group `root`, without a comment, and cannot be
    /// removed.
    ///
    /// Access: admin; anonymous for the first account.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct Add: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "userManagement/add", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin, effect: .once)

        /// The name, of 1 to 14 letters and digits.
        public var user: String
        /// The password (`pwd`).
        public var password: String
        /// The primary group, "users"; "root" for a first account before AXIS OS 11.5 (`grp`).
        public var group: String
        /// What it may do, with all that is less; an admin is admin, operator and viewer, and PTZ if wanted (`sgrp`).
        public var roles: [Role]
        /// A remark, which may be empty.
        public var comment: String?
        /// Whether the password must be of at most 64 printable ASCII characters (`strict_pwd`).
        public var isStrict: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - user: The name, of 1 to 14 letters and digits.
        ///   - password: The password.
        ///   - group: The primary group, "users"; "root" for a first account before AXIS OS 11.5.
        ///   - roles: What it may do, with all that is less; an admin is admin, operator and viewer, and PTZ if wanted.
        ///   - comment: A remark, which may be empty.
        ///   - isStrict: Whether the password must be of at most 64 printable ASCII characters.
        public init(
            user: String, password: String, group: String, roles: [Role], comment: String? = nil, isStrict: Bool? = nil
        ) {
            self.user = user
            self.password = password
            self.group = group
            self.roles = roles
            self.comment = comment
            self.isStrict = isStrict
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "add")
            query.append("user", user)
            query.append("pwd", password)
            query.append("grp", group)
            try query.append("sgrp", roles.map(\.rawValue), separator: ":")
            query.append("comment", comment)
            query.append("strict_pwd", isStrict.map { $0 ? "1" : "0" })
        }
    }

    /// Changes what is given of an account.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct Update: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "userManagement/update", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
            effect: .idempotent)

        /// The account's name.
        public var user: String
        /// The new password (`pwd`).
        public var password: String?
        /// The new primary group (`grp`).
        public var group: String?
        /// What it may do, with all that is less (`sgrp`).
        public var roles: [Role]
        /// The new remark.
        public var comment: String?
        /// Whether the password must be of at most 64 printable ASCII characters (`strict_pwd`).
        public var isStrict: Bool?

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - user: The account's name.
        ///   - password: The new password.
        ///   - group: The new primary group.
        ///   - roles: What it may do, with all that is less.
        ///   - comment: The new remark.
        ///   - isStrict: Whether the password must be of at most 64 printable ASCII characters.
        public init(
            user: String, password: String? = nil, group: String? = nil, roles: [Role] = [], comment: String? = nil,
            isStrict: Bool? = nil
        ) {
            self.user = user
            self.password = password
            self.group = group
            self.roles = roles
            self.comment = comment
            self.isStrict = isStrict
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "update")
            query.append("user", user)
            query.append("pwd", password)
            query.append("grp", group)
            try query.append("sgrp", roles.map(\.rawValue), separator: ":")
            query.append("comment", comment)
            query.append("strict_pwd", isStrict.map { $0 ? "1" : "0" })
        }
    }

    /// Removes an account.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct Remove: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "userManagement/remove", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
            effect: .idempotent)

        /// The account's name.
        public var user: String

        /// Makes the call's value.
        ///
        /// - Parameter user: The account's name.
        public init(user: String) {
            self.user = user
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "remove")
            query.append("user", user)
        }
    }

    /// Reads which accounts are in which group.
    ///
    /// A text in quotes for each group, accounts with commas between: "root,joe"; the group `digusers` has all
    /// accounts.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct GetGroups: QueryOperation, KeyValueOperation {
        package static let call = Query(
            id: "userManagement/getGroups", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
            effect: .read)

        /// What the device answers.
        public typealias Output = [String: String]

        /// Makes the call's value.
        public init() {}

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "get")
        }

        package func read(_ text: inout KeyValueReader) throws(WireError) -> [String: String] {
            var output: [String: String] = [:]
            while let key = try text.nextKey() { output[key] = text.value }
            return output
        }
    }

    /// What an account may do.
    public struct Role: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Everything.
        public static let admin = Role(rawValue: "admin")
        /// All but the administration.
        public static let `operator` = Role(rawValue: "operator")
        /// Watching.
        public static let viewer = Role(rawValue: "viewer")
        /// Pan, tilt and zoom.
        public static let ptz = Role(rawValue: "ptz")
    }

    /// The API's calls; get it from ``Vapix/userManagement``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``Add``.
        public func add(
            _ user: String, password: String, group: String, roles: [Role], comment: String? = nil,
            isStrict: Bool? = nil
        ) async throws {
            try await vapix.send(
                Add(user: user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict))
        }

        /// See ``Update``.
        public func update(
            _ user: String, password: String? = nil, group: String? = nil, roles: [Role] = [], comment: String? = nil,
            isStrict: Bool? = nil
        ) async throws {
            try await vapix.send(
                Update(
                    user: user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict))
        }

        /// See ``Remove``.
        public func remove(_ user: String) async throws {
            try await vapix.send(Remove(user: user))
        }

        /// See ``GetGroups``.
        public func getGroups() async throws -> [String: String] {
            try await vapix.send(GetGroups())
        }
    }
}

extension Vapix {
    /// The device's accounts and what they may do; see ``UserManagement``.
    public var userManagement: UserManagement.API { UserManagement.API(vapix: self) }
}
