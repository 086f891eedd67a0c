import Glibc
import ServiceAccounts
import VapixClient
internal import VapixSupport
import VapixSystem

/// The checks of `vapix doctor`, one after the other.
struct Examination {
    let target: DoctorTarget
    /// The client with its login, or why there is none; `nil` if no user was named.
    let login: Result<Connection, any Error>?
    /// Whether each result is printed at once.
    let printsEach: Bool

    private(set) var report = DoctorReport()

    /// The certificate check of requests without a login: none after the certificate was rejected.
    private var anonymousCheck: CertificateCheck
    private var isCertificateRejected = false
    /// Whether there is no connection, so that no other check can tell more.
    private var isUnreachable = false
    private static let unreachable = "there is no connection to the device"
    /// The reply to a request without a login.
    private var probe: Probe?
    private var version: String?
    private var architecture: String?

    /// The start of a reply, and the time at which it came.
    private struct Probe {
        let status: Int
        let headers: [HTTPHeader]
        let time: Int64

        func values(_ name: String) -> [String] {
            headers.filter { $0.name.lowercased() == name }.map(\.value)
        }
    }

    init(target: DoctorTarget, login: Result<Connection, any Error>?, printsEach: Bool) {
        self.target = target
        self.login = login
        self.printsEach = printsEach
        anonymousCheck = target.certificate
    }

    /// Makes all checks.
    ///
    /// - Parameter manifest: The file with a manifest or a package, if any.
    /// - Throws: `ToolError` if a result cannot be printed; `CancellationError`.
    mutating func perform(manifest: String?) async throws {
        if target.isOnCamera {
            try checkProxyOnCamera()
            try await checkAccount()
            try await checkPort("virtual-host")
        } else {
            try await checkNetwork()
            if target.origin.isSecure { try await checkCertificate() }
        }
        try await checkWebServer()
        try await checkLogin()
        try await checkVersion()
        try checkClock()
        if let manifest {
            let examination = ManifestExamination(path: manifest, version: version, architecture: architecture)
            for diagnosis in examination.diagnoses() { try add(diagnosis) }
        }
    }

    private mutating func add(
        _ check: String, _ state: Diagnosis.State, _ text: String, fix: String? = nil
    ) throws {
        try add(Diagnosis(check: check, state: state, text: text, fix: fix))
    }

    private mutating func add(_ diagnosis: Diagnosis) throws {
        // A check that was cancelled has found nothing.
        try Task.checkCancellation()
        report.diagnoses.append(diagnosis)
        if printsEach { try StandardStreams.write(DoctorReport.text(diagnosis, .ofStandardOutput)) }
    }

    /// Makes a check within the time limit.
    private func bounded<Value: Sendable>(
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let limit = target.limit
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            group.addTask { try await body() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let value = first else {
                throw ToolError(.timedOut, "no answer within \(limit)")
            }
            return value
        }
    }

    // MARK: On the camera

    private mutating func checkProxyOnCamera() throws {
        let variables = ProxyVariables.ofProcess
        let names = variables.present
        if names.isEmpty {
            try add("proxy", .ok, "no variable of the environment names a proxy")
        } else if variables.isExcluded(target.hostName) {
            try add("proxy", .ok, "\(names.joined(separator: ", ")) set, and no_proxy names \(target.hostName)")
        } else {
            try add(
                "proxy", .warning,
                "\(names.joined(separator: ", ")) set: this package reaches \(target.hostName) directly, and other "
                    + "programs may not",
                fix: "Add \(target.hostName) to \"No proxy\" in the device's network settings.")
        }
    }

    private mutating func checkAccount() async throws {
        // The same account as that of the calls, so that one is acquired for both.
        let options = ServiceAccount.Options.tool(busAddress: TrustedEnvironment.value("DBUS_SYSTEM_BUS_ADDRESS"))
        let account = ServiceAccount.named(target.account, options: options)
        do {
            let name = try await bounded { try await account.credentials().username }
            try add("bus", .ok, "the system bus answers")
            try add("account", .ok, "the device has issued the service account \(name)")
        } catch let error as ServiceAccountError {
            try addAccountError(error)
        } catch let error as ToolError {
            try add(
                "bus", .problem, "\(error.message ?? "no answer") from the system bus",
                fix: "The device may be starting; try again later.")
            try add("account", .skipped, "there is no account without the bus")
        }
    }

