package import AcapPackage
package import ArgumentParser

/// The option that names a schema.
package struct SchemaOptions: ParsableArguments {
    @Option(
        name: .customLong("schema"),
        help: ArgumentHelp(
            "A schema of Axis' SDK, such as application-manifest-schema-v1.7.3.json, to check in place of the rules of "
                + "this tool.", valueName: "file"), completion: .file(extensions: ["json"]))
    package var path: String?

    package init() {}

    /// Reads the schema; `nil` if none is named.
    package func read() throws -> JSONSchema? {
        guard let path else { return nil }
        let bytes = try SourceFiles.read(path)
        do throws(JSONError) {
            return try JSONSchema(parsing: bytes)
        } catch {
            throw PackageBuildError(.faulty, "\(path): \(error)")
        }
    }
}
