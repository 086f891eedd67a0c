import TestTools
import Testing

@testable import VapixClient

private func parts(
    _ body: [UInt8], boundary: String = "myboundary", chunk: Int = .max, limit: Int = 1 << 20
) throws(WireError) -> [MultipartPart] {
    var reader = MultipartReader(boundary: boundary, maximumPartSize: limit)
    var result: [MultipartPart] = []
    var start = 0
    while start < body.count {
        let end = min(start + min(chunk, body.count), body.count)
        body[start..<end].withUnsafeBytes { reader.append($0) }
        while let part = try reader.next() { result.append(part) }
        start = end
    }
    if let part = try reader.finish() { result.append(part) }
    return result
}

private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

/// A picture that holds all that could be taken for the end of a part.
private let picture = [0xFF, 0xD8] + bytes("\r\n--mybound\r\n--\r\n-- myboundary\n-myboundary--x") + [0xFF, 0xD9]

private func frame(_ body: [UInt8], hasLength: Bool, end: String = "\r\n") -> [UInt8] {
    let length = hasLength ? "Content-Length:  \(body.count)\r\n" : ""
    return bytes("--myboundary\r\nContent-Type: image/jpeg\r\n\(length)X-Time: 12:30\r\n\r\n") + body + bytes(end)
}

@Suite(.timeLimit(.minutes(10)))
struct MultipartReaderTests {
    @Test(arguments: [true, false])
    func read_cutAtEveryByte_isTheSame(hasLength: Bool) throws {
        let body =
            frame(picture, hasLength: hasLength) + frame([], hasLength: hasLength)
            + frame(picture + picture, hasLength: hasLength) + bytes("--myboundary--\r\n")
        for chunk in 1...64 {
            let parts = try parts(body, chunk: chunk)
            #expect(parts.map(\.body) == [picture, [], picture + picture])
            #expect(parts.allSatisfy { $0.headers["content-type"] == "image/jpeg" && $0.headers["x-time"] == "12:30" })
        }
        for cut in 0...body.count {
            var reader = MultipartReader(boundary: "--myboundary", maximumPartSize: 1000)
            body[..<cut].withUnsafeBytes { reader.append($0) }
            var count = 0
            while try reader.next() != nil { count += 1 }
            body[cut...].withUnsafeBytes { reader.append($0) }
            while try reader.next() != nil { count += 1 }
            #expect(count == 3)
        }
    }

    @Test func read_bothKinds_lineEndsOfDevices() throws {
        // Some end lines with a line feed alone, some leave the line's end before a boundary out, some write two.
        let body =
            bytes("\r\n") + frame(bytes("a"), hasLength: true, end: "")
            + frame(bytes("b"), hasLength: true, end: "\r\n\r\n")
            + bytes("--myboundary\nContent-Type: text/plain\n\nc\n") + frame(bytes("d"), hasLength: false)
            + bytes("--myboundary--")
        for chunk in [1, 2, 3, 1000] {
            #expect(try parts(body, chunk: chunk).map(\.body) == [bytes("a"), bytes("b"), bytes("c"), bytes("d")])
        }
    }

    /// Story: a boundary that itself begins with hyphens is written in two ways, and one of them was an error.
    @Test func read_boundaryWithHyphens_inBothForms() throws {
        let forms = [
            ("--frame", "----frame"), ("--frame", "--frame"), ("----frame", "------frame"), ("----frame", "----frame"),
            ("-frame", "---frame"), ("-frame", "--frame"), ("frame", "--frame"), ("----frame", "--frame"),
        ]
        for (boundary, delimiter) in forms {
            let body = bytes(
                "\(delimiter)\r\n\r\na\r\n\(delimiter)\r\nContent-Length: 1\r\n\r\nb\r\n\(delimiter)--\r\n")
            for chunk in [1, 2, 7, 1000] {
                let bodies = try parts(body, boundary: boundary, chunk: chunk).map(\.body)
                #expect(bodies == [bytes("a"), bytes("b")], "\(boundary) as \(delimiter)")
            }
            for chunk in [1, 1000] {
                #expect(try parts(bytes(delimiter + "--"), boundary: boundary, chunk: chunk).isEmpty)
            }
        }
        // The first boundary tells which form it is: the other one is content.
        let body = bytes("----frame\r\n\r\na\r\n--frame\r\nb\r\n----frame--")
        #expect(try parts(body, boundary: "--frame").map(\.body) == [bytes("a\r\n--frame\r\nb")])
    }

    /// Story: a line of text in front of the first boundary, which RFC 2046 allows, was an error.
    @Test func read_preamble_isSkipped() throws {
        let preamble = "This is a message in many parts.\r\n\r\nmyboundary\r\n --myboundary\r\n--myboundaryx\r\n"
        let body = bytes(preamble) + frame(bytes("a"), hasLength: true) + bytes("--myboundary--")
        for chunk in [1, 2, 3, 1000] {
            #expect(try parts(body, chunk: chunk).map(\.body) == [bytes("a")])
        }
        let long = [UInt8](repeating: UInt8(ascii: "x"), count: 20_000)
        for chunk in [100, 100_000] {
            #expect(try wireError { _ = try parts(long + body, chunk: chunk) }?.reason == .syntax)
        }
    }

