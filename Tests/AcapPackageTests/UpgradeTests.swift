import TestSupport
import TestTools
import Testing

@testable import AcapPackage

@Suite struct UpgradeTests {
    private let systems = [SystemVersionRange(minimum: "12.0", maximum: "13")]
    private let minimum = "12.0"

    private func errors(_ manifest: Manifest) -> Set<String> {
        Set(manifest.findings().filter { $0.severity == .error }.map { "\($0.rule) \($0.place)" })
    }

    @Test func schema1_becomesSchema2() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        let upgrade = try manifest.upgraded(to: .newest2, vendorID: "0123456789", minimumSystem: minimum)
        #expect(errors(upgrade.manifest) == [])
        #expect(
            upgrade.notes.map(\.place.description) == [
                "$.acapPackageConf.setup.embeddedSdkVersion", "$.acapPackageConf.configuration.containers",
            ])
        #expect(upgrade.manifest.schemaVersion == .newest2)
        #expect(upgrade.manifest.vendorID == "0123456789")
        #expect(upgrade.manifest.compatibleOSVersions == systems)
        // All that is kept is where it was.
        var expected = manifest.document
        expected["schemaVersion"] = .string("2.2.0")
        expected[path: ["acapPackageConf", "setup", "embeddedSdkVersion"]] = nil
        expected[path: ["acapPackageConf", "setup", "vendorId"]] = .string("0123456789")
        expected[path: ["acapPackageConf", "setup", "compatibleOsVersions"]] = .array([systems[0].json])
        expected[path: ["acapPackageConf", "configuration", "containers"]] = nil
        #expect(upgrade.manifest.document == expected)
    }

    @Test func upgrade_withoutVendorID_saysSo() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        let error = expectError(ManifestUpgradeError.self) {
            try manifest.upgraded(to: .newest2, minimumSystem: minimum)
        }
        #expect(error?.findings.map(\.place.description) == ["$.acapPackageConf.setup.vendorId"])
    }

    @Test func upgrade_toWhatItIs_orOlder() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        #expect(try manifest.upgraded(to: SchemaVersion(1, 7, 3)).manifest == manifest)
        #expect(expectError(ManifestUpgradeError.self) { try manifest.upgraded(to: SchemaVersion(1, 7, 2)) } != nil)
        #expect(expectError(ManifestUpgradeError.self) { try Manifest().upgraded(to: .newest2) } != nil)
    }

    @Test func root_becomesAUserOfItsOwn() throws {
        var manifest = try Samples.manifest(Samples.schema1)
        manifest.document["resources"] = nil
        manifest.staticUser = StaticUser(username: "root", group: "root")
        let upgrade = try manifest.upgraded(to: .newest2, vendorID: "0123456789", minimumSystem: minimum)
        #expect(upgrade.manifest.staticUser == nil)
        #expect(upgrade.notes.contains { $0.place.description.hasSuffix(".user") })
    }

    @Test func whatSchema2Forbids_hasToBeDecided() throws {
        var manifest = try Samples.manifest(Samples.schema1)
        manifest.groups = ["dialout"]
        manifest.conditionalMethods = ["com.axis.Other1.Call"]
        let error = expectError(ManifestUpgradeError.self) {
            try manifest.upgraded(to: SchemaVersion(2, 0), vendorID: "0123456789", minimumSystem: minimum)
        }
        #expect(error?.findings.map(\.rule) == ["dbus-method", "group-list"])
    }

    // Options that the manifest contradicts, or that the schema has no member for, were ignored without a word.
    @Test func upgrade_withOptionsThatAreNotUsed_isAnError() throws {
        func rules(_ manifest: Manifest, _ version: SchemaVersion, _ vendorID: String?, _ minimum: String?) -> [String]
        {
            let error = expectError(ManifestUpgradeError.self) {
                try manifest.upgraded(to: version, vendorID: vendorID, minimumSystem: minimum)
            }
            return error?.findings.map(\.rule) ?? []
        }
        let old = try Samples.manifest(Samples.schema1)
        #expect(rules(old, SchemaVersion(1, 8), "0123456789", nil) == ["upgrade-options"])
        #expect(rules(old, SchemaVersion(1, 8), nil, "12.0") == ["upgrade-options"])
        let new = try Samples.manifest(Samples.schema2)
        #expect(rules(new, .newest2, "abcdefabcd", nil) == ["upgrade-conflict"])
        #expect(rules(new, .newest2, nil, "12.0") == ["upgrade-conflict"])
        #expect(try new.upgraded(to: .newest2, vendorID: "0123456789", minimumSystem: "12.11").manifest == new)
    }

    @Test func upgrade_ofRangeWithoutMin_fillsItIn() throws {
        var manifest = try Samples.manifest(Samples.schema2)
        manifest.compatibleOSVersions = [SystemVersionRange(maximum: "13")]
        let upgraded = try manifest.upgraded(to: .newest2, minimumSystem: "12.4").manifest
        #expect(upgraded.compatibleOSVersions == [SystemVersionRange(minimum: "12.4", maximum: "13")])
    }

    // Whatever a manifest looks like: an upgrade brings no error that was not there, or it says what to change.
    @Test func upgrade_bringsNoNewErrors() throws {
        var generator = SeededGenerator(seed: 99)
        let paths = [
            ["resources"], ["resources", "dbus"], ["resources", "linux", "user", "groups"], ["$schema"],
            ["acapPackageConf", "setup", "appName"], ["acapPackageConf", "setup", "user"],
            ["acapPackageConf", "setup", "vendor"], ["acapPackageConf", "setup", "runOptions"],
            ["acapPackageConf", "setup", "friendlyName"], ["acapPackageConf", "setup", "vendorId"],
            ["acapPackageConf", "setup", "compatibleOsVersions"], ["acapPackageConf", "copyProtection"],
            ["acapPackageConf", "configuration", "containers"], ["acapPackageConf", "configuration", "httpConfig"],
            ["nobody"],
        ]
        let values: [JSONTree?] = [
            nil, .null, .string(""), .string("1x"), .string("Fabrikam, Inc. \"A\""), .array([]), .object([]),
            .number("1"),
            .array([.string("dialout")]),
            .object([JSONMember("username", .string("root")), JSONMember("group", .string("x-y"))]),
            .object([JSONMember("method", .string("axis"))]), .string(String(repeating: "n", count: 300)),
        ]
        var upgraded = 0
        for _ in 0..<1_000 {
            var manifest = try Samples.manifest(Samples.schema1)
            let versions = SchemaVersion.published.filter { $0.major == 1 }
            manifest.schemaVersion = versions.randomElement(using: &generator)
            for _ in 0..<Int.random(in: 0...3, using: &generator) {
                guard let path = paths.randomElement(using: &generator),
                    let value = values.randomElement(using: &generator)
                else { continue }
                manifest.document[path: path] = value
            }
            let target = try #require(SchemaVersion.published.randomElement(using: &generator))
            let isNew = target.major == 2
            guard
                let upgrade = try? manifest.upgraded(
                    to: target, vendorID: isNew ? "abcdef0123" : nil, minimumSystem: isNew ? minimum : nil)
            else { continue }
            upgraded += 1
            #expect(errors(upgrade.manifest).isSubset(of: errors(manifest)))
            #expect(try Manifest(parsing: Array(upgrade.manifest.document.prettyText.utf8)) == upgrade.manifest)
        }
        #expect(upgraded > 100)
    }
}

