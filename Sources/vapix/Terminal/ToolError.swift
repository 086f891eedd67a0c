import AcapPackage
import PackageBuilding
import VapixClient

/// A failure as the tool reports it.
struct ToolError: Error {
    /// The exit code.
    let exit: ToolExit
    /// The message on standard error; nothing if absent.
    let message: String?

    /// Creates an error.
    init(_ exit: ToolExit, _ message: String?) {
        self.exit = exit
        self.message = message
    }

    /// Converts an error; `nil` for errors of ArgumentParser.
    init?(_ error: any Error) {
        switch error {
        case let error as ToolError: self = error
        // The tool's own code below a call: a provider of credentials, a file that is sent.
        case let error as VapixError where error.underlying is ToolError:
            guard let underlying = error.underlying as? ToolError else { return nil }
            self = underlying
        case let error as VapixError:
            self.init(ToolExit(error), error.description + Self.hint(for: error))
        case let error as PackageBuildError: self.init(error.kind == .usage ? .usage : .faulty, error.description)
        case let error as SourceFileError: self.init(.failure, error.description)
        case let error as CompressionError: self.init(.faulty, error.description)
        case let error as ArchiveError: self.init(.faulty, error.description)
        case let error as ManifestConversionError: self.init(.faulty, error.description)
        case is CancellationError: self.init(.cancelled, "cancelled")
        default: return nil
        }
    }

    /// Advice for a tool that does not run on a camera.
    private static func hint(for error: VapixError) -> String {
        switch error.serviceAccount?.code {
        case .busUnavailable?, .serviceUnavailable?: " For a camera on the network, use --host and --user."
        default: ""
        }
    }
}
