import Testing

@testable import vapix

/// What identifies a device or opens it is replaced, wherever it stands.
@Suite struct RedactionTests {
    private static let canary = "c4nary-Pa$$<&\"w0rd"
    private static let serial = "ACCC8E7F3A21"

    /// The texts of a session's files.
    private func files(_ exchanges: [RecordedExchange]) -> [String] {
        let session = Session(exchanges, leftOut: 0, device: RecordedDevice(), time: "2026-11-28T12:00:00Z")
        return session.files.map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private func exchange(
        _ method: String = "POST", _ target: String = "/axis-cgi/any.cgi", type: String? = nil,
        headers: [(String, String)] = [], _ body: String = "", reply: String = "", replyType: String = "text/plain",
        replyHeaders: [(String, String)] = []
    ) -> RecordedExchange {
        var exchange = RecordedExchange(method: method, target: target, start: .zero)
        exchange.request.headers = headers.map { ($0.0, $0.1) } + (type.map { [("Content-Type", $0)] } ?? [])
        exchange.request.body = Array(body.utf8)
        exchange.status = 200
        exchange.reply.headers = [("Content-Type", replyType)] + replyHeaders.map { ($0.0, $0.1) }
        exchange.reply.body = Array(reply.utf8)
        return exchange
    }

    private func encoded(_ text: String) -> String { String(decoding: percentEncoded(Array(text.utf8)), as: UTF8.self) }

    private func form(_ parts: [(head: String, body: String)]) -> String {
        parts.map { "--x\r\n\($0.head)\r\n\r\n\($0.body)\r\n" }.joined() + "--x--\r\n"
    }

    /// Each exchange has the password in one way; no exchange shows another one that it is a password.
    private var exchangesWithCanary: [(way: String, exchange: RecordedExchange)] {
        let canary = Self.canary
        let json = String(decoding: escapedForJSON(Array(canary.utf8)), as: UTF8.self)
        let xml = String(decoding: escapedForXML(Array(canary.utf8)), as: UTF8.self)
        let url = encoded(canary)
        let basic = String(decoding: base64(Array("root:\(canary)".utf8)), as: UTF8.self)
        return [
            ("Basic", exchange("GET", headers: [("Authorization", "Basic \(basic)")])),
            ("Bearer", exchange("GET", headers: [("authorization", "Bearer \(canary)")])),
            (
                "Digest",
                exchange(
                    "GET",
                    headers: [
                        (
                            "Authorization",
                            "Digest username=\"root\", realm=\"AXIS_\(Self.serial)\", nonce=\"n\(url)\", uri=\"/a?pwd=\(url)\", "
                                + "response=\"\(url)\", cnonce=\(url), nc=00000001, qop=auth"
                        )
                    ])
            ),
            ("query", exchange("GET", "/axis-cgi/pwdgrp.cgi?action=add&user=joe&pwd=\(url)&grp=users")),
            ("form", exchange(type: "application/x-www-form-urlencoded", "action=add&user=joe&pwd=\(url)")),
            ("form without a type", exchange("POST", "action=update&root.Network.PPPoE.Password=\(url)")),
            ("JSON", exchange(type: "application/json", #"{"params":{"user":"joe","password":"\#(json)"}}"#)),
            (
                "JSON in a form's type",
                exchange(type: "application/x-www-form-urlencoded", #"{"passphrase": "\#(json)"}"#)
            ),
            ("JSON array", exchange(type: "application/json", #"{"passwords":["\#(json)"]}"#)),
            ("JSON name and value", exchange(type: "application/json", #"{"name":"password","value":"\#(json)"}"#)),
            ("cut JSON", exchange(type: "application/json", #"{"a":[{"clientSecret":"\#(json)","#)),
            ("JSON in JSON", exchange(type: "application/json", #"{"data":"{\"password\":\"p4-\#(url)\"}"}"#)),
            ("configuration", exchange("PATCH", "/config/rest/users/v1/users/joe/password", #"{"data":"\#(json)"}"#)),
            ("XML element", exchange(type: "text/xml", "<a><Password Type=\"text\">\(xml)</Password></a>")),
            ("XML in CDATA", exchange(type: "text/xml", "<passphrase><![CDATA[c4nary-\(url)]]></passphrase>")),
            ("XML attribute", exchange(type: "text/xml", "<user name=\"joe\" pwd='\(xml)'/>")),
            (
                "action rule",
                exchange(type: "application/soap+xml", "<p:Parameter Name=\"password\" Value=\"\(xml)\"></p:Parameter>")
            ),
            ("cut XML", exchange(type: "text/xml", "<a><secret>\(xml)")),
            (
                "part",
                exchange(
                    type: "multipart/form-data; boundary=x",
                    form([("Content-Disposition: form-data; name=\"password\"", canary)]))
            ),
            (
                "JSON part",
                exchange(
                    type: "multipart/form-data; boundary=\"x\"",
                    form([("Content-Disposition: form-data; name=\"data\"", #"{"password":"\#(json)"}"#)]))
            ),
            ("cookie", exchange("GET", headers: [("Cookie", "theme=dark; sid=\(url)")])),
            ("set-cookie", exchange(replyHeaders: [("Set-Cookie", "sid=\(url); Path=/; HttpOnly")])),
            ("own header", exchange("GET", headers: [("X-Api-Key", canary)])),
            ("URL", exchange(reply: "recipient ftp://joe:\(url)@10.1.2.3/upload")),
            ("parameters", exchange(reply: "root.SMTP.User=joe\nroot.SMTP.Password=\(canary)\n")),
            ("quoted parameters", exchange(reply: "password='\(canary)'\r\n")),
            ("log", exchange(reply: "joe: bad login: password=\(url), again")),
            ("token", exchange("GET", "/axis-cgi/wssession.cgi", reply: canary)),
            ("session", exchange("GET", "/vapix/ws-data-stream?wssession=\(url)&sources=events")),
            ("REST key", exchange(reply: #"{"status":"success","data":{"privateKey":"\#(json)"}}"#)),
            (
                "PEM",
                exchange(
                    "POST",
                    "-----BEGIN RSA PRIVATE KEY-----\nc4nary-\(url)\nc4nary\n-----END RSA PRIVATE KEY-----\n")
            ),
            (
                "PEM in JSON",
                exchange(
                    type: "application/json",
                    #"{"pem":"-----BEGIN EC PRIVATE KEY-----\nc4nary-\#(url)\n-----END EC PRIVATE KEY-----"}"#)
            ),
            ("PEM without an end", exchange(reply: "x\n-----BEGIN PRIVATE KEY-----\nc4nary-\(url)\n")),
        ]
    }

    private func expectNoCanary(_ texts: [String], _ way: String) {
        let forms = [
            Self.canary, encoded(Self.canary), "c4nary",
            String(decoding: base64(Array("c4nary-P".utf8)).prefix(10), as: UTF8.self),
        ]
        for text in texts {
            for form in forms where text.contains(form) { Issue.record("\(way): \(text)") }
        }
    }

    @Test func session_passwordInEachWay_isInNoFile() {
        for (way, exchange) in exchangesWithCanary { expectNoCanary(files([exchange]), way) }
    }

    /// A password may stand without its name before it stands with it.
    @Test func session_passwordInFreeText_isReplacedBecauseOfALaterLogin() {
        let canary = "c4nary-Pa-w0rd"
        let login = String(decoding: base64(Array("root:\(canary)".utf8)), as: UTF8.self)
        let texts = files([
            exchange(
                reply:
                    "the note says \(canary), in Base64 \(String(decoding: base64(Array(canary.utf8)), as: UTF8.self))"),
            exchange("GET", "/any/\(canary)?note=\(canary)", headers: [("Authorization", "Basic \(login)")]),
        ])
        for text in texts { #expect(!text.contains("c4nary") && !text.contains("YzRuYXJ5"), "\(text)") }
    }

    /// Pages of older devices are Latin-1, which is text although it is not UTF-8.
    @Test func session_passwordInALatin1Page_isReplacedBecauseOfALogin() {
        let login = String(decoding: base64(Array("root:c4nary-Pa-w0rd".utf8)), as: UTF8.self)
        var page = exchange(headers: [("Authorization", "Basic \(login)")], replyType: "text/html")
        page.reply.body = Array("<p>Entr".utf8) + [0xE9] + Array("e c4nary-Pa-w0rd</p>".utf8)
        let text = files([page])[0]
        #expect(text.contains("Body-Encoding: hex\n"))
        let digits = "c4nary".utf8.map { String($0, radix: 16) }.joined()
        #expect(!text.filter { $0 != "\n" }.contains(digits), "\(text)")
    }

    /// Story: documents in UTF-16 were taken for pictures, and the passwords in them stayed.
    @Test func session_passwordInUTF16_isInNoFile() {
        let text = #"<?xml version="1.0"?><user name="joe" password="c4nary-Pa-w0rd"/>"#
        let login = "the login is c4nary-Pa-w0rd: zażółć 😀"
        for (mark, isBig) in [(true, true), (true, false), (false, true), (false, false)] {
            func encoded(_ text: String) -> [UInt8] {
                var bytes: [UInt8] = []
                for unit in (mark ? "\u{FEFF}" + text : text).utf16 {
                    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
                    bytes += isBig ? [high, low] : [low, high]
                }
                return bytes
            }
            var document = exchange("POST", type: "text/xml")
            document.request.body = encoded(text)
            document.reply.body = encoded(login)
            let file = files([document])[0].filter { $0 != "\n" }
            func digits(_ text: String) -> String { hexadecimal(Array(encoded(text).dropFirst(mark ? 2 : 0))) }
            #expect(!file.contains(digits("c4nary")) && file.contains(digits("joe")), "\(file)")
            #expect(file.contains(digits("secret-1: zażółć 😀")), "\(file)")
        }
    }

    /// Story: one half of a character made a document in UTF-16 binary data, and its passwords stayed in it.
    @Test func session_malformedUTF16_isLeftOut_andACutOneIsNot() {
        func encoded(_ text: String) -> [UInt8] { text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }
        let document = encoded(#"<user name="joe" password="c4nary-Pa-w0rd"/>"#)
        // The bytes before the document, those behind it, and whether the document can be read.
        let cases: [(before: [UInt8], after: [UInt8], isKept: Bool)] = [
            ([0xFF, 0xFE], [0x3D, 0xD8], true), ([0xFF, 0xFE], [0x3D, 0xD8, 0x00], true), ([], [0x3D, 0xD8], true),
            ([0xFF, 0xFE, 0x00, 0xD8], [], false), ([], [0x00, 0xDC] + document, false),
        ]
        for (before, after, isKept) in cases {
            var body = before
            body += document
            body += after
            var cut = exchange(type: "text/xml")
            cut.request.body = body
            let file = files([cut])[0].filter { $0 != "\n" }
            #expect(!file.contains(hexadecimal(encoded("c4nary"))), "\(file)")
            #expect(file.contains(hexadecimal(encoded("joe"))) == isKept, "\(file)")
            #expect(file.contains("it is left out") == !isKept, "\(file)")
        }
    }

    /// Story: a replay of events had other PTZ presets than the camera, because ONVIF calls their numbers tokens.
    @Test func session_onvifTokensOfEvents_stay() {
        var socket = exchange("GET", "/vapix/ws-data-stream?sources=events")
        let text =
            #"{"source":{"PresetToken":"-1","PTZConfigurationToken":"1","InputToken":"0","authToken":"c4nary-1"}}"#
        socket.messages = [RecordedMessage(sender: .device, kind: .text, payload: Array(text.utf8))]
        #expect(files([socket])[0].contains(text.replacing("c4nary-1", with: "secret-1")))
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        var text = ""
        for byte in bytes { text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16) }
        return text
    }

    /// Each message has the password in one way; no other shows that it is one.
    @Test func session_passwordInAWebSocketMessage_isInNoFile() {
        let login = String(decoding: base64(Array("root:c4nary-Pa-w0rd".utf8)), as: UTF8.self)
        let texts = [
            "Authorization: Basic \(login)\r\nAccept: */*", "authorization: Bearer c4nary-Pa-w0rd",
            "Proxy-Authorization: Digest username=\"root\", response=\"c4nary-Pa-w0rd\"",
            #"{"headers":{"Authorization":"Basic \#(login)"}}"#, #"["Authorization: Basic \#(login)"]"#,
            "GET /vapix/ws-data-stream?wssession=c4nary-Pa-w0rd HTTP/1.1", "<a><password>c4nary-Pa-w0rd</password></a>",
            #"{"url":"ws://root:c4nary-Pa-w0rd@camera/vapix/ws-data-stream?wssession=c4nary-Pa-w0rd"}"#,
        ]
        for text in texts {
            let readable = Array(text.utf8)
            let trials: [(RecordedMessage.Kind, [UInt8])] = [
                (.text, readable), (.binary, readable), (.binary, [0xFF, 0x00] + readable + [0x00, 0xFE]),
                (.close, readable),
            ]
            for (kind, payload) in trials {
                var socket = exchange("GET", "/vapix/ws-data-stream?wssession=12345")
                socket.status = 101
                socket.messages = [RecordedMessage(sender: .device, kind: kind, payload: payload)]
                let file = files([socket])[0].filter { $0 != "\n" }
                let words = ["c4nary-Pa", login]
                for form in words + words.map({ hexadecimal(Array($0.utf8)) }) where file.contains(form) {
                    Issue.record("\(kind) \(text): \(file)")
                }
                #expect(!file.contains("wssession=12345"))
            }
        }
    }

    /// Story: the lines of a key in a body with a NUL were searched one by one, and none of them looked like a secret.
    @Test func session_keyInBinary_isBlanked() {
        for end in ["-----END PRIVATE KEY-----", ""] {
            var key = exchange()
            key.reply.body = [0, 1] + Array("x-----BEGIN PRIVATE KEY-----\nc4nary\nc4nary\n\(end)".utf8) + [0]
            let file = files([key])[0].filter { $0 != "\n" }
            #expect(!file.contains(hexadecimal(Array("c4nary".utf8))), "\(file)")
        }
        // A small key in DER has its size in one byte.
        var small = exchange()
        small.reply.body = [0x30, 0x2E, 0x02, 0x01, 0x00] + [UInt8](repeating: 0x9C, count: 43)
        #expect(files([small])[0].hasPrefix("# The reply: it is left out"))
    }

    /// Story: values that are never searched for elsewhere stayed in binary messages: short ones, common words, and letters.
    @Test func session_secretInBinaryThatIsNotSearchedFor_isBlankedInItsPlace() {
        for text in ["pwd=abc", "<pin>q7</pin>", #"{"password":"root"}"#, "token: qzjxvkw", "pässwd=x&psk=qzé"] {
            var socket = exchange("GET", "/vapix/any")
            let payload = [0, 0xFF] + Array("--\(text)--".utf8) + [0]
            socket.messages = [RecordedMessage(sender: .device, kind: .binary, payload: payload)]
            let file = files([socket])[0].filter { $0 != "\n" }
            #expect(file.contains("< binary \(payload.count)"), "\(file)")
            for word in ["abc", "q7", "root", "qzjxvkw", "qzé"] where text.contains(word) {
                #expect(!file.contains(hexadecimal(Array(word.utf8))), "\(text): \(file)")
            }
        }
    }

    @Test func fieldKind_names_areToldByTheWholeName() {
        for name in [
            "resourceToken", "userConfigurationtoken", "mkaCAK", "oak", "wep_key1", "root.A.PasswordAdmin", "ftpPass",
            "passcode", "passwordAccount", "psk2",
        ] {
            #expect(FieldKind(name).isSecret, "\(name)")
        }
        for name in ["PTZConfigurationToken", "VideoSourceToken", "publicKey", "passwordMin", "bypass", "tokenType"] {
            #expect(FieldKind(name) == .other, "\(name)")
        }
    }

    @Test func session_identity_isReplacedConsistently() {
        let serial = Self.serial
        let texts = files([
            exchange(
                reply: """
                    root.Network.eth0.MACAddress=AC:CC:8E:7F:3A:21
                    root.Network.HostName=axis-accc8e7f3a21
                    root.Properties.System.SerialNumber=\(serial)
                    root.Network.IPAddress=10.20.30.40
                    root.Network.SubnetMask=255.255.255.0
                    root.Network.IPv6.IPAddresses=fe80::aecc:8eff:fe7f:3a21/64 2a00:1450:4001:81b::200e
                    root.Properties.Firmware.Version=9.80.3.11
                    root.Time.NTP.Server=ntp.intranet.invented.se
                    root.Other.Address=10.20.30.40

                    """,
                replyHeaders: [("WWW-Authenticate", "Digest realm=\"AXIS_\(serial)\", nonce=\"xyz\", qop=\"auth\"")]),
            exchange(
                "GET", "/axis-cgi/x.cgi?host=ntp.intranet.invented.se&url=http%3A%2F%2F10.20.30.40%2Fa", reply: serial),
        ])
        for text in texts {
            let small = text.lowercased()
            #expect(!small.contains("7f3a21") && !small.contains("7f:3a:21") && !small.contains("fe7f"), "\(text)")
            #expect(
                !small.contains("10.20.30.40") && !small.contains("invented.se") && !small.contains("2a00"), "\(text)")
        }
        #expect(texts[0].contains("MACAddress=AC:CC:8E:00:00:01\n"), "\(texts[0])")
        #expect(texts[0].contains("HostName=axis-accc8e000001\n"))
        #expect(texts[0].contains("SerialNumber=ACCC8E000001\n"))
        #expect(texts[0].contains("realm=\"AXIS_ACCC8E000001\", nonce=\"secret-"))
        #expect(texts[0].contains("IPAddress=192.0.2.1\n") && texts[0].contains("Address=192.0.2.1\n"))
        #expect(texts[0].contains("SubnetMask=255.255.255.0\n") && texts[0].contains("Version=9.80.3.11\n"))
        #expect(texts[0].contains("Server=host-1.example\n") && texts[1].contains("host=host-1.example&"))
        #expect(texts[1].contains("url=http%3A%2F%2F192.0.2.1%2Fa"), "\(texts[1])")
        #expect(texts[1].contains("\nACCC8E000001\n"))
        #expect(texts[2].contains(#""replaced":["#) && texts[2].contains(#""192.0.2.1""#))
    }

    @Test func session_ordinaryValues_stayAsTheyAre() {
        let body = """
            {"apiVersion":"1.0","data":{"keyFrames":10,"passphrasepolicy":"none","hasPassword":true,"token":"","x":-1.5e3,
            "time":"2026-11-28T12:34:56Z","topic":"tns1:Device/tnsaxis:IO/Port","ratio":"16:9","text":"a \\u00e9 \\"b\\" \\\\ c",
            "docLink":"https://www.axis.com/partner_pages/vapix_library/#/","range":"1-2","version":"12.0.91"}}
            """
        let xml =
            "<?xml version=\"1.0\"?>\n<a xmlns=\"http://www.w3.org/2003/05/soap-envelope\"><b c='1'>x &amp; y</b><d/></a>"
        let texts = files([
            exchange(type: "application/json", body, reply: xml, replyType: "text/xml"),
            exchange("GET", "/axis-cgi/param.cgi?action=list&group=root.Brand,root.Time%2B", reply: "root.A=b c\n"),
        ])
        #expect(texts[0].contains(body), "\(texts[0])")
        #expect(texts[0].contains(xml), "\(texts[0])")
        #expect(texts[1].contains("?action=list&group=root.Brand,root.Time%2B HTTP/1.1\n"))
    }

    @Test func session_whatNobodyCanLookInto_isLeftOut() {
        var archive = exchange()
        archive.reply.body = [0x1F, 0x8B, 8, 0] + Array("c4nary".utf8)
        var key = exchange(type: "application/x-pkcs12")
        key.request.body = [0x30, 0x82, 0x01, 0x00, 0xFF] + Array("c4nary".utf8)
        var coded = exchange(replyHeaders: [("Content-Encoding", "br")])
        coded.reply.body = Array("c4nary".utf8)
        let upload = exchange(
            type: "multipart/form-data; boundary=x",
            form([("Content-Disposition: form-data; name=\"package\"; filename=\"a.zip\"", "PK\u{3}\u{4}c4nary")]))
        let texts = files([archive, key, coded, upload])
        for text in texts { #expect(!text.contains("c4nary"), "\(text)") }
        #expect(texts[0].hasPrefix("# The reply: it is left out"))
        #expect(texts[4].contains(#""reply":"left-out""#) && texts[4].contains(#""request":"left-out""#))
    }

    @Test func session_binaryBody_isInHexadecimal_withoutTheSerialNumber() {
        var picture = exchange(reply: "SerialNumber=\(Self.serial)\n")
        var other = exchange()
        other.reply.body = [0xFF, 0xD8, 0xFF, 0x00] + [0xAC, 0xCC, 0x8E, 0x7F, 0x3A, 0x21] + Array(Self.serial.utf8)
        picture.status = 200
        let text = files([picture, other])[1]
        #expect(
            text.contains("Body-Encoding: hex\nContent-Length: 22\n\nffd8ff00accc8e000001414343433845303030303031\n"),
            "\(text)")
    }

    /// Whatever a device or a client sends, the redactor ends, and repeats itself.
    @Test func redactor_hostileInput_endsAndRepeats() {
        let pieces = [
            "{", "[", "\"", "\\", "\\u12", "<", "</", "<!--", "<![CDATA[", "]]>", "&#x41;", "&", "=", "%", "%4", ":",
            "://", "@",
            "-----BEGIN ", "-----END ", "--x", "\r\n\r\n", "password", "ACCC8E7F3A21", "10.1.2.3", "::", "fe80:",
            "\u{FF}é",
            "pwd=", "'", "1", " ", "\n",
        ]
        var generator = UInt64(2026)
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<12 {
                generator = generator &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(generator >> 33) % pieces.count]
            }
            for type in ["application/json", "text/xml", "multipart/form-data; boundary=x", ""] {
                let sent = exchange(
                    "POST", "/" + encoded(text), type: type, headers: [("Authorization", text)], text, reply: text)
                #expect(files([sent]) == files([sent]), "\(text)")
            }
        }
    }
}
