extension Resolver {
    /// Checks the names of the nodes of a REST API, and that something can be called.
    ///
    /// Nodes in different nodes may have the same name: their types are in those of the nodes around them.
    func checkTree(_ names: inout [String: String]) {
        var types: [[String]: String] = [:]
        for node in spec.nodes {
            let operations = spec.operations.filter { node.holds($0) }
            let children = spec.nodes.filter { node.holds($0) }
            var members = Set(children.compactMap(\.names.last))
            for operation in operations where !members.insert(operation.functionName).inserted {
                error(operation.location, "'\(operation.functionName)' is the name of another call or node here")
            }
            guard let name = node.names.last else { continue }
            if operations.isEmpty, children.isEmpty { error(node.location, "nothing of '\(name)' can be called") }
            if let problem = Names.problem(withOperation: name) { error(node.location, problem) }
            if let problem = Names.problem(withType: node.typeName) { error(node.location, problem) }
            if node.typeName == spec.namespace {
                error(node.location, "'\(name)' makes a type with the name of the namespace: choose another name")
            }
            let other = names[node.typeName] ?? types[node.names.dropLast() + [node.typeName]]
            if let other {
                error(node.location, "'\(name)' makes a type '\(node.typeName)', which is \(other) already")
            }
            types[node.names.dropLast() + [node.typeName]] = "one of line \(node.location.line)"
        }
        // In its node a type would hide one of the API's own of the same name.
        for node in spec.nodes.dropFirst() where names[node.typeName] == nil {
            names[node.typeName] = "one of line \(node.location.line)"
        }
    }

    /// A key is one segment of a path.
    func checkKey(_ key: Field, _ operation: Operation) {
        if let field = operation.parameters.first(where: { $0.name == key.name }), operation.rest?.kind == .set {
            error(field.location, "'\(key.name)' is the key, which the path has already")
        }
        switch key.type {
        case .string, .number(.int32), .number(.int64): break
        case .named(let name):
            if case .words = spec.type(name)?.kind { break }
            error(key.location, "'\(key.type.notation)' cannot be a key: a text, a word or a whole number could")
        default: error(key.location, "'\(key.type.notation)' cannot be a key: a text, a word or a whole number could")
        }
    }

    /// A constraint belongs to a type that can break it.
    func checkConstraint(_ field: Field) {
        var type = field.type
        if case .emptyAsNil(let inner) = type { type = inner }
        let (isNumber, isText, isList) =
            switch type {
            case .number, .numeric, .duration, .list(.number): (true, false, false)
            case .string, .secret: (false, true, false)
            case .list(.string): (false, true, true)
            default: (false, false, type.isCollection)
            }
        if field.constraint.range != nil, !isNumber { error(field.location, "range: only a number has one") }
        if field.constraint.pattern != nil, !isText { error(field.location, "pattern: only a text has one") }
        if field.constraint.length != nil, !isText, !isList, !type.isCollection {
            error(field.location, "length: only a text or a list has one")
        }
    }
}
