import Glibc
import TestSupport
import Testing
import VapixSupport

@testable import AppServer

/// Handlers that fail, peers that misbehave, and the server's end.
@Suite(.timeLimit(.minutes(10)))
struct ServerLimitTests {
    private struct Secret: Error, CustomStringConvertible {
        let description = "the password is canary-4711"
    }

    private let host = "HTTP/1.1\r\nHost: x\r\n"

    @Test func handler_thatThrows_answers500WithoutDetails() async throws {
        try await TestServer.run(.http) { endpoints in
            endpoints.get("fail") { _ in throw Secret() }
        } test: { server in
            let client = try server.connect()
            await client.send("GET /fail?token=canary-4712 \(host)\r\n")
            let text = await client.receive(upTo: "Error\n")
            #expect(text.hasPrefix("HTTP/1.1 500 ") && !text.contains("canary"))
            let event = try #require(server.log.events(.handlerFailed).first)
            #expect(event.error is Secret && event.subject == "GET fail" && !"\(event)".contains("canary"))
        }
    }

    @Test func handler_whoseHeaderInjects_answers500() async throws {
        try await TestServer.run(.http) { endpoints in
            endpoints.get("inject") { request in
                var reply = EndpointReply.text("a")
                reply.headers.add("X-Name", request.query["name"] ?? "")
                return reply
            }
        } test: { server in
            let client = try server.connect()
            await client.send("GET /inject?name=a%0d%0aSet-Cookie:%20b \(host)\r\n")
            let text = await client.receive(upTo: "Error\n")
            #expect(text.hasPrefix("HTTP/1.1 500 ") && !text.contains("Set-Cookie"))
            #expect(server.log.events(.replyRefused).count == 1)
        }
    }

    @Test func body_overTheLimit_answers413() async throws {
        var limits = TestServer.quickEnd()
        limits.body = 100
        let calls = Locked(0)
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.post("sum") { request in
                calls.withLock { $0 += 1 }
                return .text("\(try await request.body.bytes().count)")
            }
        } test: { server in
            let stated = try server.connect()
            await stated.send("POST /sum \(host)Content-Length: 300000\r\n\r\n")
            // Closing a connection whose input is not read would destroy the reply.
            await stated.send([UInt8](repeating: 7, count: 300_000))
            #expect(await stated.receiveAll().hasPrefix("HTTP/1.1 413 "))
            #expect(calls.withLock { $0 } == 0, "no handler sees it")
            let chunked = try server.connect()
            await chunked.send(
                "POST /sum \(host)Transfer-Encoding: chunked\r\n\r\n65\r\n\(String(repeating: "x", count: 101))\r\n0\r\n\r\n"
            )
            #expect(await chunked.receive(upTo: "Large\n").hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test(arguments: TestServer.Transport.allCases)
    func body_megabytesThatAreReadSlowly_holdTheSenderBack(transport: TestServer.Transport) async throws {
        let largest = Locked(0)
        try await TestServer.run(transport) { endpoints in
            endpoints.post("sum") { request in
                var (count, pieces) = (0, 0)
                for try await bytes in request.body {
                    count += bytes.count
                    pieces += 1
                    largest.withLock { $0 = max($0, bytes.count) }
                    if pieces % 8 == 0 { try await Task.sleep(for: .milliseconds(1)) }
                }
                return .text("\(count)!")
            }
        } test: { server in
            let client = try server.connect()
            let body = [UInt8](repeating: 7, count: 10_000_000)
            if transport == .fastCGI {
                await client.send(FastCGIBytes.request(1, "POST", "/sum", body: body))
                #expect(FastCGIReply(try await client.receiveReplies(1), id: 1).text.hasSuffix("\r\n10000000!"))
            } else {
                await client.send("POST /sum \(host)Content-Length: 10000000\r\n\r\n")
                await client.send(body)
                #expect(await client.receive(upTo: "!").hasSuffix("\r\n10000000!"))
            }
            #expect(largest.withLock { $0 } <= 512 * 1024)
        }
    }

    @Test func reader_thatReadsNothing_isCutOffAndTheWriterStops() async throws {
        var limits = TestServer.quickEnd()
        limits.writeTimeout = .milliseconds(200)
        let written = Locked(0)
        let end = Locked<String?>(nil)
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.get("large") { _ in
                .stream(contentType: "a/b") { writer in
                    do {
                        while true {
                            try await writer.write([UInt8](repeating: 1, count: 64 * 1024))
                            written.withLock { $0 += 64 * 1024 }
                        }
                    } catch {
                        end.withLock { $0 = "\(type(of: error))" }
                        throw error
                    }
                }
            }
        } test: { server in
            let client = try server.connect()
            await client.send("GET /large \(host)\r\n")
            #expect(await eventually { end.withLock { $0 } == "CancellationError" })
            #expect(written.withLock { $0 } < 32 * 1024 * 1024, "a reader that reads nothing bounds the memory")
            client.disconnect()
        }
    }

