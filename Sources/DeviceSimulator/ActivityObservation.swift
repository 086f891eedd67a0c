/// An observation of what happens in a simulated camera; it ends with the last reference to it.
public final class ActivityObservation: Sendable {
    private let stop: @Sendable () -> Void

    init(stop: @escaping @Sendable () -> Void) {
        self.stop = stop
    }

    deinit {
        stop()
    }
}
