extension Vapix {
    /// Lists the events that the device has now, with their items.
    ///
    /// The list changes with the device's settings and applications.
    ///
    /// Access: admin; the page does not say.
    /// See <https://developer.axis.com/vapix/network-video/event-and-action-services/#list-events-using-http>.
    ///
    /// - Returns: The topics of the events.
    /// - Throws: ``VapixError``. A SOAP fault is in ``VapixError/device``, and ``SOAPFaultCode`` has the usual codes.
    ///   `CancellationError` as soon as the task is cancelled.
    public func eventDeclarations() async throws -> EventDeclarations {
        try await send(EventDeclarations.getEventInstances)
    }
}

/// The topics of a device's events, as a tree in the order in which the device lists them.
///
/// ```swift
/// for topic in try await vapix.eventDeclarations() where topic.isEvent {
///     print(topic.expression ?? topic.name, topic.niceName ?? "")
/// }
/// ```
///
/// As a sequence it contains all topics, each before the topics below it.
///
/// See <https://developer.axis.com/vapix/network-video/event-and-action-services/#event-topic-tree-syntax>.
public struct EventDeclarations: Sendable, Sequence {
    /// The topics at the top of the tree.
    public let roots: [EventTopic]

    /// Iterates over all topics.
    public struct Iterator: IteratorProtocol {
        /// The topics to come, the next one last.
        private var pending: [EventTopic]

        fileprivate init(_ roots: [EventTopic]) {
            pending = roots.reversed()
        }

        /// The next topic; `nil` after the last.
        public mutating func next() -> EventTopic? {
            guard let topic = pending.popLast() else { return nil }
            pending += topic.children.reversed()
            return topic
        }
    }

    /// Makes an iterator over all topics.
    public func makeIterator() -> Iterator {
        Iterator(roots)
    }
}

extension EventDeclarations {
    private static let type =
        "application/soap+xml; action=http://www.axis.com/vapix/ws/event1/GetEventInstances; Charset=UTF-8"
    private static let envelope: HTTPBody = """
        <?xml version="1.0" encoding="utf-8"?>
        <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>\
        <GetEventInstances xmlns="http://www.axis.com/vapix/ws/event1"/></s:Body></s:Envelope>
        """

    /// The call that lists the events.
    static let getEventInstances = VapixCall(
        "events/getEventInstances",
        HTTPRequest(.post, "/vapix/services", contentType: type, body: envelope), access: .admin, effect: .read
    ) { reply in
        try reply.body.withUnsafeBytes { try EventDeclarations($0, contentType: reply.contentType) }
    }
}
