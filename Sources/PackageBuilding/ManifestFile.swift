package import AcapPackage

/// A manifest on disk.
package struct ManifestFile {
    /// The file's path.
    package let path: String

    /// Creates a manifest file from its path or that of its folder.
    package init(_ path: String) {
        self.path = SourceFiles.isFolder(path) ? Self.path("manifest.json", in: path) : path
    }

    /// The path of a file in a folder.
    package static func path(_ name: String, in folder: String) -> String {
        folder == "." ? name : "\(folder)\(folder.hasSuffix("/") ? "" : "/")\(name)"
    }

    /// Whether `html/` beside the manifest has a file or a folder.
    ///
    /// - Parameter page: The path in `html/`.
    /// - Returns: Whether it is there.
    package func hasPage(_ page: String) -> Bool {
        let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[...$0]) } ?? ""
        return SourceFiles.exists("\(folder)html/\(page)")
    }

    /// Reads the manifest.
    ///
    /// - Returns: The manifest.
    /// - Throws: `SourceFileError` if the file cannot be read; `PackageBuildError` if it is not a manifest.
    package func read() throws -> Manifest {
        let bytes = try readBytes()
        do throws(JSONError) {
            return try Manifest(parsing: bytes)
        } catch {
            throw PackageBuildError(.faulty, "\(path): \(error)")
        }
    }

    /// Reads the file.
    ///
    /// - Returns: The file's bytes.
    /// - Throws: `SourceFileError` if it cannot be read; if there is no such file, it says where the command looks for one.
    package func readBytes() throws -> [UInt8] {
        guard SourceFiles.exists(path) else {
            let place = path.hasPrefix("/") ? "" : " in \(SourceFiles.resolved("."))"
            throw SourceFileError(
                path,
                "there is no such file\(place). Run the command in the app's folder, or name the manifest or its folder"
            )
        }
        return try SourceFiles.read(path)
    }
}
