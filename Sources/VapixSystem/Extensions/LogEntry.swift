public import VapixClient
internal import VapixSupport

/// An entry of a log.
public struct LogEntry: Sendable, Hashable {
    /// The severity of an entry.
    public struct Level: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The device is unusable.
        public static let emergency = Level(rawValue: "EMERG")
        /// Action is needed at once.
        public static let alert = Level(rawValue: "ALERT")
        /// A critical condition; old versions send CRITICAL.
        public static let critical = Level(rawValue: "CRIT")
        /// An error.
        public static let error = Level(rawValue: "ERR")
        /// A warning.
        public static let warning = Level(rawValue: "WARNING")
        /// A normal but significant event.
        public static let notice = Level(rawValue: "NOTICE")
        /// Information.
        public static let info = Level(rawValue: "INFO")
        /// Information for debugging.
        public static let debug = Level(rawValue: "DEBUG")
        /// The previous entry was repeated; only old versions send it.
        public static let repeated = Level(rawValue: "REPEATED")
    }

    /// The line, as the device sent it.
    public let line: String
    /// The time as the device writes it: `2020-10-09T10:30:02.425-05:00`, or `Oct  9 15:41:26` without a year.
    ///
    /// `nil` if the line has none of the known forms. Then all properties except the message are `nil`.
    public private(set) var time: String?
    /// The time in milliseconds since 1970; `nil` if the line has no year and time zone.
    public private(set) var timestamp: Int64?
    /// The device's name.
    public private(set) var host: String?
    /// The severity.
    public private(set) var level: Level?
    /// The program.
    public private(set) var process: String?
    /// The ID of the program's process.
    public private(set) var processID: Int64?
    /// The message; the whole line if it has none of the known forms.
    public private(set) var message: String

    /// Reads a line.
    ///
    /// - Parameter line: The line, without its end.
    public init(_ line: String) {
        self.line = line
        message = line
        var rest = Substring(line)
        if readOldHead(&rest) || readHead(&rest) { readMessage(rest) }
    }

    /// Reads `<INFO    > Oct  9 15:41:26 axis-00408cfb6888 `.
    private mutating func readOldHead(_ rest: inout Substring) -> Bool {
        var text = rest
        guard text.popFirst() == "<", let end = text.firstIndex(of: ">"), let level = Level(padded: text[..<end]) else {
            return false
        }
        text = text[text.index(after: end)...]
        guard text.popFirst() == " ", let time = Self.timeWithoutYear(&text), text.popFirst() == " ",
            let host = Self.word(&text)
        else { return false }
        self.level = level
        self.time = time
        self.host = host
        rest = text
        return true
    }

    /// Reads `2020-10-09T10:30:02.425-05:00 axis-accc8ef7d108 [ INFO    ] `.
    private mutating func readHead(_ rest: inout Substring) -> Bool {
        var text = rest
        guard let time = Self.word(&text), let timestamp = millisecondsSince1970(time), let host = Self.word(&text),
            text.popFirst() == "[", let end = text.firstIndex(of: "]"), let level = Level(padded: text[..<end])
        else { return false }
        text = text[text.index(after: end)...]
        guard text.isEmpty || text.popFirst() == " " else { return false }
        self.time = time
        self.timestamp = timestamp
        self.host = host
        self.level = level
        rest = text
        return true
    }

    /// Reads `syslogd[23459]: 1.4.1: restart.`, where the program may be missing, or its number.
    private mutating func readMessage(_ text: Substring) {
        message = String(text)
        guard let colon = text.firstIndex(of: ":") else { return }
        let behind = text.index(after: colon)
        guard behind == text.endIndex || text[behind] == " " else { return }
        var name = text[..<colon]
        if name.last == "]" {
            guard let bracket = name.firstIndex(of: "["),
                let number = Int64(name[name.index(after: bracket)...].dropLast())
            else { return }
            processID = number
            name = name[..<bracket]
        }
        guard !name.isEmpty, !name.contains(where: { $0 == " " || $0 == "[" || $0 == "]" }) else {
            processID = nil
            return
        }
        process = String(name)
        message = String(text[behind...].dropFirst())
    }

    // MARK: Pieces

    /// Takes a word and the space behind it.
    private static func word(_ text: inout Substring) -> String? {
        guard let space = text.firstIndex(of: " "), space > text.startIndex else { return nil }
        defer { text = text[text.index(after: space)...] }
        return String(text[..<space])
    }

    /// Takes `Oct  9 15:41:26`.
    private static func timeWithoutYear(_ text: inout Substring) -> String? {
        let time = Array(text.utf8.prefix(15))
        // A letter, a digit, and a digit or a space.
        let form = Array("AAA _9 99:99:99".utf8)
        guard time.count == form.count else { return nil }
        for (byte, expected) in zip(time, form) {
            let isDigit = byte &- UInt8(ascii: "0") < 10
            let fits =
                switch expected {
                case UInt8(ascii: "A"): (byte | 0x20) &- UInt8(ascii: "a") < 26
                case UInt8(ascii: "9"): isDigit
                case UInt8(ascii: "_"): isDigit || byte == UInt8(ascii: " ")
                default: byte == expected
                }
            guard fits else { return nil }
        }
        text = text[text.utf8.index(text.startIndex, offsetBy: time.count)...]
        return String(decoding: time, as: UTF8.self)
    }
}

extension LogEntry.Level {
    /// Reads a word in a column.
    fileprivate init?(padded text: Substring) {
        let word = text.filter { $0 != " " }
        guard (1...9).contains(word.utf8.count), word.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
            return nil
        }
        self.init(rawValue: word == "CRITICAL" ? "CRIT" : word == "ERROR" ? "ERR" : word)
    }
}
