import AcapPackage
import Glibc

/// A file that was checked to be a package before it is sent.
struct PackageFile {
    /// The file as it was when it was checked.
    let file: UnchangedFile
    /// The app's name, by which the device knows it.
    let appName: String
    /// The app's version.
    let version: String?
    /// The architecture that the package was built for.
    let architecture: String?
    /// Errors in the package that this tool can find.
    let warnings: [String]

    /// Checks a package.
    ///
    /// All of it is unpacked in memory.
    ///
    /// - Parameter path: The file's path.
    /// - Throws: `ToolError` if the file cannot be read or is not a package.
    init(_ path: String) throws {
        file = try UnchangedFile(path)
        // A file that is too large, or is not gzip, need not be read as a whole.
        guard file.size <= ApplicationPackage.maximumSize else {
            throw Self.refusal(path, "it is larger than the \(ApplicationPackage.maximumSize) bytes of a package")
        }
        guard try file.prefix(3) == [0x1F, 0x8B, 8] else {
            throw Self.refusal(path, file.size == 0 ? "it is empty" : "it is not a gzip file")
        }
        let package = try Self.read(path)
        let manifest = package.manifest
        guard package["package.conf"]?.bytes != nil || manifest != nil else {
            throw Self.refusal(path, "there is neither a package.conf nor a readable manifest.json in it")
        }
        guard let name = manifest?.appName ?? package.value(ofPackageConf: "APPNAME"), !name.isEmpty else {
            throw Self.refusal(path, "neither its manifest.json nor its package.conf names the app")
        }
        appName = name
        version = manifest?.version
        architecture = manifest?.architecture?.rawValue ?? package.value(ofPackageConf: "APPTYPE")
        warnings = package.findings().filter { $0.severity == .error }.map { finding in
            "\(finding.place): \(finding.problem). \(finding.consequence)"
        }
    }

    private static func read(_ path: String) throws -> ApplicationPackage {
        do {
            return try ApplicationPackage(reading: try SourceFiles.read(path))
        } catch let error as CompressionError {
            throw refusal(path, error.description)
        } catch let error as ArchiveError {
            throw refusal(path, error.description)
        } catch let error as SourceFileError {
            throw ToolError(.usage, "\(error); nothing was sent")
        }
    }

    private static func refusal(_ path: String, _ reason: String) -> ToolError {
        ToolError(.faulty, "\(path) is not a package (.eap): \(reason); nothing was sent")
    }
}
