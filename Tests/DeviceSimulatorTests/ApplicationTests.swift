import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

private let endpoint = #""httpConfig": [{"type": "fastCgi", "name": "status.cgi", "access": "admin"}]"#

/// The paths below `/local/<app>/`, which the camera's web server hands to an application.
@Suite(.timeLimit(.minutes(10))) struct ApplicationTests {
    // MARK: FastCGI

    @Test func fastCGI_request_hasTheVariablesOfApache() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let application = try ScriptedApplication.fastCGI(
                socket,
                ScriptedApplication.output("Content-Type: text/plain\r\nStatus: 201 Made\r\n\r\nhello")
                    + ScriptedApplication.end)
            let reply = try await device.curl(
                "/local/my_app/status.cgi/more%20path?a=1&b=%26", login: login, "--data", "body", "--header",
                "X-Own: 7",
                "--header", "Proxy: http://evil", "--header", "X-Own: 8")
            #expect(reply == "201\nhello")
            let request = try #require(application.requests.first)
            #expect(String(decoding: request.body, as: UTF8.self) == "body")
            let expected = [
                "REQUEST_METHOD": "POST", "SCRIPT_NAME": "/local/my_app/status.cgi", "PATH_INFO": "/more path",
                "REQUEST_URI": "/local/my_app/status.cgi/more%20path?a=1&b=%26", "QUERY_STRING": "a=1&b=%26",
                "CONTENT_LENGTH": "4", "CONTENT_TYPE": "application/x-www-form-urlencoded", "HTTP_X_OWN": "7, 8",
                "REMOTE_USER": String(login.prefix { $0 != ":" }), "AUTH_TYPE": "Basic", "GATEWAY_INTERFACE": "CGI/1.1",
                "SERVER_NAME": "127.0.0.12", "REMOTE_ADDR": "127.0.0.1",
            ]
            for (name, value) in expected { #expect(request.variables[name] == value, "\(name)") }
            // The login belongs to the web server, and a header Proxy would become a variable that programs trust.
            #expect(request.variables["HTTP_AUTHORIZATION"] == nil)
            #expect(request.variables["HTTP_PROXY"] == nil)
        }
    }

    /// What programs do wrong, and what Apache 2.4.71 was seen to make of it.
    @Test func fastCGI_wrongReplies_answerAsApache() async throws {
        let wrong: [(name: String, reply: [UInt8], answer: String)] = [
            ("nothing", [], "503"), ("garbage", Array("HTTP/1.1 200 OK\r\n\r\nhello hello".utf8), "503"),
            (
                "half a record", Array(ScriptedApplication.output("Content-Type: text/plain\r\n\r\nx").dropLast(5)),
                "503"
            ),
            ("half a head", ScriptedApplication.output("Content-Type: te"), "503"),
            ("another request's reply", [1, 6, 0, 7, 0, 2, 0, 0, 10, 10], "503"),
            ("no head", ScriptedApplication.output("hello\n") + ScriptedApplication.end, "200\nhello\n"),
            ("only the end", ScriptedApplication.end, "200\n"),
            (
                "unknown records",
                [1, 77, 0, 1, 0, 1, 2, 0, 9, 9, 9] + ScriptedApplication.output("A: b\n\nhello")
                    + ScriptedApplication.end, "200\nhello"
            ),
            (
                "no colon", ScriptedApplication.output("HTTP/1.1 200 OK\r\nA: b\r\n\r\nx") + ScriptedApplication.end,
                "500"
            ),
            (
                "a name with a space", ScriptedApplication.output("Content Type: a\r\n\r\nx") + ScriptedApplication.end,
                "500"
            ),
            (
                "a control character",
                ScriptedApplication.output("A: b\rSet-Cookie: c\r\n\r\nx") + ScriptedApplication.end, "500"
            ),
            (
                "a status that is none", ScriptedApplication.output("Status: hello\r\n\r\nx") + ScriptedApplication.end,
                "500"
            ),
            ("a status of 101", ScriptedApplication.output("Status: 101\r\n\r\nx") + ScriptedApplication.end, "500"),
            (
                "an endless head",
                (0..<3).flatMap { _ in ScriptedApplication.output(String(repeating: "x", count: 60_000)) }, "500"
            ),
        ]
        try await withApplication(endpoint) { device, login, socket in
            for (name, reply, answer) in wrong {
                let application = try ScriptedApplication.fastCGI(socket, reply)
                let got = try await device.curl("/local/my_app/status.cgi", login: login)
                #expect(answer.count == 3 ? got.hasPrefix(answer + "\n") : got == answer, "\(name): \(got.prefix(60))")
                _ = application
            }
        }
    }

    /// Headers that describe the connection, and a size that is wrong, must not reach the client.
    @Test func fastCGI_headersOfTheConnection_areTheWebServers() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let application = try ScriptedApplication.fastCGI(
                socket,
                ScriptedApplication.output(
                    "Set-Cookie: a\r\nSet-Cookie: b\r\nContent-Length: 3\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\nhello") + ScriptedApplication.end)
            let reply = try await device.curl("/local/my_app/status.cgi", login: login, "--include")
            #expect(reply.hasSuffix("\r\n\r\nhello"))
            #expect(reply.contains("Set-Cookie: a\r\nSet-Cookie: b\r\n"))
            #expect(!reply.contains("Content-Length"))
            #expect(!reply.contains("X-Hop"))
            _ = application
        }
    }

    /// A program that dies within a body leaves the client with an error, not with a reply that looks whole.
    @Test func fastCGI_diesWithinABody_cutsTheReply() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let application = try ScriptedApplication.fastCGI(
                socket,
                ScriptedApplication.output("Content-Type: text/plain\r\n\r\n" + String(repeating: "x", count: 9000)))
            let client = try RawClient(device)
            client.send("/local/my_app/status.cgi", headers: basicHeader(login))
            let text = await runOnThread { [client = Unchecked(client)] in client.value.readToEnd().text }
            #expect(text.hasPrefix("HTTP/1.1 200"))
            #expect(!text.hasSuffix("0\r\n\r\n"))
            _ = application
        }
    }

    @Test func fastCGI_nobodyListens_is503AndSaysSo() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let problems = Locked<[String]>([])
            device.applicationErrorObserver = { problem in problems.withLock { $0.append(problem) } }
            let reply = try await device.curl("/local/my_app/status.cgi", login: login)
            #expect(reply.hasPrefix("503\n"))
            #expect(
                problems.withLock { $0 } == [
                    "my_app: status.cgi: nobody listens on the socket that FCGI_SOCKET_NAME names, \(socket)"
                ])
        }
    }

    @Test func fastCGI_neverAnswers_is504() async throws {
        let settings = SimulatedDevice.Configuration.anyPort { $0.applicationTimeout = .milliseconds(200) }
        try await withApplication(endpoint, settings) { device, login, socket in
            let application = try ScriptedApplication(socket) { socket, _ in while !socket.read(1000).isEmpty {} }
            #expect(try await device.curl("/local/my_app/status.cgi", login: login).hasPrefix("504\n"))
            _ = application
        }
    }

    /// Story: a client left within its body while the application did not read.
    ///
    /// The camera noticed after the application's timeout.
    @Test func fastCGI_clientLeavesWithinTheBody_requestEndsAtOnce() async throws {
        let settings = SimulatedDevice.Configuration.anyPort { $0.applicationTimeout = .seconds(3600) }
        try await withApplication(endpoint, settings) { device, login, socket in
            let isOver = Locked(false)
            // It reads nothing until the test is over.
            let application = try ScriptedApplication(socket) { _, _ in
                while !isOver.withLock({ $0 }) { usleep(10_000) }
            }
            defer { isOver.withLock { $0 = true } }
            let path = "/local/my_app/status.cgi"
            try await SendingClient(device).sendUntilFull(path, headers: basicHeader(login), length: 1 << 30)
            let requests = try await device.waitForRequest(RequestFilter(path: path))
            #expect(requests.map(\.status) == [nil])
            _ = application
        }
    }

    /// A client that has sent its whole body may shut down that direction, and still gets the answer.
    @Test func fastCGI_clientShutsDownAfterTheBody_isAnswered() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let mayRead = Locked(false)
            let application = try ScriptedApplication(socket) { socket, received in
                while !mayRead.withLock({ $0 }) { usleep(10_000) }
                guard received.readRequest(socket) else { return }
                _ = socket.send(
                    ScriptedApplication.output("Content-Type: text/plain\r\n\r\nhello") + ScriptedApplication.end)
            }
            let client = SendingClient(device)
            async let text = client.exchange(
                "/local/my_app/status.cgi", headers: basicHeader(login) + "Connection: close\r\n", length: 4 << 20)
            // The application reads when all sockets on the way are full, or later.
            try await Task.sleep(for: .milliseconds(200))
            mayRead.withLock { $0 = true }
            #expect(try await text.hasSuffix("hello\r\n0\r\n\r\n"))
            _ = application
        }
    }

    /// Story: a combining mark behind the slash formed one character with it, so that the endpoint was not found.
    @Test func fastCGI_combiningMarkBehindTheSlash_isPartOfThePath() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let application = try ScriptedApplication.fastCGI(
                socket, ScriptedApplication.output("Content-Type: text/plain\r\n\r\n") + ScriptedApplication.end)
            #expect(try await device.curl("/local/my_app/status.cgi/%CC%81x", login: login).hasPrefix("200\n"))
            let variables = try #require(application.requests.first?.variables)
            #expect(variables["PATH_INFO"]?.unicodeScalars.elementsEqual("/\u{301}x".unicodeScalars) == true)
            #expect(variables["SCRIPT_NAME"] == "/local/my_app/status.cgi")
        }
        try await withApplication(endpoint) { device, login, _ in
            let reply = try await device.curl("/local/my_app/%CC%81x", login: login)
            #expect(reply.hasPrefix("404\n"))
        }
    }

    /// Story: a removal deleted the parameters of the installation that came while the program was ended.
    @Test func removeApplication_installedWhileItsProgramEnds_keepsItsParameters() async throws {
        let settings = #""paramConfig": [{"name": "Speed", "type": "int:min=0", "default": "7"}]"#
        try await withApplicationFolder(settings) { folder in
            try await SimulatedDevice.withDevice(.anyPort) { device in
                try device.installApplication(inFolder: folder)
                device.setParameter("My_app.Speed", to: "8")
                let program = Reinstallation { _ = try? device.installApplication(inFolder: folder) }
                device.setControl(program, ofApplication: "my_app")
                try await device.removeApplication("my_app")
                #expect(device.applications.contains { $0.name == "my_app" })
                #expect(device.parameter("My_app.Speed") == "7")
            }
        }
    }

    /// A camera that is stopped must not wait for an application that never answers.
    @Test func fastCGI_neverAnswers_cameraStops() async throws {
        let settings = SimulatedDevice.Configuration.anyPort { $0.applicationTimeout = .seconds(3600) }
        try await withApplication(endpoint, settings) { device, login, socket in
            let hasCalled = Locked(false)
            let application = try ScriptedApplication(socket) { socket, _ in
                hasCalled.withLock { $0 = true }
                while !socket.read(1000).isEmpty {}
            }
            let client = try RawClient(device)
            client.send("/local/my_app/status.cgi", headers: basicHeader(login))
            #expect(await eventually { hasCalled.withLock { $0 } })
            await device.stop()
            _ = (application, client)
        }
    }

    /// Both directions flow at the same time, whether the size of the body is known or not.
    ///
    /// Story: curl was killed after a minute in CI, without a word of what it waited for: its own limit was as long as the test's.
    @Test(arguments: [[], ["--header", "Transfer-Encoding:chunked"]])
    func fastCGI_echoOf10MB_needsNoBuffer(options: [String]) async throws {
        try await withApplication(endpoint) { device, login, socket in
            // It answers each record at once, before the body has ended.
            let application = try ScriptedApplication(socket) { socket, _ in
                _ = socket.send(ScriptedApplication.output("Content-Type: text/plain\r\n\r\n"))
                while let record = FastCGIRecord(socket) {
                    guard record.kind == 5 else { continue }
                    let part =
                        record.content.isEmpty ? ScriptedApplication.end : FastCGIRecord.bytes(.output, record.content)
                    guard socket.send(part), !record.content.isEmpty else { return }
                }
            }
            // Neither the body nor the reply is a file: a busy disk must not hold up curl.
            let line = String(repeating: "0123456789", count: 10)
            let script = """
                yes "$1" | head -c 10000000 | curl --silent --show-error --max-time 120 --basic --user "$2" --data-binary @- \
                "$3" $4 $5
                """
            let finished = try await RunningProcess(
                ["sh", "-c", script, "sh", line, login, device.origin + "/local/my_app/status.cgi"] + options
            ).finish()
            #expect(finished.status == 0, "\(finished.errors)")
            let sent = String(repeating: line + "\n", count: 10_000_000 / (line.utf8.count + 1) + 1).utf8.prefix(
                10_000_000)
            #expect(finished.output.utf8.elementsEqual(sent))
            _ = application
        }
    }

    /// Story: the relay waited until the application had read a part of the body, and the application until its answer had been read.
    @Test func fastCGI_answersMuchBeforeItReads_doesNotBlock() async throws {
        try await withApplication(endpoint) { device, login, socket in
            let answer = FastCGIRecord.bytes(.output, [UInt8](repeating: UInt8(ascii: "a"), count: 60_000))
            let application = try ScriptedApplication(socket) { socket, received in
                // The buffers of the connections fill meanwhile; where they do not, the test shows less.
                usleep(300_000)
                _ = socket.send(ScriptedApplication.output("Content-Type: text/plain\r\n\r\n"))
                for _ in 0..<100 where !socket.send(answer) { return }
                guard received.readRequest(socket) else { return }
                _ = socket.send(ScriptedApplication.end)
            }
            let script = """
                head -c 3000000 /dev/zero | curl --silent --show-error --max-time 120 --basic --user "$1" --data-binary @- "$2" | wc -c
                """
            let finished = try await RunningProcess(
                ["sh", "-c", script, "sh", login, device.origin + "/local/my_app/status.cgi"]
            ).finish()
            #expect(finished.output == "6000000\n", "\(finished.errors)")
            #expect(application.requests.first?.body.count == 3_000_000)
        }
    }

    /// Apache collects 4 KB of a FastCGI reply, which pages with live data have to know.
    @Test(arguments: [(0, "one"), (4096, "")] as [(Int, String)])
    func fastCGI_shortEvent_isHeldBackAsByApache(bufferSize: Int, firstBytes: String) async throws {
        let settings = SimulatedDevice.Configuration.anyPort { $0.fastCGIReplyBufferSize = bufferSize }
        try await withApplication(endpoint, settings) { device, login, socket in
            let mayEnd = DispatchSemaphore(value: 0)
            let hasSent = Locked(false)
            let application = try ScriptedApplication(socket) { socket, received in
                guard received.readRequest(socket) else { return }
                _ = socket.send(ScriptedApplication.output("Content-Type: text/event-stream\r\n\r\none"))
                hasSent.withLock { $0 = true }
                mayEnd.wait()
                _ = socket.send(ScriptedApplication.output("two") + ScriptedApplication.end)
            }
            let client = try RawClient(device)
            client.send("/local/my_app/status.cgi", headers: basicHeader(login))
            #expect(await eventually { hasSent.withLock { $0 } })
            if !firstBytes.isEmpty {
                #expect(await client.head()?.status == 200)
                #expect(await client.body(8) == Array("3\r\none\r\n".utf8))
                mayEnd.signal()
            } else {
                mayEnd.signal()
                #expect(await client.head()?.status == 200)
                #expect(await client.body(16) == Array("3\r\none\r\n3\r\ntwo\r\n".utf8))
            }
            _ = application
        }
    }

    // MARK: Rights

    @Test func access_lessThanNeeded_is401() async throws {
        let configuration = """
            "httpConfig": [{"type": "fastCgi", "name": "view.cgi", "access": "viewer"},
              {"type": "fastCgi", "name": "operate.cgi", "access": "operator"}, {"type": "fastCgi", "name": "/rule.cgi", "access": "admin"},
              {"type": "directory", "access": "operator"}],
            "reverseProxy": [{"apiPath": "open", "apiType": "http", "target": "/nowhere", "access": "anonymous"}]
            """
        let settings = SimulatedDevice.Configuration.anyPort {
            $0.networkUsers = [
                NetworkUser(name: "v", password: "v", access: .viewer),
                NetworkUser(name: "o", password: "o", access: .operator),
                NetworkUser(name: "a", password: "a", access: .admin),
            ]
        }
        try await withApplication(configuration, settings) { device, _, _ in
            let allowed = ["view.cgi": "voa", "operate.cgi": "oa", "rule.cgi": "a", "index.html": "oa", "open": "voa-"]
            for (path, users) in allowed {
                for user in "voa-" {
                    let login = user == "-" ? [] : ["--digest", "--user", "\(user):\(user)"]
                    let words = ["curl", "--silent", "--output", "/dev/null", "--write-out", "%{http_code}"] + login
                    let status = try await RunningProcess(words + ["\(device.networkOrigin)/local/my_app/\(path)"])
                        .finish().output
                    let expected = users.contains(user) ? (path == "index.html" ? "200" : "503") : "401"
                    #expect(status == expected, "\(path) for \(user)")
                }
            }
        }
    }

    @Test func manifest_oddEndpoints_areServedOrNotFound() async throws {
        let configuration = """
            "httpConfig": [{"type": "fastCgi", "name": "a.cgi", "access": "viewer"}, {"type": "fastCgi", "name": "a.cgi", "access": "admin"},
              {"type": "fastCgi", "name": "../b.cgi", "access": "viewer"}, {"type": "fastCgi", "name": "x/../../c.cgi", "access": "viewer"},
              {"type": "fastCgi", "name": "", "access": "viewer"}, {"type": "fastCgi", "access": "viewer"},
              {"type": "fastCgi", "name": "d.cgi", "access": "everybody"}, {"type": "fastCgi", "name": "//e//f.cgi/", "access": "viewer"}, 7]
            """
        try await withApplication(configuration) { device, login, _ in
            #expect(device.state.applications.last?.site?.endpoints.map(\.path) == ["a.cgi", "a.cgi", "e/f.cgi"])
            let statuses = [
                "/local/my_app/a.cgi": "503", "/local/my_app/a.cgi2": "404", "/local/my_app/e/f.cgi/g": "503",
                "/local/my_app/../b.cgi": "404", "/local/my_app/%2e%2e/b.cgi": "404", "/local/b.cgi": "404",
                "/local/my_app/d.cgi": "404", "/local/my_app/e%2Ff.cgi": "404", "/local/my_app/a.cgi%00": "404",
                "/local/other/": "404",
            ]
            for (path, status) in statuses {
                let reply = try await device.curl(path, login: login, "--path-as-is")
                #expect(reply.prefix(3) == status, "\(path)")
            }
        }
    }

    @Test func manifest_noConfiguration_servesOnlyFiles() async throws {
        try await withApplication("") { device, login, socket in
            #expect(socket == "")
            let reply = try await device.curl("/local/my_app/", login: login)
            #expect(reply == "200\n<p>page")
        }
    }

    // MARK: Reverse proxy

    @Test func reverseProxy_request_isPassedOnUnchanged() async throws {
        let socket = FileManager.default.temporaryDirectory.appendingPathComponent(
            "vapix-\(RandomText.alphanumeric(12))"
        ).path
        let configuration =
            #""reverseProxy": [{"apiPath": "api", "apiType": "http", "target": "\#(socket)", "access": "viewer"}]"#
        try await withApplication(configuration) { device, login, _ in
            let application = try ScriptedApplication(socket) { socket, received in
                guard let head = socket.readHead() else { return }
                var body: [UInt8] = []
                let input = RequestBody(socket, head)
                while let piece = input.read(1000), !piece.isEmpty { body += piece }
                received.note(String(decoding: head.bytes + body, as: UTF8.self))
                _ = socket.send(
                    Array(
                        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Fine\r\nTransfer-Encoding: chunked\r\nKeep-Alive: 5\r\nA: b\r\n\r\n3\r\nabc\r\n0\r\n\r\n"
                            .utf8))
                // The connection stays open: the reply has ended all the same.
                while !socket.read(1000).isEmpty {}
            }
            for options in [[], ["--header", "Transfer-Encoding: chunked"]] {
                let words = [
                    "curl", "--silent", "--include", "--max-time", "120", "--basic", "--user", login, "--data", "body",
                ]
                let reply = try await RunningProcess(words + options + [device.origin + "/local/my_app/api/x%20y?q=1"])
                    .finish().output
                #expect(reply.hasPrefix("HTTP/1.1 202 Fine\r\n"))
                #expect(reply.hasSuffix("\r\n\r\nabc"))
                #expect(!reply.contains("Keep-Alive"))
            }
            let texts = application.requests.map(\.text)
            #expect(texts.count == 2)
            for text in texts {
                #expect(text.hasPrefix("POST /local/my_app/api/x%20y?q=1 HTTP/1.1\r\n"))
                #expect(text.contains("X-Forwarded-Host: 127.0.0.12:"))
                #expect(text.hasSuffix("\r\n\r\nbody"))
            }
        }
    }

    @Test func reverseProxy_wrongReplies_are502() async throws {
        let socket = FileManager.default.temporaryDirectory.appendingPathComponent(
            "vapix-\(RandomText.alphanumeric(12))"
        ).path
        let configuration =
            #""reverseProxy": [{"apiPath": "api", "apiType": "http", "target": "\#(socket)", "access": "viewer"}]"#
        try await withApplication(configuration) { device, login, _ in
            let replies = [
                "", "garbage\r\n\r\n", "HTTP/1.1 200", "HTTP/1.1 9 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nA: b\nSet-Cookie: c\r\n\r\n",
            ]
            for reply in replies {
                let application = try ScriptedApplication(socket) { socket, _ in
                    guard socket.readHead() != nil else { return }
                    _ = socket.send(Array(reply.utf8))
                }
                #expect(
                    try await device.curl("/local/my_app/api", login: login).hasPrefix("502\n"),
                    "\(reply.debugDescription)")
                _ = application
            }
        }
    }

    @Test func reverseProxy_webSocket_passesBothWays() async throws {
        let server = try ScriptedServer { connection in
            guard let request = connection.readRequest(), request.contains("Connection: Upgrade\r\n") else { return }
            connection.send(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello")
            while let bytes = connection.readBytes() { connection.send(bytes) }
        }
        defer { server.stop() }
        let configuration =
            #""reverseProxy": [{"apiPath": "live", "target": "http://127.0.0.12:\#(server.port)/", "access": "viewer"}]"#
        try await withApplication(configuration) { device, login, _ in
            let client = try RawClient(device)
            client.send(
                "/local/my_app/live", headers: basicHeader(login) + "Upgrade: websocket\r\nConnection: Upgrade\r\n")
            #expect(await client.head()?.status == 101)
            #expect(await client.body(5) == Array("hello".utf8))
            client.send(bytes: Array("back and forth".utf8))
            #expect(await client.body(14) == Array("back and forth".utf8))
        }
    }

    @Test(arguments: [
        "http://192.0.2.1:80/", "ftp://localhost", "http://localhost:0", "http://localhost:99999", "http://[::1]:80",
        "",
    ])
    func reverseProxy_targetElsewhere_is503(target: String) async throws {
        let configuration = #""reverseProxy": [{"apiPath": "api", "target": "\#(target)", "access": "viewer"}]"#
        try await withApplication(configuration) { device, login, _ in
            let reply = try await device.curl("/local/my_app/api", login: login)
            #expect(reply.hasPrefix("503\n"))
        }
    }

    // MARK: Files

    @Test func files_pathsAndLinks_stayInTheFolder() async throws {
        try await withApplicationFolder(endpoint) { folder in
            let files = FileManager.default
            try Data("secret".utf8).write(to: URL(fileURLWithPath: folder + "/secret"))
            // A combining mark joins the slash in front of it, which hid the segment before from the check.
            try Data("secret".utf8).write(to: URL(fileURLWithPath: folder + "/\u{301}secret"))
            try Data("body {}".utf8).write(to: URL(fileURLWithPath: folder + "/html/images/a b.CSS"))
            try files.createSymbolicLink(atPath: folder + "/html/link", withDestinationPath: "../secret")
            try files.createSymbolicLink(atPath: folder + "/html/out", withDestinationPath: "..")
            try files.createSymbolicLink(atPath: folder + "/html/images/loop", withDestinationPath: "loop")
            mkfifo(folder + "/html/pipe", 0o600)
            try await withLogin { device, login in
                try device.installApplication(inFolder: folder)
                let statuses = [
                    "": "301", "/": "200\n<p>page", "/index.html": "200\n<p>page", "/images": "301", "/images/": "404",
                    "/images/a%20b.CSS": "200\nbody {}", "/link": "404", "/out/secret": "404", "/images/loop": "404",
                    "/pipe": "404",
                    "/images/../../secret": "404", "/%2e%2e/secret": "404", "/..%2fsecret": "404",
                    "/..%2f%CC%81secret": "404", "/../%CC%81secret": "404", "/out/%CC%81secret": "404",
                    "/index.html/": "404",
                    "/images/a%20b.CSS%00.html": "404", "/none": "404",
                ]
                for (path, answer) in statuses {
                    let reply = try await device.curl("/local/my_app" + path, login: login, "--path-as-is")
                    #expect(reply.hasPrefix(answer), "\(path): \(reply)")
                }
                let head = try await device.curl("/local/my_app/images/a%20b.CSS", login: login, "--head")
                #expect(head.contains("Content-Type: text/css\r\n"))
                #expect(head.contains("Content-Length: 7\r\n"))
                #expect(try await device.curl("/local/my_app/", login: login, "--data", "x").hasPrefix("405\n"))
                let text = try await device.curl("/local/my_app/images", login: login, "--head")
                #expect(text.contains("Location: /local/my_app/images/\r\n"))
                // A change is seen at once.
                try Data("<p>new".utf8).write(to: URL(fileURLWithPath: folder + "/html/index.html"))
                #expect(try await device.curl("/local/my_app/", login: login) == "200\n<p>new")
            }
        }
    }

    // MARK: Parameters

    @Test func parameters_installed_haveDefaultsAndTypes() async throws {
        let configuration = """
            "paramConfig": [{"name": "Limit", "default": "5", "type": "int:min=1;max=10"}, {"name": "On", "default": "no", "type": "bool:no,yes"},
              {"name": "Mode", "default": "day", "type": "enum:day|Day,night|Night"}, {"name": "Key", "default": "abc", "type": "password:maxlen=8"},
              {"name": "Free", "default": "", "type": ""}, {"name": "Limit", "default": "9", "type": ""}, {"name": "a=b\\nroot.X", "default": "x", "type": ""},
              {"name": "Text", "default": "a\\nroot.X=1", "type": ""}]
            """
        try await withApplication(configuration) { device, login, _ in
            let list = "/axis-cgi/param.cgi?action=list&group=My_app"
            #expect(
                try await device.curl(list, login: login)
                    == "200\nroot.My_app.Limit=5\nroot.My_app.On=no\nroot.My_app.Mode=day\nroot.My_app.Key=******\nroot.My_app.Free=\n"
            )
            let update = "/axis-cgi/param.cgi?action=update&root.My_app."
            for (change, isAccepted) in [
                ("Limit=10", true), ("Limit=11", false), ("Limit=0", false), ("Limit=x", false),
                ("Limit=9223372036854775808", false),
                ("On=yes", true), ("On=true", false), ("Mode=night", true), ("Mode=dusk", false),
                ("Key=12345678", true),
                ("Key=123456789", false), ("Free=anything", true), ("None=1", false),
            ] {
                let reply = try await device.curl(update + change, login: login)
                #expect(reply.hasPrefix(isAccepted ? "200\nOK" : "200\n# Error"), "\(change): \(reply)")
            }
            #expect(device.parameter("My_app.Limit") == "10")
            #expect(device.parameter("My_app.Key") == "12345678")
            let definitions = try await device.curl(
                "/axis-cgi/param.cgi?action=listdefinitions&group=My_app", login: login)
            #expect(definitions.contains(#"<type><int min="1" max="10" /></type>"#))
            #expect(!definitions.contains("12345678"))
            #expect(
                try await device.curl("/axis-cgi/applications/control.cgi?action=remove&package=my_app", login: login)
                    == "200\nOK\n")
            #expect(device.parameter("My_app.Limit") == nil)
            #expect(try await device.curl("/local/my_app/", login: login).hasPrefix("404\n"))
        }
    }

    /// A test had to call three internal functions to get rid of an application.
    @Test func removeApplication_installed_leavesNothingOfIt() async throws {
        let configuration = endpoint + #", "paramConfig": [{"name": "Limit", "default": "5", "type": "int"}]"#
        try await withApplicationFolder(configuration) { folder in
            try await withLogin { device, login in
                let count = device.applications.count
                let application = try device.installApplication(inFolder: folder)
                let program = CountedProgram()
                device.setControl(program, ofApplication: application.name)
                try await device.setApplication(application.name, to: .running)
                #expect(device.parameter("My_app.Limit") == "5")
                #expect(try await device.curl("/local/my_app/", login: login) == "200\n<p>page")
                try await device.removeApplication(application.name)
                #expect(program.calls == ["start", "stop"])
                #expect(device.applications.count == count)
                #expect(device.parameter("My_app.Limit") == nil)
                for path in ["", "index.html", "status.cgi"] {
                    #expect(try await device.curl("/local/my_app/" + path, login: login).hasPrefix("404\n"), "\(path)")
                }
                let error = await expectError(SimulatorError.self) { try await device.removeApplication("my_app") }
                #expect(error?.message.contains("no application \"my_app\" is installed") == true)
                #expect(program.calls == ["start", "stop"])
                // It can be installed again, without the values of before.
                try device.installApplication(inFolder: folder)
                #expect(device.parameter("My_app.Limit") == "5")
                #expect(device.applications.last?.status == .stopped)
            }
        }
    }

    @Test(arguments: [
        "", "{", "[]", "{\"acapPackageConf\": {\"setup\": {\"appName\": \"../x\"}}}", "{\"acapPackageConf\": 7}",
    ])
    func install_wrongManifest_saysSo(manifest: String) async throws {
        try await withApplicationFolder("") { folder in
            try Data(manifest.utf8).write(to: URL(fileURLWithPath: folder + "/manifest.json"))
            try await SimulatedDevice.withDevice(.anyPort) { device in
                let error = expectError(SimulatorError.self) { try device.installApplication(inFolder: folder) }
                #expect(error?.message.contains("manifest.json") == true)
            }
        }
    }
}

