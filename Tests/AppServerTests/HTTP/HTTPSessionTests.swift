import TestTools
import Testing

@testable import AppServer

struct HTTPSessionTests {
    private func session(head: Int = 64 * 1024) -> HTTPSession {
        HTTPSession(limits: WireLimits(head: head)) { 784_111_777 }
    }

    private func bytes(_ text: String) -> ArraySlice<UInt8> { Array(text.utf8)[...] }

    private func joined(_ events: [WireEvent]) -> [WireEvent] {
        var result: [WireEvent] = []
        for event in events {
            if case .body(let id, let bytes) = event, case .body(id, let before)? = result.last {
                result[result.count - 1] = .body(id, before + bytes)
            } else {
                result.append(event)
            }
        }
        return result
    }

    private func status(_ events: [WireEvent]) -> Int? {
        for case .output(let bytes) in events {
            return Int(String(decoding: bytes.dropFirst(9).prefix(3), as: UTF8.self))
        }
        return nil
    }

    @Test func receive_chunkedRequestCutAnywhere_meansTheSame() {
        let text =
            "POST /a?b=c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;name=\"v\"\r\nabc\r\n00A\r\n0123456789\r\n0\r\nTrailer: x\r\n\r\n"
        let all = bytes(text)
        var whole = session()
        let expected = joined(whole.receive(all))
        #expect(expected.count == 3)
        #expect(expected[1...] == [.body(1, Array("abc0123456789".utf8)), .bodyEnd(1, isComplete: true)])
        for cut in 0...all.count {
            var session = session()
            #expect(joined(session.receive(all[..<cut]) + session.receive(all[cut...])) == expected, "cut at \(cut)")
        }
    }

