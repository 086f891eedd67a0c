import Foundation
import TestTools
import VapixClient
import VapixSupport

extension Property {
    /// Text: lines of `name=value`, percent-encoding, and replies that acknowledge or refuse.
    static let text = Property(name: "text", check: checkText) { exchange, _ in
        [Array(exchange.query.utf8), exchange.request.body, exchange.reply.body]
            .filter { !$0.isEmpty && $0.first != UInt8(ascii: "{") && $0.first != UInt8(ascii: "<") }
    }

    private static func checkText(_ bytes: UnsafeRawBufferPointer) throws {
        try checkLines(bytes)
        try checkPercentEncoding(bytes)
        try checkAcknowledgement(bytes)
        let isValid = String(validating: bytes, as: UTF8.self) != nil
        try expectHolds(isUTF8(bytes) == isValid, "UTF-8 is taken for something else, or the reverse")
        let text = deviceText(bytes)
        let expected = isValid ? Array(bytes) : Array(String(bytes.map { Character(Unicode.Scalar($0)) }).utf8)
        try expectHolds(Array(text.utf8) == expected, "text is lost")
    }

    /// Every line that is not empty is in the result, in order and once.
    private static func checkLines(_ bytes: UnsafeRawBufferPointer) throws {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
        for index in lines.indices.dropLast() where lines[index].last == UInt8(ascii: "\r") {
            lines[index].removeLast()
        }
        lines.removeAll(where: \.isEmpty)
        var rest = lines[...]
        var pairs: [(name: String, value: String)] = []
        for item in KeyValueText(bytes) {
            guard let line = rest.popFirst() else { throw Violation(description: "more lines than there are") }
            let name = Array(bytes[item.name])
            let value = Array(bytes[item.value])
            switch item.kind {
            case .pair:
                try expectHolds(name + [UInt8(ascii: "=")] + value == line, "a pair is not its line")
                try expectHolds(!name.contains(UInt8(ascii: "=")), "a name goes too far")
                try expectHolds(line.first != UInt8(ascii: "#"), "a remark is taken for a pair")
                pairs.append((text(name), unquoted(value)))
            case .remark:
                let remark = line.dropFirst().drop { $0 == UInt8(ascii: " ") }
                try expectHolds(line.first == UInt8(ascii: "#") && value.elementsEqual(remark), "a remark is lost")
            case .other:
                try expectHolds(value == line && !line.contains(UInt8(ascii: "=")), "a line is lost")
            }
        }
        try expectHolds(rest.isEmpty, "lines are lost")
        var reader = KeyValueReader(bytes)
        do throws(WireError) {
            var index = 0
            while let key = try reader.nextKey() {
                guard index < pairs.count, pairs[index].name == key, pairs[index].value == reader.value else {
                    index = -1
                    break
                }
                index += 1
            }
            if index != pairs.count { throw WireError(reason: .missingField, offset: index, expected: "") }
        } catch  where error.reason == .missingField {
            throw Violation(description: "the reader yields other pairs")
        } catch {}
    }

    /// A name.
    private static func text(_ bytes: [UInt8]) -> String {
        bytes.withUnsafeBytes { deviceText(trimmed($0)) }
    }

    /// A value, without the quotes around it.
    private static func unquoted(_ bytes: [UInt8]) -> String {
        let value = bytes.withUnsafeBytes { Array(trimmed($0)) }
        let isQuoted = value.count > 1 && value.first == UInt8(ascii: "\"") && value.last == value.first
        return (isQuoted ? Array(value.dropFirst().dropLast()) : value).withUnsafeBytes { deviceText($0) }
    }

    /// What is encoded is plain and decodes to what it was; what is decoded is what Foundation makes of it.
    private static func checkPercentEncoding(_ bytes: UnsafeRawBufferPointer) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        var encoded: [UInt8] = []
        PercentEncoding.append(text, to: &encoded)
        let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~%".utf8)
        try expectHolds(encoded.allSatisfy(unreserved.contains), "a character stays as it is")
        let decoded = PercentEncoding.decode(String(decoding: encoded, as: UTF8.self)[...])
        try expectHolds(decoded.map { Array($0.utf8) } == Array(text.utf8), "what is encoded does not come back")
        let ours = PercentEncoding.decode(text[...])
        let bytes = PercentEncoding.decodeBytes(text[...])
        try expectHolds(
            (ours == nil) == (bytes.flatMap { String(validating: $0, as: UTF8.self) } == nil),
            "what is no text is decoded")
        // Foundation on Linux takes a zero for the end of the text, and repairs some UTF-8 that is not valid.
        let theirs = ours == nil || text.utf8.contains(0) ? ours : text.removingPercentEncoding
        try expectHolds(
            ours.map { Array($0.utf8) } == theirs.map { Array($0.utf8) },
            "Foundation decodes to \(theirs ?? "nothing"), and this library to \(ours ?? "nothing")")
        var query = QueryString()
        query.append(text, text)
        query.append("a", text)
        let pairs = query.text.split(separator: "&").map {
            $0.split(separator: "=", omittingEmptySubsequences: false).map { PercentEncoding.decode($0[...]) }
        }
        try expectHolds(pairs == [[text, text], ["a", text]], "a pair does not come back")
        let request = HTTPRequest(.get, "/axis-cgi/a.cgi", query: query.text)
        try expectHolds(request.query.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "a query could end the line")
    }

    /// Only `OK` is a success, and what states an error is none, whatever else is in it.
    private static func checkAcknowledgement(_ bytes: UnsafeRawBufferPointer) throws {
        let reply = HTTPReply(status: 200, body: Array(bytes))
        let words = Array(trimmed(bytes))
        let isAcknowledged = (try? ReplyForm.acknowledgement.read(reply)) != nil
        try expectHolds(isAcknowledged == words.elementsEqual("OK".utf8), "an acknowledgement is misread")
        let isError = words.starts(with: "Error:".utf8) || words.starts(with: "# Error:".utf8)
        try expectHolds(!isError || (try? ReplyForm.text.read(reply)) == nil, "an error is taken for a text")
    }
}
