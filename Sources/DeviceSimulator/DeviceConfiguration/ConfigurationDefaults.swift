import Foundation
internal import VapixCatalogue
internal import VapixExamples

extension ConfigurationTree {
    /// The values of the camera before anybody changes them.
    ///
    /// These are the values of the documented replies: the first success of each GET. Where no example shows an entity, its
    /// properties have plausible values of their types: the empty text, the lowest number, false, the first word, the empty
    /// list. Collections that no example shows are empty.
    var documentedValues: JSONValue {
        var values: JSONValue = [:]
        // The example of an inner node says more of it than that of an outer one.
        // That of `$export` shows the values of another camera.
        let reads = root.operations.filter { $0.httpMethod == "GET" && !$0.path.contains("$") }
            .sorted { $0.path.count < $1.path.count }
        for operation in reads {
            let example = examples.first { $0.operation == operation.name && $0.isSuccess }
            guard let example, let data = JSONValue(example.reply.body)?["data"] else { continue }
            show(data, at: example.path, in: &values)
        }
        return complete(values, root)
    }

    /// Puts what an example shows into the values.
    private func show(_ data: JSONValue, at path: String, in values: inout JSONValue) {
        let segments = path.dropFirst(configuration.path.count).split(separator: "/").map {
            $0.removingPercentEncoding ?? String($0)
        }
        guard let place = place(segments) else { return }
        // The items around the value may be those of another example.
        for (index, step) in place.steps.enumerated() {
            guard case .item(let key, let segment) = step else { continue }
            let outer = place.steps.prefix(index)
            var items = values.value(at: outer)?.array ?? []
            if JSONValue.array(items).indexOfItem(key, segment) == nil {
                items.append(.object([key: keyValue(segment, key, at: Array(outer))]))
                values.put(.array(items), at: outer)
            }
        }
        var value = values.value(at: place.steps) ?? .null
        value.merge(data)
        values.put(value, at: place.steps)
    }

    /// A key as the type of its property has it.
    private func keyValue(_ segment: String, _ key: String, at steps: [Step]) -> JSONValue {
        var node = root
        for case .member(let name) in steps { node = node.children[name] ?? node }
        let isNumber = node.property(key).map { $0.type.hasPrefix("int") } ?? false
        return isNumber ? Int64(segment).map { .integer($0) } ?? .string(segment) : .string(segment)
    }

    /// Adds what no example shows.
    private func complete(_ values: JSONValue?, _ node: Node) -> JSONValue {
        if let key = node.key {
            // Samples of a page may show one item twice.
            var keys: Set<JSONValue> = []
            let items = (values?.array ?? []).filter { keys.insert($0[key] ?? .null).inserted }
            return .array(items.map { completeChildren($0.object ?? [:], node) })
        }
        if let members = values?.object, !members.isEmpty { return completeChildren(members, node) }
        var members: [String: JSONValue] = [:]
        for property in node.properties where !["*", "."].contains(property.wire) && property.type != "secret" {
            members[property.wire] = property.isNullable == true ? .null : plausible(property)
        }
        return completeChildren(members, node)
    }

    private func completeChildren(_ members: [String: JSONValue], _ node: Node) -> JSONValue {
        var members = members
        for (name, child) in node.children where child.whole == nil && !name.hasPrefix("$") {
            // An item without an entity that it may have, such as one of two kinds of accounts, has none.
            if node.key != nil, members[name] == nil, child.key == nil { continue }
            members[name] = complete(members[name], child)
        }
        return .object(members)
    }

    private func plausible(_ field: Catalogue.Field) -> JSONValue {
        let lowest = (field.range ?? "").split(separator: ".").first.flatMap { Int64($0) }
        let isBounded = field.range?.hasPrefix("...") == false
        switch Catalogue.ValueType(field.type) {
        case .number, .duration: return .integer(isBounded ? lowest ?? 0 : 0)
        case let type: return plausible(type)
        }
    }

    private func plausible(_ type: Catalogue.ValueType) -> JSONValue {
        switch type {
        case .string, .secret, .emptyAsNil: return ""
        case .number, .numeric, .duration: return 0
        case .flag(.bool): return false
        case .flag(let flag): return .string(flag.words.no)
        case .pair(.resolution): return "1920x1080"
        case .pair: return [0, 0]
        case .list: return []
        case .map, .json, .pairs, .parameters: return [:]
        case .named(let name):
            guard let type = api.type(name) else { return "" }
            if let word = type.words?.first { return .string(word.wire) }
            if let form = type.union?.first { return plausible(Catalogue.ValueType(form.type)) }
            let fields = (type.fields ?? []).filter { $0.isRequired && $0.wire != "*" }
            return .object(Dictionary(fields.map { ($0.wire, plausible($0)) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// The value of a type in a reply that no example shows.
    func plausibleReply(_ reply: Catalogue.Reply) -> JSONValue {
        if let type = reply.type { return plausible(Catalogue.ValueType(type)) }
        return .object(
            Dictionary(reply.fields.map { ($0.wire, plausible($0)) }, uniquingKeysWith: { first, _ in first }))
    }
}
