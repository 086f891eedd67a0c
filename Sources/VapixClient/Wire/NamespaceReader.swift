/// Reads an XML document with namespaces (Namespaces in XML 1.0).
///
/// A name is the URI of its namespace and a local name, whatever prefix the document uses. Otherwise it reads as
/// ``XMLReader`` does, and as strictly. An undeclared prefix is an error.
package struct NamespaceReader {
    /// A name with its namespace.
    package struct Name: Sendable, Hashable {
        /// The namespace's URI; empty for none.
        package var namespace: String
        /// The local name.
        package var local: String

        /// Makes a name.
        package init(_ namespace: String, _ local: String) {
            self.namespace = namespace
            self.local = local
        }
    }

    /// An element that has been entered.
    package struct Element: Sendable {
        /// Its name.
        package let name: Name
        /// Its attributes without declarations of namespaces.
        package let attributes: [(name: Name, value: String)]

        /// The value of an attribute.
        ///
        /// - Parameters:
        ///   - local: Its local name.
        ///   - namespace: Its namespace. An attribute without one matches as well, because devices are inconsistent.
        /// - Returns: The value; `nil` if there is no such attribute.
        package func attribute(_ local: String, in namespace: String = "") -> String? {
            attributes.first {
                $0.name.local == local && ($0.name.namespace == namespace || $0.name.namespace.isEmpty)
            }?.value
        }
    }

    private struct Binding {
        var prefix: String
        var namespace: String
        /// The depth of the element that declares it.
        var depth: Int
    }

    /// The maximum number of declarations in force: each name is looked up among them.
    private static let bindingLimit = 256

    private var xml: XMLReader
    private var bindings = [Binding(prefix: "xml", namespace: "http://www.w3.org/XML/1998/namespace", depth: 0)]
    private var depth = 0

    /// Creates a reader at the start of a document.
    ///
    /// The bytes must outlive the reader.
    ///
    /// - Parameters:
    ///   - bytes: The document.
    ///   - contentType: The document's media type. Its `charset` counts if the document itself names no encoding (RFC 7303).
    /// - Throws: `WireError` if the XML declaration is not valid, or the encoding is not read.
    package init(_ bytes: UnsafeRawBufferPointer, contentType: String? = nil) throws(WireError) {
        xml = try XMLReader(bytes, contentType: contentType)
    }

    /// Enters the next child element; `nil` when the current element has been left.
    package mutating func nextElement() throws(WireError) -> Element? {
        guard let local = try xml.nextElement() else {
            leave()
            return nil
        }
        depth += 1
        let prefix = xml.elementPrefix
        var attributes: [(prefix: String, name: String, value: String)] = []
        while let attribute = try xml.nextQualifiedAttribute() {
            if attribute.prefix == "xmlns" {
                try bind(attribute.name, to: attribute.value)
            } else if attribute.prefix.isEmpty, attribute.name == "xmlns" {
                try bind("", to: attribute.value)
            } else {
                attributes.append(attribute)
            }
        }
        var named: [(name: Name, value: String)] = []
        for attribute in attributes {
            // An attribute without a prefix has no namespace, not even the default one.
            let namespace = attribute.prefix.isEmpty ? "" : try resolved(attribute.prefix)
            named.append((Name(namespace, attribute.name), attribute.value))
        }
        return Element(name: Name(try resolved(prefix), local), attributes: named)
    }

    /// Leaves the current element and returns its own text, trimmed of white space; children are skipped.
    package mutating func readText() throws(WireError) -> String {
        defer { leave() }
        return try xml.readText()
    }

    /// Leaves the current element with all that is in it.
    package mutating func skipElement() throws(WireError) {
        defer { leave() }
        try xml.skipElement()
    }

    /// Checks that the root has been left and that nothing follows.
    package mutating func finish() throws(WireError) {
        try xml.finish()
    }

    /// The name in a value such as `xsd:int`; `nil` if its prefix is not declared, or if it is no name.
    package func name(in value: String) -> Name? {
        // By bytes: a combining mark behind a colon would form one character with it.
        let halves = value.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        switch halves.count {
        case 1: return Name(namespace(of: "") ?? "", value)
        case 2: return namespace(of: halves[0]).map { Name($0, halves[1]) }
        default: return nil
        }
    }

    /// Makes the error for a missing element.
    package func missingField(_ name: StaticString) -> WireError {
        xml.missingField(name)
    }

    private mutating func bind(_ prefix: String, to namespace: String) throws(WireError) {
        guard bindings.count < Self.bindingLimit else {
            throw WireError(reason: .tooManyAttributes, offset: xml.offset, expected: "at most 256 namespaces")
        }
        bindings.append(Binding(prefix: prefix, namespace: namespace, depth: depth))
    }

    private mutating func leave() {
        guard depth > 0 else { return }
        while let last = bindings.last, last.depth == depth { bindings.removeLast() }
        depth -= 1
    }

    private func resolved(_ prefix: String) throws(WireError) -> String {
        if let namespace = namespace(of: prefix) { return namespace }
        if prefix.isEmpty { return "" }
        throw WireError(reason: .syntax, offset: xml.offset, expected: "a prefix that is declared")
    }

    private func namespace(of prefix: String) -> String? {
        bindings.last { $0.prefix == prefix }?.namespace
    }
}
