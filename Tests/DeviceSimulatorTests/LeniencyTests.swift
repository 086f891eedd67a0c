import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

private let parameters = "/axis-cgi/param.cgi"
private let form = Array("action=list&group=Brand.Brand".utf8)
private let brand = "root.Brand.Brand=AXIS\n"

/// Story: Home Assistant's library sends its forms as text/plain, and the simulator did not read them.
@Test(arguments: [
    "", "Content-Type: text/plain\r\n", "Content-Type: text/plain; charset=utf-8\r\n",
    "Content-Type: application/x-www-form-urlencoded\r\n", "Content-Type: Application/X-WWW-Form-URLEncoded\r\n",
])
func form_type_isReadAsDevicesDo(header: String) async throws {
    try await withLogin { device, login async throws in
        let reply = try await RawClient.reply(device, "POST \(parameters)", headers: basicHeader(login) + header, form)
        #expect(reply.body == brand)
    }
}

@Test(arguments: [
    ("application/json", "action=list"), ("text/plain", #"{"action=list":1}"#), ("text/plain", "<a action=list/>"),
    ("", "[1]"), ("", " \r\n{}"), ("", ""), ("multipart/form-data; boundary=x", "action=list"),
])
func form_otherBody_hasNoPairs(type: String, body: String) {
    #expect(FormArguments(body: Array(body.utf8), contentType: type).pairs.isEmpty)
}

@Test func head_ofAPage_hasItsHeadersAndNoBody() async throws {
    try await withLogin { device, login async throws in
        for target in [
            "\(parameters)?action=list&group=Brand.Brand", "/axis-cgi/applications/list.cgi",
            "/axis-cgi/jpg/image.cgi?resolution=320x240", "/axis-cgi/serverreport.cgi?mode=text",
            "/axis-cgi/mjpg/video.cgi?resolution=320x240&nbrofframes=1", "/axis-cgi/audio/receive.cgi",
        ] {
            let get = try await RawClient.replyHead(device, "GET \(target)", headers: basicHeader(login))
            let head = try await RawClient.reply(device, "HEAD \(target)", headers: basicHeader(login))
            #expect(head.head.status == 200, "\(target)")
            #expect(head.head["Content-Type"] == get["Content-Type"], "\(target)")
            #expect(head.body == "", "\(target)")
        }
        let refused = try await RawClient.reply(device, "HEAD \(parameters)?action=list")
        #expect(refused.head.status == 401)
        #expect(refused.body == "")
    }
}

@Test func head_acrossTheNetwork_isDigestedAsHEAD() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let user = try #require(device.networkUsers.first)
        let reply = try await device.curlNetwork(
            "\(parameters)?action=list", "--digest", "--user", "root:\(user.password)", "--head")
        #expect(reply.hasPrefix("200\n"))
    }
}

@Test func target_completeURL_isServed() async throws {
    try await withLogin { device, login async throws in
        for prefix in ["http://127.0.0.12", "HTTP://camera:80", "https://[::1]:443", "http://user@camera"] {
            let reply = try await RawClient.reply(
                device, "GET \(prefix)\(parameters)?action=list&group=Brand.Brand", headers: basicHeader(login))
            #expect(reply.body == brand, "\(prefix)")
            let picture = try await RawClient.reply(
                device, "HEAD \(prefix)/axis-cgi/mjpg/video.cgi", headers: basicHeader(login))
            #expect(picture.head.status == 200, "\(prefix)")
        }
        #expect(device.requestCounts[parameters] == 4)
    }
}

@Test(arguments: [
    ("/a?b=http://c/d", "/a?b=http://c/d"), ("http://c", "/"), ("http://c?q=1", "/?q=1"), ("http://c/a?b", "/a?b"),
    ("ftp://c/a", "ftp://c/a"), ("*", "*"), ("", ""), ("c:80", "c:80"),
])
func originForm_target_isPathAndQuery(target: String, expected: String) {
    #expect(HTTPHead.originForm(target) == expected)
}

