import Glibc

/// Lines that a person types, or that a file holds.
enum LineInput {
    /// Reads a line byte by byte, so that the rest of the input stays unread.
    ///
    /// - Parameters:
    ///   - descriptor: The file descriptor to read.
    ///   - line: Where the line goes; a longer line is cut.
    ///   - failure: Makes the error from the system's error number.
    /// - Returns: The line's length without the line break.
    /// - Throws: The error that `failure` makes.
    static func read(
        _ descriptor: CInt, into line: UnsafeMutableRawBufferPointer, failure: (CInt) -> ToolError
    ) throws(ToolError) -> Int {
        var count = 0
        while count < line.count {
            let result = Glibc.read(descriptor, line.baseAddress?.advanced(by: count), 1)
            if result < 0, errno == EINTR { continue }
            if result < 0, errno == EAGAIN {
                // Whoever opened it made it non-blocking. The line is still to come.
                var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                poll(&request, 1, -1)
                continue
            }
            guard result >= 0 else { throw failure(errno) }
            guard result > 0, line[count] != UInt8(ascii: "\n") else { break }
            count += 1
        }
        if count > 0, count < line.count, line[count - 1] == UInt8(ascii: "\r") { count -= 1 }
        return count
    }
}
