internal import VapixSupport

/// Why a client had no way to log in, although the device asked for it.
enum LoginObstacle: Sendable, Equatable, CustomStringConvertible {
    /// Over http, the device offers only Basic, which would show the password to anybody on the network path.
    case basicWithoutEncryption(offered: [String])
    /// The device offers no login scheme that the client supports.
    case unknownSchemes(offered: [String])

    /// The obstacle in words.
    var description: String {
        switch self {
        case .basicWithoutEncryption(let offered):
            "over http it offers only \(Self.list(offered)), so the password was not sent"
        case .unknownSchemes(let offered):
            "it offers only \(Self.list(offered)), so the password was not sent"
        }
    }

    /// The advice for the user.
    var advice: String {
        switch self {
        case .basicWithoutEncryption:
            "Use https, or have the device offer Digest: with Basic over http anybody on the way could read the password."
        case .unknownSchemes:
            "Have the device offer Digest, or Basic over https."
        }
    }

    private static func list(_ schemes: [String]) -> String {
        let names = schemes.map { oneLine($0, limit: 40) }
        guard let last = names.last, names.count > 1 else { return names.first ?? "nothing" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
