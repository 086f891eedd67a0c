import TestTools
import Testing

@testable import AppServer

struct FastCGISessionTests {
    private func session(head: Int = 64 * 1024, requests: Int = 256) -> FastCGISession {
        FastCGISession(limits: WireLimits(head: head, requests: requests))
    }

    /// Joins the parts of bodies, which depend on where the bytes were cut.
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

    private func output(_ events: [WireEvent]) throws -> [FastCGIRecordReader.Record] {
        try FastCGIBytes.records(
            events.flatMap { event -> [UInt8] in
                if case .output(let bytes) = event { bytes } else { [] }
            })
    }

    @Test func receive_requestInLiteralBytes_hasMethodHeadersAndBody() {
        var session = session()
        // Request 258; the parameters have 8 bytes of padding, the body one.
        var bytes: [UInt8] = [1, 1, 1, 2, 0, 8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]
        bytes += [1, 4, 1, 2, 0, 71, 8, 0, 14, 4] + Array("REQUEST_METHODPOST".utf8)
        bytes += [11, 4] + Array("REQUEST_URI/a?b".utf8) + [0x80, 0, 0, 11, 1] + Array("HTTP_X_NAME*".utf8)
        bytes += [14, 1] + Array("CONTENT_LENGTH2".utf8) + [9, 9, 9, 9, 9, 9, 9, 9]
        bytes += [1, 4, 1, 2, 0, 0, 0, 0, 1, 5, 1, 2, 0, 2, 1, 0, 7, 8, 9, 1, 5, 1, 2, 0, 0, 0, 0]
        let events = session.receive(bytes[...])
        let head = RequestHead(
            method: "POST", target: "/a?b", headers: ["X-Name": "*", "Content-Length": "2"],
            variables: ["REQUEST_METHOD": "POST", "REQUEST_URI": "/a?b", "CONTENT_LENGTH": "2"], contentLength: 2)
        #expect(events == [.request(258, head), .body(258, [7, 8]), .bodyEnd(258, isComplete: true)])
    }

