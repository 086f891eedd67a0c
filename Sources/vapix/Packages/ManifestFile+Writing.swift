import AcapPackage
import PackageBuilding

extension ManifestFile {
    /// Reads the manifest to change single elements of it.
    func readSource() throws -> JSONSourceText {
        let bytes = try readBytes()
        do throws(JSONError) {
            // It refuses a byte order mark, as Axis' tools do.
            _ = try Manifest(parsing: bytes)
            return try JSONSourceText(bytes)
        } catch {
            throw ToolError(.faulty, "\(path): \(error)")
        }
    }

    func write(_ source: JSONSourceText) throws {
        try SourceFiles.write(source.bytes, to: path)
    }

    func write(_ manifest: Manifest, to path: String, mayReplace: Bool = true) throws {
        try SourceFiles.write(Array(manifest.document.prettyText.utf8), to: path, mayReplace: mayReplace)
    }

    /// Writes a manifest, and replaces an old one only if that is allowed.
    func create(_ manifest: Manifest, replacing: Bool) throws {
        guard replacing || !SourceFiles.exists(path) else {
            throw ToolError(.failure, "\(path) already exists. Add --force to replace it")
        }
        try write(manifest, to: path, mayReplace: replacing)
    }
}
