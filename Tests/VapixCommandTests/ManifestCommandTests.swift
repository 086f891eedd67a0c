import Foundation
import Testing

/// `vapix manifest`, as a script sees it.
@Suite(.timeLimit(.minutes(10))) struct ManifestCommandTests {
    private let initial = ["manifest", "init", "--app-name", "my_app", "--vendor", "Contoso AB"]

    @Test func manifest_isMade_andFaultless() async throws {
        try await withFolder { folder in
            let made = try await Tool.run(initial + ["--vendor-id", "0123456789", "--min-os", "12.0", folder])
            #expect(made.status == 0)
            #expect(made.text == "")
            let checked = try await Tool.run(["manifest", "check", folder, "--json"])
            #expect(checked.status == 0)
            #expect(try checked.object()["file"] as? String == "\(folder)/manifest.json")
            #expect((try checked.object()["findings"] as? [Any])?.isEmpty == true)
            // Not without being told so is it made anew.
            let again = try await Tool.run(initial + ["--vendor-id", "0123456789", folder])
            #expect(again.status == 1)
            #expect(again.errorText.contains("--force"))
        }
    }

    @Test func manifest_withErrors_isNotMade() async throws {
        try await withFolder { folder in
            let made = try await Tool.run([
                "manifest", "init", "--app-name", "my-app", "--vendor", "A", "--vendor-id", "x", folder,
            ])
            #expect(made.status == 11)
            #expect(made.rows.map { $0[1] }.contains("app-name-characters"))
            #expect(!FileManager.default.fileExists(atPath: "\(folder)/manifest.json"))
        }
    }

    @Test func question_withoutTerminal_namesTheOption() async throws {
        try await withFolder { folder in
            let made = try await Tool.run(initial + [folder])
            #expect(made.status == 64)
            #expect(made.errorText.contains("--vendor-id"))
        }
    }

    @Test func manifest_isUpgraded_whenAllIsKnown() async throws {
        try await withFolder { folder in
            _ = try await Tool.run(initial + ["--schema", "1.7.3", folder])
            let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/manifest.json"))
            let refused = try await Tool.run(["manifest", "upgrade", folder])
            #expect(refused.status == 11)
            #expect(refused.rows.first?[2] == "$.acapPackageConf.setup.vendorId")
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/manifest.json")) == before)
            let upgraded = try await Tool.run(
                [
                    "manifest", "upgrade", folder, "--vendor-id", "0123456789", "--min-os", "12.0", "-o",
                    "\(folder)/new.json",
                ])
            #expect(upgraded.status == 0)
            #expect(upgraded.rows.first?[2] == "$.acapPackageConf.setup.embeddedSdkVersion")
            #expect(try await Tool.run(["manifest", "check", "\(folder)/new.json"]).rows == [])
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/manifest.json")) == before)
        }
    }

    // They were ignored without a word.
    @Test func options_thatAreNotUsed_areErrors() async throws {
        try await withFolder { folder in
            #expect(
                try await Tool.run(initial + ["--schema", "1.7.3", "--vendor-id", "0123456789", folder]).status == 64)
            _ = try await Tool.run(initial + ["--vendor-id", "0123456789", "--min-os", "12.0", folder])
            let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/manifest.json"))
            for options in [["--min-os", "12.4"], ["--vendor-id", "abcdefabcd"], ["--max-os", "14"]] {
                let refused = try await Tool.run(["manifest", "upgrade", folder] + options)
                #expect(refused.status == 11, "\(options)")
                #expect(refused.rows.first?[1] == "upgrade-conflict", "\(refused.text)")
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/manifest.json")) == before)
        }
    }

    @Test func endpoints_addedAndRemoved_leaveTheRest() async throws {
        try await withFolder { folder in
            _ = try await Tool.run(initial + ["--vendor-id", "0123456789", "--min-os", "12.0", folder])
            let path = "\(folder)/manifest.json"
            // A style that the tool itself does not write.
            var text = try String(contentsOfFile: path, encoding: .utf8)
            text =
                "\n" + text.replacingOccurrences(of: "    ", with: "\t").replacingOccurrences(of: "\": ", with: "\" : ")
            try Data(text.utf8).write(to: URL(fileURLWithPath: path))
            let endpoints = ["manifest", "endpoints"]
            #expect(try await Tool.run(endpoints + ["list", folder]).text == "")
            let add = endpoints + ["add", "--access", "viewer"]
            #expect(try await Tool.run(add + ["status.cgi", folder]).status == 0)
            #expect(try await Tool.run(add + ["api", folder, "--target", "http://localhost:2001"]).status == 0)
            #expect(
                try await Tool.run(add + ["live", folder, "--target", "live.sock", "--api-type", "ws"]).status == 0)
            let listed = try await Tool.run(endpoints + ["list", folder])
            #expect(
                listed.rows == [
                    ["fastCgi", "status.cgi", "viewer", ""],
                    ["reverseProxy", "api", "viewer", "http://localhost:2001"],
                    ["reverseProxy", "live", "viewer", "live.sock"],
                ])
            let json = try await Tool.run(endpoints + ["list", folder, "--json"]).object()
            #expect((json["endpoints"] as? [[String: Any]])?.last?["apiType"] as? String == "ws")
            #expect(try await Tool.run(["manifest", "check", path]).status == 0)
            for name in ["live", "/status.cgi", "api"] {
                #expect(try await Tool.run(endpoints + ["remove", name, folder]).status == 0)
            }
            #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
        }
    }

    @Test func endpoints_thatCannotBe_writeNothing() async throws {
        try await withFolder { folder in
            _ = try await Tool.run(initial + ["--vendor-id", "0123456789", "--min-os", "12.0", folder])
            let path = "\(folder)/manifest.json"
            let add = ["manifest", "endpoints", "add"]
            #expect(try await Tool.run(add + ["a.cgi", folder, "--access", "viewer"]).status == 0)
            let before = try Data(contentsOf: URL(fileURLWithPath: path))
            let cases: [([String], Int32)] = [
                (["b.cgi"], 64), (["a.cgi", "--access", "admin"], 1), (["/a.cgi", "--access", "admin"], 1),
                (["b.cgi", "--access", "everybody"], 11), (["b c", "--access", "viewer"], 11),
                (["", "--access", "viewer"], 11),
                (["b.cgi", "--access", "anonymous"], 11), (["/api", "--access", "viewer", "--target", "x.sock"], 11),
                (["api", "--access", "viewer", "--target", "x.sock", "--api-type", "ftp"], 11),
                (["api", "--access", "viewer", "--target", "http://localhost:1", "--api-type", "ws"], 64),
                (["b.cgi", "--access", "viewer", "--api-type", "ws"], 64), (["../x", "--access", "viewer"], 11),
                (["api", "--access", "viewer", "--target", "http://localhost:99999"], 11),
            ]
            for (arguments, status) in cases {
                let result = try await Tool.run(add + [arguments[0], folder] + arguments.dropFirst())
                #expect(result.status == status, "\(arguments): \(result.errorText)")
            }
            #expect(try await Tool.run(["manifest", "endpoints", "remove", "b.cgi", folder]).status == 1)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
            // A key twice, a list that is none, and more than a megabyte.
            for text in [
                #"{"a": 1, "a": 2}"#, #"{"acapPackageConf": {"configuration": {"httpConfig": {}}}}"#, "[]", "",
                #"{"a": ""# + String(repeating: "x", count: 1 << 20) + #""}"#,
            ] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                #expect(
                    try await Tool.run(add + ["b.cgi", folder, "--access", "viewer"]).status == 11, "\(text.prefix(50))"
                )
                #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
            }
        }
    }

    /// A name or a target that may not work was added without a word.
    @Test func endpoints_thatMayNotWork_areAddedWithAWarning() async throws {
        try await withFolder { folder in
            _ = try await Tool.run(initial + ["--vendor-id", "0123456789", "--min-os", "12.0", folder])
            try FileManager.default.createDirectory(atPath: "\(folder)/html", withIntermediateDirectories: false)
            try Data("x".utf8).write(to: URL(fileURLWithPath: "\(folder)/html/app.js"))
            let cases: [([String], String)] = [
                (["app.js"], "endpoint-page"), (["é"], "endpoint-ascii"),
                (["api", "--target", "http://192.0.2.1:80"], "proxy-target"),
                (["live", "--target", "localhost:80"], "proxy-target"),
            ]
            for (arguments, rule) in cases {
                let added = try await Tool.run(
                    ["manifest", "endpoints", "add", arguments[0], folder, "--access", "viewer"]
                        + arguments.dropFirst())
                #expect(added.status == 0, "\(arguments): \(added.errorText)")
                #expect(added.rows.map { Array($0.prefix(2)) } == [["warning", rule]], "\(arguments)")
            }
            let checked = try await Tool.run(["manifest", "check", folder])
            #expect(checked.status == 0)
            #expect(checked.rows.map { $0[1] }.sorted() == cases.map { $0.1 }.sorted())
        }
    }

    @Test func check_listOfEndpoints_isCompared() async throws {
        try await withFolder { folder in
            _ = try await Tool.run(initial + ["--vendor-id", "0123456789", "--min-os", "12.0", folder])
            _ = try await Tool.run(["manifest", "endpoints", "add", "a.cgi", folder, "--access", "viewer"])
            let list = "\(folder)/endpoints.txt"
            try Data("# served\n\n  a.cgi \r\nb.cgi".utf8).write(to: URL(fileURLWithPath: list))
            let checked = try await Tool.run(["manifest", "check", folder, "--endpoints", list])
            #expect(checked.status == 11)
            #expect(checked.rows.map { $0[1] } == ["endpoint-missing"])
            #expect(checked.text.contains("vapix manifest endpoints add b.cgi --access viewer"))
            try Data("a.cgi\n".utf8).write(to: URL(fileURLWithPath: list))
            #expect(try await Tool.run(["manifest", "check", folder, "--endpoints", list]).status == 0)
            #expect(try await Tool.run(["manifest", "check", folder, "--endpoints", folder]).status == 1)
            try Data([0xFF]).write(to: URL(fileURLWithPath: list))
            #expect(try await Tool.run(["manifest", "check", folder, "--endpoints", list]).status == 11)
        }
    }

    @Test func packageConf_isConverted() async throws {
        try await withFolder { folder in
            try Data("APPNAME=\"old\"\nVENDOR=\"V\"\nAUTOSTART=\"yes\"\nHTTPCGIPATHS=\"c\"\n".utf8).write(
                to: URL(fileURLWithPath: "\(folder)/package.conf"))
            try Data("viewer /x\n".utf8).write(to: URL(fileURLWithPath: "\(folder)/c"))
            let converted = try await Tool.run(["manifest", "from-package-conf", folder])
            #expect(converted.status == 0)
            #expect(
                converted.rows.contains { $0[1] == "no-counterpart" && $0[4].hasPrefix("AUTOSTART") && $0[3] == "3" })
            let manifest = try String(contentsOfFile: "\(folder)/manifest.json", encoding: .utf8)
            #expect(manifest.contains("\"appName\": \"old\""))
            #expect(manifest.contains("transferCgi"))
        }
    }

    @Test func brokenFiles_areErrors_withTheirPlace() async throws {
        try await withFolder { folder in
            #expect(try await Tool.run(["manifest", "check", folder]).status == 1)
            try Data("{\n  \"a\": 1,\n}".utf8).write(to: URL(fileURLWithPath: "\(folder)/manifest.json"))
            let checked = try await Tool.run(["manifest", "check", folder])
            #expect(checked.status == 11)
            #expect(checked.errorText.contains("line 3, column 1"))
            #expect(try await Tool.run(["manifest", "from-package-conf", folder]).status == 1)
            #expect(try await Tool.run(["manifest", "upgrade", folder, "--to", "x"]).status == 64)
            #expect(try await Tool.run(["manifest", "from-package-conf", folder, "--schema", "2.0.0"]).status == 64)
        }
    }
}

/// A folder that is gone after the test.
func withFolder(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}
