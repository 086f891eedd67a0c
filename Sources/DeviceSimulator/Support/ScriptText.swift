/// The common syntax of the text forms of faults and event scripts.
///
/// Words are separated by spaces; double quotes hold a word with spaces together. A time has a unit: `250ms`, `3s`,
/// `2m`, `1h`, `1d`.
enum ScriptText {
    /// The form of a time, for error messages.
    static let timeForm = "a time such as 250ms, 3s, 2m, 1h or 1d"

    /// Splits a text into its words, without the quotes.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word: String.UnicodeScalarView?
        var isQuoted = false
        // By scalars: a combining mark would join the quote or the space before it.
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"":
                isQuoted.toggle()
                word = word ?? String.UnicodeScalarView()
            case " " where !isQuoted:
                if let word { words.append(String(word)) }
                word = nil
            default:
                var longer = word ?? String.UnicodeScalarView()
                longer.append(scalar)
                word = longer
            }
        }
        if let word { words.append(String(word)) }
        return words
    }

    /// Quotes a value if it would not be read back as one word.
    static func quoted(_ value: String) -> String {
        value.isEmpty || value.unicodeScalars.contains(" ") ? "\"\(value)\"" : value
    }

    private static let units: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
    ]

    /// Reads a duration, which may be negative.
    static func signedTime(_ text: String) -> Duration? {
        let number = text.prefix { !$0.isLetter }
        let unit = text.dropFirst(number.count)
        guard let count = Double(number), count.isFinite, abs(count) < 1_000_000_000,
            let milliseconds = units.first(where: { $0.name == unit })?.milliseconds
        else { return nil }
        let duration = Duration.milliseconds(Int64((count * Double(milliseconds)).rounded()))
        return abs(count) * Double(milliseconds) <= Duration.longestWait / .milliseconds(1) ? duration : nil
    }

    /// Reads a duration from 0.
    static func time(_ text: String) -> Duration? { signedTime(text).flatMap { $0 >= .zero ? $0 : nil } }

    /// The nearest whole number of milliseconds; of a duration of millions of years, the largest or smallest number.
    private static func milliseconds(_ duration: Duration) -> Int64 {
        let exact = (duration / .milliseconds(1)).rounded()
        return Int64(exactly: exact) ?? (exact < 0 ? .min : .max)
    }

    /// Writes a duration in its largest unit that needs no fraction.
    static func text(_ duration: Duration) -> String {
        let milliseconds = milliseconds(duration)
        guard milliseconds != 0, let unit = units.first(where: { milliseconds % $0.milliseconds == 0 }) else {
            return "0s"
        }
        return "\(milliseconds / unit.milliseconds)\(unit.name)"
    }
}
