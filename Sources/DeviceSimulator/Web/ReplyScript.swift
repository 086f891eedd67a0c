internal import VapixSupport

/// The replies that replace a camera's own, by path or by operation, on both listeners.
final class ReplyScript: Sendable {
    private let replies = Locked<[String: SimulatedReply]>([:])

    /// The reply for a path, or for an operation's identifier.
    subscript(key: String) -> SimulatedReply? {
        get { replies.withLock { $0[key] } }
        set { replies.withLock { $0[key] = newValue } }
    }

    /// All of them.
    var all: [String: SimulatedReply] { replies.withLock { $0 } }

    func saved() -> Restoration { replies.saved() }

    var isEmpty: Bool { replies.withLock(\.isEmpty) }
}
