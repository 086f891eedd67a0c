/// The state of a virtual input.
enum VirtualInputState: Sendable {
    case inactive
    /// Active; it becomes inactive at the given time, if any.
    case active(until: ContinuousClock.Instant?)

    func isActive(at time: ContinuousClock.Instant) -> Bool {
        switch self {
        case .inactive: false
        case .active(let end): end.map { time < $0 } ?? true
        }
    }
}
