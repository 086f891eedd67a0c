import Foundation

/// A client of a control interface, for `vapix-simulator ctl`.
package struct ControlClient {
    /// A reply.
    package struct Reply {
        package let status: Int
        package let contentType: String
        package let body: [UInt8]
    }

    private let socket: SocketStream
    private let host: String

    /// Connects.
    ///
    /// - Parameter url: The interface's URL, `http://…` or `unix:/path`.
    /// - Throws: ``SimulatorError`` if nothing answers there.
    package init(url: String) throws {
        let descriptor: CInt
        if url.hasPrefix("unix:") {
            host = "localhost"
            descriptor = Self.connectUnix(String(url.dropFirst(5)))
        } else {
            let authority = url.dropFirst(url.hasPrefix("http://") ? 7 : 0).prefix { $0 != "/" }
            let parts = authority.split(separator: ":", maxSplits: 1)
            guard url.hasPrefix("http://"), let name = parts.first, ["127.0.0.1", "localhost"].contains(name),
                let port = parts.count == 2 ? UInt16(parts[1]) : 80
            else {
                throw SimulatorError(
                    "'\(url)' is no URL of a control interface: give http://127.0.0.1:PORT or unix:PATH")
            }
            host = String(authority)
            descriptor = Self.connectTCP(port)
        }
        guard descriptor >= 0 else {
            throw SimulatorError(
                "no simulator answers at \(url) (\(String(cString: strerror(errno)))): start one, and set VAPIX_SIMULATOR as it prints"
            )
        }
        socket = SocketStream(descriptor)
    }

    /// Sends a request and receives the reply.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - target: The path and the query.
    ///   - body: The body, in JSON; `nil` without one.
    ///   - receive: Receives an endless reply in pieces; without it, the reply is received as a whole.
    /// - Returns: The reply.
    /// - Throws: ``SimulatorError`` if the connection ends before the reply is complete.
    package func send(
        _ method: String, _ target: String, body: [UInt8]? = nil, receive: ((ArraySlice<UInt8>) -> Void)? = nil
    ) throws -> Reply {
        var head = HTTPHead(firstLine: "\(method) \(target) HTTP/1.1")
        head["Host"] = host
        if let body {
            head["Content-Type"] = "application/json"
            head["Content-Length"] = String(body.count)
        }
        head["Connection"] = "close"
        _ = socket.send(head.bytes + (body ?? []))
        guard let reply = socket.readHead() else {
            throw SimulatorError("the simulator ended the connection without a reply: look at what it printed")
        }
        var content: [UInt8] = []
        let length = reply.status == 204 ? 0 : reply.contentLength ?? .max
        while content.count < length {
            let piece = socket.read(min(length - content.count, 65_536))
            if piece.isEmpty { break }
            if let receive, reply.status == 200 { receive(piece[...]) } else { content += piece }
        }
        guard length == .max || receive != nil || content.count == length else {
            throw SimulatorError("the simulator ended the connection within its reply: look at what it printed")
        }
        return Reply(status: reply.status, contentType: reply["Content-Type"] ?? "", body: content)
    }

    /// Closes the connection.
    package func close() { Foundation.close(socket.descriptor) }

    private static func connectTCP(_ port: UInt16) -> CInt {
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
        return connect(AF_INET, name)
    }

    private static func connectUnix(_ path: String) -> CInt {
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        guard path.utf8.count < MemoryLayout.size(ofValue: name.sun_path) else {
            errno = ENAMETOOLONG
            return -1
        }
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        return connect(AF_UNIX, name)
    }

    private static func connect(_ family: CInt, _ name: some Any) -> CInt {
        let descriptor = Foundation.socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return -1 }
        var name = name
        let size = socklen_t(MemoryLayout.size(ofValue: name))
        let status = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { Foundation.connect(descriptor, $0, size) }
        }
        if status == 0 { return descriptor }
        let reason = errno
        Foundation.close(descriptor)
        errno = reason
        return -1
    }
}
