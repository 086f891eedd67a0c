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
