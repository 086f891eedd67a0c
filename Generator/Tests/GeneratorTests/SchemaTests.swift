import Foundation
import Specs
import Testing
import Yams

/// The schema for editors and the parser say the same of the format's keys.
struct SchemaTests {
    @Test func schema_everySpec_isValid() throws {
        let schema = try Schema()
        let folder = Fixtures.repository.appendingPathComponent("Specs")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let names = files.filter { $0.hasSuffix(".yaml") && $0 != "families.yaml" }
        #expect(names.count > 50)
        for name in names.sorted() {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            #expect(try schema.faults(in: text) == [], "\(name)")
        }
    }

    /// An API with an unknown key in each place where keys are, and with each of the keys that come and go with others.
    private let strange = """
        strange: 0
        defaults: {strange: 0, arguments: {a: =1}}
        operations:
          a: {strange: 0, style: json, reply: {strange: 0}, params: {b: {strange: 0, type: string}}}
          b: {strange: 0, style: upload, parts: {c: {strange: 0, content: file}}}
        types:
          A: {strange: 0}
          B: {enum: {d: {strange: 0, wire: e}}}
        errors:
          f: {strange: 0, code: 1}

        """

    /// The same of the style rest.
    private let strangeTree = """
        strange: 0
        style: rest
        entity:
          strange: 0
          get: {strange: 0}
          collections: {c: {strange: 0}}
          actions: {d: {strange: 0, params: {b: {strange: 0, type: string}}}}

        """

    @Test func schema_keys_areThoseThatTheParserAccepts() throws {
        let schema = try Schema()
        let places = [
            "an API": "", "an operation": "operation", "a field": "field", "a part": "part", "a reply": "reply",
            "a type": "type", "a word": "word", "an error code": "error", "defaults": "defaults",
            "an entity": "entity", "a collection": "collection", "an action": "action", "a call": "call",
        ]
        var accepted: [String: Set<String>] = [:]
        for diagnostic in Fixtures.diagnostics(strange) + Fixtures.diagnostics(strangeTree)
        where diagnostic.message.hasPrefix("unknown key 'strange'; ") {
            let words = diagnostic.message.dropFirst("unknown key 'strange'; ".count).components(separatedBy: " knows ")
            accepted[words[0], default: []].formUnion(words[1].components(separatedBy: ", "))
        }
        for (place, name) in places {
            #expect(accepted[place] == schema.keys(of: name), "\(place)")
        }
        #expect(Set(accepted.keys) == Set(places.keys))
    }

    @Test func schema_families_areThoseOfTheGenerator() throws {
        let file = Fixtures.repository.appendingPathComponent("Specs/schema.json")
        let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        let properties = schema?["properties"] as? [String: [String: Any]]
        #expect(properties?["family"]?["enum"] as? [String] == Fixtures.families)
    }

    @Test(arguments: [
        "summary: A spec.", "operations:", "    docs: get", "{form: text}", "    params:", "      text: {",
    ])
    func schema_unknownKey_isRefused(place: String) throws {
        let schema = try Schema()
        let spec = """
            family: VapixClient
            namespace: Small
            title: Small
            summary: A spec.
            docs: https://example.com/
            operations:
              getStatus:
                summary: Reads.
                docs: get
                effect: read
                params:
                  text: {type: string, summary: A text.}
                reply: {form: text}

            """
        #expect(try schema.faults(in: spec) == [])
        let replacement =
            switch place {
            case "{form: text}": "{form: text, strange: 0}"
            case "      text: {": "      text: {strange: 0, "
            case "operations:", "    params:": "\(place)\n  \(place.prefix { $0 == " " })strange: 0"
            default: "\(place)\n\(place.prefix { $0 == " " })strange: 0"
            }
        #expect(try !schema.faults(in: spec.replacingOccurrences(of: place, with: replacement)).isEmpty)
    }

    /// What everything.yaml has is compiled and called by the client's tests; what it has not could be broken.
    @Test func everything_usesEveryKeyTypeAndFormOfTheSchema() throws {
        let schema = try Schema()
        var text = ""
        for file in ["everything.yaml", "everything-rest.yaml"] {
            let everything = try Fixtures.text(file).replacingOccurrences(
                of: "family: VapixClientTests", with: "family: VapixClient")
            #expect(try schema.faults(in: everything) == [])
            text += everything
        }
        // An API has one family, one style and one place of arguments by default, and no more arguments in all operations.
        let single = ["family=", "style=", "http=", "defaults"]
        let unused = schema.places.filter { place in
            !schema.used.contains(place) && !single.contains { place.hasPrefix($0) }
        }
        #expect(unused == [])
        let types = [
            "string", "int32", "int64", "double", "bool", "yesno", "onoff", "bit", "truefalse", "enabled", "json",
            "resolution", "point", "pan-tilt", "zoom-range",
        ]
        let generic = [
            "duration<", "list<", "map<", "numeric<", "empty-as-nil<", "pairs", "parameters", "SupportedVersions",
        ]
        for type in types + generic {
            #expect(text.contains(": \(type)") || text.contains("\"\(type)"), "no \(type) in everything.yaml")
        }
    }
}

