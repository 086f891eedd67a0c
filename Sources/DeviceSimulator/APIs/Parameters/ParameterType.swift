internal import AcapPackage

/// The type of an application's parameter, as its manifest writes it: `int:min=0;max=100`.
///
/// A type that is not known takes any value.
struct ParameterType {
    private let type: AcapPackage.ParameterType?
    private let name: Substring
    private let definition: Substring

    init(_ text: String) {
        type = try? AcapPackage.ParameterType.parse(text)
        let text = AcapPackage.ParameterType.withoutControlWords(text)
        name = text.prefix { $0 != ":" }
        definition = text.dropFirst(name.count + 1)
    }

    /// Whether `list` shows stars instead of the value.
    var isSecret: Bool { name == "password" }

    /// Whether a value belongs to the type.
    func accepts(_ value: String) -> Bool { type?.problem(withDefault: value) == nil }

    /// The elements of the type in `listdefinitions`.
    ///
    /// The documentation shows those of few types; the others are a guess.
    var xml: String? {
        let limits = definition.split(separator: ";").compactMap { part -> String? in
            let halves = part.split(separator: "=")
            guard halves.count == 2, halves[0].allSatisfy(\.isLetter) else { return nil }
            return " \(halves[0])=\"\(escapeXML(String(halves[1])))\""
        }.joined()
        switch name {
        case "int", "string", "password": return "<\(name)\(limits) />"
        case "bool":
            let values = definition.split(separator: ",").map { escapeXML(String($0)) }
            guard values.count == 2 else { return nil }
            return "<bool true=\"\(values[1])\" false=\"\(values[0])\" />"
        case "enum":
            let entries = definition.split(separator: ",").map { "<entry value=\"\(escapeXML(String($0)))\" />" }
            return "<enum>\(entries.joined())</enum>"
        default: return nil
        }
    }
}
