internal import Foundation

/// The pages of the documentation and their anchors: `Specs/pages.txt`.
///
/// A line that is not indented is a page, without the address that all of them share; the lines below it are its anchors.
package struct Pages: Sendable {
    /// What the addresses of all pages start with.
    package static let root = "https://developer.axis.com/vapix/"

    private var anchors: [String: Set<String>] = [:]

    /// Reads the list.
    package init(_ text: String) {
        var page = ""
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if let anchor = line.split(separator: " ").first, line.hasPrefix(" ") {
                anchors[page, default: []].insert(String(anchor))
            } else {
                page = String(line)
                anchors[page] = []
            }
        }
    }

    /// Reports links to pages and anchors that there are not.
    ///
    /// Links to other places are taken as they are.
    package func check(_ spec: Spec, diagnostics: Diagnostics) {
        guard !anchors.isEmpty else { return }
        check(spec.docs, spec.location, diagnostics)
        for operation in spec.operations { check(operation.docs, operation.location, diagnostics) }
    }

    private func check(_ link: String, _ location: Location, _ diagnostics: Diagnostics) {
        guard link.hasPrefix(Self.root) else { return }
        let parts = link.dropFirst(Self.root.count).split(separator: "#", maxSplits: 1)
        let page = parts.first.map(String.init) ?? ""
        guard let anchors = anchors[page] else {
            return diagnostics.error(location, "docs: Specs/pages.txt has no page '\(page)'")
        }
        guard parts.count > 1, !anchors.contains(String(parts[1])) else { return }
        let near = anchors.filter { $0.contains(parts[1].prefix(8)) || parts[1].contains($0) }.sorted().prefix(5)
        let hint = near.isEmpty ? "" : "; near it are \(near.joined(separator: ", "))"
        diagnostics.error(location, "docs: the page '\(page)' has no anchor '\(parts[1])' (Specs/pages.txt)\(hint)")
    }

    // MARK: Making the list

    /// The lines of the list for a page.
    ///
    /// - Parameter markdown: A copy of the page: `url:` in its head, then headings and links.
    /// - Returns: The page and its anchors in the order of the page; `nil` if it names no page below ``root``.
    package static func lines(of markdown: String) -> String? {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let address = lines.prefix(12).first(where: { $0.hasPrefix("url: \"\(root)") }) else { return nil }
        let page = address.dropFirst("url: \"\(root)".count).prefix { $0 != "\"" }
        var anchors: [String] = []
        var known: Set<String> = []
        var uses: [String: Int] = [:]
        var isCode = false
        for line in lines {
            if line.trimmingCharacters(in: .whitespaces).hasPrefix("```") { isCode.toggle() }
            if isCode { continue }
            if let heading = heading(line) {
                // The second of two headings with the same words has a number.
                let number = uses[heading, default: 0]
                uses[heading] = number + 1
                let anchor = number == 0 ? heading : "\(heading)-\(number)"
                if known.insert(anchor).inserted { anchors.append(anchor) }
            }
        }
        // Some headings have anchors of their own, which the copy shows only in links to them.
        for line in lines {
            for link in line.components(separatedBy: "](#").dropFirst() {
                let anchor = String(link.prefix { $0 != ")" })
                if !anchor.hasPrefix("user-content"), known.insert(anchor).inserted { anchors.append(anchor) }
            }
        }
        return ([String(page)] + anchors.map { "  \($0)" }).joined(separator: "\n")
    }

    /// The anchor of a heading; `nil` for another line and for the page's title.
    private static func heading(_ line: String) -> String? {
        let level = line.prefix { $0 == "#" }.count
        guard (2...6).contains(level), line.dropFirst(level).first == " " else { return nil }
        var words = line.dropFirst(level + 1)[...]
        var text = ""
        // Of a link the words count.
        while let character = words.popFirst() {
            if character == "]", words.first == "(" {
                words = words.drop { $0 != ")" }.dropFirst()
            } else if character != "[" {
                text.append(character)
            }
        }
        return text.trimmingCharacters(in: .whitespaces).lowercased().reduce(into: "") { anchor, character in
            if character.isLetter || character.isNumber || character == "-" || character == "_" {
                anchor.append(character)
            } else if character == " " {
                anchor.append("-")
            }
        }
    }
}
