public import ServiceAccounts
package import VapixSupport

/// A client of one device's HTTP API.
///
/// On a camera, in an ACAP app:
///
/// ```swift
/// let vapix = Vapix(serviceAccount: "my_app")
/// for app in try await vapix.applications.list() {
///     print(app.name, app.version ?? "-", app.status)
/// }
/// ```
///
/// From a workstation: `try Vapix(origin: "https://192.168.0.90", username: "root", password: password)`.
///
/// A value is cheap to copy and may be used from any task. All clients of a process share one thread for HTTP, and all
/// clients with the same service account share its credentials.
public struct Vapix: Sendable {
    /// How long a call may take.
    public struct Timeouts: Sendable, Hashable {
        /// How long connecting may take, TLS included.
        public var connect: Duration
        /// How long the device may send nothing, in whole seconds; after a part of a reply, libcurl notices some five
        /// seconds later.
        public var idle: Duration
        /// How long one call may take in all: waiting for an account and for a free connection, and sending it again,
        /// included.
        public var total: Duration

        /// Makes time-outs; each is at least a millisecond and at most 24 days, `idle` at least a second and at most 18
        /// hours.
        ///
        /// - Parameters:
        ///   - connect: How long connecting may take.
        ///   - idle: How long the device may send nothing.
        ///   - total: How long one call may take in all.
        public init(
            connect: Duration = .seconds(10), idle: Duration = .seconds(30), total: Duration = .seconds(60)
        ) {
            self.connect = connect
            self.idle = idle
            self.total = total
        }
    }

    /// Where the device answers.
    public let origin: Origin
    /// How long a call may take.
    public var timeouts = Timeouts()
    /// How large a reply may be, in bytes.
    public var maximumReplySize = 32 * 1024 * 1024
    /// When a request is sent again.
    public var retryPolicy = RetryPolicy.standard
    /// What gets an event for each request.
    public var observer: ClientEvent.Observer?

    package var clock: any MonotonicClock = ContinuousClock()
    let credentials: any CredentialProvider
    /// The same, if that is what they are.
    private let account: ServiceAccount?
    let certificate: CertificateCheck

    /// The thread that HTTP runs on, for tasks that do little else than call.
    ///
    /// A call that is made there changes no threads, and so takes about two thirds of the time:
    ///
    /// ```swift
    /// let apps = try await withTaskExecutorPreference(Vapix.taskExecutor) {
    ///     try await vapix.applications.list()
    /// }
    /// ```
    ///
    /// It is one thread for the whole process: what blocks there, or computes for long, holds up all calls and streams. What is
    /// isolated to an actor with a thread of its own, the main actor for one, stays there.
    public static var taskExecutor: any TaskExecutor { CurlLoop.shared }

    /// A client for an app that runs on the camera, with a service account of the app's own.
    ///
    /// Nothing happens before the first call. Credentials are sent only to 127.0.0.12; proxies are bypassed.
    ///
    /// - Parameters:
    ///   - name: The account's name: 1 to 26 of `A-Z a-z 0-9 _ -`, best the app's own name.
    ///   - bus: The D-Bus bus on which to ask for the account.
    ///   - origin: Where the virtual host answers; another port than 80 only under the simulator.
    ///   - options: How the account is acquired. They hold for all clients with that account, until others are given.
    ///   - observer: What gets an event for each request, and the account's events: the app's logger, for example.
    public init(
        serviceAccount name: String, on bus: SystemBus = SystemBus(), origin: Origin = .virtualHost,
        options: ServiceAccount.Options? = nil, observer: ClientEvent.Observer? = nil
    ) {
        let account = ServiceAccount.named(name, on: bus, options: options, observer: observer)
        self.init(origin: origin, credentials: account)
        self.observer = observer
    }

