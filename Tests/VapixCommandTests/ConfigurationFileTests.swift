import Foundation
import Testing
import VapixClient

@testable import vapix

/// The configuration file, and what it refuses.
@Suite struct ConfigurationFileTests {
    private func profiles(_ text: String) throws -> [Profile] {
        try ConfigurationFile(parsing: Array(text.utf8), path: "/c").profiles
    }

    private func failure(_ text: String) -> String? {
        do {
            _ = try profiles(text)
            return nil
        } catch {
            return (error as? ToolError)?.message
        }
    }

    @Test func profiles_haveTheValuesOfTheirKeys() throws {
        let found = try profiles(
            """
            # the cameras
            [entrance-1]\r
              host=192.168.0.90
            user\t= root
            ; the value has an equals sign and a number sign
            password-command = pass show a=b # c
            timeout = 2.5

            [lab.2]
            host = http://lab:8080
            [yard]
            host = fe80::1
            pin = 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
            [door]
            host = door
            insecure = yes
            user = u
            password-file = /secrets/door
            """)
        #expect(found.map(\.name) == ["entrance-1", "lab.2", "yard", "door"])
        #expect(
            found.map { "\($0.origin)" } == [
                "https://192.168.0.90", "http://lab:8080", "https://[fe80::1]", "https://door",
            ])
        #expect(found[0].user == "root")
        #expect(found[0].timeout == .milliseconds(2500))
        let command = PasswordCommand(
            command: "pass show a=b # c", source: "password-command of /c:6", host: "192.168.0.90", user: "root")
        #expect(found[0].password == .command(command))
        #expect(found[1].user == nil)
        #expect(found[2].certificate == .pinned(publicKeySHA256: "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="))
        #expect(found[3].certificate == .insecure)
        #expect(found[3].password == .file("/secrets/door"))
        #expect(try profiles("").isEmpty)
        #expect(try profiles("[a]\nhost = h\ninsecure = no").first?.certificate == nil)
    }

    @Test(arguments: [
        ("host = h", "/c:1: a key stands before the first"),
        ("[a]\nhost = h\ncanary", "/c:3: this is neither"),
        ("[a]\nhost = h\npassword = canary", "/c:3: no password belongs into this file"),
        ("[a]\nhost = h\npasword-file = /canary", "/c:3: there is no key pasword-file (did you mean password-file?)"),
        ("[a]\nhost = h\nHost = canary", "/c:3: there is no key Host"),
        ("[a]\nhost = h\nhost = canary", "/c:3: the key host is there twice"),
        ("[a]\nhost =", "/c:2: the key host has no value"),
        ("[a]\n= canary", "/c:2: there is no key"),
        ("[a]\nhost = h\n\n[a]\nhost = i", "/c:4: the profile a is there twice"),
        ("\n[a]\nuser = root", "/c:2: the profile a has no host"),
        ("[a]\nhost = http://root:canary@h", "/c:2: host: "),
        ("[a]\nhost = h # canary", "/c:2: host: "),
        ("[a]\nhost = ftp://h", "/c:2: host: "),
        ("[a]\nhost = h\nuser = a:canary", "/c:3: user: "),
        ("[a]\nhost = h\ntimeout = canary", "/c:3: timeout: "),
        ("[a]\nhost = h\ninsecure = true", "/c:3: insecure: the value is yes or no"),
        ("[a]\nhost = h\npin = canary", "/c:3: pin is not a SHA-256"),
        ("[a]\nhost = h\nca-file = canary", "/c:3: ca-file: a path starts with / or ~/"),
        (
            "[a]\nhost = h\nca-file = /nonexistent/ca.pem",
            "/c:3: ca-file: /nonexistent/ca.pem cannot be read: No such file"
        ),
        ("[a]\nhost = h\nca-file = /etc/passwd", "/c:3: ca-file: /etc/passwd has no certificate in PEM"),
        ("[a]\nhost = http://h\ninsecure = yes", "need a host with https"),
        ("[a]\nhost = h\ninsecure = yes\npin = 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "exclude each other"),
        ("[a]\nhost = h\npassword-command = canary", "/c:3: the profile has a password, but no user"),
        (
            "[a]\nhost = h\nuser = u\npassword-command = canary\npassword-file = /p",
            "/c:4: password-command and password-file exclude"
        ),
        ("[", "/c:1: a profile's name has letters"), ("[]", "/c:1: a profile's name has letters"),
        ("[a", "/c:1: a profile's name has letters"), ("[a] x", "/c:1: a profile's name has letters"),
        ("[a b]", "/c:1: a profile's name has letters"), ("[\u{1B}[31m]", "/c:1: a profile's name has letters"),
        ("[é]", "/c:1: a profile's name has letters"), ("\u{FEFF}[a]\nhost = h", "/c:1: this is neither"),
        ("[a]\nhost = h\u{0}", "is not text in UTF-8"),
    ])
    func wrongLine_isRefused_withItsPlace(text: String, reason: String) throws {
        let message = try #require(failure(text))
        #expect(message.contains(reason), "\(message)")
        #expect(!message.contains("canary"), "\(message)")
    }

    @Test func hugeInputs_areRefused_inOneShortMessage() throws {
        let long = String(repeating: "x", count: 1 << 20)
        for text in ["[\(long)]", "[a]\n\(long) = 1", "[a]\nhost = \(long)", "[a]\nhost = h\n\(long)", long] {
            let message = try #require(failure(text))
            #expect(message.utf8.count < 400, "\(message.prefix(400))")
        }
        let many = try profiles((0..<20_000).map { "[p\($0)]\nhost = h\($0)\n" }.joined())
        #expect(many.count == 20_000)
    }

    // MARK: The file

    /// Runs a command with a configuration file that `make` puts to a path.
    private func run(_ arguments: [String], _ make: (String) throws -> Void) async throws -> ToolResult {
        try await withTemporaryDirectory { folder in
            let path = folder.path + "/vapix/config"
            try FileManager.default.createDirectory(atPath: folder.path + "/vapix", withIntermediateDirectories: false)
            try make(path)
            return try await Tool.run(arguments, environment: ["XDG_CONFIG_HOME": folder.path])
        }
    }

    private func write(_ bytes: Data, _ path: String, mode: mode_t = 0o600) throws {
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(chmod(path, mode) == 0)
    }

    @Test func fileThatIsNone_isAnError_thatNamesIt() async throws {
        let cases: [(reason: String, make: (String) throws -> Void)] = [
            ("No such file", { _ in }),
            (
                "not a regular file",
                { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) }
            ),
            ("not a regular file", { #expect(mkfifo($0, 0o600) == 0) }),
            ("not a regular file", { #expect(symlink("/dev/zero", $0) == 0) }),
            ("Too many levels", { #expect(symlink($0, $0) == 0) }),
            ("larger than", { try self.write(Data(count: 1 << 20 + 1), $0) }),
            ("not text in UTF-8", { try self.write(Data([0xFF, 0xFE, 0]), $0) }),
            ("others may write", { try self.write(Data("[a]\nhost = h\n".utf8), $0, mode: 0o620) }),
            ("others may write", { try self.write(Data("[a]\nhost = h\n".utf8), $0, mode: 0o602) }),
        ]
        for (reason, make) in cases {
            for command in [["info", "--profile", "a"], ["profiles"]] {
                let result = try await run(command, make)
                #expect(result.status == 64, "\(reason)")
                #expect(result.text == "")
                #expect(result.errorText.contains(reason), "\(result.errorText)")
                #expect(result.errorText.contains("/vapix/config"), "\(result.errorText)")
            }
        }
    }

    @Test(.enabled(if: access("/usr/bin/setpriv", X_OK) == 0 && geteuid() == 0, "needs root and setpriv"))
    func fileOfSomebodyElse_cannotBeRead() async throws {
        try await withTemporaryDirectory { folder in
            let tool = folder.path + "/vapix-tool"
            try FileManager.default.copyItem(atPath: Tool.path, toPath: tool)
            try FileManager.default.createDirectory(atPath: folder.path + "/vapix", withIntermediateDirectories: false)
            try write(Data("[a]\nhost = h\n".utf8), folder.path + "/vapix/config")
            for path in [folder.path, folder.path + "/vapix", tool] { #expect(chmod(path, 0o755) == 0) }
            let result = try await Tool.runProgram(
                "/usr/bin/setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", tool, "profiles"],
                environment: ["XDG_CONFIG_HOME": folder.path])
            #expect(result.status == 64)
            #expect(result.errorText.contains("/vapix/config cannot be read: Permission denied"), "\(result.errorText)")
        }
    }

    @Test func brokenFile_disturbsNoCommand_thatNeedsNoProfile() async throws {
        let result = try await run(["describe", "ntp", "getNTPInfo"]) { try write(Data("nonsense".utf8), $0) }
        #expect(result.status == 0, "\(result.errorText)")
        let host = try await run(["ready", "--host", "http://127.0.0.1:1"]) { try write(Data("nonsense".utf8), $0) }
        #expect(host.status == 5, "\(host.errorText)")
    }

    @Test func unknownProfile_isAnError_withSimilarOnes() async throws {
        let result = try await run(["info", "--profile", "entrace"]) { path in
            try write(Data("[entrance]\nhost = h\n".utf8), path)
        }
        #expect(result.status == 64)
        #expect(
            result.errorText.contains("there is no profile entrace (did you mean entrance?)"), "\(result.errorText)")
        let homeless = try await Tool.run(["info", "--profile", "entrance"])
        #expect(homeless.status == 64)
        #expect(homeless.errorText.contains("XDG_CONFIG_HOME"), "\(homeless.errorText)")
    }

    @Test func profiles_areListed() async throws {
        let text = "[a]\nhost = h\nuser = root\n[b]\nhost = http://i:81\n"
        let result = try await run(["profiles"]) { try write(Data(text.utf8), $0) }
        #expect(result.rows == [["a", "https://h", "root"], ["b", "http://i:81", ""]])
        let json = try await run(["profiles", "--json"]) { try write(Data(text.utf8), $0) }
        #expect(
            json.text
                == #"{"profiles":[{"name":"a","host":"https://h","user":"root"},{"name":"b","host":"http://i:81"}]}"#
                + "\n")
    }
}
