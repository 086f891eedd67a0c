internal import VapixCatalogue
internal import VapixExamples

/// The tree of a device configuration API, as its spec describes it.
///
/// Paths follow from it, and so do the requests that the simulated camera accepts. There is no code for a certain API.
struct ConfigurationTree: Sendable {
    /// An entity, or a collection with its items.
    struct Node: Sendable {
        /// The property that is the key of the items, by its name on the wire; `nil` for an entity.
        var key: String?
        var summary = ""
        /// The properties of the entity or of an item, by name on the wire, in the order of the spec.
        var properties: [Catalogue.Field] = []
        /// The nodes below the entity or an item, by the next segment of the path.
        var children: [String: Node] = [:]
        var actions: [String: Catalogue.Operation] = [:]
        var get: Catalogue.Operation?
        var set: Catalogue.Operation?
        var list: Catalogue.Operation?
        var add: Catalogue.Operation?
        var remove: Catalogue.Operation?

        /// The value of a node that stands for one property of the node around it, such as `/users/jo/comment`.
        var whole: Catalogue.Field? { properties.first { $0.wire == "." } }

        /// Whether the members have names that the spec does not know, as in the tree of parameters.
        var isOpen: Bool { properties.contains { $0.wire == "*" } }

        func property(_ name: String) -> Catalogue.Field? {
            properties.first { $0.wire == name } ?? children[name]?.whole
        }

        /// Whether a request can change a property, and with which call.
        func setter(of name: String) -> Catalogue.Operation? {
            if let call = self.set, call.parameters.contains(where: { $0.wire == name && $0.place == .data }) {
                return call
            }
            return children[name].flatMap { $0.whole == nil ? nil : $0.set }
        }

        /// Whether anything in the node itself can be changed.
        var isSettable: Bool {
            self.set != nil || children.values.contains { $0.key == nil && $0.isSettable }
        }

        /// All calls of the node and of the nodes in it.
        var operations: [Catalogue.Operation] {
            var all = [self.get, self.set, list, add, remove].compactMap { $0 }
            all += actions.values
            for child in children.values { all += child.operations }
            return all
        }
    }

    let api: Catalogue.API
    let configuration: Catalogue.Configuration
    let examples: [Example]
    private(set) var root = Node()
    /// The values of a camera before anybody changes them.
    private(set) var initialValues: JSONValue = [:]

    /// The identifier in `/config/discover`.
    var id: String { configuration.id }

    /// The trees of all described APIs.
    ///
    /// Making them takes about a tenth of a second, once in a process.
    static let all = Catalogue.all.compactMap(ConfigurationTree.init)

    /// Makes the tree of an API; `nil` if the API is of another kind.
    init?(_ api: Catalogue.API) {
        guard let configuration = api.configuration else { return nil }
        self.api = api
        self.configuration = configuration
        examples = Examples.of(api.name)
        for node in configuration.nodes {
            Self.change(&root, segments(node.path)) { place in
                place.key = node.key
                place.summary = node.summary
                place.properties = node.properties
            }
        }
        let documented = Set(examples.map(\.operation))
        for operation in api.operations where operation.unverified != true || documented.contains(operation.name) {
            add(operation)
        }
        initialValues = documentedValues
    }

    private mutating func add(_ operation: Catalogue.Operation) {
        var path = segments(operation.path)
        let isOfItem = path.last.map(Self.isKey) ?? false
        let isNode = isOfItem || configuration.nodes.contains { $0.path == operation.path }
        if operation.httpMethod == "POST", !isNode {
            let name = path.removeLast()
            return Self.change(&root, path) { $0.actions[name] = operation }
        }
        Self.change(&root, path) { node in
            switch operation.httpMethod {
            case "GET" where node.key != nil && !isOfItem: node.list = operation
            case "GET": node.get = operation
            case "PATCH": node.set = operation
            case "POST": node.add = operation
            default: node.remove = operation
            }
        }
    }

    /// The segments below the root.
    private func segments(_ path: String) -> [String] {
        path.dropFirst(configuration.path.count).split(separator: "/").map(String.init)
    }

    private static func isKey(_ segment: String) -> Bool { segment.hasPrefix("{") }

    private static func change(_ node: inout Node, _ path: [String], _ body: (inout Node) -> Void) {
        var path = path[...]
        // A key leads to the items of the same node.
        while path.first.map(isKey) == true { path.removeFirst() }
        guard let next = path.popFirst() else { return body(&node) }
        change(&node.children[next, default: Node()], Array(path), body)
    }
}

extension ConfigurationTree {
    /// A step from the root to a value.
    enum Step: Sendable, Hashable {
        case member(String)
        /// An item of a collection by its key.
        case item(key: String, String)
    }

    /// The target of a path.
    enum Target {
        case entity(Node)
        case collection(Node)
        case item(Node)
        /// A property of an entity or an item.
        case property(Catalogue.Field, of: Node, isOfItem: Bool)
        case action(Catalogue.Operation, named: String, of: Node)
        /// A value whose names the spec does not know.
        case open
    }

    /// A path below the root, with the steps to the value there.
    struct Place {
        let target: Target
        let steps: [Step]
    }

    /// Finds what a path leads to, given as its decoded segments; `nil` if it is nothing.
    func place(_ segments: some Collection<String>) -> Place? {
        var node = root
        var isItem = false
        var steps: [Step] = []
        var rest = Array(segments)[...]
        while let segment = rest.popFirst() {
            if let key = node.key, !isItem {
                steps.append(.item(key: key, segment))
                isItem = true
                continue
            }
            if let child = node.children[segment], child.whole == nil {
                node = child
                isItem = false
                // `$export` shows the values of the entity around it, and `$import` changes them.
                if !segment.hasPrefix("$") { steps.append(.member(segment)) }
                continue
            }
            if node.isOpen {
                return Place(target: .open, steps: steps + ([segment] + rest).map { .member($0) })
            }
            guard rest.isEmpty else { return nil }
            if let action = node.actions[segment] {
                return Place(target: .action(action, named: segment, of: node), steps: steps)
            }
            guard let property = node.property(segment) else { return nil }
            return Place(
                target: .property(property, of: node, isOfItem: isItem), steps: steps + [.member(segment)])
        }
        if node.key == nil { return Place(target: .entity(node), steps: steps) }
        return Place(target: isItem ? .item(node) : .collection(node), steps: steps)
    }
}
