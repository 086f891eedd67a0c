import Foundation
import Testing

/// `vapix eap`, as a script sees it.
@Suite(.timeLimit(.minutes(10))) struct EAPCommandTests {
    /// A folder with all that a package needs: a script, so that it is for all cameras.
    private func withApp(_ body: (String) async throws -> Void) async throws {
        try await withFolder { folder in
            let made = try await Tool.run([
                "manifest", "init", "--app-name", "my_app", "--vendor", "A", "--vendor-id", "0123456789", "--min-os",
                "12.0", folder,
            ])
            #expect(made.status == 0)
            try Data("MIT\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/LICENSE"))
            try Data("#!/bin/sh\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/my_app"))
            try await body(folder)
        }
    }

    private let epoch = ["SOURCE_DATE_EPOCH": "1700000000"]

    @Test func package_isBuilt_theSameEachTime() async throws {
        try await withApp { folder in
            let built = try await Tool.run(["eap", "build", folder], environment: epoch)
            #expect(built.status == 0, "\(built.errorText)")
            let path = "\(folder)/my_app_1_0_0_all.eap"
            let package = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(built.rows == [[path, String(package.count)]])
            let again = try await Tool.run(
                ["eap", "build", folder, "--output", "\(folder)/again.eap", "--json"], environment: epoch)
            #expect(try again.object()["size"] as? Int == package.count)
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/again.eap")) == package)
            let compared = try await Tool.run(["eap", "diff", path, "\(folder)/again.eap"])
            #expect(compared.status == 0)
            #expect(compared.text == "")
        }
    }

    /// In a folder without an app, the message was only "manifest.json: No such file or directory".
    @Test func manifest_isMissing_saysWhereToRunTheCommand() async throws {
        try await withFolder { folder in
            for command in [["manifest", "check"], ["eap", "build"], ["manifest", "upgrade"]] {
                let failed = try await Tool.run(command + [folder])
                #expect(failed.status == 1)
                #expect(
                    failed.errorText.contains(
                        "\(folder)/manifest.json: there is no such file. Run the command in the app's folder, or name the"
                    ),
                    "\(command): \(failed.errorText)")
            }
        }
    }

    @Test func package_isListed_withItsFindings() async throws {
        try await withApp { folder in
            _ = try await Tool.run(["eap", "build", folder, "-o", "\(folder)/a.eap"], environment: epoch)
            let listed = try await Tool.run(["eap", "inspect", "\(folder)/a.eap"])
            #expect(listed.status == 0)
            #expect(listed.rows.map { $0[4] } == ["my_app", "package.conf", "param.conf", "LICENSE", "manifest.json"])
            #expect(listed.rows[0] == ["755", "0:0", "10", "1700000000", "my_app", ""])
            let json = try await Tool.run(["eap", "inspect", "\(folder)/a.eap", "--json"]).object()
            #expect((json["entries"] as? [Any])?.count == 5)
            #expect(json["trailingBytes"] as? Int == 0)
        }
    }

    @Test func packages_thatDiffer_areTold() async throws {
        try await withApp { folder in
            _ = try await Tool.run(["eap", "build", folder, "-o", "\(folder)/a.eap"], environment: epoch)
            try Data("BSD\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/LICENSE"))
            _ = try await Tool.run(
                ["eap", "build", folder, "--add", "\(folder)/a.eap", "-o", "\(folder)/b.eap"], environment: epoch)
            let compared = try await Tool.run(["eap", "diff", "\(folder)/a.eap", "\(folder)/b.eap"])
            #expect(compared.status == 11)
            #expect(compared.rows.contains(["changed", "LICENSE", "- MIT"]))
            #expect(compared.rows.contains(["changed", "LICENSE", "+ BSD"]))
            #expect(compared.rows.contains(["added", "a.eap", ""]))
        }
    }

    @Test func package_withErrors_isNotBuilt() async throws {
        try await withApp { folder in
            try Data().write(to: URL(fileURLWithPath: "\(folder)/LICENSE"))
            // The tool itself is a program for this machine, and it can ask for a service account.
            let built = try await Tool.run(["eap", "build", folder, "--executable", Tool.path])
            #expect(built.status == 11)
            #expect(built.text == "")
            #expect(built.errorText.contains("LICENSE is empty"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/my_app_1_0_0_all.eap"))
            let json = try await Tool.run(["eap", "build", folder, "--executable", "\(folder)/missing"])
            #expect(json.status == 1)
            let late = try await Tool.run(
                ["eap", "build", folder], environment: ["SOURCE_DATE_EPOCH": "1700000000000"])
            #expect(late.status == 64)
        }
    }

    private func write(_ text: String, to path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    private func manifest(_ folder: String, _ setup: String, schema: String = "2.0.0") throws {
        try write(
            """
            {
              "schemaVersion": "\(schema)",
              "acapPackageConf": {
                "setup": {"appName": "my_app", "vendor": "A", "runMode": "never", \(setup)}
              }
            }
            """, to: "\(folder)/manifest.json")
    }

    /// The first 20 bytes of a program for a camera.
    private func program(_ machine: UInt8, to path: String) throws {
        let header: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, machine, 0]
        try Data(header).write(to: URL(fileURLWithPath: path))
    }

    private func names(_ package: String) async throws -> [String] {
        try await Tool.run(["eap", "inspect", package]).rows.map { $0[4] }
    }

    private func text(_ name: String, of package: String, in folder: String) async throws -> String {
        let unpacked = "\(folder)/unpacked"
        try? FileManager.default.removeItem(atPath: unpacked)
        #expect(try await Tool.run(["eap", "extract", package, "-o", unpacked]).status == 0)
        return try String(contentsOfFile: "\(unpacked)/\(name)", encoding: .utf8)
    }

    // Axis' examples load their model from model/ below the app; it was packed in the root without a word.
    @Test func addition_inAFolder_keepsItsPath() async throws {
        try await withApp { folder in
            try write("m", to: "\(folder)/model/m.tflite")
            try write("l", to: "\(folder)/model/labels.txt")
            try write("#", to: "\(folder)/httpd.conf.local.my_app")
            try write("p", to: "\(folder)/additional-files/ps")
            try write("<p>", to: "\(folder)/html/index.html")
            let built = try await Tool.run(
                [
                    "eap", "build", folder, "-a", "model/m.tflite", "--add", "./model/labels.txt", "-o",
                    "\(folder)/a.eap",
                ],
                environment: epoch)
            #expect(built.status == 0, "\(built.errorText)")
            // The listing of acap-build: the operands of its tar are the files that it was told to add.
            #expect(
                try await names("\(folder)/a.eap") == [
                    "my_app", "package.conf", "param.conf", "LICENSE", "manifest.json", "model/m.tflite",
                    "model/labels.txt",
                    "ps", "httpd.conf.local.my_app", "html/", "html/index.html",
                ])
            let configuration = try await text("package.conf", of: "\(folder)/a.eap", in: folder)
            #expect(configuration.contains("OTHERFILES=\"model/m.tflite model/labels.txt ps\"\n"))
            let inspected = try await Tool.run(["eap", "inspect", "\(folder)/a.eap"])
            #expect(inspected.errorText == "")
        }
    }

    @Test func addition_thatIsLeftOutOrElsewhere_isToldOf() async throws {
        try await withApp { folder in
            try write("x", to: "\(folder)/notes~")
            let left = try await Tool.run(["eap", "build", folder, "--add", "notes~", "-o", "\(folder)/a.eap"])
            #expect(left.status == 0)
            #expect(left.errorText.contains("warning: notes~ was left out"), "\(left.errorText)")
            try await withFolder { other in
                try write("x", to: "\(other)/data.bin")
                let outside = try await Tool.run(
                    ["eap", "build", folder, "--add", "\(other)/data.bin", "-o", "\(folder)/b.eap"])
                #expect(outside.errorText.contains("in the root of the package, as data.bin"), "\(outside.errorText)")
                #expect(try await names("\(folder)/b.eap").contains("data.bin"))
            }
            let missing = try await Tool.run(["eap", "build", folder, "--add", "none/m.tflite"])
            #expect(missing.status == 1)
            #expect(missing.errorText.contains("none/m.tflite: does not exist"), "\(missing.errorText)")
            let itself = try await Tool.run(["eap", "build", folder, "--add", "LICENSE", "-o", "\(folder)/c.eap"])
            #expect(itself.errorText.contains("LICENSE is in the package anyway"), "\(itself.errorText)")
        }
    }

    /// The package makes these files, so the app's own were lost without a word, and with them its parameters.
    @Test func addition_thatThePackageMakes_isToldOf() async throws {
        try await withApp { folder in
            try write("A=\"1\" type=\"int\"\n", to: "\(folder)/param.conf")
            try write("x", to: "\(folder)/additional-files/cgi.conf")
            let built = try await Tool.run(
                ["eap", "build", folder, "--add", "param.conf", "--add", "manifest.json", "-o", "\(folder)/a.eap"])
            #expect(built.status == 0, "\(built.errorText)")
            for name in ["param.conf", "cgi.conf"] {
                #expect(
                    built.errorText.contains("warning: the package makes \(name) from the manifest"),
                    "\(built.errorText)")
            }
            #expect(built.errorText.contains("the package makes manifest.json from the manifest"), "\(built.errorText)")
            #expect(try await names("\(folder)/a.eap").count { $0 == "param.conf" } == 1)
        }
    }

    /// The option had no effect on an app whose manifest names another architecture, and nothing said so.
    @Test func architecture_otherThanTheManifests_isRefused() async throws {
        try await withApp { folder in
            try manifest(folder, #""version": "1.0.0", "architecture": "aarch64""#, schema: "1.7.3")
            for name in ["arm", "armv7hf", "all"] {
                let built = try await Tool.run(["eap", "build", folder, "--architecture", name])
                #expect(built.status == 64, "\(built.errorText)")
                #expect(
                    built.errorText.contains("the manifest names aarch64. Leave the option out"), "\(built.errorText)")
            }
            let same = try await Tool.run(["eap", "build", folder, "--architecture", "aarch64"])
            #expect(same.status == 0, "\(same.errorText)")
        }
    }

    /// The second package overwrote the first.
    @Test func architectures_theSameTwice_areRefused() async throws {
        try await withApp { folder in
            try manifest(folder, #""version": "1.0.0", "architecture": "BUILDARCH""#, schema: "1.7.3")
            try program(183, to: "\(folder)/a")
            try program(183, to: "\(folder)/b")
            let built = try await Tool.run([
                "eap", "build", folder, "--executable", "\(folder)/a", "--executable", "\(folder)/b",
            ])
            #expect(built.status == 64, "\(built.errorText)")
            #expect(
                built.errorText.contains("would make the same package, my_app_1_0_0_aarch64.eap"), "\(built.errorText)")
        }
    }

    // 222 of 235 manifests of schema 2 leave min to the build, as Axis' tool fills it in.
    @Test func minimumSystem_isFilledIn_orAnError() async throws {
        try await withApp { folder in
            try manifest(
                folder, #""vendorId": "0123456789", "version": "1.0.0", "compatibleOsVersions": [{"max": "13"}]"#)
            let build = ["eap", "build", folder, "-o", "\(folder)/a.eap"]
            let without = try await Tool.run(build)
            #expect(without.status == 11)
            #expect(without.errorText.contains("manifest.json:4: error: a range of AXIS OS versions has no min"))
            #expect(without.errorText.contains("--min-os 12.10.68"))
            let given = try await Tool.run(build + ["--min-os", "12.10.68"])
            #expect(given.status == 0)
            #expect(given.errorText.contains("min in compatibleOsVersions is 12.10.68, from --min-os"))
            let old = try await text("manifest.json", of: "\(folder)/a.eap", in: folder)
            #expect(old.contains(#""min": "12.10.68""#) && old.contains(#""schemaVersion": "2.0.0""#))
            let fromSDK = try await Tool.run(build, environment: ["AXIS_OS_VERSION": "12.11.72"])
            #expect(fromSDK.errorText.contains("min in compatibleOsVersions is 12.11.72, from AXIS_OS_VERSION"))
            #expect(fromSDK.errorText.contains("schemaVersion is 2.2.0 in place of 2.0.0"))
            let new = try await text("manifest.json", of: "\(folder)/a.eap", in: folder)
            #expect(new.contains(#""min": "12.11.72""#) && new.contains(#""schemaVersion": "2.2.0""#))
            let inPackage = try await Tool.run(["eap", "inspect", "\(folder)/a.eap"])
            #expect(inPackage.errorText == "")
            // An option that would not be used is an error.
            try manifest(folder, #""version": "1.0.0""#, schema: "1.7.3")
            #expect(try await Tool.run(build + ["--min-os", "12.0"]).status == 64)
            try manifest(
                folder, #""vendorId": "0123456789", "version": "1.0.0", "compatibleOsVersions": [{"min": "12.0"}]"#)
            #expect(try await Tool.run(build + ["--min-os", "12.1"]).status == 64)
        }
    }

    @Test func whatOnlyASchemaForbids_canBePassedOver() async throws {
        try await withApp { folder in
            try manifest(
                folder, #""version": "1.0.0", "runOptions": "", "user": {"username": "root", "group": "root"}"#,
                schema: "1.7.3")
            let build = ["eap", "build", folder, "-o", "\(folder)/a.eap"]
            let refused = try await Tool.run(build)
            #expect(refused.status == 11)
            #expect(refused.errorText.contains("manifest.json:4: error: runOptions is empty"), "\(refused.errorText)")
            #expect(refused.errorText.contains("warning: username is root"))
            let built = try await Tool.run(build + ["--disable-manifest-validation"])
            #expect(built.status == 0)
            #expect(built.errorText.contains("warning: runOptions is empty"))
            // But not what makes the package dangerous.
            try manifest(folder, #""version": "1.0.0", "friendlyName": "$(reboot)""#, schema: "1.7.3")
            #expect(try await Tool.run(build + ["--disable-manifest-validation"]).status == 11)
        }
    }

    @Test func schemaFile_isChecked_inPlaceOfWhatIsKnown() async throws {
        try await withApp { folder in
            try manifest(folder, #""version": "1.0.0", "runOptions": """#, schema: "1.7.3")
            try write(
                #"""
                {"type": "object", "properties": {"acapPackageConf": {"properties": {"setup": {
                  "properties": {"vendor": {"pattern": "^[\\w ]{2,}$"}, "runOptions": {"type": "string"}}}}}}}
                """#, to: "\(folder)/schema.json")
            let checked = try await Tool.run(["manifest", "check", folder, "--schema", "\(folder)/schema.json"])
            #expect(checked.status == 11)
            #expect(checked.rows.map { $0[1] } == ["schema", "schema-version-os13"], "\(checked.text)")
            #expect(checked.rows.first?[2] == "$.acapPackageConf.setup.vendor")
            let missing = try await Tool.run(["manifest", "check", folder, "--schema", "\(folder)/none.json"])
            #expect(missing.status == 1)
        }
    }

    @Test func architectures_inOneCall_giveAPackageEach() async throws {
        try await withApp { folder in
            try manifest(folder, #""version": "@VERSION@", "architecture": "BUILDARCH""#, schema: "1.7.3")
            try program(183, to: "\(folder)/app.aarch64")
            try program(40, to: "\(folder)/app.armv7hf")
            let built = try await Tool.run([
                "eap", "build", folder, "--executable", "\(folder)/app.aarch64", "--executable",
                "\(folder)/app.armv7hf",
                "--app-version", "3.1.4", "--json",
            ])
            #expect(built.status == 0, "\(built.errorText)")
            let packages = try #require(try built.object()["packages"] as? [[String: Any]])
            #expect(
                packages.map { $0["file"] as? String } == [
                    "\(folder)/my_app_3_1_4_aarch64.eap", "\(folder)/my_app_3_1_4_armv7hf.eap",
                ])
            let configuration = try await text("package.conf", of: "\(folder)/my_app_3_1_4_armv7hf.eap", in: folder)
            #expect(
                configuration.contains("APPTYPE=\"armv7hf\"\n") && configuration.contains("APPMICROVERSION=\"4\"\n"))
        }
    }

    @Test func environmentOfTheSDK_namesTheArchitecture() async throws {
        try await withApp { folder in
            let built = try await Tool.run(["eap", "build", folder], environment: ["OECORE_TARGET_ARCH": "arm"])
            #expect(built.rows.first?.first == "\(folder)/my_app_1_0_0_armv7hf.eap", "\(built.errorText)")
            let named = try await Tool.run(["eap", "build", folder, "--architecture", "arm", "-m", "manifest.json"])
            #expect(named.rows.first?.first == "\(folder)/my_app_1_0_0_armv7hf.eap")
            #expect(try await Tool.run(["eap", "build", folder, "--architecture", "mips"]).status == 64)
            let odd = try await Tool.run(["eap", "build", folder], environment: ["OECORE_TARGET_ARCH": "mips"])
            #expect(odd.status == 64)
        }
    }

    @Test func modes_areKept_whereThatIsAsked() async throws {
        try await withApp { folder in
            try write("k", to: "\(folder)/key")
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: "\(folder)/key")
            for (options, mode) in [([], "644"), (["--keep-modes"], "640")] as [([String], String)] {
                let path = "\(folder)/\(mode).eap"
                #expect(try await Tool.run(["eap", "build", folder, "-a", "key", "-o", path] + options).status == 0)
                let rows = try await Tool.run(["eap", "inspect", path]).rows
                #expect(rows.first { $0[4] == "key" }?[0] == mode)
            }
        }
    }

    @Test func license_isMade_ofThoseOfThePackages() async throws {
        try await withApp { folder in
            try FileManager.default.removeItem(atPath: "\(folder)/LICENSE")
            #expect(try await Tool.run(["eap", "build", folder, "-o", "\(folder)/a.eap"]).status == 11)
            try write("License of A\n", to: "\(folder)/.build/checkouts/package-a/LICENSE.txt")
            try write("x", to: "\(folder)/.build/checkouts/package-b/Package.swift")
            let built = try await Tool.run(["eap", "build", folder, "-o", "\(folder)/a.eap"])
            #expect(built.status == 0, "\(built.errorText)")
            #expect(built.errorText.contains("the Swift package package-b has no file with its license"))
            let license = try await text("LICENSE", of: "\(folder)/a.eap", in: folder)
            #expect(license.contains("==== package-a\n\nLicense of A\n"))
        }
    }

    // With --json, errors were text on standard error, and standard output was empty.
    @Test func errors_areJSON_whereThatIsAsked() async throws {
        try await withApp { folder in
            try write("echo", to: "\(folder)/my_app")
            let built = try await Tool.run(["eap", "build", folder, "--json"])
            #expect(built.status == 11)
            let findings = try #require(try built.object()["findings"] as? [[String: Any]])
            #expect(findings.map { $0["rule"] as? String } == ["executable-format"])
            #expect(try built.object()["file"] == nil)
        }
    }

    @Test func package_isUnpacked_intoANewFolder() async throws {
        try await withApp { folder in
            try write("m", to: "\(folder)/model/m.tflite")
            let package = "\(folder)/a.eap"
            #expect(try await Tool.run(["eap", "build", folder, "-a", "model/m.tflite", "-o", package]).status == 0)
            let unpacked = try await Tool.run(["eap", "extract", package, "-o", "\(folder)/new"])
            #expect(unpacked.rows == [["\(folder)/new", "6"]])
            let model = try String(contentsOfFile: "\(folder)/new/model/m.tflite", encoding: .utf8)
            #expect(model == "m")
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder)/new/manifest.json")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            // Nothing that lies there is replaced.
            #expect(try await Tool.run(["eap", "extract", package, "-o", "\(folder)/new"]).status == 1)
        }
    }

    @Test func file_thatIsNoPackage_isRefused() async throws {
        try await withApp { folder in
            for command in [
                ["eap", "inspect", "\(folder)/LICENSE"], ["eap", "diff", "\(folder)/LICENSE", "\(folder)/LICENSE"],
            ] {
                let result = try await Tool.run(command)
                #expect(result.status == 11)
                #expect(result.errorText.contains("not a gzip file"))
            }
            #expect(try await Tool.run(["eap", "inspect", "\(folder)/missing"]).status == 1)
        }
    }
}
