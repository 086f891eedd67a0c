import Foundation

/// HTTP Basic authentication of service accounts, as on 127.0.0.12.
struct BasicAuthentication: Authentication {
    let accounts: AccountTable
    let realm: String

    var challenge: String { "Basic realm=\"\(realm)\"" }

    func login(authorization: String?, method: String, target: String) -> Login? {
        let halves = (authorization ?? "").split(separator: " ", maxSplits: 1)
        guard halves.count == 2, halves[0].lowercased() == "basic",
            let decoded = Data(base64Encoded: halves[1].trimmingCharacters(in: .whitespaces))
        else { return nil }
        // By bytes: a mark beside the colon would form one character with it.
        let login = decoded.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        guard login.count == 2, accounts.accepts(user: login[0], password: login[1]) else { return nil }
        return Login(user: login[0], privilege: .admin)
    }
}
