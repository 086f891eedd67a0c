import VapixClient

/// An action that was done to an application.
struct ActionReport: Report {
    let action: String
    let pastTense: String
    let name: String

    static func documentation(_ action: String) -> String {
        "With --json: {\"action\": \"\(action)\", \"name\": NAME}."
    }

    func text(_ style: TextStyle) -> String {
        "\(pastTense) \(printable(name))\n"
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("action", action)
        json.write("name", name)
    }
}
