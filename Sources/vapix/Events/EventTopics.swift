import ArgumentParser
import VapixClient

/// `vapix event-topics`.
struct EventTopics: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "event-topics",
        abstract: "List the kinds of events that the device has at present, and what they hold.",
        discussion: """
            On a terminal: the tree of topics, each with what its events hold. In a pipe, a line for each topic that has \
            events, with the columns topic (as vapix events --topic takes it), title, kind (state or event), and the items \
            of source, key and data as NAME:TYPE. States are told when they change, and mostly once when somebody starts to \
            listen.

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
