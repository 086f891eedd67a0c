import TestTools
import Testing
import VapixSupport

@testable import VapixClient

private func text(_ bytes: some Collection<UInt8>) throws -> String {
    try withGuardedBytes(bytes) { deviceText($0) }
}

@Suite struct DeviceTextTests {
    @Test func text_isUTF8_whenValid() throws {
        #expect(try text([]) == "")
        #expect(try text("plain".utf8) == "plain")
        #expect(try text("Entré €😀\n".utf8) == "Entré €😀\n")
    }

    @Test func text_isLatin1_whenNotUTF8() throws {
        #expect(try text([0x45, 0x6E, 0x74, 0x72, 0xE9]) == "Entré")
        // One wrong byte decides for the whole text: characters that look like UTF-8 are not, then.
        #expect(try text([0xC3, 0xA9, 0xFF]) == "Ã©ÿ")
        #expect(try text([0x80, 0x9F, 0xA0]) == "\u{80}\u{9F}\u{A0}")
        #expect(try text([0xED, 0xA0, 0x80]).unicodeScalars.map(\.value) == [0xED, 0xA0, 0x80])
    }

    @Test(arguments: seeds) func text_isUTF8OrElseLatin1_anyBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var latin1 = 0
        for _ in 0..<2_000 {
            let bytes =
                generator.chance(2)
                ? (0..<generator.below(24)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
                : generator.mutate(Array(generator.text().utf8), with: [0x80, 0xC3, 0xE2, 0xF0, 0xFF])
            let utf8 = String(validating: bytes, as: UTF8.self)
            if utf8 == nil { latin1 += 1 }
            // ISO 8859-1 is the first 256 characters of Unicode.
            let expected = utf8 ?? bytes.map { String(Unicode.Scalar($0)) }.joined()
            #expect(try Array(text(bytes).utf8) == Array(expected.utf8), "seed \(seed): \(bytes)")
        }
        #expect(latin1 > 100)
    }
}

@Suite struct UTF8Tests {
    @Test func bytes_areUTF8_ofAnyLength() throws {
        for count in 0...100 {
            let ascii = [UInt8](repeating: 0x61, count: count)
            #expect(try withGuardedBytes(ascii) { isUTF8($0) })
            for place in 0..<count {
                var bytes = ascii
                bytes[place] = 0x80
                #expect(!bytes.withUnsafeBytes { isUTF8($0) })
                bytes[place...place] = [0xC3, 0xBC]
                #expect(bytes.withUnsafeBytes { isUTF8($0) })
                #expect(!bytes[...place].withUnsafeBytes { isUTF8($0) })
            }
        }
    }
}

@Suite struct SharedTextsTests {
    @Test func text_isTheSame_howeverManyThereAre() throws {
        var texts = SharedTexts()
        for index in (0..<100).flatMap({ [$0, $0, $0 / 2] }) {
            let text = String(repeating: "x", count: 16 + index % 9) + "\(index)"
            let count = text.utf8.count
            let shared = try withGuardedBytes(text.utf8) { bytes in
                bytes.baseAddress.map { texts.text(ascii: $0, count) }
            }
            #expect(shared == text)
        }
    }

    @Test func bytes_areTheSame_upToTheirEnd() {
        for count in 0...40 {
            let bytes = (0..<count).map { UInt8($0) }
            for place in 0...count {
                var other = bytes
                if place < count { other[place] ^= 0x80 }
                bytes.withUnsafeBytes { first in
                    other.withUnsafeBytes { second in
                        guard let first = first.baseAddress, let second = second.baseAddress else { return }
                        #expect(areSame(first, second, count) == (place == count))
                    }
                }
            }
        }
    }
}

@Suite struct ASCIITextTests {
    @Test func text_isTheUsualString_ofAnyLength() throws {
        for count in 0...40 {
            for shift in 0..<128 {
                let bytes = (0..<count).map { UInt8(($0 &* 37 &+ shift) & 0x7F) }
                let usual = String(decoding: bytes, as: UTF8.self)
                var text = try withGuardedBytes(bytes) { bytes in
                    bytes.baseAddress.map { asciiText($0, bytes.count) } ?? ""
                }
                #expect(text == usual && text.hashValue == usual.hashValue && !(text < usual))
                #expect(Array(text.utf8) == bytes && text.utf8.count == count)
                text += "ü"
                #expect(text == usual + "ü" && text.unicodeScalars.count == count + 1)
            }
        }
    }

    @Test func text_isTheUsualString_whateverIsBehindIt() throws {
        guard ShortString.isKnown else { return }
        for count in 0...15 {
            for others: UInt8 in [0x00, 0x41, 0xFF] {
                let letters = Array("abcdefghijklmno".utf8.prefix(count))
                let short = try withGuardedBytes(letters + Array(repeating: others, count: 16 - count)) { bytes in
                    bytes.baseAddress.map { ShortString(asciiWithinSixteen: $0, count) }
                }
                #expect(short?.isASCII == true && short?.string == String(decoding: letters, as: UTF8.self))
            }
        }
    }

    /// Where strings have another form, everything works as well and takes longer: this is how one gets to know.
    @Test func form_isKnown_onTheMachinesOfCameras() {
        #if arch(x86_64) || arch(arm64)
        #expect(ShortString.isKnown)
        #else
        #expect(!ShortString.isKnown)
        #endif
    }
}

@Suite struct PlainRunTests {
    @Test(arguments: seeds) func run_endsWhereALoopEnds_anyBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array("abcxyz!~ \u{7F}".utf8) + [0x00, 0x1F, 0x22, 0x5C, 0x80, 0xFF, 0x21, 0x23, 0x5B, 0x5D]
        for _ in 0..<2_000 {
            let bytes = (0..<generator.below(40)).map { _ in
                generator.chance(12) ? generator.pick(alphabet) : UInt8(0x61 + generator.below(26))
            }
            let start = generator.below(bytes.count + 1)
            let expected =
                bytes[start...].firstIndex { $0 < 0x20 || $0 >= 0x80 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7A }
                ?? bytes.count
            let end = try withGuardedBytes(bytes) { endOfPlainRun($0, from: start, 0x22, 0x5C, 0x7A) }
            #expect(end == expected, "seed \(seed): \(bytes)")
        }
    }

    @Test func run_stopsAtEachByte_inEveryLane() throws {
        for byte in UInt8.min...UInt8.max {
            let isPlain = (0x20..<0x80).contains(byte) && byte != 0x22 && byte != 0x5C && byte != 0x7A
            for lane in 0..<8 {
                for neighbor: UInt8 in [0x61, 0x23, 0x5D, 0x20] {
                    var bytes = [UInt8](repeating: neighbor, count: 8)
                    bytes[lane] = byte
                    let end = bytes.withUnsafeBytes { endOfPlainRun($0, from: 0, 0x22, 0x5C, 0x7A) }
                    #expect(end == (isPlain ? 8 : lane), "byte \(byte) in lane \(lane)")
                }
            }
        }
    }
}
