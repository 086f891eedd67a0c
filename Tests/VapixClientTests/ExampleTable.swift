import Foundation
import Testing
import VapixClient

/// The documented exchanges of `Specs/Examples`, each with the call that it is an exchange of.
struct ExampleTable {
    /// One exchange.
    struct Entry: Sendable, CustomTestStringConvertible {
        /// The file, relative to the root of the repository.
        let file: String
        /// Makes the request that the library sends.
        let request: @Sendable () throws -> HTTPRequest
        /// Reads a reply; `nil` for a stream, which nothing reads.
        let decode: (@Sendable (HTTPReply) throws -> Void)?

        var testDescription: String { file }
    }

    private(set) var entries: [Entry] = []

    static let all: [Entry] = {
        var table = ExampleTable()
        table.addAll()
        return table.entries
    }()

    mutating func add<Operation: VapixOperation>(
        _ file: String, _ operation: @escaping @Sendable () throws -> Operation
    ) {
        let entry = Entry(
            file: file, request: { try operation().request() }, decode: { _ = try operation().output(from: $0) })
        entries.append(entry)
    }

    mutating func addStream<Stream: VapixStream>(
        _ file: String, _ stream: @escaping @Sendable () throws -> Stream
    ) {
        entries.append(Entry(file: file, request: { try stream().request() }, decode: nil))
    }
}

/// An exchange as the file has it.
struct RecordedExchange {
    var method = ""
    var path = ""
    var query = ""
    var requestType: String?
    var requestBody = ""
    var status = 0
    var replyType: String?
    var replyBody: [UInt8] = []

    /// Whether the reply is a success, and the error's code if it is not: the file's name says so.
    var expectation = ""

    init(_ file: String) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
        var lines = text.components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        let start = lines.firstIndex { !$0.isEmpty && !$0.hasPrefix("#") } ?? 0
        let reply = lines.firstIndex { $0.hasPrefix("HTTP/1.") } ?? lines.count
        let head = lines[start].split(separator: " ")
        method = String(head[0])
        let target = head[1].split(separator: "?", maxSplits: 1)
        path = String(target[0])
        query = target.count > 1 ? String(target[1]) : ""
        let sent = Self.message(lines[(start + 1)..<reply])
        requestType = sent.headers["content-type"]
        requestBody = sent.body
        status = Int(lines[reply].split(separator: " ")[1]) ?? 0
        let answer = Self.message(lines[(reply + 1)...])
        replyType = answer.headers["content-type"]
        replyBody = Array(answer.body.utf8)
        if answer.headers["body-encoding"] == "hex" {
            let digits = answer.body.compactMap(\.hexDigitValue)
            replyBody = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
        }
        let name = file.split(separator: "/").last?.dropLast(".http".count).split(separator: "_") ?? []
        expectation = name.count > 1 ? String(name[1]) : ""
    }

    private static func message(_ lines: ArraySlice<String>) -> (headers: [String: String], body: String) {
        let end = lines.firstIndex(of: "") ?? lines.endIndex
        var headers: [String: String] = [:]
        for line in lines[..<end] {
            let parts = line.split(separator: ":", maxSplits: 1)
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        var body = lines[end...].dropFirst()
        while body.last == "" { body.removeLast() }
        return (headers, body.joined(separator: "\n"))
    }
}
