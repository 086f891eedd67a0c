/// Reads a JSON document into a tree, and notes on which line each value starts.
///
/// It is the tools' only JSON reader. The reader of `VapixClient` has neither a tree nor lines, because apps need neither.
/// The grammar is RFC 8259. An object with a key twice is refused: the platform's tools do not agree which one counts.
struct JSONParser {
    private static let maximumDepth = 64
    private let bytes: [UInt8]
    private var position = 0
    private var lines: [JSONPath: Int] = [:]
    /// The line of the place up to which line breaks have been counted.
    private var countedLine = 1
    private var countedPosition = 0

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - bytes: The document, in UTF-8; a byte order mark is skipped.
    ///   - limit: The largest size in bytes. A manifest has a few kilobytes, and a tree takes many times the memory.
    ///   - notesLines: Whether the line of each value is wanted, which costs memory.
    /// - Returns: The tree, and the line of each value.
    /// - Throws: `JSONError` if it is no JSON, is too large, nests deeper than 64 levels, or has a key twice in one object.
    static func parse(
        _ bytes: [UInt8], limit: Int = 1 << 20, notesLines: Bool = true
    ) throws(JSONError) -> (document: JSONTree, lines: [JSONPath: Int]) {
        var parser = JSONParser(bytes)
        guard bytes.count <= limit else { throw parser.error("the document is larger than \(limit) bytes") }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
        let document = try parser.value(at: notesLines ? .root : nil, depth: 0)
        parser.skipSpace()
        guard parser.position == bytes.count else { throw parser.error("something follows the document. Remove it") }
        return (document, parser.lines)
    }

    private mutating func value(at path: JSONPath?, depth: Int) throws(JSONError) -> JSONTree {
        skipSpace()
        guard depth < Self.maximumDepth else { throw error("nested deeper than \(Self.maximumDepth) levels") }
        if let path { lines[path] = line() }
        switch peek() {
        case UInt8(ascii: "{"): return try object(at: path, depth: depth)
        case UInt8(ascii: "["): return try array(at: path, depth: depth)
        case UInt8(ascii: "\""): return .string(try string())
        case let byte? where isDigit(byte) || byte == UInt8(ascii: "-"): return .number(try number())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: throw expected("a value")
        }
    }

    private mutating func object(at path: JSONPath?, depth: Int) throws(JSONError) -> JSONTree {
        var members: [JSONMember] = []
        var keys: Set<[UInt8]> = []
        position += 1
        skipSpace()
        guard peek() != UInt8(ascii: "}") else { return close(.object([])) }
        while true {
            skipSpace()
            guard peek() == UInt8(ascii: "\"") else {
                throw peek() == UInt8(ascii: "}") && !members.isEmpty
                    ? error("a comma before a closing brace. Remove the comma") : expected("a key in double quotes")
            }
            let start = self
            let key = try string()
            guard keys.insert(Array(key.utf8)).inserted else {
                var place = start
                throw place.error("the key \(JSONTree.string(key).asciiText) occurs twice. Remove one")
            }
            skipSpace()
            guard peek() == UInt8(ascii: ":") else { throw expected("a colon") }
            position += 1
            members.append(JSONMember(key, try value(at: path?.appending(key), depth: depth + 1)))
            skipSpace()
            if peek() == UInt8(ascii: "}") { return close(.object(members)) }
            guard peek() == UInt8(ascii: ",") else { throw expected("a comma or a closing brace") }
            position += 1
        }
    }

    private mutating func array(at path: JSONPath?, depth: Int) throws(JSONError) -> JSONTree {
        var elements: [JSONTree] = []
        position += 1
        skipSpace()
        guard peek() != UInt8(ascii: "]") else { return close(.array([])) }
        while true {
            elements.append(try value(at: path?.appending(elements.count), depth: depth + 1))
            skipSpace()
            if peek() == UInt8(ascii: "]") { return close(.array(elements)) }
            guard peek() == UInt8(ascii: ",") else { throw expected("a comma or a closing bracket") }
            position += 1
        }
    }

    private mutating func close(_ value: JSONTree) -> JSONTree {
        position += 1
        return value
    }

    private mutating func string() throws(JSONError) -> String {
        var text: [UInt8] = []
        position += 1
        while true {
            guard let byte = peek() else { throw expected("a closing quote") }
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                guard let text = String(validating: text, as: UTF8.self) else {
                    throw error("a string that is not UTF-8")
                }
                return text
            case UInt8(ascii: "\\"):
                position += 1
                try escape(into: &text)
            case 0..<0x20: throw error("a control character or a line break in a string. Write it as an escape")
            default:
                text.append(byte)
                position += 1
            }
        }
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        guard let byte = peek() else { throw expected("an escape") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), peek() == UInt8(ascii: "\\") {
                position += 1
                guard peek() == UInt8(ascii: "u") else { throw error("half a surrogate pair") }
                position += 1
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw error("half a surrogate pair") }
                code = 0x1_0000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw error("half a surrogate pair") }
            text.append(contentsOf: String(scalar).utf8)
        default: throw error("an escape that JSON does not have")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else {
                throw expected("four hexadecimal digits")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private mutating func number() throws(JSONError) -> String {
        let start = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        if peek() == UInt8(ascii: "0") { position += 1 } else { try digits() }
        if peek() == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
            position += 1
            if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() throws(JSONError) {
        guard let byte = peek(), isDigit(byte) else { throw expected("a digit") }
        while let byte = peek(), isDigit(byte) { position += 1 }
    }

    private mutating func literal(_ word: String, _ value: JSONTree) throws(JSONError) -> JSONTree {
        guard bytes[position...].starts(with: word.utf8) else { throw expected("a value") }
        position += word.utf8.count
        return value
    }

    private func peek() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skipSpace() {
        while let byte = peek(), byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func line() -> Int {
        countedLine += bytes[countedPosition..<position].count { $0 == 0x0A }
        countedPosition = position
        return countedLine
    }

    private mutating func expected(_ what: String) -> JSONError {
        error(position == bytes.count ? "the document ends where \(what) is due" : "\(what) is due here")
    }

    private mutating func error(_ problem: String) -> JSONError {
        let lineStart = bytes[..<position].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return JSONError(line: line(), column: position - lineStart + 1, problem: problem)
    }
}
