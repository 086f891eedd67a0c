import VapixCatalogue
import VapixClient

/// An answer of any size, on its way to a file or to standard output.
struct StreamDownload {
    private let operation: Catalogue.Operation
    private let request: HTTPRequest
    private let api: Catalogue.API

    /// Makes the download's value.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: What it sends.
    ///   - api: The operation's API.
    init(_ operation: Catalogue.Operation, _ request: HTTPRequest, of api: Catalogue.API) {
        self.operation = operation
        self.request = request
        self.api = api
    }

    /// Writes the answer as it comes.
    ///
    /// - Parameters:
    ///   - vapix: The device.
    ///   - output: The file; standard output if `-` or absent, where text is made fit for a terminal.
    ///   - limit: When to end.
    ///   - isQuiet: Whether to show no progress.
    /// - Throws: `ToolError`; `Interruption.Ended`. A file has what came until then if the answer is one without an end.
    func run(from vapix: Vapix, to output: String?, for limit: Duration?, isQuiet: Bool) async throws {
        let path = output == InputFile.standardInput ? nil : output
        let bar = path.flatMap { ProgressBar($0, total: nil, isQuiet: isQuiet) }
        try await Interruption.orderly(for: limit) {
            defer { bar?.clear() }
            guard let path else {
                var text = output == nil && TextStyle.ofStandardOutput != .pipe ? TerminalText() : nil
                try await receive(from: vapix) { bytes in
                    try StandardStreams.write(text?.lines(with: bytes) ?? bytes)
                }
                if let rest = text?.rest { try StandardStreams.write(rest) }
                return
            }
            var file = try OutputFile(path)
            do {
                try await receive(from: vapix) { bytes in
                    try file.write(bytes)
                    bar?.update(file.size)
                }
            } catch {
                // Whatever ended it: there is no whole of which this would be a part.
                if operation.isEndless, file.size > 0 { try file.complete() }
                throw error
            }
            try file.complete()
        }
    }

    private func receive(from vapix: Vapix, _ write: ([UInt8]) throws -> Void) async throws {
        do {
            let call = VapixCall(
                streaming: operation.id, request, access: AccessLevel(rawValue: operation.access) ?? .admin,
                effect: Effect(rawValue: operation.effect) ?? .once, contentType: operation.reply.contentType)
            for try await bytes in try await vapix.send(call) { try write(bytes) }
        } catch let error as VapixError {
            throw ToolError(error, documentedBy: api)
        }
    }
}

/// Text that comes in pieces, made fit for a terminal line by line.
private struct TerminalText {
    /// How long a line may be before it is shown without its end.
    private static let longestLine = 64 * 1024

    private var line: [UInt8] = []

    /// The lines that are complete with some more bytes.
    mutating func lines(with bytes: [UInt8]) -> [UInt8] {
        line += bytes
        guard let end = line.lastIndex(of: UInt8(ascii: "\n")) ?? (line.count > Self.longestLine ? line.count - 1 : nil)
        else { return [] }
        let complete = CallReply.text(Array(line[...end])).bytes(for: .terminal(width: nil))
        line.removeSubrange(...end)
        return complete
    }

    /// What is left at the end; `nil` if that is nothing.
    var rest: [UInt8]? { line.isEmpty ? nil : CallReply.text(line).bytes(for: .terminal(width: nil)) }
}
