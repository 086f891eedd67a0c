/// The text form of faults, for `vapix-simulator --fault`.
///
/// It is a name with options: `http status=503 retry-after=2 path=/axis-cgi/param.cgi nth=3`. A value with spaces needs
/// double quotes. A time has a unit: `250ms`, `3s`, `2m`, `1h`, `1d`.
extension Fault: CustomStringConvertible {
    /// The text form of every fault and its summary, for `vapix-simulator --help`.
    public static let reference: [(usage: String, summary: String)] = [
        (
            "accounts-full [error=NAME [message=TEXT] | text=TEXT | reply=empty|number|never]",
            "The account table is full. The default reply is the D-Bus error org.freedesktop.DBus.Error.LimitsExceeded."
        ),
        ("accounts-lost", "All accounts are lost."),
        (
            "same-name rule=adds|replaces|same",
            "A second GetCredentials with the same name adds an account, replaces the password, or returns the same one."
        ),
        (
            "credentials error=NAME [message=TEXT] | text=TEXT | reply=issue|empty|number|never",
            "GetCredentials returns this reply."
        ),
        ("denied", "The bus denies calls to com.axis.HTTPConf1."),
        ("service-down", "com.axis.HTTPConf1 has no owner."),
        ("service-foreign", "Another program owns com.axis.HTTPConf1."),
        ("bus-down", "The D-Bus daemon is down; it comes up at the same address."),
        ("web-down", "The web server is down; it comes up at the same port."),
        ("reboot", "The bus, the service and the web server are down, and all accounts are lost."),
        (
            "connections limit=COUNT [beyond=wait|close|reset]",
            "The web server accepts at most COUNT connections; further ones wait, or are closed or reset."
        ),
        ("clock offset=TIME", "The camera's clock differs by TIME, which may be negative."),
        (
            "disk-full after=BYTES [then=answer|cut]",
            "The disk is full after BYTES of an upload; the camera answers immediately, or closes the connection."
        ),
        (
            "http status=CODE [retry-after=SECONDS | retry-date=SECONDS]",
            "The camera answers with this status, and does not execute the request."
        ),
        (
            "http cut=request|reply|headers:BYTES|body:BYTES|chunk:BYTES [end=close|reset|hang|restart:TIME]",
            """
            The connection ends before the request is executed, before the reply, or after BYTES of it. It is closed, reset or \
            left open, or the whole web server restarts.
            """
        ),
        ("http delay=TIME", "The reply is delayed."),
        ("http slow-headers=BYTES", "The headers arrive at BYTES per second."),
        ("http slow-body=BYTES", "The body arrives at BYTES per second."),
        ("http length=+BYTES|-BYTES [end=…]", "Content-Length is too large or too small by BYTES."),
        ("http type=TYPE", "The reply has this Content-Type."),
        ("http oversized=BYTES", "The body is padded to BYTES."),
        ("http oversized-chunks=BYTES", "The body is padded to BYTES and chunked, without Content-Length."),
    ]

    /// Parses a fault.
    ///
    /// - Parameter text: The text form, without `at=` and `for=`.
    /// - Throws: ``SimulatorError`` that names the wrong word.
    public init(_ text: String) throws {
        var words = try FaultWords(text)
        try self.init(&words)
        try words.finish()
    }

    /// The text form; parsing it returns an equal fault.
    public var description: String {
        switch self {
        case .accountTableFull(let reply): "accounts-full" + reply.words
        case .accountsLost: "accounts-lost"
        case .sameName(let rule): "same-name rule=" + rule.word
        case .credentials(let reply): "credentials" + reply.words
        case .denied: "denied"
        case .serviceDown: "service-down"
        case .serviceForeign: "service-foreign"
        case .busDown: "bus-down"
        case .webServerDown: "web-down"
        case .reboot: "reboot"
        case .connectionLimit(let count, let beyond): "connections limit=\(count) beyond=\(beyond.rawValue)"
        case .clockOffset(let offset): "clock offset=" + ScriptText.text(offset)
        case .diskFull(let bytes, let answers): "disk-full after=\(bytes)" + (answers ? "" : " then=cut")
        case .http(let fault, let requests): "http" + fault.words + requests.words
        }
    }

    init(_ words: inout FaultWords) throws {
        switch words.name {
        case "accounts-full": self = .accountTableFull(try CredentialReply(&words) ?? .limitsExceeded)
        case "accounts-lost": self = .accountsLost
        case "same-name":
            self = .sameName(
                try words.require("rule", "adds|replaces|same") { word in
                    SameNameRule.allCases.first { $0.word == word }
                })
        case "credentials":
            guard let reply = try CredentialReply(&words) else { throw words.error("needs error=, text= or reply=") }
            self = .credentials(reply)
        case "denied": self = .denied
        case "service-down": self = .serviceDown
        case "service-foreign": self = .serviceForeign
        case "bus-down": self = .busDown
        case "web-down": self = .webServerDown
        case "reboot": self = .reboot
        case "connections":
            self = .connectionLimit(
                try words.require("limit", "a number from 1", FaultWords.positive),
                try words.take("beyond", "wait|close|reset", BeyondLimit.init(rawValue:)) ?? .wait)
        case "clock": self = .clockOffset(try words.require("offset", ScriptText.timeForm, ScriptText.signedTime))
        case "disk-full":
            let bytes = try words.require("after", "a number of bytes", FaultWords.count)
            let answers = try words.take("then", "answer or cut") { ["answer": true, "cut": false][$0] }
            self = .diskFull(after: bytes, answers: answers ?? true)
        case "http":
            let fault = try HTTPFault(&words)
            self = .http(fault, to: try RequestSelector(&words))
        default:
            let names = Fault.reference.compactMap { $0.usage.split(separator: " ").first.map(String.init) }
            let known = names.enumerated().filter { names.firstIndex(of: $1) == $0 }.map { $1 }
            throw words.error("is not a fault; the faults are \(known.joined(separator: ", "))")
        }
    }
}

extension CredentialReply {
    private static let plain: [String: CredentialReply] = [
        "issue": .issue, "empty": .empty, "number": .wrongType, "never": .never,
    ]

    fileprivate init?(_ words: inout FaultWords) throws {
        if let name = try words.takeText("error") {
            self = .error(BusError(name: name, message: try words.takeText("message") ?? "Simulated"))
        } else if let text = try words.takeText("text") {
            self = .text(text)
        } else if let reply = try words.take("reply", "issue, empty, number or never", { Self.plain[$0] }) {
            self = reply
        } else {
            return nil
        }
    }

    fileprivate var words: String {
        switch self {
        case .error(let error): " error=\(ScriptText.quoted(error.name)) message=\(ScriptText.quoted(error.message))"
        case .text(let text): " text=" + ScriptText.quoted(text)
        case .issue, .wrongType, .empty, .never:
            Self.plain.first { $0.value == self }.map { " reply=\($0.key)" } ?? ""
        }
    }
}

extension SameNameRule {
    fileprivate var word: String {
        switch self {
        case .addsAccount: "adds"
        case .replaces: "replaces"
        case .returnsSame: "same"
        }
    }
}
