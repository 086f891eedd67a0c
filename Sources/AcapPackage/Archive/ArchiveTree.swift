/// The entries of an archive as they lie on a disk once they are unpacked.
///
/// It finds what could make an unpacker write outside of its folder, or over what it wrote before: names that lead out, names
/// that occur twice, entries below a file or a link, and links that lead out. Links are resolved as a system does it, member by
/// member, because a link may lead through another: `s -> .` and `t -> s/..` are each harmless to look at.
package struct ArchiveTree {
    static let maximumNameLength = 4_096
    /// The largest number of folders in each other.
    static let maximumDepth = 64
    /// The largest number of files and folders, including those that only occur in the names of others.
    private static let maximumNodes = 200_000
    /// The largest number of links that lead to each other, as in Linux.
    private static let maximumLinks = 40

    private enum Kind {
        /// A folder that only occurs in the names of others.
        case implied
        case directory
        case file
        case link(target: String)
    }

    private struct Node {
        let parent: Int
        var kind: Kind
        /// The name of an entry in the whole archive.
        var entry: String?
    }

    private struct Step: Hashable {
        let parent: Int
        let name: String
    }

    /// A place below the root: a known node, and a number of folders below it that are not in the archive.
    private struct Place {
        var node: Int
        var unknownDepth = 0
    }

    private enum Resolution {
        case inProgress
        case resolved(Place, links: Int)
    }

    private var nodes = [Node(parent: 0, kind: .directory, entry: nil)]
    private var children: [Step: Int] = [:]
    private var resolutions: [Int: Resolution] = [:]

    private init() {}

    /// Checks entries.
    ///
    /// - Parameter entries: The entries, in any order.
    /// - Throws: `ArchiveError` if it is not safe to unpack them.
    package static func check(_ entries: [ArchiveEntry]) throws(ArchiveError) {
        var tree = ArchiveTree()
        for entry in entries { try tree.add(entry) }
        for index in tree.nodes.indices.dropFirst() { try tree.check(index) }
    }

    /// Checks that a name is a path below the root, without superfluous parts.
    static func check(name: String) throws(ArchiveError) {
        guard !name.isEmpty else { throw unsafe("the name is empty", name) }
        guard name.utf8.count <= maximumNameLength else { throw unsafe("the name is too long", name) }
        guard !name.unicodeScalars.contains(where: isControl) else {
            throw unsafe("there are control characters in the name", name)
        }
        // By bytes: to `hasPrefix`, a slash with a combining accent after it is another character.
        guard name.utf8.first != UInt8(ascii: "/") else { throw unsafe("the path is absolute", name) }
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard parts.count <= maximumDepth else { throw unsafe("it is more than \(maximumDepth) folders deep", name) }
        guard !parts.contains(where: { $0.elementsEqual("..".utf8) }) else {
            throw unsafe("the path leads out of the package", name)
        }
        guard !parts.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) }) else {
            throw unsafe("the path has empty parts", name)
        }
    }

    // MARK: Names

    private mutating func add(_ entry: ArchiveEntry) throws(ArchiveError) {
        try Self.check(name: entry.name)
        var index = 0
        for part in entry.name.utf8.split(separator: UInt8(ascii: "/")) {
            let step = Step(parent: index, name: String(Substring(part)))
            if let child = children[step] {
                index = child
                continue
            }
            guard nodes.count < Self.maximumNodes else {
                throw ArchiveError(
                    code: .tooLarge, problem: "there are more than \(Self.maximumNodes) files and folders")
            }
            nodes.append(Node(parent: index, kind: .implied, entry: nil))
            index = nodes.count - 1
            children[step] = index
        }
        guard nodes[index].entry == nil else { throw Self.unsafe("the name occurs twice", entry.name) }
        nodes[index].entry = entry.name
        nodes[index].kind =
            switch entry.content {
            case .directory: .directory
            case .file: .file
            case .symbolicLink(let target): .link(target: target)
            }
    }

    private mutating func check(_ index: Int) throws(ArchiveError) {
        let parent = nodes[nodes[index].parent]
        switch parent.kind {
        case .file: throw Self.unsafe("something lies below this file", parent.entry ?? "")
        case .link: throw Self.unsafe("something lies below this link", parent.entry ?? "")
        case .implied, .directory: break
        }
        if case .link = nodes[index].kind { _ = try resolve(index, depth: 1) }
    }

    // MARK: Links

    /// The place where a link leads, after all links on the way.
    private mutating func resolve(_ index: Int, depth: Int) throws(ArchiveError) -> (place: Place, links: Int) {
        let node = nodes[index]
        guard case .link(let target) = node.kind else { return (Place(node: index), 0) }
        let name = node.entry ?? ""
        switch resolutions[index] {
        case .resolved(let place, let links): return (place, links)
        case .inProgress: throw Self.unsafe("the link leads to itself", name)
        case nil: break
        }
        guard depth <= Self.maximumLinks else { throw Self.unsafe("too many links lead to each other", name) }
        guard !target.isEmpty, target.utf8.count <= Self.maximumNameLength,
            !target.unicodeScalars.contains(where: isControl)
        else { throw Self.unsafe("the link's target is empty, too long or has control characters", name) }
        guard target.utf8.first != UInt8(ascii: "/") else {
            throw Self.unsafe("the link leads out of the package", name)
        }
        let parts = target.utf8.split(separator: UInt8(ascii: "/"))
        guard parts.count <= 2 * Self.maximumDepth else {
            throw Self.unsafe("the link's target has too many parts", name)
        }
        resolutions[index] = .inProgress
        var place = Place(node: node.parent)
        var longest = 0
        for part in parts where !part.elementsEqual(".".utf8) {
            if part.elementsEqual("..".utf8) {
                if place.unknownDepth > 0 {
                    place.unknownDepth -= 1
                } else {
                    guard place.node != 0 else { throw Self.unsafe("the link leads out of the package", name) }
                    place.node = nodes[place.node].parent
                }
            } else if place.unknownDepth == 0,
                let child = children[Step(parent: place.node, name: String(Substring(part)))]
            {
                let next = try resolve(child, depth: depth + 1)
                place = next.place
                longest = max(longest, next.links)
            } else {
                place.unknownDepth += 1
            }
        }
        guard longest < Self.maximumLinks else { throw Self.unsafe("too many links lead to each other", name) }
        resolutions[index] = .resolved(place, links: longest + 1)
        return (place, longest + 1)
    }

    private static func unsafe(_ problem: String, _ entry: String) -> ArchiveError {
        ArchiveError(code: .unsafe, entry: entry, problem: problem)
    }
}
