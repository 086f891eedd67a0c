import Foundation
import TestSupport
import Testing

@testable import VapixSupport

/// `sd_notify` with real sockets, and with values of `NOTIFY_SOCKET` that name none.
struct ServiceNotificationTests {
    /// A service manager's socket.
    private final class Manager {
        let descriptor = socket(AF_UNIX, CInt(SOCK_DGRAM.rawValue) | CInt(SOCK_CLOEXEC.rawValue), 0)

        init(_ name: [UInt8]) throws {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
            let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
            let result = withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) }
            }
            try #require(result == 0)
        }

        deinit { close(descriptor) }

        /// The next message; `nil` if there is none.
        func message() -> String? {
            var buffer = [UInt8](repeating: 0, count: 4096)
            let count = recv(descriptor, &buffer, buffer.count, CInt(MSG_DONTWAIT))
            return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
        }
    }

    @Test func notify_pathAndAbstractSocket_getTheMessage() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/notify"
            let manager = try Manager(Array(path.utf8) + [0])
            #expect(try notifyServiceManager("READY=1\nSTATUS=on", at: path))
            #expect(manager.message() == "READY=1\nSTATUS=on")
            let name = "vapix-test-\(UInt64.random(in: 0 ... .max))"
            let other = try Manager([0] + Array(name.utf8))
            #expect(try notifyServiceManager("STOPPING=1", at: "@" + name))
            #expect(other.message() == "STOPPING=1")
            #expect(manager.message() == nil && other.message() == nil)
        }
    }

    @Test func notify_nobodyAsks_doesNothing() throws {
        #expect(try !notifyServiceManager("READY=1", at: nil))
        #expect(try !notifyServiceManager("READY=1", at: ""))
    }

    @Test func notify_badAddress_isAnError() throws {
        try withTemporaryFolder { folder in
            let long = String(repeating: "n", count: 108)
            try Data().write(to: URL(fileURLWithPath: folder + "/file"))
            for address in [
                "relative", "vsock:2:1234", "@", " ", folder + "/none", folder + "/file", folder, "/" + long,
                "@" + long,
                "@nobody-\(UInt64.random(in: 0 ... .max))", "é",
            ] {
                let error = expectError(ServiceNotificationError.self) {
                    try notifyServiceManager("READY=1", at: address)
                }
                #expect(error?.description.hasPrefix("NOTIFY_SOCKET: ") == true, "\(address)")
            }
            // The longest names that fit: 107 bytes and their NUL, or 107 behind the first NUL.
            let name = String(repeating: "x", count: 107)
            let manager = try Manager([0] + Array(name.utf8))
            #expect(try notifyServiceManager("READY=1", at: "@" + name))
            #expect(manager.message() == "READY=1")
        }
    }

    /// A service manager that does not read must not hold up the app.
    @Test func notify_socketIsFull_doesNotBlock() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/notify"
            let manager = try Manager(Array(path.utf8) + [0])
            var sent = 0
            var error: ServiceNotificationError?
            do throws(ServiceNotificationError) {
                while sent < 100_000 {
                    try notifyServiceManager("READY=1", at: path)
                    sent += 1
                }
            } catch let failure { error = failure }
            #expect(error != nil)
            #expect(manager.message() == "READY=1")
        }
    }
}
