/// The source text of a JSON document, of which single elements can be changed while all other bytes stay.
///
/// ```swift
/// var source = try JSONSourceText(bytes)
/// try source.append(WebResource(kind: .fastCGI, name: "status.cgi", access: .viewer))
/// ```
public struct JSONSourceText: Sendable {
    /// The document's bytes.
    public private(set) var bytes: [UInt8]
    private var document: JSONTree

    /// Reads a document.
    ///
    /// - Parameter bytes: The document, in UTF-8 without a byte order mark.
    /// - Throws: `JSONError` if it is not JSON.
    public init(_ bytes: [UInt8]) throws(JSONError) {
        self.bytes = bytes
        document = try JSONParser.parse(bytes, notesLines: false).document
    }

    /// Adds an element to an array, in the style of the elements before it.
    ///
    /// The array and the objects around it are made if they do not exist.
    ///
    /// - Parameters:
    ///   - element: The element.
    ///   - keys: The keys that lead to the array.
    /// - Throws: `JSONError` if something else than an array, or than an object on the way, is there.
    mutating func append(_ element: JSONTree, to keys: [String]) throws(JSONError) {
        let old = try elements(at: keys)
        var changed = document
        changed[path: keys] = .array(old + [element])
        var spans = JSONSpans(bytes)
        spans.append(element, to: keys)
        finish(spans.bytes, changed)
    }

    /// Removes elements of an array; an array and objects around it that become empty go too.
    ///
    /// - Parameters:
    ///   - keys: The keys that lead to the array.
    ///   - isUnwanted: Whether an element is removed.
    /// - Returns: The number of removed elements.
    /// - Throws: `JSONError` if something else than an array, or than an object on the way, is there.
    @discardableResult
    mutating func remove(
        from keys: [String], where isUnwanted: (JSONTree) -> Bool
    ) throws(JSONError) -> Int {
        let old = try elements(at: keys)
        let indices = old.indices.filter { isUnwanted(old[$0]) }
        guard !indices.isEmpty else { return 0 }
        let rest = old.filter { !isUnwanted($0) }
        var changed = document
        changed[path: keys] = rest.isEmpty ? nil : .array(rest)
        var spans = JSONSpans(bytes)
        if rest.isEmpty {
            spans.removeMember(at: keys)
        } else {
            for index in indices.reversed() { spans.removeElement(index, from: keys) }
        }
        finish(spans.bytes, changed)
        return indices.count
    }

    private func elements(at keys: [String]) throws(JSONError) -> [JSONTree] {
        var value = document
        for (index, key) in keys.enumerated() {
            guard case .object = value else {
                throw JSONError(
                    line: 1, column: 1, problem: "\(name(keys.prefix(index))) is \(value.kind) and not an object")
            }
            guard let next = value[key] else { return [] }
            value = next
        }
        guard case .array(let elements) = value else {
            throw JSONError(line: 1, column: 1, problem: "\(name(keys[...])) is \(value.kind) and not an array")
        }
        return elements
    }

    private func name(_ keys: ArraySlice<String>) -> String {
        JSONPath(steps: keys.map(JSONPath.Step.key)).description
    }

    /// Takes the new bytes if they hold what they should; otherwise the document is written anew, which loses its style alone.
    private mutating func finish(_ bytes: [UInt8], _ changed: JSONTree) {
        let isRight = (try? JSONParser.parse(bytes, notesLines: false).document) == changed
        self.bytes = isRight ? bytes : Array(changed.prettyText.utf8)
        document = changed
    }
}
