import VapixClient

/// The meaning of a version of AXIS OS for apps of this package.
///
/// `Documentation/Support.md` has the table.
enum SystemVersionCheck {
    private static let check = "version"

    /// The numbers of a version; `nil` for a text of another form.
    static func numbers(_ version: String) -> [Int]? {
        let parts = version.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { $0 &- 0x30 < 10 } ? Int32(part).map(Int.init) : nil
        }
        return numbers.count == parts.count && !numbers.isEmpty ? numbers : nil
    }

    /// The diagnosis for a version.
    ///
    /// - Parameters:
    ///   - version: The version, `12.0.91` for example.
    ///   - product: The product, for the text.
    ///   - isOnCamera: Whether apps are meant, rather than calls across the network.
    /// - Returns: The diagnosis.
    static func diagnosis(_ version: String, product: String?, isOnCamera: Bool) -> Diagnosis {
        let name = (product.map { "\($0), " } ?? "") + "AXIS OS \(version)"
        guard let numbers = numbers(version) else {
            return Diagnosis(
                check: check, state: .warning, text: "\(name): this is not a version that this package understands",
                fix: "Compare it with the table in Documentation/Support.md.")
        }
        let (major, minor) = (numbers[0], numbers.count > 1 ? numbers[1] : 0)
        switch (major, minor) {
        case (..<11, _), (11, ..<8):
            return Diagnosis(
                check: check, state: isOnCamera ? .problem : .warning,
                text:
                    "\(name): it has no service accounts, so apps cannot make calls; calls across the network work as "
                    + "far as it has the APIs", fix: "Update AXIS OS to 11.11 or later to run apps of this package.")
        case (11, ..<11):
            return Diagnosis(
                check: check, state: .warning, text: "\(name): apps can make calls, but Axis no longer supports it",
                fix: "Update AXIS OS to 11.11 or later.")
        case (11, _):
            return Diagnosis(
                check: check, state: .ok,
                text: "\(name): apps can make calls; unsigned packages are accepted by default")
        case (12, ..<10):
            return Diagnosis(
                check: check, state: .ok, text: "\(name): apps can make calls; unsigned packages are refused by default"
            )
        case (12, _):
            return Diagnosis(
                check: check, state: .ok,
                text: "\(name): apps can make calls; unsigned packages are refused by default, and those whose "
                    + "compatibleOsVersions lack this version")
        case (13, _):
            return Diagnosis(
                check: check, state: .warning, text: "\(name): it installs packages with a manifest of schema 2 only",
                fix: "Run vapix manifest upgrade before you build packages for it.")
        default:
            return Diagnosis(
                check: check, state: .warning, text: "\(name): it is newer than the versions that this package knows",
                fix: "Update this package.")
        }
    }
}
