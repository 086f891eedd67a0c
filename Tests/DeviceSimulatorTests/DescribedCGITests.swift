import DeviceSimulator
import Foundation
import TestSupport
import Testing
import VapixCatalogue
import VapixExamples

private let ntp = "/axis-cgi/ntp.cgi"
private let ports = "/axis-cgi/io/portmanagement.cgi"

/// A JSON reply: the status and the document.
private func json(_ reply: String) throws -> (status: Substring, members: [String: Any]) {
    let body = reply.split(separator: "\n", maxSplits: 1)
    try #require(body.count == 2, "\(reply)")
    let members = try #require(JSONSerialization.jsonObject(with: Data(body[1].utf8)) as? [String: Any], "\(reply)")
    return (body[0], members)
}

private func code(_ reply: String) throws -> Int? {
    (try json(reply).members["error"] as? [String: Any])?["code"] as? Int
}

// MARK: The data

@Test func catalogue_paths_belongToOneAPIEach() {
    var owners: [String: Set<String>] = [:]
    for api in Catalogue.all {
        for operation in api.operations { owners[operation.path, default: []].insert(api.name) }
    }
    #expect(owners.filter { $0.value.count > 1 }.isEmpty)
    let methods = Catalogue.all.flatMap(\.operations).compactMap { operation in
        operation.method.map { "\(operation.path) \($0)" }
    }
    #expect(Set(methods).count == methods.count)
}

@Test func catalogue_operations_haveExamples() {
    for api in Catalogue.all {
        let named = Set(Examples.of(api.name).map(\.operation))
        let missing = api.operations.filter { $0.unverified != true && !named.contains($0.name) }
        #expect(missing.map(\.name) == [], "\(api.name)")
    }
}

// MARK: JSON methods

