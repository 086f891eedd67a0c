/// A page of HTML, where something else was expected: a proxy's, a login page, or a CGI's sentence.
struct HTMLPage {
    /// The text without tags, title and the white space around it.
    let text: [UInt8]
    /// Whether it is what a CGI writes to say that it did something: one short sentence, and nothing to fill in, to click or to
    /// run.
    let isSentence: Bool

    /// Reads a page.
    init(_ bytes: UnsafeRawBufferPointer) {
        var text: [UInt8] = []
        var tag: [UInt8]?
        var isPlain = true
        for byte in bytes {
            if let name = tag {
                guard byte == UInt8(ascii: ">") else {
                    if name.count < 8 { tag?.append(byte | 0x20) }
                    continue
                }
                if name.starts(with: "/title".utf8) { text = [] }
                if Self.interactive.contains(where: { name.starts(with: $0.utf8) }) { isPlain = false }
                tag = nil
            } else if byte == UInt8(ascii: "<") {
                tag = []
            } else {
                text.append(byte)
            }
        }
        self.text = text.withUnsafeBytes { Array(trimmed($0)) }
        isSentence = isPlain && (1...200).contains(self.text.count)
    }

    /// The beginnings of tags that only pages for people have.
    private static let interactive = ["form", "input", "script", "iframe", "frame", "button", "img", "a ", "h1", "h2"]

    /// The error that such a page is.
    static var error: WireError {
        WireError(reason: .unexpectedType, offset: 0, expected: "the API's own reply and not a page of HTML")
    }

    /// Whether a reply begins as a page of HTML does.
    ///
    /// The media type does not tell: some CGIs name their texts HTML.
    static func begins(_ body: [UInt8]) -> Bool {
        body.withUnsafeBytes { bytes in
            var rest = trimmed(bytes)
            if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = trimmed(.init(rebasing: rest.dropFirst(3))) }
            // In front of a page there may be comments and a declaration of XML.
            while rest.starts(with: "<!--".utf8) || rest.starts(with: "<?".utf8) {
                let end = rest[1] == UInt8(ascii: "?") ? "?>" : "-->"
                guard let next = rest.position(behind: end) else { return false }
                rest = trimmed(.init(rebasing: rest[next...]))
            }
            return ["<!doctype html", "<html", "<head", "<body"].contains { isPrefix($0, of: rest) }
        }
    }

    /// Whether bytes begin with a text in lowercase, whatever their own case.
    private static func isPrefix(_ text: String, of bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count >= text.utf8.count && zip(bytes, text.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    }
}

extension UnsafeRawBufferPointer {
    /// Where a text ends that is in the bytes; `nil` if it is not.
    fileprivate func position(behind text: String) -> Int? {
        let word = Array(text.utf8)
        guard count >= word.count else { return nil }
        return (0...count - word.count).first { self[$0..<$0 + word.count].elementsEqual(word) }.map { $0 + word.count }
    }
}
