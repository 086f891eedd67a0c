import DeviceSimulator
import Foundation
import TestSupport
import Testing

private let list = "/axis-cgi/applications/list.cgi"
private let ready = "/axis-cgi/systemready.cgi"
private let readyCall = #"{"apiVersion":"1.1","method":"systemready","params":{"timeout":1}}"#

@Test func virtualHost_serviceAccount_isLetIn() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        #expect(try await device.curl(list, login: login).hasPrefix("200\n<reply result=\"ok\">"))
        #expect(device.unauthorizedCount == 0)
        device.removeAllAccounts()
        #expect(try await device.curl(list, login: login).hasPrefix("401"))
    }
}

@Test func virtualHost_noLogin_isChallengedForBasic() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let reply = try await device.curl(list, login: nil, "--include")
        #expect(reply.hasPrefix("401"))
        #expect(reply.contains(/WWW-Authenticate: Basic realm="AXIS_[0-9A-F]{12}"\r\n/))
        #expect(try await device.curl(list, login: "a0-testuser:wrong").hasPrefix("401"))
        #expect(try await device.curl(list, login: "nobody:").hasPrefix("401"))
        #expect(device.unauthorizedCount == 3)
        #expect(device.requestCounts == [list: 3])
    }
}

@Test func virtualHost_keepAlive_reusesTheConnection() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        let url = device.origin + list
        let reply = try await run(
            "curl", "--silent", "--user", login, "--write-out", "%{num_connects}\n", "--output", "/dev/null", url,
            "--output", "/dev/null", url)
        #expect(reply.output == "1\n0\n")
    }
}

@Test func network_digest_isLetIn() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let user = try #require(device.networkUsers.first)
        let login = "root:\(user.password)"
        #expect(user.name == "root")
        #expect(try await device.curlNetwork(list, "--digest", "--user", login).contains("<reply result=\"ok\">"))
        let query = "/axis-cgi/param.cgi?action=list&group=Brand.Brand"
        #expect(
            try await device.curlNetwork(query, "--digest", "--user", login).hasSuffix("root.Brand.Brand=AXIS\n"))
        #expect(
            try await device.curlNetwork(
                "/axis-cgi/basicdeviceinfo.cgi", "--digest", "--user", login, "--data",
                #"{"apiVersion":"1.0","method":"getAllProperties"}"#
            ).contains("Artpec"))
        #expect(try await device.curlNetwork(list, "--anyauth", "--user", login).contains("<reply result=\"ok\">"))
        #expect(try await device.curlNetwork(list, "--digest", "--user", "root:wrong").hasPrefix("401"))
        #expect(try await device.curlNetwork(list, "--basic", "--user", login).hasPrefix("401"))
        let challenge = try await device.curlNetwork(list, "--include")
        #expect(challenge.contains(/WWW-Authenticate: Digest realm="AXIS_.*nonce=".*qop="auth"/))
    }
}

@Test func logins_ofTheOtherListener_areRefused() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let account = try await device.credentials()
        let user = try #require(device.networkUsers.first)
        #expect(try await device.curlNetwork(list, "--digest", "--user", account).hasPrefix("401"))
        #expect(try await device.curl(list, login: "root:\(user.password)").hasPrefix("401"))
    }
}

@Test func network_viewer_mayReadParametersOnly() async throws {
    let configuration = SimulatedDevice.Configuration.anyPort {
        $0.networkUsers = [NetworkUser(name: "eve", password: "p", access: .viewer)]
    }
    try await SimulatedDevice.withDevice(configuration) { device async throws in
        let eve = ["--digest", "--user", "eve:p"]
        #expect(try await device.curlNetwork(list, eve[0], eve[1], eve[2]).hasPrefix("401"))
        let parameters = "/axis-cgi/param.cgi?action=list&group=Brand"
        #expect(try await device.curlNetwork(parameters, eve[0], eve[1], eve[2]).hasPrefix("200"))
    }
}

@Test(arguments: [
    (ready, readyCall), (ready, #"{"method":"getSupportedVersions"}"#),
    ("/axis-cgi/apidiscovery.cgi", #"{"apiVersion":"1.0","method":"getApiList"}"#),
    ("/axis-cgi/apidiscovery.cgi", #"{"method":"getSupportedVersions"}"#),
    ("/axis-cgi/basicdeviceinfo.cgi", #"{"apiVersion":"1.2","method":"getAllUnrestrictedProperties"}"#),
    ("/axis-cgi/basicdeviceinfo.cgi", #"{"method":"getSupportedVersions"}"#),
])
func anonymousOperation_noLogin_isAnsweredIfAllowed(path: String, body: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        #expect(try await device.curl(path, login: nil, "--data", body).hasPrefix("200"))
        #expect(try await device.curlNetwork(path, "--data", body).hasPrefix("200"))
    }
    try await SimulatedDevice.withDevice(.anyPort { $0.allowsAnonymous = false }) { device async throws in
        #expect(try await device.curl(path, login: nil, "--data", body).hasPrefix("401"))
        let login = try await device.credentials()
        #expect(try await device.curl(path, login: login, "--data", body).hasPrefix("200"))
    }
}

@Test func restrictedOperation_noLogin_isRefused() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let call = #"{"apiVersion":"1.0","method":"getAllProperties"}"#
        #expect(try await device.curl("/axis-cgi/basicdeviceinfo.cgi", login: nil, "--data", call).hasPrefix("401"))
    }
}

@Test func unknownPath_isNotFoundAsHTML() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        let reply = try await device.curl("/axis-cgi/nosuch.cgi", login: login, "--include")
        #expect(reply.hasPrefix("404"))
        #expect(reply.contains("Content-Type: text/html"))
        #expect(reply.contains("<h1>Not Found</h1>"))
        #expect(try await device.curl("/elsewhere", login: nil).hasPrefix("404"))
    }
}

@Test(arguments: ["applications/list.cgi", "applications/control.cgi", "param.cgi", "systemready.cgi"])
func wrongMethod_isNotAllowed(program: String) async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let login = try await device.credentials()
        #expect(try await device.curl("/axis-cgi/" + program, login: login, "--request", "DELETE").hasPrefix("405"))
    }
}

@Test func script_reply_replacesTheCamerasOwn() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.script(
            SimulatedReply(status: 503, headers: ["Retry-After": "7"], body: "later", delay: .milliseconds(50)),
            for: list)
        let reply = try await device.curl(list, login: nil, "--include")
        #expect(reply.hasPrefix("503"))
        #expect(reply.contains("Retry-After: 7"))
        #expect(reply.hasSuffix("later"))
        device.script(nil, for: list)
        #expect(try await device.curl(list, login: nil).hasPrefix("401"))
    }
}
