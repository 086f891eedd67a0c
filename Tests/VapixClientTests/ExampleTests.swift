import Foundation
import TestSupport
import TestTools
import Testing
import VapixClient

/// Every documented exchange: what the library sends is what the page shows, and it reads what the page shows.
///
/// A test is one case for all of them, and its issues name the example: thousands of cases take longer to report than to run.
@Suite(.timeLimit(.minutes(10)))
struct ExampleTests {
    /// Yields after each example: the simulated cameras of other tests need the thread to answer in time.
    private func forEach(_ body: (ExampleTable.Entry) throws -> Void) async {
        for entry in ExampleTable.all {
            await Task.yield()
            do {
                try body(entry)
            } catch {
                Issue.record(error, "\(entry)")
            }
        }
    }

    @Test func example_request_isTheDocumentedOne() async {
        await forEach(checkRequest)
    }

    private func checkRequest(_ entry: ExampleTable.Entry) throws {
        let recorded = try entry.recorded()
        let request = try entry.request()
        #expect(request.method.rawValue == recorded.method, "\(entry)")
        #expect(request.path == recorded.path, "\(entry)")
        #expect(pairs(request.query) == pairs(recorded.query), "\(entry)")
        let body = String(decoding: request.body.bytes ?? [], as: UTF8.self)
        let documentedBody = String(decoding: recorded.request.body, as: UTF8.self)
        switch request.contentType?.split(separator: ";").first {
        case nil: #expect(documentedBody.isEmpty, "\(entry)")
        case "application/json": #expect(try json(body) == json(documentedBody), "\(entry)")
        case "multipart/form-data":
            let sent = try parts(body, request.contentType)
            let documented = try parts(documentedBody, recorded.request.contentType)
            #expect(sent == documented, "\(entry)")
        default: #expect(pairs(body) == pairs(documentedBody), "\(entry)")
        }
    }

    @Test func example_reply_isRead() async {
        await forEach(checkReply)
    }

    private func checkReply(_ entry: ExampleTable.Entry) throws {
        guard let decode = entry.decode else { return }
        let recorded = try entry.recorded()
        let reply = HTTPReply(
            status: recorded.status, contentType: recorded.reply.contentType, body: recorded.reply.body)
        guard !recorded.isSuccess else { return try decode(reply) }
        let code = recorded.errorCode
        // The status alone is the error then, and the client looks at it.
        if recorded.status >= 400, recorded.reply.body.isEmpty { return }
        if recorded.status >= 400, code.isEmpty {
            #expect(throws: (any Error).self, "\(entry)") { try decode(reply) }
        } else {
            let error = expectError(DeviceError.self) { try decode(reply) }
            #expect(code.isEmpty || error?.code?.rawValue == String(code), "\(entry)")
        }
    }

    /// Whatever a device changes in a reply, it is read or it is an error, and never a trap.
    @Test func example_mutatedReply_isAValueOrAnError() async {
        await forEach(readMutations)
    }

    private func readMutations(_ entry: ExampleTable.Entry) throws {
        guard let decode = entry.decode else { return }
        let recorded = try entry.recorded()
        let read = { (body: [UInt8]) in
            _ = try? decode(HTTPReply(status: recorded.status, contentType: recorded.reply.contentType, body: body))
        }
        // Long bodies repeat themselves, and each reading costs as much as the body is long.
        let count = Sanitizer.current == .thread ? 30 : 300
        let step = recorded.reply.body.count / count + 1
        for index in stride(from: 0, to: recorded.reply.body.count, by: step) {
            read(Array(recorded.reply.body[..<index]))
            var body = recorded.reply.body
            body[index] = UInt8(truncatingIfNeeded: index &* 167)
            read(body)
            body.remove(at: index)
            read(body)
        }
        read(recorded.reply.body + [0x0D, 0x0A])
        guard let document = try? JSONSerialization.jsonObject(with: Data(recorded.reply.body)) else { return }
        let documents = mutations(of: document)
        for mutation in stride(from: 0, to: documents.count, by: documents.count / count + 1).map({ documents[$0] }) {
            read(Array(try JSONSerialization.data(withJSONObject: mutation, options: .fragmentsAllowed)))
        }
    }

