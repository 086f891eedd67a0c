/// The content of a topic's events.
public struct EventMessageDeclaration: Sendable, Hashable {
    /// Whether such an event reports a lasting state instead of a moment.
    public internal(set) var isProperty = false
    /// The items of ``Event/source``.
    public internal(set) var source: [EventItemDeclaration] = []
    /// The items of ``Event/key``.
    public internal(set) var key: [EventItemDeclaration] = []
    /// The items of ``Event/data``.
    public internal(set) var data: [EventItemDeclaration] = []
}
