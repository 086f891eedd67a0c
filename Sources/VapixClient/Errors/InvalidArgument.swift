/// An argument that cannot be sent, found before anything was.
public struct InvalidArgument: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what would be right; the value itself is not repeated.
    public let description: String

    /// Makes an error from a sentence.
    ///
    /// - Parameter description: What is wrong, and what would be right.
    public init(_ description: String) {
        self.description = description
    }
}
