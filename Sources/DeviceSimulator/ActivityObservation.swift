/// An observation of the activity of a simulated camera; it ends when the last reference to it is released.
public final class ActivityObservation: Sendable {
    private let stop: @Sendable () -> Void

    init(stop: @escaping @Sendable () -> Void) {
        self.stop = stop
    }

    deinit {
        stop()
    }
}
