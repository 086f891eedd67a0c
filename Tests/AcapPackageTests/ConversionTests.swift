import TestSupport
import Testing

@testable import AcapPackage

@Suite struct ConversionTests {
    private func convert(_ packageConf: String, param: String? = nil, cgi: String? = nil) throws -> ManifestConversion {
        try ManifestConversion(
            packageConf: Array(packageConf.utf8), paramConf: param.map { Array($0.utf8) },
            cgiConf: cgi.map { Array($0.utf8) })
    }

    private let all = """
        # An app from before manifests.
        PACKAGENAME="Old Door"
        MENUNAME="Door menu"
        APPTYPE="armv7hf"
        APPNAME='olddoor'
        APPID="4711"
        LICENSENAME="Proprietary"
        LICENSEPAGE="custom"
        LICENSE_CHECK_ARGS="-l"
        VENDOR="O'Door"
        REQEMBDEVVERSION=2.0
        APPMAJORVERSION="3"
        APPMINORVERSION="14"
        APPMICROVERSION="15"
        APPGRP="root"
        APPUSR="root"
        APPOPTS="--depth 4"   # options
        OTHERFILES="a.bin data"
        SETTINGSPAGEFILE="config.html"
        SETTINGSPAGETEXT="Configure"
        VENDORHOMEPAGELINK='<a href="https://example.com/x" target="_blank">example.com/x</a>'
        PREUPGRADESCRIPT="before.sh"
        POSTINSTALLSCRIPT="after.sh"
        STARTMODE="respawn"
        HTTPCGIPATHS="cgi.conf"
        AUTOSTART="yes"
        """

