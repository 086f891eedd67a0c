internal import VapixSupport

/// Counts requests, and reports them to an observer.
final class RequestLog: Sendable {
    private struct Contents {
        var requests: [String: Int] = [:]
        var refusals = 0
        var observer: (@Sendable (ExecutedRequest) -> Void)?
    }

    private let contents = Locked(Contents())

    var requests: [String: Int] { contents.withLock { $0.requests } }

    var refusals: Int { contents.withLock { $0.refusals } }

    /// The maximum number of counted paths, and of the bytes of each.
    private static let maximumCount = 1000
    private static let maximumPathSize = 1024

    /// Counts a request; one for another path than the first thousand is not counted.
    func countRequest(_ path: String) {
        guard path.utf8.count <= Self.maximumPathSize else { return }
        contents.withLock { contents in
            guard contents.requests[path] != nil || contents.requests.count < Self.maximumCount else { return }
            contents.requests[path, default: 0] += 1
        }
    }

    func countRefusal() {
        contents.withLock { $0.refusals += 1 }
    }

    /// Called with each request that the camera has executed.
    var observer: (@Sendable (ExecutedRequest) -> Void)? {
        get { contents.withLock { $0.observer } }
        set { contents.withLock { $0.observer = newValue } }
    }

    func report(_ request: ExecutedRequest) {
        observer?(request)
    }
}
