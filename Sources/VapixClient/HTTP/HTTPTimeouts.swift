/// The time limits of a call.
public struct HTTPTimeouts: Sendable, Hashable {
    /// The timeout of connecting, TLS included: 1 millisecond to 24 days.
    public var connect: Duration
    /// The maximum time in which the device sends nothing: 1 second to 18 hours, in whole seconds.
    ///
    /// Once a part of the reply has arrived, the timeout takes effect up to some five seconds late. A stream or an
    /// upload also counts as hanging while it is slower than 64 bytes per second on average, unless the app applies
    /// back-pressure.
    public var idle: Duration
    /// The timeout of a whole call: 1 millisecond to 24 days.
    ///
    /// It includes the wait for an account and for a free connection, and every further attempt. The reply of a stream
    /// must have begun within this time. An upload may take longer: its reply must be complete within this time after
    /// the last byte was sent.
    public var total: Duration

    /// Makes timeouts.
    ///
    /// A value outside of its range counts as the nearest value inside.
    ///
    /// - Parameters:
    ///   - connect: The timeout of connecting.
    ///   - idle: The maximum time in which the device sends nothing.
    ///   - total: The timeout of a whole call.
    public init(connect: Duration = .seconds(10), idle: Duration = .seconds(30), total: Duration = .seconds(60)) {
        self.connect = connect
        self.idle = idle
        self.total = total
    }
}
