import Foundation
import TestTools
import Testing

@testable import VapixClient

private struct Line: Equatable {
    var kind: KeyValueText.Kind
    var name = ""
    var value: String
}

private func lines(_ body: some Collection<UInt8>) throws -> [Line] {
    try withGuardedBytes(body) { bytes in
        KeyValueText(bytes).map { item in
            Line(
                kind: item.kind,
                name: deviceText(UnsafeRawBufferPointer(rebasing: bytes[item.name])),
                value: deviceText(UnsafeRawBufferPointer(rebasing: bytes[item.value]))
            )
        }
    }
}

@Suite struct KeyValueTextTests {
    @Test func pair_isSplit_atFirstEqualsSign() throws {
        let body = "root.Brand.Brand=AXIS\nroot.StreamProfile.S0.Parameters=videocodec=h264&fps=30\nroot.Empty=\n=x\n"
        #expect(
            try lines(body.utf8) == [
                Line(kind: .pair, name: "root.Brand.Brand", value: "AXIS"),
                Line(kind: .pair, name: "root.StreamProfile.S0.Parameters", value: "videocodec=h264&fps=30"),
                Line(kind: .pair, name: "root.Empty", value: ""),
                Line(kind: .pair, name: "", value: "x"),
            ])
    }

    @Test func line_ends_withLFOrCRLFOrTheBody() throws {
        let expected = [Line(kind: .pair, name: "a", value: "1"), Line(kind: .pair, name: "b", value: "2")]
        for body in ["a=1\nb=2", "a=1\nb=2\n", "a=1\r\nb=2\r\n", "\n\r\na=1\n\n\r\nb=2\n\n"] {
            #expect(try lines(body.utf8) == expected)
        }
        // A carriage return that ends no line is part of the value.
        #expect(try lines("a=1\r".utf8) == [Line(kind: .pair, name: "a", value: "1\r")])
        #expect(try lines("a=\r1\r\r\n".utf8) == [Line(kind: .pair, name: "a", value: "\r1\r")])
        #expect(try lines("".utf8) == [])
        #expect(try lines("\n\r\n\n".utf8) == [])
    }

    @Test func remark_isReported_betweenGoodLines() throws {
        let body = "a=1\n# Error: Error -1 getting param in group 'X=Y'\n#\nb=2\n#Request failed: x\nOK\nS4 OK"
        #expect(
            try lines(body.utf8) == [
                Line(kind: .pair, name: "a", value: "1"),
                Line(kind: .remark, value: "Error: Error -1 getting param in group 'X=Y'"),
                Line(kind: .remark, value: ""),
                Line(kind: .pair, name: "b", value: "2"),
                Line(kind: .remark, value: "Request failed: x"),
                Line(kind: .other, value: "OK"),
                Line(kind: .other, value: "S4 OK"),
            ])
    }

    @Test func value_isLatin1_whereNotUTF8() throws {
        let body = Array("a=Entr".utf8) + [0xE9, 0x0A] + Array("b=Entré".utf8)
        #expect(try lines(body).map(\.value) == ["Entré", "Entré"])
    }

    @Test func item_staysSmall_forTablesOfThousands() {
        #expect(MemoryLayout<KeyValueText.Item>.stride <= 20)
    }

    @Test(arguments: seeds) func lines_areFoundAgain_randomBodies(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            var expected: [Line] = []
            var body = ""
            for _ in 0..<generator.below(12) {
                let name = String(
                    generator.text(maxLength: 8).unicodeScalars.filter { !["=", "\r", "\n"].contains($0) })
                let value = String(generator.text(maxLength: 12).unicodeScalars.filter { !["\r", "\n"].contains($0) })
                let ending = generator.pick(["\n", "\r\n", "\n\n"])
                body += "n\(name)=\(value)\(ending)"
                expected.append(Line(kind: .pair, name: "n\(name)", value: value))
            }
            #expect(try lines(body.utf8) == expected, "seed \(seed)")
        }
    }

    @Test(arguments: seeds) func lines_coverTheBody_anyBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let body = (0..<generator.below(60)).map { _ in generator.pick(Array("ab=#\r\n \u{E9}".utf8)) }
            // The same in the plainest of words.
            var expected: [[UInt8]] = []
            var rest = body[...]
            while !rest.isEmpty {
                let newline = rest.firstIndex(of: 0x0A)
                var line = rest[..<(newline ?? rest.endIndex)]
                if newline != nil, line.last == 0x0D { line.removeLast() }
                if !line.isEmpty { expected.append(Array(line)) }
                rest = rest[(newline.map { $0 + 1 } ?? rest.endIndex)...]
            }
            let found = try withGuardedBytes(body) { bytes in
                KeyValueText(bytes).map { item -> [UInt8] in
                    switch item.kind {
                    case .pair: Array(bytes[item.name]) + [0x3D] + Array(bytes[item.value])
                    case .remark: Array(bytes[item.value])
                    case .other: Array(bytes[item.value])
                    }
                }
            }
            let trimmed = expected.map { line in
                line.first == 0x23 ? Array(line.dropFirst().drop { $0 == 0x20 }) : line
            }
            #expect(found == trimmed, "seed \(seed): \(body)")
        }
    }
}
