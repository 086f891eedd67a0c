import Foundation
import VapixClient
import VapixExamples

/// The documented exchanges of `Specs/Examples`, each with the call that it is an exchange of.
struct ExampleTable {
    /// One exchange.
    struct Entry: Sendable, CustomStringConvertible {
        /// The operation, "ntp/getNTPInfo" for example.
        let operation: String
        /// The file, relative to the root of the repository.
        let file: String
        /// Makes the request that the library sends.
        let request: @Sendable () throws -> HTTPRequest
        /// Reads a reply; `nil` for a stream, which nothing reads.
        let decode: (@Sendable (HTTPReply) throws -> Void)?
        /// Makes the call; `nil` for a stream.
        let send: (@Sendable (Vapix) async throws -> Void)?

        var description: String { file }

        /// The exchange as the file has it.
        func recorded() throws -> Example {
            let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
                .deletingLastPathComponent()
            let text = try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
            let name = file.split(separator: "/").last?.dropLast(".http".count) ?? ""
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            guard let example = Example(name: name, lines: lines[...]) else { throw CocoaError(.fileReadCorruptFile) }
            return example
        }
    }

    /// Why a text of an example is no value.
    struct Malformed: Error {
        let text: String
    }

    private(set) var entries: [Entry] = []

    static let all: [Entry] = {
        var table = ExampleTable()
        table.addAll()
        return table.entries
    }()

    mutating func add<Output>(_ file: String, _ call: @escaping @Sendable () throws -> VapixCall<Output>) {
        let entry = Entry(
            operation: (try? call().id) ?? "", file: file, request: { try call().request },
            decode: { _ = try call().read($0) }, send: { _ = try await $0.send(call()) })
        entries.append(entry)
    }

    /// A call whose reply is a stream.
    mutating func add<Output: AsyncSequence>(
        _ file: String, _ call: @escaping @Sendable () throws -> VapixCall<Output>
    ) {
        addStream(file, call)
    }

    /// A call whose reply is a stream, possibly with headers, which nothing here reads.
    mutating func addStream<Output>(_ file: String, _ call: @escaping @Sendable () throws -> VapixCall<Output>) {
        let entry = Entry(
            operation: (try? call().id) ?? "", file: file, request: { try call().request }, decode: nil, send: nil)
        entries.append(entry)
    }
}

/// The value of a text in an example, of a type that takes it apart.
func parsed<Value: LosslessStringConvertible>(_ text: String) throws -> Value {
    guard let value = Value(text) else { throw ExampleTable.Malformed(text: text) }
    return value
}
