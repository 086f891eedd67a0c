import ArgumentParser
import VapixClient

/// `vapix events`.
struct EventsCommand: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "Print the device's events as they happen, one in a line.",
        discussion: """
            An event is printed if it matches one of the topics, and holds all that --item and --content want.

              vapix events --topic 'tns1:Device/tnsaxis:IO//.'
              vapix events --item port=1 --item state=0 --count 1
              vapix events --json | jq -c 'select(.gap)'

            Columns: time (UTC, by the device's clock), topic, source, key, data; of the last three each item as \
            NAME=VALUE, in quotation marks where it holds a space, a quotation mark, an equals sign or nothing.

            A lost connection is made anew, until the command is ended: by Control-C, by --count or by --for. Where events \
            are missing because of that, or because they came faster than they were read, a line on standard error says \
            so, in the place where they are missing.

            With --json: one object in a line, {"time": …, "timestamp": milliseconds since 1970, "topic": …, "source": {…}, \
            "key": {…}, "data": {…}}, and where events are missing {"gap": {"dropped": …, "unreadable": …, "reconnects": …, \
            "cause": …}}.
            """)

    @Option(
        help: ArgumentHelp(
            """
            Events of this topic, of any topic unless told: tns1:Device/tnsaxis:IO/VirtualPort for one, tns1:Device//. \
            for all below one, a|b for either. Can be given several times, for either; vapix event-topics lists them.
            """, valueName: "expression"))
    var topic: [String] = []
    @Option(
        help: ArgumentHelp(
            "Events with an item of this name and value. Can be given several times, for all of them.",
            valueName: "name=value"))
    var item: [String] = []
    @Option(
        help: ArgumentHelp(
            """
            Events for which this is true in the device's own language, as \
            'boolean(//SimpleItem[@Name="ready" and @Value="1"])' is. Can be given several times, for all of them.
            """, valueName: "expression"))
    var content: [String] = []
    @Option(help: ArgumentHelp("End after so many events.", valueName: "n"))
    var count: Int?
    @Option(name: .customLong("for"), help: ArgumentHelp("End after so long.", valueName: "seconds"))
    var limit: Seconds?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @Flag(help: "Print each event as a JSON document in a line.")
    var json = false

    mutating func validate() throws {
        try connection.requireLogin()
        if let count, count < 1 { throw ValidationError("--count is at least 1") }
        guard !(topic + content).contains("") else { throw ValidationError("an expression cannot be empty") }
        _ = try filters
    }

    private var filters: [EventFilter] {
        get throws {
            let items = try item.map { text in
                let item = try Assignment(parsing: text)
                guard ![item.name, item.value].contains(where: { $0.contains("\"") && $0.contains("'") }) else {
                    throw ValidationError("an item cannot hold both kinds of quotation marks in one text")
                }
                return EventContent.item(item.name, is: item.value)
            }
            let conditions = items + content.map(EventContent.expression)
            let condition = conditions.dropFirst().reduce(conditions.first) { all, next in all.map { $0 && next } }
            guard topic.isEmpty else { return topic.map { .topic($0, where: condition) } }
            return [condition.map { .content($0) } ?? .everything]
        }
    }

    func run() async throws {
        let vapix = try connection.connect().vapix
        let filters = try filters
        let style = TextStyle.ofStandardOutput
        try await Interruption.orderly(for: limit?.duration) {
            var count = 0
            for try await element in try await vapix.events(matching: filters) {
                switch element {
                case .event(let event):
                    try print(EventReport(event: event), style)
                    count += 1
                    if count == self.count { return }
                case .gap(let gap):
                    let report = EventGapReport(gap: gap)
                    if json { try print(report, style) } else { StandardStreams.report(report.text(style)) }
                }
            }
        }
    }

    private func print(_ report: some Report, _ style: TextStyle) throws {
        if json {
            try StandardStreams.write(jsonDocument(report))
        } else {
            try StandardStreams.write(report.text(style))
        }
    }
}
