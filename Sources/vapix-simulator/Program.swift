import ArgumentParser

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
        } catch {
            let isCompletion = CommandLine.arguments.contains { $0.hasPrefix("--generate-completion-script") }
            guard isCompletion, VapixSimulatorCommand.exitCode(for: error) == .success else {
                VapixSimulatorCommand.exit(withError: error)
            }
            print(CompletionScript.corrected(VapixSimulatorCommand.fullMessage(for: error)))
        }
    }
}