    @Test func peer_thatSendsNoWholeHead_isCutOff() async throws {
        var limits = TestServer.quickEnd()
        limits.headTimeout = .milliseconds(100)
        try await TestServer.run(.http, limits: limits) { _ in
        } test: { server in
            for start in ["", "GET /"] {
                let client = try server.connect()
                await client.send(start)
                #expect(await client.receiveAll() == "", "\(start)")
            }
        }
    }

    @Test func peer_thatSendsNoWholeBody_isCutOff() async throws {
        var limits = TestServer.quickEnd()
        limits.bodyTimeout = .milliseconds(100)
        let errors = Locked<[String]>([])
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.post("sum") { request in
                do {
                    return .text("\(try await request.body.bytes().count)")
                } catch {
                    errors.withLock { $0.append("\(type(of: error))") }
                    throw error
                }
            }
        } test: { server in
            let client = try server.connect()
            await client.send("POST /sum \(host)Content-Length: 9\r\n\r\nabc")
            #expect(await client.receiveAll() == "")
            #expect(await eventually { errors.withLock { $0 } == ["CancellationError"] })
        }
    }

    @Test func handler_thatTakesTooLong_answers503AndIsCancelled() async throws {
        var limits = TestServer.quickEnd()
        limits.handlerTimeout = .milliseconds(100)
        let wasCancelled = Locked(false)
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.get("slow") { _ in
                try? await Task.sleep(for: .seconds(600))
                wasCancelled.withLock { $0 = Task.isCancelled }
                return .text("too late")
            }
        } test: { server in
            let client = try server.connect()
            // No handler gets the second request, so that its time cannot run out, too.
            await client.send("GET /slow \(host)\r\nGET /% \(host)\r\n")
            let text = await client.receive(upTo: "400 Bad Request\n")
            #expect(text.hasPrefix("HTTP/1.1 503 ") && !text.contains("too late"))
            #expect(await eventually { wasCancelled.withLock { $0 } })
            #expect(server.log.events(.handlerTimedOut).map(\.subject) == ["GET /slow"])
        }
    }

    @Test func requests_overTheLimit_answer503() async throws {
        var limits = TestServer.quickEnd()
        limits.requests = 2
        let gate = Promise<Void>()
        let running = Locked(0)
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.get("first") { _ in
                running.withLock { $0 += 1 }
                try await gate.value()
                return .text("done")
            }
            endpoints.get("second") { _ in
                running.withLock { $0 += 1 }
                while !gate.isSettled { try await Task.sleep(for: .milliseconds(5)) }
                return .text("done")
            }
        } test: { server in
            let clients = try (0..<3).map { _ in try server.connect() }
            await clients[0].send("GET /first \(host)\r\n")
            await clients[1].send("GET /second \(host)\r\n")
            #expect(await eventually { running.withLock { $0 } == 2 })
            await clients[2].send("GET /second \(host)\r\n")
            #expect(await clients[2].receive(upTo: "Unavailable\n").hasPrefix("HTTP/1.1 503 "))
            gate.settle(.success(()))
            #expect(await clients[0].receive(upTo: "done").hasPrefix("HTTP/1.1 200 "))
            #expect(await clients[1].receive(upTo: "done").hasPrefix("HTTP/1.1 200 "))
        }
    }

    @Test func connections_overTheLimit_takeThePlaceOfUnusedOnes() async throws {
        var limits = TestServer.quickEnd()
        limits.connections = 2
        try await TestServer.run(.httpSocket, limits: limits) { endpoints in
            endpoints.get("a") { _ in .text("A!") }
        } test: { server in
            var clients: [RawClient] = []
            // Web servers keep connections open that they do not use.
            for _ in 0..<10 {
                let client = try server.connect()
                clients.append(client)
                await client.send("GET /a \(host)\r\n")
                #expect(await client.receive(upTo: "A!").hasPrefix("HTTP/1.1 200 "))
            }
            #expect(clients.count == 10)
        }
    }

    @Test func requests_twoHundredAtOnce_areAllAnswered() async throws {
        try await TestServer.run(.fastCGI) { endpoints in
            endpoints.get("wait") { _ in
                try await Task.sleep(for: .milliseconds(20))
                return .text("waited")
            }
        } test: { server in
            let answered = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<200 {
                    group.addTask {
                        let client = try server.connect()
                        await client.send(FastCGIBytes.request(1, "/wait", keepsConnection: false))
                        return FastCGIReply(try FastCGIBytes.records(await client.receive()), id: 1).text.hasSuffix(
                            "waited")
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(answered == 200)
        }
    }

    @Test func refusedRequestsSentAhead_takeNoStack() async throws {
        try await TestServer.run(.http) { _ in
        } test: { server in
            let client = try server.connect()
            let count = 4000
            let requests = String(repeating: "GET /% \(host)\r\n", count: count)
            async let isSent = client.send(requests)
            let text = await client.receive { bytes in
                bytes.suffix(16).elementsEqual("400 Bad Request\n".utf8)
                    && String(decoding: bytes, as: UTF8.self).split(separator: "HTTP/1.1 400").count == count
            }
            #expect(await isSent && !text.isEmpty)
        }
    }

    @Test func cancel_runningHandlers_finishAndStreamsEnd() async throws {
        var limits = EndpointLimits()
        limits.shutdownTimeout = .seconds(60)
        let gate = Promise<Void>()
        let running = Locked(0)
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.get("slow") { _ in
                running.withLock { $0 += 1 }
                try await gate.value()
                return .text("finished")
            }
            endpoints.get("events") { _ in
                .events { events in
                    try await events.send("start")
                    try await Task.sleep(for: .seconds(600))
                }
            }
        } test: { server in
            let slow = try server.connect()
            let events = try server.connect()
            await slow.send("GET /slow \(host)\r\n")
            await events.send("GET /events \(host)\r\n")
            _ = await events.receive(upTo: "data: start\n\n\r\n")
            #expect(await eventually { running.withLock { $0 } == 1 })
            server.task.cancel()
            #expect(await events.receiveAll() == "", "the stream ends at once")
            #expect(throws: RawClient.Failure.self, "nothing more is accepted") { try server.connect() }
            gate.settle(.success(()))
            #expect(await slow.receiveAll().hasSuffix("finished"))
        }
    }

    @Test func cancel_handlerThatIgnoresIt_endsWithinTheBound() async throws {
        var limits = EndpointLimits()
        limits.shutdownTimeout = .milliseconds(50)
        let gate = Locked(false)
        let running = Locked(0)
        try await TestServer.run(.http, limits: limits) { endpoints in
            endpoints.get("stubborn") { _ in
                running.withLock { $0 += 1 }
                while !gate.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(20)) }
                return .text("late")
            }
        } test: { server in
            let client = try server.connect()
            await client.send("GET /stubborn \(host)\r\n")
            #expect(await eventually { running.withLock { $0 } == 1 })
            server.task.cancel()
            try await server.task.value
            gate.withLock { $0 = true }
            #expect(await client.receiveAll() == "")
        }
    }
}
