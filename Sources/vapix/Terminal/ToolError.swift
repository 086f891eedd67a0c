import VapixClient

/// A failure as the tool reports it.
struct ToolError: Error {
    /// How the tool ends.
    let exit: ToolExit
    /// What goes to standard error; nothing if absent.
    let message: String?

    /// Makes an error of the tool's own.
    init(_ exit: ToolExit, _ message: String?) {
        self.exit = exit
        self.message = message
    }

    /// The tool's view of an error, unless it is one of ArgumentParser's.
    init?(_ error: any Error) {
        switch error {
        case let error as ToolError: self = error
        case let error as VapixError:
            self.init(ToolExit(error), error.description + Self.hint(for: error))
        case is CancellationError: self.init(.cancelled, "cancelled")
        default: return nil
        }
    }

    /// What only the tool knows: how it can reach a camera when it does not run on one.
    private static func hint(for error: VapixError) -> String {
        switch error.serviceAccount?.code {
        case .busUnavailable?, .serviceUnavailable?: " For a camera on the network, use --host and --user."
        default: ""
        }
    }
}