    /// A client for a device on the network, with one of the device's users.
    ///
    /// The device's challenge decides between Digest and, on https alone, Basic.
    ///
    /// - Parameters:
    ///   - origin: Where the device answers, `https://192.168.0.90` for example.
    ///   - username: The user's name.
    ///   - password: The user's password.
    ///   - certificate: How the device's certificate is checked on https.
    /// - Throws: ``InvalidArgument`` if `origin` is none.
    public init(
        origin: String, username: String, password: String, certificate: CertificateCheck = .system
    ) throws {
        self.init(
            origin: try Origin(origin),
            credentials: FixedCredentials(Credentials(username: username, password: password)),
            certificate: certificate)
    }

    /// A client with credentials from anywhere.
    ///
    /// - Parameters:
    ///   - origin: Where the device answers.
    ///   - credentials: Where the credentials come from; a ``ServiceAccount`` is accepted only for 127.0.0.12.
    ///   - certificate: How the device's certificate is checked on https.
    public init(origin: Origin, credentials: any CredentialProvider, certificate: CertificateCheck = .system) {
        self.origin = origin
        self.credentials = credentials
        account = credentials as? ServiceAccount
        self.certificate = certificate
    }

    /// Sends a call.
    ///
    /// The first call acquires the credentials. If the device answers 401, the client replaces them once and sends the call
    /// once more, which is safe whatever the call does: the device refused before acting. After a lost connection and after
    /// HTTP 503, ``retryPolicy`` decides.
    ///
    /// A call whose reply is a stream returns as soon as the device starts to reply. ``Timeouts/idle`` limits how long the
    /// device may then send nothing; ``Timeouts/total`` and ``maximumReplySize`` do not limit a stream.
    ///
    /// - Parameter call: What to send.
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    @_semantics("optimize.sil.specialize.generic.never")
    public func send<Output>(_ call: VapixCall<Output>) async throws -> Output {
        var status: Int?
        do {
            let request = try call.checkedRequest.get()
            switch call.reading {
            case .complete(let read):
                let reply = try await exchange(
                    request, id: call.id, access: call.access, effect: call.effect)
                status = reply.status
                if reply.isSuccess { return try read(reply) }
                throw failure(reply, reading: { _ = try read($0) }, operation: call.id)
            case .stream(let contentType, let open):
                let bytes = try await self.open(
                    request, id: call.id, access: call.access, effect: call.effect)
                guard let contentType, try await bytes.isError(insteadOf: contentType) else { return try open(bytes) }
                throw try await Self.refusal(bytes, insteadOf: contentType, operation: call.id)
            }
        } catch {
            throw Self.failure(error, operation: call.id, httpStatus: status)
        }
    }

