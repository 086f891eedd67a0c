import Examples
import Specs

/// Hides the secrets of an example: pages show `…` in their place.
struct SecretMask {
    /// The text in place of a secret.
    static let mask = "…"

    /// The names on the wire of the API's secrets.
    private let names: [String]

    /// Makes a mask for the examples of an API.
    init(_ api: API) {
        let replies = api.spec.operations.flatMap(\.reply.fields)
        var fields = api.spec.operations.flatMap(\.parameters) + replies + api.spec.nodes.flatMap(\.properties)
        for case .object(let members) in api.spec.types.map(\.kind) { fields += members }
        names = Set(fields.filter(Self.isSecret).flatMap(\.wires)).subtracting([".", "*"]).sorted()
    }

    /// Texts alone, because a mask is no number and no word.
    private static func isSecret(_ field: Field) -> Bool {
        if field.type.isSecret { return true }
        guard field.constant == nil, field.type == .string || field.type == .emptyAsNil(.string) else { return false }
        return SecretNames.contains(field.wire)
    }

    /// An example without its secrets.
    func masked(_ example: Example) -> Example {
        let text = names.reduce(example.text) { text, name in hide(name, in: text) }
        return Example(file: example.file, text: text, diagnostics: Diagnostics()) ?? example
    }

    /// Replaces the values of a name: a member of JSON, an attribute, or an argument.
    private func hide(_ name: String, in text: String) -> String {
        guard text.contains(name) else { return text }
        var result = ""
        var rest = text[...]
        while let range = rest.firstRange(of: name) {
            let before = rest[..<range.lowerBound].last ?? result.last
            result += rest[..<range.upperBound]
            rest = rest[range.upperBound...]
            switch (before, rest.first) {
            case ("\"", "\""):
                let colon = rest.dropFirst().drop { $0.isWhitespace }
                let value = colon.dropFirst().drop { $0.isWhitespace }
                guard colon.first == ":", value.first == "\"" else { continue }
                result += rest[..<value.startIndex] + "\"" + Self.mask
                rest = Self.end(of: value.dropFirst())
            case (let mark?, "=") where mark == "?" || mark == "&" || mark.isNewline:
                result += "=" + Self.mask
                rest = rest.drop { $0 != "&" && !$0.isWhitespace }
            case (let mark?, "=") where mark.isWhitespace && rest.dropFirst().first == "\"":
                result += "=\"" + Self.mask
                rest = Self.end(of: rest.dropFirst(2))
            default: continue
            }
        }
        return result + rest
    }

    /// The text from the quotation mark on that ends a value.
    private static func end(of value: Substring) -> Substring {
        var rest = value
        while let first = rest.first, first != "\"" { rest = rest.dropFirst(first == "\\" ? 2 : 1) }
        return rest
    }
}
