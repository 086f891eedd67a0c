/// The variables that a file such as package.conf sets with lines `NAME="value"`.
struct ShellAssignments {
    /// A value with its line.
    struct Value: Equatable {
        var value: String
        var line: Int
    }

    /// The last value of each variable.
    private(set) var values: [String: Value] = [:]
    /// The numbers, from 1, of lines that only a shell can interpret.
    private(set) var otherLines: [Int] = []

    /// Reads the assignments, and notes the numbers of other lines.
    init(parsing bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let text = line.drop { $0 == " " || $0 == "\t" }
            guard !text.isEmpty, text.first != "#" else { continue }
            guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")), sign > text.startIndex,
                text.utf8[..<sign].allSatisfy(isWord)
            else {
                otherLines.append(index + 1)
                continue
            }
            let rest = text[text.utf8.index(after: sign)...]
            guard let value = Self.quotedTwice(rest) ?? Self.value(rest) else {
                otherLines.append(index + 1)
                continue
            }
            values[String(text[..<sign])] = Value(value: value, line: index + 1)
        }
    }

    /// A value that Axis' older tools wrote with its quotes escaped: `\''<a href="…">…</a>'\'` and `\'''\'`.
    private static func quotedTwice(_ text: Substring) -> String? {
        let bytes = text.utf8
        let mark = [UInt8(ascii: "\\"), UInt8(ascii: "'")]
        guard bytes.count >= 4, bytes.starts(with: mark), bytes.suffix(2).elementsEqual(mark) else { return nil }
        let inner = bytes.dropFirst(2).dropLast(2)
        guard let first = inner.first else { return "" }
        let isQuoted = inner.count >= 2 && first == UInt8(ascii: "'") && inner.last == first
        let value = isQuoted ? inner.dropFirst().dropLast() : inner
        return value.contains(UInt8(ascii: "'")) ? nil : String(Substring(value))
    }

    /// A value without its quotes; `nil` if a shell would change it further.
    private static func value(_ text: Substring) -> String? {
        var value = String.UnicodeScalarView()
        var quote: Unicode.Scalar?
        var rest = text.unicodeScalars
        while let scalar = rest.popFirst() {
            switch (scalar, quote) {
            case ("'", nil), ("\"", nil): quote = scalar
            case (_, let open?) where open == scalar: quote = nil
            case ("\\", "\""), ("\\", nil):
                guard let next = rest.popFirst() else { return nil }
                // Between double quotes, a backslash escapes only these characters.
                if quote != nil, !"\"\\$`".unicodeScalars.contains(next) { value.append(scalar) }
                value.append(next)
            case ("$", "\""), ("$", nil), ("`", "\""), ("`", nil): return nil
            case (" ", nil), ("\t", nil):
                // Only a comment may follow.
                let comment = rest.drop { $0 == " " || $0 == "\t" }
                guard comment.isEmpty || comment.first == "#" else { return nil }
                return String(value)
            case (";", nil), ("&", nil), ("|", nil), ("<", nil), (">", nil), ("(", nil), (")", nil): return nil
            default: value.append(scalar)
            }
        }
        return quote == nil ? String(value) : nil
    }
}
