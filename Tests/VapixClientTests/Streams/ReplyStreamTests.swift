import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixAudio
import VapixStorage
import VapixSupport
import VapixSystem

@testable import VapixClient

/// Replies that are read as they come, from a server that follows a script.
@Suite(.timeLimit(.minutes(10)))
struct ReplyStreamTests {
    private static let request = HTTPRequest(.get, "/axis-cgi/test.cgi")
    private static let piece = [UInt8](repeating: 0x61, count: 64 * 1024)

    private func client(_ server: ScriptedServer) throws -> Vapix {
        var vapix = Vapix(
            origin: try Origin("http://127.0.0.12:\(server.port)"),
            credentials: FixedCredentials(Credentials(username: "a0-test", password: "canary-4711")))
        vapix.timeouts = HTTPTimeouts(connect: longestWait, idle: longestWait, total: longestWait)
        vapix.maximumReplySize = 1000
        return vapix
    }

    private static func head(_ connection: ScriptedServer.Connection, _ headers: String) {
        _ = connection.readRequest()
        connection.send("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\(headers)\r\n")
    }

    @Test func open_longBody_comesInFullAndInPieces() async throws {
        let server = try ScriptedServer { connection in
            Self.head(connection, "Content-Length: \(Self.piece.count * 100)\r\n")
            for _ in 0..<100 { connection.send(Self.piece) }
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).open(Self.request, effect: .read)
        #expect(stream.contentType == "text/plain")
        var size = 0
        var largest = 0
        for try await bytes in stream {
            size += bytes.count
            largest = max(largest, bytes.count)
        }
        #expect(size == Self.piece.count * 100)
        #expect(largest <= 512 * 1024)
    }

    @Test func open_headers_canBeAskedFor() async throws {
        let server = try ScriptedServer { connection in
            _ = connection.readRequest()
            connection.send("HTTP/1.1 200 OK\r\nContent-Type: audio/basic\r\nContent-Length: 5\r\n")
            connection.send("X-Rate: 8000\r\nX-Code: 7714\r\nX-Twice: 1\r\nX-Twice: 2\r\nX-Empty:\r\n\r\nsound")
        }
        defer { server.stop() }
        let vapix = try client(server)
        let stream = try await vapix.open(Self.request, effect: .read)
        #expect(stream.header("x-rate") == "8000")
        #expect(stream.header("X-Twice") == "1")
        #expect(stream.header("X-Empty") == "")
        #expect(stream.header("X-None") == nil)
        let reply = try await vapix.send(Everything.listen())
        #expect(reply.rate == 8000)
        #expect(reply.code?.description == "7714")
        #expect(try await reply.stream.reduce(into: []) { $0 += $1 } == Array("sound".utf8))
    }

    /// A device cannot fill the memory with headers.
    @Test func open_manyAndLongHeaders_areCut() async throws {
        let server = try ScriptedServer { connection in
            let long = String(repeating: "x", count: 9000)
            let many = (0..<100).map { "X-\($0): \($0)\r\n" }.joined()
            Self.head(connection, "X-Long: \(long)\r\n\(many)")
            connection.send("sound")
        }
        defer { server.stop() }
        let stream = try await client(server).open(Self.request, effect: .read)
        #expect(stream.header("X-Long") == nil)
        #expect(stream.header("X-0") == "0")
        #expect(stream.header("X-99") == nil)
        #expect(stream.contentType == "text/plain")
    }

    @Test func open_endlessBodyThatNobodyReads_holdsTheDeviceBack() async throws {
        let sent = Locked(0)
        let server = try ScriptedServer { connection in
            Self.head(connection, "")
            while connection.send(Self.piece) { sent.withLock { $0 += Self.piece.count } }
        }
        defer { server.stop() }
        let stream = try await client(server).open(Self.request, effect: .read)
        var iterator: ReplyStream.Iterator? = stream.makeAsyncIterator()
        _ = try await iterator?.next()
        // The pipe and the sockets' buffers fill up, and the server stands still.
        var last = -1
        let stands = await eventually {
            defer { last = sent.withLock { $0 } }
            try? await Task.sleep(for: .milliseconds(100))
            return last == sent.withLock { $0 }
        }
        #expect(stands)
        #expect(last < 64 * 1024 * 1024)
        // It goes on when somebody reads.
        for _ in 0..<200 { _ = try await iterator?.next() }
        #expect(await eventually { sent.withLock { $0 } > last })
        iterator = nil
        withExtendedLifetime(stream) {}
    }

