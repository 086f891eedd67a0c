import ArgumentParser
import Foundation

@main
enum Program {
    static func main() {
        do {
            var command = try VapixSimulatorCommand.parseAsRoot()
            if command is VapixSimulatorCommand {
                // Before there is a second thread, which would inherit the old mask.
                SignalMask.block()
                Descriptors.remember()
            }
            try command.run()
        } catch let error as ControlTool.Mistake {
            FileHandle.standardError.write(
                Data("Error: \(error.message)\nSee `vapix-simulator ctl --help`.\n".utf8))
            VapixSimulatorCommand.exit(withError: ExitCode.validationFailure)
        } catch {
            if let command = forgottenCommand(error) {
                printError("unexpected argument '\(command)'. Put -- before the command: vapix-simulator -- \(command)")
                VapixSimulatorCommand.exit(withError: ExitCode.validationFailure)
            }
            let isCompletion = CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
            guard isCompletion, VapixSimulatorCommand.exitCode(for: error) == .success else {
                VapixSimulatorCommand.exit(withError: error)
            }
            print(CompletionScript.corrected(VapixSimulatorCommand.fullMessage(for: error)))
        }
    }

    /// The command that stands where options are expected; `nil` for any other error.
    ///
    /// Only the text of ArgumentParser's error tells which argument it did not expect.
    private static func forgottenCommand(_ error: any Error) -> String? {
        guard VapixSimulatorCommand.exitCode(for: error) == .validationFailure else { return nil }
        let message = VapixSimulatorCommand.message(for: error)
        return CommandLine.arguments.dropFirst().prefix { $0 != "--" }.first { word in
            !word.hasPrefix("-") && message.lowercased().contains("unexpected argument") && message.contains("'\(word)'")
        }
    }
}
