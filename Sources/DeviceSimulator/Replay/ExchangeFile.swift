import Foundation

/// An exchange as a file of a session has it: a request, and a reply unless there was none.
struct ExchangeFile: Sendable {
    /// The request line or the status line with the headers, and the body.
    struct Message: Sendable {
        var head: HTTPHead
        var body: [UInt8]
    }

    var request: Message
    var reply: Message?
    /// The messages of a WebSocket, in order.
    var messages: [RecordedMessage] = []

    /// Reads a file.
    ///
    /// Lines of heads end with LF or CR LF. Lines in front that start with `#` are remarks. A body has the size that
    /// `Content-Length` states, or goes up to the reply. With `Body-Encoding: hex` it is written in hexadecimal digits. Behind
    /// a reply with the status 101 are the messages of a WebSocket.
    ///
    /// - Parameter bytes: The contents.
    /// - Throws: `SimulatorError` with the line and what is wrong, without the name of the file.
    init(_ bytes: [UInt8]) throws {
        var reader = Reader(bytes: bytes[...])
        reader.skipRemarks()
        var line = reader.line
        guard let head = try reader.head(), Self.isRequest(head) else {
            throw SimulatorError("line \(line): a request line is needed, such as GET /axis-cgi/param.cgi HTTP/1.1")
        }
        request = Message(head: head, body: try reader.body(of: head, endsAtReply: true))
        reader.skipEmptyLines()
        guard !reader.isAtEnd else { return }
        line = reader.line
        guard let head = try reader.head(), head.firstLine.hasPrefix("HTTP/1."),
            head.status == 101 || (200...599).contains(head.status)
        else {
            throw SimulatorError("line \(line): a status line is needed, such as HTTP/1.1 200 OK")
        }
        guard head.status != 101 else {
            reply = Message(head: head, body: [])
            while let message = try reader.message() { messages.append(message) }
            return
        }
        reply = Message(head: head, body: try reader.body(of: head, endsAtReply: false))
    }

    private static func isRequest(_ head: HTTPHead) -> Bool {
        let words = head.words
        return words.count == 3 && words[1].hasPrefix("/") && words[2].hasPrefix("HTTP/1.")
            && words[0].allSatisfy { $0.isASCII && $0.isLetter }
    }

    /// Goes through the bytes, and knows the line.
    private struct Reader {
        var bytes: ArraySlice<UInt8>
        /// The number of the line that is read next, from 1.
        var line = 1

        var isAtEnd: Bool { bytes.isEmpty }

        mutating func skipRemarks() {
            while let first = bytes.first, first == 10 || first == 13 || first == UInt8(ascii: "#") { _ = readLine() }
        }

        mutating func skipEmptyLines() {
            while let first = bytes.first, first == 10 || first == 13 { _ = readLine() }
        }

        /// Reads a line without its end.
        private mutating func readLine() -> ArraySlice<UInt8> {
            line += 1
            let end = bytes.firstIndex(of: 10) ?? bytes.endIndex
            defer { bytes = bytes[min(end + 1, bytes.endIndex)...] }
            let content = bytes[..<end]
            return content.last == 13 ? content.dropLast() : content
        }

        /// Reads lines up to an empty one.
        mutating func head() throws -> HTTPHead? {
            let start = line
            var lines: [UInt8] = []
            while !bytes.isEmpty {
                let next = readLine()
                if next.isEmpty { break }
                guard lines.isEmpty || next.contains(UInt8(ascii: ":")) else {
                    throw SimulatorError("line \(line - 1): a header is needed, such as Content-Type: text/plain")
                }
                guard lines.count <= 65_536 else { throw SimulatorError("line \(start): the headers are too large") }
                lines += next + [13, 10]
            }
            return HTTPHead(lines)
        }

