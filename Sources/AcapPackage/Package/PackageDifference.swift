/// How a file of one package differs from that of another.
public struct PackageDifference: Sendable, Equatable {
    /// What has happened to it from the first to the second package.
    public enum Kind: String, Sendable {
        /// It is only in the second.
        case added
        /// It is only in the first.
        case removed
        /// It is in both, and not the same.
        case changed
        /// All is the same but the place in the archive.
        case moved
    }

    /// The path in the packages.
    public var name: String
    /// What has happened to it.
    public var kind: Kind
    /// What has changed: `size 12 -> 13`, or `- ` and `+ ` with a line of a short text.
    public var details: [String]
}

extension ApplicationPackage {
    /// How another package differs from this one.
    ///
    /// - Parameter other: The other package.
    /// - Returns: The differences; none if the two are the same but for a signature.
    public func differences(to other: ApplicationPackage) -> [PackageDifference] {
        var differences: [PackageDifference] = []
        for entry in entries {
            guard let counterpart = other[entry.name] else {
                differences.append(PackageDifference(name: entry.name, kind: .removed, details: []))
                continue
            }
            let details = entry.details(to: counterpart)
            if !details.isEmpty {
                differences.append(PackageDifference(name: entry.name, kind: .changed, details: details))
            }
        }
        for entry in other.entries where self[entry.name] == nil {
            differences.append(PackageDifference(name: entry.name, kind: .added, details: []))
        }
        guard differences.isEmpty else { return differences }
        return zip(entries, other.entries).filter { $0.name != $1.name }.map { first, _ in
            PackageDifference(name: first.name, kind: .moved, details: [])
        }
    }
}

extension ArchiveEntry {
    /// Texts longer than this are compared by their size and contents only.
    private static let longestText = 65_536

    fileprivate func details(to other: ArchiveEntry) -> [String] {
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
            details += Self.lineDetails(first, second)
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

    private static func lineDetails(_ first: [UInt8], _ second: [UInt8]) -> [String] {
        guard let first = lines(first), let second = lines(second) else {
            let offset = zip(first, second).enumerated().first { $0.element.0 != $0.element.1 }?.offset
            return ["contents differ from byte \(offset ?? min(first.count, second.count)) on"]
        }
        return second.difference(from: first).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }
    }

    /// The lines of a short text; `nil` for what is none.
    private static func lines(_ bytes: [UInt8]) -> [String]? {
        guard bytes.count <= longestText, !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)?.split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
    }
}
