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

/// An input for which a property does not hold.
struct Violation: Error, CustomStringConvertible {
    let description: String
}

/// Checks a part of a property.
func expectHolds(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
    guard holds else { throw Violation(description: otherwise()) }
}

extension WireError {
    /// Whether another fault is of the same kind and at the same place.
    func isSame(as other: WireError) -> Bool {
        reason == other.reason && offset == other.offset
    }
}

/// Cuts an input into chunks as a network may, the same for the same input.
///
/// - Parameters:
///   - bytes: The input.
///   - seed: What chooses the sizes, which are from 1 to 64.
/// - Returns: The chunks.
func chunks(of bytes: [UInt8], seed: UInt8) -> [ArraySlice<UInt8>] {
    var state = UInt32(seed) &* 2_654_435_761 &+ 1
    var chunks: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while !rest.isEmpty {
        state = state &* 1_664_525 &+ 1_013_904_223
        let size = Int(state >> 26) + 1
        chunks.append(rest.prefix(size))
        rest = rest.dropFirst(size)
    }
    return chunks
}
