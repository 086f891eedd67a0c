import VapixClient
import VapixSystem

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
            LogEntryReport(entry: entry).writeMembers(to: &json)
        }
    }
}

/// An entry of a log, in a document of its own.
private struct LogEntryReport: Report {
    let entry: LogEntry

    func text(_ style: TextStyle) -> String { LogReport(entries: [entry]).text(style) }

    func writeMembers(to json: inout JSONWriter) {
        json.write("time", entry.time)
        json.write("timestamp", entry.timestamp)
        json.write("host", entry.host)
        json.write("level", entry.level?.rawValue)
        json.write("process", entry.process)
        json.write("processID", entry.processID)
        json.write("message", entry.message)
    }
}

extension OutputOptions {
    /// Prints entries of a log that goes on.
    ///
    /// The widths of the columns are not known, so they are separated by tabs on a terminal as well. With `--json`, each entry is a
    /// document on a line of its own.
    ///
    /// - Parameter entries: The entries.
    /// - Throws: `ToolError` if the output cannot be written.
    func print(following entries: [LogEntry]) throws {
        guard !entries.isEmpty else { return }
        guard json else { return try StandardStreams.write(LogReport(entries: entries[...]).text(.pipe)) }
        for entry in entries { try print(LogEntryReport(entry: entry)) }
    }
}
