internal import VapixCatalogue
internal import VapixExamples

/// The state of a device configuration API, and how requests change it.
///
/// The spec alone says what a request may do. Where it leaves something open, the camera answers in the mildest way.
struct ConfigurationState {
    let tree: ConfigurationTree
    private(set) var values: JSONValue

    /// The most items of a collection, and the most bytes of all values; guesses.
    private static let maximumCount = 1000
    private static let maximumSize = 4 << 20

    init(_ tree: ConfigurationTree) {
        self.tree = tree
        values = tree.initialValues
    }

    // MARK: Reading

    /// The value at a place; `nil` if there is no such item.
    func value(at place: ConfigurationTree.Place) -> JSONValue? {
        guard holdsItem(of: place) else { return nil }
        let value = values.value(at: place.steps)
        switch place.target {
        case .collection: return value ?? []
        case .entity: return value.map(Self.withoutEndpoints) ?? [:]
        // A property that was never set.
        default: return value ?? .null
        }
    }

    /// Whether all items on the way to a place are there.
    func holdsItem(of place: ConfigurationTree.Place) -> Bool {
        let last = place.steps.lastIndex { if case .item = $0 { true } else { false } }
        return last.map { values.value(at: place.steps.prefix($0 + 1)) != nil } ?? true
    }

    /// `$export` and the like are paths, and not values.
    private static func withoutEndpoints(_ value: JSONValue) -> JSONValue {
        value.object.map { .object($0.filter { !$0.key.hasPrefix("$") }) } ?? value
    }

    // MARK: Changing

    /// Changes an entity, an item or a property.
    mutating func change(
        _ place: ConfigurationTree.Place, to data: JSONValue, _ check: ConfigurationCheck
    ) throws {
        var changed = self
        switch place.target {
        case .entity(let node), .item(let node):
            guard let members = data.object else { throw ConfigurationCheck.Refusal(reason: "data is no object") }
            try changed.change(node, at: place.steps, members, check, "")
        case .property(let field, let node, _):
            let name = Self.name(of: place)
            try changed.put(data, field, name, of: node, at: place.steps.dropLast(), check, "/")
        case .collection, .action, .open: return
        }
        try changed.checkSize()
        self = changed
    }

    /// The last name of a path that ends in a property.
    private static func name(of place: ConfigurationTree.Place) -> String {
        if case .member(let name)? = place.steps.last { name } else { "" }
    }

    private mutating func change(
        _ node: ConfigurationTree.Node, at steps: [ConfigurationTree.Step], _ members: [String: JSONValue],
        _ check: ConfigurationCheck, _ path: String
    ) throws {
        for (name, value) in members.sorted(by: { $0.key < $1.key }) where name != node.key {
            if let field = node.property(name), node.setter(of: name) != nil {
                try put(value, field, name, of: node, at: steps, check, "\(path)/\(name)")
            } else if let child = node.children[name], child.key == nil, child.whole == nil, let inner = value.object {
                try change(child, at: steps + [.member(name)], inner, check, "\(path)/\(name)")
            } else if node.isOpen {
                let group = steps + [.member(name)]
                var merged = values.value(at: group) ?? .null
                merged.merge(value)
                values.put(merged, at: group)
            } else if node.property(name) != nil || !check.ignoresUnknown {
                throw ConfigurationCheck.unknown(name, at: path.isEmpty ? "/" : path)
            }
        }
        // Last, because the steps have the key that the item had.
        try rename(node, at: steps, members, check, path)
    }

    /// Gives an item the key that a change has.
    ///
    /// Samples of the framework's page send the key with what changes, and a virtual host can be renamed.
    private mutating func rename(
        _ node: ConfigurationTree.Node, at steps: [ConfigurationTree.Step], _ members: [String: JSONValue],
        _ check: ConfigurationCheck, _ path: String
    ) throws {
        guard let key = node.key, let value = members[key], let field = node.property(key) else { return }
        if values.value(at: steps + [.member(key)]) == value { return }
        let others = values.value(at: steps.dropLast())?.array ?? []
        if others.contains(where: { $0[key] == value }) { throw ConfigurationFailure.exists }
        try put(value, field, key, of: node, at: steps, check, "\(path)/\(key)")
    }

    private mutating func put(
        _ value: JSONValue, _ field: Catalogue.Field, _ name: String, of node: ConfigurationTree.Node,
        at steps: some Collection<ConfigurationTree.Step>, _ check: ConfigurationCheck, _ path: String
    ) throws {
        let accepted = try check.accepted(value, field, at: path)
        let isShown = field.type != "secret" || shows(name)
        if isShown { values.put(accepted, at: steps + [.member(name)]) }
    }

