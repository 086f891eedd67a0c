/// An expression over an event's items, in ONVIF's dialect ItemFilter.
///
/// `boolean(//SimpleItem[@Name="port" and @Value="1"])`, combined with `and`, `or`, `not(…)` and parentheses.
///
/// `and` and `or` hold any number of operands, so that a long expression is not a deep one.
indirect enum ContentExpression: Sendable {
    /// There is an item that passes the test.
    case item(ItemTest)
    /// An element that this camera's events do not have.
    case nothing
    case all([ContentExpression])
    case any([ContentExpression])
    case not(ContentExpression)

    indirect enum ItemTest: Sendable {
        case always
        case name(String)
        case value(String)
        case all([ItemTest])
        case any([ItemTest])
        case not(ItemTest)

        fileprivate func holds(_ item: (name: String, value: String)) -> Bool {
            switch self {
            case .always: true
            case .name(let name): item.name == name
            case .value(let value): item.value == value
            case .all(let tests): tests.allSatisfy { $0.holds(item) }
            case .any(let tests): tests.contains { $0.holds(item) }
            case .not(let test): !test.holds(item)
            }
        }
    }

    /// Parses an expression; `nil` if it is malformed.
    init?(_ text: String) {
        var parser = Parser(text)
        guard let expression = parser.expression(depth: 0), parser.isAtEnd else { return nil }
        self = expression
    }

    func holds(_ items: [(name: String, value: String)]) -> Bool {
        switch self {
        case .item(let test): items.contains { test.holds($0) }
        case .nothing: false
        case .all(let expressions): expressions.allSatisfy { $0.holds(items) }
        case .any(let expressions): expressions.contains { $0.holds(items) }
        case .not(let expression): !expression.holds(items)
        }
    }
}

/// A recursive-descent parser: `and` binds more tightly than `or`.
private struct Parser {
    private var rest: Substring
    /// Bounds the recursion.
    private static let maximumDepth = 50

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

    /// Takes a word that is not the beginning of a longer one.
    private mutating func takeWord(_ word: String) -> Bool {
        skipSpaces()
        guard rest.hasPrefix(word), !(rest.dropFirst(word.count).first?.isLetter ?? false) else { return false }
        rest = rest.dropFirst(word.count)
        return true
    }

    mutating func expression(depth: Int) -> ContentExpression? {
        guard depth < Self.maximumDepth else { return nil }
        return list("or") { $0.conjunction(depth: depth) }.map { $0.count == 1 ? $0[0] : .any($0) }
    }

    private mutating func conjunction(depth: Int) -> ContentExpression? {
        list("and") { $0.operand(depth: depth) }.map { $0.count == 1 ? $0[0] : .all($0) }
    }

    /// Parses one or more operands with a word between each two.
    private mutating func list<Operand>(_ word: String, _ operand: (inout Parser) -> Operand?) -> [Operand]? {
        var operands: [Operand] = []
        repeat {
            guard let next = operand(&self) else { return nil }
            operands.append(next)
        } while takeWord(word)
        return operands
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
        var test = ContentExpression.ItemTest.always
        if take("[") {
            guard let inner = itemTest(depth: 0), take("]") else { return nil }
            test = inner
        }
        return name == "SimpleItem" ? .item(test) : .nothing
    }

    private mutating func itemTest(depth: Int) -> ContentExpression.ItemTest? {
        guard depth < Self.maximumDepth else { return nil }
        return list("or") { $0.itemConjunction(depth: depth) }.map { $0.count == 1 ? $0[0] : .any($0) }
    }

    private mutating func itemConjunction(depth: Int) -> ContentExpression.ItemTest? {
        list("and") { $0.itemOperand(depth: depth) }.map { $0.count == 1 ? $0[0] : .all($0) }
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
        // By scalars: a combining mark behind a quotation mark would form one character with it.
        guard let mark = rest.unicodeScalars.first, mark == "\"" || mark == "'" else { return nil }
        let content = rest.unicodeScalars.dropFirst()
        guard let end = content.firstIndex(of: mark) else { return nil }
        rest = Substring(content[content.index(after: end)...])
        return String(content[..<end])
    }
}
