import AcapPackage

/// The endpoints that an app's code serves, as a file lists them.
enum EndpointList {
    /// Reads the paths, one on each line; empty lines and those that start with `#` say nothing.
    static func read(_ path: String) throws -> [String] {
        let bytes = try SourceFiles.read(path)
        guard bytes.count <= 1 << 20, let text = String(validating: bytes, as: UTF8.self) else {
            throw ToolError(.faulty, "\(path): not a text of a megabyte or less. Write a path on each line")
        }
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let path = line.drop { $0 == " " || $0 == "\t" }
            let end = path.lastIndex { $0 != " " && $0 != "\t" }
            guard let end, path.first != "#" else { return nil }
            return String(path[...end])
        }
    }
}
