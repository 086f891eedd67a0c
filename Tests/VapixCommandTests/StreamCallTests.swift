import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// `vapix call` of operations whose answers do not end.
@Suite(.timeLimit(.minutes(10))) struct StreamCallTests {
    private static let call = ["call", "mjpeg", "frames", "-p", "fps=5"]
    private static let piece = [UInt8](repeating: 0xAB, count: 1000)

    /// A device that sends a piece and then does what a test says.
    private func withStream(
        status: String = "200 OK", then act: @escaping @Sendable (ScriptedServer.Connection) -> Void = { $0.hang() },
        _ use: (_ environment: [String: String], _ folder: String) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                guard connection.readRequest() != nil else { return }
                let head = "HTTP/1.1 \(status)\r\nContent-Type: multipart/x-mixed-replace; boundary=b\r\n"
                connection.send(Array("\(head)Content-Length: 5000\r\n\r\n".utf8) + Self.piece)
                act(connection)
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            try await withTemporaryDirectory { try await use(environment, $0.path) }
        }
    }

    /// Durations to try one after another, until some of the answer has come: how soon it does is up to the machine.
    private static let durations = ["0.7", "7", "60"]

    private func content(_ path: String) throws -> [UInt8] {
        try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    }

    @Test func duration_endsTheAnswer_withSuccess() async throws {
        try await withStream { environment, folder in
            let file = folder + "/video"
            for duration in Self.durations where !FileManager.default.fileExists(atPath: file) {
                let written = try await Tool.run(
                    Self.call + ["--duration", duration, "-o", file], environment: environment)
                #expect(written.status == 0, "\(written.errorText)")
                #expect(written.output.isEmpty)
                #expect(written.errorText == "")
            }
            #expect(try content(file) == Self.piece)
            var output: [UInt8] = []
            for duration in Self.durations where output.isEmpty {
                let pipe = try await Tool.run(Self.call + ["--duration", duration], environment: environment)
                #expect(pipe.status == 0, "\(pipe.errorText)")
                output = Array(pipe.output)
            }
            #expect(output == Self.piece)
            let full = try await Tool.run(Self.call + ["-o", "/dev/full"], environment: environment)
            #expect(full.status == 1)
            #expect(full.errorText.contains("/dev/full cannot be written: No space left on device"))
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func signal_endsTheAnswer_andKeepsWhatCame(signal: Int32) async throws {
        let hasBegun = Locked(false)
        try await withStream { connection in
            hasBegun.withLock { $0 = true }
            connection.hang()
        } _: { environment, folder in
            let file = folder + "/video"
            try Data([1]).write(to: URL(fileURLWithPath: file))
            let result = try await Tool.run(Self.call + ["-o", file], environment: environment) { identifier in
                let deadline = ContinuousClock.now + Tool.timeout
                while ContinuousClock.now < deadline {
                    let parts = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "video" }
                    let size = try parts.first.map { try self.content("\(folder)/\($0)").count }
                    if size == Self.piece.count { break }
                    usleep(5_000)
                }
                kill(identifier, signal)
            }
            #expect(result.status == -signal)
            #expect(try content(file) == Self.piece)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["video"])
        }
    }

    /// A clip has an end: a part of it must not look like all of it.
    @Test(arguments: [false, true])
    func cutFile_leavesNothing(isInterrupted: Bool) async throws {
        let hasBegun = Locked(false)
        try await withStream { connection in
            hasBegun.withLock { $0 = true }
            if isInterrupted { connection.hang() }
        } _: { environment, folder in
            let call = ["call", "mediaClips", "download", "-p", "clip=1", "-o", folder + "/clip"]
            let result = try await Tool.run(call, environment: environment) { identifier in
                let deadline = ContinuousClock.now + Tool.timeout
                while !hasBegun.withLock({ $0 }), ContinuousClock.now < deadline { usleep(5_000) }
                if isInterrupted { kill(identifier, SIGINT) }
            }
            #expect(result.status == (isInterrupted ? -SIGINT : 5), "\(result.errorText)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
        }
    }

    @Test func text_isMadeFit_forATerminal() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let text = "<INFO    > Oct  9 15:41:26 axis a: \u{9B}31m\u{1B}[2J\r\nsecond, without an end"
            let server = try ScriptedServer { connection in
                while connection.readRequest() != nil { connection.reply(text) }
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            let call = ["call", "systemSettings", "systemLog"]
            let pipe = try await Tool.run(call, environment: environment)
            #expect(pipe.text == text, "\(pipe.errorText)")
            let (session, status) = try await TerminalSession.run(call, environment: environment)
            #expect(status == 0, "\(session.text)")
            #expect(
                session.lines == [
                    "<INFO    > Oct  9 15:41:26 axis a: \u{FFFD}31m\u{FFFD}[2J", "second, without an end",
                ])
        }
    }

    @Test func brokenConnection_isAnError_andKeepsWhatCame() async throws {
        try await withStream { _ in
        } _: { environment, folder in
            let result = try await Tool.run(Self.call + ["-o", folder + "/video"], environment: environment)
            #expect(result.status == 5, "\(result.errorText)")
            #expect(result.errorText.hasPrefix("vapix: mjpeg/frames: "))
            #expect(try content(folder + "/video") == Self.piece)
        }
    }

    @Test(arguments: [("404 Not Found", 8), ("401 Unauthorized", 4), ("500 Error", 2)])
    func otherAnswer_leavesTheFile_asItWas(status: String, code: Int32) async throws {
        try await withStream(status: status) { connection in
            connection.send([UInt8](repeating: 0, count: 4000))
        } _: { environment, folder in
            let old = folder + "/old"
            try Data([1]).write(to: URL(fileURLWithPath: old))
            let result = try await Tool.run(
                Self.call + ["-o", old, "--timeout", "60"], environment: environment)
            #expect(result.status == code, "\(result.errorText)")
            #expect(try content(old) == [1])
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["old"])
        }
    }

    @Test func stream_isNotShown_onATerminal_butItsProgress() async throws {
        let refused = try await TerminalSession.run(Self.call)
        #expect(refused.status == 64)
        #expect(refused.session.text.contains("--output FILE"))
        try await withStream { environment, folder in
            let command = Self.call + ["-o", folder + "/video", "--duration"]
            var text = ""
            for duration in Self.durations where !text.contains("1.0 kB") {
                let (session, status) = try await TerminalSession.run(command + [duration], environment: environment)
                #expect(status == 0, "\(session.text)")
                text = session.text
            }
            #expect(text.contains("1.0 kB"))
            #expect(text.hasSuffix("\r\u{1B}[K"))
            let quiet = try await TerminalSession.run(command + ["0.7", "--quiet"], environment: environment)
            #expect(quiet.session.text == "")
        }
    }
}
