import AcapPackage

/// A manifest on disk.
struct ManifestFile {
    /// The file's path.
    let path: String

    /// Creates a manifest file from its path or that of its folder.
    init(_ path: String) {
        self.path = SourceFiles.isFolder(path) ? Self.path("manifest.json", in: path) : path
    }

    /// The path of a file in a folder.
    static func path(_ name: String, in folder: String) -> String {
        folder == "." ? name : "\(folder)\(folder.hasSuffix("/") ? "" : "/")\(name)"
    }

    func read() throws -> Manifest {
        let bytes = try ToolError.wrap { try SourceFiles.read(path) }
        do throws(JSONError) {
            return try Manifest(parsing: bytes)
        } catch {
            throw ToolError(.faulty, "\(path): \(error)")
        }
    }

    /// Reads the manifest to change single elements of it.
    func readSource() throws -> JSONSourceText {
        let bytes = try ToolError.wrap { try SourceFiles.read(path) }
        do throws(JSONError) {
            // It refuses a byte order mark, as Axis' tools do.
            _ = try Manifest(parsing: bytes)
            return try JSONSourceText(bytes)
        } catch {
            throw ToolError(.faulty, "\(path): \(error)")
        }
    }

    func write(_ source: JSONSourceText) throws {
        try ToolError.wrap { try SourceFiles.write(source.bytes, to: path) }
    }

    func write(_ manifest: Manifest, to path: String, mayReplace: Bool = true) throws {
        let bytes = Array(manifest.document.prettyText.utf8)
        try ToolError.wrap { try SourceFiles.write(bytes, to: path, mayReplace: mayReplace) }
    }

    /// Writes a manifest, and replaces an old one only if that is allowed.
    func create(_ manifest: Manifest, replacing: Bool) throws {
        guard replacing || !SourceFiles.exists(path) else {
            throw ToolError(.failure, "\(path) already exists. Add --force to replace it")
        }
        try write(manifest, to: path, mayReplace: replacing)
    }
}
