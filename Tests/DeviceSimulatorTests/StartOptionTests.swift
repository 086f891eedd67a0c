import Foundation
import TestSupport
import TestTools
import Testing

@testable import DeviceSimulator

private let program = builtProgram("vapix-simulator")

/// `--parameter`, `--reply` and `--log`, and what a test in Swift has in their place.
@Suite(.timeLimit(.minutes(10))) struct StartOptionTests {
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await body(folder)
    }

    // MARK: Parameters

    /// The ports and the like follow from the parameters once, at the start.
    @Test func parameters_ofTheConfiguration_applyFromTheStart() async throws {
        let configuration = SimulatedDevice.Configuration.anyPort {
            $0.persona = try? Persona(named: "p3245-lve@11")
            $0.parameters = ["Brand.ProdNbr": "OWN-1", "IOPort.I0.Direction": "output", "Own.New": "a=b c"]
        }
        try await SimulatedDevice.withDevice(configuration) { device in
            #expect(device.parameter("Brand.ProdNbr") == "OWN-1" && device.parameter("Own.New") == "a=b c")
            #expect(device.ports.first?.isOutput == true)
            #expect(!device.supervisedPorts.contains { $0.number == 0 })
        }
        for (name, value) in [
            ("", "1"), ("a b", "1"), ("a=b", "1"), (String(repeating: "a", count: 257), "1"), ("a", "1\n2"),
            ("a", String(repeating: "a", count: 16_385)),
        ] {
            let refused = SimulatedDevice.Configuration.anyPort { $0.parameters = [name: value] }
            do {
                let device = try await SimulatedDevice.start(refused)
                await device.stop()
                Issue.record("\(name.prefix(50)) is accepted")
            } catch let error as SimulatorError {
                #expect(error.message.contains("the name of a parameter has 1 to 256 characters of ASCII"))
            }
        }
    }

    @Test func program_parameter_isSetAtTheStartAndAfterAReset() async throws {
        let script = """
            \(program) ctl parameters set Network.HostName other && \(program) ctl reset
            \(program) ctl parameters get Network.HostName && \(program) ctl parameters get Own.New
            """
        let finished = try await run(
            program, "--port", "0", "--parameter", "root.Network.HostName=gate", "--parameter", "Own.New=a=b c",
            "--parameter", "Own.New=last=1", "--", "sh", "-c", script)
        let expected = ["name\tNetwork.HostName", "value\tgate", "name\tOwn.New", "value\tlast=1"]
        #expect(finished.output.split(separator: "\n").map(String.init) == expected, "\(finished)")
    }

    @Test func program_wrongOptions_sayTheForm() async throws {
        try await withFolder { folder in
            let large = folder + "/large.bin"
            try Data().write(to: URL(fileURLWithPath: large))
            #expect(truncate(large, (64 << 20) + 1) == 0)
            let refused: [(options: [String], status: Int32, reason: String)] = [
                (["--parameter", "Network.HostName"], 64, "write it as NAME=VALUE"),
                (["--parameter", "=gate"], 64, "write it as NAME=VALUE"),
                (["--parameter", "a b=1"], 1, "the parameter \"a b\": the name of a parameter has 1 to 256"),
                (["--reply", "/axis-cgi/x.cgi"], 64, "write it as PATH=FILE"),
                (["--reply", "x.cgi=\(large)"], 64, "the path begins with a slash and has no query"),
                (["--reply", "/x.cgi?a=\(large)"], 64, "the path begins with a slash and has no query"),
                (["--reply", "/x.cgi=\(large)"], 1, "\(large) is larger than 64 MB"),
                (["--reply", "/x.cgi=\(folder)/none"], 1, "\(folder)/none cannot be read: No such file or directory"),
                (["--reply", "/x.cgi=\(folder)"], 1, "\(folder) cannot be read: it is no file"),
                (["--reply", "/x.cgi="], 1, " cannot be read: No such file or directory"),
                (["--log", folder], 1, "\(folder) cannot be written: Is a directory"),
            ]
            for (options, status, reason) in refused {
                let words = [program, "--port", "0"] + options + ["--", "echo", "ran"]
                let finished = try await RunningProcess(words).finish()
                #expect(finished.status == status && finished.output.isEmpty, "\(options): \(finished)")
                #expect(finished.errors.contains(reason), "\(options): \(finished.errors)")
            }
        }
    }

    // MARK: Replies

    @Test func program_reply_isTheFileWithItsType() async throws {
        try await withFolder { folder in
            let bytes = [UInt8]((0...255).map { UInt8($0) }) + Array("\nsecond line".utf8)
            for name in ["gate.jpg", "video.mp4", "a=b"] {
                try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
            }
            let script = """
                for path in axis-cgi/jpg/image.cgi axis-cgi/mjpg/video.cgi own/path; do
                    curl -s -o \(folder)/out -w '%{http_code} %{content_type}\\n' "$VAPIX_ORIGIN/$path?camera=1"
                    cmp \(folder)/out \(folder)/gate.jpg && echo same
                    \(program) ctl reset
                done
                """
            let finished = try await run(
                program, "--port", "0", "--reply", "/axis-cgi/jpg/image.cgi=\(folder)/gate.jpg", "--reply",
                "/axis-cgi/mjpg/video.cgi=\(folder)/video.mp4", "--reply", "/own/path=\(folder)/a=b", "--", "sh",
                "-c", script)
            #expect(
                finished.output == """
                    200 image/jpeg
                    same
                    200 video/mp4
                    same
                    200 application/octet-stream
                    same

                    """, "\(finished)")
        }
    }

    @Test func mediaType_followsFromTheEnding() {
        let types = [
            "a.jpg": "image/jpeg", "/b/A.JPEG": "image/jpeg", "b.c/d": "application/octet-stream", "x.xml": "text/xml",
            "x.json": "application/json", ".": "application/octet-stream", "": "application/octet-stream",
            "a.unknown": "application/octet-stream", "a.tar": "application/x-tar", "html": "application/octet-stream",
        ]
        for (name, type) in types { #expect(MediaType.ofFile(named: name) == type, "\(name)") }
    }

    // MARK: The log

    @Test func program_log_hasTheLinesOfVerbose() async throws {
        try await withFolder { folder in
            let log = folder + "/camera.log"
            let script = """
                curl -s -o /dev/null "$VAPIX_ORIGIN_1/first.cgi?pwd=canary-1"
                curl -s -o /dev/null "$VAPIX_ORIGIN_2/second.cgi"
                """
            let finished = try await run(
                program, "--count", "2", "--verbose", "--log", log, "--", "sh", "-c", script)
            let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(lines.count == 2, "\(lines)")
            for (line, start) in zip(lines, ["camera 1: ", "camera 2: "]) {
                #expect(line.hasPrefix(start) && finished.errors.contains(line + "\n"))
            }
            #expect(lines.first?.contains("GET /first.cgi?pwd=*** 404 - -") == true, "\(lines)")
        }
    }

    // MARK: The system log

    /// A client that follows the log took it for a new one each time: its lines were dated anew at each reading.
    @Test func systemLog_readAgain_hasTheSameLinesAndNewOnes() async throws {
        try await withLogin(.anyPort) { device, login in
            let path = "/axis-cgi/systemlog.cgi"
            let first = try await device.curl(path, login: login)
            try await Task.sleep(for: .milliseconds(20))
            let second = try await device.curl(path, login: login)
            #expect(second == first)
            _ = try await device.curl("/axis-cgi/applications/control.cgi?package=vmd&action=stop", login: login)
            let third = try await device.curl(path, login: login)
            #expect(third.hasPrefix(first))
            let added = third.dropFirst(first.count).split(separator: "\n")
            #expect(added.count == 1 && added[0].hasSuffix("systemd[1]: sdkvmd.service: stopped"), "\(added)")
        }
    }

    @Test func systemLog_isBounded() {
        var log = SystemLog()
        for number in 0..<10_000 {
            log.report([("app", number.isMultiple(of: 2) ? "a" : "b")]) { _, _, state in state }
        }
        #expect(log.lines.count <= 1000 && log.lines.last?.text == "b")
    }

    /// Story: `vapix log --app` showed the lines of all applications.
    @Test func systemLog_ofAnApplication_hasNoOtherLines() async throws {
        try await withLogin(.anyPort) { device, login in
            let path = "/axis-cgi/systemlog.cgi"
            let all = try await device.curl(path, login: login)
            #expect(all.contains("sdkvmd.service: started") && all.contains("ntpd[612]"))
            let lines = try await device.curl("\(path)?appname=vmd", login: login).split(separator: "\n")
            #expect(lines.count == 2 && lines[0] == "200" && lines[1].hasSuffix("systemd[1]: sdkvmd.service: started"))
            #expect(try await device.curl("\(path)?appname=vmd&text=stopped", login: login) == "200\n")
            #expect(try await device.curl("\(path)?appname=none", login: login) == "200\n")
        }
    }
}
