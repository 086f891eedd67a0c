/// What an event must hold for a client to want it: an expression of ONVIF's dialect ItemFilter.
///
/// `boolean(//SimpleItem[@Name="port" and @Value="1"])`, joined by `and`, `or`, `not(…)` and brackets.
indirect enum ContentExpression: Sendable {
    /// Whether there is an item with attributes such as these.
    case item(ItemTest)
    /// There are no such elements in events of this camera.
    case nothing
    case both(ContentExpression, ContentExpression)
    case either(ContentExpression, ContentExpression)
    case not(ContentExpression)

    indirect enum ItemTest: Sendable {
        case any
        case name(String)
        case value(String)
        case both(ItemTest, ItemTest)
        case either(ItemTest, ItemTest)
        case not(ItemTest)

        fileprivate func holds(_ item: (name: String, value: String)) -> Bool {
            switch self {
            case .any: true
            case .name(let name): item.name == name
            case .value(let value): item.value == value
            case .both(let first, let second): first.holds(item) && second.holds(item)
            case .either(let first, let second): first.holds(item) || second.holds(item)
            case .not(let test): !test.holds(item)
            }
        }
    }

    /// Reads an expression; `nil` if it is none.
    init?(_ text: String) {
        var reader = Reader(text)
        guard let expression = reader.expression(depth: 0), reader.isAtEnd else { return nil }
        self = expression
    }

    func holds(_ items: [(name: String, value: String)]) -> Bool {
        switch self {
        case .item(let test): items.contains { test.holds($0) }
        case .nothing: false
        case .both(let first, let second): first.holds(items) && second.holds(items)
        case .either(let first, let second): first.holds(items) || second.holds(items)
        case .not(let expression): !expression.holds(items)
        }
    }
}

/// Reads the expressions, level by level: `or` joins less tightly than `and`.
private struct Reader {
    private var rest: Substring
    /// No client needs more, and the recursion must end.
    private static let deepest = 50

    init(_ text: String) {
        rest = Substring(text)
    }

    var isAtEnd: Bool {
        mutating get {
            skipSpaces()
            return rest.isEmpty
        }
    }

    private mutating func skipSpaces() {
        rest = rest.drop { $0.isWhitespace }
    }

    private mutating func take(_ token: String) -> Bool {
        skipSpaces()
        guard rest.hasPrefix(token) else { return false }
        rest = rest.dropFirst(token.count)
        return true
    }

    /// Takes a word that does not go on.
    private mutating func takeWord(_ word: String) -> Bool {
        skipSpaces()
        guard rest.hasPrefix(word), !(rest.dropFirst(word.count).first?.isLetter ?? false) else { return false }
        rest = rest.dropFirst(word.count)
        return true
    }

    mutating func expression(depth: Int) -> ContentExpression? {
        guard depth < Self.deepest, var left = conjunction(depth: depth) else { return nil }
        while takeWord("or") {
            guard let right = conjunction(depth: depth) else { return nil }
            left = .either(left, right)
        }
        return left
    }

    private mutating func conjunction(depth: Int) -> ContentExpression? {
        guard var left = operand(depth: depth) else { return nil }
        while takeWord("and") {
            guard let right = operand(depth: depth) else { return nil }
            left = .both(left, right)
        }
        return left
    }

    private mutating func operand(depth: Int) -> ContentExpression? {
        if takeWord("not") {
            guard take("("), let inner = expression(depth: depth + 1), take(")") else { return nil }
            return .not(inner)
        }
        if takeWord("boolean") {
            guard take("("), let inner = path(), take(")") else { return nil }
            return inner
        }
        guard take("("), let inner = expression(depth: depth + 1), take(")") else { return nil }
        return inner
    }

    private mutating func path() -> ContentExpression? {
        guard take("//") else { return nil }
        let element = String(rest.prefix { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "_" })
        rest = rest.dropFirst(element.count)
        let name = element.split(separator: ":").last.map(String.init)
        guard name == "SimpleItem" || name == "ElementItem" else { return nil }
        var test = ContentExpression.ItemTest.any
        if take("[") {
            guard let inner = itemTest(depth: 0), take("]") else { return nil }
            test = inner
        }
        return name == "SimpleItem" ? .item(test) : .nothing
    }

    private mutating func itemTest(depth: Int) -> ContentExpression.ItemTest? {
        guard depth < Self.deepest, var left = itemConjunction(depth: depth) else { return nil }
        while takeWord("or") {
            guard let right = itemConjunction(depth: depth) else { return nil }
            left = .either(left, right)
        }
        return left
    }

    private mutating func itemConjunction(depth: Int) -> ContentExpression.ItemTest? {
        guard var left = itemOperand(depth: depth) else { return nil }
        while takeWord("and") {
            guard let right = itemOperand(depth: depth) else { return nil }
            left = .both(left, right)
        }
        return left
    }

    private mutating func itemOperand(depth: Int) -> ContentExpression.ItemTest? {
        if takeWord("not") {
            guard take("("), let inner = itemTest(depth: depth + 1), take(")") else { return nil }
            return .not(inner)
        }
        if take("(") {
            guard let inner = itemTest(depth: depth + 1), take(")") else { return nil }
            return inner
        }
        let isName = takeWord("@Name")
        guard isName || takeWord("@Value"), take("="), let text = quoted() else { return nil }
        return isName ? .name(text) : .value(text)
    }

    private mutating func quoted() -> String? {
        skipSpaces()
        guard let mark = rest.first, mark == "\"" || mark == "'" else { return nil }
        let content = rest.dropFirst()
        guard let end = content.firstIndex(of: mark) else { return nil }
        rest = content[content.index(after: end)...]
        return String(content[..<end])
    }
}
