import VapixClient

/// A reply as a document of JSON, or as the line of one of several devices.
struct CallReport: Report {
    let reply: CallReply

    var line: [String?]? {
        guard case .json = reply else { return nil }
        var text = self.text(.pipe)
        if text.last == "\n" { text.removeLast() }
        return [text]
    }

    func text(_ style: TextStyle) -> String { String(decoding: reply.bytes(for: style), as: UTF8.self) }

    func write(to json: inout JSONWriter) {
        guard case .json = reply, let document = try? JSONText(text(.pipe)) else {
            json.beginObject()
            writeMembers(to: &json)
            json.endObject()
            return
        }
        json.write(document)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("text", text(.pipe))
    }
}
