/// One filter of a client's subscription.
///
/// An event that matches two filters is sent twice.
struct EventFilterExpression: Sendable {
    let topic: TopicExpression?
    let content: ContentExpression?

    func matches(_ event: SimulatedEvent) -> Bool {
        (topic?.matches(event.topic) ?? true) && (content?.holds(event.items) ?? true)
    }
}
