import VapixCatalogue
import VapixClient

/// A reply of any size, written to a file or to standard output as it arrives.
struct StreamDownload {
    private let operation: Catalogue.Operation
    private let request: HTTPRequest
    private let api: Catalogue.API

    /// Creates a download.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: Its request.
    ///   - api: The operation's API.
    init(_ operation: Catalogue.Operation, _ request: HTTPRequest, of api: Catalogue.API) {
        self.operation = operation
        self.request = request
        self.api = api
    }

    /// Writes the reply as it arrives.
    ///
    /// - Parameters:
    ///   - vapix: The device.
    ///   - output: The file; standard output if `-` or absent, where text is made printable on a terminal.
    ///   - limit: The duration; no end if absent.
    ///   - isQuiet: Whether no progress is shown.
    /// - Returns: The size of the file.
    /// - Throws: `ToolError`; `InterruptionError`. The file of an endless stream keeps what has arrived.
    func run(from vapix: Vapix, to output: String?, for limit: Duration?, isQuiet: Bool) async throws -> Int64 {
        let path = output == InputFile.standardInput ? nil : output
        let bar = path.flatMap { ProgressBar($0, total: nil, isQuiet: isQuiet) }
        var size: Int64 = 0
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
            let file = try OutputFile(path)
            do {
                try await receive(from: vapix) { bytes in
                    try file.write(bytes)
                    bar?.update(file.size)
                }
            } catch {
                // An endless stream has no whole that could be missed.
                if operation.isEndless, file.size > 0 { try file.complete() }
                size = file.size
                throw error
            }
            try file.complete()
            size = file.size
        }
        return size
    }

    private func receive(from vapix: Vapix, _ write: ([UInt8]) throws -> Void) async throws {
        do {
            let call = VapixCall(
                streaming: operation.id, request, access: operation.access.forClient,
                effect: operation.effect.forClient,
                contentType: operation.reply.contentType)
            let reply = try await Interruption.reachingDevice(vapix) { try await $0.send(call) }
            for try await bytes in reply { try write(bytes) }
        } catch let error as VapixError {
            throw ToolError(error, documentedBy: api)
        }
    }
}

/// Text in chunks, made printable on a terminal line by line.
private struct TerminalText {
    /// The longest line in bytes; a longer one is split.
    private static let longestLine = 64 * 1024

    private var line: [UInt8] = []

    /// Adds bytes, and returns the lines that are complete.
    mutating func lines(with bytes: [UInt8]) -> [UInt8] {
        line += bytes
        guard let end = line.lastIndex(of: UInt8(ascii: "\n")) ?? (line.count > Self.longestLine ? line.count - 1 : nil)
        else { return [] }
        let complete = CallReply.text(Array(line[...end])).bytes(for: .terminal(width: nil))
        line.removeSubrange(...end)
        return complete
    }

    /// The last line without a line break; `nil` if it is empty.
    var rest: [UInt8]? { line.isEmpty ? nil : CallReply.text(line).bytes(for: .terminal(width: nil)) }
}
