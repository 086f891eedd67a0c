/// The items of an event, names with their values, in the order in which the device sent them.
///
/// ```swift
/// if event.data["active"] == "1" { … }
/// for (name, value) in event.data { print(name, value) }
/// ```
///
/// There are few of them, so a name is looked for one after the other. Two are equal if they hold the same, in whatever order.
public struct EventItems: Sendable, RandomAccessCollection {
    /// A name and its value.
    public typealias Element = (key: String, value: String)

    /// An item as it is kept; arrays of tuples take longer.
    struct Item: Sendable, Equatable {
        var key: String
        var value: String
    }

    /// No name is there twice.
    private(set) var elements: ArraySlice<Item>

    init(unique elements: ArraySlice<Item>) {
        self.elements = elements
    }

    /// Makes items, for tests.
    ///
    /// - Parameter items: The names with their values.
    public init(_ items: [String: String] = [:]) {
        elements = items.sorted { $0.key < $1.key }.map { Item(key: $0.key, value: $0.value) }[...]
    }

    /// The place of the first.
    public var startIndex: Int { 0 }
    /// The place behind the last.
    public var endIndex: Int { elements.count }

    /// The name and the value at a place.
    ///
    /// - Parameter position: The place, one of `indices`.
    public subscript(position: Int) -> Element {
        let item = elements[elements.startIndex + position]
        return (item.key, item.value)
    }

    /// The value of a name; `nil` if there is none.
    ///
    /// To set `nil` takes an item away.
    ///
    /// - Parameter name: The name.
    public subscript(name: String) -> String? {
        get { elements.first { $0.key == name }?.value }
        set {
            let place = elements.firstIndex { $0.key == name }
            switch (place, newValue) {
            case (let place?, let value?): elements[place].value = value
            case (let place?, nil): elements.remove(at: place)
            case (nil, let value?): elements.append(Item(key: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The items as a dictionary.
    public var dictionary: [String: String] {
        Dictionary(elements.lazy.map { ($0.key, $0.value) }) { $1 }
    }
}

extension EventItems: Hashable {
    /// Whether two hold the same names with the same values.
    ///
    /// - Parameters:
    ///   - left: Items.
    ///   - right: Other items.
    /// - Returns: `true` if they do, in whatever order.
    public static func == (left: EventItems, right: EventItems) -> Bool {
        guard left.count == right.count else { return false }
        if left.elements == right.elements { return true }
        // Beyond a few, in another order: not item by item, or their sender could make it last.
        return left.count > 16
            ? left.dictionary == right.dictionary : left.elements.allSatisfy { right[$0.key] == $0.value }
    }

    /// Feeds the items into a hasher, so that their order makes no difference.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(dictionary)
    }
}

extension EventItems: ExpressibleByDictionaryLiteral {
    /// Makes items, for tests.
    ///
    /// - Parameter items: The names with their values; where a name is there twice, the last value counts.
    public init(dictionaryLiteral items: (String, String)...) {
        self.init()
        for (name, value) in items { self[name] = value }
    }
}

extension EventItems: CustomStringConvertible {
    /// The items, written like a dictionary.
    public var description: String {
        let items = elements.map { "\($0.key.debugDescription): \($0.value.debugDescription)" }
        return items.isEmpty ? "[:]" : "[\(items.joined(separator: ", "))]"
    }
}

extension EventItems {
    /// Reads items, texts as is documented, and what is none as the JSON that it is, and adds them to others.
    static func read(from json: inout JSONReader, into elements: inout [Item]) throws(WireError) {
        let first = elements.count
        while let name = try json.nextKey() {
            let value = try json.readText()
            guard let value, elements.count - first < 16, isNew(name, from: first, in: elements) else {
                return try readMany(from: &json, behind: (name, value), from: first, into: &elements)
            }
            elements.append(Item(key: name, value: value))
        }
    }

    @inline(__always)
    private static func isNew(_ name: String, from first: Int, in elements: [Item]) -> Bool {
        // No slice: to make one takes longer than to look through it.
        for index in first..<elements.count where elements[index].key == name { return false }
        return true
    }

    /// Reads items that are many, or not all of them good: of a name that is there twice the last value counts, and `null` is
    /// none.
    ///
    /// - Parameters:
    ///   - json: What comes next in it are more of them.
    ///   - last: The last that has been read.
    ///   - first: Where those before it start among the others.
    ///   - elements: The others.
    /// - Throws: `WireError` if they are not valid.
    private static func readMany(
        from json: inout JSONReader, behind last: (name: String, value: String?), from first: Int,
        into elements: inout [Item]
    ) throws(WireError) {
        var values: [String: (place: Int, value: String?)] = [:]
        for item in elements[first...] { values[item.key] = (values.count, item.value) }
        elements.removeSubrange(first...)
        var next: (name: String, value: String?)? = last
        while let (name, value) = next {
            values[name] = (values[name]?.place ?? values.count, value)
            next = if let name = try json.nextKey() { (name, try json.readText()) } else { nil }
        }
        for (name, found) in values.sorted(by: { $0.value.place < $1.value.place }) {
            if let value = found.value { elements.append(Item(key: name, value: value)) }
        }
    }
}
