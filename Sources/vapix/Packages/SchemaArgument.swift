import AcapPackage
import ArgumentParser

extension SchemaVersion {
    /// Completes the versions that are known.
    static let completion = CompletionKind.list(published.map(\.description))

    /// Reads an argument.
    static func argument(_ text: String) throws -> SchemaVersion {
        guard let version = SchemaVersion(text) else {
            throw ValidationError("\(printable(text)) is not the version of a schema. Write it like \(newest2)")
        }
        return version
    }
}
