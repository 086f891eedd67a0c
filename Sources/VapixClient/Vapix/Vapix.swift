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
    /// The address of the device.
    public var origin: Origin { route.origin }
    /// The time limits of a call.
    public var timeouts = HTTPTimeouts()
    /// The maximum size of a reply, in bytes.
    public var maximumReplySize = 32 * 1024 * 1024
    /// The rules for sending a request again.
    public var retryPolicy = RetryPolicy.standard
    /// Receives the events of this client: one for each request, and those of its service account.
    ///
    /// The account's events go to the observer of each client that uses the account. An observer is removed when the last copy
    /// of its client is released.
    public var observer: ClientEvent.Observer? {
        didSet { observeAccount() }
    }
    /// Headers that go with every request, before those of the request itself.
    public var headers: [HTTPHeader] = []
    /// Arguments that go with every request, percent-encoded, in front of the request's own: `Axis-Orig-Sw=true` for
    /// Companion cameras, for example.
    public var query = ""

    package var clock: any MonotonicClock = ContinuousClock()
    private(set) var route: DeviceRoute
    /// The registration of ``observer`` with the account.
    private var observation: ServiceAccount.Observation?

    /// The thread of HTTP, for tasks that do little else than call.
    ///
    /// A call from that thread needs no thread switch, and takes about two thirds of the time:
    ///
    /// ```swift
    /// let apps = try await withTaskExecutorPreference(Vapix.taskExecutor) {
    ///     try await vapix.applications.list()
    /// }
    /// ```
    ///
    /// It is one thread for the whole process: code that blocks there, or computes for long, delays all calls and streams. Code that
    /// is isolated to an actor with a thread of its own, such as the main actor, stays on that thread.
    public static var taskExecutor: any TaskExecutor { CurlLoop.shared }

    /// Makes a client for an app that runs on the camera, with a service account.
    ///
    /// Nothing happens before the first call. Credentials are sent only to 127.0.0.12; proxies are bypassed.
    ///
    /// Under `vapix-simulator -- APP` the client finds the simulated camera without any change: the bus in
    /// `DBUS_SYSTEM_BUS_ADDRESS`, the port of 127.0.0.12 in `VAPIX_ORIGIN`. An address elsewhere in `VAPIX_ORIGIN` is ignored.
    ///
    /// - Parameters:
    ///   - name: The account's name: 1 to 26 characters of `A-Z a-z 0-9 _ -`, preferably the app's own name.
    ///   - bus: The D-Bus bus of the account service.
    ///   - origin: The address of the virtual host. `nil` stands for `VAPIX_ORIGIN` if that names 127.0.0.12, and otherwise for
    ///     ``Origin/virtualHost``; only the simulator uses a port other than 80.
    ///   - options: How the account is acquired. `nil` keeps the current options, initially the standard ones. All clients of an
    ///     account share its options. If other options apply already, the first call throws ``VapixError`` with the reason
    ///     `.conflictingOptions` in ``VapixError/serviceAccount``.
    ///   - observer: Receives the events of this client, for the app's log; see ``observer``.
    public init(
        serviceAccount name: String, on bus: SystemBus = SystemBus(), origin: Origin? = nil,
        options: ServiceAccount.Options? = nil, observer: ClientEvent.Observer? = nil
    ) {
        let account = ServiceAccount.named(name, on: bus, options: options)
        self.init(origin: origin ?? .ofThisApp, credentials: account)
        self.observer = observer
        // An initializer triggers no `didSet`.
        observeAccount()
    }

    /// Makes the client report each request on the wire.
    ///
    /// - Parameter observer: Receives the traces.
    package mutating func trace(with observer: @escaping TransferTrace.Observer) {
        route = route.traced(by: observer)
    }

    private mutating func observeAccount() {
        observation = observer.flatMap { route.account?.observe($0) }
    }

    /// Makes a client for a device on the network, with one of the device's users.
    ///
    /// The device's challenge decides between Digest and, on https alone, Basic.
    ///
    /// - Parameters:
    ///   - origin: The address of the device, `https://192.168.0.90` for example.
    ///   - username: The user's name.
    ///   - password: The user's password.
    ///   - certificate: How the device's certificate is checked on https.
    /// - Throws: ``VapixError`` with the code `invalidRequest` if `origin` is not a valid origin.
    public init(
        origin: String, username: String, password: String, certificate: CertificateCheck = .system
    ) throws {
        self.init(
            origin: try Origin(origin),
            credentials: FixedCredentials(Credentials(username: username, password: password)),
            certificate: certificate)
    }

    /// Makes a client with another source of credentials.
    ///
    /// - Parameters:
    ///   - origin: The address of the device.
    ///   - credentials: The source of the credentials. A ``ServiceAccount`` is accepted only for 127.0.0.12.
    ///   - certificate: How the device's certificate is checked on https.
    ///   - transport: Carries requests and replies; libcurl if `nil`.
    public init(
        origin: Origin, credentials: any CredentialProvider, certificate: CertificateCheck = .system,
        transport: (any HTTPTransport)? = nil
    ) {
        route = DeviceRoute(
            origin: origin, credentials: credentials, certificate: certificate, transport: transport)
    }

    /// Sends a call.
    ///
    /// The first call acquires the credentials. If the device answers 401, the client replaces them once and sends the call
    /// once more. That is safe for every call, because the device refused before acting. After a lost connection and after
    /// HTTP 429 and 503, ``retryPolicy`` decides.
    ///
    /// A call whose reply is a stream returns as soon as the device starts to reply. ``HTTPTimeouts/idle`` limits how long the
    /// device may then send nothing; ``HTTPTimeouts/total`` and ``maximumReplySize`` do not limit a stream.
    ///
    /// - Parameter call: The call.
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    @_semantics("optimize.sil.specialize.generic.never")
    public func send<Output>(_ call: VapixCall<Output>) async throws -> Output {
        if let script = route.script { return try await output(of: call, from: script) }
        let runner = CallRunner(vapix: self, id: call.id, access: call.access, effect: call.effect)
        var status: Int?
        var wasSentBefore = false
        do {
            let request = try call.checkedRequest.get()
            switch call.reading {
            case .complete(let read):
                let reply = try await runner.reply(to: request, of: call.configurationAPI)
                status = reply.status
                wasSentBefore = reply.wasSentBefore
                if reply.isSuccess { return try read(reply) }
                throw runner.error(of: reply, to: request) { _ = try read($0) }
            case .stream(let contentType, let open):
                let bytes = try await runner.stream(of: request, contentType: contentType)
                status = bytes.status
                return try open(bytes)
            }
        } catch {
            throw VapixError.wrapping(
                error, operation: call.id, effect: call.effect, httpStatus: status, wasSentBefore: wasSentBefore)
        }
    }

    private func output<Output>(of call: VapixCall<Output>, from script: any CallScript) async throws -> Output {
        do {
            return try await script.output(of: call)
        } catch {
            throw VapixError.wrapping(error, operation: call.id, effect: call.effect)
        }
    }

    /// Sends a request that no call describes, and returns the reply, even with an error status.
    ///
    /// - Parameters:
    ///   - request: The request. Arguments in it must be percent-encoded.
    ///   - effect: The effect of sending it twice.
    /// - Returns: The device's reply.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    public func send(_ request: HTTPRequest, effect: Effect) async throws -> HTTPReply {
        do {
            return try await rawRunner(effect).reply(to: request.checked())
        } catch {
            throw VapixError.wrapping(error, operation: "request", effect: effect)
        }
    }

    /// Sends a request that no call describes, and reads the reply as it arrives.
    ///
    /// - Parameters:
    ///   - request: The request. Arguments in it must be percent-encoded.
    ///   - effect: The effect of sending it twice.
    /// - Returns: The body as it arrives. The exchange ends when the stream is released.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    public func open(_ request: HTTPRequest, effect: Effect) async throws -> ReplyStream {
        do {
            return try await rawRunner(effect).stream(of: request.checked(), contentType: nil)
        } catch {
            throw VapixError.wrapping(error, operation: "request", effect: effect)
        }
    }

    private func rawRunner(_ effect: Effect) -> CallRunner {
        CallRunner(vapix: self, id: "request", access: nil, effect: effect)
    }
}

extension Vapix: CustomStringConvertible, CustomReflectable {
    /// The origin only, because the headers and arguments that go with every request may be secret.
    public var description: String { "Vapix(\(origin))" }
    /// A mirror without credentials, arguments and values of headers.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "origin": origin, "timeouts": timeouts, "maximumReplySize": maximumReplySize,
                "retryPolicy": retryPolicy, "headers": headers,
            ], displayStyle: .struct)
    }
}