    @Test func receive_cutAnywhere_meansTheSame() {
        let bytes =
            FastCGIBytes.request(1, "POST", "/a", body: [UInt8](repeating: 5, count: 300))
            + fastCGIRecord(9, 0, fastCGIPairs([("FCGI_MPXS_CONNS", "")])[...]) + FastCGIBytes.request(2, "/b")
            + FastCGIBytes.abort(1) + fastCGIRecord(255, 0, [1])
        var whole = session()
        let expected = joined(whole.receive(bytes[...]))
        #expect(expected.count == 8)
        for cut in 0...bytes.count {
            var session = session()
            #expect(
                joined(session.receive(bytes[..<cut]) + session.receive(bytes[cut...])) == expected, "cut at \(cut)")
        }
        var single = session()
        #expect(joined(bytes.flatMap { single.receive([$0]) }) == expected)
    }

    @Test func receive_lengthsThatLie_answer400AndServeTheNextRequest() throws {
        let lies: [[UInt8]] = [
            [5, 1, 65], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 1], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 65],
            [1, 0x80, 0, 0], [1, 2, 65],
        ]
        for lie in lies {
            var session = session()
            let bytes = FastCGIBytes.begin(1) + fastCGIRecord(4, 1, lie[...]) + fastCGIRecord(4, 1, [])
            let records = try output(session.receive(bytes[...]))
            let reply = FastCGIReply(records, id: 1)
            #expect(reply.text.hasPrefix("Status: 400 "), "\(lie)")
            #expect(reply.endStatus == [0, 0, 0, 0, 0, 0, 0, 0], "\(lie)")
            let next = session.receive(FastCGIBytes.request(1, "/a")[...])
            #expect(next.contains { if case .request(1, _) = $0 { true } else { false } }, "\(lie)")
        }
    }

    @Test func receive_parametersOfAMegabyte_answer431AndIgnoreTheRest() throws {
        var session = session()
        let bytes =
            FastCGIBytes.begin(1)
            + FastCGIBytes.params(1, [("HTTP_COOKIE", String(repeating: "x", count: 1024 * 1024))])
            + FastCGIBytes.stdin(1, [1]) + FastCGIBytes.request(2, "/next")
        let events = session.receive(bytes[...])
        #expect(FastCGIReply(try output(events), id: 1).text.hasPrefix("Status: 431 "))
        #expect(events.contains { if case .request(2, _) = $0 { true } else { false } })
        #expect(!events.contains { if case .request(1, _) = $0 { true } else { false } })
    }

    @Test func receive_idsThatAreNotOpen_areIgnored() {
        var session = session()
        for kind in UInt8(2)...255 {
            #expect(session.receive(fastCGIRecord(kind, 7, [1, 2, 3])[...]).isEmpty, "kind \(kind)")
        }
        #expect(session.receive(fastCGIRecord(0, 7, [])[...]).isEmpty)
    }

    @Test func receive_unknownManagementKinds_areNamed() throws {
        var session = session()
        for kind: UInt8 in [0, 1, 4, 12, 255] {
            let records = try output(session.receive(fastCGIRecord(kind, 0, [9, 9])[...]))
            #expect(records == [.init(kind: 11, id: 0, content: [kind, 0, 0, 0, 0, 0, 0, 0])], "kind \(kind)")
        }
    }

    @Test func receive_getValues_answersKnownNamesOnce() throws {
        var session = session(requests: 99)
        let names = ["FCGI_MAX_CONNS", "FCGI_MPXS_CONNS", "NOTHING", "FCGI_MPXS_CONNS"]
        let asked = fastCGIPairs(names.map { (name: $0, value: "") })
        let records = try output(session.receive(fastCGIRecord(9, 0, asked[...])[...]))
        let content = try #require(records.first).content
        let pairs = try fastCGIPairs(content).map { "\($0.name)=\($0.value)" }
        #expect(pairs == ["FCGI_MAX_CONNS=99", "FCGI_MPXS_CONNS=1"])
    }

    @Test func receive_bodyLargerThanStated_isCut() {
        var session = session()
        let bytes =
            FastCGIBytes.begin(1) + FastCGIBytes.params(1, FastCGIBytes.variables("POST", "/a", length: 3))
            + FastCGIBytes.stdin(1, [1, 2, 3, 4, 5])
        let events = Array(session.receive(bytes[...]).dropFirst())
        #expect(events == [.body(1, [1, 2, 3]), .bodyEnd(1, isComplete: true)])
    }

    @Test func receive_bodySmallerThanStated_isIncomplete() {
        var session = session()
        let bytes =
            FastCGIBytes.begin(1) + FastCGIBytes.params(1, FastCGIBytes.variables("POST", "/a", length: 3))
            + FastCGIBytes.stdin(1, [1])
        #expect(session.receive(bytes[...]).last == .bodyEnd(1, isComplete: false))
    }

    @Test func receive_malformedSizesOfBodies_answer400() throws {
        for size in ["-1", "+1", " 1", "1e3", "99999999999999999999", "0x10"] {
            var session = session()
            let pairs = FastCGIBytes.variables("POST", "/a") + [(name: "CONTENT_LENGTH", value: size)]
            let records = try output(session.receive((FastCGIBytes.begin(1) + FastCGIBytes.params(1, pairs))[...]))
            #expect(FastCGIReply(records, id: 1).text.hasPrefix("Status: 400 "), "\(size)")
        }
    }

    @Test func receive_otherRoleOrTooManyRequests_isRefusedByProtocolStatus() throws {
        var session = session(requests: 1)
        let role = try output(session.receive(FastCGIBytes.begin(1, role: 2)[...]))
        #expect(FastCGIReply(role, id: 1).endStatus == [0, 0, 0, 0, 3, 0, 0, 0])
        _ = session.receive(FastCGIBytes.begin(2)[...])
        let overload = try output(session.receive(FastCGIBytes.begin(3)[...]))
        #expect(FastCGIReply(overload, id: 3).endStatus == [0, 0, 0, 0, 2, 0, 0, 0])
    }

    @Test func receive_noFastCGI_abortsAllAndCloses() {
        let others = [
            [2, 1, 0, 9, 0, 0, 0, 0], Array("GET / HTTP/1.1\r\n\r\n".utf8), FastCGIBytes.begin(1),
            fastCGIRecord(1, 9, [0, 1]), FastCGIBytes.params(1, []),
        ]
        for other in others {
            var session = session()
            _ = session.receive(FastCGIBytes.request(1, "/a")[...])
            let events = session.receive(other[...])
            #expect(events.first == .abort(1) && events.last == .close, "\(other)")
            #expect(session.receive(FastCGIBytes.request(2, "/b")[...]).isEmpty, "nothing has a meaning after that")
        }
    }

    @Test func end_connectionNotKept_closesAfterTheLastRequest() {
        var session = session()
        _ = session.receive(FastCGIBytes.request(1, "/a", keepsConnection: false)[...])
        _ = session.receive(FastCGIBytes.request(2, "/b")[...])
        #expect(!session.end(for: 1, .complete).closes)
        #expect(!session.end(for: 2, .complete).closes)
        _ = session.receive(FastCGIBytes.request(3, "/c", keepsConnection: false)[...])
        #expect(session.end(for: 3, .complete).closes)
    }

    @Test func mayGetMore_untilTheLastRecordOfEachRequest() {
        var session = session()
        #expect(!session.mayGetMore)
        _ = session.receive(FastCGIBytes.begin(1)[...])
        _ = session.receive(FastCGIBytes.params(1, FastCGIBytes.variables("POST", "/a", length: 1))[...])
        _ = session.receive(fastCGIRecord(5, 1, [65])[...])
        // All of the body has come, and its last record has not.
        _ = session.end(for: 1, .complete)
        #expect(session.mayGetMore)
        _ = session.receive(fastCGIRecord(5, 1, [])[...])
        #expect(!session.mayGetMore)
    }

    @Test func part_megabyte_isCutIntoRecords() throws {
        let session = session()
        let bytes = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) }
        let records = try FastCGIBytes.records(session.part(bytes, for: 258))
        #expect(records.flatMap { Array($0.content) } == bytes)
        #expect(records.allSatisfy { $0.id == 258 && $0.kind == 6 && !$0.content.isEmpty })
    }

    /// Any bytes end in events that fit together, and never in a trap.
    @Test func receive_mutatedRecords_giveEventsThatFitTogether() throws {
        var random = SeededGenerator(seed: 19)
        for round in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0...random.below(5) {
                let id = random.below(4)
                switch random.below(7) {
                case 0: bytes += FastCGIBytes.begin(id, keepsConnection: random.chance(2))
                case 1: bytes += FastCGIBytes.params(id, FastCGIBytes.variables("POST", "/a", length: random.below(9)))
                case 2: bytes += FastCGIBytes.stdin(id, [UInt8](repeating: 1, count: random.below(12)))
                case 3: bytes += FastCGIBytes.abort(id)
                case 4: bytes += FastCGIBytes.request(id, random.chance(2) ? "GET" : "PUT", "/b", body: [1, 2])
                case 5: bytes += fastCGIRecord(UInt8(random.below(256)), id, [UInt8(random.below(256))])
                default: bytes += fastCGIRecord(9, 0, fastCGIPairs([("FCGI_MAX_REQS", "")])[...])
                }
            }
            if !random.chance(3) { bytes = random.mutate(bytes, with: [0, 1, 2, 4, 5, 0x80, 0xFF]) }
            var session = session(head: 4096)
            var open: Set<Int> = []
            var rest = bytes[...]
            while !rest.isEmpty {
                let part = rest.prefix(1 + random.below(40))
                rest = rest.dropFirst(part.count)
                for event in session.receive(part) {
                    switch event {
                    case .request(let id, _):
                        #expect(open.insert(id).inserted, "round \(round): a second request \(id)")
                    case .body(let id, let bytes): #expect(open.contains(id) && !bytes.isEmpty, "round \(round)")
                    case .bodyEnd(let id, _): #expect(open.contains(id), "round \(round)")
                    case .abort(let id):
                        // The streams of requests that no handler got are aborted, too.
                        if open.remove(id) != nil { _ = session.end(for: id, .aborted) }
                    case .output(let bytes): _ = try FastCGIBytes.records(bytes)
                    case .violation, .close, .refuse: break
                    }
                }
            }
        }
    }
}
