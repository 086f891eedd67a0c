import Glibc
import TestSupport
import Testing
import VapixSupport

@testable import AppServer

@Suite(.timeLimit(.minutes(10)))
struct HTTPServerTests {
    @Test(arguments: [TestServer.Transport.http, .httpSocket])
    func requests_onOneConnection_areAnsweredInOrder(transport: TestServer.Transport) async throws {
        try await TestServer.run(transport) { endpoints in
            endpoints.get("a") { _ in .text("A") }
            endpoints.post("sum") { request in
                var count = 0
                for try await bytes in request.body { count += bytes.count }
                return .text("\(count)!")
            }
        } test: { server in
            let client = try server.connect()
            let host = "HTTP/1.1\r\nHost: x\r\n"
            await client.send(
                "GET /a \(host)\r\nHEAD /a \(host)\r\n"
                    + "POST /sum \(host)Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n"
                    + "DELETE /a \(host)\r\nGET /b \(host)Connection: close\r\n\r\n")
            let text = await client.receiveAll()
            let lines = text.split(separator: "\r\n").filter { !$0.hasPrefix("Date: ") }
            #expect(
                lines == [
                    "HTTP/1.1 200 OK", "Content-Type: text/plain; charset=utf-8", "Content-Length: 1",
                    "AHTTP/1.1 200 OK",
                    "Content-Type: text/plain; charset=utf-8", "Content-Length: 1", "HTTP/1.1 200 OK",
                    "Content-Type: text/plain; charset=utf-8", "Content-Length: 2", "3!HTTP/1.1 405 Method Not Allowed",
                    "Content-Type: text/plain; charset=utf-8", "Allow: GET, HEAD", "Content-Length: 23",
                    "405 Method Not Allowed\nHTTP/1.1 404 Not Found", "Content-Type: text/plain; charset=utf-8",
                    "Content-Length: 14", "Connection: close", "404 Not Found\n",
                ])
        }
    }

    /// The connection ended without a reply, so the client could not tell what was wrong.
    @Test func malformedChunk_isAnsweredWith400() async throws {
        try await TestServer.run(.http) { endpoints in
            endpoints.post("sum") { request in
                let bytes = try await request.body.bytes()
                return .text("\(bytes.count)")
            }
            endpoints.post("events") { _ in
                .stream(contentType: "text/plain") { writer in
                    try await writer.write("part")
                    try await Task.sleep(for: .seconds(600))
                }
            }
        } test: { server in
            let head = "HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            for chunks in ["-1\r\n", "2\r\nab\r\n-1\r\n", "2\r\nabc\r\n"] {
                let client = try server.connect()
                await client.send("POST /sum \(head)\(chunks)")
                let text = await client.receiveAll()
                #expect(text.hasPrefix("HTTP/1.1 400 Bad Request\r\n"), "\(text)")
                #expect(text.hasSuffix("Connection: close\r\n\r\n400 Bad Request\n"), "\(text)")
            }
            // A reply that has begun breaks: it has no last chunk.
            let streaming = try server.connect()
            await streaming.send("POST /events \(head)2\r\nab\r\n")
            #expect(await streaming.receive(upTo: "part\r\n").hasPrefix("HTTP/1.1 200 OK\r\n"))
            await streaming.send("-1\r\n")
            #expect(await streaming.receiveAll() == "")
        }
    }

    @Test func expectContinue_isAnsweredBeforeTheBody() async throws {
        try await TestServer.run(.http) { endpoints in
            endpoints.post("echo") { .text(try await $0.body.text()) }
        } test: { server in
            let client = try server.connect()
            await client.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
            #expect(await client.receive(upTo: "\r\n\r\n") == "HTTP/1.1 100 Continue\r\n\r\n")
            await client.send("ok")
            #expect(await client.receive(upTo: "ok").hasPrefix("HTTP/1.1 200 OK"))
        }
    }

    @Test func stream_chunks_arriveAsTheyAreWritten() async throws {
        let gate = Promise<Void>()
        try await TestServer.run(.http) { endpoints in
            endpoints.get("events") { _ in
                .events { events in
                    try await events.send("one", id: "1")
                    try await gate.value()
                    try await events.send("two")
                }
            }
        } test: { server in
            let client = try server.connect()
            await client.send("GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
            let start = await client.receive(upTo: "data: one\n\n\r\n")
            #expect(start.contains("text/event-stream") && start.contains("Transfer-Encoding: chunked"))
            gate.settle(.success(()))
            #expect(await client.receive(upTo: "0\r\n\r\n") == "b\r\ndata: two\n\n\r\n0\r\n\r\n")
        }
    }

    @Test func stream_thatThrows_breaksTheConnectionAndTellsTheObserver() async throws {
        struct Broken: Error {}
        try await TestServer.run(.http) { endpoints in
            endpoints.get("broken") { _ in
                .stream(contentType: "text/plain") { writer in
                    try await writer.write("part")
                    throw Broken()
                }
            }
        } test: { server in
            let client = try server.connect()
            await client.send("GET /broken HTTP/1.1\r\nHost: x\r\n\r\n")
            #expect(await client.receiveAll().hasSuffix("4\r\npart\r\n"), "no last chunk")
            #expect(await eventually { server.log.events(.streamFailed).first?.error is Broken })
        }
    }
}
