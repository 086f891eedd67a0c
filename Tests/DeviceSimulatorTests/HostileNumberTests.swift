import Foundation
import TestSupport
import Testing

@testable import DeviceSimulator

/// Numbers at the limits of types, and texts that are none.
private let limits = [
    "-9223372036854775808", "9223372036854775807", "-9223372036854775807", "9223372036854775808",
    "18446744073709551616", "-2147483648", "2147483647", "2147483648", "4294967296", "-1", "0", "1", "", "+", "-", "+1",
    "1e400", "nan", "inf", "0x10", "1.5", "٣", String(repeating: "9", count: 400),
]

/// Story: `io/port.cgi?check=-9223372036854775808` ended the simulator, because it subtracted one before it compared.
@Test func query_limitNumbers_neverEndTheSimulator() async throws {
    try await withLogin { device, login async throws in
        let targets = [
            "io/port.cgi?check=#", "io/port.cgi?checkactive=#", "io/port.cgi?checkdirection=#,#",
            "io/port.cgi?action=#:/", "virtualinput/activate.cgi?schemaversion=1&port=#&duration=#",
            "jpg/image.cgi?camera=#", "jpg/image.cgi?compression=#", "jpg/image.cgi?resolution=#x#",
            "mjpg/video.cgi?fps=#&nbrofframes=1&resolution=320x240",
            "mjpg/video.cgi?duration=#&nbrofframes=1&resolution=320x240",
            "dynamicoverlay.cgi?action=settext&text=x&text_index=#&camera=#", "mediaclip.cgi?action=play&clip=#",
            "mediaclip.cgi?action=remove&clip=#", "audio/receive.cgi?audiobitrate=#x", "com/ptz.cgi?rpan=#&zoom=#",
            "geolocation/set.cgi?lat=#&lng=#", "zipstream/setgop.cgi?schemaversion=1&maxgoplength=#&camera=#",
            "zipstream/setminfps.cgi?schemaversion=1&minfps=#", "zipstream/setprofile.cgi?schemaversion=1&level=#",
            "shockdetection/setsensitivitylevel.cgi?schemaversion=1&level=#",
            "com/serial.cgi?read=#&wait=#", "com/serial.cgi?write=#&camera=#&port=#",
            "recordedtour/record.cgi?schemaversion=1&recordedtourid=#&camera=#",
            "recordedtour/play.cgi?schemaversion=1&recordedtourid=#&loop=#&loopdelay=#",
            "com/ptz.cgi?continuouspantiltmove=#,#", "com/ptz.cgi?center=#,#&imagewidth=#&imageheight=#",
            "com/ptz.cgi?areazoom=#,#,#", "com/ptz.cgi?gotoserverpresetno=#&camera=#",
            "com/ptz.cgi?query=presetposcam&camera=#",
            "com/ptz.cgi?pan=#&rpan=#&speed=#", "com/ptzconfig.cgi?setserverpresetno=#",
            "com/ptzconfig.cgi?removeserverpresetno=#",
            "geolocation/set.cgi?heading=#", "geoorientation/geoorientation.cgi?action=set&tilt=#&inst_height=#",
            "tcptest.cgi?address=a&port=#", "date.cgi?action=set&year=#&month=#&day=#",
            "date.cgi?action=set&hour=#&minute=#&second=#",
        ]
        for target in targets {
            for limit in limits {
                let number = limit.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
                let path = "/axis-cgi/" + target.replacingOccurrences(of: "#", with: number)
                let head = try await RawClient.replyHead(device, "GET \(path)", headers: basicHeader(login))
                #expect((200..<500).contains(head.status), "\(path)")
            }
        }
    }
}

