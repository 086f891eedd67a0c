/// The words of a fault's text form: a name, then options of the form `name=value`.
struct FaultWords {
    let name: String
    private let text: String
    private var options: [String: String] = [:]

    /// - Throws: `SimulatorError` if a word is not an option, or an option is repeated.
    init(_ text: String) throws {
        self.text = text
        let words = ScriptText.words(text)
        name = words.first ?? ""
        for word in words.dropFirst() {
            guard let equals = word.firstIndex(of: "=") else {
                throw error("does not take '\(word)': write an option as name=value")
            }
            let option = String(word[..<equals])
            guard options[option] == nil else { throw error("has \(option)= twice") }
            options[option] = String(word[word.index(after: equals)...])
        }
    }

    /// Removes an option and parses its value.
    ///
    /// - Parameters:
    ///   - option: The option's name.
    ///   - form: The form of its value, for the error message.
    ///   - parse: Parses the value; returns `nil` if it is malformed.
    /// - Returns: The value; `nil` if the option is absent.
    /// - Throws: `SimulatorError` if the value is malformed.
    mutating func take<Value>(_ option: String, _ form: String, _ parse: (String) -> Value?) throws -> Value? {
        guard let word = options.removeValue(forKey: option) else { return nil }
        guard let value = parse(word) else { throw error("\(option)=\(word) is wrong: it takes \(form)") }
        return value
    }

    mutating func require<Value>(_ option: String, _ form: String, _ parse: (String) -> Value?) throws -> Value {
        guard let value = try take(option, form, parse) else { throw error("needs \(option)=, which takes \(form)") }
        return value
    }

    mutating func takeText(_ option: String) throws -> String? { try take(option, "a text") { $0 } }

    /// - Throws: `SimulatorError` if an option is left.
    func finish() throws {
        guard let option = options.keys.min() else { return }
        throw error("does not take \(option)=")
    }

    func error(_ message: String) -> SimulatorError { SimulatorError("the fault '\(text)': \(name) \(message)") }

    /// Parses a number from 0.
    static func count(_ text: String) -> Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }

    /// Parses a number from 1.
    static func positive(_ text: String) -> Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }
}
