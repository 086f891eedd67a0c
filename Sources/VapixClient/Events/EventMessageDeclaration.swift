/// The content of a topic's events.
public struct EventMessageDeclaration: Sendable, Hashable {
    /// Whether such an event reports a lasting state instead of a moment.
    public internal(set) var isProperty: Bool
    /// The items of ``Event/source``.
    public internal(set) var source: [EventItemDeclaration]
    /// The items of ``Event/key``.
    public internal(set) var key: [EventItemDeclaration]
    /// The items of ``Event/data``.
    public internal(set) var data: [EventItemDeclaration]

    /// Makes the declaration of a content.
    ///
    /// - Parameters:
    ///   - isProperty: Whether such an event reports a lasting state instead of a moment.
    ///   - source: The items of ``Event/source``.
    ///   - key: The items of ``Event/key``.
    ///   - data: The items of ``Event/data``.
    public init(
        isProperty: Bool = false, source: [EventItemDeclaration] = [], key: [EventItemDeclaration] = [],
        data: [EventItemDeclaration] = []
    ) {
        self.isProperty = isProperty
        self.source = source
        self.key = key
        self.data = data
    }
}
