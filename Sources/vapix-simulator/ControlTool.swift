import ArgumentParser
import DeviceSimulator
import Foundation

/// `vapix-simulator ctl`: drives a simulator that runs, from a shell.
struct ControlTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ctl",
        abstract: "Drives a simulated camera that runs.",
        usage: "vapix-simulator ctl [--json] [--url <url>] <command> ...",
        discussion: """
            The simulator's URL is in the variable VAPIX_SIMULATOR, which the simulator prints and sets for its command. The \
            commands are:

            \(ControlCommand.reference)

            An argument in capital letters is a word of its own; others are written as name=value. A TIME is 250ms, 3s, 2m, 1h \
            or 1d. A secret is the first line of a file.

            Lists are printed with tabs between their columns, or as JSON with --json. The exit code is 0 after success, 1 if \
            the simulator refuses or a wait is not met in time, and 64 for a command that is wrong.
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @Option(help: ArgumentHelp("The simulator's URL.", discussion: "The default is the variable VAPIX_SIMULATOR."))
    var url: String?

    @Argument(
        help: ArgumentHelp("The command and its arguments.", valueName: "command"),
        completion: .custom { words, index, _ in
            ControlCommand.completions(after: Self.command(in: words.prefix(max(index, 0))))
        })
    var words: [String]

    /// The words of a command line that belong to the command.
    private static func command(in words: some Sequence<String>) -> [String] {
        var command: [String] = []
        var isValue = false
        for word in words.drop(while: { $0 != "ctl" }).dropFirst() {
            if !isValue, !word.hasPrefix("-") { command.append(word) }
            isValue = word == "--url"
        }
        return command
    }

    /// A command that is wrong, as `Program` reports it.
    struct Mistake: Error {
        let message: String
    }

    func run() throws {
        let command: ControlCommand
        do {
            command = try ControlCommand(words, readFile: firstLine(ofFile:))
        } catch let error as SimulatorError {
            throw Mistake(message: error.message)
        }
        guard let url = url ?? ProcessInfo.processInfo.environment["VAPIX_SIMULATOR"] else {
            throw Mistake(
                message: """
                    VAPIX_SIMULATOR is not set. Run this behind `vapix-simulator --`, or set the variable that `vapix-simulator` \
                    prints. With --count, give --url "$VAPIX_SIMULATOR_1"
                    """)
        }
        let client = try ControlClient(url: url)
        defer { client.close() }
        let print = { (bytes: ArraySlice<UInt8>) in FileHandle.standardOutput.write(Data(bytes)) }
        let reply = try client.send(
            command.method, command.target, body: command.body, receive: command.isEndless ? print : nil)
        guard reply.status < 300 else { throw SimulatorError(ControlCommand.message(of: reply.body)) }
        let text = json || !reply.contentType.hasPrefix("application/json") ? nil : command.text(of: reply.body)
        print(text.map { Array($0.utf8)[...] } ?? reply.body[...])
    }
}