    /// A line break behind a reply, and fields that are not known, change nothing.
    @Test func example_replyWithMore_isReadAsBefore() async {
        await forEach(readWithMore)
    }

    private func readWithMore(_ entry: ExampleTable.Entry) throws {
        guard let decode = entry.decode else { return }
        let recorded = try entry.recorded()
        guard recorded.isSuccess,
            var document = try? JSONSerialization.jsonObject(with: Data(recorded.reply.body)) as? [String: Any]
        else { return }
        try decode(HTTPReply(status: recorded.status, body: recorded.reply.body + [0x0D, 0x0A]))
        document["unknownMember"] = ["a": [1, NSNull()]]
        let body = Array(try JSONSerialization.data(withJSONObject: document))
        try decode(HTTPReply(status: recorded.status, body: body))
    }

    // MARK: Comparing by meaning

    private func pairs(_ query: String) -> [String] {
        query.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return parts.map { $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? "" }
                .joined(separator: "=")
        }.sorted()
    }

    /// The document without what the library leaves out: `context`, empty `params`, and which version of the API it is.
    private func json(_ text: String) throws -> NSDictionary {
        var document = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        document["context"] = nil
        if let params = document["params"] as? [String: Any], params.isEmpty { document["params"] = nil }
        if document["apiVersion"] != nil { document["apiVersion"] = "" }
        return document as NSDictionary
    }

    private struct Part: Equatable {
        var name: String?
        var filename: String?
        var type: String?
        var content: NSObject
    }

    private func parts(_ body: String, _ contentType: String?) throws -> [Part] {
        let words = contentType?.components(separatedBy: "boundary=") ?? []
        let boundary = "--" + (try #require(words.last))
        let normalized = body.replacingOccurrences(of: "\r\n", with: "\n")
        return try normalized.components(separatedBy: boundary).dropFirst().dropLast().map { text in
            let halves = text.components(separatedBy: "\n\n")
            let head = halves[0].components(separatedBy: "\n")
            let value = { (name: String) -> String? in
                let disposition = head.first { $0.hasPrefix("Content-Disposition") } ?? ""
                return disposition.components(separatedBy: "; \(name)=\"").dropFirst().first?
                    .components(separatedBy: "\"").first
            }
            let type = head.first { $0.hasPrefix("Content-Type: ") }?.dropFirst("Content-Type: ".count)
            var content = halves.dropFirst().joined(separator: "\n\n")
            if content.hasSuffix("\n") { content.removeLast() }
            let meaning: NSObject = type == "application/json" ? try json(content) : content as NSString
            // What kind of file it is, devices see from the file; and parts without a name, from their order.
            guard let name = value("name") else { return Part(content: meaning) }
            let kind = value("filename") == nil ? type.map(String.init) : nil
            return Part(name: name, filename: value("filename"), type: kind, content: meaning)
        }
    }

    // MARK: Mutations

    /// The document with each of its values dropped, nulled, or of another type, and with an unknown key in each object.
    private func mutations(of value: Any) -> [Any] {
        var results: [Any] = []
        if let object = value as? [String: Any] {
            results.append(object.merging(["unknownKey": ["a": [1]]]) { old, _ in old })
            for (key, member) in object {
                var copy = object
                copy[key] = nil
                results.append(copy)
                for replacement in replacements + mutations(of: member) {
                    copy[key] = replacement
                    results.append(copy)
                }
            }
        } else if let array = value as? [Any] {
            for index in array.indices {
                var copy = array
                copy.remove(at: index)
                results.append(copy)
                for replacement in replacements + mutations(of: array[index]) {
                    copy = array
                    copy[index] = replacement
                    results.append(copy)
                }
            }
        }
        return results
    }

    private var replacements: [Any] {
        [
            NSNull(), true, 17, -1.5e300, 9_007_199_254_740_993, "", "text", "17", [Any](), [[1]], [String: Any](),
            ["a": NSNull()],
        ]
    }
}
