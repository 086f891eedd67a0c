/// Reading and changing values in the tree of an API's values, in which collections are arrays of items.
extension JSONValue {
    /// Whether a value is the key that a segment of a path names.
    fileprivate func isKey(_ segment: String) -> Bool {
        switch self {
        case .string(let text): text == segment
        case .integer(let number): String(number) == segment
        default: false
        }
    }

    /// The position of the item with a key.
    func indexOfItem(_ key: String, _ segment: String) -> Int? {
        array?.firstIndex { $0[key]?.isKey(segment) == true }
    }

    /// The value that steps lead to; `nil` if there is none.
    func value(at steps: some Collection<ConfigurationTree.Step>) -> JSONValue? {
        switch steps.first {
        case nil: self
        case .member(let name): self[name]?.value(at: steps.dropFirst())
        case .item(let key, let segment):
            indexOfItem(key, segment).flatMap { array?[$0].value(at: steps.dropFirst()) }
        }
    }

    /// Puts a value where steps lead to, in objects that are made where they are missing; `nil` removes what is there.
    ///
    /// - Returns: `false` if an item on the way is missing.
    @discardableResult
    mutating func put(_ value: JSONValue?, at steps: some Collection<ConfigurationTree.Step>) -> Bool {
        switch steps.first {
        case nil:
            self = value ?? .null
            return true
        case .member(let name):
            var members = object ?? [:]
            if steps.count == 1 {
                members[name] = value
            } else {
                var inner = members[name] ?? [:]
                guard inner.put(value, at: steps.dropFirst()) else { return false }
                members[name] = inner
            }
            self = .object(members)
            return true
        case .item(let key, let segment):
            guard var items = array, let index = indexOfItem(key, segment) else { return false }
            if steps.count == 1, value == nil {
                items.remove(at: index)
            } else if !items[index].put(value, at: steps.dropFirst()) {
                return false
            }
            self = .array(items)
            return true
        }
    }

    /// Takes over all members of another object, also those of objects within it; any other value replaces this one.
    ///
    /// The instances of a group of parameters are a list, in which each has a `groupId`. Known ones of the other list are
    /// taken over, and new ones added.
    mutating func merge(_ other: JSONValue) {
        if let instances = array, let others = other.array, !instances.isEmpty,
            (instances + others).allSatisfy({ $0["groupId"] != nil })
        {
            self = .array(Self.merging(instances, others))
            return
        }
        guard var members = object, let others = other.object else {
            self = other
            return
        }
        for (name, value) in others { members[name, default: .null].merge(value) }
        self = .object(members)
    }

    private static func merging(_ instances: [JSONValue], _ others: [JSONValue]) -> [JSONValue] {
        var result = instances
        var places: [JSONValue: Int] = [:]
        for (place, instance) in result.enumerated() { places[instance["groupId"] ?? .null] = place }
        for other in others {
            let identifier = other["groupId"] ?? .null
            if let place = places[identifier] {
                result[place].merge(other)
            } else {
                places[identifier] = result.count
                result.append(other)
            }
        }
        return result
    }

    /// About how many bytes the document has.
    var size: Int {
        switch self {
        case .null, .bool, .integer, .double: 8
        case .string(let text): text.utf8.count + 2
        case .array(let elements): elements.reduce(2) { $0 + $1.size + 1 }
        case .object(let members): members.reduce(2) { $0 + $1.key.utf8.count + $1.value.size + 4 }
        }
    }
}