    @Test func everyKey_isConverted_orNoted() throws {
        let conversion = try convert(
            all, param: "Speed=\"5\" type=\"int:min=0;max=9\"\nName=my door\nEmpty=\"\"\n",
            cgi: "administrator /set.cgi\nviewer get.cgi fastCgi\noperator /op.cgi\n")
        let manifest = conversion.manifest
        #expect(manifest.friendlyName == "Old Door")
        #expect(manifest.appName == "olddoor")
        #expect(manifest.architecture == nil)
        #expect(manifest.appID == "4711")
        #expect(manifest.copyProtection == CopyProtection(method: "custom", customOptions: "-l"))
        #expect(manifest.vendor == "O'Door")
        #expect(manifest.vendorURL == "https://example.com/x")
        #expect(manifest.embeddedSDKVersion == "2.0")
        #expect(manifest.version == "3.14.15")
        #expect(manifest.staticUser == StaticUser(username: "root", group: "root"))
        #expect(manifest.runOptions == "--depth 4")
        #expect(manifest.settingPage == "config.html")
        #expect(manifest.postInstallScript == "after.sh")
        #expect(manifest.runMode == .respawn)
        #expect(conversion.otherFiles == ["a.bin", "data"])
        #expect(
            manifest.httpConfig == [
                WebResource(kind: .transferCGI, name: "set.cgi", access: .admin),
                WebResource(kind: .fastCGI, name: "get.cgi", access: .viewer),
                WebResource(kind: .transferCGI, name: "op.cgi", access: .operator),
            ])
        #expect(
            manifest.paramConfig == [
                ParameterDefinition(name: "Speed", defaultValue: "5", type: "int:min=0;max=9"),
                ParameterDefinition(name: "Name", defaultValue: "my door", type: ""),
                ParameterDefinition(name: "Empty", defaultValue: "", type: ""),
            ])
        let lost = conversion.notes.filter { $0.rule == "no-counterpart" }.compactMap {
            $0.problem.split(separator: " ").first
        }
        #expect(lost == ["MENUNAME", "AUTOSTART", "SETTINGSPAGETEXT", "PREUPGRADESCRIPT", "LICENSENAME"])
        for rule in ["architecture", "static-user", "other-files", "embedded-sdk-version", "forking"] {
            #expect(conversion.notes.contains { $0.rule == rule }, "\(rule)")
        }
        #expect(conversion.notes.first { $0.problem.hasPrefix("MENUNAME") }?.line == 3)
        #expect(manifest.findings().filter { $0.severity == .error } == [])
        #expect(manifest.findings().filter { $0.severity == .warning }.map(\.rule) == ["root-user"])
    }

    @Test func packageConf_ofAPackage_givesItsManifest() throws {
        let manifest = try Samples.manifest(Samples.schema1)
        let package = try Samples.package()
        let conversion = try ManifestConversion(
            packageConf: try #require(package["package.conf"]?.bytes), paramConf: package["param.conf"]?.bytes,
            cgiConf: package["cgi.conf"]?.bytes)
        let converted = conversion.manifest
        #expect(converted.appName == manifest.appName)
        #expect(converted.friendlyName == manifest.friendlyName)
        #expect(converted.vendorURL == manifest.vendorURL)
        #expect(converted.version == manifest.version)
        #expect(converted.paramConfig == manifest.paramConfig)
        #expect(converted.httpConfig.map(\.kind) == [.fastCGI, .transferCGI])
        // And its package has the same lines in turn.
        let again = ApplicationPackage(manifest: converted, architecture: .aarch64, files: Samples.files, modified: 0)
        #expect(again["package.conf"]?.bytes?.text.contains("APPNAME=\"door_counter\"\n") == true)
        #expect(
            again["param.conf"]
                == ApplicationPackage(manifest: manifest, architecture: .aarch64, files: [], modified: 0)["param.conf"])
        #expect(again["cgi.conf"]?.bytes == package["cgi.conf"]?.bytes)
    }

    @Test(arguments: [
        ("A=1", "1"), ("A=", ""), ("A=\"\"", ""), ("A=\"a b\"", "a b"), ("A='a \"b\"'", "a \"b\""),
        ("A=\"a\"'b'c", "abc"),
        ("A=\"a\\\"b\"", "a\"b"), ("A=\"a\\nb\"", "a\\nb"), ("A='a\\'", "a\\"), ("A=a\\ b", "a b"), ("  A=1  # x", "1"),
        ("A=\"x=y\"", "x=y"), ("A=1\r\nB=2", "1"), ("A=#x", "#x"), ("A=1\nA=2", "2"),
    ])
    func assignment_isRead_asAShellDoes(text: String, value: String) {
        let assignments = ShellAssignments(parsing: Array(text.utf8))
        #expect(assignments.values["A"]?.value == value)
        #expect(assignments.otherLines == [])
    }

    @Test(arguments: [
        "A=$B", "A=\"$(reboot)\"", "A=`reboot`", "A=1 reboot", "A=\"1", "A='1", "export A=1", "=1", "A B=1", "reboot",
        "A=1;reboot",
        "A=1\\", "A-B=1", "if true; then", "A=(1 2)", "A=1&",
    ])
    func line_thatOnlyAShellUnderstands_isReported(text: String) {
        let assignments = ShellAssignments(parsing: Array(text.utf8))
        #expect(assignments.values.isEmpty)
        #expect(assignments.otherLines == [1])
    }

    @Test func conversion_ofSomethingElse_isRefused() {
        for text in ["", "hello", "NAME=1\n", "\u{0}\u{1}"] {
            #expect(expectError(ManifestConversionError.self) { try convert(text) } != nil)
        }
    }

    @Test func files_thatAreMissingOrOdd_areReported() throws {
        let conversion = try convert(
            "APPNAME=a\nVENDOR=b\nHTTPCGIPATHS=my.conf\nreboot\nAPPMINORVERSION=x\nVENDORHOMEPAGELINK='<b>'\nFOO=1",
            param: "=x\nno sign\na=\"b\" type=int\na=\"b\n")
        #expect(
            conversion.notes.map(\.rule) == [
                "line-skipped", "vendor-link", "version", "static-user", "cgi-file-missing", "line-skipped",
                "line-skipped", "line-skipped", "line-skipped", "no-counterpart", "forking",
            ])
        #expect(conversion.manifest.paramConfig == [])
        #expect(conversion.manifest.version == "1.0.0")
        #expect(ManifestConversion.cgiFile(namedIn: Array("HTTPCGIPATHS=my.conf".utf8)) == "my.conf")
        #expect(ManifestConversion.cgiFile(namedIn: []) == nil)
        let cgis = try convert("APPNAME=a\nHTTPCGIPATHS=c", cgi: "root /x\nviewer\nviewer /x y z\n# c\n\nviewer /ok\n")
        #expect(cgis.manifest.httpConfig.map(\.name) == ["ok"])
        #expect(cgis.notes.filter { $0.rule == "line-skipped" }.map(\.line) == [1, 2, 3])
    }
}
