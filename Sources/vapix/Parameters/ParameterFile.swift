import VapixSupport

/// Parameters and their values as text that people can read, compare and keep in git.
///
/// Each line is `NAME=VALUE`, sorted by name. A line that starts with `#` is a comment; those of the head say what was saved.
/// In a value, a backslash, a control character and a space at the end are escaped: `\\`, `\n`, `\r`, `\t`, `\u{9B}`.
struct ParameterFile: Equatable {
    /// The device's model.
    var model: String?
    /// The version of AXIS OS.
    var version: String?
    /// The time of the reading, in UTC.
    var time: String?
    /// The groups that were read, none for all; `nil` if the file does not say.
    var groups: [String]?
    /// The values, by the names of the parameters.
    var values: [String: String] = [:]

    private static let modelTitle = "Model: "
    private static let versionTitle = "AXIS OS: "
    private static let timeTitle = "Saved: "
    private static let groupsTitle = "Groups: "
    private static let allGroups = "all"
    private static let root = "root."

    /// The contents of the file.
    var text: String {
        var lines = ["# Parameters of an Axis device. See vapix params restore --help."]
        let head = [
            (Self.modelTitle, model), (Self.versionTitle, version), (Self.timeTitle, time),
            (Self.groupsTitle, groups.map { $0.isEmpty ? Self.allGroups : $0.joined(separator: " ") }),
        ]
        for case (let title, let value?) in head { lines.append("# \(title)\(Self.escaped(value))") }
        lines += values.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.escaped($0.value))" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Whether a name can stand in a file: it is one word.
    static func canHold(name: String) -> Bool {
        !name.isEmpty && name.unicodeScalars.first != "#"
            && !name.unicodeScalars.contains { $0 == " " || $0 == "=" || isUnprintable($0) }
    }

    // MARK: Reading

    init(
        model: String? = nil, version: String? = nil, time: String? = nil, groups: [String]? = nil,
        values: [String: String] = [:]
    ) {
        self.model = model
        self.version = version
        self.time = time
        self.groups = groups
        self.values = values
    }

    /// Reads a file.
    ///
    /// - Parameter path: The file's path; `-` for standard input.
    /// - Throws: `ToolError` if it cannot be read, or is no such file.
    init(reading path: String) throws(ToolError) {
        let bytes = try InputFile.bytes(path, limit: InputFile.longestText)
        let name = path == InputFile.standardInput ? "standard input" : path
        do throws(Problem) {
            try self.init(parsing: bytes)
        } catch {
            let place = error.line.map { "\(name):\($0)" } ?? name
            throw ToolError(.usage, "\(place): \(error.text); nothing was sent")
        }
    }

    /// Why bytes are no such file.
    struct Problem: Error {
        /// The line, from 1; `nil` for the whole file.
        let line: Int?
        /// The problem, without values: they may be passwords.
        let text: String
    }

    /// Reads the contents of a file.
    ///
    /// - Parameter bytes: The contents.
    /// - Throws: The first problem.
    init(parsing bytes: [UInt8]) throws(Problem) {
        guard bytes.withUnsafeBytes(isUTF8) else { throw Problem(line: nil, text: "the file is not UTF-8") }
        // Scalars, because a combining mark at the start of a value forms one character with the equals sign.
        let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
        var number = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            number += 1
            var line = line
            // An editor may have written a byte order mark, and other ends of lines.
            if number == 1, line.first == "\u{FEFF}" { line = line.dropFirst() }
            if line.last == "\r" { line = line.dropLast() }
            if line.allSatisfy({ $0 == " " || $0 == "\t" }) { continue }
            if line.first == "#" {
                if values.isEmpty { try readHead(line.dropFirst(), number) }
                continue
            }
            guard let separator = line.firstIndex(of: "="), separator > line.startIndex else {
                throw Problem(line: number, text: "there is no name or no equals sign. Write NAME=VALUE")
            }
            var name = String(Substring(line[..<separator]))
            while name.hasPrefix(Self.root) { name.removeFirst(Self.root.count) }
            guard Self.canHold(name: name) else {
                throw Problem(line: number, text: "the name has a space or a control character in it")
            }
            let value = try Self.unescaped(line[line.index(after: separator)...], number)
            guard values.updateValue(value, forKey: name) == nil else {
                throw Problem(line: number, text: "\(name) is there twice. Remove one")
            }
        }
        guard !values.isEmpty else { throw Problem(line: nil, text: "there are no parameters in the file") }
    }

    private mutating func readHead(_ comment: Substring.UnicodeScalarView, _ number: Int) throws(Problem) {
        let text = String(Substring(comment)).drop { $0 == " " }
        func value(of title: String) throws(Problem) -> String? {
            guard text.hasPrefix(title) else { return nil }
            return try Self.unescaped(text.dropFirst(title.count).unicodeScalars, number)
        }
        if let value = try value(of: Self.modelTitle) { model = value }
        if let value = try value(of: Self.versionTitle) { version = value }
        if let value = try value(of: Self.timeTitle) { time = value }
        if let value = try value(of: Self.groupsTitle) {
            groups = value == Self.allGroups ? [] : value.split(separator: " ").map(String.init)
        }
    }

    // MARK: Escapes

    private static func escaped(_ value: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\": text.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": text.append(contentsOf: "\\n".unicodeScalars)
            case "\r": text.append(contentsOf: "\\r".unicodeScalars)
            case "\t": text.append(contentsOf: "\\t".unicodeScalars)
            case _ where isUnprintable(scalar): text.append(contentsOf: escape(scalar))
            default: text.append(scalar)
            }
        }
        // Editors and git remove or complain about a space at the end of a line.
        if text.last == " " {
            text.removeLast()
            text.append(contentsOf: escape(" "))
        }
        return String(text)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
    }

    private static func unescaped(_ text: Substring.UnicodeScalarView, _ number: Int) throws(Problem) -> String {
        var value = String.UnicodeScalarView()
        var rest = text
        while let scalar = rest.popFirst() {
            guard scalar == "\\" else {
                value.append(scalar)
                continue
            }
            switch rest.popFirst() {
            case "\\": value.append("\\")
            case "n": value.append("\n")
            case "r": value.append("\r")
            case "t": value.append("\t")
            case "u":
                guard rest.popFirst() == "{", let end = rest.firstIndex(of: "}"),
                    case let digits = String(Substring(rest[..<end])), (1...6).contains(digits.utf8.count),
                    digits.utf8.allSatisfy({ isHexDigit($0) }), let code = UInt32(digits, radix: 16),
                    let scalar = Unicode.Scalar(code)
                else { throw Problem(line: number, text: #"\u needs a character's code, \u{1B} for example"#) }
                value.append(scalar)
                rest = rest[rest.index(after: end)...]
            default: throw Problem(line: number, text: #"an escape is none of \\, \n, \r, \t and \u{…}"#)
            }
        }
        return String(value)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
            UInt8(ascii: "a")...UInt8(ascii: "f"):
            true
        default: false
        }
    }
}
