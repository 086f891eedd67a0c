/// Takes what the connection behind a stream of events receives, in order.
protocol EventReceiver: Sendable {
    /// Takes events and gaps.
    ///
    /// After a lost connection the first element is a gap with a reconnection.
    ///
    /// The session calls it under its lock: it must neither block nor call the session.
    ///
    /// - Parameters:
    ///   - elements: The events and gaps; not empty.
    ///   - size: The size of their messages in bytes.
    func receive(_ elements: EventBuffer.Batch, size: Int)

    /// Takes note that the connection was lost, or that an attempt to reconnect failed.
    func connectionLost()

    /// Takes the end of the stream; nothing follows.
    ///
    /// - Parameter result: Why it has ended.
    func end(_ result: Result<Void, any Error>)
}
