import AcapPackage

extension ToolError {
    /// Calls a function, and converts the errors of `AcapPackage` to the tool's.
    static func wrap<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as SourceFileError {
            throw ToolError(.failure, error.description)
        } catch let error as CompressionError {
            throw ToolError(.faulty, error.description)
        } catch let error as ArchiveError {
            throw ToolError(.faulty, error.description)
        } catch let error as ManifestConversionError {
            throw ToolError(.faulty, error.description)
        }
    }
}
