/// The text forms of faults, in which `vapix-simulator --fault` takes them.
///
/// A name, then options: `http status=503 retry-after=2 path=/axis-cgi/param.cgi nth=3`. A value with spaces is put in double
/// quotes. Times have a unit: `250ms`, `3s`, `2m`, `1h`, `1d`.
extension Fault: CustomStringConvertible {
    /// Every fault in its text form, with a sentence about it: what `vapix-simulator --help` shows.
    public static let reference: [(usage: String, summary: String)] = [
        (
            "accounts-full [error=NAME [message=TEXT] | text=TEXT | reply=empty|number|never]",
            "No new account; a D-Bus error (org.freedesktop.DBus.Error.LimitsExceeded), another reply, or none."
        ),
        ("accounts-lost", "All accounts are gone."),
        (
            "same-name rule=adds|replaces|same",
            "A second GetCredentials with the same name adds an account, renews its password, or repeats it."
        ),
        (
            "credentials error=NAME [message=TEXT] | text=TEXT | reply=issue|empty|number|never",
            "What GetCredentials answers."
        ),
        ("denied", "The bus lets nobody call com.axis.HTTPConf1."),
        ("service-down", "Nobody owns com.axis.HTTPConf1: it is late, lost or restarting."),
        ("service-foreign", "Another program owns com.axis.HTTPConf1."),
        ("bus-down", "No D-Bus daemon; it comes back at the same address."),
        ("web-down", "No web server; it comes back at the same port."),
        ("reboot", "No bus, no service, no web server, and no account survives."),
        (
            "connections limit=COUNT [beyond=wait|close|reset]",
            "At most so many connections to the web server; more must wait, or are closed or reset."
        ),
        ("clock off=TIME", "The camera's clock is off by so much."),
        (
            "disk-full after=BYTES [then=answer|cut]",
            "There is room for so many bytes of an upload; the camera says so while more is coming, or ends the connection."
        ),
        (
            "http status=CODE [retry-after=SECONDS | retry-date=SECONDS]",
            "The answer is this status, and nothing is done."
        ),
        (
            "http cut=request|reply|headers:BYTES|body:BYTES|chunk:BYTES [end=close|reset|hang|restart:TIME]",
            """
            The connection ends: before the request is acted on, before the reply, or so far into it. It is closed, reset, left \
            hanging, or goes down with the whole web server.
            """
        ),
        ("http late=TIME", "The reply comes so much later."),
        ("http slow-headers=BYTES", "The headers come at so many bytes a second."),
        ("http slow-body=BYTES", "The body comes at so many bytes a second."),
        ("http length=+BYTES|-BYTES [end=…]", "Content-Length is so much too large or too small."),
        ("http type=TYPE", "Another Content-Type."),
        ("http oversized=BYTES", "The body is so large."),
        ("http oversized-chunks=BYTES", "The body is so large, and has no Content-Length."),
    ]

    /// Reads a fault from its text form.
    ///
    /// - Parameter text: The text form, without a time.
    /// - Throws: `SimulatorError` that says which word is wrong.
    public init(_ text: String) throws {
        var words = try FaultWords(text)
        try self.init(&words)
        try words.finish()
    }

    /// The text form, which reads back as the same fault.
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
        case .clockOff(let offset): "clock off=" + FaultWords.text(offset)
        case .diskFull(let bytes, let answers): "disk-full after=\(bytes)" + (answers ? "" : " then=cut")
        case .http(let fault, let requests): "http" + fault.words + requests.words
        }
    }

    fileprivate init(_ words: inout FaultWords) throws {
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
                try words.require("limit", "a number from 1") { Int($0).flatMap { $0 > 0 ? $0 : nil } },
                try words.take("beyond", "wait|close|reset", BeyondLimit.init(rawValue:)) ?? .wait)
        case "clock": self = .clockOff(try words.require("off", FaultWords.timeForm, FaultWords.duration))
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
            throw words.error("is no fault; there are \(known.joined(separator: ", "))")
        }
    }
}

extension ScheduledFault: CustomStringConvertible {
    /// Reads a fault, and its time in `at=` and `for=`, from the text form.
    ///
    /// - Parameter text: The text form.
    /// - Throws: `SimulatorError` that says which word is wrong.
    public init(_ text: String) throws {
        var words = try FaultWords(text)
        let fault = try Fault(&words)
        let start = try words.take("at", FaultWords.timeForm, FaultWords.time) ?? .zero
        self.init(at: start, fault, for: try words.take("for", FaultWords.timeForm, FaultWords.time))
        try words.finish()
    }

