import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

// What programs of others ask a camera for. `make interop` runs these programs themselves.

// MARK: Paths

/// Clients of ten years ago read the time here.
@Test func date_get_isTheLocalTime() async throws {
    try await withLogin { device, login async throws in
        let time = "action=set&year=2013&month=7&day=4&hour=19&minute=5&second=7&timezone=GMT"
        #expect(try await device.curl("/axis-cgi/date.cgi", login: login, "--data", time) == "200\nOK\n")
        let reply = try await device.curl("/axis-cgi/date.cgi?action=get", login: login)
        // The camera is in Stockholm. A second may pass.
        #expect(reply.hasPrefix("200\nJul 04, 2013 21:05:"), "\(reply)")
        // Winter time, which the camera has to find out: the present offset is that of July.
        let winter = "action=set&month=1&day=31&hour=8&minute=0&second=0"
        #expect(try await device.curl("/axis-cgi/date.cgi", login: login, "--data", winter) == "200\nOK\n")
        let changed = try await device.curl("/axis-cgi/date.cgi?action=get", login: login)
        #expect(changed.hasPrefix("200\nJan 31, 2013 08:00:"), "\(changed)")
    }
}

@Test(arguments: [
    "action=set&month=13", "action=set&year=2013&month=2&day=30", "action=set&hour=x",
    "action=set&year=99999999999999999999",
    "action=jump", "",
])
func date_invalid_isRefused(query: String) async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl("/axis-cgi/date.cgi?\(query)", login: login)
        #expect(reply.hasPrefix("200\nRequest failed: "))
    }
}

@Test func connectionTest_anyHost_answers() async throws {
    try await withLogin { device, login async throws in
        func reply(_ target: String) async throws -> String {
            try await device.curl("/axis-cgi/" + target, login: login)
        }
        #expect(try await reply("pingtest.cgi?ip=192.0.2.1") == "200\ngot response\n")
        #expect(try await reply("pingtest.cgi") == "200\nno response\n")
        #expect(try await reply("tcptest.cgi?address=host.example&port=443") == "200\nTest successful.\n")
        for query in ["", "?address=host.example", "?address=host.example&port=0", "?address=host.example&port=65536"] {
            #expect(try await reply("tcptest.cgi" + query).hasPrefix("400\n"))
        }
    }
}

/// Axis' support asks for this archive; tar and gzip must read it.
@Test func debugArchive_tgz_isReadByTar() async throws {
    try await withLogin { device, login async throws in
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("debug.tgz").path
        let url = device.origin + "/axis-cgi/debug/debug.tgz"
        for query in ["", "?listen"] {
            try await run("curl", "--silent", "--user", login, "--output", file, url + query)
            let list = try await run("tar", "--list", "--gzip", "--file", file)
            #expect(list.output == "debug/report.txt\n", "\(list.errors)")
            let report = try await run("tar", "--extract", "--to-stdout", "--gzip", "--file", file, "debug/report.txt")
            #expect(report.output.hasPrefix("----- Server report -----"))
            #expect(report.output.contains("root.Brand.ProdNbr="))
        }
        let trace = folder.appendingPathComponent("trace").path
        try await run("curl", "--silent", "--user", login, "--output", trace, url + "?cmd=pcapdump&duration=30")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: trace))
        #expect(bytes.count == 24 && bytes.starts(with: [0xD4, 0xC3, 0xB2, 0xA1]))
    }
}

/// Home Assistant's library reads 35 words of what the PTZ unit supports, and gives up the camera's start if one is missing.
@Test func parameters_ptzSupport_hasEveryWord() async throws {
    try await withLogin { device, login async throws in
        let reply = try await device.curl("/axis-cgi/param.cgi?action=list&group=PTZ.Support", login: login)
        let lines = reply.split(separator: "\n").dropFirst()
        #expect(lines.count == 35 && lines.allSatisfy { $0.hasSuffix("=true") || $0.hasSuffix("=false") })
        for word in ["AbsoluteBrightness", "AutoIrCutFilter", "JoyStickEmulation", "OSDMenu", "SpeedCtl"] {
            #expect(lines.contains { $0.hasPrefix("root.PTZ.Support.S1.\(word)=") }, "\(word)")
        }
    }
}

