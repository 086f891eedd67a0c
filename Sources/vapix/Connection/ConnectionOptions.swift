import ArgumentParser
import ServiceAccounts
import VapixClient

/// The options that choose the device and the user.
struct ConnectionOptions: ParsableArguments {
    /// Not the name of any app: an app and the tool could make each other's account invalid.
    static let defaultAccount = "vapix_tool"
    static let defaultTimeout = Duration.seconds(60)
    private static let originVariable = "VAPIX_ORIGIN"
    private static let hostVariable = "VAPIX_HOST"
    private static let profileVariable = "VAPIX_PROFILE"
    private static let userVariable = "VAPIX_USER"

    @Option(
        help: ArgumentHelp(
            """
            A camera on the network: a name or an address for https, or an origin such as http://192.168.0.90:8080 \
            (default: \(hostVariable)). Needs a user. Many commands take several of them.
            """, valueName: "host"), completion: .custom { _, _, _ in Self.completions.map(\.host) })
    var host: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            A camera that has this name in the configuration file, ~/.config/vapix/config (default: \(profileVariable)). \
            Many commands take several of them.
            """, valueName: "name"), completion: .custom { _, _, _ in Self.completions.map(\.name) })
    var profile: [String] = []

    @Option(
        help: ArgumentHelp(
            """
            The user on the camera (default: \(userVariable)). Asks for the password on the terminal, unless the profile or one \
            of the next three options has a source.
            """, valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp(
            """
            Run a program, with the shell, and read the password from the first line of its output: 'pass show camera'. It finds \
            the host and the user in \(hostVariable) and \(userVariable).
            """, valueName: "command"))
    var passwordCommand: String?

    @Option(
        help: ArgumentHelp("Read the password from the first line of a file.", valueName: "file"), completion: .file())
    var passwordFile: String?

    @Option(
        name: .customLong("password-fd"),
        help: ArgumentHelp(
            "Read the password from an open file descriptor, up to a line break or the end.", valueName: "n"))
    var passwordDescriptor: Int32?

    @Option(
        help: ArgumentHelp(
            """
            Accept only the device whose public key has this SHA-256 in Base64. Print it with: `openssl s_client \
            -connect HOST:443 </dev/null | openssl x509 -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst \
            -sha256 -binary | base64`
            """, valueName: "sha256"))
    var pin: String?

    @Option(
        help: ArgumentHelp(
            "Trust the certificate authorities in a PEM file in place of the system's.", valueName: "file"),
        completion: .file())
    var caFile: String?

    @Flag(help: "Accept any certificate. Anybody on the network path can then read and change everything.")
    var insecure = false

    @Option(
        help: ArgumentHelp(
            """
            On the camera: the name of the service account (default: \(Self.defaultAccount)). Do not use an app's name, \
            because the app's password could become invalid.
            """, valueName: "name"))
    var account: String?

    @Option(
        help: ArgumentHelp(
            """
            On the camera: the origin of the virtual host (default: \(Self.originVariable) if it is set, else \
            \(Origin.virtualHost)). Only the port may differ, as it does under the simulator.
            """, valueName: "url"))
    var origin: String?

    @Option(
        help: ArgumentHelp(
            "The timeout of a whole call (default: \(Self.defaultTimeout.components.seconds)).",
            valueName: "seconds"))
    var timeout: Seconds?

    @Flag(
        help: """
            Report each request on standard error: its line, the login, the status, the times, and the certificate of a new \
            connection. Secrets are masked.
            """)
    var verbose = false

    func validate() throws {
        if isOnCamera {
            try refuse(user != nil, "--user needs --host or --profile")
            try refuse(choosesCertificateCheck, "--pin, --ca-file and --insecure need --host or --profile")
            _ = try virtualHost()
        } else {
            try refuse(account != nil, "--account is only for use on the camera. With --host, use --user")
            try refuse(origin != nil, "--origin is only for use on the camera. --host also takes an origin")
        }
        try refuse(
            hasPasswordSource && (isOnCamera || profile.isEmpty && networkUser == nil && profileOfEnvironment == nil),
            "--password-command, --password-file and --password-fd need --host and --user, or a profile")
        let sources = [passwordCommand != nil, passwordFile != nil, passwordDescriptor != nil].filter { $0 }.count
        try refuse(sources > 1, "--password-command, --password-file and --password-fd exclude each other")
        try refuse(passwordCommand == "", "the password command is empty")
        try refuse(passwordFile == "-", "--password-file does not read standard input. Use --password-fd 0")
        try refuse(passwordFile == "", "the file's name is empty")
        try refuse((passwordDescriptor ?? 0) < 0, "a file descriptor is not negative")
        if let user { try Self.checkUser(user) }
        for host in host { _ = try certificate(for: try Self.origin(host: host, source: "--host")) }
        _ = try certificate()
    }

    /// Refuses a name that no device takes.
    static func checkUser(_ name: String) throws {
        guard !name.isEmpty, !name.contains(":"), !name.unicodeScalars.contains(where: isUnprintable) else {
            throw ValidationError("the user's name is empty, or has a colon or a control character in it")
        }
    }

    private var choosesCertificateCheck: Bool { pin != nil || caFile != nil || insecure }
    private var hasPasswordSource: Bool { passwordCommand != nil || passwordFile != nil || passwordDescriptor != nil }

    /// The user of devices without a profile.
    private var networkUser: String? { user ?? TrustedEnvironment.value(Self.userVariable) }

    /// The host and the profile of the environment, which count only if no option names a device.
    ///
    /// A program that the simulator starts is on the simulated camera, so that it never reaches a real one.
    private var hostOfEnvironment: String? { choosesDevice ? nil : TrustedEnvironment.value(Self.hostVariable) }
    private var profileOfEnvironment: String? {
        choosesDevice || hostOfEnvironment != nil ? nil : TrustedEnvironment.value(Self.profileVariable)
    }

    private var choosesDevice: Bool {
        !host.isEmpty || !profile.isEmpty || account != nil || origin != nil
            || TrustedEnvironment.value(Self.originVariable) != nil
    }

    /// Whether the tool runs on the camera itself.
    var isOnCamera: Bool {
        host.isEmpty && profile.isEmpty && hostOfEnvironment == nil && profileOfEnvironment == nil
    }

    /// Refuses `--host` without a user, for commands that need a login.
    func requireLogin() throws {
        try refuse(
            !host.isEmpty && networkUser == nil,
            "--host needs --user. Or set \(Self.userVariable), or name the camera with --profile")
    }

    // MARK: Devices

    /// The devices that the options name, or else the environment; this camera if neither does.
    ///
    /// - Returns: At least one device, each once.
    /// - Throws: `ToolError` if the configuration file is wrong; `ValidationError` if an option is.
    func devices() throws -> [Device] {
        if isOnCamera {
            return [
                .onCamera(
                    try virtualHost(), account: account ?? Self.defaultAccount, timeout: timeout?.duration)
            ]
        }
        var devices: [Device] = []
        let hosts = try (host + [hostOfEnvironment].compactMap(\.self)).map { host in
            (host, try Self.origin(host: host, source: self.host.isEmpty ? Self.hostVariable : "--host"))
        }
        let origins = hosts.map(\.1)
        for (host, origin) in hosts { devices.append(try device(host, origin, beside: origins)) }
        let profiles = profile + [profileOfEnvironment].compactMap(\.self)
        if !profiles.isEmpty {
            let file = try ConfigurationFile.read()
            for name in profiles { devices.append(try device(try file.profile(name))) }
        }
        var names: [Origin: String] = [:]
        for device in devices {
            // Some calls must happen once.
            if let other = names.updateValue(device.name, forKey: device.origin) {
                throw ToolError(.usage, "\(device.name) and \(other) are the same device. Name it once")
            }
        }
        return devices
    }

    /// The only device, for commands that cannot work with several.
    func device() throws -> Device {
        let devices = try devices()
        guard devices.count == 1, let device = devices.first else {
            throw ToolError(
                .usage,
                "this works with one device at a time, and \(devices.count) are named. Run the command once for each; "
                    + "nothing was sent")
        }
        return device
    }

    private func device(_ host: String, _ origin: Origin, beside origins: [Origin]) throws -> Device {
        let login = try networkUser.map { user in
            try Self.checkUser(user)
            // One password for all of them is asked for once.
            let place =
                origins.count > 3 ? "\(origins.count) devices" : origins.map(\.description).joined(separator: ", ")
            return Login(user: user, password: passwordSource(host, user) ?? Self.terminal(user, place))
        }
        return Device(
            name: host, description: origin.description, origin: origin,
            access: .network(login, try certificate(for: origin) ?? .system), timeout: timeout?.duration)
    }

    private func device(_ profile: Profile) throws -> Device {
        let environment = TrustedEnvironment.value(Self.userVariable)
        // A profile that an option names counts before the environment.
        let user = self.user ?? (self.profile.isEmpty ? environment : nil) ?? profile.user ?? environment
        let login = try user.map { user in
            try Self.checkUser(user)
            // Another user has another password.
            let own = user == profile.user ? profile.password : nil
            let source = passwordSource(profile.host, user) ?? own
            return Login(user: user, password: source ?? Self.terminal(user, profile.origin.description))
        }
        let certificate = try certificate(for: profile.origin)
        return Device(
            name: profile.name, description: "\(profile.name) (\(profile.origin))", origin: profile.origin,
            access: .network(login, certificate ?? profile.certificate ?? .system),
            timeout: timeout?.duration ?? profile.timeout)
    }

    private func passwordSource(_ host: String, _ user: String) -> PasswordInput? {
        if let passwordFile { return .file(passwordFile) }
        if let passwordDescriptor { return .descriptor(passwordDescriptor) }
        return passwordCommand.map { command in
            .command(PasswordCommand(command: command, source: "--password-command", host: host, user: user))
        }
    }

    private static func terminal(_ user: String, _ place: String) -> PasswordInput {
        .terminal(prompt: "Password of \(user) at \(place): ")
    }

    /// The profiles, for completion in a shell, which shows no errors.
    private static var completions: [Profile] { (try? ConfigurationFile.read())?.profiles ?? [] }

    /// Asks the user on the terminal for confirmation.
    ///
    /// - Parameters:
    ///   - question: The question, up to the device's name.
    ///   - purpose: The action that `--yes` permits.
    ///   - refusal: The message after a no.
    /// - Throws: `ToolError` if the answer is not yes, or if there is no terminal.
    func confirm(_ question: String, to purpose: String, otherwise refusal: String) throws {
        guard let terminal = Terminal() else {
            throw ToolError(.usage, "there is no terminal to ask on. Add --yes to \(purpose) without asking")
        }
        let names = try devices().map(\.description).joined(separator: ", ")
        let answer = try terminal.ask("\(printable(question)) \(printable(names))? [y/N] ")
        guard ["y", "yes"].contains(answer.lowercased()) else { throw ToolError(.cancelled, refusal) }
    }

    /// The purpose of a connection.
    ///
    /// It decides the timeouts that the user did not set.
    enum Purpose {
        /// A call with its reply.
        case call
        /// A file of any size. Only the idle time is limited.
        case transfer
        /// An endless stream, which may pause.
        case stream
    }

    /// The idle timeout of transfers: a device sends nothing while it installs a package.
    private static let transferIdleTimeout = Duration.seconds(300)
    /// So long that it never ends, but short enough for every clock and counter.
    private static let noLimit = Duration.seconds(64_000)

    /// Creates the client of the only device.
    ///
    /// Asks for the password if one is needed. Nothing is sent before the first call.
    ///
    /// - Parameter purpose: The purpose of the connection.
    /// - Returns: The client.
    /// - Throws: `ToolError` if there is no password or more than one device; `ValidationError` if an option is wrong.
    func connect(for purpose: Purpose = .call) throws -> Connection {
        var passwords = Passwords()
        return try connect(to: try device(), for: purpose, &passwords)
    }

    /// Creates the client of a device.
    ///
    /// - Parameters:
    ///   - device: The device.
    ///   - purpose: The purpose of the connection.
    ///   - passwords: The passwords that are known already.
    /// - Returns: The client.
    /// - Throws: `ToolError` if there is no password.
    func connect(to device: Device, for purpose: Purpose = .call, _ passwords: inout Passwords) throws -> Connection {
        var vapix: Vapix
        switch device.access {
        case .serviceAccount(let account):
            let options = ServiceAccount.Options.tool(busAddress: TrustedEnvironment.value("DBUS_SYSTEM_BUS_ADDRESS"))
            vapix = Vapix(serviceAccount: account, origin: device.origin, options: options)
        case .network(let login, let certificate):
            vapix = Vapix(
                origin: device.origin, credentials: try passwords.provider(for: login), certificate: certificate)
        }
        if verbose { TransferLog.follow(&vapix) }
        let limit = device.timeout ?? Self.defaultTimeout
        // A call may need two exchanges and an account. So `Connection` enforces the timeout, and the client's are longer.
        vapix.timeouts.total = limit + .seconds(1)
        if device.timeout != nil { vapix.timeouts.idle = limit + .seconds(1) }
        if device.timeout == nil, purpose == .transfer {
            vapix.timeouts.idle = Self.transferIdleTimeout
            vapix.timeouts.total = Self.noLimit
            return Connection(vapix: vapix, timeout: Self.noLimit, device: device)
        }
        if purpose == .stream { vapix.timeouts.idle = Self.noLimit }
        return Connection(vapix: vapix, timeout: limit, device: device)
    }

    /// Creates a forwarder for the requests of other clients.
    ///
    /// Only a user gives it a login; clients on the camera have service accounts of their own.
    ///
    /// - Returns: The forwarder.
    /// - Throws: `ToolError` if there is no password; `ValidationError` if an option is wrong.
    func forwarder() throws -> RequestForwarder {
        let device = try device()
        var credentials: (any CredentialProvider)?
        if case .network(let login?, _) = device.access {
            var passwords = Passwords()
            credentials = try passwords.provider(for: login)
        }
        var forwarder = RequestForwarder(
            origin: device.origin, certificate: device.certificate, credentials: credentials)
        if verbose { forwarder.tracer = TransferLog.report }
        return forwarder
    }

    // MARK: Values of options

    private func virtualHost() throws -> Origin {
        guard let text = origin ?? TrustedEnvironment.value(Self.originVariable) else { return .virtualHost }
        let source = origin == nil ? Self.originVariable : "--origin"
        let endpoint = try Self.parse(text, source: source)
        guard endpoint.isVirtualHost else {
            throw ValidationError(
                "\(source) must be \(Origin.virtualHost), with or without a port. For a camera on the network, use --host"
            )
        }
        return endpoint
    }

    private static func origin(host: String, source: String) throws -> Origin {
        try parse(url(host: host), source: source)
    }

    private static func parse(_ text: String, source: String) throws -> Origin {
        do {
            return try Origin(text)
        } catch {
            throw ValidationError("\(source): \(error)")
        }
    }

    /// The URL of a host.
    ///
    /// Without a scheme it is https.
    static func url(host: String) -> String {
        if host.contains("://") { return host }
        // A bare IPv6 address. Other hosts have at most one colon, before the port.
        let isBareIPv6 = !host.hasPrefix("[") && host.utf8.count(where: { $0 == UInt8(ascii: ":") }) > 1
        return "https://" + (isBareIPv6 ? "[\(host)]" : host)
    }

    /// The check that the options choose for a device.
    private func certificate(for origin: Origin) throws -> CertificateCheck? {
        let check = try certificate()
        try refuse(check != nil && !origin.isSecure, "--pin, --ca-file and --insecure need https")
        return check
    }

    private func certificate() throws -> CertificateCheck? {
        let choices = [pin != nil, caFile != nil, insecure].filter { $0 }.count
        try refuse(choices > 1, "--pin, --ca-file and --insecure exclude each other")
        do {
            return try CertificateCheck(pin: pin, caFile: caFile, isInsecure: insecure)
        } catch {
            throw ValidationError("--\(error)")
        }
    }

    private func refuse(_ isWrong: Bool, _ message: String) throws {
        if isWrong { throw ValidationError(message) }
    }
}
