import ServiceAccounts
import TestTools

@testable import VapixClient

extension InputProperty {
    /// Challenges hold nothing that the header does not, and are read back as they were from a header made of them.
    ///
    /// The answer to a Digest challenge repeats its values exactly, is one line of a header, and does not hold the password.
    static let challenges = InputProperty(name: "challenges", check: checkChallenges) {
        [
            #"Digest realm="AXIS_ACCC8E", nonce="0a1b", algorithm=MD5, qop="auth", stale=true, opaque="x""#,
            #"Basic realm="a, b=c", Digest realm="\"q\\", nonce=n, algorithm=SHA-256-sess, qop="auth-int,auth""#,
            "Negotiate YIIJvw==, Basic realm=x", "Digest realm=,nonce=,qop=", "Digest", "=", "a=b", "Basic",
            "Digest realm=\"unended\\", "Digest realm=\"a\u{0}b\", nonce=\"c\r\nX: y\"",
            "NTLM/a/b==,Digest nonce=é,realm=ü",
            #"Digest algorithm="MD5", nonce="4294967296", realm="-9223372036854775808""#,
        ].map { Array($0.utf8) }
    }

    /// The parameters of challenges that anything asks for.
    private static let names = ["realm", "nonce", "opaque", "algorithm", "qop", "stale"]
    private static let password = "never-to-be-seen"

    private static func checkChallenges(_ bytes: [UInt8]) throws {
        let challenges = bytes.withUnsafeBytes { HTTPChallenge.read($0) }
        var size = 0
        for challenge in challenges {
            size += challenge.scheme.utf8.count
            for name in names { size += challenge[name]?.count ?? 0 }
            try expectHolds(!challenge.scheme.isEmpty, "a scheme without a name")
            try expectSameAgain(challenge)
        }
        try expectHolds(size <= bytes.count, "\(size) bytes of \(bytes.count)")
        let plain = LoginChallenge.choose(from: challenges, .plainChallenge)
        try expectHolds(plain != .basic, "Basic would show the password")
        guard case .digest(let digest)? = plain else { return }
        try expectHolds(LoginChallenge.choose(from: challenges, .secureChallenge) == plain, "Basic goes before Digest")
        guard let challenge = challenges.first(where: { DigestChallenge($0) == digest }) else {
            throw Violation(description: "a challenge from nowhere")
        }
        let credentials = Credentials(username: "a \"user\\", password: password)
        let request = HTTPRequest(.get, "/axis-cgi/a.cgi", query: "b=\"c\"")
        for count in [1, UInt32.max] {
            let line = digest.authorization(for: request, as: credentials, count: count, clientNonce: Array("0f".utf8))
            try expectHolds(
                line.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }, "a control character in the answer")
            try expectHolds(!String(decoding: line, as: UTF8.self).contains(password), "the password is in the answer")
            let prefix = "Authorization: "
            try expectHolds(line.starts(with: prefix.utf8), "the answer is no login")
            let answers = Array(line.dropFirst(prefix.utf8.count)).withUnsafeBytes { HTTPChallenge.read($0) }
            try expectHolds(answers.count == 1, "the answer is \(answers)")
            for name in ["realm", "nonce", "opaque"] {
                try expectHolds(answers.first?[name] == challenge[name], "the answer has another \(name)")
            }
            try expectHolds(answers.first?["username"] == Array("a \"user\\".utf8), "the answer has another user")
            try expectHolds(
                answers.first?["uri"] == Array("/axis-cgi/a.cgi?b=\"c\"".utf8), "the answer has another target")
        }
    }

    private static func expectSameAgain(_ challenge: HTTPChallenge) throws {
        var header = Array(challenge.scheme.utf8) + [0x20]
        var isFirst = true
        for name in names {
            guard let value = challenge[name] else { continue }
            header += (isFirst ? "" : ", ").utf8 + Array("\(name)=\"".utf8)
            isFirst = false
            for byte in value { header += byte == 0x22 || byte == 0x5C ? [0x5C, byte] : [byte] }
            header.append(0x22)
        }
        let again = header.withUnsafeBytes { HTTPChallenge.read($0) }
        try expectHolds(again.count == 1 && again.first?.scheme == challenge.scheme, "read again it is \(again)")
        for name in names {
            try expectHolds(again.first?[name] == challenge[name], "read again it has another \(name)")
        }
    }
}