/// The answer to a Digest challenge, computed by hand.
private func digestHeader(
    _ device: SimulatedDevice, uri: String, method: String = "GET", quality: String?, password: String? = nil
) async throws -> String {
    let challenge = try await RawClient.reply(device, "GET /axis-cgi/param.cgi", acrossTheNetwork: true)
    let value = try #require(challenge.head["WWW-Authenticate"])
    let realm = try #require(value.firstMatch(of: /realm="([^"]*)"/)?.output.1)
    let nonce = try #require(value.firstMatch(of: /nonce="([^"]*)"/)?.output.1)
    let user = try #require(device.networkUsers.first)
    let secret = MD5.hexDigest("\(user.name):\(realm):\(password ?? user.password)")
    let request = MD5.hexDigest("\(method):\(uri)")
    let middle = quality.map { ":00000001:abc:\($0)" } ?? ""
    let response = MD5.hexDigest("\(secret):\(nonce)\(middle):\(request)")
    let fields = quality.map { ", qop=\($0), nc=00000001, cnonce=\"abc\"" } ?? ""
    return "Authorization: Digest username=\"\(user.name)\", realm=\"\(realm)\", nonce=\"\(nonce)\", uri=\"\(uri)\""
        + "\(fields), response=\"\(response)\"\r\n"
}

/// Story: a client that knows only RFC 2069 answers the challenge without a quality of protection.
@Test func digest_withoutQuality_isLetIn() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        let target = "\(parameters)?action=list&group=Brand.Brand"
        func status(_ header: String, _ line: String? = nil) async throws -> Int {
            try await RawClient.reply(device, line ?? "GET \(target)", headers: header, acrossTheNetwork: true).head
                .status
        }
        #expect(try await status(digestHeader(device, uri: target, quality: nil)) == 200)
        #expect(try await status(digestHeader(device, uri: target, quality: "auth")) == 200)
        #expect(try await status(digestHeader(device, uri: target, quality: "auth-int")) == 401)
        #expect(try await status(digestHeader(device, uri: target, quality: nil, password: "wrong")) == 401)
        #expect(try await status(digestHeader(device, uri: "/other", quality: nil)) == 401)
        let url = "http://camera\(target)"
        #expect(try await status(digestHeader(device, uri: url, quality: "auth"), "GET \(url)") == 200)
        #expect(try await status(digestHeader(device, uri: target, quality: "auth"), "GET \(url)") == 200)
    }
}

/// Story: clients without a filter of their own send an empty one.
@Test func configure_emptyFilters_areNone() async throws {
    for filters in [
        #"{"contentFilter":""}"#, #"{"topicFilter":""}"#, #"{"topicFilter":" ","contentFilter":"\t"}"#,
        #"{"topicFilter":"","contentFilter":"boolean(//SimpleItem[@Name=\"number\"])"}"#,
        #"{"topicFilter":"tnsaxis:Simulator//.","contentFilter":""}"#,
    ] {
        try await withLogin(.anyPort { $0.sendsEventStates = false }) { device, login async throws in
            let client = try await RawEventClient.connect(device, login: login)
            let answer = try await client.ask(
                #"{"apiVersion":"1.0","method":"events:configure","params":{"eventFilterList":[\#(filters)]}}"#)
            #expect(answer["data"] == [:], "\(filters)")
            device.emit(.numbered(5))
            #expect(try await client.readEvent().items == ["number": "5"])
        }
    }
}

@Test func serverReport_withoutMode_isTheText() async throws {
    try await withLogin { device, login async throws in
        let reply = try await RawClient.reply(device, "GET /axis-cgi/serverreport.cgi", headers: basicHeader(login))
        #expect(reply.head.status == 200)
        #expect(reply.body.hasPrefix("----- Server report -----"))
    }
}

@Test func systemReady_withoutTimeout_answersAtOnce() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.startup.isReady = false
        for params in ["", #","params":{}"#] {
            let body = #"{"apiVersion":"1.1","method":"systemready"\#(params)}"#
            let reply = try await RawClient.reply(device, "POST /axis-cgi/systemready.cgi", Array(body.utf8))
            #expect(JSONValue(reply.body.utf8)?["data"]?["systemready"] == "no", "\(reply.body)")
        }
    }
}

@Test func chunkedBody_ofACall_isRead() async throws {
    try await withLogin { device, login async throws in
        let chunks = "6\r\naction\r\n17;x=y\r\n=list&group=Brand.Brand\r\n0\r\nTrailer: x\r\n"
        let reply = try await RawClient.reply(
            device, "POST \(parameters)",
            headers: basicHeader(login) + "Transfer-Encoding: chunked\r\n\r\n" + chunks)
        #expect(reply.body == brand)
    }
}

