import TestTools

@testable import DeviceSimulator

extension InputProperty {
    /// A form has the pairs that a simple reading of the bytes finds, and is read back as it was from a form made of it.
    static let forms = InputProperty(name: "forms", check: checkForm) {
        let texts = [
            "action=list&group=root.Network", "a=b=c&&d&=e&=", "%zz%4&%00=%ff&%C3%A9=%E9", "a+b=c%2Bd", "é=ü",
            "a=\u{301}b",
            "check=-9223372036854775808", "a&\u{301}b=c", "=", "&", String(repeating: "&a", count: 500), "{\"a\":1}",
            " <a=b",
        ]
        return texts.map { Array($0.utf8) } + [[0xFF, 0x3D, 0xFE, 0x25, 0x66]]
    }

    private static func checkForm(_ bytes: [UInt8]) throws {
        // Longer forms are only slower to read.
        let bytes = Array(bytes.prefix(1024))
        let text = String(decoding: bytes, as: UTF8.self)
        let form = FormArguments(text)
        let simple = text.utf8.split(separator: 0x26).map { pair in
            let halves = pair.split(separator: 0x3D, maxSplits: 1, omittingEmptySubsequences: false).map(simplyDecoded)
            return [halves[0], halves.count > 1 ? halves[1] : ""]
        }
        try expectHolds(form.pairs.map { [$0.name, $0.value] } == simple, "the pairs are \(form.pairs), not \(simple)")
        let again = FormArguments(form.pairs.map { encoded($0.name) + "=" + encoded($0.value) }.joined(separator: "&"))
        try expectHolds(again.pairs.elementsEqual(form.pairs, by: ==), "read again the pairs are \(again.pairs)")
        for type in ["", "text/plain", "application/x-www-form-urlencoded; charset=UTF-8"] {
            let body = FormArguments(body: bytes, contentType: type)
            try expectHolds(
                body.pairs.isEmpty || body.pairs.elementsEqual(form.pairs, by: ==), "the body is another form")
        }
        try expectHolds(FormArguments(body: bytes, contentType: "image/jpeg").pairs.isEmpty, "a picture is a form")
    }

    private static func simplyDecoded(_ bytes: Substring.UTF8View) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let bytes = Array(bytes)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let places = bytes[index...].dropFirst().prefix(2).compactMap { digits.firstIndex(of: $0 | 0x20) }
            // 0x10 to 0x19 with the bit of lowercase letters look like digits.
            let areDigits = bytes[index...].dropFirst().prefix(2).allSatisfy { $0 >= 0x30 }
            if bytes[index] == 0x25, places.count == 2, areDigits {
                decoded.append(UInt8(places[0] * 16 + places[1]))
                index += 3
            } else {
                decoded.append(bytes[index] == 0x2B ? 0x20 : bytes[index])
                index += 1
            }
        }
        return String(validating: decoded, as: UTF8.self) ?? String(decoded.map { Character(Unicode.Scalar($0)) })
    }

    private static func encoded(_ text: String) -> String {
        text.utf8.map { "%" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// A multipart form is read the same however it is cut into chunks, within the limits.
    ///
    /// An input is a byte that chooses the chunks, and a body whose boundary is `b`.
    static let receivedForms = InputProperty(name: "received-forms", check: checkReceivedForm) {
        let head = "--b\r\nContent-Disposition: form-data; name=\"json\"; filename=\"a\"\r\n\r\n"
        return [
            head + "{}\r\n--b--\r\n", "x\r\n" + head + "a\r\n--b\r\n\r\n\r\n\r\n--b\n\nlonger than four\n--b--",
            head + "\r\n--",
            "--b" + String(repeating: "\n\nx\n--b", count: 110), "--b--",
            "--b\r\n" + String(repeating: "a", count: 16_400),
        ].map { [3] + $0.utf8 }
    }

    private static func checkReceivedForm(_ bytes: [UInt8]) throws {
        guard let seed = bytes.first else { return }
        let body = Array(bytes.dropFirst())
        let whole = try received([body[...]])
        let cut = try received(chunks(of: body, seed: seed))
        try expectHolds(texts(whole) == texts(cut), "in chunks \(texts(cut)), at once \(texts(whole))")
        try expectHolds(whole.parts.count <= 100 && whole.size <= body.count, "more is read than was sent")
        try expectHolds(whole.parts.allSatisfy { $0.body.count <= min($0.size, 4) }, "too much of a part is kept")
        try expectHolds(whole.parts.reduce(0) { $0 + $1.body.count } <= 8, "too much of all parts is kept")
        // Any other header than a form's has no parser.
        let type = String(decoding: body.prefix(100), as: UTF8.self)
        var other = MultipartParser(contentType: type, maximumPartSize: .max)
        try expectHolds(other == nil || type.lowercased().hasPrefix("multipart/"), "\(type) is a form")
        other?.append(body)
    }

    private static func received(_ chunks: [ArraySlice<UInt8>]) throws -> MultipartParser {
        guard var parser = MultipartParser(contentType: "multipart/form-data; boundary=b", maximumPartSize: 4) else {
            throw Violation(description: "there is no parser")
        }
        for chunk in chunks { parser.append(Array(chunk)) }
        return parser
    }

    private static func texts(_ parser: MultipartParser) -> [String] {
        parser.parts.map { "\($0.name ?? "-") \($0.fileName ?? "-") \($0.body) \($0.size)" }
    }
}
