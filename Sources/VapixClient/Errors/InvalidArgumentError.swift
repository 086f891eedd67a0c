/// An argument that cannot be sent, found before anything was.
///
/// Callers see it as a ``VapixError`` with the code `invalidRequest`.
package struct InvalidArgumentError: Error, Sendable, CustomStringConvertible {
    /// The problem and its correction, without the value.
    package let description: String

    /// Makes an error from a sentence.
    ///
    /// - Parameter description: The problem and its correction.
    package init(_ description: String) {
        self.description = description
    }
}

extension InvalidArgumentError: VapixErrorConvertible {
    func vapixError(operation: String, httpStatus: Int?) -> VapixError {
        VapixError(.invalidRequest, operation: operation, detail: description)
    }
}
