/// A part of a multipart body, a picture for example.
package struct MultipartPart: Sendable {
    /// The headers, with names in lowercase.
    ///
    /// Of two with the same name the last one counts.
    package var headers: [String: String]
    /// The content.
    package var body: [UInt8]
}