/// A program of an application that notes when it is started and stopped.
private final class CountedProgram: ApplicationControl {
    private let noted = Locked<[String]>([])

    var calls: [String] { noted.withLock { $0 } }

    func start() { noted.withLock { $0.append("start") } }

    func stop() async { noted.withLock { $0.append("stop") } }
}

/// `@unchecked` because the one thread that gets it is the only one that uses it.
private struct Unchecked: @unchecked Sendable {
    let value: RawClient

    init(_ value: RawClient) { self.value = value }
}

/// The control of an application that is installed anew while its program ends.
private struct Reinstallation: ApplicationControl {
    let install: @Sendable () -> Void

    func start() {}

    func stop() async { install() }
}

/// A client that sends a body while the test goes on.
private struct SendingClient {
    let device: SimulatedDevice

    init(_ device: SimulatedDevice) {
        self.device = device
    }

    /// Sends as much of a body as the camera takes, and resets the connection.
    ///
    /// The end of a closed connection would wait behind what the camera does not read.
    func sendUntilFull(_ path: String, headers: String, length: Int) async throws {
        try await runOnThread {
            Result {
                let client = try RawClient(device)
                client.limitSends(to: .seconds(1))
                client.post(path, headers: headers, [], length: length)
                let piece = [UInt8](repeating: 0, count: 1 << 20)
                while client.send(bytes: piece) {}
                client.resetOnClose()
            }
        }.get()
    }

    /// Sends a whole body, shuts down this direction, and reads to the end.
    func exchange(_ path: String, headers: String, length: Int) async throws -> String {
        try await runOnThread {
            Result {
                let client = try RawClient(device)
                client.post(path, headers: headers, [UInt8](repeating: 0, count: length))
                client.shutdownSending()
                return client.readToEnd().text
            }
        }.get()
    }
}
