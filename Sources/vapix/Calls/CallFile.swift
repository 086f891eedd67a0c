import VapixClient

/// A file that a call uploads.
struct CallFile {
    /// The name of the part that the user gave.
    let name: String
    /// The path, or ``InputFile/standardInput``.
    let path: String
    /// The file's name for the device, and its content.
    let part: FilePart

    /// Makes a file with its content.
    init(name: String, path: String, content: HTTPBody) {
        self.name = name
        self.path = path
        part = FilePart(filename: path.split(separator: "/").last.map { String($0) } ?? name, content: content)
    }
}
