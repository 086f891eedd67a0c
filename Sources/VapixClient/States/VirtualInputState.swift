/// Whether a virtual input is active.
public struct VirtualInputState: Sendable, Hashable {
    /// The input's number, from 1, as in ``VirtualInput/activate(port:duration:)-swift.method``.
    public var number: Int
    /// Whether the input is active.
    public var isActive: Bool

    /// Makes a state, for tests.
    ///
    /// - Parameters:
    ///   - number: The input's number, from 1.
    ///   - isActive: Whether the input is active.
    public init(number: Int, isActive: Bool) {
        self.number = number
        self.isActive = isActive
    }
}

extension StateTopic where State == VirtualInputState {
    /// The virtual inputs.
    ///
    /// See <https://developer.axis.com/vapix/network-video/input-and-outputs/#virtual-input-event>.
    public static var virtualInput: StateTopic {
        StateTopic("tns1:Device/tnsaxis:IO/VirtualInput") { event in
            guard let number = event.source.int("port"), let isActive = event.data.bool("active") else { return nil }
            return VirtualInputState(number: number, isActive: isActive)
        }
    }
}
