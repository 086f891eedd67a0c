import Glibc

/// Standard output and standard error, without stdio: a failed write must not go unnoticed.
enum StandardStreams {
    /// Reserves the descriptors of closed streams, so that no file or connection gets them.
    ///
    /// Otherwise output could go into a connection. Reading or writing such a stream stays an error.
    static func reserveDescriptors() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // `open` takes the lowest free number, which is this one.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Writes text to standard output.
    static func write(_ text: String) throws(ToolError) {
        var text = text
        let failure = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: STDOUT_FILENO) }
        try check(failure)
    }

    /// Writes bytes to standard output.
    static func write(_ bytes: [UInt8]) throws(ToolError) {
        try check(bytes.withUnsafeBytes { write($0, to: STDOUT_FILENO) })
    }

    /// Writes bytes to a descriptor.
    ///
    /// Errors use the name.
    static func write(_ bytes: [UInt8], to descriptor: CInt, as name: String) throws(ToolError) {
        try check(bytes.withUnsafeBytes { write($0, to: descriptor) }, name)
    }

    /// Writes text to a descriptor, and ignores failures.
    static func write(_ text: String, to descriptor: CInt) {
        var text = text
        _ = text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
    }

    /// Reports progress or a warning on standard error.
    static func report(_ message: String) { report(.message(message)) }

    /// Reports a failure on standard error, if it has a message.
    static func report(_ failure: ToolError) {
        if failure.message != nil { report(.failure(failure)) }
    }

    private static func report(_ output: ErrorOutput) {
        write(isJSON ? String(decoding: jsonDocument(output), as: UTF8.self) : output.text(.pipe), to: STDERR_FILENO)
    }

    /// Whether the user asked for JSON.
    ///
    /// The words decide, because the error of arguments that cannot be parsed is also JSON.
    static let isJSON = CommandLine.arguments.prefix { $0 != "--" }.contains("--json")

    private static func check(_ failure: CInt?, _ name: String = "the output") throws(ToolError) {
        guard let failure else { return }
        // Usually SIGPIPE has ended the process by now, unless its parent ignores that signal.
        guard failure != EPIPE else { throw ToolError(.readerGone, nil) }
        throw ToolError(.failure, "\(name) cannot be written: \(String(cString: strerror(failure)))")
    }

    /// Writes all of the bytes.
    ///
    /// - Returns: The system's error number, if they could not be written.
    private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: CInt) -> CInt? {
        var rest = bytes
        while let start = rest.baseAddress, !rest.isEmpty {
            let count = Glibc.write(descriptor, start, rest.count)
            if count > 0 {
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            } else if count < 0, errno == EAGAIN {
                // Another process that shares the descriptor made it non-blocking.
                var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&request, 1, -1)
            } else if count < 0, errno != EINTR {
                return errno
            }
        }
        return nil
    }
}
