import VapixCatalogue
import VapixClient

/// A request of the catalogue whose answer does not end.
struct CatalogueStream: VapixStream {
    let call: VapixCall<Never>

    /// Makes the request's value.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: What it sends.
    init(operation: Catalogue.Operation, httpRequest request: HTTPRequest) {
        call = VapixCall(
            id: OperationID(rawValue: operation.id), access: AccessLevel(rawValue: operation.access) ?? .admin,
            effect: Effect(rawValue: operation.effect) ?? .once, request: request
        ) { _ in throw InvalidArgument("an answer without an end is not read as a whole") }
    }
}

/// An answer without an end, on its way to a file or to standard output.
struct StreamDownload {
    let stream: CatalogueStream
    let api: Catalogue.API

    /// Writes the answer as it comes.
    ///
    /// - Parameters:
    ///   - vapix: The device.
    ///   - output: The file; standard output if absent or `-`.
    ///   - limit: When to end.
    ///   - isQuiet: Whether to show no progress.
    /// - Throws: `ToolError`; `Interruption.Ended`. The file has what came until then.
    func run(from vapix: Vapix, to output: String?, for limit: Duration?, isQuiet: Bool) async throws {
        let path = output == InputFile.standardInput ? nil : output
        let bar = path.flatMap { ProgressBar($0, total: nil, isQuiet: isQuiet) }
        try await Interruption.orderly(for: limit) {
            defer { bar?.clear() }
            guard let path else {
                return try await receive(from: vapix) { bytes in try StandardStreams.write(bytes) }
            }
            var file = try OutputFile(path)
            do {
                try await receive(from: vapix) { bytes in
                    try file.write(bytes)
                    bar?.update(file.size)
                }
            } catch {
                // Whatever ended it: there is no whole of which this would be a part.
                if file.size > 0 { try file.complete() }
                throw error
            }
            try file.complete()
        }
    }

    private func receive(from vapix: Vapix, _ write: ([UInt8]) throws -> Void) async throws {
        do {
            for try await bytes in try await vapix.open(stream) { try write(bytes) }
        } catch let error as VapixError {
            throw ToolError(error, documentedBy: api)
        }
    }
}
