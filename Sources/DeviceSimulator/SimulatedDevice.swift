import Foundation
internal import VapixCatalogue
internal import VapixSupport

/// A camera in a process, for tests and for work without a camera.
///
/// It has its own D-Bus daemon with the service that hands out VAPIX service accounts, the virtual host that takes those
/// accounts, and a second listener that takes network users:
///
/// ```swift
/// try await SimulatedDevice.withDevice { device in
///     // Hand device.busAddress and device.origin to the code under test.
/// }
/// ```
///
/// Any number of simulators can run at once. When the process ends, however it ends, the daemon and its directory
/// vanish by themselves.
public final class SimulatedDevice: Sendable, CustomReflectable {
    /// The bus, as the value of `DBUS_SYSTEM_BUS_ADDRESS`.
    public let busAddress: String

    /// The virtual host for apps, for example `http://127.0.0.12:8080`; without a port when that is 80.
    public let origin: String

    /// The listener for network users, for example `http://127.0.0.1:40123`.
    public let networkOrigin: String

    private let daemon: BusDaemon
    private let virtualHost: WebServer
    private let network: WebServer
    private let accounts: AccountTable
    private let users: UserTable
    private let state: DeviceState
    private let script: ReplyScript
    private let issuer: CredentialIssuer
    var events: EventHub { state.events }
    let log: RequestLog
    let injector: FaultInjector

    private init(
        configuration: Configuration, daemon: BusDaemon, virtualHost: WebServer, network: WebServer,
        servers: WebServers, accounts: AccountTable, users: UserTable, state: DeviceState, log: RequestLog,
        script: ReplyScript
    ) {
        self.daemon = daemon
        self.virtualHost = virtualHost
        self.network = network
        self.accounts = accounts
        self.users = users
        self.state = state
        self.log = log
        self.script = script
        issuer = CredentialIssuer(
            accounts: accounts, log: log, limitReply: configuration.accountLimitReply,
            reply: configuration.credentialReply)
        injector = FaultInjector(
            .init(
                daemon: daemon, servers: servers, accounts: accounts, issuer: issuer, state: state),
            allowsCalls: configuration.policy == .allow)
        busAddress = daemon.address
        origin = "http://127.0.0.12" + (virtualHost.port == 80 ? "" : ":\(virtualHost.port)")
        networkOrigin = "http://127.0.0.1:\(network.port)"
    }

    /// Starts a camera; returns when all of it can be used.
    ///
    /// Raises this process's limit on open files as far as the system allows: a camera needs about ten, and test runners
    /// start all tests at once.
    ///
    /// - Parameter configuration: How the camera is made.
    /// - Returns: The running camera; call ``stop()`` when done.
    /// - Throws: `SimulatorError` with a message that says what to do.
    public static func start(_ configuration: Configuration = .init()) async throws -> SimulatedDevice {
        raiseFileLimit()
        let accounts = AccountTable(limit: configuration.accountLimit, rule: configuration.sameNameRule)
        let users = UserTable(configuration.networkUsers)
        let state = DeviceState(applications: configuration.applications)
        let log = RequestLog()
        let script = ReplyScript()
        let servers = WebServers(clock: state.clock, log: log)
        let programs = Programs(state: state, users: users, configuration: configuration)
        if configuration.sendsEventStates { state.events.setStates { [weak state] in state?.presentEvents ?? [] } }
        func host(_ authentication: any Authentication) -> VirtualHost {
            VirtualHost(
                programs: programs, authentication: authentication, allowsAnonymous: configuration.allowsAnonymous,
                log: log, script: script)
        }
        let realm = state.identity.realm
        var undo: [@Sendable () async -> Void] = []
        do {
            let virtualHost = try await servers.start(
                address: "127.0.0.12", ports: configuration.port.map { [$0] } ?? [80, 0],
                host: host(BasicAuthentication(accounts: accounts, realm: realm)))
            undo.append { await virtualHost.stop() }
            let network = try await servers.start(
                address: "127.0.0.1", ports: [0],
                host: host(DigestAuthentication(users: users, realm: realm)))
            undo.append { await network.stop() }
            let daemon = try await BusDaemon.start(
                policy: .init(allowsCalls: configuration.policy == .allow, name: HTTPConfService.name))
            undo.append { await daemon.stop() }
            let device = SimulatedDevice(
                configuration: configuration, daemon: daemon, virtualHost: virtualHost, network: network,
                servers: servers, accounts: accounts, users: users, state: state, log: log, script: script)
            if configuration.ownsHTTPConf { try await device.startHTTPConf() }
            return device
        } catch {
            for step in undo.reversed() { await step() }
            throw error
        }
    }

