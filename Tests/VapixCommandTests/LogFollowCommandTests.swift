import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

/// `vapix log --follow`, `--level` and `--since` as processes.
@Suite(.timeLimit(.minutes(10))) struct LogFollowCommandTests {
    /// The log of a camera, which a test changes between two readings.
    private final class ChangingLog: Sendable {
        private struct State {
            var text: String
            var status = "200 OK"
            var readings = 0
        }

        private let state: Locked<State>

        init(_ text: String) {
            state = Locked(State(text: text))
        }

        /// Changes the log.
        func set(_ text: String, status: String = "200 OK") {
            state.withLock {
                $0.text = text
                $0.status = status
            }
        }

        func answer(_ connection: ScriptedServer.Connection) {
            while let request = connection.readRequest() {
                guard request.contains("/axis-cgi/systemlog.cgi") else {
                    connection.reply("no", status: "404 Not Found")
                    continue
                }
                let (text, status) = state.withLock {
                    $0.readings += 1
                    return ($0.text, $0.status)
                }
                connection.reply(text, status: status)
            }
        }

        var readings: Int { state.withLock { $0.readings } }
    }

    /// Follows a log, and ends the tool by a signal if it does not end itself.
    private func follow(
        _ log: ChangingLog, _ arguments: [String] = [],
        _ use: @escaping @Sendable (_ nextLine: () -> String?, _ id: pid_t) throws -> Void
    ) async throws -> ToolResult {
        let server = try ScriptedServer { log.answer($0) }
        defer { server.stop() }
        return try await SimulatedDevice.withDevice(.anyPort) { device in
            let pipe = try SocketPipe()
            return try await Tool.run(
                ["log", "--follow", "--interval", "1"] + arguments, on: device,
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"], output: dup(pipe.writeEnd)
            ) { id in
                pipe.closeWriteEnd()
                try use({ pipe.readLine() }, id)
            }
        }
    }

    private func lines(_ range: ClosedRange<Int>) -> String { range.map { "line \($0)\n" }.joined() }

    @Test func follow_printsTheEnd_andNewLines() async throws {
        let log = ChangingLog(lines(1...30))
        let result = try await follow(log) { [lines = lines(1...32)] nextLine, id in
            for number in 21...30 { #expect(nextLine() == "\t\t\tline \(number)") }
            log.set(lines)
            #expect(nextLine() == "\t\t\tline 31")
            #expect(nextLine() == "\t\t\tline 32")
            kill(id, SIGINT)
        }
        #expect(result.status == -SIGINT)
        #expect(result.errorText == "")
    }

    /// A followed log is kept up to a limit: lines before it that --since or --lines asks for were missing without a word.
    @Test func follow_logLongerThanIsKept_saysThatLinesAreMissing() async throws {
        for (options, isMissing) in [(["--lines", "20001"], true), (["--lines", "5"], false)] {
            let log = ChangingLog(lines(1...20_002))
            let result = try await follow(log, options) { nextLine, id in
                #expect(nextLine() == "\t\t\tline \(isMissing ? 3 : 19_998)")
                while let line = nextLine(), line != "\t\t\tline 20002" {}
                kill(id, SIGINT)
            }
            #expect(
                result.errorText.contains("only the last 20000 lines of the log are read, of 20002") == isMissing,
                "\(result.errorText)")
        }
    }

    /// The device rotates its log between two readings: the new lines are shown, and the gap is reported.
    @Test func follow_reportsAGap_afterARotation() async throws {
        let log = ChangingLog("a\n")
        let result = try await follow(log, ["--json"]) { nextLine, id in
            #expect(nextLine() == #"{"message":"a"}"#)
            log.set("x\ny\n")
            #expect(nextLine() == #"{"message":"x"}"#)
            #expect(nextLine() == #"{"message":"y"}"#)
            kill(id, SIGTERM)
        }
        #expect(result.status == -SIGTERM)
        #expect(result.errorText.contains("begun a new log"), "\(result.errorText)")
    }

    @Test func follow_goesOn_afterAnOutage() async throws {
        let log = ChangingLog("a\n")
        let result = try await follow(log) { nextLine, id in
            #expect(nextLine() == "\t\t\ta")
            log.set("starting", status: "500 Internal Server Error")
            let readings = log.readings
            while log.readings < readings + 2 { usleep(10_000) }
            log.set("a\nb\n")
            #expect(nextLine() == "\t\t\tb")
            kill(id, SIGINT)
        }
        #expect(result.status == -SIGINT)
        let reports = result.errorText.split(separator: "\n")
        #expect(reports.count == 2, "\(result.errorText)")
        #expect(reports.first?.contains("tried again") == true)
        #expect(reports.last == "vapix: the log can be read again")
    }

    @Test func follow_ends_withTheReason() async throws {
        for (status, wait, code) in [("503 Busy", ["--wait", "0.5"], 2), ("401 Unauthorized", [], 4)]
            as [(
                String, [String], Int32
            )]
        {
            let log = ChangingLog("a\n")
            let result = try await follow(log, wait) { nextLine, _ in
                #expect(nextLine() == "\t\t\ta")
                log.set("no", status: status)
            }
            #expect(result.status == code, "\(result.errorText)")
            let last = result.errorText.split(separator: "\n").last ?? ""
            #expect(last.contains("the log cannot be read any more: systemSettings/systemLog"), "\(last)")
        }
    }

    @Test func level_andSince_choose_onTheDevicesClock() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            // The simulated camera's lines are as old at each reading, the last ones some seconds.
            let all = try await Tool.run(["log"], on: device).rows.map { $0[3] }
            #expect(!all.isEmpty)
            let recent = try await Tool.run(["log", "--since", "1d"], on: device)
            #expect(recent.status == 0, "\(recent.errorText)")
            #expect(recent.rows.map { $0[3] } == all)
            let future = try await Tool.run(["log", "--since", "2099-01-01T00:00:00Z"], on: device)
            #expect(future.status == 0)
            #expect(future.text == "")
            try await device.inject(.clockOffset(.seconds(-86_400 * 30)))
            // A month ago on this machine is now on the device.
            let late = try await Tool.run(["log", "--since", "1m", "--level", "debug"], on: device)
            #expect(late.rows.last?[3] == all.last, "\(late.errorText)")
            let severe = try await Tool.run(["log", "--level", "emergency"], on: device)
            #expect(severe.rows.allSatisfy { $0[1] == "" || $0[1] == "EMERG" }, "\(severe.text)")
        }
    }

    @Test func wrongArguments_areRefused() async throws {
        let arguments = [
            ["--level", "loud"], ["--since", "soon"], ["--wait", "1"], ["--follow", "--interval", "0"],
            ["--follow", "--interval", "3601"], ["--follow", "--wait", "0"],
        ]
        for words in arguments {
            let result = try await Tool.run(["log"] + words, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
            #expect(result.status == 64, "\(words): \(result.errorText)")
        }
    }
}
