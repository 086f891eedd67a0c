import Foundation
import VapixSupport

/// A TCP server that does exactly what a test says, byte by byte, where a well-behaved server cannot be made to fail.
///
/// Each connection is handled by the script on a thread of its own. ``stop()`` ends whatever still hangs.
public final class ScriptedServer: Sendable {
    /// One accepted connection, seen from the script.
    public struct Connection: Sendable {
        fileprivate let descriptor: CInt

        /// Reads one HTTP request, its body by Content-Length included.
        ///
        /// - Returns: The request's text; `nil` if the client closed first.
        public func readRequest() -> String? {
            var text = ""
            while true {
                if let end = text.range(of: "\r\n\r\n") {
                    let length = text[..<end.lowerBound].split(separator: "\r\n")
                        .first { $0.lowercased().hasPrefix("content-length:") }
                        .flatMap { Int($0.dropFirst("content-length:".count).filter { $0 != " " }) }
                    if text[end.upperBound...].utf8.count >= length ?? 0 { return text }
                }
                guard let more = read() else { return nil }
                text += more
            }
        }

        /// Reads what has come, at most 64 KiB of it.
        ///
        /// - Returns: The text; `nil` if the client closed.
        public func read() -> String? {
            readBytes().map { String(decoding: $0, as: UTF8.self) }
        }

        /// Reads what has come, at most 64 KiB of it.
        ///
        /// - Returns: The bytes; `nil` if the client closed.
        public func readBytes() -> [UInt8]? {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            let count = recv(descriptor, &buffer, buffer.count, 0)
            return count > 0 ? Array(buffer[..<count]) : nil
        }

        /// Reads up to a text and what came with it.
        ///
        /// - Parameters:
        ///   - end: What to read up to.
        ///   - question: A text that is answered each time it comes, if any.
        ///   - answer: The answer.
        /// - Returns: All that was read; `nil` if the client closed first.
        public func read(until end: String, answering question: String? = nil, with answer: String = "") -> String? {
            var text = ""
            while !text.contains(end) {
                guard let more = read() else { return nil }
                if let question, more.contains(question) { send(answer) }
                text += more
            }
            return text
        }

        /// Sends text.
        ///
        /// - Parameter text: What to send, as UTF-8.
        /// - Returns: Whether all of it went out.
        @discardableResult
        public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

        /// Sends bytes.
        ///
        /// - Parameter bytes: What to send.
        /// - Returns: Whether all of it went out.
        @discardableResult
        public func send(_ bytes: [UInt8]) -> Bool {
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes { rest in
                    Foundation.send(descriptor, rest.baseAddress, rest.count, CInt(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }

        /// Sends a complete reply and keeps the connection open.
        ///
        /// - Parameters:
        ///   - body: The body.
        ///   - status: The status line's number and words.
        ///   - type: The media type.
        public func reply(_ body: String, status: String = "200 OK", type: String = "text/plain") {
            reply(bytes: Array(body.utf8), status: status, type: type)
        }

        /// Sends a complete reply of bytes and keeps the connection open.
        ///
        /// - Parameters:
        ///   - bytes: The body.
        ///   - status: The status line's number and words.
        ///   - type: The media type.
        public func reply(bytes: [UInt8], status: String = "200 OK", type: String = "text/plain") {
            send(
                Array("HTTP/1.1 \(status)\r\nContent-Type: \(type)\r\nContent-Length: \(bytes.count)\r\n\r\n".utf8)
                    + bytes)
        }

        /// Waits until the client's system has received all that was sent, whether the client has read it or not.
        public func waitUntilReceived() {
            let deadline = ContinuousClock.now + longestWait
            var unsent: CInt = 1
            while ContinuousClock.now < deadline, ioctl(descriptor, UInt(TIOCOUTQ), &unsent) == 0, unsent > 0 {
                usleep(1000)
            }
        }

        /// Waits until the client closes or the server stops.
        public func hang() {
            var byte: UInt8 = 0
            while recv(descriptor, &byte, 1, 0) > 0 {}
        }

        /// Makes the connection end with a reset instead of an orderly close.
        public func reset() {
            var linger = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout.size(ofValue: linger)))
        }
    }

    private struct State {
        var open: Set<CInt> = []
        var acceptedCount = 0
        var isStopped = false
    }

    private let listener: CInt
    private let state = Locked(State())
    /// The port that the server listens on.
    public let port: UInt16

    /// How many connections have been accepted.
    public var acceptedCount: Int { state.withLock { $0.acceptedCount } }
    /// How many connections are open.
    public var openCount: Int { state.withLock { $0.open.count } }

    /// Starts a server.
    ///
    /// - Parameters:
    ///   - address: An address of this machine; one of IPv6 may have a zone.
    ///   - script: What to do with each connection; it is closed when the script returns.
    /// - Throws: `SystemError` if the system has no socket.
    public init(address: String = "127.0.0.12", _ script: @escaping @Sendable (Connection) -> Void) throws {
        (listener, port) = try Self.listen(at: address)
        let listener = self.listener
        let isStarted = startDedicatedThread { [weak self] in
            defer { close(listener) }
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { return }
                guard let self, self.register(descriptor) else {
                    close(descriptor)
                    return
                }
                _ = startDedicatedThread { [weak self] in
                    script(Connection(descriptor: descriptor))
                    self?.unregister(descriptor)
                    close(descriptor)
                }
            }
        }
        guard isStarted else { throw SystemError("pthread_create") }
    }

    deinit {
        stop()
    }

    /// Stops listening and ends all connections; may be called more than once.
    public func stop() {
        state.withLock { state in
            guard !state.isStopped else { return }
            state.isStopped = true
            // Closing it is left to the thread that uses it: another server might get the same number meanwhile.
            shutdown(listener, CInt(SHUT_RDWR))
            for descriptor in state.open { shutdown(descriptor, CInt(SHUT_RDWR)) }
        }
    }

    private func register(_ descriptor: CInt) -> Bool {
        state.withLock { state in
            guard !state.isStopped else { return false }
            state.open.insert(descriptor)
            state.acceptedCount += 1
            return true
        }
    }

    private func unregister(_ descriptor: CInt) {
        state.withLock { _ = $0.open.remove(descriptor) }
    }

    private static func listen(at address: String) throws -> (CInt, UInt16) {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST
        hints.ai_socktype = CInt(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address, "0", &hints, &found) == 0, let found else { throw SystemError("getaddrinfo") }
        defer { freeaddrinfo(found) }
        let listener = socket(found.pointee.ai_family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard listener >= 0 else { throw SystemError("socket") }
        var length = found.pointee.ai_addrlen
        guard bind(listener, found.pointee.ai_addr, length) == 0, Foundation.listen(listener, 1024) == 0,
            getsockname(listener, found.pointee.ai_addr, &length) == 0
        else {
            close(listener)
            throw SystemError("bind")
        }
        // The port is at the same place in addresses of both families.
        let port = found.pointee.ai_addr.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { $0.pointee.sin_port }
        return (listener, UInt16(bigEndian: port))
    }
}

/// A port of a loopback address on which nobody listens.
///
/// - Parameter address: The address.
/// - Returns: The port.
/// - Throws: `SystemError` if the system has no socket.
public func unusedPort(at address: String = "127.0.0.12") throws -> UInt16 {
    let server = try ScriptedServer(address: address) { _ in }
    defer { server.stop() }
    return server.port
}

/// A system call that failed.
public struct SystemError: Error, CustomStringConvertible {
    /// The call and the reason.
    public let description: String

    init(_ call: String) {
        description = "\(call): \(String(cString: strerror(errno)))"
    }
}
