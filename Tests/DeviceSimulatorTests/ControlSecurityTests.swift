import Foundation
import TestSupport
import Testing
import VapixSupport

@testable import DeviceSimulator

/// What the control interface refuses.
@Suite(.timeLimit(.minutes(10)))
struct ControlSecurityTests {
    /// A page whose name leads to 127.0.0.1 (DNS rebinding) reads and changes whatever does not look at the host.
    @Test func foreignHost_isRefused() async throws {
        try await withControl { device, control async throws in
            let port = control.url.split(separator: ":").last ?? ""
            for host in [
                "evil.example", "evil.example:\(port)", "127.0.0.1:1", "127.0.0.1.evil.example:\(port)", "",
                "localhost", "[::1]:\(port)", "127.0.0.1:\(port)@evil.example", "0.0.0.0:\(port)",
            ] {
                for (method, target) in [("GET", "/v1/ports"), ("GET", "/"), ("DELETE", "/v1/accounts")] {
                    let reply = try await control.call(method, target, host: host)
                    #expect(reply.status == 403 && reply.code == "foreign-host", "\(host)")
                }
            }
            #expect(try await control.call("GET", "/v1/ports", host: "LOCALHOST:\(port)").status == 200)
            let peer = try ControlPeer(control.url)
            peer.send("GET /v1/ports HTTP/1.1\r\n\r\n")
            #expect(await peer.readToEnd().contains("foreign-host"))
        }
    }

    /// A form, a picture or a script of another web page reaches the port as well (cross-site request forgery).
    @Test func foreignOrigin_isRefusedAndDoesNothing() async throws {
        try await withControl { device, control async throws in
            _ = try await device.credentials()
            let port = control.url.split(separator: ":").last ?? ""
            for header in [
                "Origin: http://evil.example", "Origin: null", "Origin: https://127.0.0.1:\(port)",
                "Origin: http://127.0.0.1:1", "Origin: http://127.0.0.1", "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site", "Origin: file://", "Origin: ",
            ] {
                let reply = try await control.call("DELETE", "/v1/accounts", headers: header + "\r\n")
                #expect(reply.status == 403 && reply.code == "foreign-origin", "\(header)")
                let read = try await control.call("GET", "/v1/requests", headers: header + "\r\n")
                #expect(read.status == 403, "\(header)")
            }
            #expect(device.accountNames.count == 1)
            let own = "Origin: http://127.0.0.1:\(port)\r\nSec-Fetch-Site: same-origin\r\n"
            #expect(try await control.call("DELETE", "/v1/accounts", headers: own).status == 204)
        }
    }

    /// A form of another page may send text/plain without asking first; it may not send JSON.
    @Test func formsBody_isRefused() async throws {
        try await withControl { device, control async throws in
            for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""] {
                let peer = try ControlPeer(control.url)
                let header = type.isEmpty ? "" : "Content-Type: \(type)\r\n"
                let body = #"{"fault": "web-down"}"#
                peer.send(
                    "POST /v1/faults HTTP/1.1\r\nHost: \(control.host)\r\nConnection: close\r\n\(header)"
                        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
                let text = await peer.readToEnd()
                #expect(text.contains("415") && text.contains("Content-Type: application/json"), "\(type)")
            }
            #expect(await device.activeFaults == [])
        }
    }

    @Test func port_listensOnTheLoopbackInterfaceAlone() async throws {
        try await withControl { device, control async throws in
            let port = try #require(control.url.split(separator: ":").last.flatMap { UInt16($0) })
            let hex = String(port, radix: 16, uppercase: true)
            let line = String(repeating: "0", count: 4 - hex.count) + hex + " 00000000:0000 0A"
            var own: [Substring] = []
            // The kernel may leave out a line while other sockets come and go.
            let isListed = await eventually {
                let table = (try? String(contentsOfFile: "/proc/net/tcp", encoding: .utf8)) ?? ""
                own = table.split(separator: "\n").filter { $0.contains(line) }
                return !own.isEmpty
            }
            #expect(isListed && own.count == 1)
            #expect(own.allSatisfy { $0.contains("0100007F:") })
        }
    }

