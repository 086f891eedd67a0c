/// Corrects the completions of ArgumentParser, which take `ctl` for the first word of the command behind `--`.
enum CompletionScript {
    /// Lets `ctl` be a command of the simulator.
    ///
    /// - Parameter script: The output of ArgumentParser for a shell.
    /// - Returns: The script, whose simulator takes no words before `--`. That of zsh needs no correction.
    static func corrected(_ script: String) -> String {
        var script = script
        // The first such call is that of the simulator itself, for bash and for fish.
        for (call, corrected) in [
            ("_offer_flags_options -1", "_offer_flags_options 0"), ("_subcommand -r 1", "_subcommand 0"),
        ] {
            if let range = script.firstRange(of: call) { script.replaceSubrange(range, with: corrected) }
        }
        return script
    }
}
