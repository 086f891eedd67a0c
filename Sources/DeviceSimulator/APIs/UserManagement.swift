/// User management.
///
/// A new user may log in over the network immediately.
///
/// The documentation has no message for a user who exists already or does not exist. The simulator uses that about the
/// name, and that about the action.
struct UserManagement: StatefulAPI {
    let users: UserTable

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let name = arguments.string("user")
        let password = arguments["pwd"]?.string
        let roles = arguments["sgrp"]?.string.map { Set($0.split(separator: ":").map(String.init)) }
        let isNameFine = (1...14).contains(name.count) && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        switch operation {
        case "add":
            guard isNameFine, users.all.allSatisfy({ $0.name != name }) else {
                return Self.sentence("Error: account user name.")
            }
            guard users.all.count < Self.maximumCount else { return Self.malformed("add") }
            guard let password, Self.isFine(password, arguments), let roles, let access = Self.access(roles) else {
                return Self.malformed("add")
            }
            users.add(NetworkUser(name: name, password: password, access: access), roles: roles)
            return Self.sentence("Created account \(name).")
        case "update":
            if let password, !Self.isFine(password, arguments) { return Self.malformed("update") }
            if let roles, Self.access(roles) == nil { return Self.malformed("update") }
            guard users.update(name, password: password, access: roles.flatMap(Self.access), roles: roles) else {
                return Self.malformed("update")
            }
            return Self.sentence("Modified account \(name).")
        case "remove":
            // The first account of a camera cannot be removed.
            guard name != "root", users.remove(name) else { return Self.malformed("remove") }
            return Self.sentence("Removed account \(name).")
        case "getGroups":
            let groups = ["admin", "operator", "viewer", "ptz"].map { ($0, users.names(inGroup: $0)) }
            let lines = (groups + [("digusers", users.all.map(\.name))]).map { group, names in
                "\(group)=\"\(names.joined(separator: ","))\"\n"
            }
            return .reply(.text(lines.joined()))
        default: return nil
        }
    }

    /// The maximum size of a password without the strict rules, in bytes, and the maximum number of users; guesses.
    private static let maximumPasswordSize = 1024
    private static let maximumCount = 200

    private static func isFine(_ password: String, _ arguments: Arguments) -> Bool {
        guard arguments.string("strict_pwd") == "1" else {
            return (1...maximumPasswordSize).contains(password.utf8.count)
        }
        return (1...64).contains(password.utf8.count) && password.utf8.allSatisfy { (0x20...0x7e).contains($0) }
    }

    /// The privilege of a set of groups; `nil` for a set that is not documented.
    private static func access(_ roles: Set<String>) -> Privilege? {
        switch roles.subtracting(["ptz"]) {
        case ["viewer"]: .viewer
        case ["operator", "viewer"]: .operator
        case ["admin", "operator", "viewer"]: .admin
        default: nil
        }
    }

    /// A page of HTML, as devices were seen to send; the documentation shows the sentence alone.
    private static func sentence(_ text: String) -> Answer {
        .reply(
            .html(
                """
                <html>
                <head>
                <title>HTML reply page</title>
                </head>
                <body bgcolor="#ffffff" text="#000000">\(text)
                </body>
                </html>

                """))
    }

    private static func malformed(_ action: String) -> Answer {
        sentence("Error: malformed action operation, \(action).")
    }
}