@Test func jsonMethod_context_isEchoed() async throws {
    try await withLogin { device, login async throws in
        for (context, expected) in [(#""context":"mine","#, "mine"), (#""context":7,"#, 7), ("", nil)]
            as [(String, (any Equatable)?)]
        {
            let call = #"{"apiVersion":"1.0",\#(context)"method":"getNTPInfo"}"#
            let reply = try json(try await device.curl(ntp, login: login, "--data", call))
            #expect(reply.status == "200")
            #expect(reply.members["context"] as? String == expected as? String)
            #expect(reply.members["context"] as? Int == expected as? Int)
            #expect(reply.members["method"] as? String == "getNTPInfo")
            #expect(reply.members["data"] != nil)
        }
    }
}

@Test func jsonMethod_sameArguments_getTheirExample() async throws {
    try await withLogin { device, login async throws in
        let list = "/axis-cgi/daynight.cgi"
        let known = #"{"apiVersion":"1.0","method":"getConfiguration","params":{"channel":9}}"#
        #expect(try json(try await device.curl(list, login: login, "--data", known)).status == "500")
        let other = #"{"apiVersion":"1.0","method":"getConfiguration","params":{"channel":7}}"#
        #expect(try json(try await device.curl(list, login: login, "--data", other)).members["data"] != nil)
    }
}

@Test(arguments: [
    (ntp, #"{"apiVersion":"1.0","method":"nope"}"#, 4000), (ntp, #"{"apiVersion":"1.0"}"#, 4003),
    (ntp, #"{"method":"getNTPInfo"}"#, 4003), (ntp, #"{"apiVersion":"9.0","method":"getNTPInfo"}"#, 4001),
    (ntp, #"{"apiVersion":"x","method":"getNTPInfo"}"#, 4001), (ntp, #"{"apiVersion":1,"method":"getNTPInfo"}"#, 4004),
    (ntp, #"{"apiVersion":"1.0","method":5}"#, 4000), (ntp, "", 3000), (ntp, "nonsense", 3000), (ntp, "[]", 3000),
    (ntp, #"{"apiVersion":"1.0","meth"#, 3000), (ntp, "\"text\"", 3000), (ntp, "{\"a\":\"\u{1}\"}", 3000),
    (ntp, #"{"apiVersion":"1.0","method":"setNTPClientConfiguration","params":{"enabled":"yes"}}"#, 4004),
    (ntp, #"{"apiVersion":"1.0","method":"setNTPClientConfiguration","params":{"staticServers":[1]}}"#, 4004),
    (ntp, #"{"apiVersion":"1.0","method":"setNTPClientConfiguration","params":{"serversSource":"moon"}}"#, 4004),
    (ntp, #"{"apiVersion":"1.0","method":"setNTPClientConfiguration","params":[]}"#, 4004),
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":{}}"#, 2103),
    (ports, #"{"apiVersion":"1.0","method":"setPorts"}"#, 2103),
    // A camera answered so to Home Assistant's library, which sent a list in place of the parameters.
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":[{"port":"1","state":"open"}]}"#, 2103),
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":{"ports":null}}"#, 2103),
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":{"ports":{}}}"#, 2104),
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":{"ports":[{"state":"open"}]}}"#, 2103),
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":{"ports":[{"port":1}]}}"#, 2104),
    (ports, #"{"apiVersion":"1.0","method":"setPorts","params":{"ports":[{"port":"1","state":"ajar"}]}}"#, 2104),
    (ports, #"{"apiVersion":"2.2","method":"getPorts"}"#, 2100), (ports, "{", 2101),
    ("/axis-cgi/lightcontrol.cgi", #"{"apiVersion":"1.0","method":"activateLight","params":{"lightID":1}}"#, 1002),
    ("/axis-cgi/streamprofile.cgi", "{", 2001),
    ("/axis-cgi/firmwaremanagement.cgi", #"{"apiVersion":"1.0","method":"nope"}"#, 405),
])
func jsonMethod_badRequest_hasTheAPIsOwnCode(path: String, body: String, expected: Int) async throws {
    try await withLogin { device, login async throws in
        #expect(try code(try await device.curl(path, login: login, "--data", body)) == expected)
    }
}

@Test func jsonMethod_hugeOrDeepBody_isRefused() async throws {
    try await withLogin { device, login async throws in
        let bodies = [
            (String(repeating: " ", count: (1 << 20) + 1), 2001), (String(repeating: #"{"a":"#, count: 50_000), 3000),
        ]
        for (text, expected) in bodies {
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            try text.write(to: file, atomically: true, encoding: .utf8)
            defer { try? FileManager.default.removeItem(at: file) }
            #expect(try code(try await device.curl(ntp, login: login, "--data-binary", "@\(file.path)")) == expected)
        }
        #expect(try code(try await device.curl(ntp, login: login, "--form", "a=b")) == 3000)
        #expect(
            try await device.curl(ntp, login: login, "--data", #"{"method":"getSupportedVersions"}"#).hasPrefix("200"))
    }
}

@Test func jsonMethod_get_isRefusedAsThePageSays() async throws {
    try await withLogin { device, login async throws in
        #expect(try code(try await device.curl(ntp, login: login)) == 2000)
        #expect(try code(try await device.curl("/axis-cgi/lightcontrol.cgi", login: login)) == 2002)
        #expect(try await device.curl(ports, login: login).hasPrefix("405"))
    }
}

@Test func jsonMethod_inAForm_needsItsFile() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/uploadoverlayimage.cgi"
        let call = #"json={"apiVersion":"1.0","method":"uploadOverlayImage","params":{"scaleToResolution":true}}"#
        let type = ";type=application/json"
        #expect(try code(try await device.curl(path, login: login, "--form", call + type)) != nil)
        let whole = try await device.curl(path, login: login, "--form", call + type, "--form", "image=@/etc/hostname")
        #expect(try json(whole).members["data"] != nil)
    }
}

// MARK: Queries

@Test func query_unknownArgument_isIgnored() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/com/ptz.cgi?query=position&camera=1&typo=x"
        #expect(try await device.curl(path, login: login).hasPrefix("200\npan="))
        #expect(try await device.curl("/axis-cgi/com/ptz.cgi?rpan=5", login: login) == "204\n")
    }
}

@Test(arguments: [
    ("/axis-cgi/virtualinput/activate.cgi?schemaversion=1", "<ErrorCode>10</ErrorCode>"),
    ("/axis-cgi/virtualinput/activate.cgi?port=1", "<ErrorCode>10</ErrorCode>"),
    ("/axis-cgi/virtualinput/activate.cgi?schemaversion=9&port=1", "<ErrorCode>30</ErrorCode>"),
    ("/axis-cgi/virtualinput/activate.cgi?schemaversion=1&port=1000", "<ErrorCode>20</ErrorCode>"),
    ("/axis-cgi/disks/properties/setcleanuppolicy.cgi?schemaversion=1", "<ErrorCode>20</ErrorCode>"),
    ("/axis-cgi/pwdgrp.cgi?action=remove&user=root", "Error: "), ("/axis-cgi/pwdgrp.cgi?action=remove", "Error: "),
    ("/axis-cgi/pwdgrp.cgi?action=jump", "Error: "),
    ("/axis-cgi/temperaturecontrol.cgi?action=start&device=heater", "400\n"),
])
func query_badArguments_areRefusedInTheAPIsForm(path: String, expected: String) async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl(path, login: login)
        #expect(reply.contains(expected), "\(reply)")
    }
}

@Test(arguments: [
    "/axis-cgi/com/ptz.cgi?pan=%zz", "/axis-cgi/com/ptz.cgi?pan=%", "/axis-cgi/com/ptz.cgi?%ff=%00",
    "/axis-cgi/com/ptz.cgi?&&==&", "/axis-cgi/record/list.cgi?%e5",
    "/axis-cgi/jpg/image.cgi?camera=99999999999999999999",
    "/axis-cgi/../../../etc/passwd", "/axis-cgi/%2e%2e/%2e%2e/etc/passwd", "/axis-cgi/..%2f..%2fetc%2fpasswd",
    "/axis-cgi/%00", "/axis-cgi/%ff", "/axis-cgi/ntp.cgi/..", "/axis-cgi//ntp.cgi", "//",
    "/axis-cgi/io/port.cgi?check=",
    "/axis-cgi/io/port.cgi?action=:", "/axis-cgi/io/port.cgi?action=2:", "/axis-cgi/param.cgi?action=add",
    "/axis-cgi/param.cgi?action=remove&group=.", "/axis-cgi/pwdgrp.cgi?action=add&user=%00&pwd=&grp=&sgrp=",
])
func query_hostile_neverEndsTheSimulator(target: String) async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl(target, login: login, "--path-as-is", "--globoff")
        let status = try #require(reply.split(separator: "\n").first.flatMap { Int($0) })
        #expect([200, 204, 400, 404, 405].contains(status))
        #expect(!reply.contains("root:x:0:0"))
        #expect(try await device.curl("/axis-cgi/applications/list.cgi", login: login).hasPrefix("200"))
    }
}

@Test func upload_withoutAFile_isRefused() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/applications/upload.cgi"
        #expect(try await device.curl(path, login: login, "--data", "x").contains("Error"))
        #expect(try await device.curl(path, login: login, "--form", "packfil=@/etc/hostname") == "200\nError: 1\n")
    }
}

@Test func binary_reply_isTheExamples() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/serverreport.cgi?mode=tar_all"
        let example = try #require(
            Examples.of("systemSettings").first { $0.operation == "logArchive" && $0.isSuccess })
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(try await device.curl(path, login: login, "--output", file.path).hasPrefix("200"))
        #expect(try Data(contentsOf: file) == Data(example.reply.body))
    }
}

// MARK: Access

@Test func described_access_isChecked() async throws {
    let configuration = SimulatedDevice.Configuration.anyPort {
        $0.networkUsers = [NetworkUser(name: "eve", password: "p", access: .viewer)]
    }
    try await withLogin(configuration) { device, login async throws in
        let get = #"{"apiVersion":"1.0","method":"getPorts"}"#
        let set = #"{"apiVersion":"1.0","method":"setPorts","params":{"ports":[]}}"#
        let eve = ["--digest", "--user", "eve:p", "--data"]
        #expect(try await device.curl(ports, login: nil, "--data", get).hasPrefix("401"))
        #expect(try await device.curl(ports, login: "a0-testuser:wrong", "--data", get).hasPrefix("401"))
        #expect(try await device.curlNetwork(ports, eve[0], eve[1], eve[2], eve[3], get).hasPrefix("200"))
        #expect(try await device.curlNetwork(ports, eve[0], eve[1], eve[2], eve[3], set).hasPrefix("401"))
        let users = "/axis-cgi/pwdgrp.cgi?action=get"
        #expect(try await device.curlNetwork(users, eve[0], eve[1], eve[2]).hasPrefix("401"))
        #expect(try await device.curl(users, login: nil).hasPrefix("401"))
    }
}

@Test func localCGI_isThereWithItsApplicationOnly() async throws {
    try await withLogin { device, login async throws in
        let path = "/local/objectanalytics/control.cgi"
        let call = #"{"apiVersion":"1.0","method":"getSupportedVersions"}"#
        #expect(try await device.curl(path, login: nil, "--data", call).hasPrefix("401"))
        #expect(try await device.curl(path, login: login, "--data", call).hasPrefix("200"))
        let remove = "/axis-cgi/applications/control.cgi?action=remove&package=objectanalytics"
        #expect(try await device.curl(remove, login: login) == "200\nOK\n")
        #expect(try await device.curl(path, login: login, "--data", call).hasPrefix("404"))
    }
}

// MARK: Fixed answers

@Test func answer_operation_isFixedUntilTakenAway() async throws {
    try await withLogin { device, login async throws in
        let info = #"{"apiVersion":"1.0","method":"getNTPInfo"}"#
        let versions = #"{"method":"getSupportedVersions"}"#
        try device.answer("ntp/getNTPInfo", with: SimulatedReply(status: 503, body: "later"))
        #expect(try await device.curl(ntp, login: login, "--data", info) == "503\nlater")
        #expect(try await device.curl(ntp, login: login, "--data", versions).hasPrefix("200"), "only that one is fixed")
        #expect(try await device.curl(ntp, login: nil, "--data", info).hasPrefix("401"), "the login is checked first")
        try device.answer("ntp/getNTPInfo", with: nil)
        #expect(try await device.curl(ntp, login: login, "--data", info).hasPrefix("200"))
    }
}

@Test func answer_query_isFixedByItsArguments() async throws {
    try await withLogin { device, login async throws in
        try device.answer("applications/start", with: SimulatedReply(body: "Error: 9\n"))
        let path = "/axis-cgi/applications/control.cgi?package=fenceguard&action="
        #expect(try await device.curl(path + "start", login: login) == "200\nError: 9\n")
        #expect(try await device.curl(path + "stop", login: login) == "200\nError: 7\n")
        try device.answer("applications/list", with: SimulatedReply(status: 500, bytes: [0xFF]))
        #expect(try await device.curl("/axis-cgi/applications/list.cgi", login: login).hasPrefix("500"))
    }
}

@Test func answer_unknownOperation_isAnError() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for name in ["ntp/getNtpInfo", "ntp", "", "/axis-cgi/ntp.cgi", "nosuch/list"] {
            let error = expectError(SimulatorError.self) { try device.answer(name, with: nil) }
            #expect("\(error.map { "\($0)" } ?? "")".contains("there is no operation"))
        }
    }
}
