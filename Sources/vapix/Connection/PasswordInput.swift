import Glibc
import ServiceAccounts
import VapixSupport

/// Where a password comes from: never the arguments and never the environment, which other programs can read.
enum PasswordInput {
    /// The first line of a file.
    case file(String)
    /// What an open descriptor gives, up to its end or a line break.
    case descriptor(CInt)
    /// The user, who is asked on the terminal and does not see what is typed.
    case terminal(prompt: String)

    /// Longer than any password that a device takes by far.
    static let longestPassword = 1024

    /// Reads the password; no copy of it is left behind.
    func credentials(username: String) throws -> Credentials {
        let line = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.longestPassword + 2, alignment: 1)
        defer {
            wipe(line)
            line.deallocate()
        }
        let count = try read(into: line)
        let password = UnsafeRawBufferPointer(rebasing: line[..<count])
        guard !password.isEmpty else { throw ToolError(.noCredentials, "the password is empty") }
        guard password.count <= Self.longestPassword, !password.contains(0) else {
            throw ToolError(
                .noCredentials,
                "what is there is no password: it is longer than \(Self.longestPassword) bytes or holds a NUL")
        }
        return Credentials(username: username, passwordBytes: password)
    }

    private func read(into line: UnsafeMutableRawBufferPointer) throws -> Int {
        switch self {
        case .file(let path):
            let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
            guard descriptor >= 0 else { throw Self.unreadable(errno) }
            defer { close(descriptor) }
            return try LineInput.read(descriptor, into: line, failure: Self.unreadable)
        case .descriptor(let descriptor):
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(errno) }
            // The system's nameless descriptors have no type. One that this process opened itself, because the caller
            // did not open the number, would be one of these, and reading it might never end.
            guard status.st_mode & S_IFMT != 0 else { throw Self.unreadable(EBADF) }
            guard isatty(descriptor) == 0 else {
                throw ToolError(
                    .usage, "--password-fd on a terminal would show the password; without it you are asked for it")
            }
            return try LineInput.read(descriptor, into: line, failure: Self.unreadable)
        case .terminal(let prompt):
            guard let terminal = Terminal() else {
                throw ToolError(
                    .noCredentials,
                    "there is no terminal to ask for the password on; use --password-file or --password-fd")
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