@Test func jsonMethod_limitNumbers_neverEndTheSimulator() async throws {
    try await withLogin { device, login async throws in
        let calls = [
            ("lightcontrol.cgi", #""method":"setManualIntensity","params":{"lightID":"led0","intensity":#}"#),
            ("lightcontrol.cgi", #""method":"getIndividualIntensity","params":{"lightID":"led0","LEDID":#}"#),
            (
                "dynamicoverlay/dynamicoverlay.cgi",
                #""method":"addText","params":{"camera":1,"fontSize":#,"position":[#,#]}"#
            ),
            ("dynamicoverlay/dynamicoverlay.cgi", #""method":"remove","params":{"identity":#}"#),
            (
                "viewarea/configure.cgi",
                #""method":"setGeometry","params":{"viewArea":{"id":1000002,"rectangularGeometry":{"horizontalOffset":#,"#
                    + #""horizontalSize":#,"verticalOffset":#,"verticalSize":#}}}"#
            ),
            ("systemready.cgi", #""method":"systemready","params":{"timeout":#}"#),
            ("io/portmanagement.cgi", ##""method":"setPorts","params":{"ports":[{"port":"#","state":"open"}]}"##),
            ("supervisedio.cgi", #""method":"getSupervised","params":[{"port":#}]"#),
            (
                "supervisedio.cgi",
                #""method":"setSupervised","params":[{"port":0,"supervised":true,"ranges":[{"state":"open","lowerlimit":#,"#
                    + #""upperlimit":#}]}]"#
            ),
            ("ntp.cgi", #""context":#,"method":"getNTPInfo""#),
            ("ntp.cgi", ##""apiVersion":"#.#","method":"getNTPInfo""##),
        ]
        for (path, call) in calls {
            for limit in limits {
                let version = call.contains("apiVersion") ? "" : #""apiVersion":"1.0","#
                let body = "{\(version)\(call.replacingOccurrences(of: "#", with: limit))}"
                let reply = try await RawClient.reply(
                    device, "POST /axis-cgi/\(path)", headers: basicHeader(login), Array(body.utf8))
                #expect(JSONValue(reply.body.utf8) != nil, "\(path) \(body): \(reply.body)")
            }
        }
    }
}

/// Story: `StreamProfile.MaxGroups=-5` ended the simulator at the next profile.
@Test func parameters_limitValues_neverEndTheSimulator() async throws {
    try await withLogin { device, login async throws in
        let create =
            #"{"apiVersion":"1.0","method":"create","params":{"streamProfile":[{"name":"n","description":"","parameters":""}]}}"#
        let list = #"{"apiVersion":"1.0","method":"list","params":{"streamProfileName":[]}}"#
        func post(_ path: String, _ body: String, headers: String = "") async throws -> String {
            try await RawClient.reply(
                device, "POST /axis-cgi/\(path)", headers: basicHeader(login) + headers, Array(body.utf8)
            ).body
        }
        for limit in limits {
            for name in [
                "StreamProfile.MaxGroups", "MediaClip.MaxGroups", "Properties.Image.Resolution",
                "Properties.Image.NbrOfViews",
            ] { device.setParameter(name, to: limit) }
            device.setParameter("Properties.Image.Resolution", to: "\(limit)x\(limit)")
            #expect(JSONValue(try await post("streamprofile.cgi", create).utf8) != nil, "\(limit)")
            let profiles = JSONValue(try await post("streamprofile.cgi", list).utf8)
            #expect((0...1000).contains(profiles?["data"]?["maxProfiles"]?.integer ?? -1), "\(limit)")
            let added = try await post(
                "param.cgi", "action=add&template=streamprofile&group=StreamProfile&StreamProfile.S.Name=x")
            #expect(added.hasSuffix(" OK\n") || added.hasPrefix("# Request failed: "), "\(limit)")
            let clip = try await post(
                "mediaclip.cgi?action=upload&media=audio", "--b\r\nContent-Type: audio/basic\r\n\r\nx\r\n--b--\r\n",
                headers: "Content-Type: multipart/form-data; boundary=b\r\n")
            #expect(clip.hasPrefix("OK\nuploaded=") || clip.hasPrefix("Error: "), "\(limit)")
            for view in ["", "&camera=1"] {
                let head = try await RawClient.replyHead(
                    device,
                    "GET /axis-cgi/jpg/image.cgi?resolution=\(limit.filter(\.isASCII))x\(limit.filter(\.isASCII))\(view)",
                    headers: basicHeader(login))
                #expect([200, 400].contains(head.status), "\(limit)")
            }
        }
    }
}

/// Story: `ABC15` is a valid rule, and Foundation's formatter ended the process for its offset.
@Test func time_limitZones_neverEndTheSimulator() async throws {
    try await withLogin { device, login async throws in
        func call(_ body: String) async throws -> JSONValue? {
            let reply = try await RawClient.reply(
                device, "POST /axis-cgi/time.cgi", headers: basicHeader(login), Array(body.utf8))
            return JSONValue(reply.body.utf8)
        }
        func local() async throws -> String? {
            try await call(#"{"apiVersion":"1.0","method":"getDateTimeInfo"}"#)?["data"]?["localDateTime"]?.string
        }
        func isTaken(_ rule: String) async throws -> Bool {
            let reply = try await call(
                #"{"apiVersion":"1.0","method":"setPosixTimeZone","params":{"posixTimeZone":"\#(rule)","enableDst":false}}"#
            )
            return reply?["data"] != nil
        }
        for (rule, offset) in [
            ("ABC15", "-15:00"), ("ABC-24", "+24:00"), ("ABC24:59:59", "-24:00"), ("CET-1CEST,M3.5.0", "+01:00"),
            ("IST-5:30", "+05:30"), ("<+03>-3", "+03:00"), ("ABC+3", "-03:00"), ("ABC0", "Z"),
        ] {
            #expect(try await isTaken(rule), "\(rule)")
            let now = try await local()
            #expect(now?.hasSuffix(offset) == true, "\(rule): \(now ?? "")")
        }
        for rule in limits.map({ "ABC\($0)" }) + limits.map({ "ABC1:\($0)" }) + [
            "ABC25", "AB1", "", "<", "<>1", "ABC--1",
        ] {
            _ = try await isTaken(rule)
            #expect(try await local() != nil, "\(rule)")
        }
        for zone in ["GMT+18", "GMT-18", "GMT+99", "GMT+9223372036854775807", "../../etc/passwd", "", "Etc/GMT+12"] {
            _ = try await call(#"{"apiVersion":"1.0","method":"setTimeZone","params":{"timeZone":"\#(zone)"}}"#)
            #expect(try await local() != nil, "\(zone)")
        }
        for text in limits + ["9999-12-31T23:59:59Z", "0000-00-00T00:00:00Z", "2069-12-31T23:59:59Z"] {
            _ = try await call(#"{"apiVersion":"1.0","method":"setDateTime","params":{"dateTime":"\#(text)"}}"#)
            #expect(try await local() != nil, "\(text)")
        }
    }
}

@Test(arguments: [
    (0.0, 0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
    (951_782_400.0, 0, "2000-02-29T00:00:00Z", "Tue, 29 Feb 2000 00:00:00 GMT"),
    (4_107_542_400.0, 0, "2100-03-01T00:00:00Z", "Mon, 01 Mar 2100 00:00:00 GMT"),
    (1_727_870_400.0, 7200, "2024-10-02T14:00:00+02:00", "Wed, 02 Oct 2024 14:00:00 GMT"),
    (0.0, -86_400, "1969-12-31T00:00:00-24:00", "Wed, 31 Dec 1969 00:00:00 GMT"),
    (.infinity, 0, "9999-12-31T23:59:59Z", "Fri, 31 Dec 9999 23:59:59 GMT"),
    (-.infinity, 0, "1970-01-01T00:00:00Z", "Thu, 01 Jan 1970 00:00:00 GMT"),
    (.nan, .max, "1970-01-02T00:00:00+24:00", "Fri, 02 Jan 1970 00:00:00 GMT"),
])
func calendarTime_text_isTheDate(seconds: Double, east: Int, iso8601: String, httpDate: String) {
    let time = CalendarTime(secondsSince1970: seconds, secondsEast: east)
    #expect(time.iso8601 == iso8601)
    #expect(time.httpDate == httpDate)
}

/// The whole range, compared with the C library.
@Test func calendarTime_everyThousandthDay_isThatOfTheCLibrary() {
    for day in stride(from: 0, through: 2_932_896, by: 997) {
        var seconds = time_t(day * 86_400 + day % 86_400)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        let time = CalendarTime(secondsSince1970: Double(seconds))
        #expect(time.year == Int(parts.tm_year) + 1900 && time.month == Int(parts.tm_mon) + 1, "\(seconds)")
        #expect(time.day == Int(parts.tm_mday) && time.weekday == Int(parts.tm_wday), "\(seconds)")
        #expect(time.hour == Int(parts.tm_hour) && time.minute == Int(parts.tm_min), "\(seconds)")
    }
}

/// Story: a continuation with the largest length ended the simulator, because it added the lengths.
@Test func webSocket_limitLengths_neverEndTheSimulator() async throws {
    let lengths: [UInt64] = [.max >> 1, (.max >> 1) - 1, 1 << 62, 1 << 31, 1 << 32, 65_537, .max, 1 << 63]
    try await withLogin { device, login async throws in
        for length in lengths {
            for opcode: UInt8 in [0, 1, 8, 9, 10] {
                let client = try await RawEventClient.connect(device, login: login)
                // The first fragment of a text, then a frame of that length.
                client.send("x", first: 0x01)
                let bytes = (0..<8).map { UInt8(truncatingIfNeeded: length >> (56 - $0 * 8)) }
                client.raw.send(bytes: [0x80 | opcode, 0xFF] + bytes + [1, 2, 3, 4, 5])
            }
        }
        let client = try await RawEventClient.connect(device, login: login)
        #expect(try await client.configure("//.")["data"] == [:])
    }
}

@Test func fault_limitNumbers_neverEndTheSimulator() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        device.script(SimulatedReply(body: "page"), for: "/page")
        for limit in limits {
            for text in [
                "http length=#", "http oversized-chunks=#", "http status=503 retry-after=#",
                "http status=503 retry-date=#",
                "http cut=headers:#", "http cut=body:#", "http cut=chunk:#", "http status=403 nth=#",
                "http status=403 count=#",
                "disk-full after=#", "connections limit=#", "clock offset=#s", "clock offset=#d", "clock offset=-#d",
                "http slow-body=#", "http slow-headers=#", "web-down for=#d at=#d",
            ] {
                // A body without an end, or one byte per second, would hold this test up.
                if text.contains("oversized"), let size = Int(limit), size > 1 << 20 { continue }
                if text.contains("slow"), let rate = Int(limit), rate < 10_000 { continue }
                guard let fault = try? ScheduledFault(text.replacingOccurrences(of: "#", with: limit)) else { continue }
                #expect(try ScheduledFault(fault.description) == fault, "\(fault)")
                guard case .http = fault.fault else {
                    if case .clockOffset = fault.fault {
                        try await device.inject(fault.fault)
                        _ = try await RawClient.exchange(device, "/page")
                        _ = try await RawClient.exchange(device, "/axis-cgi/systemready.cgi")
                        try await device.endFaults()
                    }
                    continue
                }
                try await device.inject(fault.fault)
                _ = try await RawClient.exchange(device, "/page")
                try await device.endFaults()
            }
        }
        for fault in [
            Fault.http(.wrongLength(by: .min)), .http(.wrongLength(by: .max)), .http(.oversized(bytes: .min)),
            .http(.oversizedChunks(bytes: .min)), .http(.status(503, retryAfter: .date(seconds: .max))),
            .http(.status(503, retryAfter: .date(seconds: .min))), .http(.cut(.chunk(after: .max))),
            .http(.status(503), to: RequestSelector(first: .min)),
            .http(.status(503), to: RequestSelector(first: .max, count: .min)),
            .clockOffset(.seconds(Int64.max)), .clockOffset(.seconds(Int64.min)),
        ] {
            #expect(!fault.description.isEmpty)
            try await device.inject(fault)
            _ = try await RawClient.exchange(device, "/page")
            try await device.endFaults()
        }
        try await device.inject(.webServerDown, for: .seconds(Int64.max))
        try await device.endFaults()
        #expect(try await RawClient.exchange(device, "/page").text.hasSuffix("page"))
    }
}

@Test func eventScript_limitNumbers_neverEndTheSimulator() async throws {
    try await withLogin { device, login async throws in
        for limit in limits {
            for text in [
                "burst=#", "every=#s:1", "every=#d:#", "pause=#d", "oversized=#", "close=#", "refuse=#", "restart=#d",
                "frame=#",
            ] {
                guard let script = try? EventScript(text.replacingOccurrences(of: "#", with: limit)) else { continue }
                #expect(try EventScript(script.description) == script, "\(script)")
            }
        }
        let client = try await RawEventClient.connect(device, login: login)
        try await client.configure("//.")
        try await device.play([
            .burst(.min), .burst(-1), .oversized(bytes: .min), .close(.max), .every(.zero, count: .min), .refuse(.min),
        ])
        let sleeping = Task { try await device.play([.pause(.seconds(Int64.max))]) }
        sleeping.cancel()
        await #expect(throws: CancellationError.self) { try await sleeping.value }
        let every = Task { try await device.play([.every(.seconds(Int64.max))]) }
        every.cancel()
        _ = await every.result
        // The numbers of events end where a number does.
        #expect(device.emitNumbered(0).lowerBound == 1)
    }
}

@Test func contentLength_limitNumbers_areRefused() async throws {
    try await SimulatedDevice.withDevice(.anyPort) { device async throws in
        for length in limits.filter({ $0.allSatisfy(\.isASCII) }) {
            let client = try RawClient(device)
            client.send("/axis-cgi/param.cgi", headers: "Content-Length: \(length)\r\n")
            if let count = Int(length), count >= 0, length.allSatisfy(\.isNumber) {
                guard count == 0 || count > 1 << 22 else { continue }
                let status = await client.head()?.status
                #expect(status == (count == 0 ? 401 : 413), "\(length)")
            } else {
                let status = await client.head()?.status
                #expect(status == 400, "\(length)")
            }
        }
        for headers in [
            "Content-Length: 1\r\nContent-Length: 2\r\n", "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n",
            "Transfer-Encoding: gzip\r\n",
        ] {
            let client = try RawClient(device)
            client.send("/axis-cgi/param.cgi", headers: headers)
            #expect(await client.head()?.status == 400, "\(headers)")
        }
    }
}

@Test func chunkSize_limitNumbers_neverEndTheSimulator() async throws {
    try await withLogin { device, login async throws in
        for size in [
            "7fffffffffffffff", "8000000000000000", "-1", "+1", "", ";", "ffffffffffffffffff", "-8000000000000000",
        ] {
            for path in ["/axis-cgi/param.cgi", "/axis-cgi/audio/transmit.cgi", "/axis-cgi/applications/upload.cgi"] {
                let client = try RawClient(device)
                client.send(
                    bytes: Array(
                        "POST \(path) HTTP/1.1\r\nHost: c\r\n\(basicHeader(login))Transfer-Encoding: chunked\r\n\r\n\(size)\r\nxx"
                            .utf8))
            }
        }
        #expect(try await device.curl("/axis-cgi/applications/list.cgi", login: login).hasPrefix("200"))
    }
}
