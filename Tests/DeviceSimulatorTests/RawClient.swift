import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// A connection to a simulated camera that shows every byte.
final class RawClient {
    private let stream: SocketStream

    /// Connects.
    ///
    /// - Parameters:
    ///   - device: The camera.
    ///   - isAcrossTheNetwork: Whether to connect to the listener for network users.
    /// - Throws: What stood in the way.
    init(_ device: SimulatedDevice, acrossTheNetwork isAcrossTheNetwork: Bool = false) throws {
        let origin = isAcrossTheNetwork ? device.networkOrigin : device.origin
        let port = try #require(origin.split(separator: ":").last.flatMap { UInt16($0) })
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, isAcrossTheNetwork ? "127.0.0.1" : "127.0.0.12", &name.sin_addr)
        let status = withUnsafePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        stream = SocketStream(descriptor)
        guard status == 0 else { throw Refused() }
        limitWaits(of: descriptor)
    }

    deinit {
        close(stream.descriptor)
    }

    struct Refused: Error {}

    /// Sends a request.
    ///
    /// - Returns: `false` if the connection is reset already.
    @discardableResult
    func send(_ path: String, headers: String = "") -> Bool {
        stream.send(Array("GET \(path) HTTP/1.1\r\nHost: camera\r\n\(headers)\r\n".utf8))
    }

    /// Sends a request with a body, or the beginning of one.
    @discardableResult
    func post(_ path: String, headers: String = "", _ body: [UInt8], length: Int? = nil) -> Bool {
        let head = "POST \(path) HTTP/1.1\r\nHost: camera\r\nContent-Length: \(length ?? body.count)\r\n\(headers)\r\n"
        return stream.send(Array(head.utf8)) && stream.send(body)
    }

    /// Sends bytes.
    @discardableResult
    func send(bytes: [UInt8]) -> Bool { stream.send(bytes) }

    /// Makes a send fail that takes longer.
    func limitSends(to timeout: Duration) { stream.limitSends(to: timeout) }

    /// Makes the end of this client reset the connection.
    func resetOnClose() { stream.resetOnClose() }

    /// Sends no more; what the camera sends can still be read.
    func shutdownSending() { shutdown(stream.descriptor, CInt(SHUT_WR)) }

    /// Reads what there is; nothing at the end.
    func read(_ count: Int = 65_536) -> [UInt8] { stream.read(count) }

    /// Reads a line, without its end; `nil` at the end.
    func readLine() -> String? { stream.readLine() }

    /// Sends a request on a new connection, and reads to the end of the connection.
    ///
    /// - Returns: All bytes as text, and whether the end was a reset.
    static func exchange(_ device: SimulatedDevice, _ path: String) async throws -> (text: String, isReset: Bool) {
        let client = try RawClient(device)
        guard client.send(path, headers: "Connection: close\r\n") else { return ("", true) }
        let stream = Unchecked(client)
        return await runOnThread { stream.client.readToEnd() }
    }

    /// Sends a request on a new connection, and reads the reply up to the end of the connection.
    ///
    /// - Parameters:
    ///   - device: The camera.
    ///   - line: The method and the target.
    ///   - headers: Lines with their ends, without `Content-Length`.
    ///   - body: The body; `nil` for a request without one.
    ///   - isAcrossTheNetwork: Whether to use the listener for network users.
    /// - Returns: The head and the rest.
    /// - Throws: What stood in the way.
    static func reply(
        _ device: SimulatedDevice, _ line: String, headers: String = "", _ body: [UInt8]? = nil,
        acrossTheNetwork isAcrossTheNetwork: Bool = false
    ) async throws -> (head: HTTPHead, body: String) {
        let length = body.map { "Content-Length: \($0.count)\r\n" } ?? ""
        let head = "\(line) HTTP/1.1\r\nHost: camera\r\nConnection: close\r\n\(length)\(headers)\r\n"
        let client = Unchecked(try RawClient(device, acrossTheNetwork: isAcrossTheNetwork))
        let reply = await runOnThread { () -> (HTTPHead, String)? in
            // The camera may answer and end the connection before it has read everything.
            _ = client.client.send(bytes: Array(head.utf8) + (body ?? []))
            guard let head = client.client.readHead() else { return nil }
            return (head, client.client.readToEnd().text)
        }
        return try #require(reply, "no reply to \(line.prefix(200))")
    }

    /// Sends a request on a new connection, and reads the head of the reply, whose body may be endless.
    static func replyHead(_ device: SimulatedDevice, _ line: String, headers: String = "") async throws -> HTTPHead {
        let client = Unchecked(try RawClient(device))
        let head = await runOnThread { () -> HTTPHead? in
            client.client.send(bytes: Array("\(line) HTTP/1.1\r\nHost: camera\r\n\(headers)\r\n".utf8))
            return client.client.readHead()
        }
        return try #require(head)
    }

    func readToEnd() -> (text: String, isReset: Bool) {
        var all: [UInt8] = []
        while true {
            errno = 0
            let piece = stream.read(65_536)
            if piece.isEmpty { return (String(decoding: all, as: UTF8.self), errno == ECONNRESET) }
            all += piece
        }
    }

    /// Reads the head of a reply; `nil` at the end of the connection.
    func readHead() -> HTTPHead? { stream.readHead() }

    /// Reads a body.
    func readBody(_ count: Int) -> [UInt8] { stream.readAll(count) }

    /// Reads the head of a reply on a thread of its own: the test's are those of the camera, which may need them to
    /// answer.
    func head() async -> HTTPHead? {
        let it = Unchecked(self)
        return await runOnThread { it.client.readHead() }
    }

    /// Reads a body on a thread of its own.
    func body(_ count: Int) async -> [UInt8] {
        let it = Unchecked(self)
        return await runOnThread { it.client.readBody(count) }
    }

    /// `@unchecked` because the one thread that gets it is the only one that uses it.
    private struct Unchecked: @unchecked Sendable {
        let client: RawClient

        init(_ client: RawClient) {
            self.client = client
        }
    }
}
