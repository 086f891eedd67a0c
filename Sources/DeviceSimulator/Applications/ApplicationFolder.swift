internal import AcapPackage
import Foundation

/// The folder of an application on this machine, as its developer has it.
struct ApplicationFolder {
    private let path: String

    /// The maximum size of a manifest, in bytes; a guess.
    private static let maximumSize = 1 << 20

    init(_ path: String) {
        self.path = path
    }

    /// Reads `manifest.json`.
    ///
    /// - Throws: `SimulatorError` if there is none, or it is not JSON.
    func manifest() throws -> Manifest {
        let file = path + "/manifest.json"
        guard let handle = FileHandle(forReadingAtPath: file) else {
            throw SimulatorError("cannot read \(file): name a folder with a manifest.json in it")
        }
        defer { try? handle.close() }
        guard let bytes = try? handle.read(upToCount: Self.maximumSize + 1), bytes.count <= Self.maximumSize else {
            throw SimulatorError("\(file) is empty, larger than \(Self.maximumSize) bytes, or no file")
        }
        do {
            return try Manifest(parsing: Array(bytes))
        } catch {
            throw SimulatorError("\(file): line \(error.line): \(error.problem). `vapix manifest check` says more")
        }
    }
}
