extension SimulatedConfigurationAPIs {
    /// The words of the text form, each with its meaning.
    public static let reference: [(usage: String, summary: String)] = [
        ("none", "There is nothing below /config."),
        ("put", "PUT in place of PATCH, and of the POST of an action, as AXIS OS 11.8 to 11.10 want it."),
        ("without=ID", "The camera lacks an API, such as without=snmp."),
        ("ID=VERSION", "The camera has another version of an API, such as ssh=1.0.0-beta.1."),
    ]

    /// Reads words with spaces between them, such as `put without=snmp ssh=1.0.0-beta.1`.
    ///
    /// - Parameter text: The words, each one of ``reference``.
    /// - Throws: ``SimulatorError`` if a word is not valid, or if no described API has the identifier.
    public init(_ text: String) throws {
        self.init()
        for word in ScriptText.words(text) {
            let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            switch halves.count {
            case 1 where word == "none": areServed = false
            case 1 where word == "put": wantsPUT = true
            case 2 where halves[0] == "without": missing.insert(try Self.known(halves[1]))
            case 2: versions[try Self.known(halves[0])] = try Self.version(halves[1])
            default:
                throw SimulatorError(
                    "'\(word)' says nothing about configuration APIs: write none, put, without=ID or ID=VERSION")
            }
        }
    }

    private static func known(_ id: String) throws -> String {
        let ids = ConfigurationTree.all.map(\.id)
        guard ids.contains(id) else {
            throw SimulatorError(
                "no described API has the identifier '\(id)': write one of \(ids.sorted().joined(separator: ", "))")
        }
        return id
    }

    private static func version(_ text: String) throws -> String {
        let numbers = text.prefix { $0 != "-" }.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
        let rest = text.drop { $0 != "-" }
        let isStage = rest.isEmpty || rest.hasPrefix("-alpha.") || rest.hasPrefix("-beta.")
        guard numbers.count == 3, numbers.allSatisfy({ ($0 ?? -1) >= 0 }), isStage else {
            throw SimulatorError("'\(text)' is no version: write one such as 1.0.2 or 1.0.0-beta.1")
        }
        return text
    }
}
