import Foundation
internal import VapixCatalogue
internal import VapixSupport

/// A simulated camera in this process, for tests and for development without a camera.
///
/// It has its own D-Bus daemon with the service that issues VAPIX service accounts, the virtual host that accepts those
/// accounts, and a second listener that accepts network users:
///
/// ```swift
/// try await SimulatedDevice.withDevice { device in
///     // Hand device.busAddress and device.origin to the code under test.
/// }
/// ```
///
/// Any number of simulated cameras can run at the same time. However the process ends, the daemon ends and its
/// directory is removed.
public final class SimulatedDevice: Sendable, CustomReflectable {
    /// The address of the bus, for the variable `DBUS_SYSTEM_BUS_ADDRESS`.
    public let busAddress: String

    /// The origin of the virtual host for apps, for example `http://127.0.0.12:8080`; without a port if that is 80.
    public let origin: String

    /// The origin of the listener for network users, for example `http://127.0.0.1:40123`.
    public let networkOrigin: String

    private let daemon: BusDaemon
    private let virtualHost: WebListener
    private let network: WebListener
    let accounts: AccountTable
    let users: UserTable
    let state: DeviceState
    let routes: Routes
    let script: ReplyScript
    let configurationService: ConfigurationService
    private let issuer: CredentialIssuer
    var events: EventHub { state.events }
    let log: RequestLog
    let busLog = RecordLog<LoggedBusCall>()
    let errorLog: ErrorLog
    let injector: FaultInjector
    /// The session that the camera answers from.
    let recording: Replay

    private init(
        configuration: Configuration, daemon: BusDaemon, virtualHost: WebListener, network: WebListener,
        server: WebServer, accounts: AccountTable, users: UserTable, state: DeviceState, routes: Routes,
        log: RequestLog, script: ReplyScript, recording: Replay, errorLog: ErrorLog,
        configurationService: ConfigurationService
    ) {
        self.recording = recording
        self.daemon = daemon
        self.virtualHost = virtualHost
        self.network = network
        self.accounts = accounts
        self.users = users
        self.state = state
        self.routes = routes
        self.log = log
        self.script = script
        self.errorLog = errorLog
        self.configurationService = configurationService
        issuer = CredentialIssuer(
            accounts: accounts, limitReply: configuration.accountLimitReply,
            reply: configuration.credentialReply)
        injector = FaultInjector(
            .init(
                daemon: daemon, server: server, accounts: accounts, issuer: issuer, state: state, busCalls: busLog),
            allowsCalls: configuration.policy == .allow)
        busAddress = daemon.address
        origin = "http://127.0.0.12" + (virtualHost.port == 80 ? "" : ":\(virtualHost.port)")
        networkOrigin = "http://127.0.0.1:\(network.port)"
    }

