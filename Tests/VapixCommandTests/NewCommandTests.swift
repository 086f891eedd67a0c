import AcapPackage
import Foundation
import TestSupport
import Testing

@testable import vapix

/// `vapix new`: Scripts/plugin.sh builds the app that it makes, and runs its tests.
@Suite(.timeLimit(.minutes(10))) struct NewCommandTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    private static let files = [
        ".gitignore", "LICENSE", "Package.swift", "README.md", "Sources/App/Summary.swift", "Sources/App/main.swift",
        "Tests/AppTests/SummaryTests.swift", "manifest.json",
    ]

    @Test func new_app_isCompleteAndHasAManifestWithoutErrors() async throws {
        try await withFolder { folder in
            let app = "\(folder)/my_app"
            let made = try await Tool.run(["new", "my_app", "-o", app, "--package-path", Self.root])
            #expect(made.status == 0, "\(made.errorText)")
            #expect(made.rows.map { $0[0] }.sorted() == Self.files.map { "\(app)/\($0)" }.sorted())
            for file in Self.files { #expect(FileManager.default.fileExists(atPath: "\(app)/\(file)"), "\(file)") }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["my_app"])
            let checked = try await Tool.run(["manifest", "check", app])
            #expect(checked.status == 0, "\(checked.text)")
            let package = try String(contentsOfFile: "\(app)/Package.swift", encoding: .utf8)
            #expect(package.contains(#".executable(name: "my_app", targets: ["App"])"#))
            #expect(package.contains(#".package(name: "vapix", path: "\#(Self.root)")"#), "\(package)")
        }
    }

    @Test func new_vendorID_makesAManifestOfSchema2() async throws {
        try await withFolder { folder in
            let app = "\(folder)/a"
            let made = try await Tool.run(
                ["new", "my_app", "-o", app, "--vendor-id", "0123456789", "--package-path", Self.root, "--json"])
            #expect(made.status == 0, "\(made.errorText)")
            #expect((try made.object()["files"] as? [String])?.sorted() == Self.files.sorted())
            let checked = try await Tool.run(["manifest", "check", app])
            #expect(checked.status == 0 && checked.text.isEmpty, "\(checked.text)")
        }
    }

    @Test func new_repository_isNamedInThePackage() async throws {
        try await withFolder { folder in
            let made = try await Tool.run([
                "new", "my_app", "-o", "\(folder)/a", "--package-url", "https://example.com/sdk.git",
                "--package-version", "1.2.3",
            ])
            #expect(made.status == 0, "\(made.errorText)")
            let package = try String(contentsOfFile: "\(folder)/a/Package.swift", encoding: .utf8)
            #expect(package.contains(#".package(url: "https://example.com/sdk.git", from: "1.2.3")"#))
            #expect(package.contains(#".product(name: "VapixClient", package: "sdk")"#))
        }
    }

    @Test func new_folderThatExists_staysAsItIs() async throws {
        try await withFolder { folder in
            for (name, isFolder) in [("folder", true), ("file", false)] {
                let path = "\(folder)/\(name)"
                if isFolder {
                    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
                } else {
                    try Data("mine".utf8).write(to: URL(fileURLWithPath: path))
                }
                let result = try await Tool.run(["new", "my_app", "-o", path, "--package-path", Self.root])
                #expect(result.status == 1)
                #expect(result.errorText.contains("already exists"), "\(result.errorText)")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["file", "folder"])
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(folder)/folder").isEmpty)
            #expect(try String(contentsOfFile: "\(folder)/file", encoding: .utf8) == "mine")
        }
    }

    @Test(arguments: [
        ("my-app", "letters, digits and underscores"), ("a", "two characters"), ("9lives", "start with a letter"),
        ("a23456789_123456789_1234567", "26 characters"), ("vapix", "is a product of"),
        ("VapixVideo", "is a product of"),
        ("../my_app", "folder than one of the app's name: vapix new my_app --output ../my_app"),
    ])
    func new_nameThatCannotBe_isRefusedWithTheReason(name: String, reason: String) async throws {
        try await withFolder { folder in
            let result = try await Tool.run(["new", name, "-o", "\(folder)/a", "--package-path", Self.root])
            #expect(result.status == 64)
            #expect(result.errorText.contains(reason), "\(result.errorText)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    /// Stories: a version of no repository was ignored, and an app beside its checkout had the identity of it for SwiftPM.
    @Test func new_dependencyThatCannotBe_isRefusedWithTheReason() async throws {
        let url = ["--package-url", "https://example.com/sdk.git"]
        let root = (Self.root as NSString).lastPathComponent
        let trials: [(name: String, options: [String], reason: String)] = [
            ("a", ["--package-url", ""], "--package-url is empty"),
            ("a", ["--package-version", "1.2.3"], "Name it with --package-url"),
            ("a", ["--package-version", "1.2.3", "--package-path", Self.root], "Name it with --package-url"),
            ("a", url + ["--package-version", "1.2"], "must be three numbers"),
            ("a", url + ["--package-version", "v1.2.3"], "must be three numbers"),
            ("a", url + ["--package-version", "1.02.3"], "must be three numbers"),
            ("SDK", url, "cannot tell two packages"),
            (root.uppercased(), ["--package-path", Self.root], "cannot tell two packages"),
        ]
        try await withFolder { folder in
            for (name, options, reason) in trials {
                let result = try await Tool.run(["new", "my_app", "-o", "\(folder)/\(name)"] + options)
                #expect(result.status == 64, "\(options)")
                #expect(result.errorText.contains(reason), "\(options): \(result.errorText)")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test func new_folderThatIsNoCheckout_isRefused() async throws {
        try await withFolder { folder in
            let result = try await Tool.run(["new", "my_app", "-o", "\(folder)/a", "--package-path", folder])
            #expect(result.status == 64)
            #expect(result.errorText.contains("is not a checkout"), "\(result.errorText)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test func newFolder_aFileThatCannotBeWritten_leavesNothing() async throws {
        try await withFolder { folder in
            let error = expectError(SourceFileError.self) {
                // The second file needs a folder where the first one is.
                _ = try NewFolder("\(folder)/a", files: [("b/c", "1"), ("d", "2"), ("d/e", "3")])
            }
            #expect(error?.path == "\(folder)/a/d/e")
            let rest = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(rest.isEmpty)
        }
    }

    @Test func newFolder_slashAtItsEnd_isTheSameFolder() async throws {
        try await withFolder { folder in
            let made = try NewFolder("\(folder)/a//", files: [("b", "1")])
            #expect(made.path == "\(folder)/a")
            #expect(try String(contentsOfFile: "\(folder)/a/b", encoding: .utf8) == "1")
        }
    }
}
