/// Where the values of a JSON document begin and end, and changes of its bytes.
///
/// The document is known to be JSON. The result of a change is checked by the caller.
struct JSONSpans {
    private(set) var bytes: [UInt8]

    /// A member of an object, or an element of an array.
    private struct Child {
        /// The start of the key or of the element.
        let start: Int
        /// The start of the member's value or of the element.
        let valueStart: Int
        let end: Int
    }

    private struct Container {
        let start: Int
        let children: [Child]
        /// The position of the closing bracket.
        let close: Int
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    // MARK: Changes

    /// Adds an element to the array at a path, with the members that are missing on the way.
    mutating func append(_ element: JSONTree, to keys: [String]) {
        var position = start(after: 0)
        for (index, key) in keys.enumerated() {
            guard let child = member(key, of: container(at: position)) else {
                let value = keys[(index + 1)...].reversed().reduce(JSONTree.array([element])) { value, key in
                    .object([JSONMember(key, value)])
                }
                return insert(value, key: key, into: container(at: position))
            }
            position = child.valueStart
        }
        insert(element, key: nil, into: container(at: position))
    }

    /// Removes an element of the array at a path, which has others.
    mutating func removeElement(_ index: Int, from keys: [String]) {
        var position = start(after: 0)
        for key in keys {
            guard let child = member(key, of: container(at: position)) else { return }
            position = child.valueStart
        }
        let container = container(at: position)
        guard container.children.indices.contains(index) else { return }
        remove(index, of: container)
    }

    /// Removes a member, and the objects around it that have no other.
    mutating func removeMember(at keys: [String]) {
        var position = start(after: 0)
        var target: (index: Int, container: Container)?
        for key in keys {
            let container = container(at: position)
            guard let index = container.children.firstIndex(where: { self.key(of: $0) == key }) else { return }
            if container.children.count > 1 || target == nil { target = (index, container) }
            position = container.children[index].valueStart
        }
        if let target { remove(target.index, of: target.container) }
    }

    private mutating func remove(_ index: Int, of container: Container) {
        let children = container.children
        if index > 0 {
            bytes.removeSubrange(children[index - 1].end..<children[index].end)
        } else if children.count > 1 {
            bytes.removeSubrange(children[0].start..<children[1].start)
        } else {
            bytes.removeSubrange((container.start + 1)..<container.close)
        }
    }

    private mutating func insert(_ value: JSONTree, key: String?, into container: Container) {
        let name = key.map { JSONTree.string($0).text(style.compact) + (style.isMinified ? ":" : ": ") } ?? ""
        guard let last = container.children.last else {
            let range = (container.start + 1)..<container.close
            guard !style.isMinified else {
                return bytes.replaceSubrange(range, with: (name + value.text(style.compact)).utf8)
            }
            let outer = style.lineBreak + indentation(ofLineAt: container.start)
            let inner = outer + style.unit
            let text = inner + name + value.text(key == nil ? style.compact : style.expanded(inner)) + outer
            return bytes.replaceSubrange(range, with: text.utf8)
        }
        // The space in front of the last one, which has a comma or the opening bracket before it.
        let previous = container.children.dropLast().last?.end ?? container.start
        let spaceStart = bytes[previous..<last.start].lastIndex { $0 == Self.comma || $0 == bytes[container.start] }
        let space = String(decoding: bytes[((spaceStart ?? previous) + 1)..<last.start], as: UTF8.self)
        let isOnOwnLine = space.utf8.contains(0x0A)
        let source = bytes[last.valueStart..<last.end]
        var form = style.compact
        if isOnOwnLine, key != nil || source.contains(0x0A) {
            let lineStart = space.utf8.lastIndex(of: 0x0A).map { space.utf8.index(after: $0) } ?? space.startIndex
            form = style.expanded(style.lineBreak + space[lineStart...])
        } else if source.starts(with: "{ ".utf8) {
            form.padding = " "
        }
        bytes.insert(contentsOf: ("," + space + name + value.text(form)).utf8, at: last.end)
    }

    // MARK: Style

    private struct Style {
        let isMinified: Bool
        let lineBreak: String
        let unit: String

        var compact: JSONTree.Form {
            JSONTree.Form(colon: isMinified ? ":" : ": ", comma: isMinified ? "," : ", ")
        }

