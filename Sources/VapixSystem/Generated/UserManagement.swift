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
    public struct Add: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

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
            call = VapixCall(
                id: "userManagement/add", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin, effect: .once,
                reply: .silence
            ) { query in
                query.append("action", "add")
                query.append("user", user)
                query.append("pwd", password)
                query.append("grp", group)
                try query.append("sgrp", roles.map(\.rawValue), separator: ":")
                query.append("comment", comment)
                query.append("strict_pwd", isStrict.map { $0 ? "1" : "0" })
            }
        }
    }

    /// Changes what is given of an account.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct Update: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

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
            call = VapixCall(
                id: "userManagement/update", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "update")
                query.append("user", user)
                query.append("pwd", password)
                query.append("grp", group)
                try query.append("sgrp", roles.map(\.rawValue), separator: ":")
                query.append("comment", comment)
                query.append("strict_pwd", isStrict.map { $0 ? "1" : "0" })
            }
        }
    }

    /// Removes an account.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct Remove: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter user: The account's name.
        public init(user: String) {
            call = VapixCall(
                id: "userManagement/remove", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "remove")
                query.append("user", user)
            }
        }
    }

    /// Reads which accounts are in which group.
    ///
    /// The group `digusers` has all accounts.
    ///
    /// Access: admin.
    /// See <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    public struct GetGroups: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<[String: [String]]>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<[String: [String]]>(
            id: "userManagement/getGroups", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
            effect: .read, reply: .keyValue(reading: Self.read)
        ) { query in
            query.append("action", "get")
        }

        private static func read(_ text: inout KeyValueReader) throws(WireError) -> [String: [String]] {
            var output: [String: [String]] = [:]
            while let key = try text.nextKey() { output[key] = text.value.split(separator: ",").map { String($0) } }
            return output
        }
    }

    /// Reads the account that makes the call, and what it may do.
    ///
    /// NOT DOCUMENTED by Axis; inferred from what other clients read.
    ///
    /// Access: viewer; inferred. See <https://github.com/Kane610/axis/blob/master/axis/interfaces/user_groups.py>.
    public struct GetOwnRoles: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<OwnRoles>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<OwnRoles>(
            id: "userManagement/getOwnRoles", path: "/axis-cgi/usergroup.cgi", arguments: .get, access: .viewer,
            effect: .read, reply: .text(as: OwnRoles.self))
    }

    /// What an account may do.
    public struct Role: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Everything.
        @_alwaysEmitIntoClient
        public static var admin: Role { Self(rawValue: "admin") }
        /// All but the administration.
        @_alwaysEmitIntoClient
        public static var `operator`: Role { Self(rawValue: "operator") }
        /// Watching.
        @_alwaysEmitIntoClient
        public static var viewer: Role { Self(rawValue: "viewer") }
        /// Pan, tilt and zoom.
        @_alwaysEmitIntoClient
        public static var ptz: Role { Self(rawValue: "ptz") }
    }
}

extension VapixCalls where API == UserManagement {
    /// See ``UserManagement/Add``.
    @_alwaysEmitIntoClient
    public func add(
        _ user: String, password: String, group: String, roles: [UserManagement.Role], comment: String? = nil,
        isStrict: Bool? = nil
    ) async throws {
        try await vapix.send(
            UserManagement.Add(
                user: user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict))
    }

    /// See ``UserManagement/Update``.
    @_alwaysEmitIntoClient
    public func update(
        _ user: String, password: String? = nil, group: String? = nil, roles: [UserManagement.Role] = [],
        comment: String? = nil, isStrict: Bool? = nil
    ) async throws {
        try await vapix.send(
            UserManagement.Update(
                user: user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict))
    }

    /// See ``UserManagement/Remove``.
    @_alwaysEmitIntoClient
    public func remove(_ user: String) async throws {
        try await vapix.send(UserManagement.Remove(user: user))
    }

    /// See ``UserManagement/GetGroups``.
    @_alwaysEmitIntoClient
    public func getGroups() async throws -> [String: [String]] {
        try await vapix.send(UserManagement.GetGroups())
    }

    /// See ``UserManagement/GetOwnRoles``.
    @_alwaysEmitIntoClient
    public func getOwnRoles() async throws -> UserManagement.OwnRoles {
        try await vapix.send(UserManagement.GetOwnRoles())
    }
}

extension Vapix {
    /// The device's accounts and what they may do; see ``UserManagement``.
    @_alwaysEmitIntoClient
    public var userManagement: VapixCalls<UserManagement> { VapixCalls(vapix: self) }
}
