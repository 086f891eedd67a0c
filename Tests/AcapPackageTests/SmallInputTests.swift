import Testing

@testable import AcapPackage

/// Small inputs, one for each kind, right and wrong, with the findings that each must bring.
///
/// An expected finding is its severity and its rule, followed by a part of its advice where that matters. Nothing else may be
/// found. The patterns of texts come from a transcription of Axis' schema of March 2024.
@Suite struct SmallInputTests {
    // MARK: Manifests

    /// A change of the sample of schema 1 or 2, and what it brings.
    private struct Change {
        let name: String
        let path: String
        let value: JSONTree?
        let expected: [String]
        var version = "1.7.3"

        init(
            _ name: String, _ path: String, _ value: JSONTree?, _ expected: [String] = [], _ version: String = "1.7.3"
        ) {
            self.name = name
            self.path = path
            self.value = value
            self.expected = expected
            self.version = version
        }
    }

    private static let setup = "acapPackageConf.setup"
    private static let configuration = "acapPackageConf.configuration"

    private static func proxy(_ path: String, type: String? = nil, target: String = "http://localhost:1") -> JSONTree {
        .array([ReverseProxy(apiPath: path, apiType: type, target: target, access: .admin).json])
    }

    private static func user(_ name: String, _ group: String = "sdk") -> JSONTree {
        StaticUser(username: name, group: group).json
    }

    private static func cgi(_ name: String) -> JSONTree {
        .array([WebResource(kind: .fastCGI, name: name, access: .admin).json])
    }

