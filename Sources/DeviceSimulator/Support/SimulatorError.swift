/// Why a simulator could not be started, in words that say what to do about it.
public struct SimulatorError: Error, Sendable, CustomStringConvertible {
    /// What went wrong and what helps.
    public let message: String

    /// The message.
    public var description: String { message }

    /// Makes an error with a message for the person who started the simulator.
    ///
    /// - Parameter message: What went wrong and what helps.
    public init(_ message: String) {
        self.message = message
    }
}
