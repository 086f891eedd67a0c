internal import ServiceAccounts
public import VapixClient
internal import VapixSupport

/// A transport for the tests of an app, which replies from a script: without a device, a D-Bus daemon or a socket.
///
/// ```swift
/// let transport = ScriptedTransport()
/// transport.when(Applications.list(), return: [.init(name: "my_app", status: .stopped)])
/// transport.when(Applications.start(package: "my_app"), throw: VapixError(.timedOut), times: 1)
/// transport.when(Applications.start(package: "my_app"), return: ())
///
/// try await startWhatStopped(Vapix(transport))
/// #expect(transport.calls.map(\.id) == ["applications/list", "applications/start", "applications/start"])
/// ```
///
/// A rule applies to calls with the same name and the same request. Rules with `times` are used first, in the order in
/// which they were added. Of the other rules, the last one applies. A call without a rule fails, and the error names
/// the call.
public final class ScriptedTransport: HTTPTransport {
    /// A call that was made.
    public struct Call: Sendable, Equatable {
        /// The call's name, `applications/start` for example; `request` for a request that no call describes.
        public let id: String
        /// The request that the call would have sent.
        public let request: HTTPRequest
    }

    private struct Rule: Sendable {
        /// `nil` for any name.
        let id: String?
        /// `nil` for any request.
        let request: HTTPRequest?
        let outcome: Outcome
        /// How often the rule can still be used; `nil` for always.
        var usesLeft: Int?

        func fits(_ call: Call) -> Bool {
            (id == nil || id == call.id) && (request == nil || request == call.request)
        }
    }

    private enum Outcome: Sendable {
        case output(any Sendable)
        case reply(HTTPReply)
        case failure(VapixError)
    }

    private struct State: Sendable {
        var rules: [Rule] = []
        var calls: [Call] = []
    }

    private let state = Locked(State())

    /// Makes a transport without rules.
    public init() {}

    /// The calls that were made, in their order; a retried request counts each time.
    public var calls: [Call] { state.withLock { $0.calls } }

    // MARK: Rules for calls

    /// Lets a call return a value.
    ///
    /// - Parameters:
    ///   - call: The call, with its arguments.
    ///   - output: The value that it returns.
    ///   - times: The number of times; `nil` for always.
    public func when<Output>(_ call: VapixCall<Output>, return output: Output, times: Int? = nil) {
        add(Rule(id: call.id, request: try? call.request, outcome: .output(output), usesLeft: times))
    }

    /// Lets a call read its output from a reply, as it does with a device.
    ///
    /// - Parameters:
    ///   - call: The call, with its arguments.
    ///   - reply: The reply, with any status.
    ///   - times: The number of times; `nil` for always.
    public func when<Output>(_ call: VapixCall<Output>, reply: HTTPReply, times: Int? = nil) {
        add(Rule(id: call.id, request: try? call.request, outcome: .reply(reply), usesLeft: times))
    }

    /// Lets a call fail.
    ///
    /// - Parameters:
    ///   - call: The call, with its arguments.
    ///   - error: The error that it throws; the call's name is added.
    ///   - times: The number of times; `nil` for always.
    public func when<Output>(_ call: VapixCall<Output>, throw error: VapixError, times: Int? = nil) {
        add(Rule(id: call.id, request: try? call.request, outcome: .failure(error), usesLeft: times))
    }

    /// Lets all calls of a name fail, whatever their arguments.
    ///
    /// - Parameters:
    ///   - id: The call's name, `applications/start` for example.
    ///   - error: The error that they throw; the call's name is added.
    ///   - times: The number of times; `nil` for always.
    public func when(id: String, throw error: VapixError, times: Int? = nil) {
        add(Rule(id: id, request: nil, outcome: .failure(error), usesLeft: times))
    }

    /// Lets all calls of a name read their output from a reply, whatever their arguments.
    ///
    /// - Parameters:
    ///   - id: The call's name, `applications/start` for example.
    ///   - reply: The reply, with any status.
    ///   - times: The number of times; `nil` for always.
    public func when(id: String, reply: HTTPReply, times: Int? = nil) {
        add(Rule(id: id, request: nil, outcome: .reply(reply), usesLeft: times))
    }

    /// Replies to requests that no call describes (``Vapix/send(_:effect:)``), and to calls with the same request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - reply: The reply, with any status.
    ///   - times: The number of times; `nil` for always.
    public func when(_ request: HTTPRequest, reply: HTTPReply, times: Int? = nil) {
        add(Rule(id: nil, request: request, outcome: .reply(reply), usesLeft: times))
    }

    private func add(_ rule: Rule) {
        state.withLock { $0.rules.append(rule) }
    }

    // MARK: The transport

    /// Replies to one request as the rules say.
    ///
    /// - Parameter exchange: The request.
    /// - Returns: The reply of the first rule that fits.
    /// - Throws: ``VapixError`` as the rule says, or if no rule fits.
    public func reply(to exchange: HTTPExchange) async throws -> HTTPReply {
        switch try outcome(of: Call(id: "request", request: exchange.request)) {
        case .output:
            throw VapixError(.invalidRequest, detail: "a rule with a value is for calls, not for requests")
        case .reply(let reply):
            guard let writer = exchange.bodyWriter, (200...299).contains(reply.status) else { return reply }
            var head = reply
            head.body = []
            // The reader comes later, and takes the body at its own pace.
            Task {
                do {
                    try await writer.write(reply.body)
                    writer.finish()
                } catch {
                    writer.finish(throwing: VapixError(.connectionFailed, detail: "nobody reads the reply"))
                }
            }
            return head
        case .failure(let error): throw error
        }
    }

    /// Uses the first rule that fits, and notes the call.
    private func outcome(of call: Call) throws -> Outcome {
        let outcome = state.withLock { state -> Outcome? in
            state.calls.append(call)
            let index =
                state.rules.firstIndex { ($0.usesLeft ?? 0) > 0 && $0.fits(call) }
                ?? state.rules.lastIndex { $0.usesLeft == nil && $0.fits(call) }
            guard let index else { return nil }
            if let left = state.rules[index].usesLeft { state.rules[index].usesLeft = left - 1 }
            return state.rules[index].outcome
        }
        if let outcome { return outcome }
        throw VapixError(
            .invalidRequest, operation: call.id,
            detail: """
                the test has no rule for this call, \(call.request.method.rawValue) \(call.request.path). Add one to the \
                ScriptedTransport: when(_:return:) takes the call and its result
                """)
    }
}

extension ScriptedTransport: CallScript {
    package func output<Output>(of call: VapixCall<Output>) async throws -> Output {
        try Task.checkCancellation()
        switch try outcome(of: Call(id: call.id, request: try call.request)) {
        case .output(let value):
            guard let output = value as? Output else {
                throw VapixError(.invalidRequest, operation: call.id, detail: "the rule has a value of another type")
            }
            return output
        case .reply(let reply): return try call.output(ofScripted: reply)
        case .failure(let error): throw error.named(call.id)
        }
    }
}

extension Vapix {
    /// Makes a client whose calls get their replies from a script.
    ///
    /// - Parameter transport: The script.
    public init(_ transport: ScriptedTransport) {
        self.init(
            origin: .virtualHost, credentials: FixedCredentials(Credentials(username: "test", password: "test")),
            transport: transport)
    }
}
