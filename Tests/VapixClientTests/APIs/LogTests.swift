import ServiceAccounts
import TestSupport
import TestTools
import Testing

@testable import VapixClient
@testable import VapixSystem

/// Lines of logs, as devices of several versions of AXIS OS are known to write them.
struct LogEntryTests {
    // MARK: Lines that are none of these

    @Test(arguments: [
        "", " ", "----- Contents of SYSTEM_LOG for 'helloworld' -----", "<INFO    >", "<INFO    > Oct  9 15:41:26",
        "<INFO    > Oct  9 15:41:26 host", "<info> Oct  9 15:41:26 host a: b", "<> Oct  9 15:41:26 host a: b",
        "<INFO    > Oct  x 15:41:26 host a: b", "<INFO    > Oct  9 15:41 host a: b",
        "2020-10-09T10:30:02 host [ INFO    ] a",
        "2020-13-09T10:30:02Z host [ INFO    ] a", "2020-10-09T10:30:02.Z host [ INFO    ] a",
        "2020-10-09T10:30:02+0200 host [ INFO    ] a", "2020-10-09T10:30:02Z host INFO a",
        "2020-10-09T10:30:02Z [ INFO    ] a",
        "2020-10-09T10:30:02Z host [ INFO    ]a", "2020-10-09T10:30:02Z host [ IN FO:   ] a",
        "2020-10-09T24:00:00Z host [ INFO ] a",
        "    at a continuation of the line before: 12", "é<INFO    > Oct  9 15:41:26 host a: b",
        "<INFO    > Öct  9 15:41:26 host a: b",
    ])
    func entry_otherLine_isKeptAsItIs(line: String) {
        let entry = LogEntry(line)
        #expect(entry.line == line)
        #expect(entry.message == line)
        #expect(entry.time == nil && entry.timestamp == nil && entry.host == nil && entry.level == nil)
        #expect(entry.process == nil && entry.processID == nil)
    }

    @Test func entry_anyLine_neverTraps() {
        var random = SeededGenerator(seed: 5424)
        let lines = [
            "<INFO    > Oct  9 15:41:26 axis-00408cfb6888 syslogd[23459]: 1.4.1: restart.",
            "2020-10-09T10:30:02.425-05:00 axis-accc8ef7d108 [ INFO    ] systemd[1]: Started Rotate log files.",
        ]
        for _ in 0..<20_000 {
            var characters = Array(random.pick(lines))
            for _ in 0...random.below(4) {
                characters[random.below(characters.count)] = random.pick(Array(" []<>:-+.TZ0é\u{301}"))
            }
            characters.removeLast(random.below(characters.count))
            let line = String(characters)
            #expect(LogEntry(line).line == line)
        }
    }

    // MARK: Both forms

    @Test func entry_axisOS5_hasNoYear() {
        let entry = LogEntry("<INFO    > Oct  9 15:41:26 axis-00408cfb6888 syslogd[23459]: 1.4.1: restart.")
        #expect(entry.time == "Oct  9 15:41:26")
        #expect(entry.timestamp == nil)
        #expect(entry.host == "axis-00408cfb6888")
        #expect(entry.level == .info)
        #expect(entry.process == "syslogd")
        #expect(entry.processID == 23459)
        #expect(entry.message == "1.4.1: restart.")
        let critical = LogEntry("<CRITICAL> Nov 14 06:07:54 axis-00408cb99b33 kernel: CIFS VFS: Send error = -13")
        #expect(critical.level == .critical)
        #expect(critical.process == "kernel" && critical.processID == nil)
        #expect(critical.message == "CIFS VFS: Send error = -13")
        let repeated = LogEntry("<REPEATED> Nov 14 06:08:29 axis-00408cb99b33 last CRITICAL  message repeated 4 times")
        #expect(repeated.level == .repeated)
        #expect(repeated.process == nil)
        #expect(repeated.message == "last CRITICAL  message repeated 4 times")
    }

