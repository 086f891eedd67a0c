/// Collects lines of Swift, laid out as `swift format` leaves them.
///
/// The formatter keeps line breaks where they are allowed, so the writer puts them where the formatter would: after the
/// opening parenthesis, then as many items to a line as fit.
struct CodeWriter {
    static let width = 120

    private(set) var lines: [String] = []
    private var indentation = 0

    /// The text with a line break at the end.
    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func line(_ text: String) {
        lines.append(text.isEmpty ? "" : String(repeating: " ", count: indentation) + text)
    }

    mutating func blank() {
        line("")
    }

    /// Writes a block: a line that ends in an opening brace, what is in it, and the closing brace.
    mutating func block(_ head: String, _ body: (inout CodeWriter) -> Void) {
        line(head + " {")
        indent(body)
        line("}")
    }

    mutating func indent(_ body: (inout CodeWriter) -> Void) {
        indentation += 4
        body(&self)
        indentation -= 4
    }

    /// Whether a text fits on a line here.
    func fits(_ text: String) -> Bool {
        indentation + text.count <= Self.width
    }

    /// Writes items in parentheses, with a hanging closing parenthesis as in a call.
    mutating func call(_ head: String, _ items: [String], _ tail: String = ")") {
        let single = head + items.joined(separator: ", ") + tail
        if fits(single) || items.isEmpty { return line(single) }
        line(head)
        fill(items, last: tail)
    }

    /// Writes a call with a trailing closure.
    mutating func call(
        _ head: String, _ items: [String], closure parameter: String, end: String = "}",
        _ body: (inout CodeWriter) -> Void
    ) {
        let single = head + items.joined(separator: ", ") + ") { \(parameter) in"
        if fits(single) {
            line(single)
        } else {
            line(head)
            fill(items, last: "")
            line(") { \(parameter) in")
        }
        indent(body)
        line(end)
    }

    /// Writes a function's head, the closing parenthesis on a line of its own if it takes several.
    mutating func function(_ head: String, _ items: [String], _ tail: String, _ body: (inout CodeWriter) -> Void) {
        let single = head + items.joined(separator: ", ") + ")" + tail + " {"
        if fits(single) || items.isEmpty {
            line(single)
        } else {
            line(head)
            fill(items, last: "")
            line(")" + tail + " {")
        }
        indent(body)
        line("}")
    }

    private mutating func fill(_ items: [String], last tail: String) {
        indent { code in
            var current = ""
            for (index, item) in items.enumerated() {
                let piece = item + (index == items.count - 1 ? tail : ",")
                if !current.isEmpty, !code.fits(current + " " + piece) {
                    code.line(current)
                    current = ""
                }
                current += current.isEmpty ? piece : " " + piece
            }
            code.line(current)
        }
    }

    /// Writes an array's literal, with a trailing comma if it takes several lines.
    mutating func array(_ head: String, _ items: [String]) {
        let single = head + "[" + items.joined(separator: ", ") + "]"
        // The formatter keeps a column for the trailing comma.
        if fits(single + ",") { return line(single) }
        line(head + "[")
        fill(items, last: ",")
        line("]")
    }

    /// Writes a computed property, on one line if it fits.
    mutating func property(_ head: String, _ value: String) {
        let single = "\(head) { \(value) }"
        if fits(single) { return line(single) }
        block(head) { $0.line(value) }
    }

    /// Writes a `guard` that throws, on several lines if it must.
    mutating func guardLet(_ binding: String, throw error: String) {
        let single = "guard let \(binding) else { throw \(error) }"
        if fits(single) { return line(single) }
        block("guard let \(binding) else") { $0.line("throw \(error)") }
    }

    /// Writes an `if` with one statement, on several lines if it must.
    mutating func ifLet(_ binding: String, _ statement: String) {
        let single = "if let \(binding) { \(statement) }"
        if fits(single) { return line(single) }
        block("if let \(binding)") { $0.line(statement) }
    }

    /// Writes a `case` with one statement, on a line of its own if it does not fit behind the colon.
    mutating func matchCase(_ pattern: String, _ statement: String) {
        let single = "\(pattern): \(statement)"
        if fits(single) { return line(single) }
        line("\(pattern):")
        indent { $0.line(statement) }
    }

    /// Writes paragraphs of documentation; the items of a list are lines of one.
    mutating func documentation(_ paragraphs: [String]) {
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { line("///") }
            for part in paragraph.split(separator: "\n") {
                let rest = part.hasPrefix("- ") ? "///   " : "/// "
                for text in wrapped(String(part), first: "/// ", rest: rest) { line(text) }
            }
        }
    }

    /// Writes a last paragraph of two sentences, each on lines of its own unless one line holds both.
    mutating func documentation(_ paragraphs: [String], last first: String, _ second: String) {
        let isShort = fits("/// \(first) \(second)")
        documentation(paragraphs + [isShort ? "\(first) \(second)" : first])
        if !isShort { documentation([second]) }
    }

    /// Writes the documentation of parameters, behind a paragraph.
    mutating func parameters(_ parameters: [(name: String, summary: String)]) {
        guard let first = parameters.first else { return }
        line("///")
        if parameters.count == 1 {
            for text in wrapped("- Parameter \(first.name): \(first.summary)", first: "/// ", rest: "///   ") {
                line(text)
            }
            return
        }
        line("/// - Parameters:")
        for parameter in parameters {
            let text = "- \(parameter.name): \(parameter.summary)"
            for text in wrapped(text, first: "///   ", rest: "///     ") { line(text) }
        }
    }

    /// Writes a section of documentation, `Returns` for example, behind a paragraph or the parameters.
    mutating func section(_ name: String, _ text: String) {
        for text in wrapped("- \(name): \(text)", first: "/// ", rest: "///   ") { line(text) }
    }

    private func wrapped(_ text: String, first: String, rest: String) -> [String] {
        var lines: [String] = []
        var current = first
        var isEmpty = true
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, indentation + current.count + 1 + word.count > Self.width {
                lines.append(current)
                current = rest
                isEmpty = true
            }
            current += isEmpty ? String(word) : " " + word
            isEmpty = false
        }
        return lines + [current]
    }
}

/// A text as a literal of Swift.
func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case "\r": result += "\\r"
        case "\t": result += "\\t"
        case _ where scalar.value < 0x20: result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// A number as a literal of Swift, long ones in groups of three digits.
func numberLiteral(_ text: String) -> String {
    let sign = text.hasPrefix("-") ? "-" : ""
    let digits = Array(text.dropFirst(sign.count))
    guard digits.count >= 7, digits.allSatisfy(\.isNumber) else { return text }
    var result = ""
    for (index, digit) in digits.enumerated() {
        if index > 0, (digits.count - index) % 3 == 0 { result += "_" }
        result.append(digit)
    }
    return sign + result
}
