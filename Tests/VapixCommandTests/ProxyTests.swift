import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixSupport

/// Behind a proxy, which is in the environment of a process.
///
/// The device has a name that only the proxy could know.
@Suite(.timeLimit(.minutes(10))) struct ProxyTests {
    private func run(_ arguments: [String], host: String, _ proxy: ScriptedServer) async throws -> ToolResult {
        let address = "http://proxy-user:canary-4711@127.0.0.1:\(proxy.port)"
        return try await Tool.run(
            arguments + ["--host", host, "--user", "root", "--password-fd", "7"],
            environment: ["http_proxy": address, "https_proxy": address], input: "canary-secret")
    }

    /// Story: a WebSocket to an http origin was opened at the proxy itself, which does not speak that protocol.
    @Test func events_httpOrigin_goThroughATunnel() async throws {
        let targets = Locked<[String]>([])
        let proxy = try ScriptedServer(address: "127.0.0.1") { connection in
            while let request = connection.readRequest() {
                targets.withLock { $0.append(String(request.prefix { $0 != "\r\n" })) }
                guard request.hasPrefix("CONNECT ") else {
                    connection.reply("token4711")
                    continue
                }
                connection.send("HTTP/1.1 200 Connection established\r\n\r\n")
                guard let peer = EventPeer(connection) else { return }
                targets.withLock { $0.append(String(peer.request.prefix { $0 != "\r\n" })) }
                peer.confirm()
                peer.sendEvent(1)
                connection.hang()
            }
        }
        defer { proxy.stop() }
        let result = try await run(["events", "--count", "1"], host: "http://camera.invalid", proxy)
        #expect(result.status == 0, "\(result.errorText)")
        #expect(result.text.contains("number=1"), "\(result.text)")
        #expect(
            targets.withLock { $0 } == [
                "GET http://camera.invalid/axis-cgi/wssession.cgi HTTP/1.1", "CONNECT camera.invalid:80 HTTP/1.1",
                "GET /vapix/ws-data-stream?wssession=token4711&sources=events HTTP/1.1",
            ])
    }

    @Test(arguments: ["http://camera.invalid", "https://camera.invalid"])
    func list_proxyWantsALogin_isExplained(host: String) async throws {
        let proxy = try ScriptedServer(address: "127.0.0.1") { connection in
            while connection.readRequest() != nil {
                connection.send(
                    "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"p\"\r\n"
                        + "Content-Length: 0\r\n\r\n")
            }
        }
        defer { proxy.stop() }
        for command in [["list-apps"], ["events", "--count", "1"]] {
            let result = try await run(command, host: host, proxy)
            #expect(result.status == (host.hasPrefix("https") ? 5 : 2), "\(result.errorText)")
            #expect(result.errorText.contains("407"), "\(result.errorText)")
            #expect(result.errorText.contains("http_proxy"), "\(result.errorText)")
            #expect(!result.errorText.contains("canary"))
        }
    }
    /// The advice for a proxy that is down was to check the device.
    @Test func list_proxyIsDown_namesTheProxy() async throws {
        let arguments = ["list-apps", "--host", "http://127.0.0.1:1", "--user", "root", "--password-fd", "7"]
        let variables = ["http_proxy": "http://proxy-user:canary-4711@127.0.0.1:2"]
        let result = try await Tool.run(arguments, environment: variables, input: "canary-secret")
        #expect(result.status == 5, "\(result.errorText)")
        let text = "the connection through the proxy http://127.0.0.1:2 failed"
        #expect(result.errorText.contains(text), "\(result.errorText)")
        #expect(result.errorText.contains("put the device into no_proxy"), "\(result.errorText)")
        #expect(!result.errorText.contains("canary"))
        let direct = try await Tool.run(
            arguments, environment: variables.merging(["no_proxy": "127.0.0.1"]) { $1 }, input: "canary-secret")
        #expect(direct.status == 5, "\(direct.errorText)")
        #expect(!direct.errorText.contains("proxy"), "\(direct.errorText)")
    }
}
