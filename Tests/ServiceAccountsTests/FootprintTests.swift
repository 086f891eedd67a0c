import DeviceSimulator
import Foundation
import TestSupport
import Testing

@testable import ServiceAccounts

/// What asking for accounts leaves behind in the process: nothing.
@Suite(.timeLimit(.minutes(10)))
struct FootprintTests {
    /// How many sockets of this process are connected to a Unix socket.
    private func connections(to path: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count { name in
            guard let descriptor = CInt(name) else { return false }
            var address = sockaddr_un()
            var length = socklen_t(MemoryLayout<sockaddr_un>.size)
            let status = withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getpeername(descriptor, $0, &length) }
            }
            guard status == 0, address.sun_family == sa_family_t(AF_UNIX) else { return false }
            return withUnsafeBytes(of: address.sun_path) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) == path
            }
        }
    }

    private func path(of address: String) throws -> String {
        let start = try #require(address.range(of: "path="))
        return String(address[start.upperBound...].prefix { $0 != "," })
    }

    @Test func credentials_noConnectionIsLeft_hundredsOfCalls() async throws {
        try await SimulatedDevice.withDevice { device in
            let path = try path(of: device.busAddress)
            let before = try connections(to: path)
            #expect(before > 0, "the simulator's own")
            let bus = SystemBus(address: device.busAddress)
            let replies: [(CredentialReply, Duration)] = [
                (.text("a:b"), longestWait), (.text("nonsense"), longestWait), (.wrongType, longestWait),
                (.error(BusError(name: "com.axis.Error", message: "no")), longestWait), (.never, .milliseconds(20)),
            ]
            for (reply, timeout) in replies {
                device.credentialReply = reply
                for _ in 0..<20 {
                    await withTaskGroup(of: Void.self) { group in
                        for _ in 0..<5 {
                            group.addTask { _ = try? await bus.credentials(forAccount: "x", timeout: timeout) }
                        }
                    }
                }
            }
            #expect(await eventually { (try? connections(to: path)) == before })
        }
    }

    /// Story: when a bus hangs, connecting to it blocks for ever, and a thread of ours with it.
    ///
    /// An app that kept trying got a thread and a socket more each time.
    @Test func credentials_busUnavailable_earlierCallsStillHang() async throws {
        let hanging = try HangingBus()
        defer { hanging.stop() }
        let bus = SystemBus(address: hanging.address)
        var codes: Set<ServiceAccountError.Code> = []
        await withTaskGroup(of: ServiceAccountError?.self) { group in
            for _ in 0..<4 * SystemBus.maximumPendingCalls {
                group.addTask {
                    await expectError(ServiceAccountError.self) {
                        try await bus.credentials(forAccount: "x", timeout: .milliseconds(1))
                    }
                }
            }
            for await case let error? in group {
                codes.insert(error.code)
                #expect(error.isTransient)
            }
        }
        #expect(codes == [.timedOut, .busUnavailable])
        // Another bus is not held up by that.
        try await SimulatedDevice.withDevice { device in
            let bus = SystemBus(address: device.busAddress)
            _ = try await bus.credentials(forAccount: "x", timeout: longestWait)
        }
    }

    /// Story: one task looks after the calls that hang, and it slept until the first of them was due.
    @Test func credentials_timedOut_longerCallsHangToo() async throws {
        let hanging = try HangingBus()
        defer { hanging.stop() }
        let bus = SystemBus(address: hanging.address)
        let long = (0..<4).map { _ in Task { try await bus.credentials(forAccount: "x", timeout: .seconds(3600)) } }
        for _ in 0..<3 {
            let error = await expectError(ServiceAccountError.self) {
                try await bus.credentials(forAccount: "x", timeout: .milliseconds(1))
            }
            #expect(error?.code == .timedOut)
        }
        for task in long {
            task.cancel()
            _ = await expectError(CancellationError.self) { try await task.value }
        }
    }
}

/// A bus that accepts nobody, so that connecting to it blocks.
private struct HangingBus {
    private let path = "/tmp/vapix-hang-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    private let listener: CInt

    var address: String { "unix:path=\(path)" }

    init() throws {
        listener = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let isListening = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(listener, 0) == 0
            }
        }
        try #require(isListening)
    }

    func stop() {
        close(listener)
        unlink(path)
    }
}
