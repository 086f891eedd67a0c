import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixClient

/// What a web server can do wrong, done to the client through a real socket.
@Suite(.timeLimit(.minutes(10)))
struct FaultTests {
    private func client(_ port: UInt16, idle: Duration = longestWait) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: idle, total: longestWait)
        vapix.retryPolicy = .never
        return vapix
    }

    /// Lists applications at a server that follows a script, and returns the error.
    private func failure(
        idle: Duration = longestWait, _ script: @escaping @Sendable (ScriptedServer.Connection) -> Void
    ) async throws -> VapixError {
        let server = try ScriptedServer(script)
        defer { server.stop() }
        let vapix = try client(server.port, idle: idle)
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        let failure = try #require(error)
        #expect(!"\(failure) \(String(reflecting: failure))".contains("canary"))
        return failure
    }

    /// Lists applications at a server that answers with a document.
    private func failure(ofDocument document: String, status: String = "200 OK") async throws -> VapixError {
        try await failure { connection in
            guard connection.readRequest() != nil else { return }
            connection.reply(document, status: status, type: "text/xml")
            connection.hang()
        }
    }

    @Test func list_connectionFailed_nobodyListens() async throws {
        let vapix = try client(try unusedPort())
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .connectionFailed)
        #expect(error?.isRetriable == true)
        #expect(error?.description.contains("refused") == true)
    }

    @Test func list_connectionFailed_connectionIsReset() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.reset()
        }
        #expect(error.code == .connectionFailed)
    }

    @Test func list_connectionFailed_connectionIsClosedWithoutReply() async throws {
        let error = try await failure { connection in _ = connection.readRequest() }
        #expect(error.code == .connectionFailed)
    }

    @Test func list_timedOut_hangsInHeaders() async throws {
        let error = try await failure(idle: .seconds(1)) { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Ty")
            connection.hang()
        }
        #expect(error.code == .timedOut)
        #expect(error.isRetriable)
    }

    @Test func list_timedOut_hangsInBody() async throws {
        let error = try await failure(idle: .seconds(1)) { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<reply result=\"ok\">")
            connection.hang()
        }
        #expect(error.code == .timedOut)
    }

    @Test func list_timedOut_totalTimeIsOver() async throws {
        // A byte now and then keeps the connection from being idle; the total still ends it.
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
            while connection.send(" ") { usleep(20_000) }
        }
        defer { server.stop() }
        var vapix = try client(server.port)
        vapix.timeouts.total = .milliseconds(300)
        let error = await expectError(VapixError.self) { try await vapix.applications.list() }
        #expect(error?.code == .timedOut)
    }

    @Test func list_connectionFailed_bodyIsCut() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n<reply result=\"ok\"></reply>")
        }
        #expect(error.code == .connectionFailed)
    }

    // libcurl 7.88 takes a head that ends early for a reply without a body, which reads as a device without parameters.
    @Test(arguments: ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Len", "HTTP/1.1 200 OK\r\nServer: x\r\n"])
    func list_connectionFailed_headersAreCut(head: String) async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send(head)
        }
        #expect(error.code == .connectionFailed)
    }

    @Test func list_value_interimReplyAndTrailers() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            connection.send("1b\r\n<reply result=\"ok\"></reply>\r\n0\r\nX-Trailer: 1\r\n\r\n")
            connection.hang()
        }
        defer { server.stop() }
        #expect(try await client(server.port).applications.list().isEmpty)
    }

    @Test func list_malformedReply_bodyOfUnknownLengthIsCut() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<reply result=\"ok\"><applic")
        }
        #expect(error.code == .malformedReply)
    }

    @Test func list_connectionFailed_chunkIsCut() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\n<reply result")
        }
        #expect(error.code == .connectionFailed)
    }

    @Test func list_replyTooLarge_announced() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n")
            connection.hang()
        }
        #expect(error.code == .replyTooLarge)
    }

    @Test func list_replyTooLarge_hundredMegabytesUnannounced() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
            let piece = [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20)
            for _ in 0..<100 where !connection.send(piece) { return }
        }
        #expect(error.code == .replyTooLarge)
        #expect(error.description.contains("limit"))
    }

    @Test func list_error_headersWithoutEnd() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\n")
            let line = Array("X-Header: \(String(repeating: "x", count: 16_000))\r\n".utf8)
            for _ in 0..<10_000 where !connection.send(line) { return }
        }
        #expect([.connectionFailed, .replyTooLarge, .malformedReply, .timedOut].contains(error.code))
    }

    @Test func list_error_answerIsNotHTTP() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
        }
        #expect(error.code == .malformedReply)
    }

    @Test func list_malformedReply_html() async throws {
        let error = try await failure(
            ofDocument: "<!DOCTYPE html><html><body><h1>It works</h1><p>canary</p></body></html>")
        #expect(error.code == .malformedReply)
        #expect(error.advice.contains("proxy"))
    }

    @Test(
        arguments: [
            "", " ", "OK", "{}", "<reply", "<reply result=\"ok\">", "<other/>", "<reply result='ok'/><reply/>",
        ])
    func list_malformedReply_notTheDocument(document: String) async throws {
        #expect(try await failure(ofDocument: document).code == .malformedReply)
    }

    @Test func list_malformedReply_invalidUTF8() async throws {
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.reply(
                bytes: Array("<reply result=\"ok\"><application Name=\"a".utf8) + [0xC3, 0x28]
                    + Array("\"/></reply>".utf8))
            connection.hang()
        }
        #expect(error.code == .malformedReply)
    }

    @Test func list_malformedReply_externalEntity() async throws {
        let document =
            "<!DOCTYPE reply [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + "<reply result=\"ok\"><application Name=\"&x;\"/></reply>"
        #expect(try await failure(ofDocument: document).code == .malformedReply)
    }

    @Test func list_malformedReply_billionLaughs() async throws {
        var entities = "<!ENTITY l0 \"lol\">"
        for level in 1...9 {
            entities += "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
        }
        let document = "<!DOCTYPE reply [\(entities)]><reply result=\"ok\"><application Name=\"&l9;\"/></reply>"
        #expect(try await failure(ofDocument: document).code == .malformedReply)
    }

    @Test func list_malformedReply_undeclaredEntity() async throws {
        let document = "<reply result=\"ok\"><application Name=\"&x;\"/></reply>"
        #expect(try await failure(ofDocument: document).code == .malformedReply)
    }

    @Test func list_malformedReply_nestedDeep() async throws {
        let depth = 100_000
        let document =
            "<reply result=\"ok\">" + String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
            + "</reply>"
        #expect(try await failure(ofDocument: document).code == .malformedReply)
    }

    @Test func systemReady_malformedReply_nestedDeep() async throws {
        let document = "{\"data\": " + String(repeating: "[", count: 100_000)
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply(document, type: "application/json") }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let error = await expectError(VapixError.self) { try await vapix.systemReady.getStatus(timeout: .zero) }
        #expect(error?.code == .malformedReply)
    }

    @Test func list_httpStatus_redirectIsNotFollowed() async throws {
        let elsewhere = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("<reply result=\"ok\"/>") }
        }
        defer { elsewhere.stop() }
        let location = "http://127.0.0.12:\(elsewhere.port)/axis-cgi/applications/list.cgi"
        let error = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 308 Permanent Redirect\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n")
            connection.hang()
        }
        #expect(error.code == .httpStatus)
        #expect(error.httpStatus == 308)
        #expect(error.advice.contains("Redirects are not followed"))
        #expect(elsewhere.acceptedCount == 0)
    }

    @Test(
        arguments: [
            ("403 Forbidden", VapixError.Code.forbidden, false), ("404 Not Found", .unsupportedAPI, false),
            ("405 Method Not Allowed", .unsupportedAPI, false), ("500 Internal Server Error", .httpStatus, false),
            ("503 Service Unavailable", .httpStatus, true), ("401 Unauthorized", .unauthorized, false),
        ])
    func list_error_status(status: String, code: VapixError.Code, isRetriable: Bool) async throws {
        let error = try await failure(ofDocument: "<html>canary</html>", status: status)
        #expect(error.code == code)
        #expect(error.isRetriable == isRetriable)
        #expect(error.httpStatus == Int(status.prefix(3)))
    }

    /// Story: a firmware rollback without an image is answered with 404 and the API's error, and was reported as an API that
    /// the device lacks.
    @Test(arguments: ["404 Not Found", "405 Method Not Allowed", "400 Bad Request", "500 Internal Server Error"])
    func call_rejected_anyStatusWithTheAPIsOwnError(status: String) async throws {
        let json = #"{"apiVersion":"1.0","error":{"code":2104,"message":"Nothing to roll back to"}}"#
        let xml = "<reply result=\"error\"><error type=\"4\" message=\"none\"/></reply>"
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                if request.contains("list.cgi") {
                    connection.reply(xml, status: status, type: "text/xml")
                } else if request.contains("control.cgi") {
                    connection.reply("Error: 4", status: status)
                } else {
                    connection.reply(json, status: status, type: "application/json")
                }
            }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let errors = [
            await expectError(VapixError.self) { try await vapix.systemReady.getStatus(timeout: .zero) },
            await expectError(VapixError.self) { try await vapix.applications.list() },
            await expectError(VapixError.self) { try await vapix.applications.start(package: "x") },
        ]
        #expect(errors.map { $0?.code } == [.rejected, .rejected, .rejected])
        #expect(errors.map { $0?.device?.code } == [2104, 4, 4])
        #expect(errors.allSatisfy { $0?.httpStatus == Int(status.prefix(3)) })
    }

    /// A web server's own text is no error of the API.
    @Test(arguments: [("404 Not Found", "Not Found"), ("405 Method Not Allowed", "{}"), ("404 Not Found", "")])
    func call_unsupportedAPI_textOfTheWebServer(status: String, body: String) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply(body, status: status) }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let errors = [
            await expectError(VapixError.self) { try await vapix.applications.start(package: "x") },
            await expectError(VapixError.self) { try await vapix.parameters.update(["A.B": "c"]) },
            await expectError(VapixError.self) { try await vapix.apiDiscovery.getAPIList() },
        ]
        #expect(errors.map { $0?.code } == [.unsupportedAPI, .unsupportedAPI, .unsupportedAPI])
        // API Discovery may be what is missing.
        #expect(
            errors.allSatisfy { $0?.advice.contains("AXIS OS") == true && $0?.advice.contains("iscovery") == false })
    }

    /// Devices answer 401, and not 403, to a user with too few rights.
    @Test(arguments: ["401 Unauthorized", "403 Forbidden"])
    func call_refusedUser_adviceNamesTheRights(status: String) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("no", status: status) }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let levels: [(AccessLevel, String)] = [
            (.viewer, "a viewer"), (.operator, "an operator"), (.admin, "an administrator"),
        ]
        for (access, words) in levels {
            let call = VapixCall("x/y", HTTPRequest(.get, "/x"), access: access, effect: .read) { $0 }
            let error = await expectError(VapixError.self) { try await vapix.send(call) }
            #expect(error?.access == access)
            #expect(error?.description.contains("rights of \(words)") == true, "\(error.debugDescription)")
        }
    }

    /// The advice was to send less at a time for one large file, and to read the device's log for a gateway's error.
    @Test(
        arguments: [
            ("407 Proxy Authentication Required", "http_proxy", false),
            ("413 Content Too Large", "Send a smaller body, raise the proxy's limit", false),
            ("502 Bad Gateway", "gateway in front of the device usually answers so if it got no valid", false),
            ("504 Gateway Timeout", "gateway in front of the device usually answers so if it got no reply in", false),
            ("426 Upgrade Required", "https", false), ("429 Too Many Requests", "try again", true),
        ])
    func list_httpStatus_adviceOfItsOwn(status: String, advice: String, isRetriable: Bool) async throws {
        let error = try await failure(ofDocument: "<html></html>", status: status)
        #expect(error.code == .httpStatus)
        #expect(error.description.contains(advice), "\(error)")
        #expect(error.isRetriable == isRetriable)
    }

    /// The reply had begun, so its status is known.
    @Test func call_brokenReply_hasTheStatus() async throws {
        let large = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 203 OK\r\nContent-Length: 104857600\r\n\r\n")
            connection.hang()
        }
        let cut = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 203 OK\r\nContent-Length: 10\r\n\r\nx")
        }
        let nothing = try await failure { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 102 Processing\r\n\r\n")
        }
        #expect([large.httpStatus, cut.httpStatus, nothing.httpStatus] == [203, 203, nil])
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("x", status: "203 OK") }
        }
        defer { server.stop() }
        let vapix = try client(server.port)
        let stream = await expectError(VapixError.self) {
            for try await _ in try await vapix.mjpeg.frames() {}
        }
        #expect(stream?.httpStatus == 203, "\(stream.debugDescription)")
    }

    @Test func list_rejected_deviceErrorInsideBadRequest() async throws {
        let error = try await failure(
            ofDocument: "<reply result=\"error\"><error type=\"1\" message=\"no good\"/></reply>",
            status: "400 Bad Request")
        #expect(error.code == .rejected)
        #expect(error.httpStatus == 400)
        #expect(error.device?.code == "1")
        #expect(error.device?.message == "no good")
    }

    @Test func list_value_repliesInPieces() async throws {
        let document = "<reply result=\"ok\"><application Name=\"a\" NiceName=\"Ä &amp; B\"/></reply>"
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                for byte in document.utf8 {
                    connection.send(Array("1\r\n".utf8) + [byte] + Array("\r\n".utf8))
                }
                connection.send("0\r\n\r\n")
            }
        }
        defer { server.stop() }
        let list = try await client(server.port).applications.list()
        #expect(list.map(\.name) == ["a"])
        #expect(list.first?.niceName == "Ä & B")
    }
}
