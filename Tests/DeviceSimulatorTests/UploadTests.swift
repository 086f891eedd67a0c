import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

// MARK: Forms

private let type = "multipart/form-data; boundary=\"b\""

private func parse(_ text: String, maximumPartSize: Int = .max, pieces: Int) throws -> MultipartParser {
    var parser = try #require(MultipartParser(contentType: type, maximumPartSize: maximumPartSize))
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: pieces) {
        parser.append(Array(bytes[start..<min(start + pieces, bytes.count)]))
    }
    return parser
}

private let form = """
    preamble\r\n--b\r\nContent-Disposition: form-data; name="one"; filename="a.bin"\r\n\r\nx\r\n--c\r\n\n--\r\n--b\r
    Content-Disposition: form-data; name="two"\r\n\r\n\r\n--b--\r\nepilogue --b
    """

@Test(arguments: [1, 2, 3, 7, 1000])
func form_inPieces_isTheSame(pieces: Int) throws {
    let parts = try parse(form, pieces: pieces).parts
    #expect(parts.map(\.name) == ["one", "two"])
    #expect(parts.map(\.fileName) == ["a.bin", nil])
    #expect(parts.map { String(decoding: $0.body, as: UTF8.self) } == ["x\r\n--c\r\n\n--", ""])
    #expect(parts.map(\.size) == [11, 0])
}

@Test func form_large_isKeptInPart() throws {
    let large = form.replacingOccurrences(of: "x\r\n", with: String(repeating: "x\r\n", count: 100_000))
    let parts = try parse(large, maximumPartSize: 10, pieces: 65_536).parts
    #expect(parts.map(\.size) == [300_008, 0])
    #expect(parts.first?.body.count == 10)
}

@Test(arguments: [
    "", "x", "--b", "--b--", "--b\r\n", "--b\r\n\r\n", "\r\n--b\r\nhead", "--b--\r\n--b\r\n\r\nx\r\n--b--",
])
func form_cutOrEmpty_hasNoPart(text: String) throws {
    #expect(try parse(text, pieces: 1).parts.isEmpty)
}

@Test func form_endlessHead_ends() throws {
    let parts = try parse("--b\r\n" + String(repeating: "x", count: 100_000) + "\r\n\r\nbody\r\n--b--", pieces: 1000)
    #expect(parts.parts.isEmpty)
}

@Test(arguments: ["text/plain", "multipart/form-data", "multipart/form-data; boundary="])
func form_otherType_isNone(type: String) {
    #expect(MultipartParser(contentType: type, maximumPartSize: 1) == nil)
}

// MARK: On the wire

/// The pages of all applications are in memory, so that they have one limit together.
@Test func upload_pagesBeyondTheLimit_areRefused() async throws {
    let state = DeviceState(applications: [], identity: DeviceIdentity(), parameters: [])
    let upload = ApplicationsCGI.Upload(state: state, requiresSignature: false, maximumPagesSize: 1000)
    for (name, size, answer) in [
        ("one", 600, "OK\n"), ("two", 401, "Error: 3\n"), ("two", 400, "OK\n"), ("one", 601, "Error: 3\n"),
        ("one", 0, "OK\n"),
        ("two", 1000, "OK\n"),
    ] {
        try await withApplicationFolder("", name: name) { folder in
            try Data(count: size).write(to: URL(fileURLWithPath: folder + "/html/index.html"))
            let script = "cd \"$0\" && tar czf package.eap manifest.json html"
            #expect(try await run("sh", "-c", script, folder).status == 0)
            let package = try Data(contentsOf: URL(fileURLWithPath: folder + "/package.eap"))
            let head = "--b\r\nContent-Disposition: form-data; name=\"packfil\"\r\n\r\n"
            let reply = await upload.reply(
                to: CGIRequest(
                    method: "POST", contentType: type, arguments: FormArguments(),
                    body: Array(head.utf8) + package + Array("\r\n--b--\r\n".utf8)))
            #expect(String(decoding: reply.body, as: UTF8.self) == answer, "\(name) with \(size) bytes")
        }
    }
    #expect(state.applications.map(\.name) == ["one", "two"])
}

@Test func upload_diskFull_isAnsweredWhileTheBodyComes() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        try await device.inject(.diskFull(after: 1000))
        let login = try await device.credentials()
        let reply = await runOnThread { () -> String in
            guard let client = try? RawClient(device) else { return "" }
            let start = Array("--b\r\nContent-Disposition: form-data; name=\"packfil\"\r\n\r\n".utf8)
            // A hundredth of what was announced.
            client.post(
                "/axis-cgi/applications/upload.cgi",
                headers: basicHeader(login) + "Content-Type: multipart/form-data; boundary=b\r\n",
                start + [UInt8](repeating: 1, count: 10_000), length: 1_000_000)
            guard let head = client.readHead() else { return "no answer" }
            return "\(head.status) " + String(decoding: client.readBody(head.contentLength ?? 0), as: UTF8.self)
        }
        #expect(reply == "200 Error: 3\n")
    }
}

@Test func upload_noLogin_is401() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let path = "/axis-cgi/applications/upload.cgi"
        #expect(try await device.curl(path, login: nil, "--form", "packfil=x").hasPrefix("401"))
        let login = try await device.credentials()
        #expect(try await device.curl(path, login: login, "--data", "x").hasSuffix("Error: 1\n"))
        #expect(try await device.curl(path, login: login, "--form", "packfil=x").hasSuffix("Error: 1\n"))
        #expect(
            try await device.curl(path, login: login, "--form", "packfil=x", "--header", "Transfer-Encoding: chunked")
                .hasSuffix("Error: 1\n"))
    }
}

// MARK: Sound

@Test(arguments: [
    "audiocodec=mp9", "httptype=both", "audiobitrate=1", "audiosamplerate=x",
])
func receiveSound_invalid_isABadRequest(argument: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        #expect(try await device.curl("/axis-cgi/audio/receive.cgi?" + argument, login: login).hasPrefix("400"))
    }
}

@Test func transmitSound_endless_isTakenOneClientAtATime() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        let path = "/axis-cgi/audio/transmit.cgi"
        let wrong = try await device.curl(path, login: login, "--data", "x")
        #expect(wrong.hasPrefix("415"))
        let head = basicHeader(login) + "Content-Type: audio/basic\r\n"
        let isRefused = await runOnThread { () -> Bool in
            guard let first = try? RawClient(device), let second = try? RawClient(device) else { return false }
            first.post(path, headers: head, [UInt8](repeating: 0, count: 5000), length: 1 << 40)
            while device.receivedAudioCount < 5000 { usleep(1000) }
            second.post(path, headers: head, [0])
            return second.readHead()?.status == 503
        }
        #expect(isRefused)
    }
}
