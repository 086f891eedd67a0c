import Glibc
internal import VapixSupport

/// A program that the tool runs.
final class ChildProgram: Sendable {
    /// How long it may take to end after each of the signals, in all less than the time for a clean end of the tool.
    private static let terminationTimeout = Duration.milliseconds(1_500)

    private let id: pid_t
    /// The signals that ask it to end, in this order.
    private let signals: [CInt]
    private let ended = Promise<Int32>()
    private let status = Locked<Int32?>(nil)

    /// Starts the program; it keeps the terminal and, unless told otherwise, the standard streams.
    ///
    /// - Parameters:
    ///   - words: The program and its arguments.
    ///   - variables: Variables that are added to the environment.
    ///   - output: The descriptor for its standard output; that of the tool if absent.
    ///   - signals: The signals that ask it to end, in this order.
    /// - Throws: `ToolError` if it cannot be started.
    init(
        _ words: [String], variables: [(name: String, value: String)] = [], output: CInt? = nil,
        signals: [CInt] = [SIGTERM]
    ) throws(ToolError) {
        self.signals = signals
        let process = try Self.spawn(words, variables: variables, output: output, signals: signals)
        id = process
        let started = process
        let isWatched = startDedicatedThread { [ended, status] in
            var word: CInt = 0
            while waitpid(started, &word, 0) < 0, errno == EINTR {}
            let signal = word & 0x7F
            let code = signal == 0 ? word >> 8 & 0xFF : 128 + signal
            status.withLock { $0 = code }
            ended.settle(.success(code))
        }
        guard isWatched else {
            kill(process, SIGKILL)
            throw ToolError(.failure, "no thread is available. End other programs and try again")
        }
    }

    /// Starts a program for which the caller waits.
    ///
    /// - Parameters:
    ///   - words: The program and its arguments.
    ///   - variables: Variables that are added to the environment.
    ///   - input: The descriptor for its standard input; that of the tool if absent.
    ///   - output: The descriptor for its standard output; that of the tool if absent.
    ///   - signals: The signals that will ask it to end, of which it must not ignore SIGINT.
    /// - Returns: The process.
    /// - Throws: `ToolError` if it cannot be started.
    static func spawn(
        _ words: [String], variables: [(name: String, value: String)] = [], input: CInt? = nil, output: CInt? = nil,
        signals: [CInt] = []
    ) throws(ToolError) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input { posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
        if let output { posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var set = sigset_t()
        sigemptyset(&set)
        posix_spawnattr_setsigmask(&attributes, &set)
        // A shell starts what runs in its background with a SIGINT that is ignored.
        for signal in [SIGPIPE] + (signals.contains(SIGINT) ? [SIGINT] : []) { sigaddset(&set, signal) }
        posix_spawnattr_setsigdefault(&attributes, &set)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        let arguments = words.map { strdup($0) }
        let environment = Self.environment(adding: variables).map { strdup($0) }
        defer { for text in arguments + environment { free(text) } }
        var process = pid_t()
        let result = posix_spawnp(&process, words[0], &actions, &attributes, arguments + [nil], environment + [nil])
        guard result == 0 else {
            let reason = String(cString: strerror(result))
            throw ToolError(.usage, "\(printable(words[0])) cannot be started: \(reason)")
        }
        return process
    }

    /// Waits for the end; a cancelled task ends the program.
    ///
    /// - Returns: The exit code; 128 and the number of the signal that ended it.
    /// - Throws: `CancellationError`, after the program has ended.
    func wait() async throws -> Int32 {
        do {
            return try await ended.value()
        } catch {
            await end()
            throw error
        }
    }

    private var hasEnded: Bool { status.withLock { $0 != nil } }

    private func end() async {
        guard !hasEnded else { return }
        // A cancelled task cannot wait.
        await Task.detached { [self] in
            for signal in signals where !hasEnded {
                kill(id, signal)
                let deadline = ContinuousClock.now + Self.terminationTimeout / signals.count
                while !hasEnded, ContinuousClock.now < deadline { try? await Task.sleep(for: .milliseconds(10)) }
            }
            if !hasEnded { kill(id, SIGKILL) }
        }.value
    }

    /// The environment of this process with other variables.
    ///
    /// `environ` is a variable that Swift does not let us use.
    private static func environment(adding variables: [(name: String, value: String)]) -> [String] {
        var bytes: [UInt8] = []
        let descriptor = open("/proc/self/environ", O_RDONLY | O_CLOEXEC)
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        let lines = bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
        return lines.filter { line in !variables.contains { line.hasPrefix($0.name + "=") } }
            + variables.map { "\($0.name)=\($0.value)" }
    }
}