@Suite struct VersionTests {
    @Test(arguments: [
        "1.0.0", "0.0.0", "10.20.30", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-0.3.7", "1.0.0-x-y-z.--", "1.0.0+001",
        "1.0.0-beta+exp.sha.5114f85", "1.0.0+21AF26D3----117B344092BD", "18446744073709551615.0.0",
    ])
    func version_isRead(text: String) {
        #expect(SemanticVersion(text) != nil)
    }

    @Test(arguments: [
        "", "1", "1.0", "1.0.0.0", "1.0.0-", "1.0.0+", "1.0.0-+b", "1.0.0-01", "1.0.0-a..b", "1.0.0+a+b", "01.0.0",
        "v1.0.0",
        " 1.0.0", "1.0.0 ", "1.0.0-é", "1.0.x", "-1.0.0", "18446744073709551616.0.0", "1.0.0-a_b",
    ])
    func version_isRefused(text: String) {
        #expect(SemanticVersion(text) == nil)
    }

    @Test func schemaVersions_areInOrder_andReadThemselves() {
        #expect(SchemaVersion.published == SchemaVersion.published.sorted())
        for version in SchemaVersion.published { #expect(SchemaVersion(version.description) == version) }
        #expect(SchemaVersion(1, 3).description == "1.3")
        #expect(SchemaVersion(1, 4).description == "1.4.0")
        #expect(SchemaVersion.newest1 < SchemaVersion(2, 0))
    }
}