    private mutating func addAccountError(_ error: ServiceAccountError) throws {
        let text = Self.without(error.advice, error.description)
        switch error.code {
        case .busUnavailable:
            try add("bus", .problem, text, fix: error.advice + " For a camera on the network, use --host and --user.")
            try add("account", .skipped, "there is no account without the bus")
        case .invalidName, .budgetExhausted:
            try add("bus", .skipped, "the bus was not asked")
            try add("account", .problem, text, fix: error.advice)
        default:
            try add("bus", .ok, "the system bus answers")
            try add("account", .problem, text, fix: error.advice)
        }
    }

    // MARK: The network

    private mutating func checkNetwork() async throws {
        let (host, port) = (target.hostName, target.port)
        let proxy = ProxyVariables.ofProcess.proxy(for: host, isSecure: target.origin.isSecure)
        if let proxy {
            try add(
                "proxy", .warning, "requests go through the proxy \(proxy.proxy), by the variable \(proxy.variable)",
                fix: "Add \(host) to no_proxy if the device is to be reached directly.")
            try add("name", .skipped, "the proxy looks up \(host)")
            return try add("port", .skipped, "the proxy connects to port \(port)")
        }
        let names = ProxyVariables.ofProcess.present
        try add(
            "proxy", .ok,
            names.isEmpty
                ? "no variable of the environment names a proxy"
                : "\(names.joined(separator: ", ")) set, and not used for \(host)")
        let addresses: [NetworkProbe.Address]
        isUnreachable = true
        do {
            addresses = try await bounded { try await NetworkProbe.addresses(of: host, port: port) }
        } catch let error as NetworkProbe.Failure {
            try add(
                "name", .problem, "\(host) is not found: \(error.reason)", fix: "Correct the name, or use the address.")
            return try add("port", .skipped, "there is no address to connect to")
        } catch let error as ToolError {
            try add(
                "name", .problem, "\(host) is not found: \(error.message ?? "")",
                fix: "Check the DNS server, or use the address.")
            return try add("port", .skipped, "there is no address to connect to")
        }
        isUnreachable = false
        let texts = addresses.map(\.text)
        try add("name", .ok, texts == [host] ? "\(host) is an address" : "\(host) is \(texts.joined(separator: ", "))")
        try await checkPort("port", addresses)
    }

    private mutating func checkPort(_ check: String) async throws {
        let (host, port) = (target.hostName, target.port)
        do {
            let addresses = try await bounded { try await NetworkProbe.addresses(of: host, port: port) }
            try await checkPort(check, addresses)
        } catch let error as NetworkProbe.Failure {
            try add(check, .problem, "\(host) cannot be used: \(error.reason)")
        } catch let error as ToolError {
            try add(check, .problem, "\(host) cannot be used: \(error.message ?? "")")
        }
    }

    private mutating func checkPort(_ check: String, _ addresses: [NetworkProbe.Address]) async throws {
        let limit = target.limit
        var reasons: [String] = []
        // A host with many addresses takes no longer than one: the last ones are left out.
        for address in addresses.prefix(3) {
            do {
                try await bounded { try await NetworkProbe.connect(to: address, within: limit) }
                let place = target.isOnCamera ? "the virtual host \(address.text)" : address.text
                return try add(check, .ok, "\(place) accepts connections at port \(target.port)")
            } catch let error as NetworkProbe.Failure {
                reasons.append("\(address.text): \(error.reason)")
            } catch let error as ToolError {
                reasons.append("\(address.text): \(error.message ?? "no answer")")
            }
        }
        isUnreachable = true
        // Nobody is told to send a password in clear text.
        let other = target.origin.isSecure ? "" : "; or try --host https://\(target.origin.host)"
        try add(
            check, .problem, "no connection to port \(target.port): \(reasons.joined(separator: "; "))",
            fix: target.isOnCamera
                ? "The web server may be starting; try again later, on the camera itself."
                : "Check that the device is on, that no firewall is between, and that the port is right\(other).")
    }