    @Test func replies_mayNotBeFramedOrGuessed() async throws {
        try await withControl { device, control async throws in
            for target in ["/", "/v1/ports", "/v1/nothing"] {
                let head = try await control.call("GET", target).head
                #expect(head.contains("X-Content-Type-Options: nosniff"))
                #expect(head.contains("frame-ancestors 'none'"))
                #expect(head.contains("Cross-Origin-Resource-Policy: same-origin"))
                #expect(!head.contains("Access-Control-Allow"))
            }
        }
    }

    /// Passwords of service accounts, of network users, and those that a client sends.
    @Test func passwords_areInNoAnswerAndNoLog() async throws {
        var configuration = SimulatedDevice.Configuration.anyPort
        configuration.networkUsers = [NetworkUser(name: "root", password: "canary-root")]
        try await withControl(configuration) { device, control async throws in
            let seen = Locked<[String]>([])
            let observation = device.observeActivity { activity in
                seen.withLock { $0.append("\(activity)") }
            }
            let stream = try ControlPeer(control.url)
            stream.send("GET /v1/activity HTTP/1.1\r\nHost: \(control.host)\r\n\r\n")
            _ = await stream.read(upTo: ": the camera is running")

            let login = try await device.credentials("my_app")
            let password = try #require(login.split(separator: ":").last.map(String.init))
            // The account's password in places where no client should put it.
            _ = try await device.curl("/axis-cgi/param.cgi?action=list&group=\(password)", login: login)
            _ = try await device.curl("/axis-cgi/param.cgi", login: login, "--data", "action=list&group=\(password)")
            let user = "action=add&user=guest&pwd=canary-guest&grp=users&sgrp=viewer"
            _ = try await device.curl("/axis-cgi/pwdgrp.cgi?\(user)", login: login)
            _ = try await device.curlNetwork(
                "/axis-cgi/pwdgrp.cgi", "--digest", "--user", "root:canary-root", "--data",
                "action=update&user=guest&%70wd=canary-new")
            let mqtt = """
                {"apiVersion":"1.0","method":"configureClient","params":{"server":{"host":"h"},"username":"u",\
                "passw\\u006frd":"canary-mqtt","ssl":{"deep":[{"clientSecret":"canary-deep"}]}}}
                """
            _ = try await device.curl("/axis-cgi/mqtt/client.cgi", login: login, "--data", mqtt)
            let xml = "<u:Password Type=\"x\">canary-xml</u:Password><a password = 'canary-attribute'>"
            _ = try await device.curl(
                "/axis-cgi/param.cgi", login: login, "--header", "Content-Type: text/xml", "--data", xml)
            _ = try await device.curl("/axis-cgi/param.cgi", login: login, "--data", #"{"password": "canary-cut\" and"#)
            _ = try await device.curl("/axis-cgi/wssession.cgi", login: login)
            try await control.call(
                "PUT", "/v1/users/bob", #"{"privilege": "viewer", "password": "canary-bob"}"#)
            try await control.call("PUT", "/v1/users/bob", #"{"privilege": 3, "password": "canary-bob"}"#)
            try await control.call("PUT", "/v1/snapshots/all")

            let token = try await RawClient.reply(
                device, "GET /axis-cgi/wssession.cgi", headers: basicHeader(login)
            ).body
            try await control.call("PUT", "/v1/virtual-inputs/9", #"{"active": true}"#)
            var texts = [
                await stream.read(upTo: "VirtualInput"), "\(seen.withLock { $0 })", "\(device.requests)", "\(device)",
            ]
            for operation in ControlOperation.all where operation.method == "GET" {
                if case .activity = operation.result { continue }
                texts.append(
                    try await control.call("GET", operation.sample(controlSamples[operation.id] ?? [:]).target).body)
            }
            texts.append(try await control.call("GET", "/v1/requests?bodies=true&limit=1000").body)
            let all = texts.joined(separator: "\n")
            // The log has these requests.
            #expect(all.contains("user=guest") && all.contains("configureClient") && all.contains("u:Password"))
            for secret in ["canary", password, token.trimmingCharacters(in: .whitespacesAndNewlines)] {
                let start = all.range(of: secret)?.lowerBound
                let place = start.map { all[..<$0].suffix(80) }
                #expect(place == nil, "a secret is shown")
            }
            withExtendedLifetime(observation) {}
        }
    }
}
