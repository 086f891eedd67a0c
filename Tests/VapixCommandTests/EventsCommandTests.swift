import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixClient
import VapixSupport

@testable import vapix

/// `vapix events` as a process, with a device that follows a script.
@Suite(.timeLimit(.minutes(10))) struct EventsCommandTests {
    /// Runs the tool against a device's end that has shaken hands.
    private func run(
        _ arguments: [String], output: CInt? = nil, observe: (@Sendable (pid_t) throws -> Void)? = nil,
        _ script: @escaping @Sendable (EventPeer) -> Void
    ) async throws -> ToolResult {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                if let peer = EventPeer(connection) { script(peer) }
            }
            defer { server.stop() }
            return try await Tool.run(
                ["events"] + arguments, on: device, environment: Self.environment(server), output: output,
                observe: observe)
        }
    }

    private static func environment(_ server: ScriptedServer) -> [String: String] {
        ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
    }

    private static func notification(_ topic: String, timestamp: String = "1700000000250", _ message: String) -> String
    {
        #"{"apiVersion":"1.0","method":"events:notify","params":{"notification":{"topic":\#(topic),"#
            + #""timestamp":\#(timestamp),"message":\#(message)}}}"#
    }

    // MARK: Arguments

    @Test(arguments: [
        (["--count", "0"], "at least 1"), (["--count", "-1"], "--count"), (["--for", "0"], "--for"),
        (["--topic", ""], "cannot be empty"), (["--content", ""], "cannot be empty"), (["--item", "x"], "NAME=VALUE"),
        (["--item", "a=\"'"], "both kinds of quotation marks"), (["--host", "h"], "--host needs --user"), (["x"], "x"),
    ])
    func wrongArguments_areRefused(arguments: [String], text: String) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["events"] + arguments, on: device)
            #expect(result.status == 64)
            #expect(result.output.isEmpty)
            #expect(result.errorText.contains(text), "\(result.errorText)")
        }
    }

    @Test(arguments: [("401 Unauthorized", 4), ("403 Forbidden", 4), ("404 Not Found", 8), ("200 OK", 2)])
    func otherAnswers_endInAnError(status: String, code: Int32) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                while connection.readRequest() != nil { connection.reply("no", status: status) }
            }
            defer { server.stop() }
            let result = try await Tool.run(["events"], on: device, environment: Self.environment(server))
            #expect(result.status == code)
            #expect(result.output.isEmpty)
            #expect(result.errorText.hasPrefix("vapix: events/"), "\(result.errorText)")
        }
    }

    @Test func refusedFilter_endsInAnError() async throws {
        let result = try await run(["--content", "nonsense("]) { peer in
            guard let question = peer.readQuestion() else { return }
            peer.send(
                #"{"apiVersion":"1.0","context":"\#(question.context)","method":"events:configure","#
                    + #""error":{"code":2103,"message":"Invalid content filter"}}"#)
            peer.connection.hang()
        }
        #expect(result.status == 2)
        #expect(result.errorText.contains("Invalid content filter (error 2103)"), "\(result.errorText)")
    }

    // MARK: Output

    @Test func events_areLines_withTheColumnsThatAreDocumented() async throws {
        let questions = Locked<[String]>([])
        let result = try await run(
            [
                "--topic", "tns1:Device//.", "--topic", "tns1:Other", "--item", "port=1", "--content", "x", "--count",
                "2",
            ]
        ) { peer in
            questions.withLock { $0.append(peer.confirm() ?? "") }
            peer.send(
                Self.notification(
                    "\"tns1:Device/Port\"", #"{"source":{"port":"1","a b":"c=d"},"key":{},"data":{"state":"","x":"é"}}"#
                ))
            peer.send(Self.notification("\"t\"", timestamp: "null", #"{"key":{"k":"\"\\"}}"#))
            peer.connection.hang()
        }
        #expect(result.status == 0, "\(result.errorText)")
        #expect(result.errorText == "")
        #expect(
            result.text == """
                2023-11-14T22:13:20.250Z\ttns1:Device/Port\t"a b"="c=d" port=1\t\tstate="" x=é
                \tt\t\tk="\\"\\\\"\t

                """)
        let condition = #"boolean(//SimpleItem[@Name=\"port\" and @Value=\"1\"]) and (x)"#
        let question = questions.withLock { $0[0] }
        #expect(question.contains("\"topicFilter\":\"tns1:Device//.\""))
        #expect(question.contains("\"topicFilter\":\"tns1:Other\""))
        #expect(question.components(separatedBy: condition).count == 3, "\(question)")
    }

    @Test func events_areObjects_withJSON() async throws {
        let result = try await run(["--json", "--count", "1"]) { peer in
            peer.confirm()
            peer.send(Self.notification("\"t\"", #"{"source":{"b":"2","a":"1"},"key":{},"data":{"x":"\u009b31m"}}"#))
            peer.connection.hang()
        }
        #expect(result.status == 0, "\(result.errorText)")
        #expect(
            result.text == #"{"time":"2023-11-14T22:13:20.250Z","timestamp":1700000000250,"topic":"t","#
                + #""source":{"a":"1","b":"2"},"key":{},"data":{"x":"\u009B31m"}}"# + "\n")
    }

    @Test func hostileEvent_cannotControl_theTerminal() async throws {
        let evil = #""\u001b[2J\u009b31m\u007f\t\r\n\u202e""#
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                guard let peer = EventPeer(connection) else { return }
                peer.confirm()
                peer.send(Self.notification(evil, "{\"source\":{\(evil):\(evil)}}"))
                connection.hang()
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(Self.environment(server)) { $1 }
            for arguments in [[], ["--json"]] {
                let command = ["events", "--count", "1"] + arguments
                let (session, status) = try await TerminalSession.run(command, environment: environment)
                #expect(status == 0, "\(session.text)")
                let shown = session.text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars
                #expect(!shown.contains { $0 != "\n" && isUnprintable($0) })
                let result = try await Tool.run(command, environment: environment)
                #expect(!result.text.unicodeScalars.contains { $0 != "\n" && $0 != "\t" && isUnprintable($0) })
                #expect(result.rows.count == 1)
            }
        }
    }

    @Test(arguments: [false, true])
    func gap_hasALine_whereEventsAreMissing(isJSON: Bool) async throws {
        let connections = Locked(0)
        let result = try await run(["--count", "2"] + (isJSON ? ["--json"] : [])) { peer in
            let number = connections.withLock { count in
                count += 1
                return count
            }
            peer.confirm()
            peer.sendEvent(number)
            if number > 1 { peer.connection.hang() }
        }
        #expect(result.status == 0, "\(result.errorText)")
        let lines = result.text.split(separator: "\n")
        if isJSON {
            #expect(result.errorText == "")
            #expect(lines.count == 3)
            #expect(
                lines[1].hasPrefix(#"{"gap":{"dropped":0,"unreadable":0,"reconnects":1,"cause":"events/"#), "\(lines)")
        } else {
            #expect(lines == ["\ttns1:Test\t\t\tnumber=1", "\ttns1:Test\t\t\tnumber=2"])
            let message = "vapix: events are missing: the connection was lost and restored once (events/"
            #expect(result.errorText.hasPrefix(message), "\(result.errorText)")
        }
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (253_402_300_800_000, "253402300800000"),
        (Int64.max, String(Int64.max)), (Int64.min, String(Int64.min)),
    ])
    func anyTimestamp_isATime_orItsNumber(milliseconds: Int64, text: String) {
        #expect(utcTime(milliseconds) == text)
    }

    // MARK: A simulated camera

    /// A burst while nobody reads what the tool writes: what is printed and what is said to be missing is all of it.
    @Test func burst_toASlowReader_addsUpExactly() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let pipe = try SocketPipe()
            let output = fcntl(pipe.writeEnd, F_DUPFD_CLOEXEC, 0)
            pipe.closeWriteEnd()
            let result = try await Tool.run(
                ["events", "--topic", SimulatedEvent.numberedTopic, "--json"], on: device, output: output
            ) { identifier in
                let deadline = ContinuousClock.now + Tool.timeout
                while device.eventClientCount == 0, ContinuousClock.now < deadline { usleep(5_000) }
                device.emitNumbered(30_000)
                // More than fits into the connection to the reader, so that the tool stands still in the end.
                Self.waitUntilIdle(identifier)
                let last = device.emitNumbered(1).lowerBound
                var printed = 0
                var dropped = 0
                while let line = pipe.readLine() {
                    let document = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                    if let gap = document?["gap"] as? [String: Any] {
                        dropped += gap["dropped"] as? Int ?? 0
                        continue
                    }
                    printed += 1
                    let data = document?["data"] as? [String: String]
                    if data?["number"] == String(last) { break }
                }
                #expect(dropped > 0)
                #expect(printed + dropped == 30_001)
                kill(identifier, SIGTERM)
            }
            #expect(result.status == -SIGTERM)
            #expect(result.errorText == "")
        }
    }

    /// Waits until no thread of a process has had anything to do for half a second.
    private static func waitUntilIdle(_ identifier: pid_t) {
        let deadline = ContinuousClock.now + Tool.timeout
        var last = threads(identifier)
        while ContinuousClock.now < deadline {
            usleep(500_000)
            let now = threads(identifier)
            if now == last, now.allSatisfy({ $0.state == "S" }) { return }
            last = now
        }
    }

    /// The state of each thread, and the CPU time that it has used.
    private static func threads(_ identifier: pid_t) -> [ThreadState] {
        let folder = "/proc/\(identifier)/task"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            let line = (try? String(contentsOfFile: "\(folder)/\(name)/stat", encoding: .utf8)) ?? ""
            let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
            guard fields.count > 12 else { return nil }
            return ThreadState(state: String(fields[0]), time: fields[11] + " " + fields[12])
        }
    }

    private struct ThreadState: Equatable {
        let state: String
        let time: String
    }

    @Test func virtualInput_isAnEvent_thatAnItemSelects() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(
                [
                    "events", "--topic", "tns1:Device/tnsaxis:IO//.", "--item", "port=7", "--item", "active=1",
                    "--count", "1",
                ], on: device
            ) { _ in
                let deadline = ContinuousClock.now + Tool.timeout
                while device.eventClientCount == 0, ContinuousClock.now < deadline { usleep(5_000) }
                device.emit(
                    SimulatedEvent("tns1:Device/tnsaxis:IO/VirtualInput", source: ["port": "7"], data: ["active": "1"]))
            }
            #expect(result.status == 0, "\(result.errorText)")
            #expect(
                result.rows.map { Array($0.dropFirst()) } == [
                    ["tns1:Device/tnsaxis:IO/VirtualInput", "port=7", "", "active=1"]
                ])
        }
    }

    /// Only changes: neither the states at the start, nor those that are sent again, nor repetitions.
    @Test(arguments: [false, true])
    func changes_printsWhatHasChanged_alone(isJSON: Bool) async throws {
        func event(_ port: Int, _ state: Int) -> String {
            Self.notification(
                #""tns1:Device/tnsaxis:IO/Port""#, timestamp: "0",
                #"{"source":{"port":"\#(port)"},"data":{"state":"\#(state)"}}"#)
        }
        let connections = Locked(0)
        let questions = Locked<[String]>([])
        let first = [event(0, 0), event(1, 0), event(1, 0), event(0, 1), "no JSON", event(0, 1), event(1, 1)]
        let later = [event(0, 1), event(1, 1), event(1, 0)]
        let arguments = ["--changes", "--topic", "a|b", "--topic", "c", "--item", "x=y", "--count", "3"]
        let result = try await run(arguments + (isJSON ? ["--json"] : [])) { peer in
            let number = connections.withLock { count in
                count += 1
                return count
            }
            let question = peer.confirm() ?? ""
            questions.withLock { $0.append(question) }
            for message in number == 1 ? first : later { peer.send(message) }
            if number > 1 { peer.connection.hang() }
        }
        #expect(result.status == 0, "\(result.errorText)")
        #expect(questions.withLock { $0 }[0].contains(#""topicFilter":"a|b|c","contentFilter":"boolean("#))
        let lines = result.text.split(separator: "\n")
        if isJSON {
            #expect(lines.filter { $0.contains(#""gap":{"dropped":0,"unreadable":1,"#) }.count == 1, "\(lines)")
            #expect(lines.count == 4)
        } else {
            let start = "1970-01-01T00:00:00.000Z\ttns1:Device/tnsaxis:IO/Port\t"
            #expect(
                lines.map { $0.replacingOccurrences(of: start, with: "") } == [
                    "port=0\t\tstate=1", "port=1\t\tstate=1", "port=1\t\tstate=0",
                ])
            #expect(result.errorText.contains("1 message could not be read"), "\(result.errorText)")
        }
    }

    /// Story: messages behind the last change that could not be read were never reported.
    @Test func changes_unreadableMessageBehindTheLastChange_isReportedAtTheEnd() async throws {
        let connections = Locked(0)
        let result = try await run(["--changes"]) { peer in
            let number = connections.withLock { count in
                count += 1
                return count
            }
            guard number > 1 else {
                peer.confirm()
                peer.send("no JSON")
                return
            }
            guard let question = peer.readQuestion() else { return }
            peer.send(
                #"{"apiVersion":"1.0","context":"\#(question.context)","method":"events:configure","#
                    + #""error":{"code":2103,"message":"Invalid content filter"}}"#)
            peer.connection.hang()
        }
        #expect(result.status == 2, "\(result.errorText)")
        #expect(result.errorText.contains("1 message could not be read"), "\(result.errorText)")
    }

    /// Story: with --json, --count also counted the states that a device no longer reports.
    @Test(arguments: [false, true]) func changes_stateThatIsGone_isNotCounted(isJSON: Bool) async throws {
        let event = { @Sendable (port: Int, state: Int) -> String in
            Self.notification(
                #""tns1:Device/tnsaxis:IO/Port""#, timestamp: "0",
                #"{"source":{"port":"\#(port)"},"data":{"state":"\#(state)"}}"#)
        }
        let connections = Locked(0)
        let arguments = ["--changes", "--count", "1"] + (isJSON ? ["--json"] : [])
        let result = try await run(arguments) { peer in
            let number = connections.withLock { count in
                count += 1
                return count
            }
            peer.confirm()
            peer.send(event(1, 0))
            guard number > 1 else {
                peer.send(event(0, 0))
                return
            }
            // Ten seconds after the new connection, what has not been reported again is gone.
            sleep(20)
            peer.send(event(1, 1))
            peer.connection.hang()
        }
        #expect(result.status == 0, "\(result.errorText)")
        let lines = result.text.split(separator: "\n")
        #expect(lines.last?.contains(isJSON ? #""state":"1""# : "state=1") == true, "\(lines)")
        #expect(lines.filter { $0.contains(#""removed":true"#) }.count == (isJSON ? 1 : 0), "\(lines)")
    }

    // MARK: The end

    /// The read end of what the tool writes, of which a test can wait for lines.
    private func withLines(
        _ arguments: [String], then act: @escaping @Sendable (pid_t, SocketPipe) throws -> Void,
        _ script: @escaping @Sendable (EventPeer) -> Void
    ) async throws -> ToolResult {
        let pipe = try SocketPipe()
        let output = fcntl(pipe.writeEnd, F_DUPFD_CLOEXEC, 0)
        pipe.closeWriteEnd()
        return try await run(
            arguments, output: output, observe: { identifier in try act(identifier, pipe) }, script)
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func signal_endsTheStream_andClosesTheConnection(signal: Int32) async throws {
        let isClosed = Locked(false)
        let result = try await withLines([]) { identifier, pipe in
            // The line is there although the stream goes on: nothing is held back.
            #expect(pipe.readLine() == "\ttns1:Test\t\t\tnumber=1")
            kill(identifier, signal)
        } _: { peer in
            peer.confirm()
            peer.sendEvent(1)
            while peer.readFrame() != nil {}
            isClosed.withLock { $0 = true }
        }
        #expect(result.status == -signal)
        #expect(result.errorText == "")
        #expect(await eventually { isClosed.withLock { $0 } })
    }

    @Test func timeLimit_endsTheStream_withSuccess() async throws {
        let result = try await run(["--for", "0.5"]) { peer in
            peer.confirm()
            peer.connection.hang()
        }
        #expect(result.status == 0, "\(result.errorText)")
        #expect(result.output.isEmpty)
    }

    /// Story: a script that waited for events of a device that was switched off was told that all was well.
    ///
    /// Later it was told the same of every cause: that the device was not reached in time.
    @Test(arguments: [
        ["events", "--for"], ["events", "--changes", "--for"], ["call", "mjpeg", "frames", "--duration"],
    ])
    func timeLimit_isNoSuccess_deviceIsNeverReached(command: [String]) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let busy = try ScriptedServer { connection in
                while connection.readRequest() != nil { connection.reply("no", status: "503 Service Unavailable") }
            }
            defer { busy.stop() }
            let silent = try ScriptedServer { connection in connection.hang() }
            defer { silent.stop() }
            let check = { (environment: [String: String], status: Int32, text: String) in
                var result = try await Tool.run(command + ["5"], on: device, environment: environment)
                // A busy machine may not get as far as the cause in five seconds.
                if !result.errorText.contains(text) {
                    result = try await Tool.run(command + ["60"], on: device, environment: environment)
                }
                #expect(result.status == status, "\(text): \(result.errorText)")
                #expect(result.output.isEmpty)
                #expect(result.errorText.hasPrefix("vapix: ") && result.errorText.contains(text), "\(result.errorText)")
            }
            try await check(["VAPIX_ORIGIN": "http://127.0.0.12:1"], 5, "Connection refused")
            try await check(Self.environment(busy), 2, "HTTP 503")
            try await check(Self.environment(silent), 5, "the device was not reached before the time was up")
            try await check(
                ["DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere"], 3, "the system bus cannot be reached")
            try await device.inject(.serviceDown)
            try await check([:], 3, "no process on the system bus provides")
            try await device.endFaults()
            try await device.inject(.credentials(.never))
            try await check([:], 3, "the device did not reply in time")
        }
    }

    @Test func gap_isCounted_inSingularAndPlural() {
        let text = { (dropped: Int, unreadable: Int) in
            EventGapReport(gap: EventGap(droppedCount: dropped, unreadableCount: unreadable)).text(.pipe)
        }
        #expect(
            text(1, 1) == "events are missing: 1 dropped because it came too fast, 1 message could not be read")
        #expect(
            text(2, 2) == "events are missing: 2 dropped because they came too fast, 2 messages could not be read")
    }

    /// Story: `vapix events | head -n 1` stayed until there was another event.
    @Test(arguments: [[], ["--json"]])
    func reader_mayLeave_andNoFurtherEventIsNeeded(arguments: [String]) async throws {
        let result = try await withLines(arguments) { _, pipe in
            #expect(pipe.readLine() != nil)
            pipe.closeReadEnd()
        } _: { peer in
            peer.confirm()
            peer.sendEvent(1)
            peer.connection.hang()
        }
        #expect(result.status == 141)
        #expect(result.errorText == "")
    }

    /// Story: a program whose standard output is closed opens a connection under its number, and writes its output there.
    @Test func closedOutput_isReported_andNothingGoesElsewhere() async throws {
        let frames = Locked<[String]>([])
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                guard let peer = EventPeer(connection) else { return }
                peer.confirm()
                peer.sendEvent(1)
                while let frame = peer.readFrame() { frames.withLock { $0.append(frame.payload) } }
            }
            defer { server.stop() }
            let result = try await Tool.runProgram(
                "/bin/sh", ["-c", "exec \"$0\" events >&-", Tool.path],
                environment: Tool.environment(device).merging(Self.environment(server)) { $1 })
            #expect(result.status == 1)
            #expect(result.errorText == "vapix: the output cannot be written: Bad file descriptor\n")
        }
        #expect(!frames.withLock { $0 }.contains { $0.contains("tns1:Test") })
    }

    @Test func fullDisk_isReported() async throws {
        let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
        let result = try await run([], output: full) { peer in
            peer.confirm()
            peer.sendEvent(1)
            peer.connection.hang()
        }
        #expect(result.status == 1)
        #expect(result.errorText == "vapix: the output cannot be written: No space left on device\n")
    }
}