    // MARK: The certificate

    private mutating func checkCertificate() async throws {
        guard !isUnreachable else { return try add("certificate", .skipped, Self.unreachable) }
        let (origin, limit) = (target.origin, target.limit)
        let certificate = try? await bounded { try await ServerCertificate.read(from: origin, timeout: limit) }
        do {
            try await request(check: target.certificate)
        } catch let error as VapixError where error.code == .certificateRejected {
            isCertificateRejected = true
            anonymousCheck = .insecure
            return try add(
                "certificate", .problem, joined(Self.without(error.advice, error.description), Self.facts(certificate)),
                fix: Self.fix(error, certificate, target.hostName))
        } catch let error as VapixError {
            return try add(
                "certificate", .problem,
                "there is no encrypted connection: \(Self.without(error.advice, error.description))",
                fix:
                    "Check that port \(target.port) speaks https; if it is http, use --host http://\(origin.host):\(target.port), which sends everything in clear text."
            )
        } catch let error as ToolError {
            return try add(
                "certificate", .problem, "there is no encrypted connection: \(error.message ?? "")",
                fix: "Try again later.")
        }
        let facts = Self.facts(certificate)
        if case .insecure = target.certificate {
            return try add(
                "certificate", .warning, joined("the certificate was not checked", facts),
                fix: "Use --ca-file or --pin in place of --insecure.")
        }
        guard let expiry = certificate?.expiry.flatMap(DeviceTime.ofCertificate) else {
            return try add("certificate", .ok, joined("it is accepted", facts))
        }
        let days = (expiry - Self.now) / 86_400_000
        // Only a pinned key is accepted after the end.
        guard days > 30 else {
            return try add(
                "certificate", .warning,
                joined(days < 0 ? "it has expired" : "it expires in \(counted(days, "day"))", facts),
                fix: "Renew the certificate of the device.")
        }
        try add("certificate", .ok, joined("it is accepted", facts))
    }

    private static func facts(_ certificate: ServerCertificate?) -> String? {
        guard let certificate else { return nil }
        let names = certificate.names.prefix(5).joined(separator: ", ")
        let parts = [
            certificate.subject.map { "it belongs to \($0)" }, names.isEmpty ? nil : "its names are \(names)",
            certificate.issuer.map { $0 == certificate.subject ? "it is self-signed" : "\($0) has signed it" },
            certificate.expiry.map { "it ends on \($0)" },
        ]
        return parts.compactMap(\.self).joined(separator: "; ")
    }

    private static func fix(_ error: VapixError, _ certificate: ServerCertificate?, _ host: String) -> String {
        if let expiry = certificate?.expiry.flatMap(DeviceTime.ofCertificate), expiry < now {
            return "Renew the certificate of the device, after a look at the clock of this machine."
        }
        if let certificate, certificate.issuer == certificate.subject {
            return
                "Use --pin with the device's key, as vapix doctor --help says, or give the device a certificate of an authority."
        }
        if error.detail?.contains("subject") == true {
            return "Use a name of the certificate with --host, or give the device a certificate for \(host)."
        }
        return "Use --ca-file with the authority that has signed it, or --pin with the device's key."
    }

    // MARK: The web server

    /// Sends a request without a login, and keeps the start of the reply.
    private mutating func request(check: CertificateCheck) async throws {
        let forwarder = target.anonymous(check)
        let limit = target.limit
        // An endpoint of all versions that needs a login, so that the reply says which ways there are.
        let reply = try await bounded {
            try await forwarder.reply(
                to: HTTPRequest(.get, "/axis-cgi/usergroup.cgi"), authorization: nil,
                timeouts: HTTPTimeouts(connect: limit, idle: limit, total: limit))
        }
        probe = Probe(status: reply.status, headers: reply.headers, time: Self.now)
    }

