import ArgumentParser
import VapixClient

/// `vapix events`.
struct EventsCommand: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Print the device's events as they happen, one per line.",
        discussion: """
            Prints an event if it matches one of the topics, and all of --item and --content.

              vapix events --topic 'tns1:Device/tnsaxis:IO//.'
              vapix events --item port=1 --item state=0 --count 1
              vapix events --json | jq -c 'select(.gap)'
              vapix events --changes --topic 'tns1:Device/tnsaxis:IO/Port'

            Columns: time (UTC, by the device's clock), topic, source, key, data. The last three have items NAME=VALUE. A \
            name or value is quoted if it is empty or has a space, a quotation mark or an equals sign in it.

            Reconnects after a lost connection. Ends with Control-C, --count or --for; if there is no connection by then, an \
            error says why. If events are lost, because of a new connection or because they came too fast, a line on standard \
            error says so at that place.

            With --changes: an event is printed only if its data differ from those of the event before it with the same topic, \
            source and key. So the states that a device reports at the start, and again after a reconnection, are left out unless \
            they have changed. If the device does not report a state again, a line on standard error says so.

            With --json: one object per line, {"time": …, "timestamp": milliseconds since 1970, "topic": …, "source": {…}, \
            "key": {…}, "data": {…}}, and where events are missing {"gap": {"dropped": …, "unreadable": …, "reconnects": …, \
            "cause": …}}. With --changes, the last event of a state that is no longer reported has "removed": true; --count \
            does not count it.
            """)

    @Option(
        help: ArgumentHelp(
            """
            Print only events of this topic: tns1:Device/tnsaxis:IO/VirtualPort for one, tns1:Device//. for all below \
            one, a|b for either. If it is given several times, one must match. vapix event-topics lists the topics.
            """, valueName: "expression"))
    var topic: [String] = []
    @Option(
        help: ArgumentHelp(
            "Print only events with this item. If it is given several times, all must match.",
            valueName: "name=value"))
    var item: [String] = []
    @Option(
        help: ArgumentHelp(
            """
            Print only events for which this XPath expression is true, for example \
            'boolean(//SimpleItem[@Name="ready" and @Value="1"])'. If it is given several times, all must match.
            """, valueName: "expression"))
    var content: [String] = []
    @Flag(help: "Print only events that change a state.")
    var changes = false
    @Option(help: ArgumentHelp("End after this many events.", valueName: "n"))
    var count: Int?
    @Option(name: .customLong("for"), help: ArgumentHelp("End after this time.", valueName: "seconds"))
    var limit: Seconds?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @Flag(help: "Print one JSON document per event, each on a line.")
    var json = false

    mutating func validate() throws {
        try connection.requireLogin()
        if let count, count < 1 { throw ValidationError("--count must be at least 1") }
        guard !(topic + content).contains("") else { throw ValidationError("an expression cannot be empty") }
        _ = try filters
    }

    private var filters: [EventFilter] {
        get throws {
            let condition = try condition
            guard topic.isEmpty else { return topic.map { .topic($0, where: condition) } }
            return [condition.map { .content($0) } ?? .everything]
        }
    }

    private var condition: EventContent? {
        get throws {
            let items = try item.map { text in
                let item = try Assignment(parsing: text)
                guard ![item.name, item.value].contains(where: { $0.contains("\"") && $0.contains("'") }) else {
                    throw ValidationError(
                        "an item has both kinds of quotation marks in one text. The device cannot match that")
                }
                return EventContent.item(item.name, is: item.value)
            }
            let conditions = items + content.map(EventContent.expression)
            return conditions.dropFirst().reduce(conditions.first) { all, next in all.map { $0 && next } }
        }
    }

    func run() async throws {
        let vapix = try connection.connect().vapix
        if changes { return try await printChanges(vapix) }
        let filters = try filters
        let style = TextStyle.ofStandardOutput
        try await Interruption.orderly(for: limit?.duration) {
            var count = 0
            let events = try await Interruption.reachingDevice(vapix) { try await $0.events(matching: filters) }
            for try await element in events {
                switch element {
                case .event(let event):
                    try print(EventReport(event: event), style)
                    count += 1
                    if count == self.count { return }
                case .gap(let gap): try printGap(gap, style)
                }
            }
        }
    }

    private func printChanges(_ vapix: Vapix) async throws {
        let expression = topic.isEmpty ? "//." : topic.joined(separator: "|")
        let states = StateTopic<EventItems>(expression, where: try condition) { $0.data }
        let style = TextStyle.ofStandardOutput
        try await Interruption.orderly(for: limit?.duration) {
            var count = 0
            let stream = try await Interruption.reachingDevice(vapix) { try await $0.states(of: states) }
            var unreadable = UnreadableMessages()
            do {
                for try await change in stream {
                    try printGap(unreadable.gap(stream.unreadableCount), style)
                    if change.isInitial { continue }
                    let report = EventReport(event: change.event, isRemoved: change.state == nil)
                    if report.isRemoved, !json {
                        StandardStreams.report(report.text(style))
                    } else {
                        try print(report, style)
                    }
                    // The end of a state is no event of the device.
                    if !report.isRemoved { count += 1 }
                    if count == self.count { break }
                }
            } catch {
                // Those behind the last change.
                try printGap(unreadable.gap(stream.unreadableCount), style)
                throw error
            }
            try printGap(unreadable.gap(stream.unreadableCount), style)
        }
    }

    private func printGap(_ gap: EventGap?, _ style: TextStyle) throws {
        guard let gap else { return }
        let report = EventGapReport(gap: gap)
        if json { try print(report, style) } else { StandardStreams.report(report.text(style)) }
    }

    private func print(_ report: some Report, _ style: TextStyle) throws {
        if json {
            try StandardStreams.write(jsonDocument(report))
        } else {
            try StandardStreams.write(report.text(style))
        }
    }
}

/// The messages that could not be read, of which each is reported once.
private struct UnreadableMessages {
    private var reportedCount = 0

    /// The gap since the last report.
    ///
    /// - Parameter count: How many messages could not be read so far.
    /// - Returns: The gap; `nil` if there is none.
    mutating func gap(_ count: Int) -> EventGap? {
        guard count > reportedCount else { return nil }
        defer { reportedCount = count }
        return EventGap(unreadableCount: count - reportedCount)
    }
}
