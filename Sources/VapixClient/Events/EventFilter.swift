/// A filter for events: a topic, a condition on their items, or both.
///
/// ```swift
/// try await vapix.events(matching: [
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
    ///     `tns1:Device//.` for all topics below one, `a|b` for either. The prefixes are `tns1` (ONVIF) and `tnsaxis` (Axis).
    ///   - content: A condition on the event's items.
    /// - Returns: The filter.
    public static func topic(_ expression: String, where content: EventContent? = nil) -> EventFilter {
        EventFilter(topic: expression, content: content)
    }

    /// The events of any topic that fulfil a condition.
    ///
    /// - Parameter content: The condition on the event's items.
    /// - Returns: The filter.
    public static func content(_ content: EventContent) -> EventFilter {
        EventFilter(topic: nil, content: content)
    }
}