    /// Starts a camera; returns when it is ready.
    ///
    /// This raises the process's limit of open files as far as the system allows: a camera needs about ten, and test
    /// runners run many tests at the same time.
    ///
    /// - Parameter configuration: The camera's configuration.
    /// - Returns: The running camera, to be ended with ``stop()``.
    /// - Throws: ``SimulatorError`` if the camera cannot start, for example without dbus-daemon.
    public static func start(_ configuration: Configuration = .init()) async throws -> SimulatedDevice {
        raiseFileLimit()
        guard DeviceIdentity.numbers.contains(configuration.number) else {
            throw SimulatorError(
                """
                the number of a camera is \(configuration.number): choose one from \(DeviceIdentity.numbers.lowerBound) to \
                \(DeviceIdentity.numbers.upperBound)
                """)
        }
        for (name, value) in configuration.parameters {
            do {
                try Parameter.check(name: name, value: value)
            } catch let error as SimulatorError {
                throw SimulatorError("the parameter \"\(name.prefix(100))\": \(error.message)")
            }
        }
        // It takes longer than the rest, which is done meanwhile.
        let daemonStart = Task {
            try await BusDaemon.start(
                policy: .init(allowsCalls: configuration.policy == .allow, name: HTTPConfService.name))
        }
        let accounts = AccountTable(limit: configuration.accountLimit, rule: configuration.sameNameRule)
        let users = UserTable(configuration.networkUsers)
        let identity = DeviceIdentity(
            number: configuration.number, changes: configuration.persona?.properties ?? [:])
        var parameters = FactoryParameters.make(for: identity)
        configuration.persona?.apply(to: &parameters)
        for (name, value) in configuration.parameters.sorted(by: { $0.key < $1.key }) {
            parameters.set(name, to: value)
        }
        let state = DeviceState(
            applications: configuration.applications, identity: identity, parameters: parameters)
        let log = RequestLog()
        let script = ReplyScript()
        log.setSecrets { accounts.passwords + users.all.map(\.password) }
        let recording = Replay()
        let server = WebServer(clock: state.clock, log: log)
        let errorLog = ErrorLog()
        var configurationAPIs = configuration.configurationAPIs
        if let version = configuration.persona?.properties["Version"] { configurationAPIs.adapt(toAXISOS: version) }
        let configurationService = ConfigurationService(configurationAPIs)
        let routes = Routes(
            state: state, users: users, configuration: configuration, configurationService: configurationService,
            errorLog: errorLog)
        if configuration.sendsEventStates { state.events.setStates { [weak state] in state?.presentEvents ?? [] } }
        func host(_ authentication: any Authentication) -> VirtualHost {
            VirtualHost(
                programs: routes, authentication: authentication, allowsAnonymous: configuration.allowsAnonymous,
                log: log, script: script)
        }
        let realm = state.identity.realm
        func listener(
            _ address: String, ports: [UInt16], socket: CInt? = nil, _ authentication: any Authentication
        ) async throws -> WebListener {
            let host = host(authentication)
            let streams = StreamHost(host, program: { routes.stream(at: $0) })
            return try await server.start(
                address: address, ports: ports, socket: socket, host: host,
                streams: ReplayHost(replay: recording, host: host, streams: streams))
        }
        var undo: [@Sendable () async -> Void] = []
        do {
            let virtualHost = try await listener(
                "127.0.0.12", ports: configuration.port.map { [$0] } ?? [80, 0],
                BasicAuthentication(accounts: accounts, realm: realm))
            undo.append { await virtualHost.stop() }
            let network = try await listener(
                "127.0.0.1", ports: [configuration.networkPort], socket: configuration.networkSocket,
                DigestAuthentication(users: users, realm: realm))
            undo.append { await network.stop() }
            let daemon = try await daemonStart.value
            state.socketFolder.withLock { $0 = daemon.directory }
            let device = SimulatedDevice(
                configuration: configuration, daemon: daemon, virtualHost: virtualHost, network: network,
                server: server, accounts: accounts, users: users, state: state, routes: routes, log: log,
                script: script, recording: recording, errorLog: errorLog,
                configurationService: configurationService)
            if configuration.ownsHTTPConf { try await device.startHTTPConf() }
            return device
        } catch {
            try? await daemonStart.value.stop()
            for step in undo.reversed() { await step() }
            throw error
        }
    }

    /// Runs code with a camera, and stops the camera afterwards.
    ///
    /// - Parameters:
    ///   - configuration: The camera's configuration.
    ///   - body: The code; its argument is the running camera.
    /// - Returns: The result of the code.
    /// - Throws: ``SimulatorError`` if the camera cannot start; otherwise the error of the code.
    public static func withDevice<R>(
        _ configuration: Configuration = .init(), _ body: (SimulatedDevice) async throws -> R
    ) async throws -> R {
        let device = try await start(configuration)
        do {
            let result = try await body(device)
            await device.stop()
            return result
        } catch {
            await device.stop()
            throw error
        }
    }

    /// Ends the camera; returns when its processes have ended and its sockets and files are removed.
    ///
    /// A second call has no effect.
    public func stop() async {
        async let hosts: Void = stopListening()
        await injector.stop()
        await daemon.stop()
        await hosts
    }

    private func stopListening() async {
        async let virtualHost: Void = virtualHost.stop()
        await network.stop()
        await virtualHost
    }