// MARK: Forms of requests

/// A client in Python sends null for what its caller leaves out.
@Test func jsonMethod_null_isAbsent() async throws {
    try await withLogin { device, login async throws in
        func ask(_ call: String) async throws -> String {
            try await device.curl("/axis-cgi/mqtt/client.cgi", login: login, "--data", call)
        }
        let server = #""server":{"host":"192.0.2.1","protocol":"tcp"},"clientId":"me","cleanSession":true"#
        let reply = try await ask(
            #"{"apiVersion":"1.0","method":"configureClient","params":{"username":null,"password":null,\#(server)}}"#)
        #expect(!reply.contains("error"), "\(reply)")
        let status = try await ask(#"{"apiVersion":"1.0","method":"getClientStatus"}"#)
        #expect(status.contains("192.0.2.1") && !status.contains("username") && !status.contains("null"))
    }
}

/// Home Assistant's library, and a sample of the page, name these methods in another way than the rest of the page.
@Test func lightControl_methodsOfSamples_areKnown() async throws {
    try await withLogin { device, login async throws in
        func ask(_ call: String) async throws -> String {
            try await device.curl("/axis-cgi/lightcontrol.cgi", login: login, "--data", call)
        }
        let change = #"{"apiVersion":"1.0","method":"setLightSynchronizationDayNightMode","params":"#
        #expect(try await !ask(change + #"{"lightID":"led0","enabled":true}}"#).contains("error"))
        let call = #"{"apiVersion":"1.0","method":"getLightSynchronizationDayNightMode","params":{"lightID":"led0"}}"#
        let reply = try await ask(call)
        #expect(reply.contains("true") && reply.contains("getLightSynchronizationDayNightMode"), "\(reply)")
    }
}

/// Home Assistant reads the configuration before anybody has made one.
@Test func mqttClient_unconfigured_hasAConfiguration() async throws {
    try await withLogin { device, login async throws in
        let call = #"{"apiVersion":"1.0","method":"getClientStatus"}"#
        let reply = try await device.curl("/axis-cgi/mqtt/client.cgi", login: login, "--data", call)
        let body = try #require(reply.split(separator: "\n", maxSplits: 1).last)
        let document = try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
        let data = document?["data"] as? [String: [String: Any]]
        #expect((data?["config"]?["server"] as? [String: Any])?["host"] as? String == "")
        #expect(data?["status"]?["connectionStatus"] as? String == "disconnected")
    }
}

/// curl waits for a second before it uploads to a server that does not answer the header Expect.
@Test(arguments: [
    "/axis-cgi/applications/upload.cgi", "/axis-cgi/param.cgi", "/axis-cgi/mediaclip.cgi",
    "/axis-cgi/audio/transmit.cgi",
    "/axis-cgi/basicdeviceinfo.cgi", "/config/rest/ssh/v2",
])
func request_expectContinue_isAskedForItsBody(path: String) async throws {
    try await withLogin { device, login async throws in
        let type = path.contains("audio") ? "audio/basic" : "application/x-www-form-urlencoded"
        let headers = "Expect: 100-continue\r\nContent-Type: \(type)\r\n" + basicHeader(login)
        let body = Array("action=list&group=Brand".utf8)
        let client = try RawClient(device)
        client.post(path, headers: headers, [], length: body.count)
        #expect(await client.head()?.firstLine == "HTTP/1.1 100 Continue")
        client.send(bytes: body)
        #expect(try #require(await client.head()).status != 100)
        // The same body in one chunk.
        let other = try RawClient(device)
        other.send(
            bytes: Array("POST \(path) HTTP/1.1\r\nHost: camera\r\nTransfer-Encoding: chunked\r\n\(headers)\r\n".utf8))
        #expect(await other.head()?.firstLine == "HTTP/1.1 100 Continue")
        other.send(bytes: Array("\(String(body.count, radix: 16))\r\n".utf8) + body + Array("\r\n0\r\n\r\n".utf8))
        #expect(try #require(await other.head()).status != 100)
    }
}

/// A camera's Apache asks for the body when a program first reads it: a refused upload is never sent.
@Test func request_expectContinueRefused_isNotAskedForItsBody() async throws {
    try await withLogin { device, login async throws in
        let refused: [(path: String, headers: String, length: Int, status: Int)] = [
            ("/axis-cgi/applications/upload.cgi", "", 50_000_000, 401),
            ("/axis-cgi/audio/transmit.cgi", basicHeader(login) + "Content-Type: text/html\r\n", 50_000_000, 415),
            ("/axis-cgi/param.cgi", basicHeader(login), 50_000_000, 413),
            ("/axis-cgi/mjpg/video.cgi", "", 100, 401),
        ]
        for (path, headers, length, status) in refused {
            let client = try RawClient(device)
            client.post(path, headers: "Expect: 100-continue\r\n" + headers, [], length: length)
            let head = try #require(await client.head())
            #expect(head.status == status, "\(path)")
            #expect(head.closes, "\(path)")
        }
        // HTTP/1.0 has no such reply, and a request without a body needs none.
        for line in [
            "POST /axis-cgi/param.cgi HTTP/1.0\r\nContent-Length: 5", "GET /axis-cgi/param.cgi?action=list HTTP/1.1",
        ] {
            let client = try RawClient(device)
            client.send(
                bytes: Array("\(line)\r\nHost: c\r\nExpect: 100-continue\r\n\(basicHeader(login))\r\nhello".utf8))
            #expect(try #require(await client.head()).status == 200, "\(line)")
        }
    }
}

/// The body of a request to an application's endpoint goes through a thread of its own.
@Test(arguments: ["status.cgi", "api"])
func applicationRequest_expectContinue_isAskedForItsBody(endpoint: String) async throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(RandomText.alphanumeric(12))")
        .path
    let configuration = """
        "httpConfig": [{"type": "fastCgi", "name": "status.cgi", "access": "viewer"}],
        "reverseProxy": [{"apiPath": "api", "apiType": "http", "target": "\(path)", "access": "viewer"}]
        """
    try await withApplication(configuration) { device, login, socket in
        let headers = "Expect: 100-continue\r\n" + basicHeader(login)
        // Nobody listens yet: the body is not wanted.
        let early = try RawClient(device)
        early.post("/local/my_app/\(endpoint)", headers: headers, [], length: 1000)
        #expect(await early.head()?.status == 503)
        let isFastCGI = endpoint == "status.cgi"
        let reply = ScriptedApplication.output("Content-Type: text/plain\r\n\r\nhello") + ScriptedApplication.end
        let application =
            isFastCGI
            ? try ScriptedApplication.fastCGI(socket, reply)
            : try ScriptedApplication(path) { socket, application in
                guard let head = socket.readHead() else { return }
                application.note(String(decoding: head.bytes + socket.readAll(4), as: UTF8.self))
                _ = socket.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello".utf8))
            }
        let client = try RawClient(device)
        client.post("/local/my_app/\(endpoint)", headers: headers, [], length: 4)
        #expect(await client.head()?.firstLine == "HTTP/1.1 100 Continue")
        client.send(bytes: Array("body".utf8))
        #expect(await client.head()?.status == 200)
        let request = try #require(application.requests.first)
        #expect(
            isFastCGI ? String(decoding: request.body, as: UTF8.self) == "body" : request.text.hasSuffix("\r\n\r\nbody")
        )
        #expect(!request.text.lowercased().contains("expect:"))
    }
}
