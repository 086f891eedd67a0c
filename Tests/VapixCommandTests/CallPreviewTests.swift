import AcapPackage
import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixCatalogue
import VapixClient

@testable import vapix

private let curl = "/usr/bin/curl"
private var hasCurl: Bool { FileManager.default.isExecutableFile(atPath: curl) }

/// `vapix call --dry-run` and `--curl`.
@Suite(.timeLimit(.minutes(10))) struct CallPreviewTests {
    // MARK: --dry-run

    @Test func dryRun_needsNoDevice_andPrintsTheRequest() async throws {
        let result = try await Tool.run(["call", "ntp", "getNTPInfo", "--dry-run"])
        #expect(result.status == 0, "\(result.errorText)")
        #expect(
            result.text == """
                POST http://127.0.0.12/axis-cgi/ntp.cgi
                Authorization: ***
                Content-Type: application/json
                Content-Length: 42

                {"apiVersion":"1.0","method":"getNTPInfo"}

                """)
        #expect(result.errorText.isEmpty)
        let anonymous = try await Tool.run(
            ["call", "systemReady", "getStatus", "--dry-run", "--host", "http://[::1]:8080", "-p", "timeout=1"])
        #expect(anonymous.text.hasPrefix("POST http://[::1]:8080/axis-cgi/systemready.cgi\nContent-Type: "))
    }

    /// Story: a preview that asked for a service account would cost one of the device's 200.
    @Test(arguments: ["--dry-run", "--curl"])
    func preview_onACamera_asksForNoAccountAndSendsNothing(option: String) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            // It would ask on the terminal if it sent the call.
            let result = try await Tool.run(["call", "firmwareManagement", "reboot", option], on: device)
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.contains("\(device.origin)/axis-cgi/firmwaremanagement.cgi"))
            #expect(device.credentialCalls == 0)
            #expect(device.requests.isEmpty)
        }
    }

    @Test func dryRun_multipart_namesFilesInPlaceOfTheirContent() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appendingPathComponent("a b.eap")
            try Data("content".utf8).write(to: file)
            let result = try await Tool.run(
                ["call", "applications", "upload", "--file", "package=\(file.path)", "--dry-run"])
            #expect(result.text.contains("name=\"packfil\"; filename=\"a b.eap\"\n"))
            #expect(result.text.contains("\n\n(the file \(file.path), 7 bytes)\n--vapix-"))
            #expect(result.text.contains("Content-Length: "))
            let input = try await Tool.run(["call", "applications", "upload", "--file", "package=-", "--dry-run"])
            #expect(input.text.contains("(the file or standard input)"), "\(input.errorText)")
            let missing = try await Tool.run(
                ["call", "applications", "upload", "--file", "package=\(file.path)x", "--dry-run"])
            #expect(missing.status == 64 && missing.text.isEmpty)
        }
    }

    // MARK: Secrets

    private func preview(_ id: String, _ assignments: [String] = [], json: String? = nil) throws -> RequestPreview {
        let parts = id.split(separator: "/").map(String.init)
        let (api, operation) = try CatalogueNames.call(parts[0], parts[1])
        let arguments = CallArguments(
            of: operation, in: api, assignments: try assignments.map(Assignment.init(parsing:)),
            document: json.flatMap { JSONTree(parsing: $0) })
        #expect(arguments.problems == [])
        return try RequestPreview(arguments)
    }

    private func body(_ preview: RequestPreview) -> String {
        String(decoding: preview.request.body.bytes ?? [], as: UTF8.self)
    }

    /// A secret is one by the catalogue's type, by the name of a text, or by the name of a member that is not described.
    @Test func preview_secrets_areMasked() throws {
        let form = try preview(
            "userManagement/add", ["user=jo", "grp=users", "sgrp=viewer", "pwd=canary", "comment=pwd"])
        #expect(body(form) == "action=add&user=jo&pwd=***&grp=users&sgrp=viewer&comment=pwd")
        let rest = try preview("ssh/users.add", ["username=jo", "password=canary"])
        #expect(body(rest) == #"{"data":{"username":"jo","password":"***"}}"#)
        let parameters = try preview(
            "parameters/update", ["Network.UPnP.Password=canary", "Network.Port=1", "SNMP.V1ReadCommunity=canary"])
        #expect(body(parameters).contains("Network.UPnP.Password=***&SNMP.V1ReadCommunity=***"))
        #expect(body(parameters).contains("Network.Port=1"))
        let mqtt = try preview(
            "mqttClient/configureClient",
            json: #"""
                {"server":{"protocol":"tcp","host":"h","newer":{"token":"canary"}},"username":"u","password":"canary","clientId":"c"}
                """#)
        #expect(mqtt.isMasked && !body(mqtt).contains("canary"), "\(body(mqtt))")
        #expect(body(mqtt).contains(#""username":"u""#))
        let none = try preview("ntp/getNTPInfo")
        #expect(!none.isMasked && none.notes.isEmpty)
    }

    /// Story: an argument with a password is seen by all users of the machine.
    @Test func call_passwordAmongTheArguments_isRefused() async throws {
        let result = try await Tool.run(
            ["call", "userManagement", "add", "-p", "user=jo", "grp=users", "sgrp=viewer", "pwd=canary", "--dry-run"])
        #expect(result.status == 64)
        #expect(result.errorText.contains("pwd=@FILE") || result.errorText.contains("password=@FILE"))
        #expect(!(result.text + result.errorText).contains("canary"))
    }

    /// Story: a key of a storage was taken from the arguments, because it is a member of the account.
    @Test(arguments: [
        ["remoteObjectStorage.destinations", "add", "-p", "id=a", #"azure={"container":"c","sas":"canary"}"#],
        ["remoteObjectStorage.destinations", "add", "-p", "id=a", #"s3={"bucket":"b","secretAccessKey":"canary"}"#],
        // By the name in Swift, and in a list of which the argument is one element.
        ["remoteObjectStorage.destinations", "add", "-p", "id=a", #"s3={"bucket":"b","accessKeyID":"canary"}"#],
        [
            "videoDecoder", "setViewConfiguration", "-p",
            #"streams={"streamId":0,"url":"rtsp://a","videoCodec":"h264","password":"canary"}"#,
        ],
        // By the names of what the catalogue does not describe.
        ["parameters", "update", "-p", "Network.UPnP.Password=canary"],
        ["parameterTree", "import.write", "-p", #"Network={"UPnP":{"Password":"canary"}}"#],
        ["snmp.common", "set", "-p", "readCommunity=canary"],
    ])
    func call_secretInAnArgument_isRefused(call: [String]) async throws {
        let result = try await Tool.run(["call"] + call + ["--dry-run"])
        let name = try #require(call.last).prefix { $0 != "=" }
        #expect(result.status == 64)
        #expect(result.errorText.contains("\(name) contains a secret"), "\(result.errorText)")
        #expect(result.errorText.contains("\(name)=@FILE or @-, or use --input FILE"), "\(result.errorText)")
        #expect(!(result.text + result.errorText).contains("canary"))
    }

    @Test func call_secretInAFile_isTaken() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appendingPathComponent("azure")
            try Data(#"{"accountName":"a","container":"c","sas":"canary"}"#.utf8).write(to: file)
            let add = ["call", "remoteObjectStorage.destinations", "add", "--dry-run", "-p", "id=a"]
            let result = try await Tool.run(add + ["azure=@\(file.path)"])
            #expect(result.status == 0, "\(result.errorText)")
            #expect(result.text.contains(#""azure":{"accountName":"a","container":"c","sas":"***"}"#))
        }
    }

    /// The address of the keys for tokens has a name like that of a token.
    @Test func preview_addressOfKeys_isShown() throws {
        let preview = try preview("clientCredentialsGrant/authentication.set", ["keySetURL=https://keys.example"])
        #expect(!preview.isMasked)
    }

    // MARK: --curl

    @Test func curl_login_isThatOfTheDevice() async throws {
        let call = ["call", "ntp", "getNTPInfo", "--curl"]
        let http = try await Tool.run(call + ["--host", "http://camera", "--user", "it's"])
        #expect(http.text.contains("    --digest --user 'it'\\''s' \\\n"))
        let https = try await Tool.run(call + ["--host", "camera", "--user", "root", "--insecure"])
        #expect(https.text.contains("    --anyauth --user root \\\n    --http1.1 \\\n    --insecure \\\n"))
        let pin = String(repeating: "A", count: 43) + "="
        let pinned = try await Tool.run(call + ["--host", "camera", "--pin", pin])
        #expect(pinned.text.contains("--anyauth --netrc \\\n"))
        #expect(pinned.text.contains("--insecure --pinnedpubkey sha256//\(pin) \\\n"))
        let camera = try await Tool.run(call)
        #expect(camera.text.contains("--basic --netrc \\\n    --noproxy '*' \\\n"))
        #expect(camera.errorText.contains("service account"))
        let anonymous = try await Tool.run(["call", "systemReady", "getStatus", "-p", "timeout=1", "--curl"])
        #expect(!anonymous.text.contains("--basic") && anonymous.status == 0)
    }

    @Test func curl_streamsAndOutput_haveTheirOptions() async throws {
        let result = try await Tool.run(
            ["call", "mjpeg", "frames", "-p", "fps=5", "--duration", "10", "-o", "it's.mjpeg", "--curl"])
        #expect(result.text.contains("    --max-time 10 \\\n    --output 'it'\\''s.mjpeg' \\\n"), "\(result.errorText)")
        #expect(!FileManager.default.fileExists(atPath: "it's.mjpeg"))
        #expect(try await Tool.run(["call", "ntp", "getNTPInfo", "--curl", "--dry-run"]).status == 64)
    }

    /// The request of the printed command and the one of `vapix call`, as the simulated camera logs them.
    @Test(.enabled(if: hasCurl, "curl is not installed"))
    func curl_ofEachKind_sendsTheSameRequest() async throws {
        var configuration = SimulatedDevice.Configuration.user("root", password: "it's a \"pass\"")
        // A printed command has the documented version: nobody has asked the device for its own.
        configuration.configurationAPIs.versions["ssh"] = "1.0.0"
        try await SimulatedDevice.withDevice(configuration) { device in
            try await withTemporaryDirectory { folder in
                let calls = try calls(in: folder)
                try Data("machine 127.0.0.1 login root password \"it's a \\\"pass\\\"\"\n".utf8)
                    .write(to: folder.appendingPathComponent(".netrc"))
                let password = folder.appendingPathComponent("password")
                try Data("it's a \"pass\"\n".utf8).write(to: password)
                for call in calls {
                    let words = ["call"] + call + ["--host", device.networkOrigin]
                    device.clearLogs()
                    let login = ["--user", "root", "--password-file", password.path, "--yes", "-o", "/dev/null"]
                    let sent = try await Tool.run(words + login)
                    let expected = try #require(device.requests.last { $0.status != 401 }, "\(call): \(sent.errorText)")
                    device.clearLogs()
                    let printed = try await Tool.run(words + ["--curl"])
                    #expect(printed.status == 0, "\(call): \(printed.errorText)")
                    let script = printed.text.replacingOccurrences(of: maskedSecret, with: "canary")
                    let curl = try await Tool.runProgram(
                        "/bin/sh", ["-c", script], environment: ["HOME": folder.path, "PATH": "/usr/bin:/bin"])
                    let got = device.requests.last { $0.status != 401 }
                    #expect(curl.status == 0, "\(script)\n\(curl.errorText)")
                    #expect(got.map(Sent.init) == Sent(expected), "\(script)")
                }
            }
        }
    }

    /// What must be the same of two requests.
    private struct Sent: Equatable {
        var method: String
        var target: String
        var type: String?
        var body: String?
        var operation: String?

        init(_ request: LoggedRequest) {
            method = request.method
            target = "\(request.path)?\(request.query)"
            type = request.body?.contentType
            body = request.body?.text
            operation = request.operation
            guard let type, let mark = type.range(of: "boundary=") else { return }
            let boundary = String(type[mark.upperBound...])
            self.type = String(type[..<mark.upperBound])
            body = body?.replacingOccurrences(of: boundary, with: "boundary")
        }
    }

    /// A call of each kind, with values that a shell could take apart.
    private func calls(in folder: URL) throws -> [[String]] {
        let secret = folder.appendingPathComponent("secret")
        try Data("canary\n".utf8).write(to: secret)
        let picture = folder.appendingPathComponent("a;b,\"c\" 'd' $e.jpg")
        try Data("picture\n".utf8).write(to: picture)
        let large = folder.appendingPathComponent("large.eap")
        try Data(repeating: 120, count: 3_000_000).write(to: large)
        let odd = "a'b\"c`d$(e)\\f g\u{9B}é%&#?{}[1-2]*\u{201D}"
        return [
            // A JSON method, with arguments and without.
            ["ntp", "getNTPInfo"],
            ["ntp", "setNTPClientConfiguration", "-p", "enabled=yes", "staticServers=\(odd),b"],
            // A query, in the URL and in a form.
            ["parameters", "list", "-p", "groups=Brand,\(odd)"],
            ["parameters", "update", "-p", "root.Brand.Brand=\(odd)"],
            [
                "userManagement", "add", "-p", "user=jo", "grp=users", "sgrp=viewer", "pwd=@\(secret.path)",
                "comment=\(odd)",
            ],
            ["applications", "start", "-p", "package=\(odd)"],
            // A stream and a picture.
            ["jpeg", "image", "-p", "resolution=640x480"],
            // A secret in the URL.
            [
                "recordingExport", "exportRecording", "-p", "recordingID=1", "diskID=SD_DISK", "exportFormat=matroska",
                "password=@\(secret.path)",
            ],
            // Uploads: a file alone, a file with a JSON method, a file as the body.
            ["applications", "upload", "--file", "package=\(picture.path)"],
            ["applications", "upload", "--file", "package=\(large.path)"],
            [
                "overlayImages", "uploadOverlayImage", "-p", "isScaledToResolution=yes",
                "--file", "image=\(picture.path)",
            ],
            ["ptzDrivers", "upload", "--file", "driver=\(picture.path)"],
            // The device configuration framework, with keys, secrets and each method.
            ["ssh.users", "list"],
            ["ssh.users", "add", "-p", "username=jo", "password=@\(secret.path)", "comment=\(odd)"],
            ["ssh.users", "set", "-p", "username=jo", "comment=\(odd)"],
            ["ssh.users", "remove", "-p", "username=jo"],
        ].filter { call in
            let isThere = (try? CatalogueNames.call(call[0], call[1])) != nil
            #expect(isThere, "\(call)")
            return isThere
        }
    }

    @Test(arguments: ["", "a b", "it's", "$HOME", "`id`", "a\\b", "é", "*", "a\nb", "~", "!x", "#", "-n", "a=b"])
    func shellWord_isOneWordOfTheShell(text: String) async throws {
        let result = try await Tool.runProgram("/bin/sh", ["-c", "printf '%s|' \(shellWord(text)) end"])
        #expect(result.text == "\(text)|end|")
    }
}