    /// Whether a documented reply has a secret, as asterisks; it is left out otherwise.
    private func shows(_ secret: String) -> Bool {
        tree.examples.contains { example in
            guard example.isSuccess, let data = JSONValue(example.reply.body)?["data"] else { return false }
            return (data.array ?? [data]).contains { $0[secret] != nil }
        }
    }

    private func checkSize() throws {
        guard values.size <= Self.maximumSize else { throw ConfigurationFailure.full }
    }

    /// Adds an item.
    ///
    /// - Returns: The camera's answer: the item without its secrets.
    mutating func add(
        to place: ConfigurationTree.Place, _ node: ConfigurationTree.Node, _ add: Catalogue.Operation,
        _ data: JSONValue, _ check: ConfigurationCheck
    ) throws -> JSONValue {
        guard let members = data.object else { throw ConfigurationCheck.Refusal(reason: "data is no object") }
        let item = try accepted(members, node, add, check)
        return try insert(item, at: place.steps, node, like: add)
    }

    private func accepted(
        _ members: [String: JSONValue], _ node: ConfigurationTree.Node, _ add: Catalogue.Operation,
        _ check: ConfigurationCheck
    ) throws -> [String: JSONValue] {
        let fields = add.parameters.filter { $0.place == .data }
        var item: [String: JSONValue] = [:]
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let field = fields.first(where: { $0.wire == name }) else {
                // A property that is there already, at least to read: an older or newer camera may take it.
                if check.ignoresUnknown || node.property(name) != nil { continue }
                throw ConfigurationCheck.unknown(name, at: "/")
            }
            // An item that is added has nothing yet that could be emptied.
            if value == .null, !field.isRequired { continue }
            let accepted = try check.accepted(value, field, at: "/\(name)")
            if field.type != "secret" || shows(name) { item[name] = accepted }
        }
        for field in fields where field.isRequired && members[field.wire] == nil {
            throw ConfigurationCheck.missing(field.wire, at: "/")
        }
        return item
    }

    private mutating func insert(
        _ members: [String: JSONValue], at steps: [ConfigurationTree.Step], _ node: ConfigurationTree.Node,
        like add: Catalogue.Operation?
    ) throws -> JSONValue {
        guard let key = node.key else { return [:] }
        var items = values.value(at: steps)?.array ?? []
        guard items.count < Self.maximumCount else { throw ConfigurationFailure.full }
        var item = JSONValue.object(members)
        if let add { item.complete(likeExamples(of: add, without: key)) }
        // The camera chooses a key that the request does not have.
        if members[key] == nil { item.put(newKey(for: items, key, node), at: [.member(key)]) }
        if let value = item[key], items.contains(where: { $0[key] == value }) { throw ConfigurationFailure.exists }
        items.append(item)
        values.put(.array(items), at: steps)
        try checkSize()
        return item
    }

    /// The members of documented replies to an addition that its request lacks: the camera adds them by itself.
    private func likeExamples(
        of add: Catalogue.Operation, without key: String
    ) -> [(request: JSONValue, reply: JSONValue)] {
        tree.examples.filter { $0.operation == add.name && $0.isSuccess }.compactMap { example in
            guard let request = JSONValue(example.request.body)?["data"],
                var reply = JSONValue(example.reply.body)?["data"], reply.object != nil
            else { return nil }
            reply.put(nil, at: [.member(key)])
            return (request, reply)
        }
    }

    /// A key that is free: the lowest number, or a text in front of it.
    private func newKey(for items: [JSONValue], _ key: String, _ node: ConfigurationTree.Node) -> JSONValue {
        let isNumber = node.property(key).map { $0.type.hasPrefix("int") } ?? false
        let isFree = { (candidate: JSONValue) in !items.contains { $0[key] == candidate } }
        let candidates = (1...(items.count + 1)).lazy.map { number -> JSONValue in
            isNumber ? .integer(Int64(number)) : .string("\(tree.id)-\(number)")
        }
        return candidates.first(where: isFree) ?? .null
    }

    /// Removes an item; `false` if there is none.
    mutating func remove(_ place: ConfigurationTree.Place) -> Bool {
        values.value(at: place.steps) != nil && values.put(nil, at: place.steps)
    }

    // MARK: Actions

    /// Runs an action.
    ///
    /// Its reply is that of an example. These rules say what changes:
    ///
    /// * An argument sets the property with the same name and type, or with the same name behind `active`, of the action's
    ///   entity or of one in it: `setRules(rules:)` sets `activeRules`.
    /// * `start` and `stop` set the truth value `running`.
    /// * `create_X` adds an item to the collection `Xs` beside it.
    mutating func run(
        _ action: Catalogue.Operation, named name: String, at place: ConfigurationTree.Place,
        _ node: ConfigurationTree.Node, _ data: JSONValue, _ check: ConfigurationCheck
    ) throws {
        var changed = self
        let accepted = try Self.accepted(data, action, check)
        for field in action.parameters where field.place == .data {
            guard let value = accepted[field.wire] else { continue }
            let active = "active" + field.wire.prefix(1).uppercased() + field.wire.dropFirst()
            let inner = node.children.filter { $0.value.key == nil }.map {
                (steps: place.steps + [.member($0.key)], node: $0.value)
            }
            for (steps, owner) in [(place.steps, node)] + inner {
                let property = owner.properties.first {
                    ($0.wire == field.wire || $0.wire == active) && $0.type == field.type && $0.wire != owner.key
                }
                if let property { changed.values.put(value, at: steps + [.member(property.wire)]) }
            }
        }
        if ["start", "stop"].contains(name), node.property("running")?.type == "bool" {
            changed.values.put(.bool(name == "start"), at: place.steps + [.member("running")])
        }
        try changed.create(name, at: place, node, accepted)
        try changed.checkSize()
        self = changed
    }

    private mutating func create(
        _ name: String, at place: ConfigurationTree.Place, _ node: ConfigurationTree.Node,
        _ arguments: [String: JSONValue]
    ) throws {
        guard name.hasPrefix("create") else { return }
        let created = name.dropFirst("create".count).drop { $0 == "_" }.lowercased() + "s"
        for (segment, collection) in node.children where segment.lowercased() == created {
            guard let key = collection.key, arguments[key] != nil else { continue }
            let known = arguments.filter { argument in
                collection.properties.contains { $0.wire == argument.key && $0.type != "secret" }
            }
            _ = try insert(known, at: place.steps + [.member(segment)], collection, like: nil)
        }
    }

    private static func accepted(
        _ data: JSONValue, _ action: Catalogue.Operation, _ check: ConfigurationCheck
    ) throws -> [String: JSONValue] {
        if let whole = action.parameters.first(where: { $0.place == .whole }) {
            _ = try check.accepted(data, whole, at: "/")
            return [:]
        }
        let fields = action.parameters.filter { $0.place == .data }
        guard let members = data.object else { throw ConfigurationCheck.Refusal(reason: "data is no object") }
        let isOpen = action.parameters.contains { $0.place == .rest }
        var result: [String: JSONValue] = [:]
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            guard let field = fields.first(where: { $0.wire == name }) else {
                if isOpen || check.ignoresUnknown { continue }
                throw ConfigurationCheck.unknown(name, at: "/")
            }
            if value == .null, !field.isRequired { continue }
            result[name] = try check.accepted(value, field, at: "/\(name)")
        }
        for field in fields where field.isRequired && members[field.wire] == nil {
            throw ConfigurationCheck.missing(field.wire, at: "/")
        }
        return result
    }
}