    /// The text form, which reads back as the same value.
    public var description: String {
        var text = fault.description
        if start > .zero { text += " at=" + FaultWords.text(start) }
        if let duration { text += " for=" + FaultWords.text(duration) }
        return text
    }
}

/// A fault's text, taken apart.
struct FaultWords {
    let name: String
    private let text: String
    private var options: [String: String] = [:]

    static let timeForm = "a time such as 250ms, 3s, 2m, 1h or 1d"

    init(_ text: String) throws {
        self.text = text
        let words = Self.split(text)
        name = words.first ?? ""
        for word in words.dropFirst() {
            guard let equals = word.firstIndex(of: "=") else { throw error("'\(word)' is no option: write name=value") }
            let option = String(word[..<equals])
            guard options[option] == nil else { throw error("\(option)= is there twice") }
            options[option] = String(word[word.index(after: equals)...])
        }
    }

    /// Takes an option out.
    mutating func take<Value>(_ option: String, _ form: String, _ read: (String) -> Value?) throws -> Value? {
        guard let word = options.removeValue(forKey: option) else { return nil }
        guard let value = read(word) else { throw error("\(option)=\(word) is wrong: it takes \(form)") }
        return value
    }

    mutating func require<Value>(_ option: String, _ form: String, _ read: (String) -> Value?) throws -> Value {
        guard let value = try take(option, form, read) else { throw error("needs \(option)=, which takes \(form)") }
        return value
    }

    mutating func takeText(_ option: String) throws -> String? { try take(option, "a text") { $0 } }

    /// Makes sure that nothing is left.
    func finish() throws {
        guard let option = options.keys.min() else { return }
        throw error("does not take \(option)=")
    }

    func error(_ message: String) -> SimulatorError { SimulatorError("the fault '\(text)': \(name) \(message)") }

    /// The words between spaces; double quotes hold a word together.
    static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        for character in text {
            switch character {
            case "\"":
                isQuoted.toggle()
                word = word ?? ""
            case " " where !isQuoted:
                if let word { words.append(word) }
                word = nil
            default: word = (word ?? "") + String(character)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }

    static func quoted(_ value: String) -> String {
        value.isEmpty || value.contains(" ") ? "\"\(value)\"" : value
    }

    private static let units: [(name: String, milliseconds: Int64)] = [
        ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1000), ("ms", 1),
    ]

    static func duration(_ text: String) -> Duration? {
        let number = text.prefix { !$0.isLetter }
        let unit = text.dropFirst(number.count)
        guard let count = Double(number), count.isFinite, abs(count) < 1_000_000_000,
            let milliseconds = units.first(where: { $0.name == unit })?.milliseconds
        else { return nil }
        return .milliseconds(Int64((count * Double(milliseconds)).rounded()))
    }

    /// A duration from 0.
    static func time(_ text: String) -> Duration? { duration(text).flatMap { $0 >= .zero ? $0 : nil } }

    static func text(_ duration: Duration) -> String {
        let milliseconds = Int64((duration / .milliseconds(1)).rounded())
        guard milliseconds != 0, let unit = units.first(where: { milliseconds % $0.milliseconds == 0 }) else {
            return "0s"
        }
        return "\(milliseconds / unit.milliseconds)\(unit.name)"
    }

    /// A number from 0.
    static func count(_ text: String) -> Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }
}