    /// Runs code against a camera and stops the camera afterwards, whatever happens.
    ///
    /// - Parameters:
    ///   - configuration: How the camera is made.
    ///   - body: The code; it gets the running camera.
    /// - Returns: What the code returns.
    /// - Throws: `SimulatorError` when the camera does not start, else what the code throws.
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

    /// Ends the camera; returns when its processes, sockets and files are gone.
    ///
    /// A second call does nothing.
    public func stop() async {
        await injector.stop()
        await daemon.stop()
        await virtualHost.stop()
        await network.stop()
    }

    /// Starts the D-Bus service on a bus that lacks it, as a camera does some time into its start.
    ///
    /// - Throws: `SimulatorError` when the bus has gone or another process owns the name.
    public func startHTTPConf() async throws {
        try await injector.setService(true)
    }

    /// Takes the D-Bus service off the bus, as when it restarts; accounts stay valid.
    public func stopHTTPConf() async {
        // Only what comes back can fail.
        try? await injector.setService(false)
    }

    /// What `GetCredentials` answers from now on.
    public var credentialReply: CredentialReply {
        get { issuer.reply }
        set { issuer.reply = newValue }
    }

    /// What a second `GetCredentials` with the same name does from now on.
    public var sameNameRule: SameNameRule {
        get { accounts.rule }
        set { accounts.rule = newValue }
    }

    /// How many `GetCredentials` calls have come, answered or not.
    public var credentialCalls: Int { log.credentialCalls }

    /// The user names of the accounts that are valid now, oldest first.
    public var accountNames: [String] { accounts.userNames }

    /// Makes all accounts invalid: what a reboot does to them.
    public func removeAllAccounts() {
        accounts.removeAll()
    }

    /// The users of the network listener as they are now; calls of user management change them.
    public var networkUsers: [NetworkUser] { users.all }

    /// How many requests have come for each path, on both listeners, refused ones too.
    public var requestCounts: [String: Int] { log.requests }

    /// How many requests were refused with 401, on both listeners; a Digest login begins with one.
    public var unauthorizedCount: Int { log.refusals }

    /// What the systemready answer says.
    public var startup: StartupState {
        get { state.startup }
        set { state.startup = newValue }
    }

    /// The installed applications as they are now.
    public var applications: [InstalledApplication] { state.applications }

    /// Reads a parameter.
    ///
    /// - Parameter name: The name without the leading `root.`.
    /// - Returns: The value, or `nil` if there is no such parameter.
    public func parameter(_ name: String) -> String? {
        state.parameters.first { $0.name == name }?.value
    }

    /// Sets a parameter, read-only or new ones too.
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
    ///   - port: The port, from 0.
    ///   - isClosed: Whether the circuit is closed.
    public func setPort(_ port: Int, isClosed: Bool) {
        state.changePort(port) { $0.isClosed = isClosed }
    }

    /// How the camera makes its pictures from now on.
    public var pictures: PictureSettings {
        get { state.motionPictures.withLock { $0 } }
        set { state.motionPictures.withLock { $0 = newValue } }
    }

    /// How many bytes of sound clients have sent.
    public var receivedSoundCount: Int { state.sound.withLock { $0.received } }

    /// Puts a reply in place of what the camera would say, before it looks at logins.
    ///
    /// - Parameters:
    ///   - reply: The reply; `nil` takes an earlier one away.
    ///   - path: The path it is for, without a query.
    public func script(_ reply: ScriptedReply?, for path: String) {
        script[path] = reply
    }

    /// Fixes what an operation answers, once the login has been checked.
    ///
    /// ```swift
    /// try device.answer("ntp/getNTPInfo", with: ScriptedReply(status: 503, body: "later"))
    /// ```
    ///
    /// - Parameters:
    ///   - operation: The operation's identifier, which errors of `VapixClient` name too.
    ///   - reply: The reply; `nil` takes an earlier one away.
    /// - Throws: `SimulatorError` if there is no such operation.
    public func answer(_ operation: String, with reply: ScriptedReply?) throws {
        guard Catalogue.operation(operation) != nil else {
            throw SimulatorError(
                """
                there is no operation "\(operation)": an identifier is an API and a function, such as ntp/getNTPInfo
                """)
        }
        script[operation] = reply
    }

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
