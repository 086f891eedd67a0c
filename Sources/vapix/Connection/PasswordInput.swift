import Glibc
import ServiceAccounts

/// The source of a password.
///
/// Arguments and the environment are not used, because other programs can read them.
enum PasswordInput: Hashable {
    /// The first line of the output of a program.
    case command(PasswordCommand)
    /// The first line of a file.
    case file(String)
    /// An open descriptor, up to a line break or the end.
    case descriptor(CInt)
    /// The terminal, without echo.
    case terminal(prompt: String)

    /// The longest password, in bytes; devices accept much shorter ones.
    static let longestPassword = 1024

    /// Reads the password, and leaves no copy in memory.
    func credentials(username: String) throws -> Credentials {
        var length = Result<Int, any Error>.success(0)
        // Kept out of core dumps, because a person may take minutes to type.
        let line = SecretBytes(byteCount: Self.longestPassword + 2) { memory in
            length = Result { try read(into: memory) }
        }
        return try withExtendedLifetime(line) {
            try Self.credentials(username, UnsafeRawBufferPointer(rebasing: line.bytes[..<(try length.get())]))
        }
    }

    private static func credentials(_ username: String, _ password: UnsafeRawBufferPointer) throws -> Credentials {
        guard !password.isEmpty else { throw ToolError(.noCredentials, "the password is empty") }
        guard password.count <= longestPassword, !password.contains(0) else {
            throw ToolError(
                .noCredentials,
                "the password is longer than \(longestPassword) bytes or has a NUL in it")
        }
        return Credentials(username: username, passwordBytes: password)
    }

    private func read(into line: UnsafeMutableRawBufferPointer) throws -> Int {
        switch self {
        case .command(let command): return try command.read(into: line)
        case .file(let path):
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
            guard descriptor >= 0 else { throw Self.unreadable(errno) }
            defer { close(descriptor) }
            return try LineInput.read(descriptor, into: line, failure: Self.unreadable)
        case .descriptor(let descriptor):
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(errno) }
            // A descriptor without a type is one that this process opened for itself, such as an epoll. The caller did not
            // open this number, and reading it might never end.
            guard status.st_mode & S_IFMT != 0 else { throw Self.unreadable(EBADF) }
            guard isatty(descriptor) == 0 else {
                throw ToolError(
                    .usage, "--password-fd on a terminal would show the password. Leave it out, and the tool asks")
            }
            // A program that the tool starts could read on in the file, or read it once more.
            if descriptor > STDERR_FILENO { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
            return try LineInput.read(descriptor, into: line, failure: Self.unreadable)
        case .terminal(let prompt):
            guard let terminal = Terminal() else {
                throw ToolError(
                    .noCredentials,
                    "there is no terminal to ask for the password on. Use --password-command, --password-file or --password-fd"
                )
            }
            return try terminal.withoutEcho(prompt: prompt) { descriptor in
                try LineInput.read(descriptor, into: line, failure: Self.unreadable)
            }
        }
    }

    private static func unreadable(_ error: CInt) -> ToolError {
        ToolError(.noCredentials, "the password cannot be read: \(String(cString: strerror(error)))")
    }
}
