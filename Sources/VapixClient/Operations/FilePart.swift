/// A file to upload, or another part of a form that is bytes.
public struct FilePart: Sendable {
    /// The file's name, as the device is told it.
    public var filename: String
    /// What is in it.
    public var content: HTTPBody
    /// Told how many bytes of the content are on their way, some ten times a second at most; on a thread for files.
    public var progress: (@Sendable (Int64) -> Void)?

    /// Makes a part from what is in it.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - content: What is in it.
    public init(filename: String, content: HTTPBody) {
        self.filename = filename
        self.content = content
    }

    /// Makes a part from bytes.
    ///
    /// - Parameters:
    ///   - filename: The file's name.
    ///   - bytes: What is in it.
    public init(filename: String, bytes: [UInt8]) {
        self.init(filename: filename, content: HTTPBody(bytes))
    }

    /// Makes a part from a file, which is read as it is sent.
    ///
    /// - Parameter path: The file's path; the last part of it is the name that the device is told.
    /// - Throws: ``FileError`` if there is no such file.
    public init(contentsOfFile path: String) throws {
        self.init(
            filename: path.split(separator: "/").last.map { String($0) } ?? path,
            content: try HTTPBody(contentsOfFile: path))
    }
}
