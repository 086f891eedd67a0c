/// A condition on the items of an event.
public struct EventContent: Sendable, Hashable {
    private indirect enum Form: Hashable, Sendable {
        case item(name: String, value: String)
        case expression(String)
        case both(Form, Form)
        case either(Form, Form)
        case not(Form)
    }

    private let form: Form

    /// An item has a value.
    ///
    /// - Parameters:
    ///   - name: The item's name.
    ///   - value: The item's value.
    /// - Returns: The condition.
    public static func item(_ name: String, is value: String) -> EventContent {
        EventContent(form: .item(name: name, value: value))
    }

    /// An XPath expression, sent unchanged.
    ///
    /// - Parameter text: An expression such as `boolean(//SimpleItem[@Name="ready" and @Value="1"])`.
    /// - Returns: The condition.
    public static func expression(_ text: String) -> EventContent {
        EventContent(form: .expression(text))
    }

    /// Both conditions hold.
    public static func && (first: EventContent, second: EventContent) -> EventContent {
        EventContent(form: .both(first.form, second.form))
    }

    /// At least one of the conditions holds.
    public static func || (first: EventContent, second: EventContent) -> EventContent {
        EventContent(form: .either(first.form, second.form))
    }

    /// The condition does not hold.
    public static prefix func ! (content: EventContent) -> EventContent {
        EventContent(form: .not(content.form))
    }

    /// The condition as an XPath expression.
    ///
    /// - Throws: `InvalidArgumentError` if a text cannot be quoted in XPath.
    func text() throws(InvalidArgumentError) -> String {
        try EventContent.text(form)
    }

    private static func text(_ form: Form) throws(InvalidArgumentError) -> String {
        switch form {
        case .item(let name, let value):
            return "boolean(//SimpleItem[@Name=\(try quoted(name)) and @Value=\(try quoted(value))])"
        case .expression(let text): return text
        case .both(let first, let second): return "\(try operand(first)) and \(try operand(second))"
        case .either(let first, let second): return "\(try operand(first)) or \(try operand(second))"
        case .not(let form): return "not(\(try text(form)))"
        }
    }

    private static func operand(_ form: Form) throws(InvalidArgumentError) -> String {
        switch form {
        case .item, .not: try text(form)
        case .expression, .both, .either: "(\(try text(form)))"
        }
    }

    /// A string literal of XPath, which has two kinds of quotation marks and no escapes.
    private static func quoted(_ text: String) throws(InvalidArgumentError) -> String {
        // By bytes: a combining mark behind a quotation mark would form one character with it, and hide it.
        if !text.utf8.contains(UInt8(ascii: "\"")) { return "\"\(text)\"" }
        guard !text.utf8.contains(UInt8(ascii: "'")) else {
            throw InvalidArgumentError("a condition on events cannot hold both kinds of quotation marks in one text")
        }
        return "'\(text)'"
    }
}
