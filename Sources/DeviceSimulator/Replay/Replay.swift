internal import VapixSupport

/// The session that a camera answers from, if any, and where it is in it.
final class Replay: Sendable {
    /// The result of looking a request up in the session.
    enum Answer {
        /// There is no session.
        case none
        /// A recorded exchange.
        case exchange(RecordedExchange)
        /// The request needs a login first.
        case login
        /// The request was not recorded; the sentence says so, and names the nearest one.
        case notRecorded(String)
    }

    /// The exchanges of one and the same request, in order.
    private struct Group {
        let request: RequestShape
        let needsLogin: Bool
        var exchanges: [RecordedExchange]
        /// How many of them have been sent.
        var next = 0
    }

    private struct State {
        var groups: [Group] = []
        var wildcards = Wildcards([])
        var isStrict = true
        var isActive = false
        var notRecorded: [String] = []
        var observer: (@Sendable (String) -> Void)?
    }

    /// The maximum number of requests that are remembered because they were not recorded.
    private static let maximumCount = 1000

    private let state = Locked(State())

    var isActive: Bool { state.withLock { $0.isActive } }

    /// Whether requests that were not recorded are errors.
    var isStrict: Bool { state.withLock { $0.isStrict } }

    /// The requests that were not recorded, up to a thousand.
    var notRecorded: [String] { state.withLock { $0.notRecorded } }

    /// Called with each request that was not recorded.
    var observer: (@Sendable (String) -> Void)? {
        get { state.withLock { $0.observer } }
        set { state.withLock { $0.observer = newValue } }
    }

    /// Starts to answer from a session.
    func start(_ session: RecordedSession, strictly: Bool) {
        var groups: [Group] = []
        for exchange in session.exchanges {
            let index = groups.firstIndex { $0.request == exchange.request && $0.needsLogin == exchange.hasLogin }
            if let index {
                groups[index].exchanges.append(exchange)
            } else {
                groups.append(Group(request: exchange.request, needsLogin: exchange.hasLogin, exchanges: [exchange]))
            }
        }
        for index in groups.indices {
            // The camera itself asks for a login. A 401 after a login is a reply of its own, unless another followed.
            let others = groups[index].exchanges.filter { $0.status != 401 }
            if !others.isEmpty || !groups[index].needsLogin { groups[index].exchanges = others }
        }
        groups.removeAll { $0.exchanges.isEmpty }
        let (made, wildcards) = (groups, Wildcards(session.replaced))
        state.withLock { state in
            state.groups = made
            state.wildcards = wildcards
            state.isStrict = strictly
            state.isActive = true
            state.notRecorded = []
        }
    }

    /// Ends the replay.
    func stop() {
        state.withLock { state in
            state.groups = []
            state.isActive = false
        }
    }

    /// Looks a request up, and goes on in the session.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - isLoggedIn: Whether it has a valid login.
    /// - Returns: The result.
    func answer(_ request: RequestShape, isLoggedIn: Bool) -> Answer {
        state.withLock { state in
            guard state.isActive else { return .none }
            let wildcards = state.wildcards
            let found = state.groups.indices.filter { state.groups[$0].request.matches(request, wildcards) }
            let allowed = found.filter { isLoggedIn || !state.groups[$0].needsLogin }
            guard let index = Self.best(of: allowed, state.groups, request) else {
                // A client may send an empty request first, to be asked for a login.
                let isLocked =
                    !isLoggedIn
                    && state.groups.contains { $0.needsLogin && wildcards.matches($0.request.path, request.path) }
                return isLocked ? .login : .notRecorded(Self.explanation(request, state))
            }
            let group = state.groups[index]
            let position = min(group.next, group.exchanges.count - 1)
            state.groups[index].next = min(group.next + 1, group.exchanges.count)
            return .exchange(group.exchanges[position])
        }
    }

    /// Whether a client's message is the recorded one.
    func matches(_ recorded: [UInt8], _ sent: [UInt8]) -> Bool {
        let wildcards = state.withLock { $0.wildcards }
        return RequestShape.matches(recorded, sent, wildcards)
    }

    /// Notes a request that was not recorded.
    func note(_ sentence: String) {
        let observer = state.withLock { state in
            if state.notRecorded.count < Self.maximumCount { state.notRecorded.append(sentence) }
            return state.observer
        }
        observer?(sentence)
    }

    /// The group that answers a request, if several match because of replaced values.
    private static func best(of indices: [Int], _ groups: [Group], _ request: RequestShape) -> Int? {
        if let exact = indices.first(where: { groups[$0].request == request }) { return exact }
        return indices.first { groups[$0].next < groups[$0].exchanges.count } ?? indices.last
    }

    /// The sentence about a request that was not recorded.
    private static func explanation(_ request: RequestShape, _ state: State) -> String {
        let ranks = ["body", "query", "method", "path"]
        let nearest = state.groups.compactMap { group -> (name: String, difference: String, rank: Int)? in
            guard let difference = group.request.difference(from: request, state.wildcards),
                let rank = ranks.firstIndex(of: difference), let exchange = group.exchanges.first
            else { return nil }
            // Of other paths, those that have the most in common at their start.
            let distance =
                difference == "path" ? 1000 - min(group.request.path.commonPrefix(with: request.path).count, 999) : 0
            return (exchange.name, difference, rank * 1000 + distance)
        }.min { $0.rank < $1.rank }
        let text = "\(request.method) \(request.path) was not recorded"
        guard let nearest else { return text + ": the session has no exchange" }
        return text + ". The nearest is \(nearest.name), which has another \(nearest.difference)"
    }
}
