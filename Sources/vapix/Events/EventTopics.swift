import ArgumentParser
import VapixClient

/// `vapix event-topics`.
struct EventTopics: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "event-topics",
        abstract: "List the topics of the device's events, and their items.",
        discussion: """
            On a terminal: the tree of topics with the items of their events. Piped: a line for each topic that has \
            events, with the columns topic (for vapix events --topic), title, kind (state or event), source, key and data. \
            The last three have items NAME:TYPE. A device reports a state when it changes, and usually once at the start.

            With --json: {"topics": [...]}, each with topic, name, namespace, niceName, isEvent, isProperty, \
            isApplicationData, messages (isProperty, source, key and data, of items with name, niceName, type, \
            isPropertyState and values) and children.
            """)

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    func run() async throws {
        let declarations = try await connection.connect().vapix.eventDeclarations()
        try output.print(EventTopicsReport(declarations: declarations))
    }
}
