import TestTools
import VapixClient
import VapixSystem

extension InputProperty {
    /// A line of a log keeps its text, and an entry is read back as it was from a line made of it.
    static let logLines = InputProperty(name: "log-lines", check: checkLogLine) {
        [
            "2020-10-09T10:30:02.425-05:00 axis-accc8ef7d108 [ INFO    ] syslogd[23459]: 1.4.1: restart.",
            "<INFO    > Oct  9 15:41:26 axis-00408cfb6888 kernel: a b", "<CRITICAL> Jan 31 00:00:00 h p[-1]: ",
            "9999-12-31T23:59:60.99999999999999999999Z h [ERR] p[9223372036854775808]: x", "",
            "0000-01-01T00:00:00Z h [EMERG]", "2024-02-30T00:00:00+99:99 h [ A ] [1]: x",
            "2024-02-29T23:59:59Z h [A] :",
            "-001-01-01T00:00:00Z h [A] a", "<> ", "<A>  ", "plain text: with a colon", "\u{301}<INFO> x",
        ].map { Array($0.utf8) }
    }

    private static func checkLogLine(_ bytes: [UInt8]) throws {
        let line = String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
        let entry = LogEntry(line)
        try expectHolds(entry.line.utf8.elementsEqual(line.utf8), "the line is another")
        try expectHolds(Array(line.utf8).hasSuffix(entry.message), "the message is from nowhere: \(entry.message)")
        guard let time = entry.time, let host = entry.host, let level = entry.level else {
            let others: [Any?] = [entry.time, entry.timestamp, entry.host, entry.level, entry.process, entry.processID]
            try expectHolds(others.allSatisfy { $0 == nil }, "half of a form is read: \(entry)")
            return try expectHolds(entry.message.utf8.elementsEqual(line.utf8), "the message is not the line")
        }
        try expectHolds(line.contains(time) && line.contains(host), "a time or a host from nowhere")
        if let timestamp = entry.timestamp {
            // The years 0 to 9999, with the distance to UTC.
            try expectHolds(
                (-62_167_581_540_000...253_402_663_140_999).contains(timestamp), "the time is \(timestamp)")
        }
        let program = entry.process.map { $0 + (entry.processID.map { "[\($0)]" } ?? "") + ": " } ?? ""
        let head =
            entry.timestamp == nil ? "<\(level.rawValue)> \(time) \(host) " : "\(time) \(host) [ \(level.rawValue) ] "
        let again = LogEntry(head + program + entry.message)
        try expectHolds(
            again.time == time && again.timestamp == entry.timestamp && again.host == host && again.level == level
                && again.process == entry.process && again.processID == entry.processID
                && again.message == entry.message, "read again it is \(again), not \(entry)")
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ text: String) -> Bool {
        suffix(text.utf8.count).elementsEqual(text.utf8)
    }
}
