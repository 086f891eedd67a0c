import ArgumentParser
import Glibc
import ServiceAccounts
import VapixClient

/// The options that choose the device and the user.
struct ConnectionOptions: ParsableArguments {
    /// Not the name of any app: an app and the tool could make each other's account invalid.
    static let defaultAccount = "vapix_tool"
    static let defaultTimeout = Duration.seconds(60)
    private static let originVariable = "VAPIX_ORIGIN"

    @Option(
        help: ArgumentHelp(
            """
            A camera on the network: a name or an address for https, or an origin such as http://192.168.0.90:8080. \
            Needs --user.
            """, valueName: "host"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "The user on the camera. Asks for the password on the terminal, unless one of the next two options is given.",
            valueName: "name"))
    var user: String?

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
        if host != nil {
            try refuse(account != nil, "--account is only for use on the camera. With --host, use --user")
            try refuse(origin != nil, "--origin is only for use on the camera. --host also takes an origin")
        } else {
            try refuse(user != nil, "--user needs --host")
            try refuse(choosesCertificateCheck, "--pin, --ca-file and --insecure need --host")
        }
        let hasPasswordSource = passwordFile != nil || passwordDescriptor != nil
        try refuse(hasPasswordSource && user == nil, "--password-file and --password-fd need --host and --user")
        try refuse(
            passwordFile != nil && passwordDescriptor != nil, "--password-file and --password-fd exclude each other")
        try refuse(passwordFile == "-", "--password-file does not read standard input. Use --password-fd 0")
        try refuse(passwordFile == "", "the file's name is empty")
        try refuse((passwordDescriptor ?? 0) < 0, "a file descriptor is not negative")
        if let user {
            try refuse(
                user.isEmpty || user.contains(":") || user.unicodeScalars.contains(where: isUnprintable),
                "the user's name is empty, or has a colon or a control character in it")
        }
        let checks = [pin != nil, caFile != nil, insecure].filter { $0 }.count
        try refuse(checks > 1, "--pin, --ca-file and --insecure exclude each other")
        let isSecure = try endpoint().isSecure
        try refuse(choosesCertificateCheck && !isSecure, "--pin, --ca-file and --insecure need https")
        _ = try certificate()
    }

    private var choosesCertificateCheck: Bool { pin != nil || caFile != nil || insecure }

    /// Refuses `--host` without `--user`, for commands that need a login.
    func requireLogin() throws {
        try refuse(host != nil && user == nil, "--host needs --user")
    }

    /// The device's name in questions to the user.
    var deviceName: String {
        if host == nil { return "this device" }
        return (try? endpoint().description) ?? "the device"
    }

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
        let answer = try terminal.ask("\(printable(question)) \(printable(deviceName))? [y/N] ")
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

    /// Creates the client.
    ///
    /// Asks for the password if one is needed. Nothing is sent before the first call.
    ///
    /// - Parameter purpose: The purpose of the connection.
    /// - Returns: The client.
    /// - Throws: `ToolError` if there is no password; `ValidationError` if an option is wrong.
    func connect(for purpose: Purpose = .call) throws -> Connection {
        let endpoint = try endpoint()
        var vapix: Vapix
        if host == nil {
            let options = ServiceAccount.Options.tool(busAddress: TrustedEnvironment.value("DBUS_SYSTEM_BUS_ADDRESS"))
            vapix = Vapix(serviceAccount: account ?? Self.defaultAccount, origin: endpoint, options: options)
        } else {
            vapix = Vapix(origin: endpoint, credentials: try provider(for: endpoint), certificate: try certificate())
        }
        if verbose { TransferLog.follow(&vapix) }
        let limit = timeout?.duration ?? Self.defaultTimeout
        // A call may need two exchanges and an account. So `Connection` enforces the timeout, and the client's are longer.
        vapix.timeouts.total = limit + .seconds(1)
        if timeout != nil { vapix.timeouts.idle = limit + .seconds(1) }
        if timeout == nil, purpose == .transfer {
            vapix.timeouts.idle = Self.transferIdleTimeout
            vapix.timeouts.total = Self.noLimit
            return Connection(vapix: vapix, timeout: Self.noLimit)
        }
        if purpose == .stream { vapix.timeouts.idle = Self.noLimit }
        return Connection(vapix: vapix, timeout: limit)
    }

    /// Creates a forwarder for the requests of other clients.
    ///
    /// Only `--user` gives it a login; clients on the camera have service accounts of their own.
    ///
    /// - Returns: The forwarder.
    /// - Throws: `ToolError` if there is no password; `ValidationError` if an option is wrong.
    func forwarder() throws -> RequestForwarder {
        let endpoint = try endpoint()
        var forwarder = RequestForwarder(
            origin: endpoint, certificate: try certificate(),
            credentials: user == nil ? nil : try provider(for: endpoint))
        if verbose { forwarder.tracer = TransferLog.report }
        return forwarder
    }

    /// The device for a command of another program: no password and no account is asked for.
    func target() throws -> ConnectionTarget {
        ConnectionTarget(origin: try endpoint(), user: user, certificate: try certificate())
    }

    private func provider(for endpoint: Origin) throws -> any CredentialProvider {
        guard let user else { return NoCredentials() }
        let source: PasswordInput =
            if let passwordFile {
                .file(passwordFile)
            } else if let passwordDescriptor {
                .descriptor(passwordDescriptor)
            } else {
                .terminal(prompt: "Password of \(user) at \(endpoint): ")
            }
        return FixedCredentials(try source.credentials(username: user))
    }

    private func endpoint() throws -> Origin {
        if let host { return try parse(Self.url(host: host), option: "--host") }
        guard let text = origin ?? TrustedEnvironment.value(Self.originVariable) else { return .virtualHost }
        let source = origin == nil ? Self.originVariable : "--origin"
        let endpoint = try parse(text, option: source)
        guard endpoint.isVirtualHost else {
            throw ValidationError(
                "\(source) must be \(Origin.virtualHost), with or without a port. For a camera on the network, use --host"
            )
        }
        return endpoint
    }

    private func parse(_ text: String, option: String) throws -> Origin {
        do {
            return try Origin(text)
        } catch {
            throw ValidationError("\(option): \(error)")
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

    private func certificate() throws -> CertificateCheck {
        if insecure { return .insecure }
        if let caFile { return .authorityFile(path: try Self.checkedAuthorities(caFile)) }
        guard let pin else { return .system }
        let prefix = "sha256//"
        let hash = pin.hasPrefix(prefix) ? String(pin.dropFirst(prefix.count)) : pin
        let isBase64 = { (byte: UInt8) in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
        // 32 bytes are 43 digits and padding. A mistyped pin would look like an attack later.
        guard hash.utf8.count == 44, hash.hasSuffix("="), hash.utf8.dropLast().allSatisfy(isBase64) else {
            throw ValidationError("--pin is not a SHA-256 in Base64. It has 43 characters and an equals sign")
        }
        return .pinned(publicKeySHA256: hash)
    }

    /// The path of a file with certificates.
    ///
    /// libcurl would say no more of another file than that it has a problem with it.
    private static func checkedAuthorities(_ path: String) throws -> String {
        guard access(path, R_OK) == 0 else {
            throw ValidationError("--ca-file: \(printable(path)) cannot be read: \(String(cString: strerror(errno)))")
        }
        return path
    }

    private func refuse(_ isWrong: Bool, _ message: String) throws {
        if isWrong { throw ValidationError(message) }
    }
}

/// The credentials of calls that should need no login.
private struct NoCredentials: CredentialProvider {
    func credentials() async throws -> Credentials {
        throw ToolError(.noCredentials, "the device requires a login for this call. Add --user")
    }

    func credentials(replacing rejected: Credentials) async throws -> Credentials { try await credentials() }
}
