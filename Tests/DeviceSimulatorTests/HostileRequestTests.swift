import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// Story: a form of 30 MB of `=` took more than a gigabyte.
@Test func form_huge_isRefused() async throws {
    try await withLogin { device, login async throws in
        for pair in ["=", "=&", "a&", "a=b&"] {
            let body = Array(String(repeating: pair, count: (30 << 20) / pair.utf8.count).utf8)
            let reply = try await RawClient.reply(
                device, "POST /axis-cgi/param.cgi", headers: basicHeader(login), body)
            #expect(reply.head.status == 413, "\(pair)")
        }
        let many = Array(("action=list&group=Brand.Brand" + String(repeating: "&a=b", count: 20_000)).utf8)
        let reply = try await RawClient.reply(device, "POST /axis-cgi/param.cgi", headers: basicHeader(login), many)
        #expect(reply.head.status == 413)
        let groups = Array(("action=list&group=*" + String(repeating: ",*", count: 2000)).utf8)
        let list = try await RawClient.reply(device, "POST /axis-cgi/param.cgi", headers: basicHeader(login), groups)
        #expect(list.head.status == 413)
    }
}

@Test func formArguments_manyPairs_areBounded() {
    let arguments = FormArguments(String(repeating: "=&", count: 1_000_000))
    #expect(!arguments.isComplete)
    #expect(arguments.pairs.count == 10_000)
    #expect(FormArguments(String(repeating: "a&", count: 10_000)).isComplete)
}

@Test func multipart_manyParts_areBounded() throws {
    var parser = try #require(MultipartParser(contentType: "multipart/form-data; boundary=b", maximumPartSize: .max))
    parser.append(Array(String(repeating: "--b\r\n\r\nx\r\n", count: 100_000).utf8))
    #expect(parser.parts.count == 100)
}

@Test func multipart_largeParts_areKeptInPart() throws {
    var parser = try #require(MultipartParser(contentType: "multipart/form-data; boundary=b", maximumPartSize: 1000))
    for _ in 0..<50 { parser.append(Array("--b\r\n\r\n\(String(repeating: "x", count: 1500))\r\n".utf8)) }
    parser.append(Array("--b--".utf8))
    #expect(parser.parts.allSatisfy { $0.size == 1500 })
    #expect(parser.parts.reduce(0) { $0 + $1.body.count } == 2000)
}

@Test func head_huge_endsTheConnection() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for line in [String(repeating: "a", count: 1 << 20), "X: y\r\n", String(repeating: "x: ", count: 40_000)] {
            let client = try RawClient(device)
            let bytes =
                Array("GET / HTTP/1.1\r\n".utf8)
                + Array(String(repeating: line, count: (2 << 20) / line.utf8.count).utf8)
            client.send(bytes: bytes)
            #expect(await client.head() == nil)
        }
        // Many headers that fit are no reason to refuse.
        let many = String(repeating: "X: y\r\n", count: 5000)
        let reply = try await RawClient.reply(device, "GET /axis-cgi/param.cgi", headers: many)
        #expect(reply.head.status == 401)
    }
}

@Test func requestLog_manyPaths_areBounded() {
    let log = RequestLog()
    for number in 0..<5000 { log.countRequest("/\(number)") }
    log.countRequest(String(repeating: "x", count: 100_000))
    log.countRequest("/0")
    #expect(log.requests.count == 1000)
    #expect(log.requests["/0"] == 2)
}

/// Story: a chain of thousands of `or` was as deep as it was long, and evaluating it took a thread's whole stack.
@Test func contentExpression_longChain_isNotDeep() throws {
    let items = Array(repeating: "@Name=''", count: 7000).joined(separator: " or ")
    let tests = try #require(ContentExpression("boolean(//SimpleItem[\(items)])"))
    #expect(!tests.holds([("a", "b")]))
    let paths = Array(repeating: "boolean(//SimpleItem)", count: 100_000).joined(separator: " and ")
    let expressions = try #require(ContentExpression(paths))
    #expect(expressions.holds([("a", "b")]))
    #expect(ContentExpression(String(repeating: "not(", count: 100_000)) == nil)
    #expect(ContentExpression(String(repeating: "(", count: 100_000)) == nil)
}

@Test func parameters_hugeValues_areNotKept() async throws {
    try await withLogin { device, login async throws in
        let huge = String(repeating: "x", count: 100_000)
        let reply = try await RawClient.reply(
            device, "POST /axis-cgi/param.cgi", headers: basicHeader(login),
            Array("action=update&Network.HostName=\(huge)".utf8))
        #expect(reply.body == "# Error: Error setting 'root.Network.HostName' to '…'!\n")
        #expect(device.parameter("Network.HostName") == "axis-accc8e0a1b2c")
    }
}

@Test func listener_manyBytes_areBounded() throws {
    let listener = try EventListener()
    let all = EventFilterExpression(topic: nil, content: nil)
    listener.configure([all], answer: [])
    let message = [UInt8](repeating: 0, count: 1 << 20)
    for _ in 0..<300 { listener.offer(.numbered(1), message) }
    let items = listener.take()
    #expect(items.count == 1)
    guard case .disturbance(.cut) = items.first else {
        Issue.record("a slow client keeps its connection")
        return
    }
}
