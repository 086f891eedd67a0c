/// An error of the simulator itself, with a message that says what to do.
public struct SimulatorError: Error, Sendable, CustomStringConvertible {
    /// The problem and its correction.
    public let message: String

    /// The message.
    public var description: String { message }

    /// Makes an error.
    ///
    /// - Parameter message: The problem and its correction.
    public init(_ message: String) {
        self.message = message
    }
}
