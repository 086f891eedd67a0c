import DeviceSimulator
import Foundation
internal import VapixSupport

/// Runs the program of an app as a camera does: starts it, starts it again as its manifest says, and ends it.
///
/// The program has a process group of its own, which is ended as a whole, as a camera ends an app's processes.
final class AppRunner: ApplicationControl {
    private struct State {
        /// Whether the program shall run.
        var isWanted = false
        /// Whether the thread that watches it runs.
        var isWatched = false
        var process: pid_t?
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let application: InstalledApplication
    private let words: [String]
    private let variables: [String: String]
    private let folder: String
    private let setStatus: @Sendable (InstalledApplication.Status) -> Void
    private let state = Locked(State())
    private let stopRequests = DispatchSemaphore(value: 0)

    /// The time between SIGTERM and SIGKILL, as cameras were seen to have it.
    private static let terminationTimeout = Duration.seconds(14)
    /// The time before a program is started again, in seconds, which doubles while it ends quickly.
    ///
    /// A camera starts it at once.
    private static let firstDelay = 1.0
    private static let longestDelay = 30.0
    /// A program that has run for so long did not end quickly.
    private static let longRun = Duration.seconds(10)

    /// - Parameters:
    ///   - application: The app.
    ///   - words: Its program and arguments.
    ///   - folder: The app's folder, in which the program runs, as on a camera.
    ///   - variables: The variables that are added to the environment.
    ///   - setStatus: Called when the status changes without a call.
    init(
        _ application: InstalledApplication, words: [String], folder: String, variables: [String: String],
        setStatus: @escaping @Sendable (InstalledApplication.Status) -> Void
    ) {
        self.application = application
        self.words = words + application.runOptions.split(separator: " ").map(String.init)
        self.folder = folder
        self.variables = variables
        self.setStatus = setStatus
    }

    func start() {
        setStatus(.running)
        let mustWatch = state.withLock { state in
            state.isWanted = true
            defer { state.isWatched = true }
            return !state.isWatched
        }
        // A process ends when the thread that has started it ends (see `guarded`), so this one waits for it.
        guard mustWatch, !startDedicatedThread({ [self] in watch() }) else { return }
        printError("there is no thread for \(application.name)")
        state.withLock { $0.isWatched = false }
        setStatus(.stopped)
    }

    func stop() async {
        let isRunning = state.withLock { state in
            state.isWanted = false
            if let process = state.process { kill(-process, SIGTERM) }
            return state.isWatched
        }
        guard isRunning else { return }
        stopRequests.signal()
        let killing = Task {
            try await Task.sleep(for: Self.terminationTimeout)
            printError("\(application.name) has not ended \(Self.terminationTimeout) after SIGTERM, and is killed")
            state.withLock { if let process = $0.process { kill(-process, SIGKILL) } }
        }
        defer { killing.cancel() }
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.isWatched { state.waiting.append(continuation) }
                return !state.isWatched
            }
            if isOver { continuation.resume() }
        }
    }

    // MARK: The thread

    private func watch() {
        var delay = Self.firstDelay
        // A stop that came while the program ran must not shorten a later delay.
        while stopRequests.wait(timeout: .now()) == .success {}
        repeat {
            let start = ContinuousClock.now
            guard let status = run() else { break }
            guard state.withLock({ $0.isWanted }) else { break }
            let isFailure = status != 0
            let restarts = application.runMode == .respawn || application.runMode == .respawnOnFailure && isFailure
            let end = status & 0x7F == 0 ? "exit code \(status >> 8 & 0xFF)" : "signal \(status & 0x7F)"
            guard restarts else {
                printError("\(application.name) has ended with \(end); its runMode is \(application.runMode.rawValue)")
                break
            }
            if ContinuousClock.now - start >= Self.longRun { delay = Self.firstDelay }
            printError("\(application.name) has ended with \(end), and is started again in \(Int(delay)) s")
            _ = stopRequests.wait(timeout: .now() + delay)
            delay = min(delay * 2, Self.longestDelay)
        } while !isOver()
        finish()
    }

    /// Whether nobody wants the program any more.
    private func isOver() -> Bool { state.withLock { !$0.isWanted } }

    private func finish() {
        setStatus(.stopped)
        let waiting = state.withLock { state in
            state.isWanted = false
            state.isWatched = false
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    /// Runs the program once.
    ///
    /// - Returns: The status of `waitpid`; `nil` if it did not start.
    private func run() -> CInt? {
        guard let output = AppOutput(of: application.name) else {
            printError("there are no descriptors for the output of \(application.name)")
            return nil
        }
        Descriptors.closeOthersOnExec()
        var process = pid_t()
        // Under the lock, so that a stop at this moment finds the process.
        let problem = state.withLock { state -> CInt? in
            guard state.isWanted else { return nil }
            let status = spawn(&process, output)
            if status == 0 { state.process = process }
            return status
        }
        output.closeAppEnds()
        guard problem == 0 else {
            if let problem { printError("cannot run \(words[0]): \(String(cString: strerror(problem)))") }
            return nil
        }
        var information = siginfo_t()
        // WNOWAIT keeps the process identifier taken while signals are sent to it.
        while waitid(P_PID, id_t(process), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {}
        var status: CInt = 0
        state.withLock { state in
            kill(-process, SIGKILL)
            while waitpid(process, &status, 0) < 0, errno == EINTR {}
            state.process = nil
        }
        output.waitForEnd()
        return status
    }

    private func spawn(_ process: inout pid_t, _ output: AppOutput) -> CInt {
        var attributes = posix_spawnattr_t()
        var actions = posix_spawn_file_actions_t()
        posix_spawnattr_init(&attributes)
        posix_spawn_file_actions_init(&actions)
        defer {
            posix_spawnattr_destroy(&attributes)
            posix_spawn_file_actions_destroy(&actions)
        }
        var mask = sigset_t()
        sigemptyset(&mask)
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        for (number, end) in output.appEnds.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, end, CInt(number + 1))
        }
        let environment = ProcessInfo.processInfo.environment.merging(variables) { $1 }
        let words = Self.guarded + ["/bin/sh", "-c", "cd -- \"$0\" && exec \"$@\"", folder] + words
        return withCStrings(words) { arguments in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
                posix_spawnp(&process, words[0], &actions, &attributes, arguments, environment)
            }
        }
    }

    /// Words in front of the program that make the kernel kill it when the simulator is killed; none if util-linux has them not.
    private static let guarded: [String] = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let directories = path.split(separator: ":").map(String.init) + ["/usr/bin", "/bin"]
        let setpriv = directories.lazy.map { $0 + "/setpriv" }.first { access($0, X_OK) == 0 }
        return setpriv.map { [$0, "--pdeathsig", "KILL", "--"] } ?? []
    }()
}
