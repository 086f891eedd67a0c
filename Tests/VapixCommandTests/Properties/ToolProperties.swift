import ArgumentParser
import TestTools
import VapixSystem

@testable import vapix

extension InputProperty {
    /// The properties of the tool's arguments, and of the configuration files, logs and parameter files that it reads.
    static let ofTools = [arguments, configurationFiles, followedLogs, parameterFiles]

    /// Words become a command, the help or a usage error, and nothing else.
    ///
    /// No message repeats a password in an origin. An input is the words, each up to a line break. Nothing is run.
    static let arguments = InputProperty(name: "arguments", check: checkArguments) {
        [
            "info", "log\n--lines\n100000\n--app\nmy_app\n--json", "log\n--lines\n9223372036854775808",
            "call\nparam/list\ngroup=a",
            "info\n--host\nhttps://cam:65536\n--user\nroot", "info\n--host\n[fe80::1%25eth0]\n--user\nroot\n--insecure",
            "set-param\nImage.I0.Appearance.Compression=-9223372036854775808", "info\n--timeout\n1e308",
            "info\n--timeout\n0.0001",
            "info\n--host\nh\n--user\nu\n--password-fd\n2147483648", "info\n--host\nh\n--user\nu\n--pin\nsha256//x=",
            "snapshot\n--resolution\n2147483648x1\n--compression\n-1", "events\n--topic\ntns1:Device//.", "--version",
            "--help",
            "eap\nbuild\n--help", "help\nlog", "info\n--origin\nhttp://127.0.0.12:8080", "run\n--interval\n3601",
            "nothing", "",
            "manifest\ninit", "watch\n--fps\n18446744073709551616", "describe\nparam/list",
            "ready\n--timeout\n1000000.1",
        ].map { Array($0.utf8) }
    }

    private static let password = "never-to-be-seen"

