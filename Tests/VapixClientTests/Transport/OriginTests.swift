import Foundation
import ServiceAccounts
import TestSupport
import Testing
import VapixSupport

@testable import VapixClient

/// Addresses with a zone, which is this machine's business and not the device's.
@Suite(.timeLimit(.minutes(10)))
struct OriginTests {
    @Test(arguments: [
        ("http://[fe80::1%25eth0]", "http://[fe80::1%25eth0]", "[fe80::1]"),
        ("https://[FE80::A%Eth0.1]:8443/", "https://[fe80::a%25Eth0.1]:8443", "[fe80::a]:8443"),
        ("http://[fe80::1%2]", "http://[fe80::1%252]", "[fe80::1]"),
        ("http://[fe80::1%25]:80", "http://[fe80::1%2525]", "[fe80::1]"),
        ("http://[::1]:81", "http://[::1]:81", "[::1]:81"),
        ("http://Camera.local", "http://camera.local", "camera.local"),
    ])
    func init_zone_isKeptForThisMachineAlone(text: String, description: String, header: String) throws {
        let origin = try Origin(text)
        #expect(origin.description == description)
        #expect(origin.hostHeader == header)
        #expect(try Origin(description) == origin)
    }

    @Test(arguments: [
        "http://[fe80::1%]", "http://[%eth0]", "http://[fe80::1%eth0", "http://[fe80::1%a b]", "http://[fe80::1%a/b]",
        "http://[fe80::1%aaaaaaaaaaaaaaaa]", "http://host%eth0", "http://[fe80::1%eth0]x", "http://[fe80::1%a]b]",
    ])
    func init_zoneThatIsNone_isRefused(text: String) {
        #expect(throws: VapixError.self) { try Origin(text) }
    }

    /// A link-local address of this machine with its zone; `nil` if it has none.
    private static let linkLocal: String? = {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return nil }
        defer { freeifaddrs(list) }
        var next = list
        while let entry = next?.pointee {
            next = entry.ifa_next
            guard let address = entry.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET6) else { continue }
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let length = socklen_t(MemoryLayout<sockaddr_in6>.size)
            guard getnameinfo(address, length, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 else {
                continue
            }
            let name = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if name.hasPrefix("fe80:"), name.contains("%") { return name }
        }
        return nil
    }()

    @Test(.enabled(if: linkLocal != nil, "this machine has no link-local address"))
    func send_linkLocalAddress_reachesTheDevice() async throws {
        let address = try #require(Self.linkLocal)
        let heads = Locked<[String]>([])
        let server = try ScriptedServer(address: address) { connection in
            while let request = connection.readRequest() {
                heads.withLock { $0.append(request) }
                connection.reply("fine")
            }
        }
        defer { server.stop() }
        let vapix = try Vapix(origin: "http://[\(address)]:\(server.port)", username: "a", password: "b")
        #expect(try await vapix.send(HTTPRequest(.get, "/x"), effect: .read).body == Array("fine".utf8))
        let plain = try #require(address.split(separator: "%").first)
        #expect(heads.withLock { $0.first }?.contains("\r\nHost: [\(plain)]:\(server.port)\r\n") == true)
    }

    /// An app under the simulator finds its port, and the password of a service account goes nowhere else.
    @Test func ofApp_environment_onlyTheVirtualHostCounts() {
        #expect(Origin.ofApp(environment: "http://127.0.0.12:8080").description == "http://127.0.0.12:8080")
        for text in [
            nil, "", "http://127.0.0.12", "https://127.0.0.12:8080", "http://127.0.0.1:8080", "http://192.168.0.90",
            "http://127.0.0.12.example.com", "http://user@127.0.0.12:8080", "127.0.0.12:8080", "http://127.0.0.12:0",
            "http://[::ffff:127.0.0.12]:8080",
        ] {
            #expect(Origin.ofApp(environment: text) == .virtualHost)
        }
    }
}
