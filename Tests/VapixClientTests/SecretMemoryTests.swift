import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixClient

/// Where a password can be found while an app runs, and after it has no more use for it: in the memory of a real process, its
/// environment, its arguments and its files.
@Suite(.timeLimit(.minutes(10)))
struct SecretMemoryTests {
    private static let password = "canary-\(UInt64.random(in: 0...UInt64.max))-4711"
    /// As the login header has it.
    private static let login = Data("a0-app:\(password)".utf8).base64EncodedString()

    /// The bytes, inverted, in hexadecimal.
    private func complement(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(~byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    private func withApp(_ body: (SteeredProcess, URL) async throws -> Void) async throws {
        let server = try ScriptedServer { connection in
            while let request = connection.readRequest() {
                if request.contains("/config/") {
                    let isChange = request.contains("\"secret\":\"/\(Self.password)\"")
                    connection.reply(
                        "{\"status\":\"success\"}", status: isChange ? "200 OK" : "404 Not Found",
                        type: "application/json")
                    continue
                }
                connection.reply(
                    "<reply result=\"ok\"/>", status: request.contains(Self.login) ? "200 OK" : "403 Forbidden",
                    type: "text/xml")
            }
        }
        defer { server.stop() }
        var configuration = SimulatedDevice.Configuration()
        configuration.credentialReply = .text("a0-app:\(Self.password)")
        try await SimulatedDevice.withDevice(configuration) { device in
            let directory = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: false)
            defer { try? FileManager.default.removeItem(at: directory) }
            let app = try SteeredProcess(
                account: "my_app", bus: device.busAddress, origin: "http://127.0.0.12:\(server.port)",
                directory: directory.path)
            for _ in 0..<20 { #expect(try await app.tell("list") == "listed 0") }
            try await body(app, directory)
        }
    }

    @Test(
        .disabled(if: Sanitizer.current != nil, "A sanitizer's allocator keeps what was freed."))
    func memory_noCopyIsLeft_afterShutdown() async throws {
        try await withApp { app, _ in
            let password = "find " + complement(Self.password)
            let login = "find " + complement(Self.login)
            // The one that the account keeps: the search finds what is there.
            let before = try await app.tell(password)
            #expect(before == "mapping")
            let answer = try await app.tell("shutdown")
            #expect(answer == "shut down")
            let after = try await app.tell(password)
            #expect(after.isEmpty)
            // libcurl from 8.7 on keeps a request's headers until its handle goes.
            let isGone = await eventually { (try? await app.tell(login))?.isEmpty == true }
            #expect(isGone)
        }
    }

    /// The body of a request kept a copy of the password until its memory had another use.
    @Test(
        .disabled(if: Sanitizer.current != nil, "A sanitizer's allocator keeps what was freed."))
    func memory_noCopyIsLeft_ofASecretInABody() async throws {
        try await withApp { app, _ in
            let password = complement("/" + Self.password)
            let answer = try await app.tell("change \(password)")
            #expect(answer == "changed")
            let isGone = await eventually { (try? await app.tell("find " + password))?.isEmpty == true }
            #expect(isGone)
        }
    }

    @Test func files_noPassword_whileTheAppRuns() async throws {
        try await withApp { app, directory in
            for (name, content) in [("cmdline", "my_app"), ("environ", directory.path)] {
                let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/\(app.identifier)/\(name)"))
                let text = String(decoding: try file.readToEnd() ?? Data(), as: UTF8.self)
                #expect(text.contains(content), "it is the right process")
                #expect(!text.contains(Self.password))
                #expect(!text.contains(Self.login))
            }
            // Both its working and its temporary directory.
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
        }
    }
}
