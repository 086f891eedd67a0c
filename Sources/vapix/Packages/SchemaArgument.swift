import AcapPackage
import ArgumentParser

extension SchemaVersion {
    /// Reads an argument.
    static func argument(_ text: String) throws -> SchemaVersion {
        guard let version = SchemaVersion(text) else {
            throw ValidationError("\(printable(text)) is not the version of a schema. Write it like \(newest2)")
        }
        return version
    }
}
