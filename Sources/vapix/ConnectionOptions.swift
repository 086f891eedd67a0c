import ArgumentParser
import Glibc
import ServiceAccounts
import VapixCatalogue
import VapixClient

/// The options that say which device, and as whom.
struct ConnectionOptions: ParsableArguments {
    /// A name that no app has: an app and the tool must not make each other's account invalid.
    static let defaultAccount = "vapix_tool"
    static let defaultTimeout = Duration.seconds(60)
    private static let originVariable = "VAPIX_ORIGIN"

    @Option(
        help: ArgumentHelp(
            """
            A camera on the network: its name or address, which means https, or an origin such as \
            http://192.168.0.90:8080. Needs --user.
            """, valueName: "host"))
    var host: String?

    @Option(
        help: ArgumentHelp(
            "The camera's user. The password is asked for on the terminal, unless one of the next two says otherwise.",
            valueName: "name"))
    var user: String?

    @Option(
        help: ArgumentHelp("Read the password from a file's first line.", valueName: "file"), completion: .file())
    var passwordFile: String?

    @Option(
        name: .customLong("password-fd"),
        help: ArgumentHelp(
            "Read the password from an open file descriptor, up to its end or a line break.", valueName: "n"))
    var passwordDescriptor: Int32?

    @Option(
        help: ArgumentHelp(
            """
            Accept only the device whose public key has this SHA-256, in Base64, as curl and this print it: openssl s_client \
            -connect HOST:443 </dev/null | openssl x509 -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst \
            -sha256 -binary | base64
            """, valueName: "sha256"))
    var pin: String?

    @Flag(help: "Accept any certificate: anybody between here and the device can then read and change everything.")
    var insecure = false

    @Option(
        help: ArgumentHelp(
            """
            On the camera: the service account to ask for (default: \(Self.defaultAccount)). Do not use an app's: its \
            password could become invalid.
            """, valueName: "name"))
    var account: String?

    @Option(
        help: ArgumentHelp(
            """
            On the camera: where the virtual host answers (default: the value of \(Self.originVariable) if it is set, else \
            \(Origin.virtualHost)). Only the port can be another one, which it is under the simulator.
            """, valueName: "url"))
    var origin: String?

    @Option(
        help: ArgumentHelp(
            "How long a call may take in all (default: \(Self.defaultTimeout.components.seconds)).",
            valueName: "seconds"))
    var timeout: Seconds?

    func validate() throws {
        if host != nil {
            try refuse(account != nil, "--account is for use on the camera; with --host, use --user")
            try refuse(origin != nil, "--origin is for use on the camera; --host takes an origin too")
        } else {
            try refuse(user != nil, "--user needs --host")
            try refuse(pin != nil || insecure, "--pin and --insecure need --host")
        }
        let hasPasswordSource = passwordFile != nil || passwordDescriptor != nil
        try refuse(hasPasswordSource && user == nil, "--password-file and --password-fd need --host and --user")
        try refuse(
            passwordFile != nil && passwordDescriptor != nil, "--password-file and --password-fd exclude each other")
        try refuse(passwordFile == "-", "to read the password from standard input, use --password-fd 0")
        try refuse(passwordFile == "", "the file's name is empty")
        try refuse((passwordDescriptor ?? 0) < 0, "a file descriptor is not negative")
        if let user {
            try refuse(
                user.isEmpty || user.contains(":") || user.unicodeScalars.contains(where: isUnprintable),
                "a user's name cannot be empty, and cannot hold a colon or control characters")
        }
        try refuse(pin != nil && insecure, "--pin and --insecure exclude each other")
        let isSecure = try endpoint().isSecure
        try refuse((pin != nil || insecure) && !isSecure, "--pin and --insecure need https")
        _ = try certificate()
    }

    /// Refuses a `--host` without a user, for all the commands that cannot do without.
    func requireLogin() throws {
        try refuse(host != nil && user == nil, "--host needs --user")
    }

    /// The device's name for questions to the user.
    var deviceName: String {
        if host == nil { return "this device" }
        return (try? endpoint().description) ?? "the device"
    }

    /// Asks the user on the terminal whether to go on.
    ///
    /// - Parameters:
    ///   - question: What is asked, up to the device's name.
    ///   - purpose: What `--yes` does without asking.
    ///   - refusal: What is said after a no.
    /// - Throws: `ToolError` if the answer is not yes, or if there is nobody to ask.
    func confirm(_ question: String, to purpose: String, otherwise refusal: String) throws {
        guard let terminal = Terminal() else {
            throw ToolError(.usage, "there is no terminal to ask on; add --yes to \(purpose) without asking")
        }
        let answer = try terminal.ask("\(printable(question)) \(printable(deviceName))? [y/N] ")
        guard ["y", "yes"].contains(answer.lowercased()) else { throw ToolError(.cancelled, refusal) }
    }

