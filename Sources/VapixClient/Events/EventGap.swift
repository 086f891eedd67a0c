/// A place in a stream of events where some are missing.
///
/// An app that keeps track of a state should read the state again when it gets a gap. The connection is open again by
/// then.
public struct EventGap: Sendable {
    /// The number of events that were received and dropped, the oldest first, because the loop was too slow.
    public var droppedCount = 0
    /// The number of messages that could not be read.
    public var unreadableCount = 0
    /// The number of reconnections.
    ///
    /// The events that the device sent while there was no connection are lost, and their number is unknown.
    public var reconnectCount = 0
    /// Why the connection was lost the last time; `nil` if it was not lost.
    public var cause: VapixError? {
        get { failure as? VapixError }
        set { failure = newValue }
    }
    /// The cause as a reference.
    ///
    /// A `VapixError` holds an instant, whose size is known only at run time. Stored as a value it would make each copy
    /// of a gap or of an event go through value witness tables.
    private var failure: (any Error)?

    /// Makes a gap, for tests.
    ///
    /// - Parameters:
    ///   - droppedCount: The number of dropped events.
    ///   - unreadableCount: The number of messages that could not be read.
    ///   - reconnectCount: The number of reconnections.
    ///   - cause: Why the connection was lost.
    public init(droppedCount: Int = 0, unreadableCount: Int = 0, reconnectCount: Int = 0, cause: VapixError? = nil) {
        self.droppedCount = droppedCount
        self.unreadableCount = unreadableCount
        self.reconnectCount = reconnectCount
        failure = cause
    }

    /// Adds a later gap to this one.
    mutating func add(_ later: EventGap) {
        droppedCount += later.droppedCount
        unreadableCount += later.unreadableCount
        reconnectCount += later.reconnectCount
        cause = later.cause ?? cause
    }
}

extension EventGap: CustomStringConvertible {
    /// A description for a log: `events are missing: reconnected 1 time (…)`.
    public var description: String {
        func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
        var parts: [String] = []
        if droppedCount > 0 { parts.append("dropped \(counted(droppedCount, "event"))") }
        if unreadableCount > 0 { parts.append("could not read \(counted(unreadableCount, "message"))") }
        if reconnectCount > 0 { parts.append("reconnected \(counted(reconnectCount, "time"))") }
        return "events are missing: \(parts.joined(separator: ", "))\(cause.map { " (\($0))" } ?? "")"
    }
}