    @Test func open_lettingGo_endsTheExchange() async throws {
        let server = try ScriptedServer { connection in
            Self.head(connection, "")
            while connection.send(Self.piece) {}
        }
        defer { server.stop() }
        let vapix = try client(server)
        for shallRead in [true, false] {
            var stream: ReplyStream? = try await vapix.open(Self.request, effect: .read)
            if shallRead {
                for try await _ in stream! { break }
            }
            stream = nil
            #expect(await eventually { server.openCount == 0 })
        }
    }

    @Test func open_taskCancelled_endsAtOnce() async throws {
        let server = try ScriptedServer { connection in
            Self.head(connection, "")
            connection.send("first")
            connection.hang()
        }
        defer { server.stop() }
        let stream = try await client(server).open(Self.request, effect: .read)
        let isReading = Promise<Void>()
        let task = Task {
            for try await _ in stream { isReading.settle(.success(())) }
        }
        try await isReading.value()
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        #expect(await eventually { server.openCount == 0 })
    }

    @Test func open_cutBody_isAnErrorAfterWhatCame() async throws {
        for headers in ["Content-Length: 100\r\n", "Transfer-Encoding: chunked\r\n"] {
            let server = try ScriptedServer { connection in
                Self.head(connection, headers)
                connection.send("5\r\nabcde\r\n5\r\nab")
            }
            defer { server.stop() }
            let stream = try await client(server).open(Self.request, effect: .read)
            var size = 0
            let error = await expectError(VapixError.self) {
                for try await bytes in stream { size += bytes.count }
            }
            #expect(error?.code == .connectionFailed)
            #expect(size >= 5)
        }
    }