    /// Starts the D-Bus service on a bus without it, as a camera does some time after its start.
    ///
    /// - Throws: ``SimulatorError`` if the bus has ended or another process owns the name.
    public func startHTTPConf() async throws {
        try await injector.setService(true)
    }

    /// Stops the D-Bus service, as during its restart; accounts stay valid.
    public func stopHTTPConf() async {
        // Only starting the service can fail.
        try? await injector.setService(false)
    }

    /// The reply to `GetCredentials`; a change applies to the next call.
    public var credentialReply: CredentialReply {
        get { issuer.reply }
        set { issuer.reply = newValue }
    }

    /// The reaction to a second `GetCredentials` call with the same name; a change applies to the next call.
    public var sameNameRule: SameNameRule {
        get { accounts.rule }
        set { accounts.rule = newValue }
    }

    /// The number of `GetCredentials` calls so far, whatever their replies.
    public var credentialCalls: Int { issuer.callCount }

    /// The user names of the valid accounts, oldest first.
    public var accountNames: [String] { accounts.userNames }

    /// Removes all accounts, as a reboot does.
    public func removeAllAccounts() {
        accounts.removeAll()
    }

    /// The maximum number of accounts.
    public var accountLimit: Int { accounts.limit }

    /// The present users of the network listener; calls of the user management API change them.
    public var networkUsers: [NetworkUser] { users.all }

    /// Adds a user of the network listener, or replaces the one of the same name.
    ///
    /// - Parameter user: The user.
    public func setNetworkUser(_ user: NetworkUser) {
        users.set(user)
    }

    /// Removes a user of the network listener.
    ///
    /// - Parameter name: The user's name.
    /// - Returns: Whether there was such a user.
    @discardableResult
    public func removeNetworkUser(_ name: String) -> Bool { users.remove(name) }

    /// The number of requests for each path so far, on both listeners, including refused ones.
    public var requestCounts: [String: Int] { log.requests }

    /// The number of replies with status 401 so far, on both listeners; a Digest login begins with one.
    public var unauthorizedCount: Int { log.refusals }

    /// The progress of the camera's start, as systemready reports it.
    public var startup: StartupState {
        get { state.startup }
        set { state.startup = newValue }
    }

    /// The present applications; calls of the application API change them.
    public var applications: [InstalledApplication] {
        get { state.applications }
        set { state.changeApplications { $0 = newValue } }
    }

    /// Starts or stops an application and its program, if it has one, whatever its license.
    ///
    /// - Parameters:
    ///   - name: The application's name.
    ///   - status: The new status.
    /// - Throws: ``SimulatorError`` if no such application is installed.
    public func setApplication(_ name: String, to status: InstalledApplication.Status) async throws {
        guard state.applications.contains(where: { $0.name == name }) else { throw missingApplication(name) }
        let control = state.controls.withLock { $0[name] }
        if status == .stopped { await control?.stop() }
        state.setStatus(status, ofApplication: name)
        if status != .stopped { control?.start() }
    }

    /// The parameters, by their names without the leading `root.`.
    public var parameters: [String: String] { state.parameterValues }

    /// Reads a parameter.
    ///
    /// - Parameter name: The name without the leading `root.`.
    /// - Returns: The value; `nil` if the parameter does not exist.
    public func parameter(_ name: String) -> String? {
        state.parameters.first { $0.name == name }?.value
    }

    /// Sets a parameter; it may be read-only or new.
    ///
    /// - Parameters:
    ///   - name: The name without the leading `root.`.
    ///   - value: The value.
    public func setParameter(_ name: String, to value: String) {
        state.setParameter(name, to: value, adding: true)
    }

    /// Closes or opens the circuit of a port, as a button does.
    ///
    /// - Parameters:
    ///   - port: The port, from 0; a port that does not exist is ignored.
    ///   - isClosed: Whether the circuit is closed.
    public func setPort(_ port: Int, isClosed: Bool) {
        state.changePort(port) { $0.isClosed = isClosed }
    }

    /// The ports, from 0.
    public var ports: [SimulatedPort] { state.ports.enumerated().map { SimulatedPort($0.element, number: $0.offset) } }

