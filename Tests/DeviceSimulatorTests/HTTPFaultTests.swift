import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

private let page = "/page"
private let body = "0123456789"

/// A camera with a page of ten bytes, and one fault.
private func withPage(
    _ text: String, _ test: (SimulatedDevice) async throws -> Void
) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.script(SimulatedReply(headers: ["Content-Type": "text/plain"], body: body), for: page)
        try await device.inject(Fault(text))
        try await test(device)
    }
}

/// The headers and the body of a reply.
private func halves(_ text: String) -> (head: String, body: String) {
    guard let end = text.range(of: "\r\n\r\n") else { return (text, "") }
    return (String(text[..<end.lowerBound]), String(text[end.upperBound...]))
}

/// The headers and the body of the page.
private func fetch(_ device: SimulatedDevice) async throws -> (head: String, body: String) {
    halves(try await RawClient.exchange(device, page).text)
}

@Test func exchange_noFault_isPassedOnWithADate() async throws {
    try await withPage("http status=500 path=/other") { device async throws in
        let (head, content) = try await fetch(device)
        #expect(head.hasPrefix("HTTP/1.1 200 OK\r\n"))
        #expect(head.contains("Content-Length: 10"))
        #expect(head.contains(/\r\nDate: [A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} 20\d\d \d\d:\d\d:\d\d GMT/))
        #expect(content == body)
    }
}

@Test(arguments: [[], ["--header", "Transfer-Encoding: chunked"], ["--header", "Expect: 100-continue"]])
func exchange_largeBody_isPassedOn(options: [String]) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.script(SimulatedReply(body: body), for: page)
        let words = ["curl", "--silent", "--data-binary", "@-", device.origin + page] + options
        let command = "head -c 3000000 /dev/zero | " + words.map { "'\($0)'" }.joined(separator: " ")
        #expect(try await run("sh", "-c", command).output == body)
    }
}

@Test func exchange_severalOnAConnection_keepItOpen() async throws {
    try await withPage("http status=503 path=/busy") { device async throws in
        let client = try RawClient(device)
        for path in [page, "/busy", "/other", page] {
            client.send(path)
            let head = try #require(await client.head())
            #expect(head["Connection"] == nil)
            #expect(await client.body(head.contentLength ?? 0).count == head.contentLength)
        }
    }
}

@Test func exchange_noHTTP_endsTheConnection() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let client = try RawClient(device)
        client.send("/ HTTP/1.1\r\nno: ", headers: String(repeating: "x", count: 70_000))
        #expect(await client.head() == nil)
        #expect(try await RawClient.exchange(device, page).text.hasPrefix("HTTP/1.1 404"))
    }
}

@Test func cut_headers_leavesThatManyBytes() async throws {
    for count in [0, 1, 20] {
        try await withPage("http cut=headers:\(count)") { device async throws in
            let reply = try await RawClient.exchange(device, page)
            #expect(reply.text.utf8.count == count)
            #expect("HTTP/1.1 200 OK\r\n".hasPrefix(reply.text) || count > 17)
            #expect(!reply.isReset)
        }
    }
}

@Test func cut_body_leavesTheHeadersAndThatManyBytes() async throws {
    try await withPage("http cut=body:3") { device async throws in
        let (head, content) = try await fetch(device)
        #expect(head.contains("Content-Length: 10"))
        #expect(content == "012")
    }
}

@Test func cut_chunk_announcesMoreThanComes() async throws {
    try await withPage("http cut=chunk:3") { device async throws in
        let (head, content) = try await fetch(device)
        #expect(head.contains("Transfer-Encoding: chunked"))
        #expect(!head.contains("Content-Length"))
        #expect(content == "a\r\n012")
    }
}

@Test func cut_reset_isAReset() async throws {
    try await withPage("http cut=request end=reset") { device async throws in
        let reply = try await RawClient.exchange(device, page)
        #expect(reply.text.isEmpty)
        #expect(reply.isReset)
    }
}

@Test func cut_requestOrReply_differsInWhetherItWasDone() async throws {
    for (point, count) in [("request", 0), ("reply", 1)] {
        try await withPage("http cut=\(point)") { device async throws in
            let seen = Seen()
            device.observeRequests { seen.add($0) }
            #expect(try await RawClient.exchange(device, page + "?a=b").text.isEmpty)
            #expect(seen.requests.count == count)
            #expect(seen.requests.allSatisfy { $0.query == "a=b" && $0.path == page && $0.status == 200 })
            #expect(device.requestCounts[page] == 1)
        }
    }
}

@Test func cut_hang_endsWithTheClientOrTheCamera() async throws {
    try await withPage("http cut=body:2 end=hang") { device async throws in
        let client = try RawClient(device)
        client.send(page)
        #expect(await client.head()?.status == 200)
        #expect(await client.body(2) == Array("01".utf8))
        // The camera's stop, at the end of this test, must not wait for the client.
    }
}

@Test func cut_restart_endsAllConnectionsAndKeepsThePort() async throws {
    try await withPage("http cut=body:2 end=restart:100ms nth=2") { device async throws in
        let other = try RawClient(device)
        other.send(page)
        #expect(await other.head()?.status == 200)
        #expect(await other.body(10).count == 10)
        #expect(try await fetch(device).body == "01")
        #expect(await other.head() == nil)
        #expect(await eventually { (try? RawClient(device)) != nil })
        #expect(try await fetch(device).body == body)
    }
}

