import Foundation

/// The command that the simulator runs.
struct ChildCommand {
    let words: [String]
    let variables: [(name: String, value: String)]

    /// The time between a termination signal and SIGKILL.
    private static let terminationTimeout = Duration.seconds(5)

    /// Runs the command to its end.
    ///
    /// It stays in the simulator's process group, and so keeps the terminal.
    ///
    /// - Parameter events: The events of this process.
    /// - Returns: The exit code for the simulator.
    func run(_ events: ProcessEvents) async -> CInt {
        Descriptors.closeOthersOnExec()
        Descriptors.restoreLimit()
        var process = pid_t()
        let status = spawn(&process)
        guard status == 0 else {
            // The search also fails with EACCES if a directory of PATH is unreadable; shells report that as "not
            // found".
            let reason = status == EACCES && !Self.isInPath(words[0]) ? ENOENT : status
            printError("cannot run \(words[0]): \(String(cString: strerror(reason)))")
            return reason == ENOENT ? 127 : 126
        }
        let started = process
        Thread.detachNewThread {
            // WNOWAIT keeps the process identifier taken while signals are sent to it.
            var information = siginfo_t()
            while waitid(P_PID, id_t(started), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
            events.report(.commandEnded)
        }
        for await event in events.stream {
            switch event {
            case .signal(SIGINT, fromTerminal: true):
                // The terminal has sent the signal to the command as well, which need not end on Ctrl-C.
                continue
            case .signal(let signal, _):
                end(process, with: signal, events)
            case .parentEnded:
                end(process, with: SIGTERM, events)
            case .timeout:
                kill(process, SIGKILL)
            case .commandEnded:
                return Self.exitCode(of: process)
            }
        }
        return 1
    }

    private func end(_ process: pid_t, with signal: CInt, _ events: ProcessEvents) {
        kill(process, signal)
        Task {
            try? await Task.sleep(for: Self.terminationTimeout)
            events.report(.timeout)
        }
    }

    /// The reason why a program cannot be run, before it is: `ENOENT` if there is none, `EACCES` if it is no program.
    ///
    /// - Parameter program: A path, or a name that is in `PATH`.
    /// - Returns: The error number; `nil` if it can be run.
    static func obstacle(to program: String) -> CInt? {
        if files(of: program).contains(where: { isFile($0) && access($0, X_OK) == 0 }) { return nil }
        return isInPath(program) ? EACCES : ENOENT
    }

    private static func isInPath(_ program: String) -> Bool {
        files(of: program).contains { access($0, F_OK) == 0 }
    }

    private static func files(of program: String) -> [String] {
        let path = program.contains("/") ? "" : ProcessInfo.processInfo.environment["PATH"] ?? ""
        return path.split(separator: ":", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? program : "\($0)/\(program)" }
    }

    private static func isFile(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
    }

    private func spawn(_ process: inout pid_t) -> CInt {
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var mask = sigset_t()
        sigemptyset(&mask)
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

        var environment = ProcessInfo.processInfo.environment
        for variable in variables { environment[variable.name] = variable.value }
        return withCStrings(words) { arguments in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
                posix_spawnp(&process, words[0], nil, &attributes, arguments, environment)
            }
        }
    }

    /// The status of the ended process: its exit code, or 128 plus the number of the signal that ended it.
    private static func exitCode(of process: pid_t) -> CInt {
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}
