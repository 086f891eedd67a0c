extension Duration {
    /// The longest time that the simulator waits: a hundred years.
    ///
    /// The runtime counts a sleep in nanoseconds, of which a number holds three hundred years.
    static let longestWait = Duration.seconds(100 * 365 * 86_400)

    /// The duration as a time to wait: from zero to a hundred years.
    var limited: Duration { Swift.min(Swift.max(self, .zero), .longestWait) }
}
