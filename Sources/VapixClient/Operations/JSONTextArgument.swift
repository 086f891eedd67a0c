extension JSONText {
    /// Makes a value from JSON, to be sent as an argument.
    ///
    /// - Parameter text: The JSON.
    /// - Throws: ``VapixError`` with the code `invalidRequest` if it is not valid.
    public init(_ text: String) throws {
        do {
            try self.init(checking: Array(text.utf8))
        } catch {
            throw VapixError(.invalidRequest, detail: "the text is not valid JSON")
        }
    }
}