/// As much of JSON Schema as the schema uses.
private final class Schema {
    private let root: [String: Any]
    /// The properties that a document had, and the words where only some are allowed.
    private(set) var used: Set<String> = []

    init() throws {
        let data = try Data(contentsOf: Fixtures.repository.appendingPathComponent("Specs/schema.json"))
        root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// What is wrong with a document.
    func faults(in text: String) throws -> [String] {
        let node = try #require(try compose(yaml: text))
        return faults(of: node, root, "")
    }

    /// The keys of an object: those of the schema, or of a definition.
    func keys(of name: String) -> Set<String> {
        let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
        let schema = name.isEmpty ? root : definitions[name] ?? [:]
        let forms = [schema] + (schema["anyOf"] as? [[String: Any]] ?? [])
        return Set(forms.flatMap { ($0["properties"] as? [String: Any] ?? [:]).keys })
    }

    /// All that ``used`` could hold.
    var places: [String] {
        var found: [String] = []
        collect(root, "", &found)
        for (name, schema) in root["$defs"] as? [String: [String: Any]] ?? [:] { collect(schema, name, &found) }
        return found.sorted()
    }

    private func collect(_ schema: [String: Any], _ place: String, _ found: inout [String]) {
        for word in schema["enum"] as? [String] ?? [] { found.append("\(place)=\(word)") }
        for (key, value) in schema["properties"] as? [String: [String: Any]] ?? [:] {
            let inner = place.isEmpty ? key : "\(place).\(key)"
            found.append(inner)
            collect(value, inner, &found)
        }
        for form in schema["anyOf"] as? [[String: Any]] ?? [] { collect(form, place, &found) }
    }

    private func faults(of node: Node, _ schema: [String: Any], _ place: String) -> [String] {
        var found: [String] = []
        let fault = { (message: String) in found.append("\(node.mark?.line ?? 0): \(place): \(message)") }
        if let name = (schema["$ref"] as? String)?.components(separatedBy: "/").last {
            let definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
            return faults(of: node, definitions[name] ?? [:], name)
        }
        if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }) {
            if !types.contains(where: { isType(node, $0) }) { fault("not \(types)") }
        }
        if let words = schema["enum"] as? [String] {
            let word = node.scalar?.string ?? ""
            used.insert("\(place)=\(word)")
            if !words.contains(word) { fault("none of \(words)") }
        }
        if let pattern = schema["pattern"] as? String, let text = node.scalar?.string {
            if text.range(of: pattern, options: .regularExpression) == nil { fault("'\(text)' is not \(pattern)") }
        }
        if let mapping = node.mapping {
            let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
            let keys = mapping.keys.compactMap { $0.scalar?.string }
            for key in schema["required"] as? [String] ?? [] where !keys.contains(key) { fault("no \(key)") }
            if let least = schema["minProperties"] as? Int, keys.count < least { fault("too few keys") }
            for (key, value) in mapping {
                let name = key.scalar?.string ?? ""
                if let names = schema["propertyNames"] as? [String: Any] {
                    found += faults(of: key, names, "a name in \(place)")
                }
                if let property = properties[name] {
                    let inner = place.isEmpty ? name : "\(place).\(name)"
                    used.insert(inner)
                    found += faults(of: value, property, inner)
                } else if let other = schema["additionalProperties"] as? [String: Any] {
                    found += faults(of: value, other, place)
                } else if schema["additionalProperties"] as? Bool == false {
                    fault("unknown key \(name)")
                }
            }
        }
        if let items = schema["items"] as? [String: Any] {
            for item in node.sequence ?? [] { found += faults(of: item, items, place) }
        }
        if let forms = schema["anyOf"] as? [[String: Any]] {
            let all = forms.map { faults(of: node, $0, place) }
            if !all.contains([]) { found += all.min { $0.count < $1.count } ?? [] }
        }
        if let forms = schema["oneOf"] as? [[String: Any]] {
            if forms.filter({ faults(of: node, $0, place).isEmpty }).count != 1 { fault("not one of \(forms.count)") }
        }
        return found
    }

    private func isType(_ node: Node, _ type: String) -> Bool {
        let tag = node.tag.description.components(separatedBy: ":").last
        return switch type {
        case "object": node.mapping != nil
        case "array": node.sequence != nil
        // YAML has a tag of its own for a lone `=`.
        case "string": tag == "str" || tag == "value"
        case "number": tag == "int" || tag == "float"
        case "integer": tag == "int"
        case "boolean": tag == "bool"
        default: false
        }
    }
}
