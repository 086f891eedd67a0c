import VapixClient

/// An action that was done to applications.
struct ActionReport: Report {
    let action: String
    let pastTense: String
    let names: [String]

    static func documentation(_ action: String) -> String {
        "With --json: {\"action\": \"\(action)\", \"names\": [NAME, ...]}."
    }

    var line: [String?]? { ["\(pastTense) \(names.joined(separator: ", "))"] }

    func text(_ style: TextStyle) -> String {
        names.map { "\(pastTense) \(printable($0))\n" }.joined()
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("action", action)
        json.write("names", texts: names)
    }
}
