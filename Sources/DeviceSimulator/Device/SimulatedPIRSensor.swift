/// A passive infrared sensor of a simulated camera.
public struct SimulatedPIRSensor: Sendable, Hashable {
    /// The sensitivity, from 0 to 1; `nil` if it cannot be set.
    public internal(set) var sensitivity: Double?
    /// Whether the sensor detects motion.
    public internal(set) var isActive = false
}
