import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// `vapix report` as a process.
@Suite(.timeLimit(.minutes(10))) struct ReportCommandTests {
    /// A device that answers whatever a test wants, and what it was asked.
    private func withAnswer(
        _ script: @escaping @Sendable (ScriptedServer.Connection) -> Void,
        _ use: (_ environment: [String: String], _ folder: URL, _ requests: () -> [String]) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let requests = Locked<[String]>([])
            let server = try ScriptedServer { connection in
                guard let request = connection.readRequest() else { return }
                requests.withLock { $0.append(request) }
                script(connection)
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            try await withTemporaryDirectory { folder in
                try await use(environment, folder) { requests.withLock { $0 } }
            }
        }
    }

    private func files(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test(arguments: [
        (["-o", ""], "name is empty"), (["--json"], "--json needs --output"), (["--format", "x"], "--format"),
        (["-o", "/nonexistent/folder/x"], "nothing was sent"), (["-o", "/"], "Is a directory; nothing was sent"),
    ])
    func wrongArguments_areRefused(arguments: [String], text: String) async throws {
        let result = try await Tool.run(["report"] + arguments, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
        #expect(result.status == 64)
        #expect(result.errorText.contains(text), "\(result.errorText)")
    }

    @Test(arguments: [
        ("zip", "zip", "PK\u{3}\u{4}"), ("zip-with-image", "zip_with_image", "PK"), ("text", "text", "x"),
        ("logs", "tar_all", "log"),
    ])
    func report_isWritten_piecesAndAll(format: String, mode: String, content: String) async throws {
        let large = [UInt8](repeating: 7, count: 300_000)
        try await withAnswer { connection in
            let size = content.utf8.count + large.count
            connection.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: \(size)\r\n\r\n")
            for byte in content.utf8 {
                connection.send([byte])
                usleep(20_000)
            }
            connection.send(large)
        } _: { environment, folder, requests in
            let path = folder.path + "/report"
            let result = try await Tool.run(["report", "-o", path, "--format", format], environment: environment)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.errorText == "")
            let expected = Array(content.utf8) + large
            #expect(result.rows == [[path, String(expected.count)]])
            #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == expected)
            var status = stat()
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
            #expect(try files(folder) == ["report"])
            #expect(requests()[0].hasPrefix("GET /axis-cgi/serverreport.cgi?mode=\(mode) HTTP/1.1\r\n"))
            let pipe = try await Tool.run(["report", "--format", format], environment: environment)
            #expect(Array(pipe.output) == expected)
        }
    }

    @Test(arguments: [
        ("", "200 OK", 9), ("P", "200 OK", 9), ("Error: no report", "200 OK", 2), ("<html>", "200 OK", 9),
        ("PK", "404 Not Found", 8), ("PK", "403 Forbidden", 4), ("PK", "500 Error", 2),
    ])
    func otherAnswer_leavesTheFile_asItWas(body: String, status: String, code: Int32) async throws {
        try await withAnswer { connection in
            connection.reply(body, status: status)
        } _: { environment, folder, _ in
            let old = folder.appendingPathComponent("old")
            try Data([1]).write(to: old)
            let result = try await Tool.run(["report", "-o", old.path], environment: environment)
            #expect(result.status == code, "\(result.errorText)")
            #expect(code == 9 || result.errorText.hasPrefix("vapix: systemSettings/serverReportArchive: "))
            #expect(try Array(Data(contentsOf: old)) == [1])
            #expect(try files(folder) == ["old"])
        }
    }

    @Test func cutReport_andFullDisk_areErrors() async throws {
        try await withAnswer { connection in
            connection.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nPK")
        } _: { environment, folder, _ in
            let cut = try await Tool.run(["report", "-o", folder.path + "/new"], environment: environment)
            #expect(cut.status == 5, "\(cut.errorText)")
            #expect(try files(folder) == [])
            let full = try await Tool.run(["report", "-o", "/dev/full"], environment: environment)
            #expect(full.status == 1)
            #expect(full.errorText.contains("No space left on device"))
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func signal_leavesNoFile(signal: Int32) async throws {
        try await withAnswer { connection in
            connection.send(
                "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 1000\r\n\r\nPK and more")
            connection.hang()
        } _: { environment, folder, _ in
            let path = folder.path
            let result = try await Tool.run(["report", "-o", path + "/new"], environment: environment) { identifier in
                let deadline = ContinuousClock.now + Tool.timeout
                while ContinuousClock.now < deadline {
                    let part = try FileManager.default.contentsOfDirectory(atPath: path).first
                    if try part.map({ try Data(contentsOf: URL(fileURLWithPath: "\(path)/\($0)")) })?.isEmpty == false {
                        break
                    }
                    usleep(5_000)
                }
                kill(identifier, signal)
            }
            #expect(result.status == -signal)
            #expect(try files(folder) == [])
        }
    }

    @Test func report_isNotShown_onATerminal_butItsProgress() async throws {
        let refused = try await TerminalSession.run(["report"])
        #expect(refused.status == 64)
        try await withAnswer { connection in
            connection.reply(bytes: Array("PK".utf8) + [UInt8](repeating: 0, count: 9_998), type: "application/zip")
        } _: { environment, folder, _ in
            let (session, status) = try await TerminalSession.run(
                ["report", "-o", folder.path + "/a.zip"], environment: environment)
            #expect(status == 0, "\(session.text)")
            #expect(session.text.contains(" kB"))
            #expect(session.text.contains("a.zip, 10000 bytes"))
        }
    }
}
