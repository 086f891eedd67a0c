/// A digital input or output of a simulated camera.
public struct SimulatedPort: Sendable, Hashable {
    /// The number, from 0.
    public let number: Int
    /// The name.
    public let name: String
    /// The usage, as clients have described it.
    public let usage: String
    /// Whether the port is an output.
    public let isOutput: Bool
    /// Whether a closed circuit means that the port is inactive.
    public let isNormallyClosed: Bool
    /// Whether the circuit is closed.
    public let isClosed: Bool
    /// Whether the port is active.
    public let isActive: Bool

    init(_ port: Port, number: Int) {
        self.number = number
        name = port.name
        usage = port.usage
        isOutput = port.isOutput
        isNormallyClosed = port.isNormallyClosed
        isClosed = port.isClosed
        isActive = port.isActive
    }
}
