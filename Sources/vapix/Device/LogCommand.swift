import ArgumentParser
import VapixClient
import VapixSystem

/// `vapix log`.
struct LogCommand: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "log", abstract: "Print the device's system log.",
        discussion: """
            Columns: time in the device's own form, level, program with its process ID, message. A line in an unknown form \
            is shown as a message.

              vapix log --app my_app --lines 20

            With --json: {"entries": [...]}, each with time, timestamp (milliseconds since 1970), host, level, process, \
            processID and message, as far as the line has them.
            """)

    @Option(name: .shortAndLong, help: ArgumentHelp("Print only the last lines.", valueName: "n"))
    var lines: Int?
    @Option(
        help: ArgumentHelp("Print what an application wrote, and what the system wrote about it.", valueName: "name"))
    var app: String?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    /// No device keeps more lines.
    private static let mostLines = 100_000

    mutating func validate() throws {
        try connection.requireLogin()
        guard (1...Self.mostLines).contains(lines ?? 1) else {
            throw ValidationError("--lines must be from 1 to \(Self.mostLines)")
        }
        guard app != "" else { throw ValidationError("the application's name is empty") }
    }

    func run() async throws {
        let connection = try connection.connect()
        let limit = lines ?? Self.mostLines
        let app = app
        try await Interruption.orderly {
            let tail = try await connection.finish("systemSettings/systemLog") { vapix in
                var tail = LogTail(limit: limit)
                for try await entry in try await vapix.systemSettings.systemLog(appName: app) { tail.append(entry) }
                return tail
            }
            let count = tail.last.count
            if tail.droppedCount > 0, count < lines ?? .max {
                let shown = count == 1 ? "1 line is" : "\(count) lines are"
                StandardStreams.report("warning: only the last \(shown) shown, of \(count + tail.droppedCount)")
            }
            try output.print(LogReport(entries: tail.last))
        }
    }
}

/// Entries of a log.
struct LogReport: Report {
    let entries: ArraySlice<LogEntry>

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Time", "Level", "Program", "Message"], cutsLines: false)
        table.rows = entries.map { entry in
            let program = entry.process.map { name in name + (entry.processID.map { "[\($0)]" } ?? "") }
            return [entry.time, entry.level?.rawValue, program, entry.message]
        }
        return entries.isEmpty ? "" : table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("entries", objects: entries) { json, entry in
            json.write("time", entry.time)
            json.write("timestamp", entry.timestamp)
            json.write("host", entry.host)
            json.write("level", entry.level?.rawValue)
            json.write("process", entry.process)
            json.write("processID", entry.processID)
            json.write("message", entry.message)
        }
    }
}