    private static func checkArguments(_ bytes: [UInt8]) throws {
        let words = bytes.prefix(512).split(separator: 0x0A, omittingEmptySubsequences: false).prefix(16).map {
            String(decoding: $0, as: UTF8.self)
        }
        let (command, message) = parsed(words)
        try expectHolds((command == nil) == !message.isEmpty, "\(command ?? "no command") and the message \(message)")
        // Behind a terminator it is an argument like any other.
        if !words.contains("--") {
            let option = bytes.count.isMultiple(of: 2) ? "--host" : "--origin"
            let (_, message) = parsed(words + [option, "https://root:\(password)@h"])
            try expectHolds(!message.contains(password), "the message shows the password: \(message)")
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if let seconds = Seconds(argument: text) {
            try expectHolds(
                seconds.duration >= .milliseconds(1) && seconds.duration <= .seconds(1_000_000), "\(text) is \(seconds)"
            )
        }
        if let assignment = try? Assignment(parsing: text) {
            try expectHolds(
                "\(assignment.name)=\(assignment.value)".utf8.elementsEqual(text.utf8), "\(assignment) is not \(text)")
            try expectHolds(
                !assignment.name.isEmpty && !assignment.name.utf8.contains(0x3D), "the name is \(assignment.name)")
        }
        let plain = printable(text)
        try expectHolds(!plain.unicodeScalars.contains(where: isUnprintable), "\(plain) is not printable")
        try expectHolds(plain.unicodeScalars.count == text.unicodeScalars.count, "the text has another length")
    }

    /// The type of the command, or the message for the user; neither if the error is of another kind.
    private static func parsed(_ words: [String]) -> (command: String?, message: String) {
        do {
            return ("\(type(of: try VapixCommand.parseAsRoot(words)))", "")
        } catch {
            let code = VapixCommand.exitCode(for: error)
            guard code == .success || code == .validationFailure else { return (nil, "") }
            return (nil, VapixCommand.fullMessage(for: error))
        }
    }

    /// A configuration file is read as a whole or refused with a line of it, and no error repeats a value.
    ///
    /// An input is the file. A secret is put behind each of its equals signs.
    static let configurationFiles = InputProperty(name: "configuration-files", check: checkConfiguration) {
        [
            "[a]\nhost = h\nuser = root\npassword-command = pass show a\n",
            "# c\n[a-1.b_C]\r\n\thost=http://[fe80::1]:8080\r\n",
            "[a]\nhost = h\ntimeout = 1000000\n[b]\nhost = i\ninsecure = yes\n", "[a]\nhost = h\npassword = x",
            "[a]\nhost = h\npin = 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", "[a]\nca-file = ~/x\nhost = h:65536",
            "[a]\n[a]", "[]", "=", "[a]\n=", "host = h", "[a]\nhost = h\nuser = u\npassword-file = /p\n; c", "",
        ].map { Array($0.utf8) }
    }

    private static func checkConfiguration(_ bytes: [UInt8]) throws {
        let path = "/config"
        do {
            let profiles = try ConfigurationFile(parsing: bytes, path: path).profiles
            try expectHolds(Set(profiles.map(\.name)).count == profiles.count, "a name is there twice")
            try expectHolds(!bytes.contains(0), "a NUL is accepted")
            for profile in profiles {
                try expectHolds(profile.password == nil || profile.user != nil, "a password has no user")
                try expectHolds(profile.certificate == nil || profile.origin.isSecure, "a certificate without https")
                let text = profile.user.map { "user = \($0)\n" } ?? ""
                let again = try ConfigurationFile(
                    parsing: Array("[\(profile.name)]\nhost = \(profile.host)\n\(text)".utf8), path: path
                ).profiles
                try expectHolds(
                    again.map(\.origin) == [profile.origin] && again.first?.user == profile.user,
                    "\(profile.name) is not what it says")
            }
        } catch let error as ToolError {
            try expectHolds(error.exit == .usage, "the exit code is \(error.exit)")
            try expectHolds(error.message?.contains(path) == true, "\(error) does not name the file")
        }
        let secret = bytes.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
            .joined(separator: Array("=\(password)".utf8))
        do {
            _ = try ConfigurationFile(parsing: Array(secret), path: path)
        } catch {
            try expectHolds(error.message?.contains(password) == false, "the message shows a value: \(error)")
        }
    }

    /// The end of a log is what a simple reading keeps, within its limits, and a log that is followed loses no line.
    ///
    /// An input is a byte that chooses the limits, and the log's lines.
    static let followedLogs = InputProperty(name: "followed-logs", check: checkFollowedLog) {
        [
            "a\nb\nc\nd\ne", "\n\n\n", "a\na\na\nb\na\na",
            String(repeating: "2020-10-09T10:30:02.425-05:00 h [ INFO    ] p: x\n", count: 150),
            String(repeating: "a\nb\n", count: 80), "<INFO    > Oct  9 15:41:26 h kernel: a b",
        ].flatMap { text in [0, 3, 9, 255].map { [$0] + text.utf8 } }
    }

    private static func checkFollowedLog(_ bytes: [UInt8]) throws {
        guard let choice = bytes.first else { return }
        let entries = bytes.dropFirst().split(separator: 0x0A, omittingEmptySubsequences: false).prefix(160).map {
            LogEntry(String(decoding: $0, as: UTF8.self))
        }
        let (limit, maximumSize) = (1 + Int(choice & 15), 256 * (1 + Int(choice >> 4)))
        var tail = LogTail(limit: limit, maximumSize: maximumSize)
        for entry in entries { tail.append(entry) }
        var expected: [LogEntry] = []
        var size = 0
        for entry in entries.reversed() {
            size += 256 + 2 * entry.message.utf8.count
            // The last entry is kept, whatever its size.
            guard expected.count < limit, size <= maximumSize || expected.isEmpty else { break }
            expected.insert(entry, at: 0)
        }
        try expectHolds(Array(tail.last) == expected, "\(tail.last.count) entries are kept, not \(expected.count)")
        try expectHolds(
            tail.droppedCount + tail.last.count == entries.count, "\(tail.droppedCount) entries were dropped")
        // The log is read again when it has grown; nothing of the first reading has gone.
        var follower = LogFollower()
        let first = Array(entries.prefix(entries.count * Int(choice) / 256))
        try expectHolds(follower.news(in: first).entries == first, "the first reading is not all new")
        let news = follower.news(in: entries)
        let new = news.entries
        // Lines that repeat are not taken for old ones.
        try expectHolds(new == Array(entries.dropFirst(first.count)), "\(new.count) entries are new")
        try expectHolds(!news.hasGap, "there is a gap")
        // Old lines go when the log is full. A line is shown twice rather than never.
        let dropped = entries.count * Int(choice & 7) / 8
        let later = Array(entries.dropFirst(dropped)) + [LogEntry("later")]
        let latest = follower.news(in: later)
        try expectHolds(latest.entries.last?.line == "later", "the last entry is lost")
        try expectHolds(
            Array(later.suffix(latest.entries.count)) == latest.entries, "what is new is not the end of the log")
    }

    /// A file with parameters that can be read is read the same from what is written of it.
    static let parameterFiles = InputProperty(name: "parameter-files", check: checkParameterFile) {
        [
            "# Model: M\n# AXIS OS: 12.0\n# Saved: 2026-11-29T02:15:12Z\n# Groups: A B\nA.B=1\nA.C=\\\\ \\n\\r\\t\\u{9B}",
            "\u{FEFF}# Groups: all\r\nroot.A=\r\n\r\nroot.root.B= x ", "A=\\u{10FFFF}\\u{0}\\u{D800}", "A=\\", "=", "A",
            "",
            "A=1\nroot.A=2", "#\nA=#\u{301}\n\u{301}=x", "A=\u{202E}\u{1B}\t", "root.=1", "root.#=1",
        ].map { Array($0.utf8) }
    }

    private static func checkParameterFile(_ bytes: [UInt8]) throws {
        let file: ParameterFile
        do throws(ParameterFile.Problem) {
            file = try ParameterFile(parsing: bytes)
        } catch {
            let lines = bytes.count { $0 == 0x0A } + 1
            return try expectHolds((1...lines).contains(error.line ?? 1), "line \(error.line ?? 0) of \(lines)")
        }
        let text = file.text
        try expectHolds(!file.values.isEmpty, "a file without parameters was read")
        try expectHolds(
            !text.unicodeScalars.contains { $0 != "\n" && isUnprintable($0) }, "\(text.debugDescription) controls")
        let again = try? ParameterFile(parsing: Array(text.utf8))
        try expectHolds(
            again?.text == text, "\(text.debugDescription) is read as \(again?.text.debugDescription ?? "none")")
        try expectHolds(again?.values.count == file.values.count, "a parameter is lost")
        try expectHolds(again?.groups == file.groups, "\(again?.groups ?? []) are not the groups")
    }
}