    /// Sends a request that no operation describes, and returns the reply as it is, whatever its status.
    ///
    /// - Parameters:
    ///   - request: What to send; arguments in it must be percent-encoded already.
    ///   - effect: What sending it twice would do.
    /// - Returns: The device's reply.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    public func send(_ request: HTTPRequest, effect: Effect) async throws -> HTTPReply {
        do {
            return try await exchange(request.checked(), id: "request", access: .admin, effect: effect)
        } catch {
            throw Self.failure(error, operation: "request")
        }
    }

    /// The error that a reply with another status than success is.
    private func failure(
        _ reply: HTTPReply, reading read: (HTTPReply) throws -> Void, operation: String
    ) -> VapixError {
        var device: DeviceError?
        do {
            try read(reply)
        } catch let error as DeviceError {
            device = error
        } catch {
            // A reply with such a status need not be readable.
        }
        return failure(reply, device: device, operation: operation)
    }

    /// The error that a reply with another status than success is.
    private func failure(_ reply: HTTPReply, device: DeviceError?, operation: String) -> VapixError {
        let code = Self.code(for: reply.status)
        return VapixError(
            code == .httpStatus && device != nil ? .rejected : code, operation: operation, httpStatus: reply.status,
            device: device, nextTry: reply.retryAfter.map { clock.now + $0 })
    }

    /// What a status other than success means.
    private static func code(for status: Int) -> VapixError.Code {
        switch status {
        case 401: .unauthorized
        case 403: .forbidden
        case 404, 405: .unsupportedAPI
        default: .httpStatus
        }
    }

    /// Sends a request that no operation describes, and reads the reply as it comes.
    ///
    /// - Parameters:
    ///   - request: What to send; arguments in it must be percent-encoded already.
    ///   - effect: What sending it twice would do.
    /// - Returns: The body as it comes; letting go of it ends the exchange.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    public func open(_ request: HTTPRequest, effect: Effect) async throws -> ReplyStream {
        do {
            return try await open(request.checked(), id: "request", access: .admin, effect: effect)
        } catch {
            throw Self.failure(error, operation: "request")
        }
    }

    /// The error that a text is which came with a status of success in place of something else.
    private static func refusal(
        _ bytes: ReplyStream, insteadOf type: String, operation: String
    ) async throws -> VapixError {
        var body: [UInt8] = []
        for try await more in bytes {
            body += more
            // An error is shorter.
            if body.count > 64 * 1024 { break }
        }
        bytes.end()
        let reply = HTTPReply(status: 200, contentType: bytes.contentType, body: body)
        guard let device = textError(in: reply) ?? body.withUnsafeBytes({ try? xmlError(in: $0) }) else {
            return VapixError(.malformedReply, operation: operation, detail: "it is a text and not \(type)")
        }
        return VapixError(.rejected, operation: operation, httpStatus: 200, device: device)
    }

    private func open(
        _ request: HTTPRequest, id: String, access: AccessLevel, effect: Effect
    ) async throws -> ReplyStream {
        let pipe = BytePipe()
        let reply = try await exchange(request, id: id, access: access, effect: effect, pipe: pipe)
        guard !reply.isSuccess else {
            return ReplyStream(reply, pipe, maximumPartSize: maximumReplySize, operation: id)
        }
        throw failure(reply, device: textError(in: reply), operation: id)
    }

    /// Sends a request that has been checked.
    private func exchange(
        _ request: HTTPRequest, id: String, access: AccessLevel, effect: Effect, pipe: BytePipe? = nil
    ) async throws -> HTTPReply {
        if account != nil, !origin.isVirtualHost {
            // Said before an account is made for nothing.
            throw Self.serviceAccountElsewhere(origin)
        }
        let deadline = clock.now + timeouts.total.bounded + request.patience.bounded
        var retries = RetrySchedule(retryPolicy)
        var hasReplacedLogin = false
        var attempt = 0
        var credentials = access == .anonymous ? nil : try loginAtHand()
        if credentials == nil, access != .anonymous { credentials = try await firstLogin(by: deadline) }
        while true {
            attempt += 1
            var timeouts = timeouts
            timeouts.total = clock.now.duration(to: deadline) - request.patience.bounded
            let exchange = HTTPExchange(
                request: request, origin: origin, certificate: certificate, timeouts: timeouts,
                maximumReplySize: maximumReplySize, isRepeatable: effect != .once, credentials: credentials, pipe: pipe)
            let resumption: ContinuousClock.Instant
            do {
                let reply =
                    if let observer {
                        try await perform(exchange, id, attempt, observer)
                    } else {
                        try await CurlLoop.shared.perform(exchange)
                    }
                switch reply.status {
                case 401:
                    guard let login = try await otherLogin(credentials, isLast: hasReplacedLogin, by: deadline)
                    else { return reply }
                    hasReplacedLogin = credentials != nil
                    credentials = login
                    continue
                case 503 where effect != .once:
                    guard let pause = retries.pause(atLeast: reply.retryAfter ?? .zero), clock.now + pause < deadline
                    else { return reply }
                    resumption = clock.now + pause
                default: return reply
                }
            } catch let error as TransportError where error.code == .connectionFailed {
                guard effect != .once || error.isUnsent, let pause = retries.pause(), clock.now + pause < deadline
                else { throw error }
                resumption = clock.now + pause
            }
            try await clock.sleep(until: resumption)
        }
    }

    /// Sends one request, and tells the observer what came of it.
    private func perform(
        _ exchange: HTTPExchange, _ id: String, _ attempt: Int, _ observer: ClientEvent.Observer
    ) async throws -> HTTPReply {
        let start = clock.now
        var event = ClientEvent(.requestFinished, id)
        event.attempt = attempt
        defer {
            event.duration = start.duration(to: clock.now)
            observer(event)
        }
        do {
            let reply = try await CurlLoop.shared.perform(exchange)
            event.httpStatus = reply.status
            return reply
        } catch {
            let reason = error as? TransportError
            event.failure = reason.map { $0.detail ?? $0.code.rawValue } ?? "cancelled"
            throw error
        }
    }

    /// What to log in with after a 401.
    ///
    /// - Parameters:
    ///   - rejected: What the device refused; `nil` if it was asked without a login, which it may have been set up to refuse.
    ///   - isLast: Whether it was a replacement already.
    ///   - deadline: When the call must be over.
    /// - Returns: `nil` if there is nothing else.
    /// - Throws: Why there is nothing else, if only for now.
    func otherLogin(
        _ rejected: Credentials?, isLast: Bool, by deadline: ContinuousClock.Instant
    ) async throws -> Credentials? {
        guard let rejected else { return try await login(by: deadline) }
        guard !isLast else {
            account?.note(rejected: rejected)
            return nil
        }
        let other = try await login(replacing: rejected, by: deadline)
        return other.isIdentical(to: rejected) ? nil : other
    }

    /// A service account's credentials that need not be waited for, if they may go to this origin.
    private func loginAtHand() throws -> Credentials? {
        guard let login = account?.credentialsAtHand else { return nil }
        return try checked(login)
    }

    /// The provider's credentials, when none are at hand.
    private func firstLogin(by deadline: ContinuousClock.Instant) async throws -> Credentials {
        guard account != nil else { return try await login(by: deadline) }
        // Setting libcurl up takes as long as a device takes to make an account: an app's first reply is there sooner.
        async let isReady = Libcurl.isReady
        let login = try await login(by: deadline)
        _ = await isReady
        return login
    }

    /// The provider's credentials, if they may go to this origin.
    func login(
        replacing rejected: Credentials? = nil, by deadline: ContinuousClock.Instant
    ) async throws -> Credentials {
        let login =
            if let account {
                try await account.credentials(replacing: rejected, by: deadline)
            } else if let rejected {
                try await credentials.credentials(replacing: rejected)
            } else {
                try await credentials.credentials()
            }
        return try checked(login)
    }

    private func checked(_ login: Credentials) throws -> Credentials {
        guard login.canBeSent else {
            throw InvalidArgument("the user name or the password holds a character that HTTP cannot carry")
        }
        guard !login.isServiceAccount || origin.isVirtualHost else { throw Self.serviceAccountElsewhere(origin) }
        return login
    }

    static func serviceAccountElsewhere(_ origin: Origin) -> InvalidArgument {
        InvalidArgument("a service account works only at \(Origin.virtualHost), not at \(origin)")
    }

    /// Any error of the layers below, as the one that callers see.
    static func failure(_ error: any Error, operation: String, httpStatus: Int? = nil) -> any Error {
        switch error {
        case is CancellationError, is VapixError: error
        case let error as InvalidArgument:
            VapixError(.invalidRequest, operation: operation, detail: error.description)
        case let error as FileError:
            VapixError(.invalidRequest, operation: operation, detail: error.description)
        case let error as DeviceError:
            VapixError(.rejected, operation: operation, httpStatus: httpStatus, device: error)
        case let error as WireError:
            VapixError(.malformedReply, operation: operation, httpStatus: httpStatus, detail: error.description)
        case let error as TransportError:
            VapixError(error.code, operation: operation, detail: error.detail)
        case let error as WebSocketRefusal:
            VapixError(code(for: error.status), operation: operation, httpStatus: error.status)
        case let error as WebSocketError:
            VapixError(.malformedReply, operation: operation, detail: error.description)
        case let error as ServiceAccountError:
            VapixError(.credentialsUnavailable, operation: operation, serviceAccount: error)
        default: error
        }
    }
}