@Test func users_answer_isAPage() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/pwdgrp.cgi"
        let add = "action=add&user=joe&pwd=p&grp=users&sgrp=viewer"
        let page = try Regex(#"^200\n<html>\n.*<body [^>]*>Created account joe\.\n</body>\n</html>\n$"#)
            .dotMatchesNewlines()
        let added = try await device.curl(path, login: login, "--data", add)
        #expect(added.contains(page), "\(added)")
        let again = try await device.curl(path, login: login, "--data", add)
        #expect(again.contains(">Error: account user name."), "\(again)")
    }
}

@Test func firmware_fileThatIsNone_isRefusedWith421() async throws {
    try await withLogin { device, login async throws in
        let path = "/axis-cgi/firmwaremanagement.cgi"
        func upgrade(_ image: [UInt8]) async throws -> JSONValue? {
            let call = #"{"apiVersion":"1.0","method":"upgrade"}"#
            let body =
                Array("--b\r\nContent-Type: application/json\r\n\r\n\(call)\r\n--b\r\nContent-Type: x/y\r\n\r\n".utf8)
                + image + Array("\r\n--b--\r\n".utf8)
            let reply = try await RawClient.reply(
                device, "POST \(path)",
                headers: basicHeader(login) + "Content-Type: multipart/form-data; boundary=b\r\n", body)
            return JSONValue(reply.body.utf8)
        }
        func rollback() async throws -> (status: Int, code: Int?) {
            let reply = try await RawClient.reply(
                device, "POST \(path)", headers: basicHeader(login),
                Array(#"{"apiVersion":"1.0","method":"rollback"}"#.utf8))
            return (reply.head.status, JSONValue(reply.body.utf8)?["error"]?["code"]?.integer)
        }
        for image in [[], Array("no image".utf8), [0x1F, 0x8B, 8, 0, 0, 0], Array("PK\u{3}\u{4}\0".utf8)] as [[UInt8]] {
            #expect(try await upgrade(image)?["error"]?["code"] == 421)
        }
        // Devices send the status 404 with the API's own error.
        #expect(try await rollback() == (404, 404))
        #expect(try await upgrade([0, 1, 2, 0xFF])?["data"]?["firmwareVersion"]?.string != nil)
        #expect(try await rollback() == (200, nil))
        #expect(try await rollback() == (404, 404))
    }
}

@Test func audio_otherDuplexMode_isNotAllowed() async throws {
    try await withLogin { device, login async throws in
        device.setParameter("Audio.DuplexMode", to: "get")
        let sent = try await RawClient.reply(
            device, "POST /axis-cgi/audio/transmit.cgi",
            headers: basicHeader(login) + "Content-Type: audio/basic\r\n", [1])
        #expect(sent.head.status == 405)
        device.setParameter("Audio.DuplexMode", to: "post")
        let received = try await RawClient.reply(
            device, "GET /axis-cgi/audio/receive.cgi", headers: basicHeader(login))
        #expect(received.head.status == 405)
    }
}

@Test func parameters_default_haveTheGroupsOfDevices() async throws {
    try await withLogin { device, login async throws in
        let groups = ["Input", "Output", "Recording", "SNMP", "StreamCache", "GuardTour"]
        let names = [
            "PTZ.CameraDefault", "PTZ.BoaProtPTZOperator", "PTZ.NbrOfSerPorts", "PTZ.CamPorts", "PTZ.PTZDriverStatuses",
        ]
        for group in groups + names {
            let reply = try await device.curl("\(parameters)?action=list&group=\(group)", login: login)
            #expect(reply.hasPrefix("200\nroot.\(group)"), "\(reply)")
        }
    }
}

@Test func viewer_uploadOrStream_isRefusedWith401() async throws {
    let configuration = SimulatedDevice.Configuration.anyPort {
        $0.networkUsers = [NetworkUser(name: "eve", password: "p", access: .viewer)]
    }
    try await SimulatedDevice.withDevice(configuration) { device async throws in
        for path in ["applications/upload.cgi", "firmwaremanagement.cgi", "pwdgrp.cgi"] {
            let reply = try await device.curlNetwork(
                "/axis-cgi/\(path)", "--digest", "--user", "eve:p", "--form", "packfil=@/etc/hostname", "--include")
            #expect(reply.hasPrefix("401\n"), "\(path)")
            #expect(reply.contains("WWW-Authenticate: Digest realm=\""), "\(path)")
        }
    }
}
