import Foundation
import TestSupport
import Testing

@testable import AppServer

struct FileTests {
    /// A folder `html` with files, beside a file that must not be read.
    private func withFolder(_ body: (String) async throws -> Void) async throws {
        let outer = try TestServer.temporaryFolder()
        defer { try? FileManager.default.removeItem(atPath: outer) }
        let folder = outer + "/html"
        try FileManager.default.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
        for (name, text) in [
            ("html/index.html", "<p>index"), ("html/a.txt", "0123456789"), ("html/sub/index.html", "<p>sub"),
            ("html/.hidden", "hidden"), ("secret.txt", "secret"), ("html/sub/b", ""),
            // A combining mark joins the slash in front of it: such a file was found through a link.
            ("\u{301}secret.txt", "secret"),
        ] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: outer + "/" + name))
        }
        for (link, target) in [
            ("html/out.txt", "../secret.txt"), ("html/outer", ".."), ("html/in.txt", "a.txt"),
            ("html/sub/loop", "loop"),
        ] {
            try FileManager.default.createSymbolicLink(atPath: outer + "/" + link, withDestinationPath: target)
        }
        mkfifo(folder + "/pipe", 0o600)
        try await body(folder)
    }

    private func get(_ target: String, _ folder: String, _ headers: EndpointHeaders = [:]) async throws -> EndpointReply
    {
        let endpoints = AppEndpoints()
        endpoints.files("files", in: folder)
        return await endpoints.reply(to: try EndpointRequest("GET", target, headers: headers))
    }

    private func body(_ reply: EndpointReply) async throws -> String {
        switch reply.body {
        case .bytes(let bytes): return String(decoding: bytes, as: UTF8.self)
        case .upgrade: return ""
        case .stream(_, let write):
            let output = Collected()
            try await write(EndpointWriter(output: output))
            return String(decoding: await output.bytes, as: UTF8.self)
        }
    }

    private actor Collected: ReplyOutput {
        var bytes: [UInt8] = []
        func write(_ bytes: [UInt8]) { self.bytes += bytes }
    }

    @Test func file_names_haveTypesAndContents() async throws {
        try await withFolder { folder in
            for (target, type, text) in [
                ("/files/a.txt", "text/plain; charset=utf-8", "0123456789"),
                ("/local/app/files/", "text/html; charset=utf-8", "<p>index"),
                ("/files/sub/", "text/html; charset=utf-8", "<p>sub"), ("/files/sub/b", "application/octet-stream", ""),
            ] {
                let reply = try await get(target, folder)
                #expect(reply.status == 200 && reply.headers["Content-Type"] == type, "\(target)")
                #expect(try await body(reply) == text, "\(target)")
            }
            let moved = try await get("/files/sub?a", folder)
            #expect(moved.status == 301 && moved.headers["Location"] == "./sub/")
        }
    }

    @Test func file_outsideOfTheFolder_isNotFound() async throws {
        try await withFolder { folder in
            for target in [
                "/files/out.txt", "/files/outer/secret.txt", "/files/outer/%CC%81secret.txt", "/files/in.txt",
                "/files/sub/loop", "/files/.hidden",
                "/files/pipe",
                "/files/no", "/files//a.txt", "/files/a.txt/", "/files/a.txt/b", "/files/sub%2F%2Fb",
                "/files//etc/passwd", "/files/%2Fetc%2Fpasswd",
            ] {
                let status = try await get(target, folder).status
                #expect(status == 404, "\(target)")
            }
            for path in ["../secret.txt", "sub/../../secret.txt", "a.txt\u{0}.png", "./a.txt", "/etc/passwd", ""] {
                #expect(throws: FolderFile.Failure.self, "\(path)") { try FolderFile(path, in: folder) }
            }
            let status = try await get("/files/a.txt", folder + "/none").status
            #expect(status == 404)
        }
    }

    @Test func file_knownVersion_isNotSentAgain() async throws {
        try await withFolder { folder in
            let first = try await get("/files/a.txt", folder)
            let tag = try #require(first.headers["ETag"])
            let date = try #require(first.headers["Last-Modified"])
            for headers: EndpointHeaders in [
                ["If-None-Match": tag], ["If-None-Match": "\"x\", W/\(tag)"], ["If-None-Match": "*"],
                ["If-Modified-Since": date], ["If-None-Match": tag.dropLast() + "-gzip\""],
            ] {
                #expect(try await get("/files/a.txt", folder, headers).status == 304, "\(headers)")
            }
            for headers: EndpointHeaders in [
                ["If-None-Match": "\"x\""], ["If-None-Match": "\"x\"", "If-Modified-Since": date],
                ["If-Modified-Since": "Thu, 01 Jan 1970 00:00:00 GMT"],
            ] {
                #expect(try await get("/files/a.txt", folder, headers).status == 200, "\(headers)")
            }
            try Data("0123456780".utf8).write(to: URL(fileURLWithPath: folder + "/a.txt"))
            #expect(try await get("/files/a.txt", folder, ["If-None-Match": tag]).status == 200)
        }
    }

    @Test func file_range_isSentAlone() async throws {
        try await withFolder { folder in
            let tag = try #require(try await get("/files/a.txt", folder).headers["ETag"])
            let part = try await get("/files/a.txt", folder, ["Range": "bytes=2-4", "If-Range": tag])
            #expect(part.status == 206 && part.headers["Content-Range"] == "bytes 2-4/10")
            #expect(try await body(part) == "234")
            let changed = try await get("/files/a.txt", folder, ["Range": "bytes=2-4", "If-Range": "\"x\""])
            #expect(changed.status == 200)
            let none = try await get("/files/a.txt", folder, ["Range": "bytes=10-"])
            #expect(none.status == 416 && none.headers["Content-Range"] == "bytes */10")
        }
    }

    @Test func range_headers_areReadAsDocumented() {
        let cases: [(String?, Int64, ByteRange)] = [
            (nil, 10, .whole), ("bytes=0-0", 10, .part(first: 0, last: 0)), ("bytes=5-", 10, .part(first: 5, last: 9)),
            ("bytes=-3", 10, .part(first: 7, last: 9)), ("bytes=-99", 10, .part(first: 0, last: 9)),
            ("bytes=8-99", 10, .part(first: 8, last: 9)), ("bytes=10-", 10, .unsatisfiable),
            ("bytes=-0", 10, .unsatisfiable),
            ("bytes=0-", 0, .unsatisfiable), ("bytes=-1", 0, .unsatisfiable), ("bytes=4-2", 10, .whole),
            ("bytes=1-2,4-5", 10, .whole), ("bytes=", 10, .whole), ("bytes=-", 10, .whole), ("bytes=a-b", 10, .whole),
            ("lines=0-1", 10, .whole), ("bytes=99999999999999999999-", 10, .whole),
            ("bytes=0-9223372036854775807", 10, .part(first: 0, last: 9)),
            ("bytes=-9223372036854775807", 10, .part(first: 0, last: 9)),
            ("bytes=9223372036854775807-", 10, .unsatisfiable),
        ]
        for (header, size, expected) in cases {
            #expect(ByteRange(header, size: size) == expected, "\(header ?? "none")")
        }
    }
}
