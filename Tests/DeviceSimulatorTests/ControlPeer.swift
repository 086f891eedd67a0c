import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// A connection to a control interface that shows every byte.
final class ControlPeer: Sendable {
    private let descriptor: CInt

    /// Connects.
    init(_ url: String) throws {
        if url.hasPrefix("unix:") {
            var name = sockaddr_un()
            name.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: url.dropFirst(5).utf8) }
            descriptor = try Self.connected(to: name, AF_UNIX)
        } else {
            var name = sockaddr_in()
            name.sin_family = sa_family_t(AF_INET)
            name.sin_port = try #require(url.split(separator: ":").last.flatMap { UInt16($0) }).bigEndian
            inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
            descriptor = try Self.connected(to: name, AF_INET)
        }
    }

    deinit {
        close(descriptor)
    }

    struct Refused: Error {}

    /// The socket is the object's only when it is connected: an object that throws has a `deinit`, which would close it a
    /// second time, and by then it may be the socket of another test.
    private static func connected(to name: some Any, _ family: CInt) throws -> CInt {
        let descriptor = socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        limitWaits(of: descriptor)
        var name = name
        let size = socklen_t(MemoryLayout.size(ofValue: name))
        let status = withUnsafeMutablePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) { Foundation.connect(descriptor, $0, size) }
        }
        guard status == 0 else {
            close(descriptor)
            throw Refused()
        }
        return descriptor
    }

    @discardableResult
    func send(_ text: String) -> Bool { SocketStream(descriptor).send(Array(text.utf8)) }

    /// Sends no more.
    func endSending() { shutdown(descriptor, CInt(SHUT_WR)) }

    /// Reads to the end.
    func readToEnd() async -> String {
        let descriptor = descriptor
        return await runOnThread {
            var all: [UInt8] = []
            let stream = SocketStream(descriptor)
            while true {
                let piece = stream.read(65_536)
                if piece.isEmpty { return String(decoding: all, as: UTF8.self) }
                all += piece
            }
        }
    }

    /// Reads until the text so far contains a word; to the end, or for a minute, if it never does.
    func read(upTo word: String) async -> String {
        let descriptor = descriptor
        return await runOnThread {
            var text = ""
            let stream = SocketStream(descriptor)
            let deadline = ContinuousClock.now + longestWait
            while !text.contains(word), ContinuousClock.now < deadline {
                let piece = stream.read(65_536)
                if piece.isEmpty { break }
                text += String(decoding: piece, as: UTF8.self)
            }
            return text
        }
    }
}

extension ControlInterface {
    /// A reply of the interface.
    struct TestReply {
        var status: Int
        var head: String
        var body: String

        var json: JSONValue? { JSONValue(body.utf8) }
        var code: String? { json?["error"]?["code"]?.string }
        var message: String { json?["error"]?["message"]?.string ?? "no message: \(body.prefix(200))" }
    }

    /// The host that a client names.
    var host: String { url.hasPrefix("unix:") ? "localhost" : String(url.dropFirst(7)) }

    /// Sends a request on a connection of its own.
    @discardableResult
    func call(
        _ method: String, _ target: String, _ body: String? = nil, headers: String = "", host: String? = nil
    ) async throws -> TestReply {
        let peer = try ControlPeer(url)
        let own = body.map { "Content-Type: application/json\r\nContent-Length: \($0.utf8.count)\r\n" } ?? ""
        peer.send(
            "\(method) \(target) HTTP/1.1\r\nHost: \(host ?? self.host)\r\nConnection: close\r\n\(own)\(headers)\r\n\(body ?? "")"
        )
        let text = await peer.readToEnd()
        let halves = text.components(separatedBy: "\r\n\r\n")
        let status = halves[0].split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return TestReply(
            status: try #require(status, "no reply to \(method) \(target): \(text.prefix(200))"), head: halves[0],
            body: halves.dropFirst().joined(separator: "\r\n\r\n"))
    }
}

/// Runs a test with a camera and its control interface.
func withControl(
    _ configuration: SimulatedDevice.Configuration = .anyPort, at address: ControlInterface.Address = .port(0),
    _ body: (SimulatedDevice, ControlInterface) async throws -> Void
) async throws {
    try await SimulatedDevice.withDevice(configuration) { device async throws in
        let control = try device.startControl(at: address)
        do {
            try await body(device, control)
            await control.stop()
        } catch {
            await control.stop()
            throw error
        }
    }
}
