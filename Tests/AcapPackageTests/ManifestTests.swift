import TestSupport
import Testing

@testable import AcapPackage

@Suite struct ManifestTests {
    private func rules(_ manifest: Manifest, _ severity: Finding.Severity = .error) -> [String] {
        manifest.findings().filter { $0.severity == severity }.map(\.rule)
    }

    private static let setup = ["acapPackageConf", "setup"]
    private static let configuration = ["acapPackageConf", "configuration"]

    @Test func samples_areFaultless() throws {
        #expect(rules(try Samples.manifest(Samples.schema1)) == [])
        #expect(rules(try Samples.manifest(Samples.schema1), .warning) == [])
        #expect(rules(try Samples.manifest(Samples.schema2)) == [])
        #expect(rules(try Samples.manifest(Samples.schema2), .warning) == [])
        #expect(try Samples.manifest(Samples.schema2).findings() == [])
    }

    @Test func properties_read_whatIsThere() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        #expect(manifest.schemaVersion == SchemaVersion(1, 7, 3))
        #expect(manifest.appName == "door_counter")
        #expect(manifest.runMode == .respawn)
        #expect(manifest.asksForServiceAccount)
        #expect(manifest.httpConfig.count == 3)
        #expect(manifest.httpConfig.last == WebResource(kind: .directory, access: .operator))
        #expect(manifest.paramConfig.first?.type == "int:min=1;max=60")
        #expect(manifest.reverseProxy.map(\.apiType) == [nil, "ws"])
        #expect(manifest.copyProtection == CopyProtection(method: "none"))
        #expect(manifest.staticUser == nil)
        let second = try Samples.manifest(Samples.schema2)
        #expect(second.vendorID == "0123456789")
        #expect(second.compatibleOSVersions == [SystemVersionRange(minimum: "12.11", maximum: "13")])
        #expect(second.groups == ["video"])
        #expect(second.conditionalGroups == ["gpu"])
        #expect(second.deepLearningProcessor == HardwareAccess(isEnabled: true, isRequired: false))
    }

    @Test func properties_setAgain_changeNothing() throws {
        for sample in [Samples.schema1, Samples.schema2] {
            let manifest = try Samples.manifest(sample)
            var copy = manifest
            copy.schemaVersion = manifest.schemaVersion
            copy.appName = manifest.appName
            copy.appID = manifest.appID
            copy.architecture = manifest.architecture
            copy.compatibleOSVersions = manifest.compatibleOSVersions
            copy.embeddedSDKVersion = manifest.embeddedSDKVersion
            copy.friendlyName = manifest.friendlyName
            copy.runMode = manifest.runMode
            copy.runOptions = manifest.runOptions
            copy.staticUser = manifest.staticUser
            copy.vendor = manifest.vendor
            copy.vendorID = manifest.vendorID
            copy.vendorURL = manifest.vendorURL
            copy.version = manifest.version
            copy.requiredMethods = manifest.requiredMethods
            copy.conditionalMethods = manifest.conditionalMethods
            copy.groups = manifest.groups
            copy.conditionalGroups = manifest.conditionalGroups
            copy.deepLearningProcessor = manifest.deepLearningProcessor
            copy.overlay = manifest.overlay
            copy.postInstallScript = manifest.postInstallScript
            copy.preUninstallScript = manifest.preUninstallScript
            copy.settingPage = manifest.settingPage
            copy.httpConfig = manifest.httpConfig
            copy.paramConfig = manifest.paramConfig
            copy.reverseProxy = manifest.reverseProxy
            copy.copyProtection = manifest.copyProtection
            #expect(copy == manifest)
        }
    }

    @Test func staged_getsArchitecture_asLastOfSetup() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        let staged = manifest.staged(for: .aarch64)
        #expect(staged.document[path: Self.setup]?.members.last == JSONMember("architecture", .string("aarch64")))
        #expect(staged.staged(for: .armv7hf) == staged)
        var old = manifest
        old.schemaVersion = SchemaVersion(1, 2)
        #expect(old.staged(for: .aarch64) == old)
    }

    // One value of the sample changed, and the error that it must bring.
    @Test(arguments: [
        ("appName", "door-counter", "app-name-characters"), ("appName", "", "app-name-characters"),
        ("appName", "ab12345678901234567890123456", "app-name-length"), ("appName", "1door", "app-name-start"),
        ("appName", "d", "app-name-start"), ("appName", "dörr", "app-name-characters"),
        ("friendlyName", "two\nlines", "package-conf-characters"),
        ("friendlyName", "a \"b\"", "package-conf-characters"),
        ("vendor", "$(reboot)", "package-conf-characters"), ("vendor", "`reboot`", "package-conf-characters"),
        ("runOptions", "a\\b", "package-conf-characters"), ("appId", "1\"2", "package-conf-characters"),
        ("vendorUrl", "https://e.com/'x'", "package-conf-characters"),
        ("version", "1.0", "version"), ("version", "01.0.0", "version"), ("version", "1.0.0-", "version"),
        ("version", "1.0.0-01", "version"), ("version", "99999999999999999999.0.0", "version"),
        ("version", "", "version"),
        ("runMode", "always", "value"), ("runMode", "respawnOnFailure", "value-version"),
        ("architecture", "x86_64", "value"),
    ])
    func setup_withBadText_isAnError(key: String, text: String, rule: String) throws {
        let manifest = try Samples.manifest(Samples.schema1, Self.setup + [key], .string(text))
        #expect(rules(manifest).contains(rule), "\(manifest.findings())")
        let finding = try #require(manifest.findings().first { $0.rule == rule })
        #expect(finding.place == .manifest(JSONPath("acapPackageConf", "setup", key)))
        #expect(!finding.consequence.isEmpty && !finding.fix.isEmpty)
    }

    @Test(arguments: ["appName", "vendor", "version", "runMode"])
    func setup_withoutRequired_isAnError(key: String) throws {
        let manifest = try Samples.manifest(Samples.schema1, Self.setup + [key], nil)
        #expect(rules(manifest) == ["required"])
    }

    @Test(arguments: ["vendorId", "compatibleOsVersions"])
    func setup2_withoutRequired_isAnError(key: String) throws {
        let manifest = try Samples.manifest(Samples.schema2, Self.setup + [key], nil)
        #expect(rules(manifest) == ["required"])
    }

    @Test(arguments: ["", "0", "2.x", "3.0.0", "1", "1.07.3", "v1.7.3", "1.7.3.0", "1..3", "99999999999.0.0"])
    func schemaVersion_thatIsNone_isAnError(text: String) throws {
        let manifest = try Samples.manifest(Samples.schema1, ["schemaVersion"], .string(text))
        #expect(rules(manifest).contains("schema-version"))
    }

    @Test(arguments: ["1.7", "1.12.0", "2.3.0", "1.7.9", "1.3.0"])
    func schemaVersion_thatIsUnknown_isAWarning(text: String) throws {
        let sample = text.hasPrefix("1") ? Samples.schema1 : Samples.schema2
        let manifest = try Samples.manifest(sample, ["schemaVersion"], .string(text))
        #expect(rules(manifest, .warning).contains { $0.hasPrefix("schema-version") })
    }

    @Test func unknownField_ofNewerSchema_isAWarning() throws {
        var manifest = try Samples.manifest(Samples.schema2, ["resources", "teleport"], .bool(true))
        #expect(rules(manifest) == ["unknown-field"])
        manifest.schemaVersion = SchemaVersion(2, 9)
        #expect(rules(manifest) == [])
        #expect(rules(manifest, .warning) == ["schema-version-unknown", "unknown-field"])
    }

    @Test func unknownField_thatIsAlmostRight_getsAHint() throws {
        let manifest = try Samples.manifest(Samples.schema1, Self.setup + ["friendlyname"], .string("x"))
        #expect(manifest.findings().first { $0.rule == "unknown-field" }?.fix.contains("friendlyName") == true)
    }

    // From which schema on a field exists, as far as that is documented.
    @Test func field_beforeItsSchema_isAnError() throws {
        let introduced: [(path: [String], version: SchemaVersion)] = [
            (["resources"], SchemaVersion(1, 1)), (["$schema"], SchemaVersion(1, 6)),
            (Self.setup + ["architecture"], SchemaVersion(1, 3)),
            (["acapPackageConf", "uninstallation"], SchemaVersion(1, 2)),
            (Self.configuration + ["reverseProxy"], SchemaVersion(1, 5)),
            (Self.configuration + ["containers"], SchemaVersion(1, 7)),
            (["resources", "linux", "user", "conditionalGroups"], SchemaVersion(1, 8)),
            (Self.setup + ["vendorId"], SchemaVersion(2, 0)), (["resources", "overlay"], SchemaVersion(2, 0)),
            (["resources", "deviceDataHub"], SchemaVersion(2, 1)),
        ]
        for (path, introduced) in introduced {
            for version in SchemaVersion.published {
                var manifest = Manifest()
                manifest.schemaVersion = version
                manifest.document[path: path] = .string("x")
                let place = JSONPath(steps: path.map(JSONPath.Step.key))
                let isReported = manifest.findings().contains { finding in
                    finding.rule == "field-version" && finding.place == .manifest(place)
                        && finding.problem.contains("exists from")
                }
                #expect(isReported == (version < introduced), "\(place) in \(version)")
            }
        }
    }

    @Test(arguments: [["embeddedSdkVersion"], ["..", "configuration", "containers"]])
    func field_removedInSchema2_isAnError(path: [String]) throws {
        let path = path[0] == ".." ? ["acapPackageConf"] + path.dropFirst() : Self.setup + path
        let manifest = try Samples.manifest(
            Samples.schema2, path, path.last == "containers" ? .object([]) : .string("3.0"))
        #expect(rules(manifest) == ["field-version"])
    }

    @Test func text_ofNewerSchemas_needsThem() throws {
        func errors(_ version: SchemaVersion, _ path: [String], _ value: JSONTree) throws -> [String] {
            var manifest = try Samples.manifest(Samples.schema1)
            for key in ["reverseProxy", "containers", "httpConfig"] {
                manifest.document[path: Self.configuration + [key]] = nil
            }
            manifest.schemaVersion = version
            manifest.document[path: path] = value
            return rules(manifest)
        }
        let methods = ["resources", "dbus", "conditionalMethods"]
        #expect(
            try errors(SchemaVersion(1, 3), Self.setup + ["vendor"], .string("Fabrikam, Inc.")) == ["vendor-characters"]
        )
        #expect(try errors(SchemaVersion(1, 4), Self.setup + ["vendor"], .string("Fabrikam, Inc.")) == [])
        #expect(
            try errors(SchemaVersion(1, 3), Self.setup + ["runOptions"], .string("-a=b")) == ["run-options-characters"])
        #expect(try errors(SchemaVersion(1, 3, 1), Self.setup + ["runOptions"], .string("-a=b")) == [])
        #expect(try errors(SchemaVersion(1, 4), methods, .array([.string("com.axis.A.*")])) == ["dbus-wildcard"])
        #expect(try errors(SchemaVersion(1, 5), methods, .array([.string("com.axis.A.*")])) == [])
        #expect(try errors(SchemaVersion(1, 5), methods, .array([.string("com.ax-is.A.B")])) == ["dbus-hyphen"])
        #expect(try errors(SchemaVersion(1, 6), methods, .array([.string("com.ax-is.A.B")])) == [])
        #expect(try errors(SchemaVersion(1, 7), Self.setup + ["appName"], .string("1abc")) == [])
        #expect(try errors(SchemaVersion(1, 7, 1), Self.setup + ["appName"], .string("1abc")) == ["app-name-start"])
        let proxy = Self.configuration + ["reverseProxy"]
        func path(_ text: String) -> JSONTree {
            .array([ReverseProxy(apiPath: text, target: "http://localhost:1", access: .admin).json])
        }
        #expect(try errors(SchemaVersion(1, 5), proxy, path("a$")) == ["api-path-characters"])
        #expect(try errors(SchemaVersion(1, 6), proxy, path("a$")) == [])
        #expect(try errors(SchemaVersion(1, 7, 2), proxy, path("a")) == ["api-path-length"])
        #expect(try errors(SchemaVersion(1, 7, 3), proxy, path("a")) == [])
    }

    // A limit that came later: signing checks with the newest schema, so older ones get a warning.
    @Test func text_againstLaterRule_isAWarning() throws {
        var manifest = try Samples.manifest(
            Samples.schema1, Self.setup + ["friendlyName"], .string(String(repeating: "x", count: 257)))
        #expect(rules(manifest) == ["friendly-name-length"])
        manifest.schemaVersion = SchemaVersion(1, 7, 1)
        #expect(!rules(manifest).contains("friendly-name-length"))
        #expect(rules(manifest, .warning).contains("friendly-name-length"))
        manifest.friendlyName = String(repeating: "é", count: 256)
        #expect(!rules(manifest, .warning).contains("friendly-name-length"))
    }

    @Test func staticUser_withDBus_isAnError() throws {
        var manifest = try Samples.manifest(Samples.schema1)
        manifest.staticUser = StaticUser(username: "sdk", group: "sdk")
        #expect(rules(manifest) == ["static-user-dbus"])
        manifest.document[path: ["resources", "dbus"]] = nil
        #expect(rules(manifest) == [])
        #expect(rules(manifest, .note).contains("static-user"))
        manifest.groups = ["video"]
        #expect(rules(manifest) == ["two-users"])
        manifest.groups = []
        manifest.staticUser = StaticUser(username: "root", group: "root")
        #expect(rules(manifest) == [])
        #expect(rules(manifest, .warning) == ["root-user"])
        manifest.schemaVersion = SchemaVersion(1, 6)
        #expect(rules(manifest, .warning).contains("root-user"))
    }

    @Test func schema2_allows_itsListsOnly() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.document[path: ["resources", "deviceDataHub"]] = nil
        manifest.requiredMethods = ["com.axis.RecordingPlayback1.Playback1.GetSegment"]
        #expect(rules(manifest) == [])
        manifest.schemaVersion = SchemaVersion(2, 0)
        #expect(rules(manifest) == ["dbus-method"])
        manifest.requiredMethods = ["com.axis.Other1.Call"]
        #expect(rules(manifest) == ["dbus-method"])
        manifest.schemaVersion = SchemaVersion(2, 2)
        #expect(rules(manifest) == [])
        #expect(rules(manifest, .warning) == ["dbus-method"])
        manifest.requiredMethods = []
        manifest.groups = ["dialout"]
        #expect(rules(manifest) == ["group-list"])
        manifest.document[path: ["resources", "linux"]] = nil
        manifest.document[path: ["resources", "dbus"]] = nil
        manifest.staticUser = StaticUser(username: "nobody", group: "dialout")
        #expect(rules(manifest) == ["static-user-name", "group-list"])
    }

    @Test(arguments: [
        ("12.0", "13", [String](), [String]()), ("13.2", "13", [], []), ("12.10.68", "12.10", [], []),
        ("13.1", "13.0", ["system-range-order"], []), ("14", "13", ["system-range-order"], []),
        ("12.x", "13", ["system-version"], []), ("12", "", ["system-version"], []),
        ("1.2.3.4", "13", ["system-version"], []),
    ])
    func range_isChecked(minimum: String, maximum: String, errors: [String], warnings: [String]) throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.compatibleOSVersions = [SystemVersionRange(minimum: minimum, maximum: maximum)]
        #expect(rules(manifest) == errors)
        #expect(rules(manifest, .warning) == warnings)
    }

    @Test func range_thatIsOpenOrMissing_isReported() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.compatibleOSVersions = [SystemVersionRange(maximum: "13")]
        #expect(rules(manifest, .note) == ["system-range-open"])
        manifest.document[path: Self.setup + ["compatibleOsVersions"]] = .array([])
        #expect(rules(manifest) == ["system-range-empty"])
    }

    @Test func copyProtection_needsItsID() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.copyProtection = CopyProtection(method: "axis", customOptions: "-l")
        #expect(rules(manifest) == ["app-id"])
        #expect(rules(manifest, .warning) == ["custom-options"])
        manifest.appID = "123"
        manifest.copyProtection = CopyProtection(method: "custom", customOptions: "-l")
        #expect(rules(manifest) == [])
    }

    @Test func httpConfig_needsNames_forCGIsOnly() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.httpConfig = [
            WebResource(kind: .fastCGI, access: .admin), WebResource(kind: .directory, name: "html", access: .admin),
            WebResource(kind: .transferCGI, name: "a b", access: .anonymous),
        ]
        #expect(rules(manifest) == ["cgi-name", "value", "http-name", "http-name"])
    }

    @Test func parameters_haveToFit_intoTheirFile() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.paramConfig = [
            ParameterDefinition(name: "a=b", defaultValue: "", type: ""),
            ParameterDefinition(name: "b", defaultValue: "say \"x\"", type: "string"),
            ParameterDefinition(name: "c", defaultValue: "", type: "string\n"),
            ParameterDefinition(name: "c", defaultValue: "", type: ""),
            ParameterDefinition(name: "APIToken", defaultValue: "", type: "hidden:string"),
            ParameterDefinition(name: "Password", defaultValue: "", type: "password:maxlen=64"),
        ]
        #expect(rules(manifest) == ["parameter-name", "parameter-text", "parameter-text"])
        #expect(rules(manifest, .warning) == ["parameter-twice", "parameter-secret"])
    }

    @Test func wildcard_asksForServiceAccount_too() {
        var manifest = Manifest()
        #expect(!manifest.asksForServiceAccount)
        manifest.conditionalMethods = ["com.axis.HTTPConf1.VAPIXServiceAccounts1.*"]
        #expect(manifest.asksForServiceAccount)
        manifest.conditionalMethods = ["com.axis.HTTPConf1.VAPIXServiceAccounts1.Get", "com.axis.HTTPConf.*"]
        #expect(!manifest.asksForServiceAccount)
    }

    @Test func executable_withServiceAccountInIt_isReported() {
        let program = Samples.program("..com.axis.HTTPConf1.com.axis.HTTPConf1.VAPIXServiceAccounts1")
        #expect(Manifest().findings(forExecutable: program).map(\.rule) == ["service-account"])
        #expect(Manifest().findings(forExecutable: Array(program.dropLast())) == [])
        #expect(Manifest().findings(forExecutable: []) == [])
        var manifest = Manifest()
        manifest.requiredMethods = [Manifest.getCredentials]
        #expect(manifest.findings(forExecutable: program) == [])
    }

    /// Every value of a document, with its path.
    private func places(_ value: JSONTree, _ path: [JSONPath.Step] = []) -> [[JSONPath.Step]] {
        let children: [[JSONPath.Step]] =
            switch value {
            case .object(let members): members.flatMap { places($0.value, path + [.key($0.key)]) }
            case .array(let values): values.enumerated().flatMap { places($0.element, path + [.index($0.offset)]) }
            default: []
            }
        return [path] + children
    }

    private func replacing(_ value: JSONTree, at path: ArraySlice<JSONPath.Step>, with other: JSONTree) -> JSONTree {
        guard let step = path.first else { return other }
        switch (step, value) {
        case (.key(let key), .object(let members)):
            return .object(
                members.map { member in
                    member.key == key
                        ? JSONMember(key, replacing(member.value, at: path.dropFirst(), with: other)) : member
                })
        case (.index(let index), .array(let values)):
            return .array(
                values.enumerated().map { item in
                    item.offset == index ? replacing(item.element, at: path.dropFirst(), with: other) : item.element
                })
        default: return value
        }
    }

    // Whatever stands in the place of a value that has to be of another kind, it is an error at that place.
    @Test func value_ofAnotherKind_isAnErrorThere() throws {
        for sample in [Samples.schema1, Samples.schema2] {
            let manifest = try Samples.manifest(sample)
            for steps in places(manifest.document) {
                let changed = Manifest(replacing(manifest.document, at: steps[...], with: .number("7")))
                #expect(
                    changed.findings().contains { finding in
                        finding.rule == "type" && finding.severity == .error
                            && finding.place == .manifest(JSONPath(steps: steps))
                    }, "\(JSONPath(steps: steps))")
            }
        }
    }

    @Test func field_thatNobodyKnows_isAnErrorAtEachObject() throws {
        for sample in [Samples.schema1, Samples.schema2] {
            let manifest = try Samples.manifest(sample)
            for steps in places(manifest.document) {
                var value = manifest.document
                for step in steps {
                    switch step {
                    case .key(let key): value = try #require(value[key])
                    case .index(let index): value = value.elements[index]
                    }
                }
                guard case .object = value else { continue }
                value["nobodyKnowsThis"] = .bool(true)
                let changed = Manifest(replacing(manifest.document, at: steps[...], with: value))
                #expect(rules(changed) == ["unknown-field"], "\(JSONPath(steps: steps))")
            }
        }
    }
}
