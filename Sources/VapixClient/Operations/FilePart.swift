/// A file to upload: a part of a multipart form.
public struct FilePart: Sendable {
    /// The file name that the device receives.
    public var filename: String
    /// The content.
    public var content: HTTPBody
    /// A function that is called with the number of bytes sent so far, about ten times a second at most, on a thread
    /// for files.
    public var progress: (@Sendable (Int64) -> Void)?

    /// Makes a part from a body.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - content: The content.
    public init(filename: String, content: HTTPBody) {
        self.filename = filename
        self.content = content
    }

    /// Makes a part from bytes.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - bytes: The content.
    public init(filename: String, bytes: [UInt8]) {
        self.init(filename: filename, content: HTTPBody(bytes))
    }

    /// Makes a part from a file, which is read while it is sent.
    ///
    /// - Parameter path: The file's path. Its last component is the name for the device.
    /// - Throws: ``VapixError`` with the code `fileFailed` if the file cannot be read.
    public init(contentsOfFile path: String) throws {
        self.init(
            filename: path.split(separator: "/").last.map { String($0) } ?? path,
            content: try HTTPBody(contentsOfFile: path))
    }
}
