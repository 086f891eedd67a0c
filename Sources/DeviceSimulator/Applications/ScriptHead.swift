/// The headers that a FastCGI program writes in front of a body (RFC 3875, section 6).
struct ScriptHead {
    let status: Int
    /// The words behind the status; empty if the program gave none.
    let reason: String
    let fields: [(name: String, value: String)]

    /// Where the empty line behind the headers ends; `nil` if it has not come yet.
    static func end(in output: [UInt8]) -> Int? {
        var lineStart = 0
        while let end = output[lineStart...].firstIndex(of: 10) {
            let line = output[lineStart..<end]
            if line.isEmpty || line.elementsEqual([13]) { return end + 1 }
            lineStart = end + 1
        }
        return nil
    }

    /// Reads the headers; `nil` where Apache 2.4.71 answers 500: a line without a colon, or a status that is not a number of three digits.
    ///
    /// It also refuses malformed names and values. Apache refuses them later, with the same 500.
    init?(_ bytes: some Sequence<UInt8>) {
        // As Latin-1, so that all bytes are forwarded unchanged.
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(UnicodeScalar(byte)) }
        var fields: [(name: String, value: String)] = []
        var status = (number: 200, reason: "")
        for line in text.split(separator: "\n") {
            let line = line.last == "\r" ? line.dropLast() : line
            guard !line.isEmpty else { continue }
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let name = String(line[..<colon])
            let value = String(line[colon...].dropFirst().drop { $0 == " " || $0 == "\t" })
            guard name.lowercased() == "status" else {
                fields.append((name, value))
                continue
            }
            let halves = value.split(separator: " ", maxSplits: 1)
            guard let first = halves.first, first.utf8.count == 3, let number = Int(first), number >= 200 else {
                return nil
            }
            status = (number, halves.count > 1 ? String(halves[1]) : "")
        }
        guard !HTTPHead(firstLine: status.reason, fields: fields + [("Status", status.reason)]).isMalformed else {
            return nil
        }
        (self.status, reason) = status
        self.fields = fields
    }
}
