import Foundation
import Testing
import VapixCatalogue
import VapixExamples

/// A documented exchange with the operation of the catalogue that it is one of.
struct RecordedCall: Sendable, CustomTestStringConvertible {
    let api: Catalogue.API
    let operation: Catalogue.Operation
    let example: Example

    var testDescription: String { "\(operation.id) \(example.outcome)" }

    /// Whether the device refuses.
    var isError: Bool { !example.isSuccess || example.status >= 400 }

    /// All that are calls, and not streams or uploads.
    static let all: [RecordedCall] = Catalogue.all.flatMap { api in
        Examples.of(api.name).compactMap { example in
            guard let operation = api.operation(example.operation),
                operation.style == .json || operation.style == .query
            else { return nil }
            return RecordedCall(api: api, operation: operation, example: example)
        }
    }

    var query: String { example.query }
    var requestBody: String { String(decoding: example.request.body, as: UTF8.self) }
    var status: Int { example.status }
    var replyBody: [UInt8] { example.reply.body }

    /// The arguments in the URL or in the form, decoded.
    var pairs: [(name: String, value: String)] {
        Self.pairs(query) + (operation.style == .query ? Self.pairs(requestBody) : [])
    }

    static func pairs(_ text: String) -> [(name: String, value: String)] {
        text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? ""
            }
            return (parts[0], parts.count > 1 ? parts[1] : "")
        }
    }
}