    @Test func receive_requestsSentAhead_waitForTheReply() {
        var session = session()
        let one = "GET /1 HTTP/1.1\r\nHost: x\r\n\r\n"
        let first = session.receive(bytes(one + one.replacing("1 H", with: "2 H") + "\r\n" + one))
        #expect(first.count == 2)
        let start = session.begin(ReplyHead(status: 200, length: 2), for: 1)
        #expect(
            String(decoding: start, as: UTF8.self)
                == "HTTP/1.1 200 OK\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\nContent-Length: 2\r\n\r\n")
        let second = session.end(for: 1, .complete)
        #expect(second.events.count == 2 && !second.closes)
        _ = session.begin(ReplyHead(status: 204, hasBody: false), for: 2)
        #expect(session.end(for: 2, .complete).events.count == 2)
    }

    @Test func receive_ambiguousRequests_areRefused() {
        let host = "Host: x\r\n"
        let cases: [(String, Int)] = [
            ("GET /\r\n\r\n", 400), ("GET / HTTP/2.0\r\n\(host)\r\n", 505), ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)\(host)\r\n", 400), ("GET  / HTTP/1.1\r\n\(host)\r\n", 400),
            ("GET / HTTP/1.1 \r\n\(host)\r\n", 400), ("G(T / HTTP/1.1\r\n\(host)\r\n", 400),
            ("GET a HTTP/1.1\r\n\(host)\r\n", 400), ("GET /\u{7F} HTTP/1.1\r\n\(host)\r\n", 400),
            ("GET /ä HTTP/1.1\r\n\(host)\r\n", 400), ("GET / HTTP/1.1\r\n\(host)A : b\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)A: b\r\n folded\r\n\r\n", 400), ("GET / HTTP/1.1\n\(host)\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)A: b\u{0}\r\n\r\n", 400), ("GET / HTTP/1.1\r\n\(host)A: b\rc\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Content-Length: 1\r\nContent-Length: 1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Content-Length: +1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Content-Length: 1, 1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Content-Length: 99999999999999999999\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: gzip, chunked\r\n\r\n", 501),
            ("GET / HTTP/1.1\r\n\(host)Transfer-Encoding: xchunked\r\n\r\n", 501),
            ("GET / HTTP/1.0\r\n\(host)Transfer-Encoding: chunked\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\n\(host)Expect: the unexpected\r\n\r\n", 417),
            ("GET / HTTP/1.1\r\n\(host)A: \(String(repeating: "x", count: 70_000))\r\n\r\n", 431),
            (String(repeating: "x", count: 70_000), 431),
            ("GET / HTTP/1.1\r\n\(host)\(String(repeating: "A: b\r\n", count: 201))\r\n", 431),
        ]
        for (text, expected) in cases {
            var session = session()
            let events = session.receive(bytes(text))
            #expect(
                status(events) == expected && events.last == .close,
                "\(text.prefix(80).debugDescription): \(events.count)")
            #expect(!events.contains { if case .request = $0 { true } else { false } }, "\(text.prefix(80))")
        }
    }

    @Test func receive_malformedChunks_refuseTheRequest() {
        for chunks in ["x\r\n", "-1\r\n", "\r\n", "3\r\nabcd\r\n", "3\nabc", "FFFFFFFF\r\n", ";\r\n", "0\r\nA\n\r\n"] {
            var session = session()
            let events = session.receive(
                bytes("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(chunks)"))
            #expect(events.suffix(2) == [.refuse(1, status: 400), .close], "\(chunks.debugDescription)")
        }
    }

    @Test func receive_http10_closesUnlessAskedToKeepAlive() {
        var session = session()
        _ = session.receive(bytes("GET / HTTP/1.0\r\n\r\n"))
        #expect(
            String(decoding: session.begin(ReplyHead(status: 200), for: 1), as: UTF8.self).contains("Connection: close")
        )
        #expect(session.part([65], for: 1) == [65], "HTTP/1.0 knows no chunks")
        #expect(session.end(for: 1, .complete).closes)
        var kept = self.session()
        _ = kept.receive(bytes("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n"))
        _ = kept.begin(ReplyHead(status: 200, length: 0), for: 1)
        #expect(!kept.end(for: 1, .complete).closes)
    }

    @Test func end_bodyNotRead_closes() {
        var session = session()
        _ = session.receive(bytes("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nGET /"))
        let start = String(decoding: session.begin(ReplyHead(status: 200, length: 0), for: 1), as: UTF8.self)
        #expect(start.contains("Connection: close"))
        let end = session.end(for: 1, .complete)
        #expect(end.closes && end.events.isEmpty)
        #expect(session.receive(bytes(" / HTTP/1.1\r\nHost: x\r\n\r\n")).isEmpty, "the body is no request")
    }

    @Test func end_brokenChunkedReply_hasNoLastChunk() {
        var session = session()
        _ = session.receive(bytes("GET / HTTP/1.1\r\nHost: x\r\n\r\n"))
        _ = session.begin(ReplyHead(status: 200), for: 1)
        #expect(session.part([65, 66], for: 1) == Array("2\r\nAB\r\n".utf8))
        let end = session.end(for: 1, .broken)
        #expect(end.bytes.isEmpty && end.closes)
    }

    @Test func receive_mutatedRequests_giveEventsThatFitTogether() {
        var random = SeededGenerator(seed: 19)
        let seeds = [
            "GET /a?b=%20c HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n",
            "POST /b HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello",
            "PUT /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            "HEAD http://x/d HTTP/1.0\r\n\r\n",
        ]
        for round in 0..<3000 {
            var all = (0...random.below(3)).flatMap { _ in Array(random.pick(seeds).utf8) }
            all = random.mutate(all, with: Array("\r\n :;,0123456789abcdefGETHTTP/\u{0}\u{7F}".utf8) + [0x80, 0xFF])
            var session = session(head: 2048)
            var rest = all[...]
            var last = 0
            var isClosed = false
            while !rest.isEmpty {
                let part = rest.prefix(1 + random.below(60))
                rest = rest.dropFirst(part.count)
                var events = session.receive(part)
                #expect(!isClosed || events.isEmpty, "round \(round)")
                while !events.isEmpty {
                    switch events.removeFirst() {
                    case .request(let id, _):
                        #expect(id == last + 1, "round \(round)")
                        last = id
                    case .body(let id, let bytes): #expect(id == last && !bytes.isEmpty, "round \(round)")
                    case .bodyEnd(let id, let isComplete):
                        #expect(id == last && isComplete, "round \(round)")
                        _ = session.begin(ReplyHead(status: 200, length: 0), for: id)
                        let end = session.end(for: id, .complete)
                        isClosed = isClosed || end.closes
                        events += end.events
                    case .abort(let id), .refuse(let id, _): #expect(id == last, "round \(round)")
                    case .close: isClosed = true
                    case .output, .violation: break
                    }
                }
            }
        }
    }
}
