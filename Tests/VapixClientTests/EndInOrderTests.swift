import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing

/// An app that serves endpoints, reads events and uploads a file, in a process of its own that a camera stops.
@Suite(.timeLimit(.minutes(10)))
struct EndInOrderTests {
    /// SIGTERM ends all three, and the service manager learns of the start and the end.
    @Test func terminate_serveAndEventsAndUpload_end() async throws {
        try await SimulatedDevice.withDevice { device in
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
                .path
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(atPath: folder) }
            let notifications = try notificationSocket(folder + "/notify")
            defer { close(notifications) }
            let process = try SteeredProcess(
                ["work", device.origin],
                environment: ["DBUS_SYSTEM_BUS_ADDRESS": device.busAddress, "NOTIFY_SOCKET": folder + "/notify"])
            var answers: [String] = []
            while answers.count < 3 { answers.append(try await process.answer()) }
            #expect(Set(answers.map { $0.prefix(4) }) == ["port", "even", "uplo"])
            let client = try connect(to: port(answers))
            defer { close(client) }
            #expect(await eventually { received(client).contains("tick") }, "an endpoint is being served")

            process.child.signal(SIGTERM)
            #expect(try await process.answer() == "ended")
            #expect(await eventually { process.child.status == 0 })
            #expect(messages(notifications) == ["READY=1", "STOPPING=1", "STATUS=ended"])
        }
    }

    private func port(_ answers: [String]) -> UInt16 {
        answers.compactMap { $0.hasPrefix("port ") ? UInt16($0.dropFirst(5)) : nil }.first ?? 0
    }

    /// A service manager's socket.
    private func notificationSocket(_ path: String) throws -> CInt {
        let descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(result == 0)
        return descriptor
    }

    private func messages(_ descriptor: CInt) -> [String] {
        var messages: [String] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while case let count = recv(descriptor, &buffer, buffer.count, CInt(MSG_DONTWAIT)), count >= 0 {
            messages.append(String(decoding: buffer[..<count], as: UTF8.self))
        }
        return messages
    }

    /// A connection to the app that has asked for the live stream.
    private func connect(to port: UInt16) throws -> CInt {
        let descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
        let request = Array("GET /live.cgi HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8)
        try #require(send(descriptor, request, request.count, CInt(MSG_NOSIGNAL)) == request.count)
        return descriptor
    }

    private func received(_ descriptor: CInt) -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, CInt(MSG_DONTWAIT))
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : ""
    }
}
