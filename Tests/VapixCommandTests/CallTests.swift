import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// `vapix call`, `vapix describe` and `vapix apis` as processes.
@Suite(.timeLimit(.minutes(10))) struct CallTests {
    /// A device that answers whatever a test wants, and what it was sent.
    private func withAnswer(
        _ body: [UInt8], status: String = "200 OK", type: String = "text/plain",
        _ use: (_ run: ([String]) async throws -> ToolResult, _ requests: () -> [String]) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let requests = Locked<[String]>([])
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    requests.withLock { $0.append(request) }
                    connection.reply(bytes: body, status: status, type: type)
                }
            }
            defer { server.stop() }
            let environment = ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            try await use(
                { try await Tool.run($0, on: device, environment: environment) }, { requests.withLock { $0 } })
        }
    }

    // MARK: Device configuration

    @Test func call_collection_isFoundOnTheDeviceAndSendsSecretsFromFiles() async throws {
        let body = #"{"status":"success","apis":{"ssh":{"v1":{"version":"1.0.1","rest_api":"/config/rest/ssh/v1x"}}}}"#
        let name = "vapix-\(UUID().uuidString)"
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        defer { try? FileManager.default.removeItem(at: file) }
        try "canary-4711\n".write(to: file, atomically: true, encoding: .utf8)
        try await withAnswer(Array(body.utf8), type: "application/json") { run, requests in
            let add = ["call", "ssh.users", "add", "-p", "username=jo"]
            let result = try await run(add + ["password=@\(file.path)"])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(requests().first?.hasPrefix("GET /config/discover ") == true)
            let last = try #require(requests().last)
            #expect(last.hasPrefix("POST /config/rest/ssh/v1x/users "))
            #expect(last.hasSuffix(#"{"data":{"username":"jo","password":"canary-4711"}}"#))
            let count = requests().count
            for secret in ["password=canary-4711", "password=@@canary-4711"] {
                let refused = try await run(add + [secret])
                #expect(refused.status == 64 && refused.errorText.contains("password=@FILE"), "\(refused.errorText)")
                #expect(!refused.errorText.contains("canary"))
            }
            #expect(requests().count == count)
        }
    }

    /// Story: the tool refused version 2 of SSH, which has the calls of version 1, while the typed client called it.
    ///
    /// A camera may have version 2 alone, or both; the highest is called.
    @Test(arguments: [["ssh": "2.0.2"], [:]] as [[String: String]])
    func call_laterMajorVersionWithTheSameCalls_isCalled(versions: [String: String]) async throws {
        try await SimulatedDevice.withDevice(.anyPort { $0.configurationAPIs.versions = versions }) { device in
            let result = try await Tool.run(["call", "ssh.users", "list"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.contains("username1"))
            #expect(device.requestCounts["/config/rest/ssh/v2/users"] == 1)
        }
    }

    // MARK: Replies

    @Test func call_printsJSON_inOneLine_inAPipe() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["call", "basic-device-info", "getallproperties"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.split(separator: "\n").count == 1)
            let properties = try #require(try result.object()["propertyList"] as? [String: Any])
            #expect(properties["Brand"] as? String == "AXIS")
        }
    }

    @Test func call_laysJSONOut_onATerminal() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await TerminalSession.run(
                ["call", "basicDeviceInfo", "getProperties", "-p", "propertyList=Brand"],
                environment: Tool.environment(device))
            #expect(result.status == 0)
            #expect(result.session.lines == ["{", "  \"propertyList\": {", "    \"Brand\": \"AXIS\"", "  }", "}"])
        }
    }

    @Test func call_printsTextAndXML_asTheyAre() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.Value", to: "a\u{9B}b")
            let list = try await Tool.run(["call", "parameters", "list", "-p", "groups=Test"], on: device)
            #expect(list.text == "root.Test.Value=a\u{9B}b\n")
            let terminal = try await TerminalSession.run(
                ["call", "parameters", "list", "-p", "groups=Test"], environment: Tool.environment(device))
            #expect(terminal.session.text.contains("root.Test.Value=a\u{FFFD}b"))
            let apps = try await Tool.run(["call", "applications", "list"], on: device)
            #expect(apps.status == 0, "\(apps.errorText)")
            #expect(apps.text.contains("<reply result=\"ok\">"))
        }
    }

    @Test func call_changesTheDevice() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.Value", to: "before")
            let result = try await Tool.run(
                ["call", "parameters", "update", "--param", "Test.Value=a&b=c d"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(device.parameter("Test.Value") == "a&b=c d")
            let start = try await Tool.run(["call", "applications", "start", "-p", "package=fenceguard"], on: device)
            #expect(start.status == 0, "\(start.errorText)")
            let apps = try await Tool.run(["list-apps"], on: device)
            #expect(apps.rows.contains { $0[0] == "fenceguard" && $0[2] == "Running" })
        }
    }

    @Test func binaryReply_goesToAFile_orAPipe_andNotToATerminal() async throws {
        let picture: [UInt8] = [0xFF, 0xD8, 0xFF, 0, 10, 13, 0x1B]
        try await withAnswer(picture, type: "image/jpeg") { run, requests in
            let pipe = try await run(["call", "jpeg", "image", "-p", "resolution=640x480"])
            #expect(pipe.status == 0, "\(pipe.errorText)")
            #expect(Array(pipe.output) == picture)
            #expect(requests().last?.hasPrefix("GET /axis-cgi/jpg/image.cgi?resolution=640x480 HTTP/1.1\r\n") == true)
            try await withTemporaryDirectory { directory in
                let file = directory.appendingPathComponent("picture")
                try Data(repeating: 1, count: 1000).write(to: file)
                let result = try await run(["call", "jpeg", "image", "-o", file.path])
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.output.isEmpty)
                #expect(try Array(Data(contentsOf: file)) == picture)
                let count = requests().count
                let nowhere = try await run(["call", "jpeg", "image", "-o", directory.path + "/none/x"])
                #expect(nowhere.status == 64)
                #expect(requests().count == count)
            }
        }
        let terminal = try await TerminalSession.run(["call", "jpeg", "image"])
        #expect(terminal.status == 64)
        #expect(terminal.session.text.contains("--output"))
    }

    @Test func failedCall_leavesTheFile_asItWas() async throws {
        try await withAnswer(Array("Error: out of pictures".utf8), type: "image/jpeg") { run, _ in
            try await withTemporaryDirectory { directory in
                let old = directory.appendingPathComponent("old")
                try Data([1, 2, 3]).write(to: old)
                let failed = try await run(["call", "jpeg", "image", "-o", old.path])
                #expect(failed.status == 2)
                #expect(failed.errorText.contains("out of pictures"))
                #expect(try Array(Data(contentsOf: old)) == [1, 2, 3])
                let new = directory.appendingPathComponent("new")
                #expect(try await run(["call", "jpeg", "image", "-o", new.path]).status == 2)
                #expect(!FileManager.default.fileExists(atPath: new.path))
            }
        }
    }

    @Test func interruptedCall_leavesTheFile_asItWas() async throws {
        let hasBegun = Locked(false)
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            hasBegun.withLock { $0 = true }
            connection.hang()
        }
        defer { server.stop() }
        try await SimulatedDevice.withDevice(.anyPort) { device in
            try await withTemporaryDirectory { folder in
                let result = try await Tool.run(
                    ["call", "jpeg", "image", "-o", folder.path + "/new"], on: device,
                    environment: ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
                ) { identifier in
                    let deadline = ContinuousClock.now + Tool.timeout
                    while !hasBegun.withLock({ $0 }), ContinuousClock.now < deadline { usleep(5_000) }
                    kill(identifier, SIGINT)
                }
                #expect(result.status == -SIGINT)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
            }
        }
    }

    // MARK: Errors

    @Test(arguments: [
        (#"{"error": {"code": 4004, "message": "Bad"}}"#, "200 OK", 2, "invalidParameter: A parameter's value"),
        (#"{"error": {"code": 77, "message": "Bad"}}"#, "200 OK", 2, "Bad (error 77)"),
        ("<html>login</html>", "200 OK", 9, "not what the API documents"),
        ("", "200 OK", 9, "not what the API documents"),
        (#"{"data": {"#, "200 OK", 9, "not what the API documents"),
        ("\u{0}\u{1B}[2J", "200 OK", 9, "not what the API documents"),
        ("no", "404 Not Found", 8, "does not have this API"),
        ("no", "403 Forbidden", 4, "may not make this call"),
        ("no", "500 Internal Server Error", 2, "HTTP 500"),
    ])
    func otherAnswers_endInAnError_withItsCode(body: String, status: String, exit: Int32, text: String) async throws {
        try await withAnswer(Array(body.utf8), status: status) { run, _ in
            let result = try await run(["call", "ntp", "setNTPClientConfiguration", "-p", "minpoll=5"])
            #expect(result.status == exit)
            #expect(result.output.isEmpty)
            #expect(result.errorText.hasPrefix("vapix: ntp/setNTPClientConfiguration: "))
            #expect(result.errorText.contains(text))
            #expect(result.errorText.utf8.filter { $0 == 0x1B || $0 == 0 }.isEmpty)
        }
    }

    @Test func errorOfAQuery_hasItsDocumentedMeaning() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["call", "applications", "start", "-p", "package=none"], on: device)
            #expect(result.status == 2)
            #expect(result.errorText.contains("error 4"))
            #expect(result.errorText.contains("notFound: No application"))
        }
    }

    @Test(arguments: [
        (["call", "none", "x"], "no API none"), (["call", "ntp", "x"], "no operation x"),
        (["call", "ntp", "getNTPInfo", "-p", "x=1"], "x: there is no such parameter"),
        (["call", "ntp", "getNTPInfo", "-p", "canary"], "NAME=VALUE"),
        // The equals sign is easy to forget, and only a name of the catalogue may be repeated.
        (["call", "ssh.users", "add", "-p", "username=jo", "password@-"], "Write password=@- or password=@FILE"),
        (["call", "ssh.users", "add", "-p", "password@canary"], "Write password=@- or password=@FILE"),
        (["call", "ssh.users", "add", "-p", "password@canary=x"], "Write password=@- or password=@FILE"),
        (["call", "ssh.users", "add", "-p", "canary@-"], "Write NAME=@- or NAME=@FILE"),
        (["call", "none", "add", "-p", "canary@-"], "Write NAME=@- or NAME=@FILE"),
        (["call", "ntp", "getNTPInfo", "--file", "x=/dev/null"], "takes no files"),
        (["call", "applications", "start"], "package: is missing"),
        (["call", "applications", "start", "-p", "package=@/nonexistent"], "No such file"),
        (["call", "applications", "start", "-p", "package=@"], "no file name after the @"),
        (["call", "applications", "start", "-p", "package=a", "package=b"], "more than once"),
        (["call", "parameters", "list", "-p", "groups=a,,b"], "cannot be empty"),
        (["call", "parameters", "update", "-p", "a b.c=canary"], "no spaces"),
        (["call", "applications", "upload", "-p", "package=x"], "use --file package=PATH"),
        (["call", "applications", "upload", "--file", "package="], "PART=PATH"),
        (["call", "applications", "upload"], "add --file package=PATH"),
        (["call", "mjpeg", "frames", "--duration", "0"], "--duration"),
        (["call", "jpeg", "image", "--duration", "1"], "--duration is only for endless streams"),
        (
            ["call", "mediaClips", "download", "-p", "clip=1", "--duration", "1"],
            "--duration is only for endless streams"
        ),
        (["call", "mjpeg", "frames", "-o", "/nonexistent/folder/x"], "nothing was sent"),
        (["call", "ntp", "getNTPInfo", "--input", "/nonexistent"], "No such file"),
        (["call", "ntp", "getNTPInfo", "--input", "/dev/zero"], "larger than 16 MB"),
        (["call", "ntp", "getNTPInfo", "--input", "-", "-p", "x=@-"], "read more than once"),
        (["call", "ntp", "getNTPInfo", "--host", "h"], "--host needs --user"),
        (["call", "applications", "remove", "-p", "package=vmd"], "Add --yes"),
        (["set-param", "canary"], "NAME=VALUE"),
        (["describe", "none"], "no API none"), (["describe", "ntp", "x"], "no operation x"),
    ])
    func wrongArguments_areRefused_beforeAnythingIsSent(arguments: [String], text: String) async throws {
        let result = try await Tool.run(arguments, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
        #expect(result.status == 64)
        #expect(result.output.isEmpty)
        #expect(result.errorText.contains(text), "\(result.errorText)")
        #expect(!result.errorText.contains("canary"))
    }

    @Test(arguments: [
        "", "{", "nonsense", #"{"a": 1} x"#, "{\"a\": \"\u{0}\"}", "{\"a\": 1}\u{0}", #"{"a": "\ud800"}"#,
        #"{"minpoll": 1, "minpoll": 1}"#, String(repeating: "[", count: 100_000),
    ])
    func wrongJSON_onStandardInput_isRefused(document: String) async throws {
        try await withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("input")
            try Data(document.utf8).write(to: file)
            let result = try await runWithInput(file, ["call", "ntp", "setNTPClientConfiguration", "--input", "-"])
            #expect(result.status == 64)
            #expect(result.errorText.contains("is not JSON"), "\(result.errorText)")
        }
    }

    @Test func textThatIsNotUTF8_isRefused() async throws {
        try await withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("input")
            try Data([UInt8(ascii: "a"), 0xFF]).write(to: file)
            let call = ["call", "applications", "start", "-p"]
            #expect(try await Tool.run(call + ["package=@" + file.path]).errorText.contains("not UTF-8"))
            #expect(try await runWithInput(file, call + ["package=@-"]).errorText.contains("not UTF-8"))
            let json = try await runWithInput(file, ["call", "ntp", "getNTPInfo", "--input", "-"])
            #expect(json.errorText.contains("is not JSON"))
        }
    }

    private func runWithInput(
        _ file: URL, _ arguments: [String], environment: [String: String] = [:]
    ) async throws -> ToolResult {
        try await Tool.runProgram(
            "/bin/sh", ["-c", "file=$1; shift; exec \"$0\" \"$@\" <\"$file\"", Tool.path, file.path] + arguments,
            environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"].merging(environment) { $1 })
    }

    // MARK: What is sent

    @Test func secret_comesFromAFile_andIsNeverShown() async throws {
        let canary = "canary & pass=word"
        let page = Array("<html>Error: user exists</html>".utf8)
        try await withAnswer(page, type: "text/html") { run, requests in
            try await withTemporaryDirectory { directory in
                let file = directory.appendingPathComponent("secret")
                try Data("\(canary)\n".utf8).write(to: file)
                let result = try await run([
                    "call", "userManagement", "add", "-p", "user=joe", "group=users", "roles=viewer",
                    "password=@\(file.path)",
                ])
                #expect(result.status == 2)
                #expect(result.errorText.contains("user exists"))
                #expect(!result.errorText.contains("canary"))
                #expect(requests().last?.contains("pwd=canary%20%26%20pass%3Dword&") == true)
                #expect(requests().last?.hasPrefix("POST /axis-cgi/pwdgrp.cgi HTTP/1.1\r\n") == true)
            }
        }
    }

    @Test func atSign_isDoubled_whereItIsMeant() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            device.setParameter("Test.Value", to: "")
            let result = try await Tool.run(["call", "parameters", "update", "-p", "Test.Value=@@home"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(device.parameter("Test.Value") == "@home")
        }
    }

    @Test func jsonDocument_isSent_fromStandardInput() async throws {
        let requests = Locked<[String]>([])
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    requests.withLock { $0.append(request) }
                    connection.reply(#"{"data": {}}"#)
                }
            }
            defer { server.stop() }
            try await withTemporaryDirectory { directory in
                let file = directory.appendingPathComponent("input")
                try Data("{\"staticServers\": [\"é\"]}\n".utf8).write(to: file)
                var environment = Tool.environment(device)
                environment["VAPIX_ORIGIN"] = "http://127.0.0.12:\(server.port)"
                let result = try await runWithInput(
                    file, ["call", "ntp", "setNTPClientConfiguration", "--input", "-"], environment: environment)
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.text == "{}\n")
            }
        }
        #expect(requests.withLock { $0.last }?.hasSuffix(#""params":{"staticServers":["é"]}}"#) == true)
    }

    @Test func upload_sendsTheFile_afterTheMethod() async throws {
        try await withAnswer(Array(#"{"data": {"name": "logo.png"}}"#.utf8)) { run, requests in
            try await withTemporaryDirectory { directory in
                let file = directory.appendingPathComponent("logo.png")
                try Data("picture".utf8).write(to: file)
                let result = try await run([
                    "call", "overlayImages", "uploadOverlayImage", "-p", "scaleToResolution=no", "--file",
                    "image=\(file.path)",
                ])
                #expect(result.status == 0, "\(result.errorText)")
                let request = try #require(requests().last)
                #expect(request.contains("name=\"json\"\r\nContent-Type: application/json\r\n\r\n{"))
                #expect(request.contains(#""params":{"scaleToResolution":false}}"#))
                #expect(request.contains("name=\"image\"; filename=\"logo.png\"\r\n"))
                #expect(request.contains("\r\n\r\npicture\r\n--"))
            }
        }
    }

    @Test func anonymousOperation_needsNoLogin() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(
                ["call", "systemReady", "getStatus", "-p", "timeout=1", "--host", device.networkOrigin])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(device.credentialCalls == 0)
        }
    }

    @Test func json_isTheFormOfEachReply() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let brand = try await Tool.run(
                ["call", "basicDeviceInfo", "getProperties", "-p", "propertyList=Brand", "--json"], on: device)
            #expect(brand.text == #"{"propertyList":{"Brand":"AXIS"}}"# + "\n", "\(brand.errorText)")
            let list = try await Tool.run(["call", "applications", "list", "--json"], on: device)
            #expect((try list.object()["text"] as? String)?.contains("<application ") == true)
            try await withTemporaryDirectory { folder in
                let file = folder.path + "/x"
                for call in [["jpeg", "image"], ["mjpeg", "frames", "--duration", "1"], ["ntp", "getNTPInfo"]] {
                    let result = try await Tool.run(["call"] + call + ["--json", "-o", file], on: device)
                    #expect(result.status == 0, "\(result.errorText)")
                    let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
                    #expect(try result.object()["size"] as? Int == size)
                    #expect(try result.object()["file"] as? String == file)
                }
            }
            for (flag, member, start) in [("--dry-run", "request", "POST http"), ("--curl", "command", "curl ")] {
                let preview = try await Tool.run(["call", "ntp", "getNTPInfo", flag, "--json"], on: device)
                #expect((try preview.object()[member] as? String)?.hasPrefix(start) == true, "\(preview.text)")
                #expect(preview.errorText == "")
            }
            let picture = try await Tool.run(["call", "jpeg", "image", "--json"], on: device)
            #expect(picture.status == 64)
            #expect(picture.errorText.contains("--output"))
            #expect(device.requestCounts["/axis-cgi/jpg/image.cgi"] == 1)
        }
    }

    // MARK: Questions

    @Test func drasticOperation_asks_andYesDoesWithout() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let call = ["call", "applications", "remove", "-p", "package=helloworld"]
            let no = try await TerminalSession.run(call, environment: Tool.environment(device)) { session in
                try session.expect("Call applications/remove of this device (\(device.origin))? [y/N] ")
                session.type("n\n")
            }
            #expect(no.status == 130)
            #expect(device.requestCounts["/axis-cgi/applications/control.cgi"] == nil)
            let yes = try await Tool.run(call + ["--yes"], on: device)
            #expect(yes.status == 0, "\(yes.errorText)")
            let apps = try await Tool.run(["list-apps"], on: device)
            #expect(!apps.rows.contains { $0[0] == "helloworld" })
        }
    }

    // MARK: apis and describe

    @Test func apis_joinsTheDevicesList_withTheCatalogue() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["apis"], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            let rows = Dictionary(result.rows.map { ("\($0[0]) \($0[1])", Array($0.dropFirst(2))) }) { first, _ in first
            }
            #expect(rows["param-cgi cgi"]?[1...2] == ["yes", "parameters"])
            #expect(rows["guard-tour cgi"]?[1...2] == ["no", ""])
            #expect(rows["ntp cgi"]?[1...2] == ["newer", "ntp"])
            #expect(rows["mdnssd cgi"]?[1...2] == ["older", "mdnssd"])
            #expect(rows["ssh rest"]?[2...4] == ["ssh", "released", "/config/rest/ssh/v1"])
            // Both versions of SSH have the calls.
            let versions = result.rows.filter { $0.prefix(2) == ["ssh", "rest"] }
            #expect(versions.map { Array($0[2...3]) } == [["1.0.0", "yes"], ["2.0.0", "yes"]])
            let json = try await Tool.run(["apis", "--json"], on: device)
            let apis = try #require(try json.object()["apis"] as? [[String: Any]])
            #expect(apis.count == result.rows.count)
            let older = try #require(apis.first { $0["id"] as? String == "mdnssd" })
            #expect(older["typed"] as? String == "older")
            #expect((older["missingOperations"] as? [String])?.isEmpty == false)
            let ssh = try #require(apis.first { $0["id"] as? String == "ssh" && $0["kind"] as? String == "rest" })
            #expect(ssh["path"] as? String == "/config/rest/ssh/v1")
            #expect((ssh["openAPILink"] as? String)?.hasSuffix("openapi.json") == true)
            let terminal = try await TerminalSession.run(["apis"], environment: Tool.environment(device))
            #expect(terminal.session.lines.contains { $0.hasPrefix("ID ") && $0.contains("Kind") })
        }
    }

    /// A device before AXIS OS 11.8 has the one list, one before 8.50 neither.
    @Test(arguments: [
        ("apis", #"{"apiVersion":"1.0","data":{"apiList":[{"id":"ntp","version":"1.0"}]}}"#, 200, "404 Not Found", 1),
        ("apis", #"{"apis":{"ssh":{"v2":{"version":"2.0.1"}}}}"#, 404, "200 OK", 1),
        ("apis", "", 404, "404 Not Found", 0),
    ])
    func apis_missingList_isLeftOut(
        command: String, body: String, discovery: Int, configuration: String, count: Int
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    let isConfiguration = request.hasPrefix("GET /config/discover ")
                    let status = isConfiguration ? configuration : discovery == 200 ? "200 OK" : "404 Not Found"
                    connection.reply(body, status: status, type: "application/json")
                }
            }
            defer { server.stop() }
            let environment = ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            let result = try await Tool.run([command], on: device, environment: environment)
            #expect(result.rows.count == count, "\(result.errorText)")
            #expect((result.status == 0) == (count > 0), "\(result.errorText)")
        }
    }

    @Test func apiFiles_highestVersion_isSavedUnderItsName() async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: directory) }
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let index = #"""
                {"apis": {"ssh": {"v1": {"version": "1.0.0-beta.1", "doc": "/d/1"},
                "v2": {"version": "2.0.1", "doc": "/d/2", "rest_openapi": "/d/none", "model": "relative"}}}}
                """#
            let server = try ScriptedServer { connection in
                while let request = connection.readRequest() {
                    if request.hasPrefix("GET /config/discover ") {
                        connection.reply(index, status: "200 OK", type: "application/json")
                    } else if request.hasPrefix("GET /d/2 ") {
                        connection.reply("# SSH", status: "200 OK", type: "text/markdown")
                    } else {
                        connection.reply("", status: "404 Not Found", type: "text/plain")
                    }
                }
            }
            defer { server.stop() }
            let environment = ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            let command = ["api-files", "ssh", "--directory", directory.path]
            // A path that a device would not have is refused before it is sent.
            let refused = try await Tool.run(command, on: device, environment: environment)
            #expect(refused.status != 0 && refused.errorText.contains("the path must start with a slash"))
            let older = command + ["--major-version", "1"]
            #expect(try await Tool.run(older, on: device, environment: environment).status != 0)
            let file = directory.appendingPathComponent("ssh-v2-doc.md")
            #expect(try String(contentsOf: file, encoding: .utf8) == "# SSH")
            let missing = try await Tool.run(["api-files", "lldp"], on: device, environment: environment)
            // Story: a missing API was said to lack a version that nobody had asked for.
            #expect(missing.errorText.contains("does not have the API lldp; vapix apis lists"), "\(missing.errorText)")
            let newest = ["api-files", "ssh", "--major-version", "7"]
            let version = try await Tool.run(newest, on: device, environment: environment)
            #expect(version.errorText.contains("this version of the API ssh; it has 1.0.0-beta.1, 2.0.1"))
            let wrong = try await Tool.run(["api-files", "../ssh"], on: device, environment: environment)
            #expect(wrong.status == 64)
        }
    }

    /// A user's list would be incomplete without a word of it.
    @Test func apis_configurationAPIsNeedALogin_saysSo() async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let result = try await Tool.run(["apis", "--host", device.networkOrigin])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.rows.allSatisfy { $0[1] == "cgi" } && !result.rows.isEmpty)
            #expect(result.errorText.contains("only after a login"))
        }
    }

    @Test func describe_needsNoDevice() async throws {
        let all = try await Tool.run(["describe"])
        #expect(all.status == 0)
        #expect(all.rows.contains(["ntp", "VapixNetwork", "3", "NTP API"]))
        let api = try await Tool.run(["describe", "NTP"])
        #expect(api.rows.contains { $0.prefix(2) == ["operation", "getNTPInfo"] })
        #expect(api.rows.contains { $0.prefix(3) == ["error", "4004", ".invalidParameter"] })
        let operation = try await Tool.run(["describe", "ntp", "setntpclientconfiguration"])
        #expect(operation.rows.contains { $0.prefix(5) == ["parameter", "minimumPoll", "minpoll", "int32", "no"] })
        #expect(operation.rows.contains { $0.prefix(3) == ["type", "ServersSource", "DHCP"] })
        let terminal = try await TerminalSession.run(["describe", "ntp", "getNTPInfo"])
        let facts = [
            "Swift    vapix.ntp.getNTPInfo() async throws -> NTP.NTPInfoReply", "Product  VapixNetwork",
            "Request  POST /axis-cgi/ntp.cgi",
        ]
        #expect(Array(terminal.session.lines.dropFirst(2).prefix(3)) == facts)
    }

    /// Story: the names that `vapix call` takes were no APIs for `vapix describe`.
    @Test(arguments: [
        ["ssh.users.add"], ["ssh/users.add"], ["SSH.Users.Add"], ["ssh.users", "add"], ["ssh", "users.add"],
    ])
    func describe_namesOfCall_areAnOperation(words: [String]) async throws {
        let result = try await Tool.run(["describe"] + words)
        #expect(result.rows.first == ["title", "ssh/users.add"], "\(result.errorText)")
    }

    @Test(arguments: ["ssh.users", "ssh/users", "SSH.Users"])
    func describe_partOfATree_hasItsOperationsAlone(name: String) async throws {
        let names = ["users.list", "users.add", "users.get", "users.set", "users.remove"]
        let result = try await Tool.run(["describe", name])
        #expect(result.rows.filter { $0[0] == "operation" }.map { $0[1] } == names, "\(result.errorText)")
        let api = try await Tool.run(["describe", name, "--json"]).object()["api"] as? [String: Any]
        #expect((api?["operations"] as? [[String: Any]])?.compactMap { $0["name"] as? String } == names)
        let wrong = try await Tool.run(["describe", name + "s"])
        #expect(wrong.status == 64 && wrong.errorText.contains("ssh has no operation"), "\(wrong.errorText)")
    }

    @Test func describe_printsJSON() async throws {
        let all = try await Tool.run(["describe", "--json"]).object()
        #expect((all["apis"] as? [[String: Any]])?.contains { $0["name"] as? String == "ntp" } == true)
        let api = try await Tool.run(["describe", "ntp", "--json"]).object()["api"] as? [String: Any]
        #expect(api?["namespace"] as? String == "NTP")
        let operation = try await Tool.run(["describe", "ntp", "getNTPInfo", "--json"]).object()
        #expect((operation["operation"] as? [String: Any])?["id"] as? String == "ntp/getNTPInfo")
        #expect((operation["types"] as? [[String: Any]])?.map { $0["name"] as? String } == ["Client", "ServersSource"])
    }
}
