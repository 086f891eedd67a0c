@preconcurrency public import Glibc
import VapixSupport

/// A child process of a test.
///
/// It starts without blocked or ignored signals, and inherits only the given descriptors. It is killed with the last
/// reference to it. Foundation's `Process` is not used: several calls of `run` at the same time crashed (Swift 6.3.1,
/// Linux).
public final class ChildProcess: Sendable {
    /// A process that cannot be started, or does not end.
    public struct Failure: Error, CustomStringConvertible {
        /// The program and the reason.
        public let description: String
    }

    /// The process identifier; it is not reused before the process was waited for.
    public let id: pid_t

    private let program: String
    private let ending = Locked<CInt?>(nil)

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: The program's path, or its name in `PATH`.
    ///   - arguments: Its arguments.
    ///   - environment: Its environment.
    ///   - descriptors: Its descriptors, in ascending order, each with the descriptor of this process that it is a copy
    ///     of. Those of the standard streams that are absent are `/dev/null`.
    ///   - terminal: The path of a terminal for the absent standard streams, which becomes the session's terminal.
    ///   - startsSession: Whether the process gets a session of its own.
    /// - Throws: ``Failure`` if it does not start.
    public init(
        _ program: String, _ arguments: [String] = [], environment: [String: String],
        descriptors: [(number: CInt, source: CInt)] = [], terminal: String? = nil, startsSession: Bool = false
    ) throws {
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        for number: CInt in 0...2 where !descriptors.contains(where: { $0.number == number }) {
            posix_spawn_file_actions_addopen(&actions, number, terminal ?? "/dev/null", O_RDWR, 0)
        }
        for (number, source) in descriptors { posix_spawn_file_actions_adddup2(&actions, source, number) }
        Self.closeOthers(&actions, except: descriptors.map(\.number))

        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        // POSIX_SPAWN_SETSID, which Swift's Glibc module does not show.
        let newSession: CInt = startsSession ? 0x80 : 0
        posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let words = ([program] + arguments).map { strdup($0) }
        let variables = environment.map { strdup("\($0.key)=\($0.value)") }
        defer { for text in words + variables { free(text) } }
        var id = pid_t()
        let result = posix_spawnp(&id, program, &actions, &attributes, words + [nil], variables + [nil])
        guard result == 0 else {
            throw Failure(description: "cannot run \(program): \(String(cString: strerror(result)))")
        }
        self.id = id
        self.program = program
    }

    deinit {
        kill()
    }

    /// The exit code, or minus the number of the signal that ended the process; `nil` while it runs.
    public var status: CInt? {
        ending.withLock { ending in
            guard ending == nil else { return ending }
            var word: CInt = 0
            guard waitpid(id, &word, WNOHANG) == id else { return nil }
            ending = Self.status(word)
            return ending
        }
    }

    /// Waits for the end, and blocks the thread meanwhile.
    ///
    /// - Parameter deadline: How long to wait; afterwards the process is killed.
    /// - Returns: The exit code, or minus the number of the signal that ended the process.
    /// - Throws: ``Failure`` if it does not end in time.
    public func wait(until deadline: ContinuousClock.Instant) throws -> CInt {
        while true {
            if let status { return status }
            guard ContinuousClock.now < deadline else {
                kill()
                throw Failure(description: "\(program) does not end")
            }
            usleep(5_000)
        }
    }

    /// Sends a signal, unless the process has ended.
    ///
    /// - Parameter signal: The signal.
    public func signal(_ signal: CInt) {
        ending.withLock { ending in
            if ending == nil { _ = Glibc.kill(id, signal) }
        }
    }

    /// Kills the process, unless it has ended; returns when it has ended.
    public func kill() {
        guard status == nil else { return }
        ending.withLock { ending in
            guard ending == nil else { return }
            _ = Glibc.kill(id, SIGKILL)
            var word: CInt = 0
            while waitpid(id, &word, 0) < 0, errno == EINTR {}
            ending = Self.status(word)
        }
    }

    private static func status(_ word: CInt) -> CInt {
        word & 0x7F == 0 ? (word >> 8) & 0xFF : -(word & 0x7F)
    }

    /// Closes all descriptors from 3, except some.
    ///
    /// Swift's Glibc module does not show the function that closes all from a number on, which came with glibc 2.34.
    private static func closeOthers(_ actions: inout posix_spawn_file_actions_t, except kept: [CInt]) {
        let first = max(kept.max() ?? 2, 2) + 1
        for number in 3..<max(first, 3) where !kept.contains(number) {
            posix_spawn_file_actions_addclose(&actions, number)
        }
        typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, CInt) -> CInt
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "posix_spawn_file_actions_addclosefrom_np") else { return }
        // `unsafeBitCast` because dlsym returns untyped addresses; the type is that of glibc's documentation.
        _ = unsafeBitCast(symbol, to: CloseFrom.self)(&actions, first)
    }
}
