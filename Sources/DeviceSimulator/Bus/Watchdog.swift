import Foundation
internal import VapixSupport

/// A shell script that ends when this process does: it reads a pipe, which the kernel closes then.
final class Watchdog: Sendable {
    private let process: pid_t
    private let output: Locked<CInt?>
    private let input: Locked<CInt?>

    /// Starts `/bin/sh` with the script.
    ///
    /// Standard input is the pipe. The shell gets its own session, so that Ctrl-C in a terminal does not reach it. It
    /// inherits no other descriptor of this process.
    ///
    /// - Parameters:
    ///   - script: The shell script.
    ///   - arguments: Its `$1`, `$2`, …
    /// - Throws: `SimulatorError` if the system refuses a pipe or a process.
    init(script: String, arguments: [String]) throws {
        let (inputEnd, input) = try SocketPair.make()
        defer { close(inputEnd) }
        let (output, outputEnd) = try SocketPair.make()
        defer { close(outputEnd) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, inputEnd, 0)
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
            close(input)
            close(output)
            throw SimulatorError("cannot start /bin/sh: \(String(cString: strerror(status)))")
        }
        self.process = process
        self.output = Locked(output)
        self.input = Locked(input)
    }

    deinit {
        if let output = output.withLock({ $0 }) { close(output) }
        guard let input = input.withLock({ $0 }) else { return }
        close(input)
        let process = process
        Thread.detachNewThread { Self.wait(for: process) }
    }

    /// Reads standard output up to the end of the first line, the end of the output, or the deadline.
    ///
    /// This blocks and then closes the output, so a second call returns an empty string.
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
        input.withLock { input in
            guard let input else { return }
            _ = text.withCString { Foundation.send(input, $0, strlen($0), CInt(MSG_NOSIGNAL)) }
        }
    }

    /// Closes the pipe and waits until the shell has ended.
    ///
    /// A second call returns immediately.
    func stop() async {
        let held = input.withLock { held in
            defer { held = nil }
            return held
        }
        guard let held else { return }
        close(held)
        let process = process
        await runOnThread { Self.wait(for: process) }
    }

    private static func wait(for process: pid_t) {
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// Makes the child close everything but its three standard descriptors.
    ///
    /// glibc has a function for this from 2.34; Swift's Glibc module does not show it. Without it, the descriptors that
    /// are open now are closed. A descriptor that another thread opens in the meantime is inherited.
    private static func closeOthers(_ actions: inout posix_spawn_file_actions_t) {
        typealias CloseFrom = @convention(c) (UnsafeMutablePointer<posix_spawn_file_actions_t>, CInt) -> CInt
        if let symbol = dlsym(dlopen(nil, RTLD_NOW), "posix_spawn_file_actions_addclosefrom_np") {
            // `unsafeBitCast` because dlsym returns untyped addresses; the type is that of glibc's documentation.
            _ = unsafeBitCast(symbol, to: CloseFrom.self)(&actions, 3)
            return
        }
        let open = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        for descriptor in open.compactMap({ CInt($0) }) where descriptor > 2 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }
    }
}
