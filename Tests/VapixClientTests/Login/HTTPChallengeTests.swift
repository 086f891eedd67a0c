import Testing

@testable import VapixClient

/// The grammar of `WWW-Authenticate`, in which commas part challenges and parameters alike.
@Suite(.timeLimit(.minutes(10)))
struct HTTPChallengeTests {
    private func read(_ header: String) -> [HTTPChallenge] {
        Array(header.utf8).withUnsafeBytes { HTTPChallenge.read($0) }
    }

    private func text(_ value: [UInt8]?) -> String? { value.map { String(decoding: $0, as: UTF8.self) } }

    @Test func read_severalChallengesInOneHeader_areKeptApart() {
        let challenges = read(
            #"Basic realm="AXIS, \"a\"" ,Digest realm="x", nonce = "n=,;" ,qop="auth,auth-int",stale=TRUE, algorithm=MD5"#
                + #", Negotiate, NTLM TlRMTVNTUAAB/+==, DIGEST Realm=plain"#)
        #expect(challenges.map(\.scheme) == ["Basic", "Digest", "Negotiate", "NTLM", "DIGEST"])
        #expect(text(challenges[0]["realm"]) == #"AXIS, "a""#)
        #expect(text(challenges[1]["realm"]) == "x")
        #expect(text(challenges[1]["nonce"]) == "n=,;")
        #expect(text(challenges[1]["qop"]) == "auth,auth-int")
        #expect(text(challenges[1]["stale"]) == "TRUE")
        #expect(text(challenges[1]["algorithm"]) == "MD5")
        #expect(text(challenges[4]["realm"]) == "plain")
        #expect(challenges[4]["nonce"] == nil)
    }

    @Test func read_bytesThatAreNoUTF8_areKept() {
        let header = Array(#"Digest realm=""#.utf8) + [0xE5] + Array(#"", nonce="""#.utf8)
        let challenges = header.withUnsafeBytes { HTTPChallenge.read($0) }
        #expect(challenges.first?["realm"] == [0xE5])
        #expect(challenges.first?["nonce"] == [])
    }

    @Test(arguments: [
        "", ",,", "=", "=\"", "Digest realm=\"", "\"", "Digest realm=\"\\", ", =x, Basic", "a=b", "Digest =",
    ])
    func read_brokenHeader_endsWithoutTrap(header: String) {
        for count in 0...header.utf8.count {
            #expect(read(String(header.prefix(count))).count <= 2)
        }
    }
}