    private mutating func checkWebServer() async throws {
        let check = "web-server"
        guard !isUnreachable else { return try add(check, .skipped, Self.unreachable) }
        if probe == nil {
            do {
                try await request(check: anonymousCheck)
            } catch let error as VapixError {
                return try add(check, .problem, Self.without(error.advice, error.description), fix: error.advice)
            } catch let error as ToolError {
                return try add(
                    check, .problem, error.message ?? "no answer",
                    fix: "The device may be starting or busy; try again later.")
            }
        }
        guard let probe else { return }
        switch probe.status {
        case 300...399:
            let place = probe.values("location").first.flatMap { $0.firstRange(of: "://") == nil ? nil : $0 }
            let target = place.map { " to \(ProxyVariables.withoutLogin($0))" } ?? ""
            try add(
                check, .problem, "it redirects\(target), and redirects are not followed (HTTP \(probe.status))",
                fix: "Use the origin that it redirects to with --host, https for example.")
        case 401 where !probe.values("www-authenticate").isEmpty, 200...299, 403:
            let schemes = probe.values("www-authenticate").map { String($0.prefix { $0 != " " }) }
            var offer = schemes.isEmpty ? "" : ", and offers \(schemes.joined(separator: ", "))"
            if schemes.map({ $0.lowercased() }) == ["basic"], !target.origin.isSecure, !target.isOnCamera {
                return try add(
                    check, .problem, "it answers\(offer) over http, so passwords are not sent",
                    fix: "Use https, or have the device offer Digest.")
            }
            if target.isOnCamera { offer = "" }
            try add(check, .ok, "it answers\(offer)")
        case 404:
            try add(
                check, .warning, "it answers, and does not have /axis-cgi/usergroup.cgi",
                fix: "Check that this is an Axis device, and its version of AXIS OS.")
        case 407:
            try add(
                check, .problem, "a proxy on the way wants a login",
                fix: "Put its user and password into http_proxy or https_proxy, or the device into no_proxy.")
        case 500...:
            try add(
                check, .problem, "it fails with HTTP \(probe.status)",
                fix: "The device may be starting or busy; try again later, and read its system log.")
        default:
            try add(
                check, .warning, "it answers with HTTP \(probe.status)",
                fix: "Check that this is an Axis device, and no other server.")
        }
    }

    // MARK: The login

    private mutating func checkLogin() async throws {
        let check = "login"
        let connection: Connection
        switch login {
        case nil: return try add(check, .skipped, "no user was named", fix: "Add --user to check the login.")
        case .failure(let error)?:
            return try add(
                check, .problem, ToolError(error)?.message ?? "there is no password",
                fix: "Use --password-file or --password-fd.")
        case .success(let client)?: connection = client
        }
        guard !isUnreachable else { return try add(check, .skipped, Self.unreachable) }
        guard !isCertificateRejected else {
            return try add(check, .skipped, "no password is sent to a device whose certificate is not accepted")
        }
        let hasAccount = report.diagnoses.contains { $0.check == "account" && $0.state == .ok }
        guard !target.isOnCamera || hasAccount else { return try add(check, .skipped, "there is no account") }
        do {
            let roles = try await connection.send(UserManagement.getOwnRoles(), within: target.limit)
            let names = roles.roles.map(\.rawValue).joined(separator: ", ")
            guard roles.roles.contains(.admin) else {
                return try add(
                    check, .warning,
                    "\(roles.user) is \(names.isEmpty ? "in no group" : names): calls that need an administrator will fail",
                    fix: "Use an administrator for those calls.")
            }
            try add(check, .ok, "\(roles.user) is logged in, with the rights of \(names)")
        } catch let error as VapixError where error.code == .unsupportedAPI {
            try add(
                check, .warning, "the device does not tell the user's rights",
                fix: "Try a call, vapix info for example.")
        } catch let error as VapixError {
            try add(check, .problem, Self.without(error.advice, error.description), fix: error.advice)
        } catch let error as ToolError {
            try add(check, .problem, error.message ?? "the login failed", fix: "Try again later.")
        }
    }