    /// What a connection is for, which decides how long it may take where the user has not said so.
    enum Purpose {
        /// A call with its answer.
        case call
        /// A file, of any size: as long as it takes, if something happens at times.
        case transfer
        /// What ends only when the user wants it to, and may be silent.
        case stream
    }

    /// How long a transfer may be silent, as while a device installs what it was sent.
    private static let longestSilence = Duration.seconds(300)
    /// Longer than anybody waits, and short enough for every clock and counter.
    private static let noLimit = Duration.seconds(64_000)

    /// Makes the client; asks for the password if it takes one.
    ///
    /// Nothing is sent before the first call.
    ///
    /// - Parameter purpose: What the connection is for.
    /// - Returns: The client.
    /// - Throws: `ToolError` if there is no password; `ValidationError` if an option cannot be right.
    func connect(for purpose: Purpose = .call) throws -> Connection {
        let endpoint = try endpoint()
        var vapix: Vapix
        if host == nil {
            // A person waits for the answer, and knows best whether to try again.
            let options = ServiceAccount.Options(startupTimeout: .zero)
            vapix = Vapix(serviceAccount: account ?? Self.defaultAccount, origin: endpoint, options: options)
        } else {
            vapix = Vapix(origin: endpoint, credentials: try provider(for: endpoint), certificate: try certificate())
        }
        let limit = timeout?.duration ?? Self.defaultTimeout
        // One call is two exchanges at times, and an account before them. So the limit is kept here, and the client's own
        // limits have only to be out of its way.
        vapix.timeouts.total = limit + .seconds(1)
        if timeout != nil { vapix.timeouts.idle = limit + .seconds(1) }
        if timeout == nil, purpose == .transfer {
            vapix.timeouts.idle = Self.longestSilence
            vapix.timeouts.total = Self.noLimit
            return Connection(vapix: vapix, timeout: Self.noLimit)
        }
        if purpose == .stream { vapix.timeouts.idle = Self.noLimit }
        return Connection(vapix: vapix, timeout: limit)
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
        guard let text = origin ?? Self.environment(Self.originVariable) else { return .virtualHost }
        let source = origin == nil ? Self.originVariable : "--origin"
        let endpoint = try parse(text, option: source)
        guard endpoint.isVirtualHost else {
            throw ValidationError(
                "\(source) must be \(Origin.virtualHost), with or without a port; for a camera on the network use --host"
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

    /// What the user means with a bare host: encryption, unless the text says otherwise.
    static func url(host: String) -> String {
        if host.contains("://") { return host }
        // An IPv6 address as people type it; a name or an IPv4 address has at most the colon before the port.
        let isBareIPv6 = !host.hasPrefix("[") && host.utf8.count(where: { $0 == UInt8(ascii: ":") }) > 1
        return "https://" + (isBareIPv6 ? "[\(host)]" : host)
    }

    private func certificate() throws -> CertificateCheck {
        if insecure { return .insecure }
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
        // 32 bytes are 43 digits and a filler. A pin with a typing error would only look like an attack later.
        guard hash.utf8.count == 44, hash.hasSuffix("="), hash.utf8.dropLast().allSatisfy(isBase64) else {
            throw ValidationError("--pin takes a SHA-256 in Base64: 43 letters and digits and an equals sign")
        }
        return .pinned(publicKeySHA256: hash)
    }

    private func refuse(_ isWrong: Bool, _ message: String) throws {
        if isWrong { throw ValidationError(message) }
    }

    private static func environment(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}

/// A client, and how long each of its calls may take.
struct Connection: Sendable {
    let vapix: Vapix
    let timeout: Duration

    /// Sends a call.
    ///
    /// - Parameters:
    ///   - call: What to send.
    ///   - limit: How long the call may take in all; the timeout of the options if absent.
    /// - Returns: The reply's value.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send<Output>(_ call: VapixCall<Output>, within limit: Duration? = nil) async throws -> Output {
        try await within(limit ?? timeout, of: call.id) { try await vapix.send(call) }
    }

    /// Sends a call of an operation of the catalogue.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: What it sends.
    /// - Returns: The reply.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send(_ operation: Catalogue.Operation, _ request: HTTPRequest) async throws -> CallReply {
        let call = VapixCall(operation, request) { reply in try CallReply(of: operation, from: reply) }
        return try await send(call, within: timeout + request.patience)
    }

    private func within<Output: Sendable>(
        _ limit: Duration, of id: String, _ call: @escaping @Sendable () async throws -> Output
    ) async throws -> Output {
        try await withThrowingTaskGroup(of: Output?.self) { group in
            group.addTask { try await call() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let output = first else {
                throw ToolError(.timedOut, "\(id): the device did not answer within \(limit) (--timeout)")
            }
            return output
        }
    }
}

/// What stands in for a login where none was given, and none should be needed.
private struct NoCredentials: CredentialProvider {
    func credentials() async throws -> Credentials {
        throw ToolError(.noCredentials, "the device wants a login even for this; add --user")
    }

    func credentials(replacing rejected: Credentials) async throws -> Credentials { try await credentials() }
}