        func expanded(_ line: String) -> JSONTree.Form {
            JSONTree.Form(colon: ": ", comma: ",", line: line, unit: unit)
        }
    }

    private var style: Style {
        let firstBreak = bytes.firstIndex(of: 0x0A)
        let hasReturn = firstBreak.map { $0 > 0 && bytes[$0 - 1] == 0x0D } ?? false
        var unit = "    "
        if let firstBreak {
            let indentation = bytes[(firstBreak + 1)...].prefix { $0 == 0x20 || $0 == 0x09 }
            if !indentation.isEmpty, indentation.count <= 8 { unit = String(decoding: indentation, as: UTF8.self) }
        }
        return Style(isMinified: firstBreak == nil, lineBreak: hasReturn ? "\r\n" : "\n", unit: unit)
    }

    private func indentation(ofLineAt position: Int) -> String {
        let lineStart = bytes[..<position].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return String(decoding: bytes[lineStart..<position].prefix { $0 == 0x20 || $0 == 0x09 }, as: UTF8.self)
    }

    // MARK: Places

    private static let comma = UInt8(ascii: ",")

    private func member(_ key: String, of container: Container) -> Child? {
        container.children.first { self.key(of: $0) == key }
    }

    private func key(of child: Child) -> String? {
        let end = end(ofStringAt: child.start)
        return (try? JSONTree(parsing: Array(bytes[child.start..<end]), limit: bytes.count))?.text
    }

    private func container(at start: Int) -> Container {
        var children: [Child] = []
        var position = self.start(after: start + 1)
        while position < bytes.count, bytes[position] != UInt8(ascii: "}"), bytes[position] != UInt8(ascii: "]") {
            let childStart = position
            var valueStart = position
            if bytes[start] == UInt8(ascii: "{") {
                // The colon is between the key and the value.
                valueStart = self.start(after: self.start(after: end(ofStringAt: position)) + 1)
            }
            let end = end(ofValueAt: valueStart)
            children.append(Child(start: childStart, valueStart: valueStart, end: end))
            position = self.start(after: end)
            if position < bytes.count, bytes[position] == Self.comma { position = self.start(after: position + 1) }
        }
        return Container(start: start, children: children, close: position)
    }

    /// The first position that is no space.
    private func start(after position: Int) -> Int {
        bytes[min(position, bytes.count)...].firstIndex { $0 != 0x20 && !(0x09...0x0D).contains($0) } ?? bytes.count
    }

    private func end(ofStringAt start: Int) -> Int {
        var position = start + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(position + 1, bytes.count)
    }

    private func end(ofValueAt start: Int) -> Int {
        var depth = 0
        var position = start
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position = end(ofStringAt: position)
                if depth == 0 { return position }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return position }
                depth -= 1
                if depth == 0 { return position + 1 }
            case Self.comma, 0x20, 0x09...0x0D:
                if depth == 0 { return position }
            default: break
            }
            position += 1
        }
        return bytes.count
    }
}

extension JSONTree {
    /// How a value is written.
    fileprivate struct Form {
        var colon: String
        var comma: String
        /// The line break and the indentation around the value; `nil` for a value on one line.
        var line: String?
        /// The indentation of each level.
        var unit = ""
        /// The space inside of the braces of an object on one line.
        var padding = ""
    }

    fileprivate func text(_ form: Form) -> String {
        let start = form.line.map { $0 + form.unit }
        var inner = form
        inner.line = start
        switch self {
        case .object(let members) where !members.isEmpty:
            let parts = members.map { member in
                JSONTree.string(member.key).text(form) + form.colon + member.value.text(inner)
            }
            guard let start, let line = form.line else {
                return "{" + form.padding + parts.joined(separator: form.comma) + form.padding + "}"
            }
            return "{" + start + parts.joined(separator: "," + start) + line + "}"
        case .array(let elements) where !elements.isEmpty:
            let parts = elements.map { $0.text(inner) }
            guard let start, let line = form.line else {
                return "[" + parts.joined(separator: form.comma) + "]"
            }
            return "[" + start + parts.joined(separator: "," + start) + line + "]"
        default:
            // One line without its line break.
            return String(prettyText.dropLast())
        }
    }
}
