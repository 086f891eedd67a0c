import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing
import VapixSupport

@testable import vapix

/// `vapix install` and `vapix license` as processes.
@Suite(.timeLimit(.minutes(10))) struct InstallTests {
    private static let uploadPath = "/axis-cgi/applications/upload.cgi"

    /// A folder with a package in it, as `vapix eap build` makes it.
    private func withPackage(
        _ body: (_ package: String, _ folder: String) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { folder in
            let app = folder.path + "/app"
            mkdir(app, 0o700)
            let made = try await Tool.run([
                "manifest", "init", "--app-name", "my_app", "--vendor", "A", "--vendor-id", "0123456789", "--min-os",
                "12.0", app,
            ])
            #expect(made.status == 0, "\(made.errorText)")
            try Data("MIT\n".utf8).write(to: URL(fileURLWithPath: "\(app)/LICENSE"))
            try Data("#!/bin/sh\n".utf8).write(to: URL(fileURLWithPath: "\(app)/my_app"))
            let package = folder.path + "/my.eap"
            let built = try await Tool.run(["eap", "build", app, "-o", package])
            #expect(built.status == 0, "\(built.errorText)")
            try await body(package, folder.path)
        }
    }

    /// Makes a package as large as a test wants it: after the archive, where a signature is, there may be anything.
    private func enlarge(_ package: String, to size: UInt64) throws {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: package))
        try file.truncate(atOffset: size)
        try file.close()
    }

    /// A device that answers by path, and what it was sent.
    private func withServer(
        _ script: @escaping @Sendable (ScriptedServer.Connection, Upload) -> Void,
        _ use: (_ environment: [String: String], _ requests: @escaping @Sendable () -> [Upload]) async throws -> Void
    ) async throws {
        try await SimulatedDevice.withDevice(.anyPort) { device in
            let requests = Locked<[Upload]>([])
            let server = try ScriptedServer { connection in
                while let request = Upload(head: connection) {
                    requests.withLock { $0.append(request) }
                    script(connection, request)
                    // What is left of a body is no request.
                    guard request.isComplete else { return }
                }
            }
            defer { server.stop() }
            let environment = Tool.environment(device).merging(
                ["VAPIX_ORIGIN": "http://127.0.0.12:\(server.port)"]
            ) { $1 }
            try await use(environment) { requests.withLock { $0 } }
        }
    }

    /// Answers as a device does that installs what it gets.
    private static func install(_ connection: ScriptedServer.Connection, _ request: Upload) {
        answer(connection, request, start: "OK")
    }

    private static func answer(_ connection: ScriptedServer.Connection, _ request: Upload, start: String) {
        _ = request.readBody(connection)
        if request.path.hasSuffix("list.cgi") {
            let app = #"<application Name="my_app" Version="1.0.0" Status="Running" License="None"/>"#
            let other = #"<application Name="other" Version="2" Status="Stopped"/>"#
            connection.reply("<reply result=\"ok\">\(other)\(app)</reply>", type: "text/xml")
        } else {
            connection.reply(request.path.contains("control.cgi") ? start : "OK")
        }
    }

    /// A package brings its parameters and pages along, not only its name.
    @Test func install_packageWithSettingsPage_servesItAndHasItsParameters() async throws {
        try await withTemporaryDirectory { folder in
            let app = folder.path + "/app"
            try FileManager.default.createDirectory(atPath: app + "/html/css", withIntermediateDirectories: true)
            let manifest = """
                {"schemaVersion": "1.7.3", "acapPackageConf": {"setup": {"appName": "my_app", "vendor": "A", "version": "1.0.0",
                "runMode": "never", "architecture": "aarch64"}, "configuration": {"settingPage": "index.html",
                "httpConfig": [{"type": "fastCgi", "name": "a.cgi", "access": "admin"}],
                "paramConfig": [{"name": "Limit", "default": "5", "type": "int:min=1;max=10"}]}}}
                """
            let files = [
                "manifest.json": manifest, "LICENSE": "MIT", "my_app": "#!/bin/sh\n", "html/index.html": "<p>page",
                "html/css/a.css": "p {}",
            ]
            for (name, text) in files { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(app)/\(name)")) }
            let package = folder.path + "/my.eap"
            let built = try await Tool.run(["eap", "build", app, "-o", package])
            #expect(built.status == 0, "\(built.errorText)")
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let environment = Tool.environment(device)
                #expect(try await Tool.run(["install", package], environment: environment).status == 0)
                #expect(device.parameter("My_app.Limit") == "5")
                let refused = try await Tool.run(["set-param", "My_app.Limit=11"], environment: environment)
                #expect(refused.status != 0)
                let user = try #require(device.networkUsers.first)
                for (path, answer) in [
                    "": "200 <p>page", "index.html": "200 <p>page", "css/a.css": "200 p {}", "css/b.css": "404 ",
                    "../manifest.json": "404 ", "a.cgi": "503 ",
                ] {
                    let reply = try await Self.get(
                        "\(device.networkOrigin)/local/my_app/\(path)", "\(user.name):\(user.password)", folder.path)
                    #expect(reply.hasPrefix(answer), "\(path): \(reply)")
                }
                // An upgrade keeps what the user has set.
                device.setParameter("My_app.Limit", to: "7")
                #expect(try await Tool.run(["install", package], environment: environment).status == 0)
                #expect(device.parameter("My_app.Limit") == "7")
                #expect(try await Tool.run(["remove-app", "my_app", "--yes"], environment: environment).status == 0)
                #expect(device.parameter("My_app.Limit") == nil)
            }
        }
    }

    /// The status and the body of a page.
    private static func get(_ url: String, _ login: String, _ folder: String) async throws -> String {
        let output = folder + "/output"
        let child = try ChildProcess(
            "sh",
            [
                "-c",
                "curl --silent --path-as-is --max-time 60 --digest --user \"$1\" --output \"$2.body\" --write-out '%{http_code} ' \"$3\" >\"$2\"; cat \"$2.body\" >>\"$2\"",
                "sh", login, output, url,
            ], environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
        while child.status == nil { try await Task.sleep(for: .milliseconds(5)) }
        return try String(contentsOfFile: output, encoding: .utf8)
    }

    /// Story: a package that never left the machine "may be installed all the same".
    @Test func upload_saysNothingWasSent_noConnection() async throws {
        try await withPackage { package, _ in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(
                    ["install", package], on: device, environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
                #expect(result.status == 5)
                #expect(result.errorText.hasSuffix(". Nothing was sent\n"), "\(result.errorText)")
                #expect(!result.errorText.contains(".."), "\(result.errorText)")
                #expect(!result.errorText.contains("installed all the same"))
            }
        }
    }

    @Test func sentences_areJoined_withOneFullStop() {
        #expect(joined("a", "b") == "a. b")
        #expect(joined("a.", nil, "", "b.") == "a. b.")
        #expect(joined("a?", "b", "c") == "a? b. c")
        #expect(joined(nil) == "")
    }

    // MARK: What is no package

    @Test(arguments: [
        ("printf ''", 11, "it is empty"), ("printf 'text, and long enough'", 11, "it is not a gzip file"),
        ("printf 'PK\\003\\004'", 11, "it is not a gzip file"),
        ("printf '\\037\\213\\010'", 11, "not a package (.eap)"),
        ("printf 'no archive' | gzip -n", 11, "the archive ends too early"),
        ("head -c 1024 /dev/urandom | gzip -n", 11, "the archive is damaged"),
        ("head -c 200 \"$PACKAGE\"", 11, "not a package (.eap)"),
        ("touch x && tar cz x", 11, "neither a package.conf nor a readable manifest.json"),
        ("printf 'APPTYPE=\"all\"\\n' >package.conf && tar cz package.conf", 11, "names the app"),
        ("printf '{}' >manifest.json && tar cz manifest.json", 11, "names the app"),
        ("ln -s / package.conf && tar cz package.conf", 11, "not a package (.eap)"),
    ])
    func file_thatIsNoPackage_isNotSent(command: String, status: Int32, text: String) async throws {
        try await withPackage { package, folder in
            let file = folder + "/no.eap"
            let made = try await Tool.runProgram(
                "/bin/sh", ["-c", "cd \"$FOLDER\" && mkdir w && cd w && { \(command); } >../no.eap"],
                environment: ["PATH": "/usr/bin:/bin", "PACKAGE": package, "FOLDER": folder])
            #expect(made.status == 0, "\(made.errorText)")
            let result = try await Tool.run(["install", file], environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
            #expect(result.status == status, "\(result.errorText)")
            #expect(result.output.isEmpty)
            #expect(result.errorText.contains(text), "\(result.errorText)")
            #expect(result.errorText.contains("nothing was sent"))
        }
    }

    @Test func whatIsNoFile_isNotSent() async throws {
        try await withTemporaryDirectory { folder in
            mkfifo(folder.path + "/pipe", 0o600)
            for (path, text) in [
                (folder.path, "is not a regular file"), (folder.path + "/none.eap", "No such file"),
                ("/dev/zero", "is not a regular file"),
                (folder.path + "/pipe", "is not a regular file"), ("", "No such file"),
            ] {
                let result = try await Tool.run(
                    ["install", path], environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
                #expect(result.status == 64)
                #expect(result.errorText.contains(text), "\(result.errorText)")
                #expect(result.errorText.contains("nothing was sent"))
            }
        }
    }

    @Test func hugeFile_isRefused_withoutBeingRead() async throws {
        try await withPackage { package, _ in
            // A hole, as far as the disk is concerned.
            try enlarge(package, to: 1 << 36)
            let started = ContinuousClock.now
            let result = try await Tool.run(["install", package], environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
            #expect(result.status == 11)
            #expect(result.errorText.contains("it is larger than"), "\(result.errorText)")
            #expect(started.duration(to: .now) < Tool.timeout)
        }
    }

    // MARK: Installation

    @Test func package_isSent_asItIs_andItsRowPrinted() async throws {
        try await withPackage { package, _ in
            try await withServer(Self.install) { environment, requests in
                let result = try await Tool.run(["install", package], environment: environment)
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.errorText == "")
                #expect(result.rows == [["my_app", "1.0.0", "Running", "", "None", ""]])
                #expect(requests().map(\.path) == [Self.uploadPath, "/axis-cgi/applications/list.cgi"])
                let body = requests()[0].body
                let head = "name=\"packfil\"; filename=\"my.eap\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                let start = try #require(body.range(of: Data(head.utf8))).upperBound
                let content = try Data(contentsOf: URL(fileURLWithPath: package))
                #expect(body[start...].prefix(content.count) == content)
                #expect(body[start...].dropFirst(content.count).starts(with: Data("\r\n--".utf8)))
            }
        }
    }

    @Test func app_isStarted_afterwards() async throws {
        try await withPackage { package, _ in
            try await withServer(Self.install) { environment, requests in
                let result = try await Tool.run(["install", package, "--start", "--json"], environment: environment)
                #expect(result.status == 0, "\(result.errorText)")
                let list = try #require(try result.object()["applications"] as? [[String: Any]])
                #expect(list.map { $0["name"] as? String } == ["my_app"])
                #expect(requests().map(\.path)[1] == "/axis-cgi/applications/control.cgi?action=start&package=my_app")
            }
        }
    }

    @Test(
        arguments: [
            ("Error: 6", 0, nil), ("Error: 9", 2, "my_app is installed, but did not start"), ("x", 9, "did not start"),
        ] as [(String, Int32, String?)])
    func start_thatFails_isReported_afterTheRow(answer: String, status: Int32, text: String?) async throws {
        try await withPackage { package, _ in
            try await withServer {
                Self.answer($0, $1, start: answer)
            } _: { environment, _ in
                let result = try await Tool.run(["install", package, "--start"], environment: environment)
                #expect(result.status == status)
                #expect(result.rows.first?.first == "my_app")
                #expect(text.map { result.errorText.contains($0) } ?? (result.errorText == ""), "\(result.errorText)")
            }
        }
    }

    @Test func app_thatIsNotListed_isAnError() async throws {
        try await withPackage { package, _ in
            try await withServer { connection, request in
                _ = request.readBody(connection)
                connection.reply(request.path == Self.uploadPath ? "OK" : "<reply result=\"ok\"></reply>")
            } _: { environment, _ in
                let result = try await Tool.run(["install", package], environment: environment)
                #expect(result.status == 9)
                #expect(result.errorText.contains("does not list my_app"), "\(result.errorText)")
            }
        }
    }

    @Test func packageWithFindings_isSent_withWarnings() async throws {
        try await withTemporaryDirectory { folder in
            let made = try await Tool.runProgram(
                "/bin/sh",
                [
                    "-c",
                    "cd \"$FOLDER\" && printf 'APPNAME=\"my_app\"\\n' >package.conf && tar cz * >../$$"
                        + " && mv ../$$ a.eap",
                ], environment: ["PATH": "/usr/bin:/bin", "FOLDER": folder.path])
            #expect(made.status == 0, "\(made.errorText)")
            try await withServer(Self.install) { environment, _ in
                let result = try await Tool.run(["install", folder.path + "/a.eap"], environment: environment)
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.errorText.hasPrefix("vapix: warning: "), "\(result.errorText)")
                #expect(result.errorText.contains("there is no executable with the name of the app"))
            }
        }
    }

    @Test func simulatedCamera_hasTheApp_afterwards() async throws {
        try await withPackage { package, _ in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let result = try await Tool.run(["install", package, "--start"], on: device)
                #expect(result.status == 0, "\(result.errorText)")
                #expect(result.rows.first?.prefix(3) == ["my_app", "1.0.0", "Running"])
                #expect(device.applications.contains { $0.name == "my_app" && $0.status == .running })
                let again = try await Tool.run(["install", package, "--start"], on: device)
                #expect(again.status == 0, "\(again.errorText)")
            }
        }
    }

    // MARK: Refusals

    static let refusals: [(Int, String)] = [
        (1, "vapix eap inspect"), (2, "AllowUnsigned"), (3, "vapix remove-app"), (5, "AXIS OS"), (10, "vapix log"),
        (12, "Try again later"), (13, "acapPackageConf.setup.user"),
        (14, "my_app, exactly the same name"), (15, "vapix list-apps"), (29, "vapix eap inspect"), (77, "error 77"),
    ]

    @Test(arguments: refusals)
    func refusal_isExplained(code: Int, advice: String) async throws {
        try await withPackage { package, _ in
            try await withServer { connection, request in
                _ = request.readBody(connection)
                connection.reply("Error: \(code)\n")
            } _: { environment, requests in
                let result = try await Tool.run(["install", package, "--start"], environment: environment)
                #expect(result.status == 2)
                #expect(result.output.isEmpty)
                #expect(result.errorText.contains("(error \(code))") || code == 77, "\(result.errorText)")
                #expect(result.errorText.contains(advice), "\(result.errorText)")
                #expect(requests().first?.path == Self.uploadPath)
                #expect(!requests().contains { $0.path.contains("control.cgi") })
            }
        }
    }

    /// The device has had enough after a part of the package, says so, and takes no more.
    @Test(arguments: refusals, [false, true])
    func refusal_halfWay_isExplained(refusal: (Int, String), hangs: Bool) async throws {
        try await withPackage { package, _ in
            try enlarge(package, to: 32 * 1024 * 1024)
            try await withServer { connection, _ in
                for _ in 0..<4 { _ = connection.readBytes() }
                let text = "Error: \(refusal.0)\n"
                connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n")
                connection.send("Content-Length: \(text.utf8.count)\r\n\r\n\(text)")
                if hangs { while connection.readBytes() != nil {} }
            } _: { environment, _ in
                let result = try await Tool.run(["install", package], environment: environment)
                // Where the device closes at once, its words can be lost with the connection.
                #expect(result.status == 2 || (!hangs && result.status == 5), "\(result.errorText)")
                let advice = result.status == 2 ? refusal.1 : "vapix list-apps"
                #expect(result.errorText.contains(advice), "\(result.errorText)")
            }
        }
    }

    @Test func otherArchitecture_isTold() async throws {
        try await withPackage { _, folder in
            let app = folder + "/app"
            let manifest = URL(fileURLWithPath: "\(app)/manifest.json")
            let text = try String(contentsOf: manifest, encoding: .utf8)
            try text.replacingOccurrences(of: "\"appName\"", with: "\"architecture\": \"armv7hf\", \"appName\"").write(
                to: manifest, atomically: true, encoding: .utf8)
            let built = try await Tool.run(["eap", "build", app, "-o", folder + "/arm.eap"])
            #expect(built.status == 0, "\(built.errorText)")
            try await withServer { connection, request in
                _ = request.readBody(connection)
                if request.path == Self.uploadPath { return connection.reply("Error: 5\n") }
                connection.reply(#"{"apiVersion":"1.0","data":{"propertyList":{"Architecture":"aarch64"}}}"#)
            } _: { environment, _ in
                let result = try await Tool.run(["install", folder + "/arm.eap"], environment: environment)
                #expect(result.status == 2)
                #expect(result.errorText.contains("The package is for armv7hf, but the device is aarch64"))
            }
        }
    }

    @Test func brokenConnection_leavesTheOutcomeOpen() async throws {
        try await withPackage { package, _ in
            try enlarge(package, to: 32 * 1024 * 1024)
            try await withServer { connection, _ in
                _ = connection.readBytes()
                connection.reset()
            } _: { environment, _ in
                let result = try await Tool.run(["install", package], environment: environment)
                #expect(result.status == 5, "\(result.errorText)")
                #expect(result.errorText.contains("Check with vapix list-apps"), "\(result.errorText)")
            }
        }
    }

    /// The advice was to send less at a time, which is impossible with one package.
    @Test func packageTooLargeForAServer_isToldWithItsSize() async throws {
        try await withPackage { package, _ in
            let size = try Data(contentsOf: URL(fileURLWithPath: package)).count
            try await withServer { connection, request in
                _ = request.readBody(connection)
                // As nginx answers.
                connection.reply(
                    "<html><head><title>413 Request Entity Too Large</title></head><body>nginx</body></html>",
                    status: "413 Request Entity Too Large")
            } _: { environment, _ in
                let result = try await Tool.run(["install", package], environment: environment)
                #expect(result.status == 2, "\(result.errorText)")
                #expect(result.errorText.contains("raise the proxy's limit"), "\(result.errorText)")
                #expect(result.errorText.contains("The package has \(size) bytes"), "\(result.errorText)")
            }
        }
    }

    @Test(arguments: [("401 Unauthorized", 4), ("403 Forbidden", 4), ("404 Not Found", 8), ("500 Error", 2)])
    func otherStatus_hasItsCode(status: String, code: Int32) async throws {
        try await withPackage { package, _ in
            try await withServer { connection, request in
                _ = request.readBody(connection)
                connection.reply("no", status: status)
            } _: { environment, _ in
                let result = try await Tool.run(["install", package], environment: environment)
                #expect(result.status == code, "\(result.errorText)")
            }
        }
    }

    // MARK: Changes and signals meanwhile

    /// Waits until the upload has begun, while the device takes no more of it.
    private func whileUploading(
        _ act: @escaping @Sendable (_ package: String, pid_t) throws -> Void
    ) async throws -> ToolResult {
        let result = Locked<ToolResult?>(nil)
        try await withPackage { package, _ in
            try enlarge(package, to: 64 * 1024 * 1024)
            let hasBegun = Locked(false)
            let mayGoOn = Locked(false)
            try await withServer { connection, _ in
                hasBegun.withLock { $0 = true }
                while !mayGoOn.withLock({ $0 }) { usleep(5_000) }
                while connection.readBytes() != nil {}
            } _: { environment, _ in
                let outcome = try await Tool.run(["install", package], environment: environment) { identifier in
                    let deadline = ContinuousClock.now + Tool.timeout
                    while !hasBegun.withLock({ $0 }), ContinuousClock.now < deadline { usleep(5_000) }
                    try act(package, identifier)
                    mayGoOn.withLock { $0 = true }
                }
                result.withLock { $0 = outcome }
            }
        }
        return try #require(result.withLock { $0 })
    }

    @Test(arguments: [false, true])
    func fileThatChanges_isAnError(isShorter: Bool) async throws {
        let result = try await whileUploading { package, _ in
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: package))
            if isShorter { try file.truncate(atOffset: 1000) } else { try file.write(contentsOf: Data([0])) }
            try file.close()
        }
        #expect(result.status == 64, "\(result.errorText)")
        #expect(result.errorText.contains("changed while it was sent"), "\(result.errorText)")
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func signal_endsTheUpload(signal: Int32) async throws {
        let result = try await whileUploading { _, identifier in kill(identifier, signal) }
        #expect(result.status == -signal)
        #expect(result.output.isEmpty)
    }

    // MARK: Progress

    @Test(arguments: [[], ["--quiet"], ["--json"]])
    func bar_isShown_onATerminal(arguments: [String]) async throws {
        try await withPackage { package, _ in
            try enlarge(package, to: 4 * 1024 * 1024)
            try await withServer(Self.install) { environment, _ in
                let (session, status) = try await TerminalSession.run(
                    ["install", package] + arguments, environment: environment, columns: 100)
                #expect(status == 0, "\(session.text)")
                #expect(
                    session.text.contains("100%  [########################]  4.2 MB of 4.2 MB") == arguments.isEmpty)
                // What is shown after the bar has gone.
                let rest = session.text.components(separatedBy: "\r\u{1B}[K").last ?? ""
                #expect(rest.contains("my_app"))
                #expect(!rest.contains("%"))
            }
        }
    }

    @Test(
        arguments: [
            (0, nil, 80, "x  0 bytes"), (1234, nil, 80, "x  1.2 kB"), (999_949, nil, 80, "x  999.9 kB"),
            (999_950, nil, 80, "x  1.0 MB"), (Int64.max, nil, 80, "x  9223372036.9 GB"),
            (0, 10, 80, "x    0%  [........................]  0 bytes of 10 bytes"),
            (20, 10, 80, "x  100%  [########################]  20 bytes of 10 bytes"),
            (5, 10, 20, " 50%  [############"), (5, 10, 0, ""),
        ] as [(Int64, Int64?, Int, String)])
    func bar_hasALine_thatFits(count: Int64, total: Int64?, columns: Int, line: String) {
        #expect(ProgressBar.line("x", count: count, total: total, columns: columns) == line)
    }

    // MARK: Licenses

    @Test func licenseKey_isInstalled_andRemoved() async throws {
        try await withTemporaryDirectory { folder in
            let key = folder.path + "/key.xml"
            try Data("\u{FEFF}\n<?xml version=\"1.0\"?><key/>".utf8).write(to: URL(fileURLWithPath: key))
            try await withServer(Self.install) { environment, requests in
                let installed = try await Tool.run(["license", "install", "my_app", key], environment: environment)
                #expect(installed.status == 0, "\(installed.errorText)")
                #expect(installed.text == "installed the license key of my_app\n")
                #expect(
                    requests()[0].path == "/axis-cgi/applications/license.cgi?action=uploadlicensekey&package=my_app")
                #expect(requests()[0].body.range(of: Data("name=\"licenseKey\"; filename=\"key.xml\"".utf8)) != nil)
                let refused = try await Tool.run(["license", "remove", "my_app"], environment: environment)
                #expect(refused.status == 64)
                let removed = try await Tool.run(
                    ["license", "remove", "my_app", "--yes", "--json"], environment: environment)
                #expect(removed.status == 0, "\(removed.errorText)")
                #expect(removed.text == "{\"action\":\"remove-license\",\"names\":[\"my_app\"]}\n")
                #expect(requests().count == 2)
            }
        }
    }

    @Test(arguments: [21, 22, 24, 25, 26, 30, 31])
    func refusedLicenseKey_isExplained(code: Int) async throws {
        try await withTemporaryDirectory { folder in
            let key = folder.path + "/key.xml"
            try Data("<key/>".utf8).write(to: URL(fileURLWithPath: key))
            try await withServer { connection, request in
                _ = request.readBody(connection)
                connection.reply("Error: \(code)")
            } _: { environment, _ in
                let result = try await Tool.run(["license", "install", "my_app", key], environment: environment)
                #expect(result.status == 2)
                #expect(result.errorText.contains("(error \(code))"), "\(result.errorText)")
            }
        }
    }

    @Test(arguments: ["", "text", "\u{0}\u{1}"])
    func whatIsNoLicenseKey_isNotSent(content: String) async throws {
        try await withTemporaryDirectory { folder in
            let key = folder.path + "/key.xml"
            try Data(content.utf8).write(to: URL(fileURLWithPath: key))
            for path in [key, folder.path, folder.path + "/none", "/dev/zero"] {
                let result = try await Tool.run(
                    ["license", "install", "my_app", path], environment: ["VAPIX_ORIGIN": "http://127.0.0.12:1"])
                #expect(result.status == 64)
                #expect(result.errorText.contains("nothing was sent"), "\(result.errorText)")
            }
        }
    }
}

