/// The items of an event, names with their values, in the order in which the device sent them.
///
/// ```swift
/// if event.data["active"] == "1" { … }
/// for (name, value) in event.data { print(name, value) }
/// ```
///
/// A look-up searches all items, because they are few. Two collections are equal if they contain the same items in any order.
public struct EventItems: Sendable, RandomAccessCollection {
    /// A name and its value.
    public typealias Element = (key: String, value: String)

    /// A stored item: an array of tuples takes longer.
    struct Item: Sendable, Equatable {
        var key: String
        var value: String
    }

    /// The items, with unique names.
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

    /// The position of the first item.
    public var startIndex: Int { 0 }
    /// The position behind the last item.
    public var endIndex: Int { elements.count }

    /// The name and the value at a position.
    ///
    /// - Parameter position: A position, one of `indices`.
    public subscript(position: Int) -> Element {
        let item = elements[elements.startIndex + position]
        return (item.key, item.value)
    }

    /// The value of the item with a name; `nil` if there is no such item.
    ///
    /// Setting `nil` removes the item.
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

    /// The value of an item as a truth value: `1` and `0`, as events have them, or a word such as `true`.
    ///
    /// - Parameter name: The name.
    /// - Returns: The value; `nil` if there is no such item, or if it is no truth value.
    public func bool(_ name: String) -> Bool? {
        self[name].flatMap { Bool(wire: $0) }
    }

    /// The value of an item as a whole number of at most 32 bits.
    ///
    /// - Parameter name: The name.
    /// - Returns: The number; `nil` if there is no such item, or if it is no such number.
    public func int(_ name: String) -> Int? {
        self[name].flatMap { Int(wire: $0) }
    }

    /// The value of an item as a number.
    ///
    /// - Parameter name: The name.
    /// - Returns: The number; `nil` if there is no such item, or if it is no finite number.
    public func double(_ name: String) -> Double? {
        self[name].flatMap { Double(wire: $0) }
    }

    /// The items as a dictionary.
    public var dictionary: [String: String] {
        Dictionary(elements.lazy.map { ($0.key, $0.value) }) { $1 }
    }
}

extension EventItems: Hashable {
    /// Whether two collections hold the same names with the same values, in any order.
    ///
    /// - Parameters:
    ///   - left: Items.
    ///   - right: Other items.
    /// - Returns: `true` if they do.
    public static func == (left: EventItems, right: EventItems) -> Bool {
        guard left.count == right.count else { return false }
        if left.elements == right.elements { return true }
        // Comparing many items one by one would take quadratic time, which a sender could exploit.
        return left.count > 16
            ? left.dictionary == right.dictionary : left.elements.allSatisfy { right[$0.key] == $0.value }
    }

    /// Hashes the items, independent of their order.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(dictionary)
    }
}

extension EventItems: ExpressibleByDictionaryLiteral {
    /// Makes items, for tests.
    ///
    /// - Parameter items: The names with their values. Of two values for a name the last counts.
    public init(dictionaryLiteral items: (String, String)...) {
        self.init()
        for (name, value) in items { self[name] = value }
    }
}

extension EventItems: CustomStringConvertible {
    /// The items in the form of a dictionary literal.
    public var description: String {
        let items = elements.map { "\($0.key.debugDescription): \($0.value.debugDescription)" }
        return items.isEmpty ? "[:]" : "[\(items.joined(separator: ", "))]"
    }
}

extension EventItems {
    /// Reads items and appends them to others: strings as documented, any other value as its JSON source.
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
        // Making a slice takes longer than going through it.
        for index in first..<elements.count where elements[index].key == name { return false }
        return true
    }

    /// Reads items that are many, have a name twice or are `null`: of two values the last counts, and `null` is no item.
    ///
    /// - Parameters:
    ///   - json: A reader in front of the next item.
    ///   - last: The item read last.
    ///   - first: The start of the items before it in `elements`.
    ///   - elements: The items, which are replaced from `first` on.
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