    /// Story: a device that sends empty lines for ever kept its reader waiting for ever.
    @Test func read_emptyLinesBetweenParts_areBounded() throws {
        let lines = { bytes(String(repeating: "\r\n", count: $0)) }
        let end = bytes("--myboundary--")
        #expect(try parts(frame(bytes("a"), hasLength: true) + lines(100) + end).count == 1)
        for chunk in [1, 10_000] {
            let body = frame(bytes("a"), hasLength: true) + lines(1000) + end
            #expect(try wireError { _ = try parts(body, chunk: chunk) }?.reason == .syntax)
            #expect(try wireError { _ = try parts(lines(10_000), chunk: chunk) }?.reason == .syntax)
        }
    }

    /// The line break at the end belongs to the boundary that is missing; what is no line break belongs to the part.
    @Test func finish_lastPart_losesItsLineBreakAlone() throws {
        for (end, kept) in [("", ""), ("\r\n", ""), ("\n", ""), ("\r", "\r"), ("\r\n\r\n", "\r\n"), ("\n\r", "\n\r")] {
            let body = frame(bytes("abc"), hasLength: false, end: end)
            for chunk in [1, 2, 1000] {
                #expect(try parts(body, chunk: chunk).map(\.body) == [bytes("abc" + kept)])
            }
        }
        #expect(try parts(frame([], hasLength: false)).map(\.body) == [[]])
    }

    @Test func finish_cutInAPart_isAnErrorUnlessItsEndIsTheBodys() throws {
        let counted = frame(picture, hasLength: true)
        for cut in 1..<(counted.count - 2) {
            #expect(try wireError { _ = try parts(Array(counted[..<cut])) }?.reason == .truncated)
        }
        #expect(try parts(counted).count == 1)
        #expect(try parts(Array(counted.dropLast(2))).count == 1)
        #expect(try parts(frame(bytes("abc"), hasLength: false, end: "")).map(\.body) == [bytes("abc")])
        #expect(try parts([]).isEmpty)
    }

    @Test func read_hostileBodies_areErrors() throws {
        let cases: [(body: String, reason: WireError.Reason)] = [
            ("--other\r\n", .syntax), ("<html>", .syntax),
            ("--myboundary\r\nContent-Length: -1\r\n\r\n", .syntax),
            ("--myboundary\r\nContent-Length: 99999999999999999999\r\n\r\n", .syntax),
            ("--myboundary\r\nContent-Length: 1048577\r\n\r\n", .numberOutOfRange),
            ("--myboundary\r\nno colon\r\n\r\n", .syntax),
            ("--myboundary\r\nContent-Length: 1\r\n\r\nab\r\n--myboundary", .syntax),
            ("--myboundary" + String(repeating: " ", count: 200), .syntax),
            ("--myboundary\r\n" + String(repeating: "a: b\r\n", count: 4000), .syntax),
            ("--myboundary\r\n" + String(repeating: "a", count: 20_000), .syntax),
            ("--myboundary\r\n\r\n" + String(repeating: "-", count: 1_100_000), .numberOutOfRange),
        ]
        for (body, reason) in cases {
            for chunk in [61, 65_536] {
                #expect(
                    try wireError { _ = try parts(bytes(body), chunk: chunk) }?.reason == reason, "\(body.prefix(60))")
            }
        }
    }

    @Test func read_anyBytes_isPartsOrAnError() throws {
        var random = SeededGenerator(seed: 2046)
        let body = frame(picture, hasLength: true) + frame(picture, hasLength: false) + bytes("--myboundary--\r\n")
        for _ in 0..<5000 {
            var mutated = body
            for _ in 0...random.below(3) {
                let index = random.below(mutated.count)
                switch random.below(3) {
                case 0: mutated[index] = UInt8(random.below(256))
                case 1: mutated.remove(at: index)
                default: mutated.insert(random.pick(bytes("\r\n-:9")), at: index)
                }
            }
            let atOnce = try? parts(mutated, limit: 500).map(\.body)
            let inChunks = try? parts(mutated, chunk: 1 + random.below(9), limit: 500).map(\.body)
            #expect(atOnce == inChunks)
        }
    }

    @Test func boundary_ofMediaTypes_isFound() {
        #expect(MultipartReader.boundary(in: "multipart/x-mixed-replace; boundary=myboundary") == "myboundary")
        #expect(MultipartReader.boundary(in: "Multipart/Mixed;charset=a; Boundary = \"--a=b\" ") == "--a=b")
        #expect(MultipartReader.boundary(in: "multipart/mixed") == nil)
        #expect(MultipartReader.boundary(in: "multipart/mixed; boundary=\"\"") == nil)
        #expect(MultipartReader.boundary(in: "image/jpeg; boundary=a") == nil)
        #expect(MultipartReader.boundary(in: "") == nil)
        // By bytes: a combining mark forms one character with the quotation mark or the sign before it.
        #expect(MultipartReader.boundary(in: "multipart/mixed; boundary=\"\u{301}a\"") == "\u{301}a")
        #expect(MultipartReader.boundary(in: "multipart/mixed; boundary=\u{301}a;\u{301}") == "\u{301}a")
    }
}
