/// A difference between a file of two packages.
public struct PackageDifference: Sendable, Equatable {
    /// The kind of difference.
    public enum Kind: String, Sendable {
        /// The file is only in the second package.
        case added
        /// The file is only in the first package.
        case removed
        /// The file differs.
        case changed
        /// Only the position in the archive differs.
        case moved
    }

    /// The path in the packages.
    public var name: String
    /// The kind of difference.
    public var kind: Kind
    /// The details: `size 12 -> 13`, or lines of a short text after `- ` and `+ `.
    public var details: [String]
}

extension ApplicationPackage {
    /// The largest number of bytes of which lines are shown.
    ///
    /// A difference is to be read, and a hostile package has no say in how much memory it takes.
    private static let shownText = 1 << 22

    /// Compares this package with another.
    ///
    /// - Parameter other: The other package.
    /// - Returns: The differences, in the order of the packages. Of a text, the first four megabytes are compared line
    ///   by line. Signatures are ignored.
    public func differences(to other: ApplicationPackage) -> [PackageDifference] {
        var differences: [PackageDifference] = []
        var budget = Self.shownText
        let names = Set(entries.map(\.name))
        let counterparts = Dictionary(other.entries.map { ($0.name, $0) }) { first, _ in first }
        for entry in entries {
            guard let counterpart = counterparts[entry.name] else {
                differences.append(PackageDifference(name: entry.name, kind: .removed, details: []))
                continue
            }
            let details = entry.details(to: counterpart, budget: &budget)
            if !details.isEmpty {
                differences.append(PackageDifference(name: entry.name, kind: .changed, details: details))
            }
        }
        for entry in other.entries where !names.contains(entry.name) {
            differences.append(PackageDifference(name: entry.name, kind: .added, details: []))
        }
        guard differences.isEmpty else { return differences }
        return zip(entries, other.entries).filter { $0.name != $1.name }.map { first, _ in
            PackageDifference(name: first.name, kind: .moved, details: [])
        }
    }
}

extension ArchiveEntry {
    /// For longer texts, no lines are shown.
    private static let longestText = 65_536

    fileprivate func details(to other: ArchiveEntry, budget: inout Int) -> [String] {
        var details: [String] = []
        func note<Value: Equatable>(_ what: String, _ first: Value, _ second: Value, _ text: (Value) -> String) {
            if first != second { details.append("\(what) \(text(first)) -> \(text(second))") }
        }
        note("type", kind, other.kind) { $0 }
        note("mode", permissions, other.permissions) { String($0, radix: 8) }
        note("user", userID, other.userID) { String($0) }
        note("group", groupID, other.groupID) { String($0) }
        note("modified", modified, other.modified) { String($0) }
        switch (content, other.content) {
        case (.symbolicLink(let first), .symbolicLink(let second)): note("target", first, second) { $0 }
        case (.file(let first), .file(let second)) where first != second:
            note("size", first.count, second.count) { String($0) }
            details += Self.lineDetails(first, second, budget: &budget)
        default: break
        }
        return details
    }

    private var kind: String {
        switch content {
        case .file: "file"
        case .directory: "directory"
        case .symbolicLink: "link"
        }
    }

    private static func lineDetails(_ first: [UInt8], _ second: [UInt8], budget: inout Int) -> [String] {
        guard first.count + second.count <= budget, isShortText(first), isShortText(second) else {
            let offset = zip(first, second).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            return ["contents differ from byte \(offset ?? min(first.count, second.count)) on"]
        }
        budget -= first.count + second.count
        return LineDifference(first, second).lines
    }

    private static func isShortText(_ bytes: [UInt8]) -> Bool {
        bytes.count <= longestText && !bytes.contains(0) && String(validating: bytes, as: UTF8.self) != nil
    }
}
