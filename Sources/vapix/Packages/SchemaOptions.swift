import AcapPackage
import ArgumentParser

/// The option that names a schema.
struct SchemaOptions: ParsableArguments {
    @Option(
        name: .customLong("schema"),
        help: ArgumentHelp(
            "A schema of Axis' SDK, such as application-manifest-schema-v1.7.3.json, to check in place of the rules of "
                + "this tool.", valueName: "file"), completion: .file(extensions: ["json"]))
    var path: String?

    /// Reads the schema; `nil` if none is named.
    func read() throws -> JSONSchema? {
        guard let path else { return nil }
        let bytes = try ToolError.wrap { try SourceFiles.read(path) }
        do throws(JSONError) {
            return try JSONSchema(parsing: bytes)
        } catch {
            throw ToolError(.faulty, "\(path): \(error)")
        }
    }
}
