import ArgumentParser
import Glibc
import VapixClient

/// The tool itself: its subcommands, and how it ends.
@main
struct VapixCommand: AsyncParsableCommand {
    /// The tool's version, in this place alone.
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "vapix",
        abstract: "Talk to an Axis camera: from an app's shell on the camera, or across the network.",
        discussion: """
            On the camera no options are needed: the tool asks the device for a service account. It keeps that nowhere, so \
            each run asks anew, and a device has at most 200 accounts until it is restarted: do not run it every second. \
            For a camera on the network, give --host and --user.

            On a terminal the output is an aligned table. In a pipe or a file it is one line per row without a header, \
            columns separated by a tab, absent values empty. In both, control characters from the device are \
            replaced by U+FFFD; --json keeps every character: one JSON document in one line, absent values left \
            out, keys in a fixed order.

            Exit codes:
            \(ToolExit.documentation)

            Environment:
              VAPIX_ORIGIN             see --origin; the simulator sets it
              DBUS_SYSTEM_BUS_ADDRESS  the D-Bus system bus, if it is not the usual one

            Shell completions: vapix --generate-completion-script bash|zsh|fish
            """,
        version: version,
        subcommands: [
            ListApps.self, StartApp.self, StopApp.self, RestartApp.self, RemoveApp.self, Install.self,
            LicenseCommand.self, Info.self, Params.self, SetParam.self, Ready.self, EventsCommand.self,
            EventTopics.self, Snapshot.self,
            Watch.self, LogCommand.self, ServerReportCommand.self, ListAPIs.self, Describe.self, Call.self,
            ManifestCommand.self,
            EAPCommand.self,
        ])

    static func main() async {
        StandardStreams.reserveDescriptors()
        // Not exit(3): that would take OpenSSL down under the HTTP thread's feet. Nothing is left in buffers here.
        _exit(await Interruption.perform { await perform() }.rawValue)
    }

    /// Does what the arguments say.
    ///
    /// - Returns: How it went; errors have been reported by then.
    private static func perform() async -> ToolExit {
        do {
            try checkArguments()
            var command = try await asyncParseAsRoot(nil)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .success
        } catch let ended as Interruption.Ended {
            return ended.finish()
        } catch {
            guard let failure = ToolError(error) else { return finish(parsing: error) }
            StandardStreams.report(failure.message)
            return failure.exit
        }
    }

    /// Ends as ArgumentParser wants to: with the help or the version, or with a usage error.
    private static func finish(parsing error: any Error) -> ToolExit {
        var text = fullMessage(for: error)
        guard exitCode(for: error) == .success else {
            let label = "Error: "
            if text.hasPrefix(label) { text = "vapix: " + text.dropFirst(label.count) }
            StandardStreams.write(text + "\n", to: STDERR_FILENO)
            return exitCode(for: error) == .validationFailure ? .usage : .failure
        }
        do {
            try StandardStreams.write(text.hasSuffix("\n") ? text : text + "\n")
            return .success
        } catch {
            StandardStreams.report(error.message)
            return error.exit
        }
    }

    /// Refuses arguments that Swift would silently repair: what is sent to the device has to be what was typed.
    private static func checkArguments() throws {
        for index in 0..<Int(CommandLine.argc) {
            guard let argument = CommandLine.unsafeArgv[index] else { continue }
            guard isUTF8(UnsafeRawBufferPointer(start: argument, count: strlen(argument))) else {
                throw ToolError(.usage, "argument \(index) is not UTF-8")
            }
        }
    }
}