    private static let texts: [Change] = [
        Change("a file in html", "\(configuration).settingPage", .string("index.html")),
        Change("a file with letters of any script", "\(configuration).settingPage", .string("größe.html")),
        Change(
            "a path of a file", "\(configuration).settingPage", .string("html/index.html"),
            ["error setting-page-name Write index.html"]),
        Change("no page", "\(configuration).settingPage", .string(""), ["error setting-page-name"]),
        Change(
            "a page with a space", "\(configuration).settingPage", .string("my page.html"), ["error setting-page-name"]),
        Change("a script", "acapPackageConf.installation.postInstallScript", .string("set-up.2.sh")),
        Change(
            "a script in a folder", "acapPackageConf.installation.postInstallScript", .string("scripts/setup.sh"),
            ["error script-name"]),
        Change(
            "a script with a plus sign", "acapPackageConf.installation.postInstallScript", .string("set+up.sh"),
            ["error script-characters"]),
        Change("a CGI in a folder", "\(configuration).httpConfig", cgi("api/v1.0/status-x.cgi")),
        Change("a CGI with a question mark", "\(configuration).httpConfig", cgi("a?b"), ["error cgi-characters"]),
        Change("a CGI with a space", "\(configuration).httpConfig", cgi("a b"), ["error cgi-name"]),
        Change("options", "\(setup).runOptions", .string("--port=80 -v ./x größe")),
        Change("no options", "\(setup).runOptions", .string(""), ["error run-options-characters"]),
        Change("options with a comma", "\(setup).runOptions", .string("-a 1,2"), ["error run-options-characters"]),
        Change("a vendor with an umlaut", "\(setup).vendor", .string("Müller & Söhne (Zürich), A/B - Inc.!")),
        Change(
            "a vendor's address", "\(setup).vendor", .string("me@example.com"),
            ["error vendor-characters Raise schemaVersion to 1.7.4"]),
        Change("a vendor's address in 1.7.4", "\(setup).vendor", .string("me@example.com"), [], "1.7.4"),
        Change("no vendor's name", "\(setup).vendor", .string(""), ["warning vendor-empty"]),
        Change("an app ID", "\(setup).appId", .string("12345")),
        Change("a bundle ID", "\(setup).appId", .string("com.example.app"), ["error app-id-digits"]),
        Change("no app ID", "\(setup).appId", .string(""), ["error app-id-digits"]),
        Change("the user sdk", "\(setup).user", user("sdk"), ["note static-user"]),
        Change("the user root", "\(setup).user", user("root", "root"), ["warning root-user", "note static-user"]),
        Change("a user in upper case", "\(setup).user", user("Sdk"), ["error user-case", "note static-user"]),
        Change(
            "a user of 33 letters", "\(setup).user", user(String(repeating: "u", count: 33)),
            ["error user-length", "note static-user"]),
        Change("a proxy's path", "\(configuration).reverseProxy", proxy(#"api/v[12]/.*\d+(x)?{2}$"#)),
        Change(
            "a proxy's path with a slash first", "\(configuration).reverseProxy", proxy("/api"),
            ["error api-path-slash"]),
        Change(
            "a proxy's path with a bar", "\(configuration).reverseProxy", proxy("a|b"), ["error api-path-characters"]),
        Change("a proxy to a socket", "\(configuration).reverseProxy", proxy("api", type: "ws", target: "/tmp/x.sock")),
        Change(
            "a proxy to a socket without a protocol", "\(configuration).reverseProxy",
            proxy("api", target: "/tmp/x.sock"),
            ["error api-type"]),
        Change("a vendor's page", "\(setup).vendorUrl", .string("https://example.com/?a=b&c=d")),
        Change("no vendor's page", "\(setup).vendorUrl", .string(""), ["warning vendor-url-characters"]),
        Change(
            "a vendor's page with a space", "\(setup).vendorUrl", .string("https://example.com/a b"),
            ["warning vendor-url-characters"]),
        Change(
            "a vendor's page that ends its quotes", "\(setup).vendorUrl", .string("https://example.com/'; reboot '"),
            ["warning vendor-url-characters", "error package-conf-characters"]),
    ]

    private static let members: [Change] = [
        Change(
            "a proxy beside setup", "acapPackageConf.reverseProxy", proxy("api"),
            ["error unknown-field Move it to where the schema has it: $.acapPackageConf.configuration.reverseProxy"]),
        Change(
            "a script in setup", "\(setup).postInstallScript", .string("a.sh"),
            ["error unknown-field $.acapPackageConf.installation.postInstallScript"]),
        Change(
            "groups in setup", "\(setup).groups", .array([.string("video")]),
            ["error unknown-field $.resources.linux.user.groups"]),
        Change(
            "a name that is almost right", "\(setup).friendlyname", .string("x"),
            ["error unknown-field Write friendlyName"]),
        Change(
            "a name that is almost right, elsewhere", "\(setup).setingPage", .string("x"),
            ["error unknown-field at $.acapPackageConf.configuration.settingPage"]),
        Change("a name that nobody knows", "\(setup).colour", .string("x"), ["error unknown-field No schema"]),
        Change("an app named as a folder", "\(setup).appName", .string("lib"), ["error reserved-name"]),
        Change("an app named as the pages", "\(setup).appName", .string("html"), ["error reserved-name"]),
        Change("an app named as the license", "\(setup).appName", .string("LICENSE"), ["error reserved-name"]),
        Change("an app named as its events", "\(setup).appName", .string("declarations"), ["error reserved-name"]),
        Change(
            "a script named as the app", "acapPackageConf.uninstallation.preUninstallScript", .string("door_counter"),
            ["error reserved-name"]),
        Change(
            "an app name with a line break", "\(setup).appName", .string("a\nb"),
            ["error app-name-characters", "error package-conf-characters"]),
    ]

    private static let ranges: [Change] = [
        Change("both ends", "\(setup).compatibleOsVersions", range(["min": "12.0", "max": "13"]), [], "2.2.0"),
        Change(
            "only the newest, as most have", "\(setup).compatibleOsVersions", range(["max": "13"]),
            ["note system-range-open --min-os"], "2.2.0"),
        Change(
            "only the oldest", "\(setup).compatibleOsVersions", range(["min": "12.0"]), ["warning system-range-open"],
            "2.2.0"),
        Change("no range", "\(setup).compatibleOsVersions", .array([]), ["error system-range-empty"], "2.2.0"),
        Change("nothing", "\(setup).compatibleOsVersions", nil, ["error required compatibleOsVersions"], "2.2.0"),
        Change(
            "the ends exchanged", "\(setup).compatibleOsVersions", range(["min": "13.1", "max": "12"]),
            ["error system-range-order"], "2.2.0"),
    ]

    private static func range(_ ends: KeyValuePairs<String, String>) -> JSONTree {
        .array([.object(ends.map { JSONMember($0.key, .string($0.value)) })])
    }

    @Test func manifest_changed_bringsItsFindings() throws {
        for change in Self.texts + Self.members + Self.ranges {
            let isNew = change.version.hasPrefix("2")
            let sample = isNew ? Samples.schema2 : Samples.schema1
            var manifest = try Samples.manifest(
                sample, change.path.split(separator: ".").map(String.init), change.value)
            manifest.document["schemaVersion"] = .string(change.version)
            // A static user and these exclude each other.
            if change.path.hasSuffix(".user") { manifest.document["resources"] = nil }
            expect(
                manifest.findings().filter { $0.rule != "schema-version-os13" }, are: change.expected, for: change.name)
        }
        #expect(Self.texts.count + Self.members.count + Self.ranges.count == 52)
    }

    private func expect(_ findings: [Finding], are expected: [String], for name: String) {
        let found = findings.map { "\($0.severity.rawValue) \($0.rule)" }
        #expect(found == expected.map { $0.split(separator: " ").prefix(2).joined(separator: " ") }, "\(name)")
        for (finding, text) in zip(findings, expected) {
            let advice = text.split(separator: " ", maxSplits: 2).dropFirst(2).first.map(String.init) ?? ""
            let said = "\(finding.place) \(finding.problem) \(finding.consequence) \(finding.fix)"
            #expect(advice.isEmpty || said.contains(advice), "\(name): \(said)")
        }
    }

    // MARK: Documents that are no JSON

    // The first is the example that a reader of Axis' pages starts from, with the comma that everybody leaves once.
    @Test func document_thatIsNotJSON_isRefused_withItsPlace() throws {
        let seed = """
            {
                "schemaVersion": "1.7.3",
                "acapPackageConf": {
                    "setup": {
                        "appName": "hello_world",
                        "vendor": "Axis Communications",
                        "embeddedSdkVersion": "3.0",
                        "user": {
                            "username": "sdk",
                            "group": "sdk"
                        },
                    }
                }
            }
            """
        let inputs: [(text: String, line: Int, problem: String)] = [
            (seed, 12, "a comma before a closing brace. Remove the comma"),
            ("\u{FEFF}{}", 1, "a byte order mark, which acap-build refuses. Save the file as UTF-8 without one"),
            ("{\"a\": 1,\n\"a\": 2}", 2, "the key \"a\" occurs twice. Remove one"),
            ("", 1, "the document ends where a value is due"),
            ("{\n// a comment\n}", 2, "a key in double quotes is due here"),
        ]
        for input in inputs {
            do throws(JSONError) {
                _ = try Manifest(parsing: Array(input.text.utf8))
                Issue.record("\(input.text) is read")
            } catch {
                #expect(error.line == input.line && error.problem == input.problem, "\(error)")
            }
        }
    }

    // MARK: Packages

    private func package(_ change: (inout [ArchiveEntry]) -> Void) throws -> ApplicationPackage {
        var package = try Samples.package()
        change(&package.entries)
        return package
    }

    private func replaced(_ name: String, _ bytes: [UInt8]) throws -> ApplicationPackage {
        try package { entries in
            for index in entries.indices where entries[index].name == name { entries[index].content = .file(bytes) }
        }
    }

    @Test func package_changed_bringsItsFindings() throws {
        let object = Array(Samples.program().prefix(16)) + [1, 0, 183, 0]
        let inputs: [(name: String, package: ApplicationPackage, expected: [String])] = [
            ("as it should be", try package { _ in }, []),
            ("a script as executable", try replaced("door_counter", Array("#!/bin/sh\nexit\n".utf8)), []),
            (
                "a text as executable", try replaced("door_counter", Array("echo\n".utf8)),
                ["error executable-format write #!/bin/sh"]
            ),
            (
                "a script of Windows", try replaced("door_counter", Array("#!/bin/sh\r\nexit\r\n".utf8)),
                ["error executable-format Unix line ends"]
            ),
            (
                "a script without an interpreter", try replaced("door_counter", Array("#!\n".utf8)),
                ["error executable-format Write #!/bin/sh"]
            ),
            ("an object file", try replaced("door_counter", object), ["error executable-format linked program"]),
            (
                "a program of this machine", try replaced("door_counter", Samples.program(machine: 62)),
                ["error machine Build it for aarch64"]
            ),
            (
                "a program of the other architecture", try replaced("door_counter", Samples.program(machine: 40)),
                ["error machine build a package for armv7hf"]
            ),
            (
                "an installation script of Windows", try replaced("setup.sh", Array("#!/bin/sh\r\n".utf8)),
                ["error script-format"]
            ),
            (
                "a file beside files below it",
                try package { $0.append(ArchiveEntry("model.bin/x", .file([1]), permissions: 0o644)) },
                ["error unsafe-archive something lies below this file"]
            ),
            (
                "a name with a line break",
                try package { $0.append(ArchiveEntry("html/a\nb", .file([1]), permissions: 0o644)) },
                ["error unsafe-archive control characters"]
            ),
            (
                "a file that is not listed",
                try package { $0.append(ArchiveEntry("more", .file([1]), permissions: 0o644)) },
                ["warning other-files does not list it"]
            ),
            (
                "a listed file that is not there", try package { $0.removeAll { $0.name == "model.bin" } },
                ["warning other-files OTHERFILES lists model.bin"]
            ),
            (
                "package.conf alone, as before manifests", try package { $0.removeAll { $0.name == "manifest.json" } },
                ["warning manifest-missing from-package-conf"]
            ),
            (
                "package.conf alone, without a LICENSE",
                try package { $0.removeAll { $0.name == "manifest.json" || $0.name == "LICENSE" } },
                ["warning manifest-missing", "warning license"]
            ),
            ("nothing", ApplicationPackage(entries: []), ["error manifest-missing"]),
        ]
        for input in inputs {
            let findings = input.package.findings().filter { $0.severity > .note }
            expect(findings, are: input.expected, for: input.name)
        }
    }

    // MARK: Conversion

    @Test func packageConf_isConverted_withItsNotes() throws {
        let rest = "APPNAME=app\nVENDOR=V\nAPPUSR=sdk\nAPPGRP=sdk\n"
        let inputs: [(name: String, text: String, parameters: String, expected: [String])] = [
            ("quoted quotes, empty", rest + #"VENDORHOMEPAGELINK=\'''\'"#, "", []),
            (
                "quoted quotes with a link",
                rest + #"VENDORHOMEPAGELINK=\''<a href="http://e.com" target="_blank">e.com</a>'\'"#, "", []
            ),
            ("spaces around equals signs", rest, "Name = \"no\" type = \"enum:no|No, yes|Yes\"\n", []),
            ("no vendor", "APPNAME=app\nAPPUSR=sdk\n", "", ["note vendor-missing"]),
            ("no user", "APPNAME=app\nVENDOR=V\n", "", ["note static-user"]),
            (
                "an old processor", rest + "APPTYPE=mipsisa32r2el", "",
                ["warning architecture-unknown Build the program anew"]
            ),
            ("nested files", rest + "OTHERFILES=\"model/m.tflite\"", "", ["note other-files --add model/m.tflite"]),
        ]
        for input in inputs {
            let conversion = try ManifestConversion(
                packageConf: Array(input.text.utf8), paramConf: Array(input.parameters.utf8))
            let usual = input.name == "no user" ? ["forking"] : ["forking", "static-user"]
            expect(conversion.notes.filter { !usual.contains($0.rule) }, are: input.expected, for: input.name)
            let manifest = conversion.manifest
            #expect(manifest.staticUser == StaticUser(username: "sdk", group: "sdk"), "\(input.name)")
            #expect(manifest.vendor == (input.name == "no vendor" ? "-" : "V"))
            #expect(manifest.vendorURL == (input.name.hasSuffix("a link") ? "http://e.com" : nil), "\(input.name)")
            #expect(!manifest.findings().containErrors, "\(input.name)")
            if !input.parameters.isEmpty {
                let parameter = ParameterDefinition(name: "Name", defaultValue: "no", type: "enum:no|No, yes|Yes")
                #expect(manifest.paramConfig == [parameter])
            }
        }
    }
}
