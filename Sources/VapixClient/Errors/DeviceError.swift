internal import VapixSupport

/// A failure that the device reported, with its own code and message.
public struct DeviceError: Error, Sendable {
    /// A device's error code: a number or a word, whose meaning depends on the API.
    ///
    /// The codes that an API documents are constants in its `ErrorCode`, `Applications.ErrorCode.notFound` for example.
    public struct Code: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
        CustomStringConvertible
    {
        /// The code as text.
        public let rawValue: String
        /// The code as text.
        public var description: String { rawValue }

        /// Makes a code from its text.
        ///
        /// - Parameter rawValue: The code as text.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Makes a code from a word.
        ///
        /// - Parameter value: The word.
        public init(stringLiteral value: String) {
            rawValue = value
        }

        /// Makes a code from a number.
        ///
        /// - Parameter value: The number.
        public init(integerLiteral value: Int64) {
            rawValue = String(value)
        }
    }

    /// The code; `nil` if the device gave none.
    public let code: Code?
    /// The device's message, at most 300 characters.
    ///
    /// If the device only gives a number, this is the documentation's text for that number; `nil` if there is none.
    public let message: String?
    /// The other members of a JSON error, as an object: `details`, `errors` or `subCode`, depending on the API.
    ///
    /// It can repeat the request, so the description has only the documented members `port`, `propertyName` and `subCode`.
    public let details: JSONValue?
    /// Whether only the HTTP status makes an error of the text: it may be a web server's text, and not the API's.
    var isGuess = false

    /// Makes an error.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - message: The message; cut to one line of 300 characters.
    ///   - details: The other members, as JSON.
    public init(code: Code?, message: String?, details: JSONValue? = nil) {
        self.code = code
        self.message = message.map { oneLine($0, limit: 300) }
        self.details = details
    }

    /// The same error with another message.
    func replacingMessage(_ message: String?) -> DeviceError {
        var error = DeviceError(code: code, message: message, details: details)
        error.isGuess = isGuess
        return error
    }
}

extension DeviceError: CustomStringConvertible {
    /// The message, the code, and the part of the request that the device names.
    public var description: String {
        let code = code.map { "error \(oneLine($0.rawValue, limit: 40))" }
        let facts = [code, place].compactMap(\.self).joined(separator: ": ")
        guard let message else { return facts.isEmpty ? "no reason given" : facts }
        return facts.isEmpty ? message : "\(message) (\(facts))"
    }

    /// The documented members of ``details``.
    ///
    /// No other one is shown, because it can repeat a password of the request.
    private var place: String? {
        let members = details?["details"] ?? details?["errors"]?[0]?["details"] ?? details
        var words: [String] = []
        // Only I/O port management has it, as a string.
        if let port = members?["port"], let number = port.int ?? port.string.flatMap({ Int($0) }) {
            words.append("port \(number) counted from 0")
        }
        if let name = members?["propertyName"]?.string, Self.isName(name) { words.append("propertyName \(name)") }
        if let number = members?["subCode"]?.int { words.append("subCode \(number)") }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private static func isName(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                default: false
                }
            }
    }
}
