import AcapPackage
import TestTools

extension InputProperty {
    /// A manifest is checked, completed, upgraded and written without losing anything.
    static let manifest = InputProperty(name: "manifest") { bytes in
        guard let manifest = try? Manifest(parsing: bytes) else { return }
        let findings = manifest.findings()
        try expectHolds(findings.allSatisfy { $0.line != nil }, "a finding has no line")
        for text in [manifest.document.asciiText, manifest.document.prettyText] {
            try expectHolds(try Manifest(parsing: Array(text.utf8)) == manifest, "what is written does not read back")
        }
        try checkEndpoints(bytes, manifest)
        var completed = manifest
        completed.completeMinimumSystem("12.11.72")
        completed.fillIn(version: "1.2.3", architecture: .aarch64)
        _ = try? manifest.upgraded(to: .newest2, vendorID: "0123456789", minimumSystem: "12.0")
        let package = ApplicationPackage(manifest: completed, architecture: .aarch64, files: [], modified: 0)
        let errors = package.findings(source: manifest).contains { $0.severity == .error && !$0.isOverridable }
        if !errors {
            let entries = try TarReader.entries(try TarWriter.archive(package.entries))
            try expectHolds(entries == package.entries, "the package does not read back")
        }
        _ = package.fileName
    } seeds: {
        texts
    }

    /// An endpoint that is added and removed leaves the document as it was, whatever its style.
    private static func checkEndpoints(_ bytes: [UInt8], _ manifest: Manifest) throws {
        let name = "a name that no seed has"
        guard var source = try? JSONSourceText(bytes),
            (try? source.append(WebResource(kind: .fastCGI, name: name, access: .viewer))) != nil
        else { return }
        let added = try Manifest(parsing: source.bytes)
        try expectHolds(added.httpConfig.count == manifest.httpConfig.count + 1, "an endpoint is not added")
        try expectHolds(added.httpConfig.last?.name == name, "another endpoint is added")
        guard let count = try? source.removeEndpoints(named: name) else { return }
        try expectHolds(count == 1, "an endpoint is not removed")
        let isSame = try Manifest(parsing: source.bytes).httpConfig == manifest.httpConfig
        try expectHolds(isSame, "other endpoints are changed")
    }

    /// Any JSON is a schema that a manifest can be checked against.
    static let schema = InputProperty(name: "schema") { bytes in
        guard let schema = try? JSONSchema(parsing: bytes), let text = texts.first else { return }
        _ = try Manifest(parsing: text).findings(schema: schema)
    } seeds: {
        [
            ##"{"type":"object","required":["a"],"properties":{"a":{"$ref":"#/definitions/b"}},"additionalProperties":false}"##,
            ##"{"definitions":{"b":{"oneOf":[{"$ref":"#/definitions/b"},{"pattern":"^[\\w\\.-]+$"}]}},"$ref":"#/definitions/b"}"##,
            #"{"if":{"minProperties":1},"then":{"not":{"enum":[1,null]}},"items":[{"multipleOf":0}],"$ref":"x"}"#,
        ].map { Array($0.utf8) }
    }

    /// The files of an old app become a manifest, or the reason why not is told.
    static let packageConf = InputProperty(name: "package-conf") { bytes in
        let files = bytes.split(separator: 0, omittingEmptySubsequences: false).map(Array.init)
        let param = files.count > 1 ? files[1] : nil
        let cgi = files.count > 2 ? files[2] : nil
        guard let conversion = try? ManifestConversion(packageConf: files[0], paramConf: param, cgiConf: cgi) else {
            return
        }
        _ = conversion.manifest.findings()
        let text = conversion.manifest.document.prettyText
        try expectHolds(try Manifest(parsing: Array(text.utf8)) == conversion.manifest, "it does not read back")
    } seeds: {
        [
            "APPNAME=\"a\"\nVENDORHOMEPAGELINK=\\'''\\'\nHTTPCGIPATHS=c\nOTHERFILES=\"a b/c\"\nAPPTYPE=lua\n",
            "APPNAME=a\u{0}Name = \"no\" type = \"bool:no,yes\"\nx=y\n\u{0}administrator /a.cgi fastCgi\nviewer b\n",
            "PACKAGENAME='a' # x\nAPPMAJORVERSION=9223372036854775808\nAPPOPTS=\"\\$x\"\nA=`b`\n",
        ].map { Array($0.utf8) }
    }

    /// The lines of a difference turn the first text into the second.
    static let lines = InputProperty(name: "lines") { bytes in
        let texts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        let (first, second) = (texts[0], texts.count > 1 ? texts[1] : [])
        guard String(validating: first, as: UTF8.self) != nil, String(validating: second, as: UTF8.self) != nil else {
            return
        }
        func counts(_ text: [UInt8]) -> [String: Int] {
            let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
            return Dictionary(lines.map { ($0.map { String($0) }.joined(separator: " "), 1) }, uniquingKeysWith: +)
        }
        var result = counts(first)
        for line in LineDifference(first, second).lines {
            let key = line.utf8.dropFirst(2).map { String($0) }.joined(separator: " ")
            result[key, default: 0] += line.utf8.first == UInt8(ascii: "+") ? 1 : -1
        }
        try expectHolds(result.filter { $0.value != 0 } == counts(second), "the lines give another text")
    } seeds: {
        ["a\nb\nc\u{0}a\nx\nc\n", "a\na\nb\u{0}b\na\na", "\u{0}\n\n", "same\u{0}same"].map { Array($0.utf8) }
    }

    /// Manifests of both schemas.
    private static let texts: [[UInt8]] = [
        """
        {"schemaVersion":"2.0.0","acapPackageConf":{"setup":{"appName":"app","vendor":"A","vendorId":"0123456789",
        "runMode":"never","version":"@VERSION@","architecture":"BUILDARCH","compatibleOsVersions":[{"max":"13"}]}},
        "resources":{"dbus":{"requiredMethods":["com.axis.Overlay2.*"]},"linux":{"user":{"groups":["video"]}}}}
        """,
        """
        {"schemaVersion":"1.7.3","acapPackageConf":{"setup":{"appName":"app","vendor":"\\u00c5","version":"1.0.0-a+b",
        "runMode":"once","runOptions":"-a","user":{"username":"root","group":"x"}},"installation":{"postInstallScript":"a.sh"},
        "configuration":{"settingPage":"a.html","httpConfig":[{"type":"fastCgi","name":"a","access":"admin"}],
        "paramConfig":[{"name":"a","default":"b","type":"c"}],"reverseProxy":[{"apiPath":"a","target":"/b","access":"admin"}]},
        "copyProtection":{"method":"axis","customOptions":"x"}}}
        """,
    ].map { Array($0.utf8) }
}
