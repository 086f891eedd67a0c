import AcapPackage
import PackageBuilding
import VapixClient

/// A failure as the tool reports it.
struct ToolError: Error {
    /// The exit code.
    let exit: ToolExit
    /// The message on standard error; nothing if absent.
    let message: String?
    /// The failed call, if a call failed.
    let call: VapixError?

    /// Creates an error.
    init(_ exit: ToolExit, _ message: String?, call: VapixError? = nil) {
        self.exit = exit
        self.message = message
        self.call = call
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
            self.init(ToolExit(error), error.description + Self.hint(for: error), call: error)
        case let error as PackageBuildError: self.init(error.kind == .usage ? .usage : .faulty, error.description)
        case let error as SourceFileError: self.init(.failure, error.description)
        case let error as CompressionError: self.init(.faulty, error.description)
        case let error as ArchiveError: self.init(.faulty, error.description)
        case let error as ManifestConversionError: self.init(.faulty, error.description)
        case is CancellationError: self.init(.cancelled, "cancelled")
        default: return nil
        }
    }

    /// The failures of several things as one: its exit code is theirs if they have the same.
    ///
    /// - Parameters:
    ///   - failures: At least one failure.
    ///   - message: The message for the user.
    init(all failures: [ToolError], message: String) {
        let exits = Set(failures.map(\.exit))
        exit = exits.count == 1 ? exits.first ?? .failure : .failure
        self.message = message
        call = failures.count == 1 ? failures.first?.call : nil
    }

    /// Advice that names options of the tool.
    private static func hint(for error: VapixError) -> String {
        if error.code == .certificateRejected { return " The options for that are --ca-file FILE and --pin SHA256." }
        return switch error.serviceAccount?.code {
        case .busUnavailable?, .serviceUnavailable?:
            " For a camera on the network, use --host and --user, or --profile, or set VAPIX_HOST or VAPIX_PROFILE."
        default: ""
        }
    }

    /// The documentation of the JSON object, for the help.
    static let documentation = """
        With --json, messages on standard error are JSON as well, one object on each line: {"message": …}, and in the end \
        {"error": {"code", "exit", "message", "operation", "httpStatus", "deviceCode", "mayHaveHappened"}} for a failure. \
        The code is that of the failed call (rejected, timedOut, …), or the kind of another failure (usage, …). The last four \
        are there if a call failed, as far as they are known. mayHaveHappened is false if the device has certainly not acted \
        on the call.
        """

    /// Writes the members of the JSON object.
    func writeMembers(to json: inout JSONWriter) {
        json.write("code", call?.code.rawValue ?? "\(exit)")
        json.write("exit", Int64(exit.rawValue))
        json.write("message", message)
        guard let call else { return }
        json.write("operation", call.operation)
        json.write("httpStatus", call.httpStatus.map(Int64.init))
        json.write("deviceCode", call.device?.code?.rawValue)
        if call.operation != nil { json.write("mayHaveHappened", call.mayHaveHappened) }
    }
}
