import Foundation
import Testing

@testable import vapix

/// Secrets with characters that each format writes in its own way, in each place where a message can have one.
@Suite struct SecretPlaceTests {
    private static let secrets = [
        #"qz"u\jx<w>&k'v%41+y/b=?#;,|"#, "qäz€😀ßjxv", "qz jxv  köw", "Åqz-Ämb-1Öxj", "qz/jx:vk@wb#yu?mg&ph=cd",
        "qz%D0%96jx%2Fvk", #"qz\u0041\nvk\"xj"#, "qz&amp;lt;vk&#65;xj", "qzjxvk]]>wbyu", "qz{jx}[vk]$(wb)`yu`",
        #"'qzjx'"vkwb""#, "--qzjx\\\\vk==", "qzjxvkwb", "73519", "qz=jx&vk=wb",
    ]

    // MARK: Ways to write

    private typealias Way = (name: String, write: @Sendable (String) -> String)

    @Sendable private static func percent(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
    /// As browsers do it.
    @Sendable private static func component(_ text: String) -> String {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
        let allowed = CharacterSet(charactersIn: letters + "0123456789-_.!~*'()")
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }
    @Sendable private static func json(_ text: String) -> String {
        let data = (try? JSONSerialization.data(withJSONObject: [text])) ?? Data()
        return String(String(decoding: data, as: UTF8.self).dropFirst(2).dropLast(2))
    }
    @Sendable private static func units(_ text: String) -> String {
        text.utf16.map { unit in
            let digits = String(unit, radix: 16)
            return #"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }.joined()
    }
    @Sendable private static func xml(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&apos;")
    }
    @Sendable private static func references(_ text: String) -> String {
        text.unicodeScalars.map { "&#x\(String($0.value, radix: 16));" }.joined()
    }
    @Sendable private static func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }

    private static let ways: [Way] = [
        ("plain", { $0 }), ("percent", percent), ("lower percent", { percent($0).lowercased(of: "%") }),
        ("component", component), ("form", { component($0).replacing("%20", with: "+") }), ("JSON", json),
        ("JSON units", units), ("XML", xml), ("XML references", references), ("Base64", base64),
        ("Base64 behind one byte", { base64("a" + $0) }), ("Base64 behind two bytes", { base64("ab" + $0 + "cd") }),
        ("Base64 of URLs", { base64("root:" + $0).replacing("+", with: "-").replacing("/", with: "_") }),
    ]

    private static func wide(_ text: String, isBig: Bool) -> [UInt8] {
        text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    // MARK: Exchanges

    private static func exchange(
        _ method: String = "POST", _ target: String = "/any.cgi", type: String? = nil,
        headers: [(String, String)] = [], body: [UInt8] = [], messages: [RecordedMessage] = []
    ) -> RecordedExchange {
        var exchange = RecordedExchange(method: method, target: target, start: .zero)
        exchange.request.headers = headers.map { ($0.0, $0.1) } + (type.map { [("Content-Type", $0)] } ?? [])
        exchange.request.body = body
        exchange.status = 200
        exchange.messages = messages
        return exchange
    }

    private static func body(_ type: String?, _ text: String) -> RecordedExchange {
        exchange(type: type, body: Array(text.utf8))
    }

    private static func form(_ boundary: String, _ text: String) -> RecordedExchange {
        body("multipart/form-data; boundary=\(boundary)", text)
    }

    private static func part(_ name: String, _ content: String) -> String {
        "--x\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(content)\r\n--x--\r\n"
    }

    private static func header(_ name: String, _ value: String) -> RecordedExchange {
        exchange("GET", headers: [(name, value)])
    }

    private static func message(_ kind: RecordedMessage.Kind, _ payload: [UInt8]) -> RecordedExchange {
        exchange("GET", "/vapix/any", messages: [RecordedMessage(sender: .device, kind: kind, payload: payload)])
    }

    private static func file(_ exchanges: [RecordedExchange]) -> String {
        let session = Session(exchanges, leftOut: 0, device: RecordedDevice(), time: "2026-11-28T12:00:00Z")
        return session.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined(separator: "\n")
    }

    /// No five characters in a row of the secret are in a file, in any way to write them; nor is the secret in Base64.
    private static func expectAbsent(_ secret: String, in file: String, _ place: String) {
        let digits = file.filter { $0 != "\n" }
        let scalars = Array(secret.unicodeScalars)
        var forms: [String] = []
        for start in 0...max(scalars.count - 5, 0) {
            let part = String(String.UnicodeScalarView(scalars[start..<min(start + 5, scalars.count)]))
            forms += ways.filter { !$0.name.hasPrefix("Base64") }.map { $0.write(part) }
            let bytes = [Array(part.utf8), wide(part, isBig: true), wide(part, isBig: false)]
            if bytes.contains(where: { digits.contains(hexadecimal($0)) }) {
                Issue.record("\(secret) in \(place): \(file)")
                return
            }
        }
        for offset in 0..<3 {
            let encoded = base64(String(repeating: "a", count: offset) + secret).filter { $0 != "=" }
            forms.append(String(encoded.dropFirst(offset == 0 ? 0 : 4).dropLast()))
        }
        if let form = forms.first(where: { $0.utf8.count >= 5 && file.contains($0) }) {
            Issue.record("\(secret) as \(form) in \(place): \(file)")
        }
    }

    // MARK: Tests

    /// Each place names the secret, and no other message does.
    private static func named(_ secret: String) -> [(place: String, exchange: RecordedExchange)] {
        let (json, xml, url) = (json(secret), xml(secret), component(secret))
        let login = base64("root:\(secret)")
        let line = "Content-Disposition: form-data; name=\"password\""
        let document = #"{"user":"é","password":"\#(json)","x":1}"#
        let soap = "<s:Envelope xmlns:s=\"a\"><s:Body><x:Password>\(xml)</x:Password></s:Body></s:Envelope>"
        let latin = Array(#"{"u":""#.utf8) + [0xE9] + Array("\",".utf8) + Array(document.utf8.dropFirst())
        let urlencoded = "application/x-www-form-urlencoded"
        let spaces = String(repeating: " ", count: 200)
        var places: [(String, RecordedExchange)] = [
            ("query", exchange("GET", "/a.cgi?user=joe&pwd=\(url)&x=1")),
            ("query with percent", exchange("GET", "/a.cgi?password=\(percent(secret))")),
            ("JSON as a query", exchange("GET", "/a.cgi?\(component(document))")),
            ("JSON in a query", exchange("GET", "/a.cgi?json=\(component(document))")),
            ("query in a query", exchange("GET", "/a.cgi?url=\(component("http://h/?pwd=\(url)&x=1"))")),
            ("form", body(urlencoded, "a=1&password=\(url)&b=2")),
            ("form with plus", body(urlencoded, "password=\(url.replacing("%20", with: "+"))")),
            ("form without a type", body(nil, "a=1&password=\(url)&b=2")),
            ("JSON in a form", body(urlencoded, "data=\(component(document))&x=1")),
            ("JSON", body("application/json", document)),
            ("JSON units", body(nil, #"{"password":"\#(units(secret))"}"#)),
            ("JSON value before name", body(nil, #"{"a":[{"value":"\#(json)","x":2,"name":"Password"}]}"#)),
            ("JSON object", body(nil, #"{"password":{"value":"\#(json)"}}"#)),
            ("JSON lines", body(nil, "{\n  \"password\" : \"\(json)\"\n}\n{\"a\":1}")),
            ("JSON with other marks", body(nil, "{'password': '\(json.replacing("'", with: "\\u0027"))'}")),
            ("JSON with bare names", body(nil, "{user: 'joe', password: \"\(json)\"}")),
            ("JSON in a log", body("text/plain", "12:00 sent \(document) to 10.0.0.1\n")),
            ("JSON in JSON in a log", body("text/plain", "12:00 sent {\"a\":\"\(Self.json(document))\"} now\n")),
            ("XML in a log", body("text/plain", "12:00 sent \(soap) now\n")),
            ("JSON in Base64", body(nil, #"{"data":"\#(base64(document))"}"#)),
            ("Base64 as the body", body("text/plain", base64(document))),
            ("JSON in Latin-1", exchange(type: "application/json", body: latin)),
            ("XML", body("text/xml", "<a><b pwd=\"\(xml)\">1</b></a>")), ("SOAP", body("application/soap+xml", soap)),
            ("XML references", body(nil, "<a><passphrase>\(references(secret))</passphrase></a>")),
            ("XML value before name", body(nil, "<a><p><value>\(xml)</value><name>password</name></p></a>")),
            ("XML name and value", body(nil, "<a><x:Name>password</x:Name><x:Value>\(xml)</x:Value></a>")),
            ("XML attributes with prefixes", body(nil, "<a x:name='password' x:value='\(xml)'/>")),
            ("HTML", body("text/html", "<p>Login<br><input type=password value=\"\(xml)\"><b>joe</b>")),
            ("part", form("x", Self.part("password", secret))),
            ("part with bare line breaks", form("\"x;y\"", "--x;y\n\(line)\n\n\(secret)\n--x;y--\n")),
            ("part without a type", body(nil, Self.part("password", secret))),
            ("JSON part", form("x", Self.part("a;b", document))),
            ("parameters", body("text/plain", "root.A.User=joe\nroot.A.Password=\(secret)\nroot.B=1\n")),
            ("settings", body("text/plain", "[a]\n  password = \(secret)\nuser: joe\n")),
            ("YAML", body("text/plain", "user: joe\nwifi-password: \(secret)\n")),
            ("login", header("Authorization", "Basic \(login)")),
            ("login behind a tab", header("Authorization", "Basic\t\(login) x")),
            ("login in text", body("text/plain", "GET / HTTP/1.1\nauthorization:Basic \(login)\nA: b\n")),
            ("login behind a tab in text", body("text/plain", "Authorization:\tBasic\t\(login)\nA: b\n")),
            ("login without a name", body(nil, #"{"auth":"Basic \#(login)"}"#)),
            ("own header", header("X-Auth-Token", url)),
            ("cookie", header("Cookie", "a=b; \(url); sid=\(url)")),
            ("cookies in text", body("text/plain", "Cookie:theme=dark; sid=\(url)\nA: b")),
            ("answer of Digest", header("Authentication-Info", "rspauth=\"\(url)\", qop=auth")),
            ("URL", body(nil, #"{"url":"ftp://joe:\#(url)@10.1.2.3/upload"}"#)),
            ("REST", exchange("PUT", "/config/rest/a/v1/joe/password", body: Array(#"{"data":"\#(json)"}"#.utf8))),
            ("REST string", exchange("PUT", "/config/rest/a/v1/password", body: Array(#""\#(json)""#.utf8))),
            ("REST text", exchange("PUT", "/config/rest/a/v1/pin", body: Array(url.utf8))),
            ("WebSocket text", message(.text, Array(document.utf8))),
            ("WebSocket close", message(.close, Array("pwd=\(url)".utf8))),
            ("UTF-16", exchange(type: "text/xml", body: [0xFE, 0xFF] + wide(soap, isBig: true))),
            ("UTF-16 without a mark", exchange(body: wide("<a/>" + soap + spaces, isBig: false))),
        ]
        if !secret.contains(where: { "/?#<>\"' \\".contains($0) }) {
            places.append(("plain URL", body(nil, "see rtsp://joe:\(secret)@10.1.2.3:554/a, and more")))
        }
        for (name, text) in [
            ("JSON", document), ("SOAP", soap), ("parameters", "a=b\nroot.A.Password=\(secret)\nc=d"),
            ("form", "a=1&pwd=\(url)&x=1"), ("login", "Authorization: Basic \(login)\r\n"),
            ("URL", "http://joe:\(url)@host.intranet/"),
            ("JSON with lines", "{\n \"a\": 1,\n \"password\": \"\(json)\"\n}"),
        ] {
            places.append(("binary \(name)", message(.binary, [0, 255, 7] + Array(text.utf8) + [0, 254])))
            if secret.unicodeScalars.allSatisfy({ $0.value < 256 }) {
                places.append(("wide \(name)", message(.binary, [0, 255, 7] + wide(text, isBig: false) + [254])))
            }
        }
        return places
    }

    @Test func session_secretWithItsName_isInNoFile() {
        for secret in Self.secrets {
            for (place, exchange) in Self.named(secret) { Self.expectAbsent(secret, in: Self.file([exchange]), place) }
        }
    }

    /// A later message shows that it is a secret; this one does not.
    @Test func session_secretWithoutItsName_isInNoFile_becauseOfAnotherMessage() {
        for secret in Self.secrets {
            let reveals = Self.body("application/json", #"{"password":"\#(Self.json(secret))"}"#)
            // Base64 of a short secret is a part of many texts.
            for (way, write) in Self.ways where secret.utf8.count >= 6 || !way.hasPrefix("Base64") {
                let url = { Self.component($0) }
                let form = "application/x-www-form-urlencoded"
                let text = write(secret)
                let places: [(String, RecordedExchange)] = [
                    ("text", Self.body("text/plain", "the note is '\(text)' here")),
                    ("JSON", Self.body(nil, #"{"note":"so: \#(Self.json(text))","x":[1]}"#)),
                    ("JSON in JSON", Self.body(nil, #"{"note":"\#(Self.json(#"{"a":"\#(Self.json(text))"}"#))"}"#)),
                    ("XML", Self.body(nil, "<a><b>note \(Self.xml(text))</b></a>")),
                    ("query", Self.exchange("GET", "/a?note=\(url(text))&x=1")),
                    ("query in a form", Self.body(form, "u=\(url("a=\(url(text))"))")),
                    ("path", Self.exchange("GET", "/any/\(Self.percent(text))/b")),
                    ("header", Self.header("X-Note", "see \(text)")),
                    ("part", Self.form("x", Self.part("n", text))),
                    ("message", Self.message(.text, Array("note \(text)".utf8))),
                    ("close", Self.message(.close, Array("note \(text)".utf8))),
                    ("binary", Self.message(.binary, [0, 255] + Array("note \(text)".utf8) + [0, 254])),
                    ("wide", Self.message(.binary, [0, 255, 7] + Self.wide("note \(text) ", isBig: false) + [0, 9])),
                    ("UTF-16", Self.exchange(body: [0xFF, 0xFE] + Self.wide("note \(text)", isBig: false))),
                ]
                for (place, exchange) in places {
                    Self.expectAbsent(secret, in: Self.file([exchange, reveals]), "\(way) in \(place)")
                }
            }
        }
    }
}

extension String {
    /// The text with small hexadecimal digits behind a sign.
    fileprivate func lowercased(of sign: Character) -> String {
        var output = ""
        var count = 0
        for character in self {
            output += count > 0 ? character.lowercased() : String(character)
            count = character == sign ? 2 : max(count - 1, 0)
        }
        return output
    }
}
