import AcapPackage
import Foundation
import Testing
import VapixCatalogue
import VapixClient

@testable import vapix

/// Every documented exchange through the catalogue alone: what is sent is what the page shows, and what it answers is taken.
@Suite(.timeLimit(.minutes(10))) struct CallExampleTests {
    @Test func examples_areThere() {
        #expect(RecordedCall.all.count > 400)
    }

    private func forEach(_ body: (RecordedCall) throws -> Void) async {
        for call in RecordedCall.all {
            await Task.yield()
            do {
                try body(call)
            } catch {
                Issue.record(error, "\(call.testDescription)")
            }
        }
    }

    @Test func example_request_isTheDocumentedOne() async {
        await forEach(checkRequest)
    }

    private func checkRequest(_ call: RecordedCall) throws {
        let arguments = try arguments(call)
        #expect(arguments.problems == [], "\(call.testDescription)")
        let request = try arguments.request()
        #expect(request.path == call.operation.path, "\(call.testDescription)")
        if call.operation.style == .json {
            #expect(
                try meaning(request.body.bytes ?? []) == meaning(Array(call.requestBody.utf8)),
                "\(call.testDescription)")
        } else {
            let sent =
                RecordedCall.pairs(request.query)
                + RecordedCall.pairs(String(decoding: request.body.bytes ?? [], as: UTF8.self))
            #expect(
                sent.map { "\($0)=\($1)" }.sorted() == call.pairs.map { "\($0)=\($1)" }.sorted(),
                "\(call.testDescription)")
        }
    }

    @Test func example_reply_isTaken_orIsTheDevicesError() async {
        await forEach(checkReply)
    }

    private func checkReply(_ call: RecordedCall) throws {
        let request = HTTPRequest(.get, call.operation.path)
        let reply = HTTPReply(status: call.status, body: call.replyBody)
        let sent = VapixCall(call.operation, request) { reply in try CallReply(of: call.operation, from: reply) }
        let output = Result { try sent.read(reply) }
        switch output {
        case .success(let reply):
            #expect(call.status >= 400 || !call.isError, "\(call.testDescription)")
            // Whatever it is, it can be shown.
            _ = reply.bytes(for: .pipe)
            let shown = String(decoding: reply.bytes(for: .terminal(width: 80)), as: UTF8.self)
            if case .json(let document) = reply {
                #expect(try json(Array(shown.utf8)) == json(document), "\(call.testDescription)")
            }
        case .failure(let error): #expect(call.isError, "\(call.testDescription): \(error)")
        }
    }

    // MARK: What a user would write

    private func arguments(_ call: RecordedCall) throws -> CallArguments {
        guard call.operation.style == .json else {
            let constants = call.operation.parameters.filter { $0.constant != nil }.map(\.wire)
            let assignments = call.pairs.filter { !constants.contains($0.name) }.map {
                Assignment(name: $0.name, value: $0.value)
            }
            return CallArguments(of: call.operation, in: call.api, assignments: assignments)
        }
        guard case .object(let members) = try JSONTree(parsing: Array(call.requestBody.utf8), limit: 1 << 20) else {
            throw HarnessError(description: "no object")
        }
        let params = members.first { $0.key == "params" }?.value
        let beside = call.operation.parameters.filter { $0.place == .envelope }.map(\.wire)
        let envelope = members.filter { beside.contains($0.key) }
        guard !envelope.isEmpty else { return CallArguments(of: call.operation, in: call.api, document: params) }
        return CallArguments(of: call.operation, in: call.api, document: .object(envelope))
    }

    /// The request without what the tool leaves out, as the library does: `context`, empty `params`, the exact version.
    private func meaning(_ body: [UInt8]) throws -> NSDictionary {
        var document = try #require(try json(body) as? [String: Any])
        document["context"] = nil
        if let params = document["params"] as? [String: Any], params.isEmpty { document["params"] = nil }
        if document["apiVersion"] != nil { document["apiVersion"] = "" }
        return document as NSDictionary
    }

    private func json(_ bytes: [UInt8]) throws -> NSObject {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed) as? NSObject)
    }
}
