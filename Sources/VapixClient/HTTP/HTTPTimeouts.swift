/// How long a call may take.
public struct HTTPTimeouts: Sendable, Hashable {
    /// How long connecting may take, TLS included: 1 millisecond to 24 days.
    public var connect: Duration
    /// How long the device may send nothing: 1 second to 18 hours, in whole seconds.
    ///
    /// After a part of a reply, libcurl notices some five seconds later. A stream or an upload also counts as hanging while it is
    /// slower than 64 bytes per second on average, unless the app applies back-pressure.
    public var idle: Duration
    /// How long one call may take in all: 1 millisecond to 24 days.
    ///
    /// That includes the wait for an account and for a free connection, and every further attempt. A call whose reply is a
    /// stream must have started by then. An upload may take longer: its reply must be complete by this time after it was sent.
    public var total: Duration

    /// Makes timeouts; values outside of their range count as the nearest one inside.
    ///
    /// - Parameters:
    ///   - connect: How long connecting may take.
    ///   - idle: How long the device may send nothing.
    ///   - total: How long one call may take in all.
    public init(connect: Duration = .seconds(10), idle: Duration = .seconds(30), total: Duration = .seconds(60)) {
        self.connect = connect
        self.idle = idle
        self.total = total
    }
}