    // MARK: The version

    private mutating func checkVersion() async throws {
        do {
            try await readVersion()
        } catch let error as VapixError {
            return try add("version", .skipped, "it is not known: \(Self.without(error.advice, error.description))")
        } catch let error as ToolError {
            return try add("version", .skipped, "it is not known: \(error.message ?? "")")
        }
    }

    private mutating func readVersion() async throws {
        guard probe != nil else {
            return try add("version", .skipped, "it is not known: the web server does not answer")
        }
        var product: String?
        if let properties = try await unrestrictedProperties() {
            version = properties.version
            architecture = properties.architecture
            product = properties.productFullName ?? properties.productNumber
        }
        if version == nil, case .success(let connection)? = login, !isCertificateRejected {
            // Older devices have no other API for it.
            let names = ["Brand.ProdFullName", "Properties.Firmware.Version"]
            let list = try await connection.send(Parameters.list(groups: names), within: target.limit)
            product = list[names[0]]
            version = list[names[1]]
        }
        guard let version else { return try add("version", .skipped, "the device does not tell it without a login") }
        try add(SystemVersionCheck.diagnosis(version, product: product, isOnCamera: target.isOnCamera))
    }

    /// The properties that anybody may read; `nil` if this device tells them to nobody.
    private func unrestrictedProperties() async throws -> BasicDeviceInfo.Properties? {
        let call = BasicDeviceInfo.getAllUnrestrictedProperties()
        let forwarder = target.anonymous(anonymousCheck)
        let limit = target.limit
        let reply = try await bounded {
            let reply = try await forwarder.reply(
                to: call.request, authorization: nil,
                timeouts: HTTPTimeouts(connect: limit, idle: limit, total: limit))
            var body: [UInt8] = []
            try await reply.forEachPiece { piece in body += piece.prefix(max(65_536 - body.count, 0)) }
            return HTTPReply(status: reply.status, body: body)
        }
        return try? call.output(from: reply).propertyList
    }

    // MARK: The clock

    private static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// 2024-01-01: no clock that is right is before this package.
    private static let earliest: Int64 = 1_704_067_200_000

    private mutating func checkClock() throws {
        let check = "clock"
        guard let probe else { return try add(check, .skipped, "the web server does not answer") }
        guard let time = probe.values("date").first.flatMap(DeviceTime.ofHeader) else {
            return try add(check, .skipped, "the device does not tell its time")
        }
        guard time >= Self.earliest else {
            return try add(
                check, .problem, "the device's clock is at \(utcTime(time)), so that it accepts no certificate",
                fix: "Set the device's clock, or its NTP server.")
        }
        // The header has whole seconds.
        let seconds = (time - probe.time + 500) / 1000
        let size = seconds.magnitude
        guard size > 10 else { return try add(check, .ok, "the device's clock is that of this machine, to 10 seconds") }
        let relation = seconds > 0 ? "ahead of" : "behind"
        try add(
            check, size > 300 ? .problem : .warning,
            "the device's clock is \(Self.text(size)) \(relation) this machine's",
            fix: "Set the one that is wrong, or give both an NTP server.")
    }

    private static func text(_ seconds: UInt64) -> String {
        switch seconds {
        case ..<120: "\(seconds) seconds"
        case ..<7170: "\((seconds + 30) / 60) minutes"
        case ..<172_800: "\((seconds + 1800) / 3600) hours"
        default: "\(seconds / 86_400) days"
        }
    }

    /// A description without the advice at its end, which is the fix.
    private static func without(_ advice: String, _ description: String) -> String {
        var text = description[...]
        if text.hasSuffix(advice) { text = text.dropLast(advice.count) }
        while let last = text.last, " .:".contains(last) { text = text.dropLast() }
        // The names of these calls say nothing here.
        for name in ["request: ", "certificate: "] where text.hasPrefix(name) { text = text.dropFirst(name.count) }
        return String(text)
    }
}
