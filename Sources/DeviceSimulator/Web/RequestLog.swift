internal import VapixSupport

/// Counts what arrives, and tells of it.
final class RequestLog: Sendable {
    private struct Contents {
        var requests: [String: Int] = [:]
        var refusals = 0
        var credentialCalls = 0
        var observer: (@Sendable (ExecutedRequest) -> Void)?
    }

    private let contents = Locked(Contents())

    var requests: [String: Int] { contents.withLock { $0.requests } }

    var refusals: Int { contents.withLock { $0.refusals } }

    var credentialCalls: Int { contents.withLock { $0.credentialCalls } }

    func countRequest(_ path: String) {
        contents.withLock { $0.requests[path, default: 0] += 1 }
    }

    func countRefusal() {
        contents.withLock { $0.refusals += 1 }
    }

    /// Gets each request that the camera has dealt with.
    var observer: (@Sendable (ExecutedRequest) -> Void)? {
        get { contents.withLock { $0.observer } }
        set { contents.withLock { $0.observer = newValue } }
    }

    func report(_ request: ExecutedRequest) {
        observer?(request)
    }

    func countCredentialCall() {
        contents.withLock { $0.credentialCalls += 1 }
    }
}
