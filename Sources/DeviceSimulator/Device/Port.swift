/// A digital input or output.
struct Port: Sendable {
    var name: String
    var usage: String
    var isOutput: Bool
    /// Whether a closed circuit means that the port is inactive.
    var isNormallyClosed: Bool
    var isClosed: Bool

    var isActive: Bool {
        get { isClosed != isNormallyClosed }
        set { isClosed = newValue != isNormallyClosed }
    }
}
