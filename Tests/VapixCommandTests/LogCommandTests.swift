import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import vapix

/// `vapix log` and `vapix event-topics` as processes.
@Suite(.timeLimit(.minutes(10))) struct LogCommandTests {
    private func withAnswer(
        _ body: String, status: String = "200 OK", type: String = "text/plain",
        _ use: (_ environment: [String: String], _ requests: () -> [String]) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let requests = Locked<[String]>([])
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    requests.withLock { $0.append(request) }
                    connection.reply(body, status: status, type: type)
                }
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            try await use(environment) { requests.withLock { $0 } }
        }
    }

    // MARK: log

    @Test(arguments: [
        (["log", "--lines", "0"], "--lines must be from"), (["log", "--lines", "x"], "--lines"),
        (["log", "--app", ""], "name is empty"), (["log", "--host", "h"], "--host needs --user"),
        (["event-topics", "--host", "h"], "--host needs --user"), (["event-topics", "x"], "x"),
    ])
    func wrongArguments_areRefused(arguments: [String], text: String) async throws {
        let result = try await Tool.run(arguments, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
        #expect(result.status == 64)
        #expect(result.errorText.contains(text), "\(result.errorText)")
    }

    /// Story: a log without an end was read for ever, though --timeout promised otherwise.
    @Test func log_timedOut_withoutAnEnd() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n")
            while connection.send(String(repeating: "a line of the log\n", count: 1000)) {}
        }
        defer { server.stop() }
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            let result = try await Tool.run(["log", "--timeout", "2"], environment: environment)
            #expect(result.status == 6, "\(result.errorText)")
            #expect(result.errorText.contains("within 2.0 seconds"), "\(result.errorText)")
        }
    }

    private static let log = """
        2020-10-09T10:30:02.425-05:00 axis-accc8ef7d108 [ INFO    ] my_app[123]: hello, world
        <WARNING > Oct  9 15:41:26 axis-00408cfb6888 syslogd: restart.
        \u{1B}[2J\u{9B}31m of no form\t\u{202E}x

        """

    @Test func log_hasColumns_andMembers() async throws {
        try await withAnswer(Self.log) { environment, requests in
            let result = try await Tool.run(["log", "--app", "my_app"], environment: environment)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(
                result.rows == [
                    ["2020-10-09T10:30:02.425-05:00", "INFO", "my_app[123]", "hello, world"],
                    ["Oct  9 15:41:26", "WARNING", "syslogd", "restart."],
                    ["", "", "", "\u{FFFD}[2J\u{FFFD}31m of no form\u{FFFD}\u{FFFD}x"],
                ])
            #expect(requests()[0].hasPrefix("GET /axis-cgi/systemlog.cgi?appname=my_app HTTP/1.1\r\n"))
            let json = try await Tool.run(["log", "--json"], environment: environment).object()
            let entries = try #require(json["entries"] as? [[String: Any]])
            #expect(entries.count == 3)
            #expect(entries[0]["timestamp"] as? Int == 1_602_257_402_425)
            #expect(entries[0]["processID"] as? Int == 123)
            #expect(Set(entries[2].keys) == ["message"])
        }
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func lines_areThoseAtTheEnd(count: Int) async throws {
        let lines = (1...50).map { "line \($0)\n" }
        try await withAnswer(lines.joined()) { environment, _ in
            let result = try await Tool.run(["log", "--lines", String(count)], environment: environment)
            #expect(result.rows.map { $0[3] + "\n" } == lines.suffix(count))
            #expect(result.errorText == "")
        }
    }

    @Test(arguments: [("404 Not Found", 8), ("401 Unauthorized", 4), ("500 Error", 2)])
    func otherAnswer_hasItsCode(status: String, code: Int32) async throws {
        try await withAnswer("no", status: status) { environment, _ in
            for command in ["log", "event-topics"] {
                let result = try await Tool.run([command], environment: environment)
                #expect(result.status == code)
                #expect(result.output.isEmpty)
                #expect(result.errorText.hasPrefix("vapix: "), "\(result.errorText)")
            }
        }
    }

    /// Story: the lines of a login page, and of a page that said what was wrong, were printed as the log.
    @Test(arguments: ["text/html", "text/plain"])
    func htmlPage_isAnError(type: String) async throws {
        for page in [
            "<!DOCTYPE html>\n<html><body>Sign in</body></html>", "\u{FEFF}\n<HTML><body>no log</body></HTML>",
        ] {
            try await withAnswer(page, type: type) { environment, _ in
                let result = try await Tool.run(["log"], environment: environment)
                #expect(result.status == 9, "\(result.errorText)")
                #expect(result.output.isEmpty)
                #expect(result.errorText.contains("HTML"), "\(result.errorText)")
            }
        }
    }

    // MARK: event-topics

    @Test func topics_ofTheSimulatedCamera_areListed() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["event-topics"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.rows.allSatisfy { $0.count == 6 })
            let row = try #require(result.rows.first { $0[0] == "tns1:Device/tnsaxis:IO/VirtualInput" })
            #expect(row[2] == "state")
            #expect(row[3].hasPrefix("port:"))
            #expect(row[5].hasPrefix("active:"))
            let (session, status) = try await TerminalSession.run(
                ["event-topics"], environment: Tool.environment(device))
            #expect(status == 0)
            #expect(session.lines.first == "Device")
            #expect(session.text.contains("    tns1:Device/tnsaxis:IO/VirtualInput"))
            let json = try await Tool.run(["event-topics", "--json"], on: device).object()
            let topics = try #require(json["topics"] as? [[String: Any]])
            #expect(
                topics.contains {
                    $0["topic"] as? String == "tns1:Device" && ($0["children"] as? [Any])?.isEmpty == false
                })
        }
    }

    /// What is listed can be listened to.
    @Test func topic_isWhatEventsTakes() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let topics = try await Tool.run(["event-topics"], on: device).rows.map { $0[0] }
            let topic = try #require(topics.first { $0.hasSuffix("VirtualInput") })
            let result = try await Tool.run(["events", "--topic", topic, "--count", "1"], on: device)
            #expect(result.rows.first?[1] == topic)
        }
    }

    @Test func hostileDeclarations_cannotControl_theTerminal() async throws {
        let evil = "&#x9B;31m&#x202E;&#10;x"
        let body = """
            <s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body>
            <e:GetEventInstancesResponse xmlns:e="http://www.axis.com/vapix/ws/event1" xmlns:t="http://docs.oasis-open.org/wsn/t-1">
            <t:TopicSet><Top t:topic="true" e:NiceName="\(evil)"><e:MessageInstance><e:DataInstance>
            <e:SimpleItemInstance e:Name="\(evil)" e:Type="\(evil)"><e:Value e:NiceName="\(evil)">\(evil)</e:Value>
            </e:SimpleItemInstance></e:DataInstance></e:MessageInstance></Top></t:TopicSet>
            </e:GetEventInstancesResponse></s:Body></s:Envelope>
            """
        try await withAnswer(body, type: "application/soap+xml") { environment, _ in
            for arguments in [["event-topics"], ["event-topics", "--json"]] {
                let (session, status) = try await TerminalSession.run(arguments, environment: environment)
                #expect(status == 0, "\(session.text)")
                let shown = session.text.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars
                #expect(!shown.contains { $0 != "\n" && isUnprintable($0) })
                let result = try await Tool.run(arguments, environment: environment)
                #expect(result.text.split(separator: "\n").count == 1, "\(result.text)")
            }
        }
    }

    @Test(arguments: ["", "<html></html>", "<s:Envelope xmlns:s='x'/>", "{}"])
    func otherDocument_isABadReply(body: String) async throws {
        try await withAnswer(body) { environment, _ in
            let result = try await Tool.run(["event-topics"], environment: environment)
            #expect(result.status == 9, "\(result.errorText)")
            #expect(result.output.isEmpty)
        }
    }
}
