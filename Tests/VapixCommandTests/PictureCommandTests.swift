import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

/// `vapix snapshot` and `vapix watch` as processes.
@Suite(.timeLimit(.minutes(10))) struct PictureCommandTests {
    private static let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 10, 13, 0x1B, 0, 0xFF, 0xD9]

    /// A device whose answers a test scripts, and what it was sent; each connection has one answer.
    private func withServer(
        _ script: @escaping @Sendable (ScriptedServer.Connection, _ request: String) -> Void,
        _ use: (_ environment: [String: String], _ requests: @escaping @Sendable () -> [String]) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let requests = Locked<[String]>([])
            let server = try ScriptedServer { connection in
                guard let request = connection.readRequest() else { return }
                requests.withLock { $0.append(request) }
                script(connection, request)
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            try await use(environment) { requests.withLock { $0 } }
        }
    }

    private static func sendPicture(_ connection: ScriptedServer.Connection, _ request: String) {
        connection.reply(bytes: picture, type: "image/jpeg")
    }

    private static func startVideo(_ connection: ScriptedServer.Connection) {
        connection.send(
            "HTTP/1.1 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary=myboundary\r\n"
                + "Connection: close\r\n\r\n")
    }

    private static func send(frame: [UInt8], _ connection: ScriptedServer.Connection) {
        let head = "--myboundary\r\nContent-Type: image/jpeg\r\nContent-Length: \(frame.count)\r\n\r\n"
        connection.send(Array(head.utf8) + frame + Array("\r\n".utf8))
    }

    /// The files of a folder, by their names.
    private func files(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    // MARK: Arguments

    @Test(arguments: [
        (["snapshot", "--resolution", "big"], "640x480"), (["snapshot", "--resolution", "1x"], "640x480"),
        (["snapshot", "--resolution", "1x5x6"], "640x480"), (["snapshot", "--compression", "101"], "0 to 100"),
        (["snapshot", "--compression", "x"], "--compression"), (["snapshot", "--rotation", "45"], "--rotation"),
        (["snapshot", "--camera", ""], "--camera is empty"), (["snapshot", "-o", ""], "name is empty"),
        (["snapshot", "--json"], "--json needs --output"), (["snapshot", "--host", "h"], "--host needs --user"),
        (["watch", "-o", "x"], "--frames"), (["watch", "--frames", "1"], "--output"),
        (["watch", "--frames", "0", "-o", "x"], "--frames must be from"),
        (["watch", "--frames", "2000000", "-o", "x"], "--frames must be from"),
        (["watch", "--frames", "1", "-o", ""], "name is empty"),
        (["watch", "--frames", "1", "-o", "x", "--fps", "0"], "--fps must be from"),
        (["snapshot", "-o", "/nonexistent/folder/x.jpg"], "No such file or directory; nothing was sent"),
        (["snapshot", "-o", "/"], "Is a directory; nothing was sent"),
        (["watch", "--frames", "1", "-o", "/nonexistent/folder"], "No such file or directory; nothing was sent"),
        (["watch", "--frames", "1", "-o", "/dev/null"], "Not a directory; nothing was sent"),
    ])
    func wrongArguments_areRefused_beforeAnythingIsSent(arguments: [String], text: String) async throws {
        let result = try await Tool.run(arguments, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
        #expect(result.status == 64, "\(result.errorText)")
        #expect(result.output.isEmpty)
        #expect(result.errorText.contains(text), "\(result.errorText)")
    }

    // MARK: snapshot

    @Test func snapshot_goesToAPipe_orAFile_asItIs() async throws {
        try await withServer(Self.sendPicture) { environment, requests in
            let pipe = try await Tool.run(
                ["snapshot", "--resolution", "640x480", "--camera", "2", "--compression", "30", "--rotation", "90"],
                environment: environment)
            #expect(pipe.status == 0, "\(pipe.errorText)")
            #expect(Array(pipe.output) == Self.picture)
            let line = "GET /axis-cgi/jpg/image.cgi?resolution=640x480&camera=2&compression=30&rotation=90 HTTP/1.1\r\n"
            #expect(requests().last?.hasPrefix(line) == true)
            try await withTemporaryDirectory { folder in
                let path = folder.path + "/a.jpg"
                let file = try await Tool.run(["snapshot", "-o", path], environment: environment)
                #expect(file.status == 0, "\(file.errorText)")
                #expect(file.rows == [[path, "10"]])
                #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == Self.picture)
                let json = try await Tool.run(["snapshot", "-o", path, "--json"], environment: environment)
                #expect(try json.object()["size"] as? Int == 10)
                #expect(try files(folder) == ["a.jpg"])
            }
        }
    }

    @Test(arguments: [[], ["-o", "-"]])
    func snapshot_isNotShown_onATerminal(arguments: [String]) async throws {
        let (session, status) = try await TerminalSession.run(["snapshot"] + arguments)
        #expect(status == 64)
        #expect(session.text.contains("--output FILE"))
    }

    @Test(arguments: ["", "Error: out of pictures", "<html></html>", "GIF89a", "\u{1B}[2J"])
    func reply_thatIsNoPicture_isAnError_andLeavesTheFile(body: String) async throws {
        try await withServer { connection, _ in
            connection.reply(body, type: "image/jpeg")
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let old = folder.appendingPathComponent("old.jpg")
                try Data([1, 2, 3]).write(to: old)
                for path in [old.path, folder.path + "/new.jpg"] {
                    let result = try await Tool.run(["snapshot", "-o", path], environment: environment)
                    #expect([2, 9].contains(result.status))
                    #expect(result.errorText.hasPrefix("vapix: "))
                    #expect(!result.errorText.utf8.contains(0x1B))
                }
                #expect(try files(folder) == ["old.jpg"])
                #expect(try Array(Data(contentsOf: old)) == [1, 2, 3])
            }
        }
    }

    @Test func cutReply_leavesNoFile() async throws {
        try await withServer { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 1000\r\n\r\n")
            connection.send(Self.picture)
            connection.reset()
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let result = try await Tool.run(
                    ["snapshot", "-o", folder.path + "/a.jpg", "--timeout", "60"], environment: environment)
                #expect([5, 6].contains(result.status), "\(result.errorText)")
                #expect(try files(folder) == [])
            }
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func signal_leavesTheFile_asItWas(signal: Int32) async throws {
        let hasBegun = Locked(false)
        try await withServer { connection, _ in
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: image/jpeg\r\nContent-Length: 1000\r\n\r\n")
            connection.send(Self.picture)
            hasBegun.withLock { $0 = true }
            connection.hang()
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let old = folder.appendingPathComponent("a.jpg")
                try Data([1]).write(to: old)
                let result = try await Tool.run(["snapshot", "-o", old.path], environment: environment) { identifier in
                    let deadline = ContinuousClock.now + Tool.timeout
                    while !hasBegun.withLock({ $0 }), ContinuousClock.now < deadline { usleep(5_000) }
                    kill(identifier, signal)
                }
                #expect(result.status == -signal)
                #expect(result.errorText == "")
                #expect(try files(folder) == ["a.jpg"])
                #expect(try Array(Data(contentsOf: old)) == [1])
            }
        }
    }

    @Test func fileKinds_areWrittenTo_asTheyAre() async throws {
        try await withServer(Self.sendPicture) { environment, _ in
            try await withTemporaryDirectory { folder in
                let full = try await Tool.run(["snapshot", "-o", "/dev/full"], environment: environment)
                #expect(full.status == 1)
                #expect(full.errorText == "vapix: /dev/full cannot be written: No space left on device\n")
                #expect(try await Tool.run(["snapshot", "-o", "/dev/null"], environment: environment).status == 0)
                var status = stat()
                #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
                // A link stays one, and what it leads to keeps its permissions.
                let target = folder.path + "/target.jpg"
                try Data([1]).write(to: URL(fileURLWithPath: target))
                chmod(target, 0o640)
                symlink("target.jpg", folder.path + "/link.jpg")
                #expect(
                    try await Tool.run(["snapshot", "-o", folder.path + "/link.jpg"], environment: environment).status
                        == 0)
                #expect(try Array(Data(contentsOf: URL(fileURLWithPath: target))) == Self.picture)
                #expect(stat(target, &status) == 0 && status.st_mode & 0o777 == 0o640)
                #expect(try files(folder) == ["link.jpg", "target.jpg"])
            }
        }
    }

    /// Anybody can put a pipe into a shared folder, to read what the tool writes.
    @Test func namedPipe_isRefused_butTheCallersOwnStreamIsNot() async throws {
        try await withServer(Self.sendPicture) { environment, requests in
            try await withTemporaryDirectory { folder in
                let pipe = folder.path + "/a.jpg"
                #expect(mkfifo(pipe, 0o666) == 0)
                let refused = try await Tool.run(["snapshot", "-o", pipe], environment: environment)
                #expect(refused.status == 64)
                #expect(
                    refused.errorText == "vapix: \(pipe) cannot be written: Not a regular file; nothing was sent\n")
                #expect(try files(folder) == ["a.jpg"])
                let own = try await Tool.runProgram(
                    "/bin/sh", ["-c", "\"$TOOL\" snapshot -o /dev/stdout | cat"],
                    environment: environment.merging(["TOOL": Tool.path, "PATH": "/usr/bin:/bin"]) { $1 })
                #expect(own.output.starts(with: Self.picture), "\(own.errorText)")
            }
        }
    }

    // MARK: watch

    @Test func watch_writesNumberedFiles_andSaysSo() async throws {
        try await withServer { connection, _ in
            Self.startVideo(connection)
            for number in UInt8(1)...3 { Self.send(frame: Self.picture + [number], connection) }
            connection.send("--myboundary--\r\n")
        } _: { environment, requests in
            try await withTemporaryDirectory { folder in
                let path = folder.path + "/new"
                let result = try await Tool.run(
                    ["watch", "--frames", "3", "--fps", "5", "-o", path, "--resolution", "320x240"],
                    environment: environment)
                #expect(result.status == 0, "\(result.errorText)")
                let names = (1...3).map { "frame-000\($0).jpg" }
                #expect(result.rows == names.map { ["\(path)/\($0)", "11"] })
                #expect(try files(URL(fileURLWithPath: path)) == names)
                #expect(try Data(contentsOf: URL(fileURLWithPath: "\(path)/frame-0002.jpg")).last == 2)
                let line = "GET /axis-cgi/mjpg/video.cgi?nbrofframes=3&fps=5&resolution=320x240 HTTP/1.1\r\n"
                #expect(requests().last?.hasPrefix(line) == true, "\(requests())")
                let again = try await Tool.run(["watch", "--frames", "9", "-o", path], environment: environment)
                #expect(again.status == 64)
                #expect(again.errorText.contains("frame-0001.jpg already exists"))
                #expect(requests().count == 1)
            }
        }
    }

    @Test func videoThatEndsEarly_isAnError_andKeepsWhatCame() async throws {
        try await withServer { connection, _ in
            Self.startVideo(connection)
            for _ in 1...2 { Self.send(frame: Self.picture, connection) }
            connection.send("--myboundary--\r\n")
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let result = try await Tool.run(
                    ["watch", "--frames", "20000", "-o", folder.path, "--json"], environment: environment)
                #expect(result.status == 5, "\(result.errorText)")
                #expect(result.errorText.contains("2 of 20000 pictures"), "\(result.errorText)")
                #expect(try files(folder) == ["frame-00001.jpg", "frame-00002.jpg"])
                #expect(result.text.split(separator: "\n").count == 2)
                #expect(result.text.hasPrefix(#"{"file":""#))
            }
        }
    }

    @Test func partThatIsNoPicture_isAnError_andKeepsWhatCame() async throws {
        try await withServer { connection, _ in
            Self.startVideo(connection)
            Self.send(frame: Self.picture, connection)
            Self.send(frame: Array("Error: \u{1B}[2J".utf8), connection)
            connection.hang()
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let result = try await Tool.run(
                    ["watch", "--frames", "3", "-o", folder.path], environment: environment)
                #expect(result.status == 9, "\(result.errorText)")
                #expect(result.errorText.contains("not a JPEG"), "\(result.errorText)")
                #expect(try files(folder) == ["frame-0001.jpg"])
            }
        }
    }

    @Test(arguments: [("200 OK", 9), ("404 Not Found", 8), ("401 Unauthorized", 4), ("500 Error", 2)])
    func otherAnswer_leavesNoFile(status: String, code: Int32) async throws {
        try await withServer { connection, _ in
            connection.reply("no", status: status, type: "text/html")
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let result = try await Tool.run(
                    ["watch", "--frames", "3", "-o", folder.path, "--timeout", "60"], environment: environment)
                #expect(result.status == code, "\(result.errorText)")
                #expect(try files(folder) == [])
            }
        }
    }

    @Test func signal_keepsWhatCame() async throws {
        try await withServer { connection, _ in
            Self.startVideo(connection)
            Self.send(frame: Self.picture, connection)
            // The second is never complete.
            connection.send("--myboundary\r\nContent-Type: image/jpeg\r\nContent-Length: 1000\r\n\r\n")
            connection.hang()
        } _: { environment, _ in
            try await withTemporaryDirectory { folder in
                let pipe = try SocketPipe()
                let output = fcntl(pipe.writeEnd, F_DUPFD_CLOEXEC, 0)
                pipe.closeWriteEnd()
                let result = try await Tool.run(
                    ["watch", "--frames", "3", "-o", folder.path], environment: environment, output: output
                ) { identifier in
                    #expect(pipe.readLine()?.hasSuffix("frame-0001.jpg\t10") == true)
                    kill(identifier, SIGINT)
                }
                #expect(result.status == -SIGINT)
                #expect(try files(folder) == ["frame-0001.jpg"])
            }
        }
    }
}
