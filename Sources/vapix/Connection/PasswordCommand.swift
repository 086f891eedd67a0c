import Glibc
import VapixSupport

/// A program whose first line of output is a password, such as `pass show camera`.
struct PasswordCommand: Hashable {
    /// The command, for `/bin/sh`.
    let command: String
    /// The option or the line of the configuration file that names the command.
    ///
    /// Errors show it in place of the command, which may hold secrets.
    let source: String
    /// The host and the user, which the command finds in its environment.
    let host: String
    let user: String

    /// How long the command may take: somebody may have to type a passphrase first.
    static let timeout = Duration.seconds(120)
    /// The largest output in bytes, with the lines behind the password.
    static let largestOutput = 64 * 1024

    /// Runs the command, and leaves no copy of its output in memory.
    ///
    /// Its standard input is empty, because the tool's may be data for a call. It can ask on the terminal.
    ///
    /// - Parameters:
    ///   - line: Where the first line goes; a longer one is cut.
    ///   - limit: How long the command may take.
    /// - Returns: The line's length without the line break.
    /// - Throws: `ToolError` if the command fails, is too slow, or prints nothing or too much.
    func read(
        into line: UnsafeMutableRawBufferPointer, within limit: Duration = timeout
    ) throws(ToolError) -> Int {
        var ends: [CInt] = [-1, -1]
        let empty = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(empty) }
        // No other program is started meanwhile, which could inherit the pipe.
        guard empty >= 0, pipe(&ends) == 0 else {
            throw failure("cannot be run: \(String(cString: strerror(errno)))")
        }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let process: pid_t
        do {
            defer { close(ends[1]) }
            process = try ChildProgram.spawn(
                ["/bin/sh", "-c", command], variables: [("VAPIX_HOST", host), ("VAPIX_USER", user)], input: empty,
                output: ends[1])
        } catch {
            close(ends[0])
            throw error
        }
        defer { close(ends[0]) }
        var output = FirstLine(line: line)
        let status: CInt
        do {
            status = try receive(&output, from: ends[0], of: process, until: .now + limit)
        } catch {
            kill(process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
            throw error
        }
        guard status == 0 else {
            let signal = status & 0x7F
            let reason = signal == 0 ? "exit code \(status >> 8 & 0xFF)" : "signal \(signal)"
            throw failure("failed with \(reason)")
        }
        let count = output.length
        guard count > 0 else { throw failure("printed no password in its first line") }
        return count
    }

    /// Reads the output until the command has ended.
    ///
    /// A program that it left in the background may keep the pipe open.
    ///
    /// - Returns: The command's status.
    private func receive(
        _ output: inout FirstLine, from descriptor: CInt, of process: pid_t, until deadline: ContinuousClock.Instant
    ) throws(ToolError) -> CInt {
        let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 1)
        defer { chunk.deallocate() }
        var status: CInt = 0
        var (hasEnded, isOpen) = (false, true)
        while true {
            if !hasEnded { hasEnded = waitpid(process, &status, WNOHANG) == process }
            var request = pollfd(fd: isOpen ? descriptor : -1, events: Int16(POLLIN), revents: 0)
            if poll(&request, 1, hasEnded ? 0 : 10) > 0 {
                let count = Glibc.read(descriptor, chunk.baseAddress, chunk.count)
                if count > 0 {
                    output.append(UnsafeRawBufferPointer(rebasing: chunk[..<count]))
                    wipe(chunk)
                } else if count == 0 {
                    isOpen = false
                }
                guard output.size <= Self.largestOutput else {
                    throw failure("printed more than \(Self.largestOutput) bytes. Its first line is the password")
                }
            } else if hasEnded {
                return status
            }
            guard ContinuousClock.now < deadline else { throw failure("did not end in time") }
        }
    }

    private func failure(_ problem: String) -> ToolError {
        ToolError(.noCredentials, "the program of \(source) \(problem); nothing was sent")
    }
}

/// The first line of a text that comes in pieces.
private struct FirstLine {
    let line: UnsafeMutableRawBufferPointer
    private var count = 0
    private var isComplete = false
    /// The size of the whole text, in bytes.
    private(set) var size = 0

    init(line: UnsafeMutableRawBufferPointer) {
        self.line = line
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        size += bytes.count
        for byte in bytes where !isComplete {
            isComplete = byte == UInt8(ascii: "\n") || count == line.count
            guard !isComplete else { return }
            line[count] = byte
            count += 1
        }
    }

    /// The line's length without the line break.
    var length: Int {
        guard count > 0, count < line.count, line[count - 1] == UInt8(ascii: "\r") else { return count }
        return count - 1
    }
}
