import Glibc
import TestSupport
import VapixSupport

@testable import AppServer

/// A client of raw bytes.
///
/// Its calls run on threads of their own, because they block.
final class RawClient: Sendable {
    struct Failure: Error {
        let reason: String
    }

    private let descriptor: CInt

    /// Connects to a Unix socket.
    init(path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        descriptor = try Self.connected(&address, AF_UNIX)
    }

    /// Connects to a port of 127.0.0.1.
    init(port: Int) throws {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        descriptor = try Self.connected(&address, AF_INET)
    }

    private static func connected<Address>(_ address: inout Address, _ family: CInt) throws -> CInt {
        let descriptor = socket(family, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        limitWaits(of: descriptor)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
        guard status == 0 else {
            defer { Glibc.close(descriptor) }
            throw Failure(reason: String(cString: strerror(errno)))
        }
        return descriptor
    }

    deinit { Glibc.close(descriptor) }

    /// Ends the connection in both directions.
    func disconnect() { shutdown(descriptor, CInt(SHUT_RDWR)) }

    /// Sends all bytes.
    ///
    /// - Returns: Whether the server took them.
    @discardableResult
    func send(_ bytes: [UInt8]) async -> Bool {
        await blocking { [descriptor] in
            var sent = 0
            while sent < bytes.count {
                let count = bytes.withUnsafeBytes {
                    Glibc.send(descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, CInt(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    @discardableResult
    func send(_ text: String) async -> Bool { await send(Array(text.utf8)) }

    /// Receives until enough has come, or until the server closes the connection.
    func receive(until isEnough: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }) async -> [UInt8] {
        await blocking { [descriptor] in
            var all: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 64 * 1024)
            while !isEnough(all) {
                let count = recv(descriptor, &buffer, buffer.count, 0)
                guard count > 0 else { break }
                all += buffer[..<count]
            }
            return all
        }
    }

    /// Receives text that ends so.
    func receive(upTo end: String) async -> String {
        String(decoding: await receive { $0.suffix(end.utf8.count).elementsEqual(end.utf8) }, as: UTF8.self)
    }

    /// Receives until the server closes the connection.
    func receiveAll() async -> String { String(decoding: await receive(), as: UTF8.self) }

    /// Receives the records up to the ends of so many requests.
    func receiveReplies(_ count: Int) async throws -> [FastCGIRecordReader.Record] {
        let bytes = await receive { bytes in
            ((try? FastCGIBytes.records(bytes)) ?? []).filter { $0.kind == 3 }.count >= count
        }
        return try FastCGIBytes.records(bytes)
    }

    private func blocking<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            let work: @Sendable () -> Void = { continuation.resume(returning: body()) }
            if !startDedicatedThread(work) { work() }
        }
    }
}
