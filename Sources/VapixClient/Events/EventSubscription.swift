/// A session and the one reader that its elements may have.
///
/// The session closes when the stream and its reader are gone.
final class EventSubscription: Sendable {
    let session: EventSession
    private let reading = SingleReading()

    init(_ session: EventSession) {
        self.session = session
    }

    deinit {
        session.close()
    }

    /// Makes the reader; `nil` if there was one before.
    func startReading() -> Reader? {
        reading.start() ? Reader(self) : nil
    }

    /// Closes the session when the only reader of the stream is gone.
    final class Reader: Sendable {
        private let subscription: EventSubscription

        fileprivate init(_ subscription: EventSubscription) {
            self.subscription = subscription
        }

        deinit {
            subscription.session.close()
        }

        /// Waits for something that the session receives, and closes the session if the task is cancelled.
        func read<Element: Sendable>(_ next: @Sendable () async throws -> Element) async throws -> Element {
            do {
                return try await next()
            } catch is CancellationError {
                subscription.session.close()
                throw CancellationError()
            }
        }
    }
}
