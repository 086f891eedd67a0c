internal import Yams

/// Reads the tree of a REST API, and makes an operation of each of its calls.
struct RESTParser {
    private let parser: SpecParser
    private let defaults: SpecParser.Defaults
    private(set) var nodes: [RESTNode] = []
    private(set) var operations: [Operation] = []
    /// The structs that entities and items are read into.
    private(set) var types: [NamedType] = []
    private var context: YAMLContext { parser.context }

    init(_ parser: SpecParser, _ defaults: SpecParser.Defaults) {
        self.parser = parser
        self.defaults = defaults
    }

    /// Where a node is in the tree, and what it has from those that hold it.
    private struct Place {
        var names: [String]
        var path: String
        var keys: [Field]
        var access: String?
        var docs: String
    }

    /// Reads the root.
    mutating func parse(_ object: YAMLObject, _ configuration: ConfigurationAPI, summary: String) {
        if let node = object.node("wire") { context.error(node, "wire: the path of the root is the API's") }
        let place = Place(
            names: [], path: configuration.root, keys: [], access: defaults.access, docs: defaults.docs)
        entity(object, place, summary: object.text("summary") ?? summary, location: object.location)
    }

    // MARK: Nodes

    private mutating func entity(_ object: YAMLObject, _ place: Place, summary: String, location: Location) {
        let place = self.place(object, place, summary, location)
        let properties = self.properties(object)
        nodes[nodes.count - 1].properties = properties
        let value = valueType(object, properties, calls: ["get"])
        call(.get, object, place, properties, value)
        call(.set, object, place, properties, value)
        checkNullable(properties, place)
        children(object, place)
        object.finish()
    }

    private mutating func collection(_ object: YAMLObject, _ place: Place, summary: String, location: Location) {
        var place = self.place(object, place, summary, location)
        let properties = self.properties(object)
        let index = nodes.count - 1
        nodes[index].properties = properties
        let value = valueType(object, properties, calls: ["list", "get"])
        call(.list, object, place, properties, value)
        call(.add, object, place, properties, value)
        if let name = object.required("key") {
            if var key = properties.first(where: { $0.name == name }) {
                key.isOptional = false
                nodes[index].key = key
                key.hasLabel = false
                for index in place.keys.indices { place.keys[index].hasLabel = true }
                place.keys.append(key)
                place.path += "/{\(name)}"
            } else {
                context.error(object.node("key") ?? object.node, "key: there is no property '\(name)'")
            }
        }
        call(.get, object, place, properties, value)
        call(.set, object, place, properties, value)
        call(.remove, object, place, properties, value)
        checkNullable(properties, place)
        children(object, place)
        object.finish()
    }

    /// Notes a node, and completes its place with what it says itself.
    private mutating func place(
        _ object: YAMLObject, _ place: Place, _ summary: String, _ location: Location
    ) -> Place {
        var place = place
        place.access = object.text("access") ?? place.access
        place.docs = object.text("docs").map(link) ?? place.docs
        nodes.append(
            RESTNode(
                location: location, names: place.names, summary: summary, details: object.paragraphs("details"),
                path: place.path))
        return place
    }

    private mutating func children(_ object: YAMLObject, _ place: Place) {
        for kind in ["entities", "collections"] {
            for entry in object.object(kind)?.entries ?? [] {
                let what = kind == "entities" ? "an entity" : "a collection"
                guard let child = context.object(entry.value, what) else { continue }
                var inner = place
                inner.names.append(entry.name)
                inner.path += "/" + (child.text("wire") ?? entry.name)
                let summary = parser.summary(child) ?? ""
                let location = context.location(entry.key)
                if kind == "entities" {
                    entity(child, inner, summary: summary, location: location)
                } else {
                    collection(child, inner, summary: summary, location: location)
                }
            }
        }
        for entry in object.object("actions")?.entries ?? [] {
            guard let child = context.object(entry.value, "an action") else { continue }
            action(entry.name, context.location(entry.key), child, place)
        }
    }

    private func properties(_ object: YAMLObject) -> [Field] {
        object.object("properties").map { parser.fields($0, isRequest: false) } ?? []
    }

    /// Refuses to call a property nullable that no set can empty.
    private func checkNullable(_ properties: [Field], _ place: Place) {
        let set = operations.last { $0.rest?.kind == .set && $0.rest?.node == place.names }
        for property in properties where property.isNullable {
            if set?.parameters.contains(where: { $0.name == property.name }) == true { continue }
            context.diagnostics.error(property.location, "nullable: no set sends '\(property.name)'")
        }
    }

    /// The struct that a node's properties are read into; `nil` if they are not read.
    private mutating func valueType(_ object: YAMLObject, _ properties: [Field], calls: [String]) -> String? {
        let isRead = calls.contains { object.node($0) != nil }
        guard let node = object.node("value") else {
            if isRead { context.error(object.node, "\(object.what) that is read has no 'value': NAME | SUMMARY") }
            return nil
        }
        guard let text = context.text(node, "value") else { return nil }
        let (name, summary) = parser.split(text)
        guard let summary else {
            context.error(node, "value: NAME | SUMMARY is wanted")
            return nil
        }
        if !isRead { context.error(node, "value: nothing reads '\(name)'") }
        types.append(
            NamedType(
                location: context.location(node), name: name, summary: parser.checkedSummary(summary, node),
                details: [], kind: .object(properties.filter { !$0.type.isSecret })))
        return name
    }

    // MARK: Calls

