import Glibc
import TestSupport
import Testing
import VapixSupport

@testable import AppServer

@Suite(.timeLimit(.minutes(10)))
struct FastCGIServerTests {
    @Test func get_connectionNotKept_repliesAndCloses() async throws {
        try await TestServer.run(.fastCGI) { endpoints in
            endpoints.get("status.cgi") { request in
                .json("{\"user\":\"\(request.remoteUser ?? "")\",\"x\":\"\(request.query["x"] ?? "")\"}")
            }
        } test: { server in
            let client = try server.connect()
            await client.send(FastCGIBytes.request(1, "/local/app/status.cgi?x=%31", keepsConnection: false))
            let reply = FastCGIReply(try FastCGIBytes.records(await client.receive()), id: 1)
            #expect(reply.endStatus == [0, 0, 0, 0, 0, 0, 0, 0])
            #expect(
                reply.text == "Status: 200 OK\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n"
                    + "Content-Length: 23\r\n\r\n{\"user\":\"anna\",\"x\":\"1\"}")
        }
    }

    @Test func requests_onOneConnection_areAnsweredAsTheyFinish() async throws {
        let gate = Promise<Void>()
        try await TestServer.run(.fastCGI) { endpoints in
            endpoints.get("slow.cgi") { _ in
                try await gate.value()
                return .text("slow")
            }
            endpoints.post("echo.cgi") { .text(try await $0.body.text()) }
        } test: { server in
            let client = try server.connect()
            // The second request's records stand between those of the first.
            await client.send(
                FastCGIBytes.begin(1) + FastCGIBytes.begin(2)
                    + FastCGIBytes.params(2, FastCGIBytes.variables("POST", "/echo.cgi", length: 3))
                    + FastCGIBytes.params(1, FastCGIBytes.variables("GET", "/slow.cgi"))
                    + FastCGIBytes.stdin(2, [65, 66, 67])
                    + FastCGIBytes.stdin(1, []))
            let first = try await client.receiveReplies(1)
            #expect(FastCGIReply(first, id: 2).text.hasSuffix("\r\n\r\nABC"))
            #expect(FastCGIReply(first, id: 1).text.isEmpty)
            gate.settle(.success(()))
            #expect(FastCGIReply(try await client.receiveReplies(1), id: 1).text.hasSuffix("slow"))
            // The connection is kept.
            await client.send(FastCGIBytes.request(1, "POST", "/echo.cgi", body: [68]))
            #expect(FastCGIReply(try await client.receiveReplies(1), id: 1).text.hasSuffix("\r\n\r\nD"))
        }
    }

    @Test func abort_runningHandler_isCancelledAndTheRequestEnds() async throws {
        let cancelled = Locked(0)
        try await TestServer.run(.fastCGI) { endpoints in
            endpoints.get("slow.cgi") { _ in
                do {
                    try await Task.sleep(for: .seconds(600))
                } catch {
                    cancelled.withLock { $0 += 1 }
                    throw error
                }
                return .empty()
            }
        } test: { server in
            let client = try server.connect()
            await client.send(FastCGIBytes.request(1, "/slow.cgi") + FastCGIBytes.request(2, "/slow.cgi"))
            await client.send(FastCGIBytes.abort(2))
            let records = try await client.receiveReplies(1)
            #expect(records.map(\.id) == [2] && records.map(\.kind) == [3])
            #expect(await eventually { cancelled.withLock { $0 } == 1 })
            client.disconnect()
            #expect(await eventually { cancelled.withLock { $0 } == 2 })
            #expect(server.log.events(.handlerFailed).isEmpty)
        }
    }

    @Test func body_incomplete_answers400() async throws {
        try await TestServer.run(.fastCGI) { endpoints in
            endpoints.post("echo.cgi") { .bytes(try await $0.body.bytes(), contentType: "a/b") }
        } test: { server in
            let client = try server.connect()
            await client.send(
                FastCGIBytes.begin(1) + FastCGIBytes.params(1, FastCGIBytes.variables("POST", "/echo.cgi", length: 9))
                    + FastCGIBytes.stdin(1, [1]))
            #expect(FastCGIReply(try await client.receiveReplies(1), id: 1).text.hasPrefix("Status: 400 "))
        }
    }

    @Test func serve_withoutSocketName_saysWhatTheManifestNeeds() async throws {
        try #require(getenv("FCGI_SOCKET_NAME") == nil)
        let error = await expectError(EndpointError.self) { try await AppEndpoints().serve() }
        #expect(error?.code == .missingSocketName)
        #expect(error?.description.contains("httpConfig") == true && error?.description.contains("fastCgi") == true)
    }

    @Test func serve_staleSocket_isReplaced() async throws {
        let folder = try TestServer.temporaryFolder()
        defer { rmdir(folder) }
        let path = folder + "/socket"
        // A process that is killed leaves its socket behind.
        let dead = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let isBound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(dead, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
        try #require(isBound)
        close(dead)
        let log = EventLog()
        let task = Task { try await AppEndpoints { log.add($0) }.serve(.fastCGI(path: path)) }
        #expect(await eventually { !log.events(.listening).isEmpty })
        var status = stat()
        #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o622)
        // Another process must not take the place of one that runs.
        let error = await expectError(EndpointError.self) { try await AppEndpoints().serve(.http(path: path)) }
        #expect(error?.code == .addressInUse)
        task.cancel()
        try await task.value
        #expect(access(path, F_OK) != 0)
    }

    @Test func serve_pathThatCannotBeASocket_throws() async throws {
        let folder = try TestServer.temporaryFolder()
        defer { rmdir(folder) }
        let file = folder + "/file"
        close(open(file, O_CREAT | O_WRONLY, 0o600))
        for path in [file, folder, folder + "/no/socket", "", String(repeating: "x", count: 108), "a\u{0}b"] {
            let error = await expectError(EndpointError.self) {
                try await AppEndpoints().serve(.fastCGI(path: path))
            }
            #expect(error?.code == .socketFailed, "\(path)")
        }
        #expect(access(file, F_OK) == 0, "the file is left alone")
        unlink(file)
    }
}