/// A request with a body of bytes.
private final class Upload: Sendable {
    let path: String
    private let length: Int
    private let received: Locked<Data>

    /// Whether all of the body has been read.
    var isComplete: Bool { body.count >= length }
    /// What has been read of the body.
    var body: Data { received.withLock { $0 } }

    /// Reads the head; `nil` if the client closed.
    init?(head connection: ScriptedServer.Connection) {
        var data = Data()
        let end = Data("\r\n\r\n".utf8)
        while data.range(of: end) == nil {
            guard let more = connection.readBytes() else { return nil }
            data.append(contentsOf: more)
        }
        guard let range = data.range(of: end) else { return nil }
        let lines = String(decoding: data[..<range.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
        path = lines[0].split(separator: " ").dropFirst().first.map(String.init) ?? ""
        length =
            lines.first { $0.lowercased().hasPrefix("content-length:") }
            .flatMap { Int($0.dropFirst("content-length:".count).filter { $0 != " " }) } ?? 0
        received = Locked(Data(data[range.upperBound...]))
    }

    /// Reads all of the body.
    func readBody(_ connection: ScriptedServer.Connection) -> Data {
        while body.count < length, let more = connection.readBytes() {
            received.withLock { $0.append(contentsOf: more) }
        }
        return body
    }
}
