import Glibc

/// The controlling terminal of the process, wherever its input and output go.
struct Terminal: ~Copyable {
    private let descriptor: CInt

    /// Opens the terminal, if there is one.
    init?() {
        descriptor = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
        if descriptor < 0 { return nil }
    }

    deinit {
        close(descriptor)
    }

    /// Asks a question.
    ///
    /// - Returns: The first bytes of the answer; empty at the end of input.
    borrowing func ask(_ question: String) throws -> String {
        StandardStreams.write(question, to: descriptor)
        return try withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { line in
            let count = try LineInput.read(descriptor, into: line) { error in
                ToolError(.failure, "the answer cannot be read: \(String(cString: strerror(error)))")
            }
            return String(decoding: line[..<count], as: UTF8.self)
        }
    }

    /// Reads from the terminal without echo.
    ///
    /// The echo is restored even if a signal ends the process.
    borrowing func withoutEcho<Result>(prompt: String, _ body: (CInt) throws -> Result) throws -> Result {
        var visible = termios()
        guard tcgetattr(descriptor, &visible) == 0 else {
            throw ToolError(.noCredentials, "the terminal cannot be used: \(String(cString: strerror(errno)))")
        }
        var silent = visible
        silent.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK | ECHONL)
        silent.c_lflag |= tcflag_t(ICANON | ISIG)
        hiddenInput = HiddenInput(descriptor: descriptor, visible: visible, silent: silent)
        let handlers = replaceHandlers()
        defer { restore(handlers) }
        guard tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else {
            throw ToolError(.noCredentials, "the terminal cannot be used: \(String(cString: strerror(errno)))")
        }
        defer {
            tcsetattr(descriptor, TCSADRAIN, &visible)
            // The typed line break was not shown, either.
            StandardStreams.write("\n", to: descriptor)
        }
        // After the change, so that an answer is neither shown nor lost.
        StandardStreams.write(printable(prompt), to: descriptor)
        return try body(descriptor)
    }
}

/// The settings that a signal handler needs to restore the echo.
private struct HiddenInput {
    var descriptor: CInt = -1
    var visible = termios()
    var silent = termios()
}

// `nonisolated(unsafe)` because a signal handler cannot take a lock: it is written only before the handlers are there.
private nonisolated(unsafe) var hiddenInput = HiddenInput()

private func replaceHandlers() -> [(signal: CInt, action: sigaction)] {
    var replaced: [(signal: CInt, action: sigaction)] = []
    for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP] {
        guard let present = actionUnlessIgnored(signal) else { continue }
        var action = sigaction()
        if signal == SIGTSTP {
            action.__sigaction_handler.sa_handler = showWhileStopped
        } else {
            action.__sigaction_handler.sa_handler = showAndEnd
            // The handler raises the signal again, with its default action.
            action.sa_flags = CInt(bitPattern: UInt32(SA_RESETHAND))
        }
        guard sigaction(signal, &action, nil) == 0 else { continue }
        replaced.append((signal, present))
    }
    return replaced
}

private func restore(_ handlers: [(signal: CInt, action: sigaction)]) {
    for (signal, action) in handlers {
        var action = action
        sigaction(signal, &action, nil)
    }
}

// Both call nothing but what POSIX allows in a signal handler.

private func showAndEnd(_ signal: CInt) {
    tcsetattr(hiddenInput.descriptor, TCSANOW, &hiddenInput.visible)
    raise(signal)
}

private func showWhileStopped(_ signal: CInt) {
    let error = errno
    tcsetattr(hiddenInput.descriptor, TCSANOW, &hiddenInput.visible)
    kill(getpid(), SIGSTOP)
    tcsetattr(hiddenInput.descriptor, TCSANOW, &hiddenInput.silent)
    errno = error
}