    /// Activates or deactivates a port.
    ///
    /// - Parameters:
    ///   - port: The port, from 0; a port that does not exist is ignored.
    ///   - isActive: Whether the port is active. A normally closed port is active while its circuit is open.
    public func setPort(_ port: Int, isActive: Bool) {
        state.changePort(port) { $0.isActive = isActive }
    }

    /// Whether each virtual input is active; the first one is input 1.
    public var virtualInputs: [Bool] {
        let now = ContinuousClock.now
        return state.virtualInputs.withLock { $0.map { $0.isActive(at: now) } }
    }

    /// Activates or deactivates a virtual input.
    ///
    /// - Parameters:
    ///   - input: The input, from 1 to 64; one that does not exist is ignored.
    ///   - isActive: Whether the input is active.
    public func setVirtualInput(_ input: Int, isActive: Bool) {
        let isChange = state.virtualInputs.withLock { inputs in
            guard input >= 1, input <= inputs.count else { return false }
            let wasActive = inputs[input - 1].isActive(at: .now)
            inputs[input - 1] = isActive ? .active(until: nil) : .inactive
            return wasActive != isActive
        }
        if isChange { events.emit(.virtualInput(input, isActive: isActive)) }
    }

    /// Makes a picture, as the JPEG API does.
    ///
    /// It shows boxes that move with the camera's ``clock``, its time, the number of the picture, and the texts of dynamic
    /// overlays. While the clock stands still, all pictures of a size are equal.
    ///
    /// - Parameter resolution: The size, such as `640x480`.
    /// - Returns: The JPEG.
    /// - Throws: ``SimulatorError`` if the camera does not have this resolution.
    public func picture(resolution: String) async throws -> [UInt8] {
        let arguments = Arguments(["resolution": .string(resolution)])
        if case .reply(let reply)? = try? await routes.pictures?.answer("image", arguments) { return reply.body }
        throw SimulatorError(
            """
            the camera has no resolution "\(resolution)": choose one of \(parameter("Properties.Image.Resolution") ?? "none")
            """)
    }

    /// The settings of the camera's pictures; a change applies to the next picture.
    public var pictures: PictureSettings {
        get { state.pictures.withLock { $0 } }
        set { state.pictures.withLock { $0 = newValue } }
    }

    /// The number of bytes of audio that clients have transmitted so far.
    public var receivedAudioCount: Int { state.audio.withLock { $0.received } }

    /// Replaces the camera's replies for a path; the login is not checked.
    ///
    /// - Parameters:
    ///   - reply: The reply; `nil` restores the camera's own.
    ///   - path: The path, without a query.
    public func script(_ reply: SimulatedReply?, for path: String) {
        script[path] = reply
    }

    /// Replaces the camera's replies to an operation; the login is checked.
    ///
    /// ```swift
    /// try device.answer("ntp/getNTPInfo", with: SimulatedReply(status: 503, body: "later"))
    /// ```
    ///
    /// - Parameters:
    ///   - operation: The operation's identifier, an API and a function; the errors of `VapixClient` contain it.
    ///   - reply: The reply; `nil` restores the camera's own.
    /// - Throws: ``SimulatorError`` if there is no such operation.
    public func answer(_ operation: String, with reply: SimulatedReply?) throws {
        guard Catalogue.operation(operation) != nil else {
            throw SimulatorError(
                """
                there is no operation "\(operation)": give an API and a function, such as ntp/getNTPInfo
                """)
        }
        script[operation] = reply
    }

    /// The replies that replace the camera's own, by path or by operation; see ``script(_:for:)`` and
    /// ``answer(_:with:)``.
    public var scriptedReplies: [String: SimulatedReply] { script.all }

    /// The addresses, and no passwords.
    public var customMirror: Mirror {
        Mirror(
            self, children: ["busAddress": busAddress, "origin": origin, "networkOrigin": networkOrigin],
            displayStyle: .class)
    }

    private static func raiseFileLimit() {
        var limit = rlimit()
        guard getrlimit(CInt(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(CInt(RLIMIT_NOFILE.rawValue), &limit)
    }
}
