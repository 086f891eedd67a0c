public import ServiceAccounts

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
        /// How long one exchange may take in all, waiting for a free connection included.
        public var total: Duration

        /// Makes time-outs; each is at least a millisecond and at most 24 days, `idle` at least a second and at most 18
        /// hours.
        ///
        /// - Parameters:
        ///   - connect: How long connecting may take.
        ///   - idle: How long the device may send nothing.
        ///   - total: How long one exchange may take in all.
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

    private let credentials: any CredentialProvider
    private let certificate: CertificateCheck

    /// A client for an app that runs on the camera, with a service account of the app's own.
    ///
    /// Nothing happens before the first call. Credentials are sent only to 127.0.0.12; proxies are bypassed.
    ///
    /// - Parameters:
    ///   - name: The account's name: 1 to 26 of `A-Z a-z 0-9 _ -`, best the app's own name.
    ///   - bus: The D-Bus bus on which to ask for the account.
    ///   - origin: Where the virtual host answers; another port than 80 only under the simulator.
    public init(serviceAccount name: String, on bus: SystemBus = SystemBus(), origin: Origin = .virtualHost) {
        self.init(origin: origin, credentials: ServiceAccount.named(name, on: bus))
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
        self.certificate = certificate
    }

    /// Makes a call.
    ///
    /// Credentials are acquired when the first call needs them. If the device answers 401, they are acquired anew once and
    /// the call is sent once more, which is safe whatever it does: the device refused before acting.
    ///
    /// - Parameter operation: What to call.
    /// - Returns: The answer.
    /// - Throws: ``VapixError``; `CancellationError` as soon as the task is cancelled.
    public func send<Operation: VapixOperation>(_ operation: Operation) async throws -> Operation.Output {
        do {
            let reply = try await exchange(
                operation.request(), id: Operation.id, access: Operation.access, effect: Operation.effect)
            return try output(of: operation, from: reply)
        } catch {
            throw Self.failure(error, operation: Operation.id)
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
            return try await exchange(request, id: "request", access: .admin, effect: effect)
        } catch {
            throw Self.failure(error, operation: "request")
        }
    }

    private func output<Operation: VapixOperation>(
        of operation: Operation, from reply: HTTPReply
    ) throws -> Operation.Output {
        if (200...299).contains(reply.status) { return try operation.output(from: reply) }
        var device: DeviceError?
        do {
            _ = try operation.output(from: reply)
        } catch let error as DeviceError {
            device = error
        } catch {
            // A reply with such a status need not be readable.
        }
        let code: VapixError.Code =
            switch reply.status {
            case 401: .unauthorized
            case 403: .forbidden
            case 404, 405: .unsupportedAPI
            default: device == nil ? .httpStatus : .rejected
            }
        throw VapixError(code, operation: Operation.id, httpStatus: reply.status, device: device)
    }

    private func exchange(
        _ request: HTTPRequest, id: OperationID, access: AccessLevel, effect: Effect
    ) async throws -> HTTPReply {
        if credentials is ServiceAccount, !origin.isVirtualHost {
            // Said before an account is made for nothing.
            throw Self.serviceAccountElsewhere(origin)
        }
        guard request.isWellFormed else {
            throw InvalidArgument("the path must start with a slash; all but plain ASCII must be percent-encoded")
        }
        var exchange = HTTPExchange(
            request: request, origin: origin, certificate: certificate, timeouts: timeouts,
            maximumReplySize: maximumReplySize, isRepeatable: effect != .once)
        // A device with anonymous access turned off, or with a version that never had it, asks for a login here too.
        if access == .anonymous {
            let reply = try await CurlLoop.shared.perform(exchange)
            guard reply.status == 401 else { return reply }
        }
        let first = try await login()
        exchange.credentials = first
        let reply = try await CurlLoop.shared.perform(exchange)
        guard reply.status == 401 else { return reply }
        await credentials.invalidate(first)
        let second = try await login()
        guard !second.isIdentical(to: first) else { return reply }
        exchange.credentials = second
        return try await CurlLoop.shared.perform(exchange)
    }

    /// The provider's credentials, if they may go to this origin.
    private func login() async throws -> Credentials {
        let login = try await credentials.credentials()
        guard login.canBeSent else {
            throw InvalidArgument("the user name or the password holds a character that HTTP cannot carry")
        }
        guard !login.isServiceAccount || origin.isVirtualHost else { throw Self.serviceAccountElsewhere(origin) }
        return login
    }

    private static func serviceAccountElsewhere(_ origin: Origin) -> InvalidArgument {
        InvalidArgument("a service account works only at \(Origin.virtualHost), not at \(origin)")
    }

    /// Any error of the layers below, as the one that callers see.
    private static func failure(_ error: any Error, operation: OperationID) -> any Error {
        switch error {
        case is CancellationError, is VapixError: error
        case let error as InvalidArgument:
            VapixError(.invalidRequest, operation: operation, detail: error.description)
        case let error as DeviceError: VapixError(.rejected, operation: operation, device: error)
        case let error as WireError:
            VapixError(.malformedReply, operation: operation, detail: error.description)
        case let error as TransportError:
            VapixError(error.code, operation: operation, detail: error.detail)
        case let error as ServiceAccountError:
            VapixError(.credentialsUnavailable, operation: operation, serviceAccount: error)
        default: error
        }
    }
}
