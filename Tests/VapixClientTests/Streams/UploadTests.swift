import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixAudio
import VapixSupport
import VapixSystem
import VapixVideo

@testable import VapixClient

/// Bodies that are read as they are sent, to a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
struct UploadTests {
    private func client(_ server: ScriptedServer) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: longestWait, total: longestWait)
        return vapix
    }

    private func withFile(_ bytes: [UInt8], _ body: (String) async throws -> Void) async throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString).eap").path
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        try await body(path)
    }

    /// The bytes of a request's body, read until the announced length is there, after its head.
    private static func readBody(_ connection: ScriptedServer.Connection) -> (head: String, body: [UInt8])? {
        var received: [UInt8] = []
        while true {
            guard let more = connection.readBytes() else { return nil }
            received += more
            let end = Data(received).range(of: Data("\r\n\r\n".utf8))
            guard let end else { continue }
            let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
            let length = head.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }
                .flatMap { Int($0.dropFirst("Content-Length: ".count)) }
            guard let length else { return nil }
            while received.count - end.upperBound < length {
                guard let more = connection.readBytes() else { return nil }
                received += more
            }
            return (head, Array(received[end.upperBound...]))
        }
    }

    @Test func upload_file_isSentWholeInItsPart() async throws {
        let package = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
        let received = Locked<[[UInt8]]>([])
        let server = try ScriptedServer { connection in
            while let (_, body) = Self.readBody(connection) {
                received.withLock { $0.append(body) }
                connection.reply("OK")
            }
        }
        defer { server.stop() }
        try await withFile(package) { path in
            try await client(server).applications.upload(package: FilePart(contentsOfFile: path))
            let name = try #require(path.split(separator: "/").last)
            let body = try #require(received.withLock { $0.first })
            let head = Data(
                "name=\"packfil\"; filename=\"\(name)\"\r\nContent-Type: application/octet-stream\r\n\r\n".utf8)
            let start = try #require(Data(body).range(of: head)).upperBound
            #expect(Array(body[start..<(start + package.count)]) == package)
            #expect(String(decoding: body[(start + package.count)...], as: UTF8.self).hasPrefix("\r\n--vapix-"))
        }
    }

    @Test func upload_sequence_tellsItsProgress() async throws {
        let received = Locked<[UInt8]>([])
        let server = try ScriptedServer { connection in
            guard let (_, body) = Self.readBody(connection) else { return }
            received.withLock { $0 = body }
            connection.reply("OK")
            connection.hang()
        }
        defer { server.stop() }
        let reported = Locked<[Int64]>([])
        var request = HTTPRequest(.post, "/axis-cgi/test.cgi", contentType: "application/octet-stream")
        request.body = HTTPBody(size: 1_000_000) {
            AsyncStream { continuation in
                for index in 0..<100 {
                    continuation.yield([UInt8](repeating: UInt8(index), count: 10_000))
                }
                continuation.finish()
            }
        }
        request.progress = { count in reported.withLock { $0.append(count) } }
        let reply = try await client(server).send(request, effect: .once)
        #expect(reply.status == 200)
        #expect(received.withLock { $0 } == (0..<100).flatMap { [UInt8](repeating: UInt8($0), count: 10_000) })
        #expect(reported.withLock { $0.last } == 1_000_000)
    }

    @Test(arguments: [999, 1001])
    func upload_sequenceOfAnotherSize_isAnError(size: Int64) async throws {
        let server = try ScriptedServer { connection in
            _ = Self.readBody(connection)
            connection.reply("OK")
        }
        defer { server.stop() }
        var request = HTTPRequest(.post, "/axis-cgi/test.cgi")
        request.body = HTTPBody(size: size) {
            AsyncStream { continuation in
                continuation.yield([UInt8](repeating: 0, count: 1000))
                continuation.finish()
            }
        }
        let error = await expectError(VapixError.self) { try await client(server).send(request, effect: .once) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.description.contains("than stated: \(size) bytes") == true)
    }

    @Test func upload_fileThatCannotBeRead_saysWhich() async throws {
        #expect(throws: VapixError.self) { _ = try FilePart(contentsOfFile: "/nowhere/a.eap") }
        #expect(throws: VapixError.self) { _ = try FilePart(contentsOfFile: "/tmp") }
        let server = try ScriptedServer { connection in
            _ = Self.readBody(connection)
            connection.reply("OK")
        }
        defer { server.stop() }
        let vapix = try client(server)
        // It became shorter after the request was made, or went.
        try await withFile([UInt8](repeating: 0, count: 100_000)) { path in
            let part = try FilePart(contentsOfFile: path)
            try Data(count: 70_000).write(to: URL(fileURLWithPath: path))
            let error = await expectError(VapixError.self) { try await vapix.applications.upload(package: part) }
            #expect(error?.code == .fileFailed)
            #expect(error?.description.contains(path) == true)
            try FileManager.default.removeItem(atPath: path)
            let second = await expectError(VapixError.self) { try await vapix.applications.upload(package: part) }
            #expect(second?.description.contains("No such file") == true)
        }
    }

    @Test func upload_refusedBeforeItsEnd_isTheDevicesAnswer() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.read()
            connection.reply("Error: 2", status: "413 Payload Too Large")
            connection.hang()
        }
        defer { server.stop() }
        var request = HTTPRequest(.post, "/axis-cgi/test.cgi")
        let taken = Locked(0)
        request.body = HTTPBody(size: 1 << 40) {
            AsyncStream<[UInt8]> {
                taken.withLock { $0 += 1 }
                return [UInt8](repeating: 0, count: 64 * 1024)
            }
        }
        let reply = try await client(server).send(request, effect: .once)
        #expect(reply.status == 413)
        // Nobody takes from the sequence any more.
        var last = -1
        #expect(
            await eventually {
                defer { last = taken.withLock { $0 } }
                try? await Task.sleep(for: .milliseconds(50))
                return last == taken.withLock { $0 }
            })
    }

    /// All that can be uploaded comes from a file as it is sent, and tells how far it is.
    @Test func upload_eachOperation_isReadFromItsFileWithProgress() async throws {
        let received = Locked<[[UInt8]]>([])
        let server = try ScriptedServer { connection in
            guard let (head, body) = Self.readBody(connection) else { return }
            received.withLock { $0.append(body) }
            let isJSON = head.contains("overlay") || head.contains("firmwaremanagement")
            connection.reply(
                isJSON ? #"{"apiVersion":"1.0","data":{"path":"a.png","firmwareVersion":"12.0"}}"# : "OK",
                type: isJSON ? "application/json" : "text/plain")
        }
        defer { server.stop() }
        let vapix = try client(server)
        let calls: [(FilePart) async throws -> Void] = [
            { try await vapix.applications.upload(package: $0) },
            { try await vapix.applications.uploadLicenseKey(package: "vmd", licenseKey: $0) },
            { _ = try await vapix.overlayImages.uploadOverlayImage(isScaledToResolution: true, image: $0) },
            { _ = try await vapix.mediaClips.upload(file: $0, name: "bell") },
            { _ = try await vapix.firmwareManagement.upgrade(confirmation: .replacesFirmware, image: $0) },
            { try await vapix.systemSettings.upgrade(confirmation: .replacesFirmware, image: $0) },
        ]
        let content = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await withFile(content) { path in
            for (index, call) in calls.enumerated() {
                let reported = Locked<[Int64]>([])
                var part = try FilePart(contentsOfFile: path)
                part.progress = { count in reported.withLock { $0.append(count) } }
                try await call(part)
                let body = received.withLock { $0.last ?? [] }
                #expect(received.withLock { $0.count } == index + 1)
                #expect(Data(body).range(of: Data(content)) != nil)
                let counts = reported.withLock { $0 }
                #expect(counts.last == 300_000)
                #expect(counts == counts.sorted() && counts.allSatisfy { (0...300_000).contains($0) })
            }
        }
    }

    /// Story: the last report came after the last bytes, and so after the reply now and then, or never.
    @Test func upload_progressIsComplete_beforeTheCallReturns() async throws {
        let server = try ScriptedServer { connection in
            _ = Self.readBody(connection)
            connection.reply("OK")
        }
        defer { server.stop() }
        let reported = Locked<[Int64]>([])
        try await withFile([UInt8](repeating: 7, count: 200_000)) { path in
            var part = try FilePart(contentsOfFile: path)
            part.progress = { count in
                if count == 200_000 { usleep(300_000) }
                reported.withLock { $0.append(count) }
            }
            try await client(server).applications.upload(package: part)
            #expect(reported.withLock { $0.last } == 200_000)
        }
    }

    @Test func upload_fromMemory_tellsItsProgressToo() async throws {
        let server = try ScriptedServer { connection in
            _ = Self.readBody(connection)
            connection.reply("OK")
        }
        defer { server.stop() }
        let reported = Locked<[Int64]>([])
        var part = FilePart(filename: "a.eap", bytes: [UInt8](repeating: 7, count: 1000))
        part.progress = { count in reported.withLock { $0.append(count) } }
        try await client(server).applications.upload(package: part)
        #expect(reported.withLock { $0.last } == 1000)
    }

    @Test func removeLicenseKey_ofAnApplication_isAsked() async throws {
        let server = try ScriptedServer { connection in
            let request = connection.readRequest() ?? ""
            #expect(request.contains("/axis-cgi/applications/license.cgi?action=removelicensekey&package=vmd "))
            connection.reply("Error: 24")
        }
        defer { server.stop() }
        let error = await expectError(VapixError.self) {
            try await client(server).applications.removeLicenseKey(package: "vmd")
        }
        #expect(error?.device?.code == Applications.ErrorCode.notInstalled)
    }

    // MARK: Boundaries

    @Test func form_thatHoldsTheBoundary_getsAnother() throws {
        let names = Locked(["free", "second", "first"])
        var writer = MultipartWriter { names.withLock { $0.popLast() ?? "" } }
        writer.append("a", HTTPBody("x--firs and first"))
        writer.append("b", HTTPBody("second"))
        #expect(writer.contentType == "multipart/form-data; boundary=free")
        let body = String(decoding: writer.finish().bytes ?? [], as: UTF8.self)
        #expect(body.components(separatedBy: "--free").count == 4)
        #expect(body.hasSuffix("\r\n--free--\r\n"))
    }

    @Test func form_boundary_isOfItsOwnAndLong() {
        let types = (0..<100).map { _ in MultipartWriter().contentType }
        #expect(Set(types).count == 100)
        // 128 bits, of which leading zeros are not written.
        #expect(types.allSatisfy { $0.utf8.count > "multipart/form-data; boundary=vapix-".utf8.count + 20 })
    }

    @Test func upload_toADeviceThatDoesNotRead_holdsTheSequenceBackAndCanBeCancelled() async throws {
        let gate = Gate()
        let server = try ScriptedServer { connection in
            _ = connection.read()
            gate.wait()
        }
        defer { server.stop() }
        defer { gate.open() }
        var request = HTTPRequest(.post, "/axis-cgi/test.cgi")
        let taken = Locked(0)
        request.body = HTTPBody(size: 1 << 40) {
            AsyncStream<[UInt8]> {
                taken.withLock { $0 += 64 * 1024 }
                return [UInt8](repeating: 0, count: 64 * 1024)
            }
        }
        let vapix = try client(server)
        let sent = request
        let task = Task { try await vapix.send(sent, effect: .once) }
        var last = -1
        #expect(
            await eventually {
                defer { last = taken.withLock { $0 } }
                try? await Task.sleep(for: .milliseconds(200))
                return last > 0 && last == taken.withLock { $0 }
            })
        #expect(last < 64 * 1024 * 1024)
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

/// Holds a thread up until it is opened.
private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func wait() {
        semaphore.wait()
        semaphore.signal()
    }

    func open() {
        semaphore.signal()
    }
}
