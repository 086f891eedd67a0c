import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

/// `vapix record` against simulated cameras, and cameras that answer from what it wrote.
@Suite(.timeLimit(.minutes(10))) struct RecordTests {
    private func sessionFiles(_ folder: URL) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            files[name] = try Data(contentsOf: folder.appendingPathComponent(name))
        }
        return files
    }

    private func expectNowhere(_ words: [String], in files: [String: Data]) {
        for (name, data) in files {
            let text = String(decoding: data, as: UTF8.self).lowercased()
            for word in words where text.contains(word.lowercased()) { Issue.record("\(word) in \(name): \(text)") }
        }
    }

    /// Several calls in a row, the last one with a picture.
    private func script(_ picture: String) -> String {
        let tool = Tool.path
        return """
            \(tool) list-apps && \(tool) params Network && \(tool) info && \(tool) ready && \
            \(tool) call ntp getNTPInfo && \(tool) start-app helloworld && \(tool) list-apps && \
            \(tool) snapshot -o \(picture) --resolution 320x240
            """
    }

    @Test func record_withJSON_printsItsSize() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            try await withTemporaryDirectory { folder in
                let path = folder.path + "/session"
                let result = try await Tool.run(
                    ["record", "-o", path, "--json", "--", Tool.path, "ready"], on: device)
                #expect(result.status == 0, "\(result.errorText)")
                let line = try #require(result.text.split(separator: "\n").last)
                let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                #expect(object?["folder"] as? String == path)
                #expect(object?["exchanges"] as? Int == 1)
                #expect(object?["leftOut"] as? Int == 0)
                #expect(result.errorText == "")
            }
        }
    }

    /// The replay of a recording is what was recorded: recorded again, it makes the same files, byte for byte.
    @Test func record_simulator_replayedAndRecordedAgain_isTheSame() async throws {
        try await withTemporaryDirectory { folder in
            let (first, second) = (folder.appendingPathComponent("first"), folder.appendingPathComponent("second"))
            let pictures = ["a.jpg", "b.jpg"].map { folder.appendingPathComponent($0) }
            let environment = ["PATH": "/usr/bin:/bin"]
            let recorded = try await SimulatedDevice.withDevice(.anyPort) { device in
                try await Tool.run(
                    ["record", "-o", first.path, "--", "sh", "-c", script(pictures[0].path)], on: device,
                    environment: environment)
            }
            #expect(recorded.status == 0, "\(recorded.errorText)")
            let files = try sessionFiles(first)
            #expect(files.count > 8)
            // Of the simulated camera, whose identity is invented.
            expectNowhere(["0A1B2C", "0a:1b:2c", "192.168.0.90", "fe0a:1b2c"], in: files)
            let text = try #require(files["session.json"])
            let manifest = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
            #expect(manifest["device"] as? [String: String] == ["model": "P3268-LVE", "version": "12.0.91"])

            let replayed = try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: first.path)
                let result = try await Tool.run(
                    ["record", "-o", second.path, "--", "sh", "-c", script(pictures[1].path)], on: device,
                    environment: environment)
                #expect(device.unrecordedRequests.allSatisfy { $0.hasPrefix("POST /axis-cgi/basicdeviceinfo.cgi") })
                return result
            }
            #expect(replayed.status == 0, "\(replayed.errorText)")
            #expect(try Data(contentsOf: pictures[0]) == Data(contentsOf: pictures[1]))
            let again = try sessionFiles(second)
            #expect(files.keys.sorted() == again.keys.sorted())
            for (name, data) in files where name.hasSuffix(".http") {
                #expect(data == again[name], "\(name): \(String(decoding: again[name] ?? Data(), as: UTF8.self))")
            }
        }
    }

    /// The password of a network user passes through the proxy in each way that curl has, and is in no file.
    @Test func record_networkLogin_canaryIsInNoFile() async throws {
        let canary = "c4nary-Pa55word"
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("session")
            try await SimulatedDevice.withDevice(.user("root", password: canary)) { device in
                let body = #"{"apiVersion":"1.0","method":"getAllProperties"}"#
                let commands = [
                    "curl --silent --digest --user root:\(canary) {origin}/axis-cgi/param.cgi?action=list",
                    "curl --silent --digest --user root:\(canary) --data '\(body)' {origin}/axis-cgi/basicdeviceinfo.cgi",
                    "curl --silent --basic --user root:\(canary) {origin}/axis-cgi/applications/list.cgi",
                    "curl --silent --anyauth --user root:\(canary) '{origin}/axis-cgi/pwdgrp.cgi?action=add&user=joe&pwd=\(canary)&grp=users&sgrp=viewer'",
                    "curl --silent --digest --user root:\(canary) -d 'action=update&user=joe&pwd=\(canary)' {origin}/axis-cgi/pwdgrp.cgi",
                    "curl --silent -F 'password=\(canary)' {origin}/axis-cgi/any.cgi",
                ]
                let result = try await Tool.run(
                    [
                        "record", "-o", session.path, "--host", device.networkOrigin, "--", "sh", "-c",
                        commands.joined(separator: ";"),
                    ],
                    environment: ["PATH": "/usr/bin:/bin"])
                #expect(result.status == 0, "\(result.errorText)")
                #expect(
                    result.text.contains("root.Brand.Brand=AXIS") && result.text.contains("Artpec"), "\(result.text)")
                #expect(!result.errorText.contains(canary))
            }
            let files = try sessionFiles(session)
            #expect(files.count >= 9)
            let words = ["c4nary", "0A1B2C", Data("root:\(canary)".utf8).base64EncodedString()]
            expectNowhere(words, in: files)
        }
    }

    /// The documented way from a recording to a device of one's own: the file has the facts of the recorded model.
    @Test func record_ofADevice_becomesAFileThatTheSimulatorTakes() async throws {
        let tool = Tool.path
        let script = "\(tool) call basicDeviceInfo getAllProperties && \(tool) apis && \(tool) params"
        try await withTemporaryDirectory { folder in
            let (session, file) = (folder.appendingPathComponent("s"), folder.appendingPathComponent("device.txt"))
            let speaker = try Persona(named: "d4200-ve")
            let recorded = try await SimulatedDevice.withDevice(.anyPort { $0.persona = speaker }) { device in
                try await Tool.run(
                    ["record", "-o", session.path, "--", "sh", "-c", script], on: device,
                    environment: ["PATH": "/usr/bin:/bin"])
            }
            #expect(recorded.status == 0, "\(recorded.errorText)")
            let printed = try await Tool.runProgram(
                builtProgram("vapix-simulator"), ["--replay", session.path, "--print-device"])
            #expect(printed.status == 0, "\(printed.errorText)")
            try Data(printed.output).write(to: file)
            let persona = try Persona(named: file.path)
            #expect(persona.name == "d4200-ve@12.9.57")
            try await SimulatedDevice.withDevice(.anyPort { $0.persona = persona }) { device in
                #expect(device.parameter("Brand.ProdFullName") == "AXIS D4200-VE Network Strobe Speaker")
                let apis = try await Tool.run(["apis"], on: device)
                #expect(apis.text.contains("siren-and-light") && !apis.text.contains("ptz-control"), "\(apis.text)")
                // It has no video.
                #expect(device.parameter("ImageSource.I0.Name") == nil)
            }
        }
    }

    @Test func record_exitCodeOfTheCommand_isKept() async throws {
        try await withTemporaryDirectory { folder in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(
                    ["record", "-o", folder.appendingPathComponent("s").path, "--", "sh", "-c", "exit 42"], on: device,
                    environment: ["PATH": "/usr/bin:/bin"])
                #expect(result.status == 42, "\(result.errorText)")
            }
        }
    }

    /// Story: a program that the tool starts had the file of the password open.
    @Test func record_passwordDescriptor_isClosedInTheCommand() async throws {
        try await withTemporaryDirectory { folder in
            try await SimulatedDevice.withDevice(.user("root", password: "secret")) { device in
                let result = try await Tool.run(
                    [
                        "record", "-o", folder.appendingPathComponent("s").path, "--host", device.networkOrigin,
                        "--user", "root", "--password-fd", "7", "--", "sh", "-c", "test ! -e /proc/self/fd/7",
                    ], environment: ["PATH": "/usr/bin:/bin"], input: "secret\n")
                #expect(result.status == 0, "\(result.errorText)")
            }
        }
    }

    @Test func record_commandThatCannotBeStarted_saysSoAndLeavesNothing() async throws {
        try await withTemporaryDirectory { folder in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let session = folder.appendingPathComponent("s").path
                let result = try await Tool.run(["record", "-o", session, "--", "/no/such/program"], on: device)
                #expect(result.status == 64)
                #expect(result.errorText.contains("/no/such/program cannot be started"), "\(result.errorText)")
                #expect(!FileManager.default.fileExists(atPath: session))
            }
        }
    }

    @Test func record_wrongArguments_sendNothing() async throws {
        try await withTemporaryDirectory { folder in
            let full = folder.path
            try Data().write(to: folder.appendingPathComponent("other"))
            let trials: [(arguments: [String], reason: String)] = [
                (["-o", full + "/new"], "nothing to record"),
                (["-o", full, "--", "true"], "is not empty"),
                (["-o", full + "/other", "--", "true"], "cannot be made"),
                (["-o", full + "/no/such", "--", "true"], "cannot be made"),
                (["-o", full + "/new", "--listen", "0.0.0.0:80"], "only addresses of the loopback network"),
                (["-o", full + "/new", "--listen", "127.0.0.1:99999"], "--listen takes a port"),
            ]
            for (arguments, reason) in trials {
                let result = try await Tool.run(
                    ["record"] + arguments, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
                #expect(result.status == 64, "\(arguments)")
                #expect(result.errorText.contains(reason), "\(arguments): \(result.errorText)")
            }
        }
    }

    /// A device that goes away within a reply: the client sees it, and the file says so.
    @Test func record_deviceGoesAway_keepsWhatCame() async throws {
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                if request.contains("basicdeviceinfo") { return }
                guard request.contains("half") else { return }
                connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf")
                return
            }
        }
        defer { server.stop() }
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("s")
            let result = try await Tool.run(
                [
                    "record", "-o", session.path, "--", "sh", "-c",
                    "curl -s $VAPIX_ORIGIN/half; curl -s $VAPIX_ORIGIN/none; true",
                ],
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)", "PATH": "/usr/bin:/bin"])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.hasPrefix("half") && result.text.contains("vapix record: "), "\(result.text)")
            let files = try sessionFiles(session)
            let half = String(decoding: files["0001-GET-half.http"] ?? Data(), as: UTF8.self)
            #expect(
                half.hasPrefix("# The reply: the connection ended within it.\n") && half.hasSuffix("\n\nhalf\n"),
                "\(half)")
            let none = String(decoding: files["0002-GET-none.http"] ?? Data(), as: UTF8.self)
            #expect(none.hasPrefix("# The reply: there was none.\nGET /none HTTP/1.1\n"), "\(none)")

            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.replay(from: session.path)
                let replayed = try await Tool.runProgram(
                    "/usr/bin/curl", ["--silent", device.origin + "/half", device.origin + "/none"])
                #expect(replayed.status == 52 && replayed.text == "half", "\(replayed.status): \(replayed.text)")
            }
        }
    }

    /// Story: a client that ended with the last byte made the recording say that the reply went on.
    @Test func record_clientEndsWithTheReply_replyIsComplete() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("OK") }
        }
        defer { server.stop() }
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("s")
            let command = "seq 1 100 | xargs -P 4 -I {} curl --silent --output /dev/null $VAPIX_ORIGIN/{}"
            let result = try await Tool.run(
                ["record", "-o", session.path, "--", "sh", "-c", command],
                environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)", "PATH": "/usr/bin:/bin"])
            #expect(result.status == 0, "\(result.errorText)")
            let texts = try sessionFiles(session).filter { $0.key.hasSuffix(".http") }
                .values.map { String(decoding: $0, as: UTF8.self) }
            #expect(texts.count == 100)
            #expect(texts.filter { $0.contains("it went on") }.isEmpty)
        }
    }

    /// A stream has no end: the client ends it, and the file has the start of it.
    @Test func record_motionJPEG_isCutAtABound() async throws {
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("s")
            try await SimulatedDevice.withDevice(.user("root", password: "c4nary")) { device in
                let command =
                    "curl --silent --digest --user root:c4nary {origin}/axis-cgi/mjpg/video.cgi | head -c 3000"
                let result = try await Tool.run(
                    ["record", "-o", session.path, "--host", device.networkOrigin, "--", "sh", "-c", command],
                    environment: ["PATH": "/usr/bin:/bin"])
                #expect(result.status == 0 && result.output.count == 3000, "\(result.errorText)")
            }
            let files = try sessionFiles(session)
            let manifest = String(decoding: files["session.json"] ?? Data(), as: UTF8.self)
            #expect(manifest.contains(#""reply":"cut""#), "\(manifest)")
        }
    }

    /// A signal ends the recording, and what was recorded is written.
    @Test func record_interrupted_writesTheSession() async throws {
        try await withTemporaryDirectory { folder in
            let session = folder.appendingPathComponent("s")
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let port = try unusedPort(at: "127.0.0.12")
                let result = try await Tool.run(
                    ["record", "-o", session.path, "--listen", "127.0.0.12:\(port)"], on: device
                ) { process in
                    for _ in 0..<600 where device.requestCounts["/axis-cgi/any.cgi"] == nil {
                        let curl = try ChildProcess(
                            "curl", ["--silent", "http://127.0.0.12:\(port)/axis-cgi/any.cgi"],
                            environment: ["PATH": "/usr/bin:/bin"])
                        _ = try curl.wait(until: .now + Tool.timeout)
                        usleep(100_000)
                    }
                    kill(process, SIGTERM)
                }
                #expect(result.status == -SIGTERM, "\(result.errorText)")
                #expect(result.errorText.contains("recording at http://127.0.0.12:\(port)"), "\(result.errorText)")
            }
            #expect(try sessionFiles(session)["session.json"] != nil)
        }
    }
}