@Test func wrongLength_isOffByThatMuch() async throws {
    for (difference, length) in [("+5", 15), ("-5", 5), ("-50", 0)] {
        try await withPage("http length=\(difference)") { device async throws in
            let (head, content) = try await fetch(device)
            #expect(head.contains("Content-Length: \(length)\r\n") || head.hasSuffix("Content-Length: \(length)"))
            #expect(content == body)
        }
    }
}

@Test func oversized_hasThatManyBytes() async throws {
    try await withPage("http oversized=200000") { device async throws in
        let (head, content) = try await fetch(device)
        #expect(head.contains("Content-Length: 200000"))
        #expect(content.utf8.count == 200_000)
        #expect(content.hasPrefix(body + " "))
    }
    try await withPage("http oversized-chunks=200000") { device async throws in
        let reply = try await run("curl", "--silent", "--raw", "--include", device.origin + page).output
        #expect(halves(reply).head.contains("Transfer-Encoding: chunked"))
        #expect(halves(reply).body.hasSuffix("\r\n0\r\n\r\n"))
        let content = try await run("curl", "--silent", device.origin + page).output
        #expect(content.utf8.count == 200_000)
    }
}

@Test func contentType_isReplaced() async throws {
    try await withPage("http type=\"text/html; charset=utf-8\"") { device async throws in
        let head = try await fetch(device).head
        #expect(head.contains("Content-Type: text/html; charset=utf-8"))
        #expect(!head.contains("text/plain"))
    }
}

@Test func slow_pieceByPiece_comesWhole() async throws {
    for fault in ["slow-headers=2000", "slow-body=100", "delay=20ms"] {
        try await withPage("http \(fault)") { device async throws in
            #expect(try await fetch(device).body == body)
        }
    }
}

@Test func status_401And503_haveTheirHeaders() async throws {
    try await withPage("http status=401 nth=1") { device async throws in
        let head = try await fetch(device).head
        #expect(head.hasPrefix("HTTP/1.1 401 Unauthorized"))
        #expect(head.contains(/WWW-Authenticate: Basic realm="AXIS_/))
        #expect(device.unauthorizedCount == 1)
        try await device.inject(Fault("http status=503 retry-after=7 nth=1"))
        #expect(try await fetch(device).head.contains("Retry-After: 7"))
        try await device.inject(Fault("clock offset=10d"))
        try await device.inject(Fault("http status=503 retry-date=3600 nth=1"))
        let later = try await fetch(device).head
        let dates = later.matches(of: /(Date|Retry-After): \w+, (\d\d \w+ \d{4} \d\d):/).map { String($0.output.2) }
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(secondsFromGMT: 0)
        formatter.dateFormat = "dd MMM yyyy HH"
        let hours = dates.compactMap { formatter.date(from: $0) }.map { $0.timeIntervalSinceNow / 3600 }
        #expect(hours.count == 2)
        #expect(hours.allSatisfy { (237...242).contains($0) })
        #expect(try await fetch(device).body == body)
    }
}

@Test func selector_nthCountAndPath_hitJustThose() async throws {
    try await withPage("http status=503 path=/p*e nth=2 count=2") { device async throws in
        var statuses: [String] = []
        let client = try RawClient(device)
        for path in [page, "/other", page, page, "/other", page] {
            client.send(path)
            let head = try #require(await client.head())
            _ = await client.body(head.contentLength ?? 0)
            statuses.append("\(head.status)")
        }
        #expect(statuses == ["200", "404", "503", "503", "404", "200"])
    }
}

@Test func endFaults_endsThemAll() async throws {
    try await withPage("http status=503") { device async throws in
        let other = try await device.inject(.webServerDown)
        #expect(throws: RawClient.Refused.self) { try RawClient(device) }
        try await device.end(other)
        #expect(try await RawClient.exchange(device, page).text.hasPrefix("HTTP/1.1 503"))
        try await device.endFaults()
        #expect(try await RawClient.exchange(device, page).text.hasPrefix("HTTP/1.1 200"))
    }
}

@Test func webServerDown_twoOutages_endWithTheLater() async throws {
    try await withPage("web-down") { device async throws in
        let reboot = try await device.inject(.reboot)
        #expect(throws: RawClient.Refused.self) { try RawClient(device) }
        try await device.end(reboot)
        #expect(throws: RawClient.Refused.self) { try RawClient(device) }
        try await device.endFaults()
        #expect(try await fetch(device).body == body)
    }
}

@Test func connectionLimit_oneTooMany_waitsOrEnds() async throws {
    for beyond in Fault.BeyondLimit.allCases {
        try await withPage("connections limit=1 beyond=\(beyond.rawValue)") { device async throws in
            #expect(try await RawClient.exchange(device, page).text.contains("Connection: close"))
            var idle: RawClient? = try RawClient(device)
            // Taken in the order in which they come, so the idle one has the only place.
            if beyond == .wait {
                async let reply = RawClient.exchange(device, page)
                idle = nil
                let text = try await reply.text
                #expect(halves(text).body == body)
            } else {
                let reply = try await RawClient.exchange(device, page)
                #expect(reply.text.isEmpty)
                #expect(reply.isReset || beyond == .close)
                idle = nil
            }
            #expect(idle == nil)
            #expect(await eventually { (try? await RawClient.exchange(device, page).text.hasSuffix(body)) == true })
        }
    }
}

/// What a camera has done.
private final class Seen: Sendable {
    private let all = Locked<[ExecutedRequest]>([])

    var requests: [ExecutedRequest] { all.withLock { $0 } }

    func add(_ request: ExecutedRequest) {
        all.withLock { $0.append(request) }
    }
}