/// Why a camera cannot do what a valid request asks for.
enum ConfigurationFailure: Error {
    /// The collection has an item with the key.
    case exists
    /// There is no more space.
    case full
}

extension JSONValue {
    /// Adds to an object what examples show that a camera adds by itself, also to the objects in it and in its arrays.
    fileprivate mutating func complete(_ examples: [(request: JSONValue, reply: JSONValue)]) {
        if var elements = array {
            let inner = examples.compactMap { example -> (request: JSONValue, reply: JSONValue)? in
                guard let request = example.request.array?.first, let reply = example.reply.array?.first else {
                    return nil
                }
                return (request, reply)
            }
            for index in elements.indices { elements[index].complete(inner) }
            self = .array(elements)
        }
        guard var members = object else { return }
        for example in examples {
            for (name, value) in example.reply.object ?? [:] where example.request[name] == nil && members[name] == nil
            {
                members[name] = value
            }
        }
        for (name, value) in members {
            let inner = examples.compactMap { example -> (request: JSONValue, reply: JSONValue)? in
                guard let request = example.request[name], let reply = example.reply[name] else { return nil }
                return (request, reply)
            }
            guard !inner.isEmpty else { continue }
            var completed = value
            completed.complete(inner)
            members[name] = completed
        }
        self = .object(members)
    }
}
