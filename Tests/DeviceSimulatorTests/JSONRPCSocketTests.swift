import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

private let endpoint = "/vapix/ws/v1?apis=data-hub"

/// A camera, and a client that has opened the endpoint with a session token.
private func withClient(_ body: (RawEventClient) async throws -> Void) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        let token = try #require(
            try await device.curl("/axis-cgi/wssession.cgi", login: login).split(separator: "\n").last)
        let client = try await RawEventClient.connect(device, login: nil, path: "\(endpoint)&wssession=\(token)")
        #expect(client.answer.status == 101)
        try await body(client)
    }
}

@Test func jsonRPCSocket_noLogin_is401() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for path in [endpoint, endpoint + "&wssession=1331901001644832701"] {
            #expect(try await RawEventClient.connect(device, login: nil, path: path).answer.status == 401)
        }
        let login = try await device.credentials()
        #expect(try await RawEventClient.connect(device, login: login, path: endpoint).answer.status == 101)
        let plain = try await RawEventClient.connect(device, login: login, path: endpoint, handshake: "")
        #expect(plain.answer.status == 426)
    }
}

@Test(arguments: [
    ("{", -32700, JSONValue.null), ("[]", -32600, .null),
    (#"{"id":1,"method":"data-hub_v1:listTopics"}"#, -32600, .null),
    (#"{"jsonrpc":"2.0","id":1}"#, -32600, .null),
    (#"{"jsonrpc":"2.0","id":1,"method":"data-hub_v1:listTopics","params":{}}"#, -32601, 1),
    (#"{"jsonrpc":"2.0","id":"a","method":"data-hub_v1:listTopics"}"#, -32601, "a"),
])
func jsonRPCSocket_request_hasTheStandardError(text: String, code: Int64, id: JSONValue) async throws {
    try await withClient { client async throws in
        let answer = try await client.ask(text)
        #expect(answer["jsonrpc"] == "2.0" && answer["id"] == id)
        #expect(answer["error"]?["code"] == .integer(code))
    }
}

@Test func jsonRPCSocket_notification_getsNoAnswer() async throws {
    try await withClient { client async throws in
        client.send(#"{"jsonrpc":"2.0","method":"ptz-control-ws_v1:continuousMove","params":{"channel":1}}"#)
        #expect(try await client.ask(#"{"jsonrpc":"2.0","id":7,"method":"x"}"#)["id"] == 7)
        client.send("ping", first: 0x89)
        #expect(await client.read() == .init(first: 0x8A, payload: Array("ping".utf8)))
        client.send(bytes: [0x03, 0xE8], first: 0x88)
        #expect(await client.read() == .init(first: 0x88, payload: [0x03, 0xE8]))
        #expect(await client.read() == nil)
    }
}

@Test func jsonRPCSocket_binaryOrHugeMessage_isRefused() async throws {
    try await withClient { client async throws in
        #expect(try await client.ask(String(repeating: " ", count: 70_000))["error"]?["code"] == -32600)
        client.send("binary", first: 0x82)
        #expect(await client.read() == .init(first: 0x88, payload: [0x03, 0xEB]))
    }
}
