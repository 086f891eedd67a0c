import VapixClient
import VapixExamples

/// What holds for any input of a codec, whoever sends it.
///
/// `make fuzz` looks for an input for which it does not hold, and the tests try those that were found.
struct Property: Sendable {
    /// The name: that of the fuzz target, of its dictionary and of its regressions.
    let name: String
    /// Tries an input.
    let check: @Sendable (UnsafeRawBufferPointer) throws -> Void
    /// Inputs to start from, made of a documented exchange.
    let seeds: @Sendable (Example, _ index: Int) -> [[UInt8]]

    static let all = [json, xml, text, multipart, parts, frames, replies]
}

extension WireError {
    /// Whether another fault is of the same kind and at the same place.
    func isSame(as other: WireError) -> Bool {
        reason == other.reason && offset == other.offset
    }
}
