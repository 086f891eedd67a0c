/// The type of a parameter, as `paramConfig` names it.
///
/// Axis documents five types, each with a control word in front or none: `hidden:`, `nosync:`, `readonly:`.
///
/// See [AXParameter](https://developer.axis.com/acap/api/src/api/axparameter/html/ax__parameter_8h.html).
package struct ParameterType {
    private enum Kind {
        case choice([String])
        case boolean([String])
        case text
        case integer
    }

    private let kind: Kind
    private var maximumLength: Int?
    private var ranges: [ClosedRange<Int64>] = []

    /// Why a text is not a type, and the correction.
    package struct Mistake: Error {
        let problem: String
        let fix: String
    }

    /// Reads a type.
    ///
    /// - Parameter text: The type.
    /// - Returns: `nil` for an empty type, and for one that only devices have: `ip`, `hostname`.
    /// - Throws: `Mistake`.
    package static func parse(_ text: String) throws(Mistake) -> ParameterType? {
        let text = withoutControlWords(text)
        let sides = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let name = sides.first ?? ""
        let arguments = sides.count > 1 ? sides[1] : nil
        switch name {
        case "", "ip", "ipList", "hostname": return nil
        case "enum":
            // Each word may have a name for people behind it.
            let words = (arguments ?? "").split(separator: ",", omittingEmptySubsequences: false).map { word in
                String(word.prefix { $0 != "|" })
            }
            guard !(words == [""]) else {
                throw Mistake(problem: "an enum without words", fix: "Write enum:day,night, for example.")
            }
            return ParameterType(kind: .choice(words))
        case "bool":
            let words = (arguments ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard words.count == 2, words[0] != words[1] else {
                throw Mistake(problem: "a bool without its two words", fix: "Write bool:no,yes.")
            }
            return ParameterType(kind: .boolean(words))
        case "string", "password": return try ParameterType(kind: .text).with(arguments)
        case "int": return try ParameterType(kind: .integer).with(arguments)
        default:
            throw Mistake(problem: "not a type that Axis documents", fix: Self.advice(String(name)))
        }
    }

    /// A type without the control words in front of it.
    package static func withoutControlWords(_ text: String) -> Substring {
        var text = text[...]
        while let word = ["hidden:", "nosync:", "readonly:"].first(where: { text.hasPrefix($0) }) {
            text = text.dropFirst(word.count)
        }
        return text
    }

    private static func advice(_ name: String) -> String {
        switch name.lowercased() {
        case "boolean", "bool": "Write bool:no,yes."
        case "integer", "int", "number", "uint", "long": "Write int, or int:min=0;max=100 for example."
        case "text", "str", "string", "float", "double": "Write string, or string:maxlen=64 for example."
        case "list", "choice", "enumeration", "enum": "Write enum:day,night, for example."
        default: "Write one of enum, bool, string, int and password, with what belongs to it."
        }
    }

    private init(kind: Kind) {
        self.kind = kind
    }

    /// Reads `maxlen=3;min=0;max=100` or `range=0,1024-65535`.
    private func with(_ arguments: Substring?) throws(Mistake) -> ParameterType {
        var type = self
        var minimum = Int64.min
        var maximum = Int64.max
        for argument in (arguments ?? "").split(separator: ";") {
            let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let value = sides.count > 1 ? sides[1] : ""
            switch (sides[0], kind, Int64(value)) {
            case ("maxlen", _, let number?) where number >= 0: type.maximumLength = Int(clamping: number)
            case ("min", .integer, let number?): minimum = number
            case ("max", .integer, let number?): maximum = number
            case ("range", .integer, _):
                for part in value.split(separator: ",", omittingEmptySubsequences: false) {
                    guard let range = Self.range(part) else { throw Self.mistake(argument) }
                    type.ranges.append(range)
                }
            default: throw Self.mistake(argument)
            }
        }
        guard minimum <= maximum else {
            throw Mistake(problem: "a range whose min is greater than its max", fix: "Write the smaller number as min.")
        }
        if type.ranges.isEmpty { type.ranges = [minimum...maximum] }
        return type
    }

    private static func mistake(_ argument: Substring) -> Mistake {
        Mistake(
            problem: "a type with \(JSONTree.string(String(argument)).asciiText), which Axis does not document",
            fix: "Write maxlen=…, min=…, max=… or range=…, with semicolons between them; a string has maxlen alone.")
    }

    private static func range(_ text: Substring) -> ClosedRange<Int64>? {
        if let only = Int64(text) { return only...only }
        // The first number may be negative.
        guard let hyphen = text.dropFirst().firstIndex(of: "-"), let first = Int64(text[..<hyphen]),
            let last = Int64(text[text.index(after: hyphen)...]), first <= last
        else { return nil }
        return first...last
    }

    /// Why a default is not a value of the type; `nil` if it is one.
    package func problem(withDefault text: String) -> (problem: String, fix: String)? {
        if let maximumLength, text.unicodeScalars.count > maximumLength {
            return ("is longer than \(maximumLength) characters", "Shorten it, or raise maxlen.")
        }
        switch kind {
        case .choice(let words), .boolean(let words):
            guard !words.contains(text) else { return nil }
            return ("is none of its words", "Write one of \(words.joined(separator: ", ")).")
        case .text: return nil
        case .integer:
            guard let number = Int64(text) else { return ("is not a whole number", "Write digits alone.") }
            guard !ranges.contains(where: { $0.contains(number) }) else { return nil }
            return ("is outside of its range", "Write a number that the type allows, or change the range.")
        }
    }
}
