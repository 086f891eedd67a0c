/// An error of the simulator itself, with a message that says what to do.
public struct SimulatorError: Error, Sendable, CustomStringConvertible {
    /// What went wrong, and how to correct it.
    public let message: String

    /// The message.
    public var description: String { message }

    /// Makes an error.
    ///
    /// - Parameter message: What went wrong, and how to correct it.
    public init(_ message: String) {
        self.message = message
    }
}
