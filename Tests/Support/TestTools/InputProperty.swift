/// What holds for any input of a reader, whoever made the input.
///
/// `make fuzz` looks for an input for which it does not hold. The tests try the seeds, changes of them, and the inputs that
/// failed once.
public struct InputProperty: Sendable, CustomStringConvertible {
    /// The name: that of the fuzz target, of its dictionary and of its regressions.
    public let name: String
    /// Tries an input.
    public let check: @Sendable ([UInt8]) throws -> Void
    /// Inputs to start from.
    public let seeds: @Sendable () -> [[UInt8]]

    /// Makes a property.
    ///
    /// - Parameters:
    ///   - name: The name, which no other property has.
    ///   - check: Tries an input; throws ``Violation`` if the property does not hold.
    ///   - seeds: Makes the inputs to start from.
    public init(
        name: String, check: @escaping @Sendable ([UInt8]) throws -> Void,
        seeds: @escaping @Sendable () -> [[UInt8]]
    ) {
        self.name = name
        self.check = check
        self.seeds = seeds
    }

    /// The name.
    public var description: String { name }
}

/// An input for which a property does not hold.
public struct Violation: Error, CustomStringConvertible {
    /// What does not hold.
    public let description: String

    /// Makes a violation.
    ///
    /// - Parameter description: What does not hold.
    public init(description: String) {
        self.description = description
    }
}

/// Checks a part of a property.
///
/// - Parameters:
///   - holds: Whether it holds.
///   - otherwise: What does not hold, if so.
/// - Throws: ``Violation``.
public func expectHolds(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
    guard holds else { throw Violation(description: otherwise()) }
}

/// Cuts an input into chunks as a network may, the same for the same input.
///
/// - Parameters:
///   - bytes: The input.
///   - seed: What chooses the sizes, which are from 1 to 64.
/// - Returns: The chunks.
public func chunks(of bytes: [UInt8], seed: UInt8) -> [ArraySlice<UInt8>] {
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
