import Testing

@testable import VapixSupport

/// The hash functions with the texts of their standards.
@Suite(.timeLimit(.minutes(10)))
struct HashTests {
    private func text(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    private func md5Text(_ message: String) -> String { text(Array(message.utf8).withUnsafeBytes { md5($0) }) }
    private func sha256Text(_ message: String) -> String { text(Array(message.utf8).withUnsafeBytes { sha256($0) }) }

    private static let million = String(repeating: "a", count: 1_000_000)

    @Test func sha1_knownTexts_givesTheirDigests() {
        #expect(text(sha1([])) == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
        #expect(text(sha1(Array("abc".utf8))) == "a9993e364706816aba3e25717850c26c9cd0d89d")
        #expect(text(sha1(Array(Self.million.utf8))) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f")
    }

    @Test func md5_knownTexts_givesTheirDigests() {
        #expect(md5Text("") == "d41d8cd98f00b204e9800998ecf8427e")
        #expect(md5Text("message digest") == "f96b697d7cb7938d525a2f31aaf161d0")
        let digits = String(repeating: "1234567890", count: 8)
        #expect(md5Text(digits) == "57edf4a22be3c955ac49da2e2107b67a")
        #expect(md5Text(Self.million) == "7707d6ae4e027c70eea2a935c2296f21")
    }

    @Test func sha256_knownTexts_givesTheirDigests() {
        #expect(sha256Text("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        #expect(sha256Text("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        #expect(sha256Text(long) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
        #expect(sha256Text(Self.million) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Around the lengths at which the padding needs another block.
    @Test func md5_everyLength_differs() {
        let digests = (0..<200).map { md5Text(String(repeating: "a", count: $0)) }
        #expect(Set(digests).count == 200)
        #expect(digests[55] == "ef1772b6dff9a122358552954ad0df65")
        #expect(digests[56] == "3b0c8ac703f828b04c6c197006d17218")
        #expect(digests[64] == "014842d480b571495a4a0363793f7367")
    }
}
