import Foundation
import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// Only who knows the password logs in, whatever is in the name, the target and the header.
    ///
    /// An input is a user name, a target and other text, each up to a zero.
    static let logins = InputProperty(name: "logins", check: checkLogin) {
        [
            "root\0/axis-cgi/param.cgi?a=b\0Digest username=\"root\"", "a \"b\\\0/\0Digest a=b, qop=auth",
            "\0\0Basic cm9vdDpw",
            "é\0/a,b=\"c\"\0digest nc=4294967296,cnonce=\"\\\"", "u\0http://h/x\0Digest nonce=\"\\",
            "a=b, c\0/\r\n\0Basic =",
            "root\0/\0Digest qop=auth, nc=18446744073709551616", "9223372036854775808\0/\0Basic Og==",
        ].map { Array($0.utf8) }
    }

    private static func checkLogin(_ bytes: [UInt8]) throws {
        // Longer texts are only slower to digest.
        let texts = bytes.prefix(512).split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        let (name, other) = (texts[0], texts.last ?? "")
        let target = HTTPHead.originForm(texts.count > 1 ? texts[1] : "/")
        let digest = DigestAuthentication(users: UserTable([NetworkUser(name: name, password: "right")]), realm: "r")
        let basic = BasicAuthentication(accounts: AccountTable(limit: 1, rule: .addsAccount), realm: "r")
        for header in [other, "Digest " + other, "Basic " + other, "Basic " + Data(other.utf8).base64EncodedString()] {
            try expectHolds(
                digest.login(authorization: header, method: "GET", target: target) == nil
                    && basic.login(authorization: header, method: "GET", target: target) == nil, "\(header) logs in"
            )
        }
        // A target that is sent in two forms is not the same to both sides.
        guard HTTPHead.originForm(target) == target else { return }
        for (password, isCounted) in [("right", true), ("right", false), ("wrong", true), (other, false)] {
            let header = answer(to: digest.challenge, name, password, target, isCounted: isCounted)
            let privilege = digest.login(authorization: header, method: "GET", target: target)?.privilege
            try expectHolds(
                (privilege == .admin) == (password == "right"), "\(password) is judged otherwise: \(header)")
            let post = digest.login(authorization: header, method: "POST", target: target)?.privilege
            try expectHolds(post == nil, "the answer is good for another request: \(header)")
        }
        guard let login = basic.accounts.issue(name: name) else { throw Violation(description: "there is no account") }
        let header = "Basic " + Data(login.utf8).base64EncodedString()
        let privilege = basic.login(authorization: header, method: "GET", target: target)?.privilege
        // A colon ends the name.
        try expectHolds((privilege == .admin) == !name.utf8.contains(0x3A), "\(login) is judged otherwise")
    }

    /// The header of a client that has read the challenge.
    private static func answer(
        to challenge: String, _ name: String, _ password: String, _ target: String, isCounted: Bool
    ) -> String {
        let nonce = challenge.components(separatedBy: "nonce=\"").last?.prefix { $0 != "\"" } ?? ""
        let middle = isCounted ? ":00000001:0f:auth" : ""
        let secret = MD5.hexDigest("\(name):r:\(password)")
        let response = MD5.hexDigest("\(secret):\(nonce)\(middle):\(MD5.hexDigest("GET:\(target)"))")
        let fields =
            "username=\"\(quoted(name))\", realm=\"r\", nonce=\"\(nonce)\", uri=\"\(quoted(target))\", response=\"\(response)\""
        return "Digest \(fields)\(isCounted ? ", qop=auth, nc=00000001, cnonce=\"0f\"" : "")"
    }

    private static func quoted(_ text: String) -> String {
        var quoted = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
            quoted.append(scalar)
        }
        return String(quoted)
    }
}
