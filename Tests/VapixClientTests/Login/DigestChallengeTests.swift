import ServiceAccounts
import Testing

@testable import VapixClient

/// The digests of Digest, with the examples of its standards.
@Suite(.timeLimit(.minutes(10)))
struct DigestChallengeTests {
    private func challenge(_ header: String) -> DigestChallenge? {
        Array(header.utf8).withUnsafeBytes { HTTPChallenge.read($0) }.first.flatMap { DigestChallenge($0) }
    }

    private func authorization(
        _ header: String, username: String = "Mufasa", password: String, clientNonce: String,
        request: HTTPRequest = HTTPRequest(.get, "/dir/index.html")
    ) throws -> String {
        let bytes = try #require(challenge(header)).authorization(
            for: request, as: Credentials(username: username, password: password), count: 1,
            clientNonce: Array(clientNonce.utf8))
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("MD5", "8ca523f5e9506fed4657c9700eebdbec"),
        ("SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"),
    ])
    func authorization_exampleOfRFC7616_isItsOwn(algorithm: String, response: String) throws {
        let header = try authorization(
            #"Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=\#(algorithm), "#
                + #"nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS""#,
            password: "Circle of Life", clientNonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ")
        #expect(header.hasPrefix(#"Authorization: Digest username="Mufasa", realm="http-auth@example.org", "#))
        #expect(header.contains(#", response="\#(response)""#))
        #expect(header.contains("algorithm=\(algorithm), "))
        #expect(header.contains(#"opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", "#))
        #expect(header.contains("nc=00000001, qop=auth, "))
        #expect(header.contains(#"uri="/dir/index.html", "#))
    }

    private static let example = #"Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093""#

    @Test(arguments: [
        (#", qop="auth""#, "6629fae49393a05397450978507c4ef1"), ("", "670fd8c2df070c60b045671b8b24ff02"),
        (#", qop="", algorithm="MD5""#, "670fd8c2df070c60b045671b8b24ff02"),
        (#", qop=auth, algorithm=MD5-sess"#, "8e3825c57e897f5a0dec6c2d4e5059d0"),
    ])
    func authorization_olderForms_haveTheirDigests(parameters: String, response: String) throws {
        let header = try authorization(Self.example + parameters, password: "Circle Of Life", clientNonce: "0a4f113b")
        #expect(header.contains(#"response="\#(response)""#), "\(header)")
        #expect(header.contains("nc=") == parameters.contains("auth"))
    }

    /// A quotation mark is escaped in the header, and is itself in the digest.
    @Test func authorization_quotationMarks_areEscapedInTheHeaderAlone() throws {
        let header = try authorization(
            #"Digest realm="AXIS \"x\" \\", nonce="n""#, username: #"a"b"#, password: "secret", clientNonce: "c",
            request: HTTPRequest(.get, "/x", query: "a=b"))
        #expect(header.contains(#"username="a\"b", realm="AXIS \"x\" \\", nonce="n", uri="/x?a=b", "#), "\(header)")
        #expect(header.contains(#"response="e30b20e630b9f3f3446508d91e3f4f9a""#), "\(header)")
    }

    @Test(arguments: [
        #"Basic realm="x", nonce="n""#, #"Digest realm="x""#, #"Digest nonce="n""#,
        #"Digest realm="x", nonce="n", algorithm=SHA-512-256"#, #"Digest realm="x", nonce="n", qop="auth-int""#,
    ])
    func challenge_thatTheClientCannotAnswer_isNone(header: String) {
        #expect(challenge(header) == nil)
    }
}
