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
@Test(arguments: ["/axis-cgi/applications/upload.cgi", "/axis-cgi/param.cgi"])
func request_expectContinue_isAskedForItsBody(path: String) async throws {
    try await withLogin { device, login async throws in
        let client = try RawClient(device)
        let body = Array("action=list&group=Brand".utf8)
        let headers =
            "Expect: 100-continue\r\nContent-Type: application/x-www-form-urlencoded\r\n" + basicHeader(login)
        client.post(path, headers: headers, [], length: body.count)
        #expect(await client.head()?.firstLine == "HTTP/1.1 100 Continue")
        client.send(bytes: body)
        #expect(await client.head()?.status == 200)
    }
}