    /// Reads `get`, `list`, `set`, `add` or `remove`.
    private mutating func call(
        _ kind: RESTCall.Kind, _ object: YAMLObject, _ place: Place, _ properties: [Field], _ value: String?
    ) {
        guard let node = object.node(kind.rawValue) else { return }
        guard let call = node.mapping == nil ? nil : context.object(node, "a call") else {
            // A call that is no more than a sentence.
            guard let text = context.text(node, kind.rawValue) else { return }
            var operation = operation(kind, kind.rawValue, context.location(node), place)
            operation.summary = parser.checkedSummary(text, node)
            parser.access(&operation, nil, place.access, node)
            complete(&operation, nil, node, properties, value, place)
            return
        }
        let name = call.text("name") ?? kind.rawValue
        var operation = operation(kind, name, context.location(node), place)
        describe(&operation, call, place)
        operation.effect = call.choice("effect", CallEffect.self) ?? operation.effect
        complete(&operation, call, node, properties, value, place)
        call.finish()
    }

    private func operation(
        _ kind: RESTCall.Kind, _ name: String, _ location: Location, _ place: Place
    ) -> Operation {
        var operation = Operation(location: location, name: (place.names + [name]).joined(separator: "."))
        operation.style = .rest
        operation.path = place.path
        operation.docs = place.docs
        operation.rest = RESTCall(kind: kind, node: place.names, keys: place.keys)
        operation.reply.form = .rest
        operation.reply.location = location
        operation.effect =
            switch kind {
            case .get, .list: .read
            case .set, .remove: .idempotent
            case .add, .action: .once
            }
        return operation
    }

    /// Reads what all calls have.
    private func describe(_ operation: inout Operation, _ object: YAMLObject, _ place: Place) {
        operation.summary = parser.summary(object) ?? ""
        operation.details = object.paragraphs("details")
        if let text = object.text("docs") { operation.docs = link(text) }
        parser.access(&operation, object.text("access"), place.access, object.node("access") ?? object.node)
        operation.since = object.version("since")
        operation.deprecated = object.text("deprecated")
        operation.rest?.version = version(object)
        operation.rest?.maturity = object.choice("maturity", ConfigurationAPI.Maturity.self)
        operation.hasFunction = object.bool("function") ?? true
        operation.errors = object.texts("errors") ?? []
        operation.isUnverified = object.bool("unverified") ?? false
        parser.confirmation(&operation, object)
    }

    /// Reads which properties a call sends, and what the device answers.
    private mutating func complete(
        _ operation: inout Operation, _ object: YAMLObject?, _ node: Node, _ properties: [Field], _ value: String?,
        _ place: Place
    ) {
        let kind = operation.rest?.kind
        if let fields = object?.node("fields"), kind != .set, kind != .add {
            context.error(fields, "fields: only set and add send properties")
        }
        if let reply = object?.node("reply"), kind != .add {
            context.error(reply, "reply: only what an add answers can be more than a success or the value")
        }
        switch kind {
        case .get?: operation.reply.type = value.map { .named($0) }
        case .list?: operation.reply.type = value.map { .list(.named($0)) }
        case .set?:
            operation.parameters = sent(object, node, properties).map { field in
                var field = field
                field.isOptional = field.place != .whole
                return field
            }
        case .add?:
            // What an item does not have yet need not be emptied.
            operation.parameters = sent(object, node, properties).map { field in
                var field = field
                field.isNullable = false
                return field
            }
        case .remove?, .action?, nil: break
        }
        if kind == .add, let object, object.node("reply") != nil {
            parser.reply(&operation, object)
        }
        operations.append(operation)
    }

    /// The properties that a call names; `?` behind a name means that it may be left out.
    private func sent(_ object: YAMLObject?, _ node: Node, _ properties: [Field]) -> [Field] {
        guard let object, let names = object.texts("fields") else {
            context.error(node, "a call that sends properties names them: 'fields'")
            return []
        }
        var found: [Field] = []
        for text in names {
            let name = text.hasSuffix("?") ? String(text.dropLast()) : text
            guard var field = properties.first(where: { $0.name == name }) else {
                context.error(object.node("fields") ?? node, "fields: there is no property '\(name)'")
                continue
            }
            if found.contains(where: { $0.name == name }) {
                context.error(object.node("fields") ?? node, "fields: '\(name)' is there twice")
            }
            field.isOptional = text.hasSuffix("?")
            field.isMarkedOptional = field.isOptional
            found.append(field)
        }
        return found
    }

    private mutating func action(_ name: String, _ location: Location, _ object: YAMLObject, _ place: Place) {
        var place = place
        place.path += "/" + (object.text("wire") ?? name)
        var operation = operation(.action, name, location, place)
        describe(&operation, object, place)
        if let effect = object.choice("effect", CallEffect.self) {
            operation.effect = effect
        } else if object.node("effect") == nil {
            context.error(object.node, "an action has no 'effect': read, idempotent or once")
        }
        operation.additionalTimeout = object.texts("additionalTimeout") ?? []
        if let params = object.object("params") { operation.parameters = parser.fields(params, isRequest: true) }
        parser.reply(&operation, object)
        operations.append(operation)
        object.finish()
    }

    // MARK: Details

    private func link(_ anchor: String) -> String {
        anchor.hasPrefix("https://") ? anchor : "\(defaults.docs)#\(anchor)"
    }

    private func version(_ object: YAMLObject) -> String? {
        guard let version = object.version("version") else { return nil }
        if !ConfigurationAPI.isVersion(version) {
            context.error(object.node("version") ?? object.node, "version: numbers with dots between them are wanted")
        }
        return version
    }
}
