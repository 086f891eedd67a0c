/// Which events to receive: those of a topic, those with certain items, or both.
///
/// ```swift
/// vapix.events(matching: [
///     .topic("tnsaxis:CameraApplicationPlatform//."),
///     .topic("tns1:Device/tnsaxis:IO/VirtualPort", where: .item("port", is: "1") && .item("state", is: "0")),
/// ])
/// ```
///
/// An event that matches two filters of a list arrives twice.
///
/// See <https://developer.axis.com/vapix/network-video/event-streaming-over-websocket/#client-configuration-request>.
public struct EventFilter: Sendable, Hashable {
    let topic: String?
    let content: EventContent?

    /// All events of the device.
    public static let everything = EventFilter(topic: "//.", content: nil)

    /// The events of a topic.
    ///
    /// - Parameters:
    ///   - expression: A topic expression of the dialect ConcreteSet: `tns1:Device/tnsaxis:IO/VirtualPort` for one topic,
    ///     `tns1:Device//.` for all below one, `a|b` for either. The prefixes are `tns1` (ONVIF) and `tnsaxis` (Axis).
    ///   - content: What the event must hold besides.
    /// - Returns: The filter.
    public static func topic(_ expression: String, where content: EventContent? = nil) -> EventFilter {
        EventFilter(topic: expression, content: content)
    }

    /// The events, of whatever topic, that hold something.
    ///
    /// - Parameter content: What the event must hold.
    /// - Returns: The filter.
    public static func content(_ content: EventContent) -> EventFilter {
        EventFilter(topic: nil, content: content)
    }
}

/// What an event must hold to be received.
public struct EventContent: Sendable, Hashable {
    private indirect enum Form: Hashable, Sendable {
        case item(name: String, value: String)
        case expression(String)
        case both(Form, Form)
        case either(Form, Form)
        case not(Form)
    }

    private let form: Form

    /// An item of the event with a value.
    ///
    /// - Parameters:
    ///   - name: The item's name.
    ///   - value: The item's value.
    /// - Returns: The condition.
    public static func item(_ name: String, is value: String) -> EventContent {
        EventContent(form: .item(name: name, value: value))
    }

    /// A condition as the device's own language has it.
    ///
    /// - Parameter text: An expression such as `boolean(//SimpleItem[@Name="ready" and @Value="1"])`, sent as it is.
    /// - Returns: The condition.
    public static func expression(_ text: String) -> EventContent {
        EventContent(form: .expression(text))
    }

    /// Both conditions.
    public static func && (first: EventContent, second: EventContent) -> EventContent {
        EventContent(form: .both(first.form, second.form))
    }

    /// Either of the conditions.
    public static func || (first: EventContent, second: EventContent) -> EventContent {
        EventContent(form: .either(first.form, second.form))
    }

    /// The opposite of the condition.
    public static prefix func ! (content: EventContent) -> EventContent {
        EventContent(form: .not(content.form))
    }

    /// The condition in the device's language.
    ///
    /// - Throws: ``InvalidArgument`` if a value cannot be written in it.
    func text() throws(InvalidArgument) -> String {
        try EventContent.text(form)
    }

    private static func text(_ form: Form) throws(InvalidArgument) -> String {
        switch form {
        case .item(let name, let value):
            return "boolean(//SimpleItem[@Name=\(try quoted(name)) and @Value=\(try quoted(value))])"
        case .expression(let text): return text
        case .both(let first, let second): return "\(try operand(first)) and \(try operand(second))"
        case .either(let first, let second): return "\(try operand(first)) or \(try operand(second))"
        case .not(let form): return "not(\(try text(form)))"
        }
    }

    private static func operand(_ form: Form) throws(InvalidArgument) -> String {
        switch form {
        case .item, .not: try text(form)
        case .expression, .both, .either: "(\(try text(form)))"
        }
    }

    /// A text of XPath, which has two kinds of quotation marks and no way to escape either.
    private static func quoted(_ text: String) throws(InvalidArgument) -> String {
        if !text.contains("\"") { return "\"\(text)\"" }
        guard !text.contains("'") else {
            throw InvalidArgument("a condition on events cannot hold both kinds of quotation marks in one text")
        }
        return "'\(text)'"
    }
}