    @Test func open_refusal_isReadInFullAndAnError() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                connection.reply("Error: 7", status: "500 Internal Server Error")
            }
        }
        defer { server.stop() }
        let vapix = try client(server)
        let error = await expectError(VapixError.self) { _ = try await vapix.open(Self.request, effect: .read) }
        #expect(error?.httpStatus == 500)
        #expect(error?.device?.code == 7)
    }

    @Test func open_emptyBody_endsAtOnce() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("") }
        }
        defer { server.stop() }
        var iterator = try await client(server).open(Self.request, effect: .read).makeAsyncIterator()
        #expect(try await iterator.next() == nil)
        #expect(try await iterator.next() == nil)
    }

    @Test func write_toFile_isThereWhenItIsComplete() async throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try ScriptedServer { connection in
            Self.head(connection, "Content-Length: \(Self.piece.count * 20)\r\n")
            for _ in 0..<20 { connection.send(Self.piece) }
            connection.hang()
        }
        defer { server.stop() }
        let path = folder.appendingPathComponent("report").path
        let reported = Locked<[Int64]>([])
        let size = try await client(server).open(Self.request, effect: .read).write(to: path) { count in
            reported.withLock { $0.append(count) }
        }
        #expect(size == Int64(Self.piece.count * 20))
        #expect(reported.withLock { $0.last } == size)
        #expect(reported.withLock { $0 } == reported.withLock { $0.sorted() })
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == Int(size))
        let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(permissions == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report"])
    }

    @Test func write_cutBody_leavesTheOldFile() async throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try ScriptedServer { connection in
            Self.head(connection, "Content-Length: 1000000\r\n")
            connection.send(Self.piece)
        }
        defer { server.stop() }
        let path = folder.appendingPathComponent("report").path
        try Data("old".utf8).write(to: URL(fileURLWithPath: path))
        let stream = try await client(server).open(Self.request, effect: .read)
        let error = await expectError(VapixError.self) { try await stream.write(to: path) }
        #expect(error?.code == .connectionFailed)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "old")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report"])
    }

    @Test func write_whereItCannotBe_saysWhy() async throws {
        let server = try ScriptedServer { connection in
            Self.head(connection, "")
            while connection.send(Self.piece) {}
        }
        defer { server.stop() }
        var stream: ReplyStream? = try await client(server).open(Self.request, effect: .read)
        let error = await expectError(VapixError.self) { try await stream!.write(to: "/nowhere/report") }
        #expect(error?.description.contains("No such file or directory") == true)
        // Renaming would put a file in its place, for whoever may.
        await #expect(throws: VapixError.self) { try await stream!.write(to: "/dev/null") }
        stream = nil
        #expect(await eventually { server.openCount == 0 })
    }

    private func temporaryFolder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        return folder
    }

    // MARK: Files, or errors in place of them

    private static let exportError = """
        <?xml version="1.0" encoding="utf-8" ?><ExportRecordingResponse SchemaVersion="1.0"><GeneralError>\
        <ErrorCode>110</ErrorCode><ErrorDescription>Recording not found</ErrorDescription></GeneralError>\
        </ExportRecordingResponse>
        """

    @Test func exportRecording_errorInPlaceOfTheFile_isTheDevicesError() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil {
                connection.reply(Self.exportError, type: "text/xml; charset=utf-8")
            }
        }
        defer { server.stop() }
        let error = await expectError(VapixError.self) {
            _ = try await client(server).recordingExport.exportRecording(
                recordingID: "1", diskID: "SD_DISK", exportFormat: "matroska")
        }
        #expect(error?.code == .rejected)
        #expect(error?.device?.code == RecordingExport.ErrorCode.recordingNotFound)
    }

    @Test(arguments: ["<html><body>Welcome</body></html>", "", "words", String(repeating: "a", count: 1_000_000)])
    func serverReport_textInPlaceOfTheArchive_isAnError(text: String) async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply(text, type: "text/html") }
        }
        defer { server.stop() }
        let error = await expectError(VapixError.self) {
            _ = try await client(server).systemSettings.serverReportArchive()
        }
        #expect(error?.code == .malformedReply)
        #expect(await eventually { server.openCount <= 1 })
    }

    @Test func serverReport_errorUnderTheNameOfAFile_isTheDevicesError() async throws {
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply("Error: out of memory", type: "application/zip") }
        }
        defer { server.stop() }
        let error = await expectError(VapixError.self) {
            _ = try await client(server).systemSettings.serverReportArchive()
        }
        #expect(error?.code == .rejected)
        #expect(error?.device?.message == "out of memory")
    }

    /// The media type is not always true.
    @Test(arguments: ["text/plain", "text/html", "application/zip", "application/octet-stream"])
    func serverReport_archiveUnderAnyName_isTheWholeArchive(type: String) async throws {
        let archive: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 500_000)
        let server = try ScriptedServer { connection in
            while connection.readRequest() != nil { connection.reply(bytes: archive, type: type) }
        }
        defer { server.stop() }
        let stream = try await client(server).systemSettings.serverReportArchive()
        #expect(try await stream.reduce(into: []) { $0 += $1 } == archive)
    }

    @Test func download_eachOperation_goesToAFileWithProgress() async throws {
        let folder = try temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                let type = request.contains("mode=text") ? "text/plain" : "application/octet-stream"
                connection.reply(bytes: Self.piece, type: type)
            }
        }
        defer { server.stop() }
        let vapix = try client(server)
        let calls: [() async throws -> ReplyStream] = [
            { try await vapix.systemSettings.serverReport() },
            { try await vapix.systemSettings.serverReportArchive() },
            { try await vapix.systemSettings.serverReportWithImage() },
            { try await vapix.systemSettings.logArchive() },
            { try await vapix.systemSettings.systemLog().bytes },
            { try await vapix.mediaClips.download(clip: 2) },
            {
                try await vapix.recordingExport.exportRecording(
                    recordingID: "1", diskID: "SD_DISK", exportFormat: "matroska")
            },
        ]
        for (index, call) in calls.enumerated() {
            let path = folder.appendingPathComponent("\(index)").path
            let reported = Locked<Int64>(0)
            try await call().write(to: path) { count in reported.withLock { $0 = count } }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(Self.piece))
            #expect(reported.withLock { $0 } == Int64(Self.piece.count))
        }
    }
}
