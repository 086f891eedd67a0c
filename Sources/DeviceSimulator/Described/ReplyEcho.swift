internal import VapixExamples

/// Adapts a documented JSON reply to another call.
///
/// The reply gets that call's context, and the device's version. Everything else stays as documented.
struct ReplyEcho {
    private let example: Example

    init(_ example: Example) {
        self.example = example
    }

    /// The reply's body for a call.
    ///
    /// - Parameters:
    ///   - call: The call.
    ///   - version: The version that the reply states; `nil` for that of the example.
    /// - Returns: The body.
    func body(for call: JSONCall, version: String?) -> [UInt8] {
        guard let asked = JSONCall(example), let reply = JSONValue(example.reply.body)?.object else {
            return example.reply.body
        }
        var body = example.reply.body
        if reply["apiVersion"] != nil, let version { Self.replace("apiVersion", with: .string(version), in: &body) }
        // If the documented reply to a request with a context has none, the device does not repeat it.
        let echoes = reply["context"] != nil || asked.context == nil
        if echoes, reply["context"] != call.context { Self.replace("context", with: call.context, in: &body) }
        return body
    }

    /// Sets, adds or removes a member of the outermost object.
    private static func replace(_ key: String, with value: JSONValue?, in body: inout [UInt8]) {
        let text = value.map { "\"\(key)\": \($0.text)" }
        guard let member = member(key, of: body) else {
            if let text, let start = body.firstIndex(of: UInt8(ascii: "{")) {
                body.insert(contentsOf: "\n  \(text),".utf8, at: start + 1)
            }
            return
        }
        if let text { return body.replaceSubrange(member, with: text.utf8) }
        // Also removes the comma after the member, or the one before it.
        let isSpace = { (byte: UInt8) in " \r\n\t".utf8.contains(byte) }
        let next = body[member.upperBound...].firstIndex { !isSpace($0) } ?? body.endIndex
        if next < body.endIndex, body[next] == UInt8(ascii: ",") {
            body.removeSubrange(member.lowerBound...next)
        } else if let last = body[..<member.lowerBound].lastIndex(where: { !isSpace($0) }),
            body[last] == UInt8(ascii: ",")
        {
            body.removeSubrange(last..<member.upperBound)
        } else {
            body.removeSubrange(member)
        }
    }

    /// The range of a member of the outermost object, from its key to the end of its value, which is neither an array
    /// nor an object.
    private static func member(_ key: String, of body: [UInt8]) -> Range<Int>? {
        let key = Array("\"\(key)\"".utf8)
        var depth = 0
        var index = 0
        while index < body.count {
            switch body[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""):
                let end = endOfText(body, index)
                let isKey = body[end...].first { !" \r\n\t".utf8.contains($0) } == UInt8(ascii: ":")
                if depth == 1, isKey, body[index..<end] == key[...] { return index..<endOfValue(body, end) }
                index = end - 1
            default: break
            }
            index += 1
        }
        return nil
    }

    private static func endOfText(_ body: [UInt8], _ start: Int) -> Int {
        var index = start + 1
        while index < body.count, body[index] != UInt8(ascii: "\"") {
            index += body[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, body.count)
    }

    private static func endOfValue(_ body: [UInt8], _ keyEnd: Int) -> Int {
        let start = body[keyEnd...].firstIndex { !": \r\n\t".utf8.contains($0) } ?? body.count
        guard start < body.count else { return body.count }
        if body[start] == UInt8(ascii: "\"") { return endOfText(body, start) }
        return body[start...].firstIndex { ",} \r\n\t".utf8.contains($0) } ?? body.count
    }
}
