import Testing
import VapixCatalogue

@testable import DeviceSimulator

@Test func secretMask_bodies_keepAllButTheSecret() {
    let mask = SecretMask(values: ["s3cret-value", "abc"])
    let cases = [
        (
            "application/json", #"{"a":1,"password":"x","b":{"API_KEY":["y"]}}"#,
            #"{"a":1,"b":{"API_KEY":"***"},"password":"***"}"#
        ),
        ("application/json", #"{ "a" : 1 }"#, #"{ "a" : 1 }"#),
        ("application/json", #"[{"pwd":1},2]"#, #"[{"pwd":"***"},2]"#),
        ("application/x-www-form-urlencoded", "user=a&pwd=b c&x=1", "user=a&pwd=***&x=1"),
        ("application/x-www-form-urlencoded", "p%77d=b;c", "p%77d=***"),
        // A combining mark joins the separator in front of it.
        ("application/x-www-form-urlencoded", "a=b&pwd=\u{301}c&\u{301}pwd=d", "a=b&pwd=***&\u{301}pwd=***"),
        ("text/plain", "root.Network.Password=x y\nroot.B=1", "root.Network.Password=*** y\nroot.B=1"),
        ("text/plain", #"secret: "a \" b" end"#, "secret: *** end"),
        ("text/xml", "<w:Password T='1'>x</w:Password><b>1</b>", "<w:Password T='1'>***</w:Password><b>1</b>"),
        ("text/plain", "a s3cret-value b abc", "a *** b abc"),
        ("text/plain", "PTZConfigurationToken=1", "PTZConfigurationToken=1"),
        ("application/json", #"{"token":"x","ProfileToken":"1"}"#, #"{"ProfileToken":"1","token":"***"}"#),
        ("", "", ""), ("text/plain", "password", "password"), ("text/plain", "password=", "password="),
    ]
    for (type, body, expected) in cases {
        #expect(mask.masked(body, contentType: type) == expected)
    }
}

/// The log showed the PIN of a SIM card and the signature of a storage, whose names are not those of passwords.
@Test func secretMask_secretsOfTheCatalogue_areAllMasked() {
    let fields = Catalogue.all.flatMap { api in
        api.operations.flatMap(\.parameters) + api.types.flatMap { $0.fields ?? [] }
    }
    // The value of a property that has a path of its own has no name.
    let names = Set(fields.filter { $0.type.hasPrefix("secret") && $0.wire != "." }.map(\.wire))
    #expect(names.isSuperset(of: ["pin", "sas", "sharedKey", "password"]))
    let mask = SecretMask()
    for name in names {
        let json = #"{"data":{"\#(name)":"canary"}}"#
        for (type, text) in [
            ("application/json", json), ("application/json", String(json.dropLast(1))),
            ("text/plain", "\(name)=canary"),
            ("application/x-www-form-urlencoded", "a=b&\(name)=canary"), ("text/xml", "<x:\(name)>canary</x:\(name)>"),
        ] {
            #expect(!mask.masked(text, contentType: type).contains("canary"), "\(text)")
        }
    }
}

/// The log showed secrets whose names are not those of passwords, and whose types the catalogue does not call secret.
@Test func secretMask_fieldsThatAreSecretsBySummary_areMasked() {
    let fields = Catalogue.all.flatMap { api -> [Catalogue.Field] in
        let ofOperations = api.operations.flatMap { $0.parameters + $0.reply.fields }
        let ofNodes = (api.configuration?.nodes ?? []).flatMap(\.properties)
        return ofOperations + ofNodes + api.types.flatMap { $0.fields ?? [] }
    }
    let words = [
        "password", "passphrase", "secret", "private key", "macsec key", "device's key", "the whole key",
        "header for the login",
    ]
    // Their summaries name a secret that another field holds.
    let exceptions: Set = ["address", "alias", "encryptionformat", "keystore", "mkaCkn"]
    var names: Set<String> = []
    for field in fields where ["string", "secret"].contains(field.type) && field.wire != "." {
        let summary = (field.summary ?? "").lowercased()
        if words.contains(where: { summary.contains($0) }) { names.insert(field.wire) }
    }
    #expect(names.isSuperset(of: exceptions.union(["pass", "oak", "mkaCak", "deviceSpecificKey", "x_auth_key"])))
    for name in names.subtracting(exceptions) {
        #expect(SecretMask.isSecret(name), "\(name)")
    }
}

/// The log showed the PIN of `verifySimPin`, which is the whole value and has no name in the body.
@Test func requestLog_wholeValueThatIsASecret_isNotShown() {
    let isSecret = { (field: Catalogue.Field) in field.wire == "." && field.type.hasPrefix("secret") }
    var paths = Catalogue.all.flatMap { api -> [String] in
        let ofOperations = api.operations.filter { $0.parameters.contains(where: isSecret) }.map(\.path)
        let ofNodes = (api.configuration?.nodes ?? []).filter { $0.properties.contains(where: isSecret) }.map(\.path)
        return ofOperations + ofNodes
    }
    let base = "/config/rest/network-settings/v2/modem/sim/"
    #expect(paths.contains(base + "{slotID}/verifySimPin"))
    // The framework decodes segments, and drops empty ones.
    paths += [base + "1/verifySimP%69n", base + String(repeating: "/", count: 2000) + "1/verifySimPin/"]
    for path in paths {
        let log = RequestLog()
        let key = log.begin(LoggedRequest(address: "", method: "POST", path: path, query: "", user: nil))
        log.keep(Array(#"{"data":"canary"}"#.utf8), contentType: "application/json", isReply: false, for: key)
        log.finish(key, status: 200)
        #expect(log.withBodies(log.records.records).map(\.body?.text) == ["***"], "\(path.prefix(100))")
    }
}

@Test func requestLog_propertyThatIsASecret_isNotShown() {
    let log = RequestLog()
    for path in ["/config/rest/cellular/v1/sim/pin", "/config/rest/a/v1/b/jo/password/"] {
        let key = log.begin(LoggedRequest(address: "", method: "PATCH", path: path, query: "", user: nil))
        for isReply in [false, true] {
            log.keep(Array(#"{"data":"canary"}"#.utf8), contentType: "application/json", isReply: isReply, for: key)
        }
        log.finish(key, status: 200)
    }
    let requests = log.withBodies(log.records.records)
    #expect(requests.map(\.body?.text) == ["***", "***"])
    #expect(requests.map(\.reply?.text) == ["***", "***"])
}

@Test func requestLog_bodies_areBounded() {
    let log = RequestLog()
    let body = [UInt8](repeating: UInt8(ascii: "x"), count: 16_000)
    for number in 0..<1500 {
        let key = log.begin(LoggedRequest(address: "", method: "GET", path: "/\(number)", query: "", user: nil))
        log.keep(body, contentType: "text/plain", isReply: false, for: key)
        log.keep(body + body, contentType: "text/plain", isReply: true, for: key)
        log.finish(key, status: 200)
        log.finish(key, status: 500)
    }
    let requests = log.withBodies(log.records.records)
    #expect(requests.count == 1000)
    #expect(requests.first?.path == "/500")
    #expect(requests.last?.number == 1500)
    #expect(requests.last?.status == 200)
    #expect(requests.last?.body?.text?.count == 16_000)
    // Longer than what is kept.
    #expect(requests.last?.reply == LoggedRequest.Body(contentType: "text/plain", size: 32_000, text: nil))
    #expect(requests.count { $0.body?.text != nil } == (4 << 20) / 16_000)
    log.removeAll()
    #expect(log.records.records.isEmpty && log.records.lastNumber == 1500)
}

@Test func loggedRequest_description_isOneLine() {
    var request = LoggedRequest(
        address: "127.0.0.12", method: "GET", path: "/a\u{1B}[2J\nb", query: "x=1", user: "a0-my\u{202E}_app")
    request.status = 503
    request.fault = "http status=503"
    #expect(request.description == "00:00:00.000 GET /a [2J b?x=1 503 - a0-my _app [http status=503]")
}
