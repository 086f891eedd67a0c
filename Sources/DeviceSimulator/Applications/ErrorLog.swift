internal import VapixSupport

/// The web server's complaints about applications that do not answer as they should.
final class ErrorLog: Sendable {
    private let observers = Locked<(@Sendable (String) -> Void)?>(nil)

    /// Called with each message, which is one line.
    var observer: (@Sendable (String) -> Void)? {
        get { observers.withLock { $0 } }
        set { observers.withLock { $0 = newValue } }
    }

    func report(_ message: String) { observer?(oneLine(message, limit: 1000)) }
}
