/// The text form of event scripts, for `vapix-simulator --events`: steps, separated by spaces.
extension EventScript: CustomStringConvertible {
    /// The text form of every step and its summary, for `vapix-simulator --help`.
    public static let reference: [(usage: String, summary: String)] = [
        ("burst=COUNT", "Emits COUNT numbered events at once; their topic is \(SimulatedEvent.numberedTopic)."),
        ("every=TIME[:COUNT]", "Emits a numbered event at this interval: COUNT events, or endlessly."),
        (
            "event=TOPIC[,source.NAME=VALUE][,key.NAME=VALUE][,data.NAME=VALUE]…",
            "Emits an event of this topic, with these items."
        ),
        ("pause=TIME", "Waits."),
        ("wait", "Waits until a client has subscribed. The first step that needs a client also does this."),
        ("ping", "Sends a ping."),
        (
            "malformed=json|type|member|utf8",
            "Sends a message that is not JSON, has values of wrong types, has no notification, or is not UTF-8."
        ),
        ("oversized=BYTES", "Sends a message of this size."),
        ("frame=HEX", "Sends bytes, which may be no valid frame."),
        ("close=CODE", "Closes the connections with this code."),
        ("cut", "Ends the connections without a close frame."),
        ("hang", "Keeps the connections open, and neither sends nor answers anything on them."),
        ("restart=TIME", "Restarts the web server, which is down for TIME."),
        ("deflate", "Answers handshakes with a compression extension that was not offered."),
        ("refuse=CODE", "Refuses the next subscription request: 1100, or 2100 to 2107."),
        ("again", "Starts the script again."),
    ]

    /// Parses a script.
    ///
    /// - Parameter text: The text form.
    /// - Throws: ``SimulatorError`` that names the wrong step.
    public init(_ text: String) throws {
        let words = ScriptText.words(text)
        if words.isEmpty { throw SimulatorError("the event script '\(text)' has no step; the steps are \(Self.names)") }
        self.init(try words.map(Step.init(word:)))
    }

    fileprivate static var names: String {
        reference.map { $0.usage.prefix { $0 != "=" && $0 != "[" } }.joined(separator: ", ")
    }

    /// The text form; parsing it returns an equal script.
    public var description: String { steps.map(\.word).joined(separator: " ") }
}

extension EventScript.Step {
    fileprivate init(word: String) throws {
        let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let value = halves.count > 1 ? halves[1] : nil
        func needed<Value>(_ form: String, _ read: (String) -> Value?) throws -> Value {
            guard let result = value.flatMap(read) else {
                throw SimulatorError("the event step '\(word)' is wrong: \(halves[0])= takes \(form)")
            }
            return result
        }
        let count = { (text: String) in Int(text).flatMap { (1...10_000_000).contains($0) ? $0 : nil } }
        switch halves[0] {
        case "burst": self = .burst(try needed("a number from 1 to 10000000", count))
        case "every":
            self = try needed("\(ScriptText.timeForm), and a count after a colon if it is to end") { text in
                let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
                guard let time = parts.first.flatMap(ScriptText.time) else { return nil }
                if parts.count == 1 { return text.contains(":") ? nil : .every(time) }
                return count(parts[1]).map { .every(time, count: $0) }
            }
        case "event": self = .event(try needed("a topic, and items such as data.state=1", SimulatedEvent.init(word:)))
        case "pause": self = .pause(try needed(ScriptText.timeForm, ScriptText.time))
        case "malformed":
            self = .malformed(try needed("json, type, member or utf8", EventScript.Malformation.init(rawValue:)))
        case "oversized": self = .oversized(bytes: try needed("a number of bytes up to 1000000000", { Self.size($0) }))
        case "frame": self = .frame(try needed("bytes in hexadecimal", Self.bytes))
        case "close": self = .close(try needed("a code from 0 to 65535", { UInt16($0).map { Int($0) } }))
        case "restart": self = .restart(try needed(ScriptText.timeForm, ScriptText.time))
        case "refuse":
            self = .refuse(
                try needed("1100, or 2100 to 2107") { Int($0).flatMap { EventRefusal.meanings[$0] == nil ? nil : $0 } })
        default:
            guard let step = Self.plain[word] else {
                throw SimulatorError("'\(word)' is not an event step; the steps are \(EventScript.names)")
            }
            self = step
        }
    }

    private static let plain: [String: EventScript.Step] = [
        "wait": .wait, "ping": .ping, "cut": .cut, "hang": .hang, "deflate": .deflate, "again": .again,
    ]

    private static func size(_ text: String) -> Int? {
        Int(text).flatMap { (0...1_000_000_000).contains($0) ? $0 : nil }
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        guard !text.isEmpty, text.utf8.count.isMultiple(of: 2), text.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            return nil
        }
        let digits = text.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
    }

    fileprivate var word: String {
        switch self {
        case .burst(let count): "burst=\(count)"
        case .every(let time, nil): "every=" + ScriptText.text(time)
        case .every(let time, let count?): "every=\(ScriptText.text(time)):\(count)"
        case .event(let event): "event=" + event.word
        case .pause(let time): "pause=" + ScriptText.text(time)
        case .malformed(let malformation): "malformed=" + malformation.rawValue
        case .oversized(let size): "oversized=\(size)"
        case .frame(let bytes):
            "frame=" + bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        case .close(let code): "close=\(code)"
        case .restart(let time): "restart=" + ScriptText.text(time)
        case .refuse(let code): "refuse=\(code)"
        case .wait, .ping, .cut, .hang, .deflate, .again: Self.plain.first { $0.value == self }?.key ?? ""
        }
    }
}

extension SimulatedEvent {
    /// Parses `TOPIC,source.port=1,data.state=0`; `nil` if it is malformed.
    fileprivate init?(word: String) {
        let parts = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard let topic = parts.first, TopicName.path(topic) != nil else { return nil }
        self.init(topic)
        for part in parts.dropFirst() {
            guard let dot = part.firstIndex(of: "."), let equals = part[dot...].firstIndex(of: "=") else { return nil }
            let name = String(part[part.index(after: dot)..<equals])
            let value = String(part[part.index(after: equals)...])
            guard !name.isEmpty else { return nil }
            switch part[..<dot] {
            case "source": source[name] = value
            case "key": key[name] = value
            case "data": data[name] = value
            default: return nil
            }
        }
    }

    fileprivate var word: String {
        let groups = [("source", source), ("key", key), ("data", data)]
        let items = groups.flatMap { group, items in
            items.sorted { $0.key < $1.key }.map { ",\(group).\($0.key)=\($0.value)" }
        }
        return ScriptText.quoted(topic + items.joined())
    }
}
