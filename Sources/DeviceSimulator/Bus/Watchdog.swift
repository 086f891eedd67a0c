package import Foundation
internal import VapixSupport

/// A shell script that runs for as long as this process holds one end of a pipe.
package final class Watchdog: Sendable {
    private let process: pid_t
    private let output: Locked<CInt?>
    private let lifeline: Locked<CInt?>

    /// Starts `/bin/sh` with the script.
    ///
    /// Standard input is the pipe: the script reads it to learn of this process's end. The shell gets a session of its own,
    /// so that Ctrl-C in a terminal does not reach it, and none of this process's other descriptors.
    ///
    /// - Parameters:
    ///   - script: The shell script.
    ///   - arguments: Its `$1`, `$2`, …
    /// - Throws: `SimulatorError` when the system refuses a pipe or a process.
    init(script: String, arguments: [String]) throws {
        let (input, lifeline) = try SocketPair.make()
        defer { close(input) }
        let (output, outputEnd) = try SocketPair.make()
        defer { close(outputEnd) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, outputEnd, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        Self.closeOthers(&actions)

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        sigfillset(&signals)
        posix_spawnattr_setsigdefault(&attributes, &signals)
        // POSIX_SPAWN_SETSID, which Swift's Glibc module does not show.
        let newSession: CInt = 0x80
        posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        var words = (["/bin/sh", "-c", script, "vapix-bus"] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        words.append(nil)
        var process = pid_t()
        let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ)
        guard status == 0 else {
            close(lifeline)
            close(output)
            throw SimulatorError("cannot start /bin/sh: \(String(cString: strerror(status)))")
        }
        self.process = process
        self.output = Locked(output)
        self.lifeline = Locked(lifeline)
    }

    deinit {
        if let output = output.withLock({ $0 }) { close(output) }
        guard let lifeline = lifeline.withLock({ $0 }) else { return }
        close(lifeline)
        let process = process
        Thread.detachNewThread { Self.wait(for: process) }
    }

    /// Reads standard output up to the end of the first line, the end of the output, or the deadline.
    ///
    /// It blocks, and closes the output: a second call reads nothing.
    func readOutput(milliseconds: Int) -> String {
        let taken = output.withLock { output in
            defer { output = nil }
            return output
        }
        guard let output = taken else { return "" }
        defer { close(output) }
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 512)
        while !text.contains(UInt8(ascii: "\n")) {
            let left = (deadline - .now) / .milliseconds(1)
            guard left > 0 else { break }
            var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            let ready = poll(&waiting, 1, CInt(left.rounded(.up)))
            if ready < 0, errno == EINTR { continue }
            guard ready > 0 else { break }
            let count = read(output, &buffer, buffer.count)
            guard count > 0 else { break }
            text += buffer[..<count]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Writes to the script's standard input.
    func send(_ text: String) {
        lifeline.withLock { lifeline in
            guard let lifeline else { return }
            _ = text.withCString { Foundation.send(lifeline, $0, strlen($0), CInt(MSG_NOSIGNAL)) }
        }
    }

    /// Lets go of the pipe and waits for the shell to finish.
    ///
    /// A second call returns at once.
    func stop() async {
        let held = lifeline.withLock { held in
            defer { held = nil }
            return held
        }
        guard let held else { return }
        close(held)
        let process = process
        await onOwnThread { Self.wait(for: process) }
    }

    private static func wait(for process: pid_t) {
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Makes the child close everything but its three standard descriptors.
    ///
    /// The function for that came with glibc 2.34 and is not in Swift's Glibc module. Without it, what is open now is
    /// closed; a descriptor that another thread opens meanwhile may slip through.
    package static func closeOthers(_ actions: inout posix_spawn_file_actions_t) {
        typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, CInt) -> CInt
        if let symbol = dlsym(dlopen(nil, RTLD_NOW), "posix_spawn_file_actions_addclosefrom_np") {
            // `unsafeBitCast` because dlsym hands out untyped addresses; the type is that of glibc's documentation.
            _ = unsafeBitCast(symbol, to: CloseFrom.self)(&actions, 3)
            return
        }
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for descriptor in open.compactMap({ CInt($0) }) where descriptor > 2 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
    }
}

/// Runs blocking work on a thread of its own, because Swift's cooperative threads must not block.
func onOwnThread<R: Sendable>(_ work: @escaping @Sendable () -> R) async -> R {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: work()) }
    }
}
