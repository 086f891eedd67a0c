import Foundation
import TestTools
import Testing

@testable import VapixSupport

private let seeds: [UInt64] = [1, 2, 3, 4]

private func encode(_ text: String) -> String {
    var bytes: [UInt8] = []
    PercentEncoding.append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
}

@Suite struct PercentEncodingTests {
    @Test func encode_keepsOnly_unreservedCharacters() {
        #expect(encode("AZaz09-._~") == "AZaz09-._~")
        #expect(encode(" +&=%/?#:@!$'()*,;[]") == "%20%2B%26%3D%25%2F%3F%23%3A%40%21%24%27%28%29%2A%2C%3B%5B%5D")
        #expect(encode("é€😀\n\u{0}") == "%C3%A9%E2%82%AC%F0%9F%98%80%0A%00")
    }

    @Test func decode_isStrict_aboutTriplets() {
        #expect(PercentEncoding.decode("a%20b+c") == "a b+c")
        #expect(PercentEncoding.decode("%c3%A9") == "é")
        #expect(PercentEncoding.decode("") == "")
        for text in ["%", "%2", "%2G", "%G2", "a%", "%%20", "% 20", "%é"] {
            #expect(PercentEncoding.decode(text[...]) == nil, "\(text)")
            #expect(PercentEncoding.decodeBytes(text[...]) == nil, "\(text)")
        }
        #expect(PercentEncoding.decode("%E9") == nil)
        #expect(PercentEncoding.decodeBytes("%E9x") == [0xE9, 0x78])
    }

    @Test func decode_plus_isASpaceWhereAsked() {
        #expect(PercentEncoding.decode("a+b%2B", plusIsSpace: true) == "a b+")
        #expect(PercentEncoding.decode("a+b%2B") == "a+b+")
    }

    @Test(arguments: seeds) func roundTrip_isLossless_andAgreesWithFoundation(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        for _ in 0..<1_000 {
            let text = generator.text()
            let encoded = encode(text)
            #expect(encoded == text.addingPercentEncoding(withAllowedCharacters: unreserved), "seed \(seed): \(text)")
            let decoded = PercentEncoding.decode(encoded[...])
            #expect(decoded.map { Array($0.utf8) } == Array(text.utf8), "seed \(seed): \(text)")
            // Another round must come back to where it was: VAPIX encodes nested options twice.
            #expect(PercentEncoding.decode(encode(encoded)[...]) == encoded, "seed \(seed): \(text)")
        }
    }

    @Test(arguments: seeds) func decode_agreesWithFoundation_mutatedText(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let bytes = generator.mutate(Array(encode(generator.text()).utf8), with: Array("%0aFGg+ ".utf8))
            let text = String(decoding: bytes, as: UTF8.self)
            let bytesOfText = PercentEncoding.decodeBytes(text[...])
            let valid = bytesOfText.flatMap { String(validating: $0, as: UTF8.self) }
            #expect(PercentEncoding.decode(text[...]) == valid, "seed \(seed): \(text)")
            // What is not UTF-8 is left out: Foundation on Linux refuses most of it and repairs some.
            if valid != nil || bytesOfText == nil {
                #expect(text.removingPercentEncoding == valid, "seed \(seed): \(text)")
            }
        }
    }
}