        mutating func body(of head: HTTPHead, endsAtReply: Bool) throws -> [UInt8] {
            let start = line
            let isHexadecimal = head["Body-Encoding"]?.lowercased() == "hex"
            guard let stated = head["Content-Length"] else {
                return try content(upToReply: endsAtReply, isHexadecimal, start)
            }
            guard let count = Int(stated), count >= 0 else {
                throw SimulatorError("line \(start): Content-Length is no number: correct it, or remove it")
            }
            if isHexadecimal || count == 0 {
                let body = count == 0 ? [] : try content(upToReply: endsAtReply, isHexadecimal, start)
                guard body.count == count else { throw Self.wrongSize(start, count, body.count) }
                return body
            }
            guard count <= bytes.count else { throw Self.wrongSize(start, count, bytes.count) }
            let body = bytes.prefix(count)
            bytes = bytes.dropFirst(count)
            line += body.count { $0 == 10 }
            // Behind it stands a line break, and then nothing or the reply.
            let isOver = bytes.isEmpty || bytes.starts(with: [10]) || bytes.starts(with: [13, 10])
            guard isOver else {
                throw SimulatorError(
                    "line \(start): the body is longer than its Content-Length of \(count): correct it, or remove it")
            }
            return Array(body)
        }

        /// Reads a message of a WebSocket: a line about it, and its content; `nil` at the end.
        mutating func message() throws -> RecordedMessage? {
            skipEmptyLines()
            guard !isAtEnd else { return nil }
            let start = line
            guard var message = RecordedMessage(line: String(decoding: readLine(), as: UTF8.self)) else {
                throw SimulatorError("line \(start): a message is needed, such as > text 5, or < close 1000")
            }
            guard message.kind != .close else { return message }
            if message.kind == .text {
                guard let size = message.size else {
                    message.payload = Array(readLine())
                    return message
                }
                guard size <= bytes.count else { throw Self.wrongMessageSize(start, size, bytes.count) }
                message.payload = Array(bytes.prefix(size))
                bytes = bytes.dropFirst(size)
                line += message.payload.count { $0 == 10 }
                guard bytes.isEmpty || bytes.first == 10 || bytes.first == 13 else {
                    throw SimulatorError(
                        "line \(start): the message is longer than its size of \(size): correct the size, or remove it")
                }
                guard String(validating: message.payload, as: UTF8.self) != nil else {
                    throw SimulatorError("line \(start): the text is not UTF-8")
                }
                return message
            }
            var digits: [UInt8] = []
            // Hexadecimal digits up to the next message.
            while let first = bytes.first, first != UInt8(ascii: "<"), first != UInt8(ascii: ">") {
                digits += readLine()
            }
            guard let payload = Self.bytes(ofHexadecimal: digits) else {
                throw SimulatorError("line \(start): the message is not in hexadecimal digits")
            }
            message.payload = payload
            if let size = message.size, size != payload.count {
                throw Self.wrongMessageSize(start, size, payload.count)
            }
            return message
        }

        private static func wrongMessageSize(_ line: Int, _ stated: Int, _ found: Int) -> SimulatorError {
            SimulatorError(
                "line \(line): the message has \(found) bytes, and not \(stated): correct the size, or remove it")
        }

        private static func wrongSize(_ line: Int, _ stated: Int, _ found: Int) -> SimulatorError {
            SimulatorError(
                """
                line \(line): the body has \(found) bytes, and Content-Length says \(stated): the file is cut, or the \
                header must be corrected or removed
                """)
        }

        /// Reads lines up to the status line of the reply or to the end, without the line breaks behind them.
        private mutating func content(upToReply: Bool, _ isHexadecimal: Bool, _ start: Int) throws -> [UInt8] {
            var content: [UInt8] = []
            while !bytes.isEmpty, !(upToReply && bytes.starts(with: "HTTP/1.".utf8)) {
                let lineStart = bytes
                _ = readLine()
                content += lineStart[..<bytes.startIndex]
            }
            while content.last == 10 || content.last == 13 { content.removeLast() }
            guard isHexadecimal else { return content }
            guard let bytes = Self.bytes(ofHexadecimal: content) else {
                throw SimulatorError("line \(start): the body is not in hexadecimal digits, as Body-Encoding says")
            }
            return bytes
        }

        private static func bytes(ofHexadecimal text: [UInt8]) -> [UInt8]? {
            let digits = text.filter { $0 > 32 }.map { Character(Unicode.Scalar($0)).hexDigitValue }
            guard digits.count % 2 == 0, !digits.contains(nil) else { return nil }
            return stride(from: 0, to: digits.count, by: 2).map {
                UInt8((digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0))
            }
        }
    }
}
