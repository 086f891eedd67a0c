import Testing

@testable import DeviceSimulator

/// The vectors of RFC 1321, appendix A.5, and lengths around the padding's edges (compared with md5sum).
@Test(arguments: [
    ("", "d41d8cd98f00b204e9800998ecf8427e"),
    ("a", "0cc175b9c0f1b6a831c399e269772661"),
    ("abc", "900150983cd24fb0d6963f7d28e17f72"),
    ("message digest", "f96b697d7cb7938d525a2f31aaf161d0"),
    ("abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"),
    ("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"),
    (
        "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
        "57edf4a22be3c955ac49da2e2107b67a"
    ),
])
func md5_digest_matchesTheStandard(message: String, digest: String) {
    #expect(MD5.hexDigest(message) == digest)
}

@Test(arguments: [55, 56, 57, 63, 64, 65, 119, 120, 128])
func md5_digest_matchesMd5sumAroundBlockEdges(length: Int) async throws {
    let text = String(repeating: "x", count: length)
    let expected = try await run("sh", "-c", "printf %s \(text) | md5sum")
    #expect(expected.output.hasPrefix(MD5.hexDigest(text)))
}
