/// One part of a multipart form.
struct FormPart: Sendable {
    /// The part's name, if it has one.
    var name: String?
    /// The name of its file, if it has one.
    var fileName: String?
    /// The content; of a large part, only as many bytes as were to be kept.
    var body: [UInt8] = []
    /// The size of the content, in bytes.
    var size = 0
}
