/// A part of a multipart body, a frame of a video for example.
package struct MultipartPart: Sendable {
    /// Its headers, with names in small letters; of two with one name the last.
    package var headers: [String: String]
    /// What is in it.
    package var body: [UInt8]
}
