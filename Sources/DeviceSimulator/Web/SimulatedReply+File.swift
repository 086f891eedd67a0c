extension SimulatedReply {
    /// The maximum size of a file, in bytes.
    static let maximumFileSize = 64 << 20

    /// Makes a reply with the bytes of a file.
    ///
    /// ```swift
    /// device.script(try SimulatedReply(contentsOfFile: "crossing.jpg"), for: "/axis-cgi/jpg/image.cgi")
    /// ```
    ///
    /// The ending of the file's name gives the header `Content-Type`: `image/jpeg` for `crossing.jpg`, and
    /// `application/octet-stream` for an unknown ending.
    ///
    /// - Parameter path: The file's path; the file has at most 64 MB.
    /// - Throws: ``SimulatorError`` if the file cannot be read or is too large.
    public init(contentsOfFile path: String) throws {
        let bytes = try readFile(path, limit: Self.maximumFileSize, followsLinks: true)
        self.init(headers: ["Content-Type": MediaType.ofFile(named: path)], bytes: bytes)
    }
}