    @Test func entry_axisOS9_hasTheWholeTime() {
        let entry = LogEntry(
            "2020-10-09T10:30:02.425-05:00 axis-accc8ef7d108 [ INFO    ] systemd[1]: Started Rotate log files.")
        #expect(entry.time == "2020-10-09T10:30:02.425-05:00")
        #expect(entry.timestamp == 1_602_257_402_425)
        #expect(entry.host == "axis-accc8ef7d108")
        #expect(entry.level == .info)
        #expect(entry.process == "systemd")
        #expect(entry.processID == 1)
        #expect(entry.message == "Started Rotate log files.")
        let kernel = LogEntry(
            "2020-10-08T22:16:11.033-05:00 axis-accc8ef7d108 [ WARNING ] kernel: [    7.050105][  T126] artpec_5: taints"
        )
        #expect(kernel.level == .warning)
        #expect(kernel.process == "kernel")
        #expect(kernel.message == "[    7.050105][  T126] artpec_5: taints")
        let early = LogEntry(
            "2020-10-08T22:16:11.027-05:00 axis-accc8ef7d108 [ ERR     ] [    5.501068][    T1] systemd[1]: Unknown key"
        )
        #expect(early.level == .error)
        #expect(early.process == nil && early.processID == nil)
        #expect(early.message == "[    5.501068][    T1] systemd[1]: Unknown key")
    }

    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59.999+00:00", -1),
        ("2000-02-29T12:00:00+05:30", 951_805_800_000),
        ("2024-12-31T23:59:60.5Z", 1_735_689_600_500), ("2026-11-21T12:00:00.1234567Z", 1_795_262_400_123),
    ])
    func entry_time_isMillisecondsSince1970(time: String, milliseconds: Int64) {
        #expect(LogEntry("\(time) host [ INFO    ] a").timestamp == milliseconds)
    }
}

/// Logs as they come from a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
struct LogStreamTests {
    private func client(_ server: ScriptedServer) throws -> Vapix {
        Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
    }

    private func lines(_ text: [UInt8], chunk: Int) -> [String] {
        var reader = LineReader()
        var lines: [String] = []
        for start in stride(from: 0, to: text.count, by: chunk) {
            reader.append(Array(text[start..<min(start + chunk, text.count)]))
            while let line = reader.next(isEnd: false) { lines.append(line) }
        }
        while let line = reader.next(isEnd: true) { lines.append(line) }
        return lines
    }

    @Test func lines_cutAnywhere_areTheSame() {
        let text = Array("\r\n\nfirst\r\nsecond\n\n".utf8) + [0xE9, 0x0A] + Array("third\r\nlast".utf8)
        for chunk in 1...text.count {
            #expect(lines(text, chunk: chunk) == ["first", "second", "é", "third", "last"])
        }
    }

    @Test func lines_withoutEnd_areCutAndComplete() {
        let text = [UInt8](repeating: 0x61, count: LineReader.limit * 3 + 5)
        for chunk in [1000, LineReader.limit, text.count] {
            let lines = lines(text, chunk: chunk)
            #expect(lines.map(\.utf8.count) == [LineReader.limit, LineReader.limit, LineReader.limit, 5])
        }
    }

    @Test func systemLog_whileItIsSent_givesEntries() async throws {
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            #expect(request.hasPrefix("GET /axis-cgi/systemlog.cgi?appname=my_app HTTP/1.1\r\n"))
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n----- Contents of SYSTEM_LOG -----\n\n")
            connection.send(
                "2020-02-05T13:42:05.156+05:30 axis-accc8ec54674 [ INFO    ] my_app[0]: starting my_app\nrest")
            // Until the first entries have been read.
            _ = connection.read()
        }
        defer { server.stop() }
        var iterator = try await client(server).systemSettings.systemLog(appName: "my_app").makeAsyncIterator()
        #expect(try await iterator.next()?.message == "----- Contents of SYSTEM_LOG -----")
        let entry = try await iterator.next()
        #expect(entry?.process == "my_app")
        #expect(entry?.message == "starting my_app")
        server.stop()
        #expect(try await iterator.next()?.message == "rest")
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @Test func accessLog_cut_isAnErrorAfterWhatCame() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\none\ntwo\nthr")
        }
        defer { server.stop() }
        var messages: [String] = []
        let error = await expectError(VapixError.self) {
            for try await entry in try await client(server).systemSettings.accessLog() {
                messages.append(entry.message)
            }
        }
        #expect(error?.code == .connectionFailed)
        #expect(messages == ["one", "two"])
    }
}