extension CredentialReply {
    /// A full table's answer unless a fault says otherwise, which is a guess.
    static let limitsExceeded = CredentialReply.error(
        BusError(name: "org.freedesktop.DBus.Error.LimitsExceeded", message: "Too many service accounts"))

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
        case .error(let error): " error=\(error.name) message=\(FaultWords.quoted(error.message))"
        case .text(let text): " text=" + FaultWords.quoted(text)
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

extension HTTPFault {
    fileprivate init(_ words: inout FaultWords) throws {
        let bytes = "a number of bytes"
        if let status = try words.take("status", "a status from 200 to 599", { Int($0).flatMap(Self.status) }) {
            let seconds = try words.take("retry-after", "seconds", FaultWords.count)
            let date = try words.take("retry-date", "seconds", FaultWords.count)
            self = .status(status, retryAfter: seconds.map { .seconds($0) } ?? date.map { .date(seconds: $0) })
        } else if let point = try words.take(
            "cut", "request, reply, headers:N, body:N or chunk:N", { CutPoint(word: $0) })
        {
            self = .cut(point, try Ending(&words))
        } else if let time = try words.take("late", FaultWords.timeForm, FaultWords.time) {
            self = .late(time)
        } else if let rate = try words.take("slow-headers", bytes, FaultWords.count) {
            self = .slowHeaders(bytesPerSecond: rate)
        } else if let rate = try words.take("slow-body", bytes, FaultWords.count) {
            self = .slowBody(bytesPerSecond: rate)
        } else if let difference = try words.take("length", "+ or - and a number of bytes", { Int($0) }) {
            self = .wrongLength(by: difference, try Ending(&words))
        } else if let type = try words.takeText("type") {
            self = .contentType(type)
        } else if let size = try words.take("oversized", bytes, FaultWords.count) {
            self = .oversized(bytes: size)
        } else if let size = try words.take("oversized-chunks", bytes, FaultWords.count) {
            self = .oversizedChunks(bytes: size)
        } else {
            throw words.error(
                "needs one of status=, cut=, late=, slow-headers=, slow-body=, length=, type=, oversized=, oversized-chunks="
            )
        }
    }

    private static func status(_ number: Int) -> Int? { (200...599).contains(number) ? number : nil }

    fileprivate var words: String {
        switch self {
        case .status(let status, nil): " status=\(status)"
        case .status(let status, .seconds(let seconds)?): " status=\(status) retry-after=\(seconds)"
        case .status(let status, .date(let seconds)?): " status=\(status) retry-date=\(seconds)"
        case .cut(let point, let ending): " cut=\(point.word)" + ending.words
        case .late(let time): " late=" + FaultWords.text(time)
        case .slowHeaders(let rate): " slow-headers=\(rate)"
        case .slowBody(let rate): " slow-body=\(rate)"
        case .wrongLength(let difference, let ending):
            " length=\(difference < 0 ? "" : "+")\(difference)" + ending.words
        case .contentType(let type): " type=" + FaultWords.quoted(type)
        case .oversized(let size): " oversized=\(size)"
        case .oversizedChunks(let size): " oversized-chunks=\(size)"
        }
    }
}

extension HTTPFault.CutPoint {
    fileprivate init?(word: String) {
        let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
        let count = parts.count == 2 ? FaultWords.count(parts[1]) : nil
        switch (parts.first, count) {
        case ("request", nil) where parts.count == 1: self = .request
        case ("reply", nil) where parts.count == 1: self = .reply
        case ("headers", let count?): self = .headers(after: count)
        case ("body", let count?): self = .body(after: count)
        case ("chunk", let count?): self = .chunk(after: count)
        default: return nil
        }
    }

    fileprivate var word: String {
        switch self {
        case .request: "request"
        case .reply: "reply"
        case .headers(let count): "headers:\(count)"
        case .body(let count): "body:\(count)"
        case .chunk(let count): "chunk:\(count)"
        }
    }
}

extension HTTPFault.Ending {
    fileprivate init(_ words: inout FaultWords) throws {
        self =
            try words.take("end", "close, reset, hang or restart:TIME") { word in
                switch word {
                case "close": .close
                case "reset": .reset
                case "hang": .hang
                case _ where word.hasPrefix("restart:"):
                    FaultWords.time(String(word.dropFirst("restart:".count))).map { .restart($0) }
                default: nil
                }
            } ?? .close
    }

    fileprivate var words: String {
        switch self {
        case .close: ""
        case .reset: " end=reset"
        case .hang: " end=hang"
        case .restart(let time): " end=restart:" + FaultWords.text(time)
        }
    }
}

extension RequestSelector {
    fileprivate init(_ words: inout FaultWords) throws {
        let path = try words.takeText("path")
        let first = try words.take("nth", "a number from 1") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        let count = try words.take("count", "a number from 1, or all") { word -> Int? in
            word == "all" ? .max : Int(word).flatMap { $0 > 0 ? $0 : nil }
        }
        // Without a count, `nth=3` is the third alone.
        let isAll = count == .max || (count == nil && first == nil)
        self.init(path: path, first: first ?? 1, count: isAll ? nil : count ?? 1)
    }

    fileprivate var words: String {
        var text = path.map { " path=" + FaultWords.quoted($0) } ?? ""
        if first != 1 { text += " nth=\(first)" }
        switch count {
        case nil: text += first == 1 ? "" : " count=all"
        case 1? where first != 1: break
        case let count?: text += " count=\(count)"
        }
        return text
    }
}
