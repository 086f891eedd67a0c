/// A range of AXIS OS versions.
public struct SystemVersionRange: Sendable, Hashable, JSONConvertible {
    /// The first version, such as `12.0`.
    ///
    /// Axis' tools add it if it is missing.
    public var minimum: String?
    /// The last version, such as `13` for all of AXIS OS 13.
    public var maximum: String?

    /// Creates a range.
    ///
    /// - Parameters:
    ///   - minimum: The first version.
    ///   - maximum: The last version.
    public init(minimum: String? = nil, maximum: String? = nil) {
        self.minimum = minimum
        self.maximum = maximum
    }

    init?(json: JSONTree) {
        guard case .object = json else { return nil }
        self.init(minimum: json["min"]?.text, maximum: json["max"]?.text)
    }

    var json: JSONTree { .object(of: ("min", minimum?.json), ("max", maximum?.json)) }
}
