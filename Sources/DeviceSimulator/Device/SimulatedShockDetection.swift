/// The shock detection of a simulated camera.
///
/// See <https://developer.axis.com/vapix/network-video/shock-detection-api/>.
public struct SimulatedShockDetection: Sendable, Hashable {
    /// Whether shocks are detected.
    public var isEnabled = true
    /// The sensitivity, from 0 (strong shocks only) to 100.
    public var sensitivity = 60

    /// When the last blow was detected.
    private var lastShock: ContinuousClock.Instant?
    /// How long a camera ignores blows after one.
    private static let pause = Duration.seconds(5)

    /// Makes the settings of a new camera.
    public init() {}

    /// Whether a blow is detected; remembers it.
    mutating func detects(at time: ContinuousClock.Instant) -> Bool {
        guard isEnabled else { return false }
        if let lastShock, time < lastShock + Self.pause { return false }
        lastShock = time
        return true
    }
}
