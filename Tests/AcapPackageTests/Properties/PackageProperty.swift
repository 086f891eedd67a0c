import AcapPackage

/// What holds for any input of a reader of packages, whoever made the file.
///
/// `make fuzz` looks for an input for which it does not hold, and the tests try those that were found.
struct PackageProperty: Sendable {
    /// The name: that of the fuzz target, of its dictionary and of its regressions.
    let name: String
    /// Tries an input.
    let check: @Sendable ([UInt8]) throws -> Void
    /// Inputs to start from.
    let seeds: @Sendable () -> [[UInt8]]

    static let all = [tar, deflate, gzip, manifest, schema, packageConf, executable, lines]
}

/// An input for which a property does not hold.
struct PackageViolation: Error, CustomStringConvertible {
    let description: String
}

/// Checks a part of a property.
func expectPackage(_ holds: Bool, _ otherwise: @autoclosure () -> String) throws {
    guard holds else { throw PackageViolation(description: otherwise()) }
}
