/// The answer of a stateful API.
enum Answer {
    /// The `data` of a JSON reply.
    case data(JSONValue)
    /// A reply without an envelope.
    case reply(CGIReply)

    /// The success of a JSON method without data.
    static let done = Answer.data([:])
}
