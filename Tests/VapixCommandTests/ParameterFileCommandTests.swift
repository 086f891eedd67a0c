import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// `vapix params save`, `diff` and `restore` as processes.
@Suite(.timeLimit(.minutes(10))) struct ParameterFileCommandTests {
    /// A camera with parameters in a group of their own, and a folder.
    private func withCamera(
        _ body: (SimulatedDevice, _ path: (String) -> String) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { folder in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                device.setParameter("Test.One", to: "1")
                device.setParameter("Test.Two", to: "a\\b\nc ")
                device.setParameter("Test.Password", to: "never-to-be-seen")
                device.setParameter("Network.Test.Name", to: "n")
                try await body(device) { folder.appendingPathComponent($0).path }
            }
        }
    }

    private func contents(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func save_writesGroups_withoutSecrets() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            let result = try await Tool.run(["params", "save", file, "root.Test", "Brand", "--json"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            let text = try contents(file)
            let lines = text.split(separator: "\n")
            #expect(lines.contains("# Model: AXIS P3268-LVE"))
            #expect(lines.contains("# AXIS OS: 12.0.91"))
            #expect(lines.contains("# Groups: root.Test Brand"))
            #expect(lines.contains { $0.hasPrefix("# Saved: 20") && $0.hasSuffix("Z") })
            #expect(lines.suffix(2) == ["Test.One=1", #"Test.Two=a\\b\nc\u{20}"#])
            #expect(!text.contains("never"))
            let object = try result.object()
            #expect(object["saved"] as? Int == 2)
            #expect(object["secrets"] as? [String] == ["Test.Password"])
            #expect(object["size"] as? Int == text.utf8.count)
            #expect(object["readOnly"] as? Int ?? 0 > 3)
            #expect(result.errorText == "vapix: 1 secret not saved: Test.Password\n")
            let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let all = try await Tool.run(["params", "save", "-", "Brand", "--all"], on: device)
            #expect(all.text.contains("\nBrand.Brand=AXIS\n"), "\(all.text)")
        }
    }

    @Test func save_leavesTheOldFile_whenItFails() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            try "old".write(toFile: file, atomically: true, encoding: .utf8)
            let missing = try await Tool.run(["params", "save", file, "Test", "Missing"], on: device)
            #expect(missing.status == 2)
            #expect(missing.errorText.contains("Missing"), "\(missing.errorText)")
            #expect(missing.errorText.contains("nothing was saved"))
            let nothing = try await Tool.run(["params", "save", file, "Brand"], on: device)
            #expect(nothing.status == 1)
            #expect(nothing.errorText.contains("nothing to save"), "\(nothing.errorText)")
            try await device.inject(Fault("http status=500 path=/axis-cgi/param.cgi count=all"))
            #expect(try await Tool.run(["params", "save", file], on: device).status == 2)
            #expect(try contents(file) == "old")
            let folder = try await Tool.run(["params", "save", path("none/x"), "Test"], on: device)
            #expect(folder.status == 64)
        }
    }

    /// Story: definitions came with a group named root around them on some devices, and not at all on old ones.
    @Test func save_usesTheTypes_asFarAsTheDeviceTells() async throws {
        let answers = [
            (
                "Test.A=1\nTest.B=x\nTest.C=2\nTest.D=3\n",
                """
                <parameterDefinitions xmlns="http://www.axis.com/ParameterDefinitionsSchema" version="1.0"><model>M</model>
                <firmwareVersion>9.80</firmwareVersion><group name="root"><group name="Test">
                <parameter name="A" securityLevel="7744"><type><int/></type></parameter>
                <parameter name="B" securityLevel="7744"><type><password maxlen="8"/></type></parameter>
                <parameter name="C" securityLevel="7747"><type><int/></type></parameter>
                <parameter name="D"><type readonly="true"><int/></type></parameter></group></group></parameterDefinitions>
                """, "# Model: M\n# AXIS OS: 9.80\n", "Test.A=1\n", "1 secret not saved: Test.B"
            ),
            ("Test.A=1\nProperties.X=1\n", "# Error: unknown action", "# Saved: ", "Test.A=1\n", "does not describe"),
        ]
        for (list, definitions, head, expected, message) in answers {
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    connection.reply(request.contains("action=listdefinitions") ? definitions : list)
                }
            }
            defer { server.stop() }
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(
                    ["params", "save", "-"], on: device,
                    environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"])
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.text.contains(head))
                #expect(result.text.hasSuffix("# Groups: all\n" + expected), "\(result.text)")
                #expect(result.errorText.contains(message), "\(result.errorText)")
            }
        }
    }

    @Test func diff_showsEachChange_andFails() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            #expect(try await Tool.run(["params", "save", file, "Test", "Brand"], on: device).status == 0)
            let same = try await Tool.run(["params", "diff", file], on: device)
            #expect(same.status == 0, "\(same.errorText)")
            #expect(same.text == "")
            device.setParameter("Test.One", to: "2")
            device.setParameter("Test.Three", to: "3")
            device.setParameter("Test.NewPassword", to: "never-to-be-seen")
            try (try contents(file) + "Test.Gone=0\nTest.Password=typed\n").write(
                toFile: file, atomically: true, encoding: .utf8)
            let result = try await Tool.run(["params", "diff", file], on: device)
            #expect(result.status == 1)
            #expect(
                result.rows == [
                    ["removed", "Test.Gone", "0", ""], ["changed", "Test.One", "1", "2"],
                    ["added", "Test.Three", "", "3"],
                ])
            #expect(result.errorText == "vapix: warning: secrets are not compared: Test.Password\n")
            let json = try await Tool.run(["params", "diff", file, "--json"], on: device)
            #expect(json.status == 1)
            let differences = try #require(try json.object()["differences"] as? [[String: String]])
            #expect(differences.first == ["change": "removed", "name": "Test.Gone", "file": "0"])
            #expect(!(json.text + result.text).contains("typed"))
        }
    }

    /// A value whose letters only look the same is another value: the device compares bytes.
    @Test func diff_comparesBytes_notCharacters() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            try "Test.One=\u{E9}\n".write(toFile: file, atomically: true, encoding: .utf8)
            device.setParameter("Test.One", to: "e\u{301}")
            let result = try await Tool.run(["params", "diff", file], on: device)
            #expect(result.status == 1, "\(result.text)")
            #expect(result.rows.count == 1)
        }
    }

    @Test func restore_setsTheRest_andNamesEachFailure() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            let long = String(repeating: "x", count: 20_000)
            try """
            Test.One=7
            Test.Two=\(long)
            Test.Password=typed
            Test.Gone=0
            Network.Test.Name=m
            Brand.Brand=OTHER
            """.write(toFile: file, atomically: true, encoding: .utf8)
            let before = device.requestCounts["/axis-cgi/param.cgi"] ?? 0
            let plan = try await Tool.run(["params", "restore", file, "--dry-run"], on: device)
            #expect(plan.status == 2)
            #expect(plan.rows.map { $0[0] } == ["readOnly", "differs", "missing", "differs", "secret", "differs"])
            #expect(device.parameter("Test.One") == "1")
            // The list and the definitions, and no update.
            #expect(device.requestCounts["/axis-cgi/param.cgi"] == before + 2)
            let result = try await Tool.run(["params", "restore", file, "--yes"], on: device)
            #expect(result.status == 2)
            #expect(
                result.rows.map { Array($0[0...1]) } == [
                    ["readOnly", "Brand.Brand"], ["set", "Network.Test.Name"], ["missing", "Test.Gone"],
                    ["set", "Test.One"], ["secret", "Test.Password"], ["refused", "Test.Two"],
                ])
            #expect(result.rows[5][4].contains("Error setting 'root.Test.Two'"), "\(result.rows[5][4])")
            #expect(result.errorText.hasSuffix("vapix: 3 parameters were not restored\n"), "\(result.errorText)")
            #expect(!result.text.contains("typed"))
            #expect(device.parameter("Test.One") == "7")
            #expect(device.parameter("Network.Test.Name") == "m")
            #expect(device.parameter("Test.Password") == "never-to-be-seen")
        }
    }

    @Test func restore_roundTrips_whatWasSaved() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            #expect(try await Tool.run(["params", "save", file], on: device).status == 0)
            device.setParameter("Test.Two", to: "other")
            device.setParameter("Test.One", to: "")
            let result = try await Tool.run(["params", "restore", file, "--yes", "--json"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            let entries = try #require(try result.object()["parameters"] as? [[String: String]])
            #expect(entries.map { $0["outcome"] } == ["set", "set"])
            #expect(device.parameter("Test.Two") == "a\\b\nc ")
            #expect(device.parameter("Test.One") == "1")
            let again = try await Tool.run(["params", "restore", file, "--yes"], on: device)
            #expect(again.status == 0)
            #expect(again.text == "")
            #expect(again.errorText.contains("has all values"), "\(again.errorText)")
        }
    }

    @Test func restore_asksOnTheTerminal_andNamesTheDevice() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            try "Test.One=7\n".write(toFile: file, atomically: true, encoding: .utf8)
            let (refusal, code) = try await TerminalSession.run(
                ["params", "restore", file], environment: Tool.environment(device)
            ) { session in
                try session.expect("Set 1 parameter of this device (\(device.origin))? [y/N]")
                session.type("n\n")
            }
            #expect(code == 130)
            #expect(refusal.text.contains("nothing was set"))
            #expect(refusal.text.contains("differs"))
            #expect(device.parameter("Test.One") == "1")
            let (_, success) = try await TerminalSession.run(
                ["params", "restore", file], environment: Tool.environment(device)
            ) { session in
                try session.expect("[y/N]")
                session.type("y\n")
            }
            #expect(success == 0)
            #expect(device.parameter("Test.One") == "7")
            let unasked = try await Tool.run(["params", "restore", file], on: device)
            #expect(unasked.status == 0, "there is nothing to ask about: \(unasked.errorText)")
        }
    }

    /// A failure in the middle: the output says of each parameter how far it came.
    ///
    /// Those of Network come last.
    @Test func restore_reportsAll_whenTheDeviceFails() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            let long = String(repeating: "y", count: 2500)
            for number in 1...3 { device.setParameter("Network.Test.N\(number)", to: "") }
            try "Test.One=7\n\((1...3).map { "Network.Test.N\($0)=\(long)\n" }.joined())".write(
                toFile: file, atomically: true, encoding: .utf8)
            // After the list, the definitions and two requests with values.
            try await device.inject(Fault("http status=503 path=/axis-cgi/param.cgi nth=5 count=all"))
            let result = try await Tool.run(["params", "restore", file, "--yes"], on: device)
            #expect(result.status == 2, "\(result.errorText)")
            #expect(result.rows.map { $0[0] } == ["set", "unknown", "notSent", "set"], "\(result.errorText)")
            #expect(device.parameter("Test.One") == "7")
            #expect(result.errorText.contains("503"), "\(result.errorText)")
        }
    }

    /// A device may accept a value and keep another one, within its limits for example.
    @Test func restore_readsBack_andNamesWhatWasAdjusted() async throws {
        let values = Locked("1")
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                if request.contains("action=update") {
                    values.withLock { $0 = "5" }
                    connection.reply("OK\n")
                } else if request.contains("listdefinitions") {
                    connection.reply("no", status: "404 Not Found")
                } else {
                    connection.reply("root.Test.One=\(values.withLock { $0 })\n")
                }
            }
        }
        defer { server.stop() }
        try await withTemporaryDirectory { folder in
            let file = folder.appendingPathComponent("x").path
            try "Test.One=100\n".write(toFile: file, atomically: true, encoding: .utf8)
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(
                    ["params", "restore", file, "--yes"], on: device,
                    environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"])
                #expect(result.status == 2)
                #expect(result.rows == [["adjusted", "Test.One", "100", "5", ""]])
            }
        }
    }

    @Test func faultyFile_sendsNothing() async throws {
        try await withCamera { device, path in
            let file = path("camera.params")
            try "Test.One=secret\\x\n".write(toFile: file, atomically: true, encoding: .utf8)
            for command in ["diff", "restore"] {
                let result = try await Tool.run(["params", command, file], on: device)
                #expect(result.status == 64)
                #expect(result.errorText.contains("camera.params:1: an escape"), "\(result.errorText)")
                #expect(!result.errorText.contains("secret"))
                #expect(try await Tool.run(["params", command, path("none")], on: device).status == 64)
            }
            #expect(device.credentialCalls == 0)
        }
    }

    @Test func wrongArguments_areRefused() async throws {
        let arguments = [
            ["save"], ["save", ""], ["save", "f", "A B"], ["save", "f", "A,B"], ["save", "-", "--json"], ["diff"],
            ["restore"], ["save", "f", "--host", "h"], ["diff", "f", "--host", "h"],
        ]
        for words in arguments {
            let result = try await Tool.run(["params"] + words, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
            #expect(result.status == 64, "\(words): \(result.errorText)")
        }
    }
}
