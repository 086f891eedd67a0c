// Generated from Specs/user-management.yaml by vapix-generate. Do not edit.

public import VapixClient

/// The device's accounts and their roles.
///
/// The device answers a change with a sentence. The sentence begins with `Error:` if the change failed.
///
/// API Discovery lists it as `user-management`; AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/system-settings/>.
public struct UserManagement: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Adds an account.
    ///
    /// On a device without accounts this makes the first one, without a login; it must be an admin with PTZ.
    ///
    /// Before AXIS OS 11.5 the first account is `root` in the primary group `root`, without a comment, and cannot be
    /// removed.
    ///
    /// Access: admin; anonymous for the first account; AXIS OS 5.00 and later. Effect: once.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    ///
    /// - Parameters:
    ///   - user: The name, of 1 to 14 letters and digits.
    ///   - password: The password (`pwd`).
    ///   - group: The primary group; `users`, or `root` for the first account before AXIS OS 11.5 (`grp`).
    ///   - roles: Its role and all lower ones; an admin has admin, operator and viewer, and PTZ if wanted (`sgrp`).
    ///   - comment: A remark, which may be empty.
    ///   - isStrict: Whether the password is limited to 64 printable ASCII characters (`strict_pwd`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func add(
        _ user: String, password: String, group: String, roles: [Role], comment: String? = nil, isStrict: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.add(user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func add(
        _ user: String, password: String, group: String, roles: [Role], comment: String? = nil, isStrict: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "userManagement/add", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin, effect: .once,
            reply: .nothing
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

    /// Changes an account; absent values stay unchanged.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    ///
    /// - Parameters:
    ///   - user: The account's name.
    ///   - password: The new password (`pwd`).
    ///   - group: The new primary group (`grp`).
    ///   - roles: Its role and all lower ones (`sgrp`).
    ///   - comment: The new remark.
    ///   - isStrict: Whether the password is limited to 64 printable ASCII characters (`strict_pwd`).
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func update(
        _ user: String, password: String? = nil, group: String? = nil, roles: [Role] = [], comment: String? = nil,
        isStrict: Bool? = nil
    ) async throws {
        try await vapix.send(
            Self.update(user, password: password, group: group, roles: roles, comment: comment, isStrict: isStrict))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func update(
        _ user: String, password: String? = nil, group: String? = nil, roles: [Role] = [], comment: String? = nil,
        isStrict: Bool? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "userManagement/update", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
            effect: .idempotent, reply: .nothing
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

    /// Removes an account.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    ///
    /// - Parameter user: The account's name.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func remove(_ user: String) async throws {
        try await vapix.send(Self.remove(user))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func remove(_ user: String) -> VapixCall<Void> {
        VapixCall(
            id: "userManagement/remove", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "remove")
            query.append("user", user)
        }
    }

    /// Reads the accounts of each group.
    ///
    /// The group `digusers` has all accounts.
    ///
    /// Access: admin; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/system-settings/#add-modify-and-delete-user-accounts>.
    ///
    /// - Returns: The names of the accounts by group.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getGroups() async throws -> [String: [String]] {
        try await vapix.send(Self.getGroups())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getGroups() -> VapixCall<[String: [String]]> { callGetGroups }

    private static let callGetGroups = VapixCall<[String: [String]]>(
        id: "userManagement/getGroups", path: "/axis-cgi/pwdgrp.cgi", arguments: .form, access: .admin, effect: .read,
        reply: .keyValue(reading: Self.readGetGroups)
    ) { query in
        query.append("action", "get")
    }

    private static func readGetGroups(_ text: inout KeyValueReader) throws(WireError) -> [String: [String]] {
        var output: [String: [String]] = [:]
        while let key = try text.nextKey() { output[key] = text.value.split(separator: ",").map { String($0) } }
        return output
    }

    /// Reads the account that makes the call, and its roles.
    ///
    /// NOT DOCUMENTED by Axis; inferred from what other clients read.
    ///
    /// Access: viewer; inferred; AXIS OS 5.00 and later. Effect: read.
    /// Page: <https://github.com/Kane610/axis/blob/master/axis/interfaces/user_groups.py>.
    ///
    /// - Returns: The account and its roles.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getOwnRoles() async throws -> OwnRoles {
        try await vapix.send(Self.getOwnRoles())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getOwnRoles() -> VapixCall<OwnRoles> { callGetOwnRoles }

    private static let callGetOwnRoles = VapixCall<OwnRoles>(
        id: "userManagement/getOwnRoles", path: "/axis-cgi/usergroup.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .text(as: OwnRoles.self))

    /// The role of an account.
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

        /// All rights.
        @_alwaysEmitIntoClient
        public static var admin: Role { Self(rawValue: "admin") }
        /// All rights except administration.
        @_alwaysEmitIntoClient
        public static var `operator`: Role { Self(rawValue: "operator") }
        /// The right to view, and no other right.
        @_alwaysEmitIntoClient
        public static var viewer: Role { Self(rawValue: "viewer") }
        /// The right to control pan, tilt and zoom.
        @_alwaysEmitIntoClient
        public static var ptz: Role { Self(rawValue: "ptz") }
    }
}

extension Vapix {
    /// The device's accounts and their roles.
    @_alwaysEmitIntoClient
    public var userManagement: UserManagement { UserManagement(vapix: self) }
}
