extension JSONValue {
    /// Reads a document.
    ///
    /// - Parameter bytes: The document, in UTF-8.
    /// - Throws: ``VapixError`` with the code `invalidRequest` if it is not valid; the error contains nothing of the document.
    public init(parsing bytes: [UInt8]) throws {
        do {
            self = try JSONValue(document: bytes)
        } catch {
            throw VapixError(.invalidRequest, detail: "the text is not valid JSON: \(error)")
        }
    }

    /// Reads a document.
    ///
    /// - Parameter text: The document.
    /// - Throws: ``VapixError`` with the code `invalidRequest` if it is not valid; the error contains nothing of the document.
    public init(parsing text: String) throws {
        try self.init(parsing: Array(text.utf8))
    }

    /// Finds a value in the document by its path, and reads it.
    ///
    /// ```swift
    /// let names = try reply.json.value("zones", 0, "names", as: [String].self)
    /// ```
    ///
    /// - Parameters:
    ///   - path: The path to the value: keys of objects, and positions in arrays from 0.
    ///   - type: The type of the value: `String`, `Int`, `Int64`, `Double`, `Bool`, `JSONValue`, or arrays and
    ///     dictionaries of these.
    /// - Returns: The value.
    /// - Throws: ``VapixError`` with the code `malformedReply` if there is none, or if it has another type. The error names the path
    ///   and repeats no value.
    public func value<Value: JSONInitializable>(
        _ path: JSONPathStep..., as type: Value.Type = Value.self
    ) throws -> Value {
        var current = self
        for (index, step) in path.enumerated() {
            let next =
                switch step {
                case .key(let key): current[key]
                case .index(let index): current[index]
                }
            guard let next else { throw Self.malformed("it has no \(text(of: path[...index]))") }
            current = next
        }
        guard let value = Value(json: current) else {
            throw Self.malformed("\(text(of: path[...])) is \(current.kind), which is no \(type)")
        }
        return value
    }

    private func text(of path: ArraySlice<JSONPathStep>) -> String {
        path.isEmpty ? "the document" : path.map { "[\($0)]" }.joined()
    }

    private static func malformed(_ detail: String) -> VapixError { VapixError(.malformedReply, detail: detail) }
}
