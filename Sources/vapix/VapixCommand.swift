import ArgumentParser
import Glibc
import VapixClient
internal import VapixSupport

/// The tool: its subcommands and its exit.
struct VapixCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vapix",
        abstract: "Call the APIs of an Axis camera, on the camera itself or across the network.",
        discussion: """
            On the camera, no options are needed: each run asks the device for a service account. A device has at most 200 \
            accounts until it restarts, so do not run the tool every second. For a camera on the network, use --host and \
            --user, or a profile of the configuration file: --profile. See vapix profiles --help.

            On a terminal, the output is an aligned table. Piped, it is tab-separated: one line per row, no header, absent \
            values empty. Control characters from the device are replaced by U+FFFD. With --json, the output is one JSON \
            document on one line with all characters, keys in a fixed order, and absent values left out.

            \(ToolError.documentation)

            Exit codes:
            \(ToolExit.documentation)

            Environment:
              VAPIX_HOST, VAPIX_USER   see --host and --user
              VAPIX_PROFILE            see --profile
              VAPIX_ORIGIN             see --origin; the simulator sets it, and it counts before the others
              DBUS_SYSTEM_BUS_ADDRESS  the address of another D-Bus system bus

            Shell completions: vapix --generate-completion-script bash|zsh|fish
            """,
        version: packageVersion,
        subcommands: [
            ListApps.self, StartApp.self, StopApp.self, RestartApp.self, RemoveApp.self, Install.self,
            LicenseCommand.self, Profiles.self, Info.self, Params.self, SetParam.self, Ready.self, EventsCommand.self,
            EventTopics.self, Snapshot.self,
            Watch.self, DoctorCommand.self, LogCommand.self, ServerReportCommand.self, ListAPIs.self, APIFiles.self,
            Describe.self,
            Call.self,
            New.self, ManifestCommand.self, EAPCommand.self, Run.self, RecordCommand.self,
        ])

    static func main() async {
        // Not exit(3), which would unload OpenSSL while the HTTP thread uses it. No output is buffered.
        _exit(await Interruption.perform { await perform() }.rawValue)
    }

    /// Runs the command that the arguments name.
    ///
    /// - Returns: The exit code. Errors have been reported.
    private static func perform() async -> ToolExit {
        do {
            try checkArguments()
            try MistypedCommand.check(Array(CommandLine.arguments.dropFirst()), of: Self.self)
            var command = try await asyncParseAsRoot(nil)
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .success
        } catch let ended as InterruptionError {
            return ended.finish()
        } catch {
            guard let failure = ToolError(error) else { return finish(parsing: error) }
            StandardStreams.report(failure)
            return failure.exit
        }
    }

    /// Prints the help, the version or a usage error of ArgumentParser.
    private static func finish(parsing error: any Error) -> ToolExit {
        var text = fullMessage(for: error)
        guard exitCode(for: error) == .success else {
            let exit: ToolExit = exitCode(for: error) == .validationFailure ? .usage : .failure
            guard !StandardStreams.isJSON else {
                StandardStreams.report(ToolError(exit, message(for: error)))
                return exit
            }
            let label = "Error: "
            if text.hasPrefix(label) { text = "vapix: " + text.dropFirst(label.count) }
            StandardStreams.write(text + "\n", to: STDERR_FILENO)
            return exit
        }
        text = BashCompletion.completed(text)
        do {
            try StandardStreams.write(text.hasSuffix("\n") ? text : text + "\n")
            return .success
        } catch {
            StandardStreams.report(error)
            return error.exit
        }
    }

    /// Refuses arguments that are not UTF-8, which Swift would repair silently before they are sent.
    private static func checkArguments() throws {
        for index in 0..<Int(CommandLine.argc) {
            guard let argument = CommandLine.unsafeArgv[index] else { continue }
            guard isUTF8(UnsafeRawBufferPointer(start: argument, count: strlen(argument))) else {
                throw ToolError(.usage, "argument \(index) is not UTF-8")
            }
        }
    }
}
