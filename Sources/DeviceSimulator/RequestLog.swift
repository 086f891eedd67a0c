internal import ServiceAccounts

/// Counts what arrives.
final class RequestLog: Sendable {
    private struct Contents {
        var requests: [String: Int] = [:]
        var refusals = 0
        var credentialCalls = 0
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

    func countCredentialCall() {
        contents.withLock { $0.credentialCalls += 1 }
    }
}
