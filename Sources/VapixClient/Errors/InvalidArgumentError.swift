/// An argument that cannot be sent, found before anything was.
///
/// Callers see it as a ``VapixError`` with the code `invalidRequest`.
package struct InvalidArgumentError: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what would be right; the value itself is not repeated.
    package let description: String

    /// Makes an error from a sentence.
    ///
    /// - Parameter description: What is wrong, and what would be right.
    package init(_ description: String) {
        self.description = description
    }
}

extension InvalidArgumentError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.invalidRequest, operation: operation, detail: description)
    }
}
