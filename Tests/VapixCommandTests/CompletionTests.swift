import Foundation
import Testing

/// Completions come from the catalogue, without a device.
@Suite(.timeLimit(.minutes(10))) struct CompletionTests {
    /// What the scripts of bash, zsh and fish ask the tool.
    private func complete(_ argument: String, _ words: [String]) async throws -> [String] {
        let last = words.count - 1
        let result = try await Tool.run(
            ["---completion", words[1], "--", argument, String(last), String(words[last].count)] + words)
        #expect(result.status == 0, "\(result.errorText)")
        return result.text.split(separator: "\n").map(String.init)
    }

    @Test(arguments: ["call", "describe"])
    func namesOfAPIsAndOperations_areOffered(command: String) async throws {
        #expect(try await complete("positional@0", ["vapix", command, ""]).contains("ntp"))
        let operations = try await complete("positional@1", ["vapix", command, "ntp", ""])
        #expect(operations.contains("getNTPInfo"))
        #expect(!operations.contains("getImage"))
        #expect(try await complete("positional@1", ["vapix", command, "none", ""]) == [])
    }

    @Test func namesOfParameters_areOffered() async throws {
        let words = ["vapix", "call", "ntp", "setNTPClientConfiguration", "--param", ""]
        #expect(try await complete("--param", words).contains("staticServers="))
        let upload = ["vapix", "call", "overlayImages", "uploadOverlayImage", "--file", ""]
        #expect(try await complete("--file", upload) == ["image="])
    }

    @Test(arguments: [
        ("call ntp", "ntp"),
        ("describe NTP get", "getNTPInfo getSupportedVersions"),
        ("call ntp setNTPClientConfiguration -p static", "staticServers= staticNTSKEServers="),
        ("cal", "call"), ("snap", "snapshot"), ("instal", "install"), ("license r", "remove"),
        ("events --to", "--topic"),
    ])
    func bash_completes(line: String, offers: String) async throws {
        let script = """
            source COMPLETIONS
            COMP_WORDS=(vapix \(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            COMP_LINE="${COMP_WORDS[*]}"; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
            _vapix vapix "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[*]}"
            """
        try await withTemporaryDirectory { directory in
            let file = directory.appendingPathComponent("completions")
            try await Tool.run(["--generate-completion-script", "bash"]).output.write(to: file)
            let folder = URL(fileURLWithPath: Tool.path).deletingLastPathComponent().path
            let result = try await Tool.runProgram(
                "/bin/bash", ["-c", script.replacingOccurrences(of: "COMPLETIONS", with: file.path)],
                environment: ["PATH": "\(folder):/usr/bin:/bin"])
            #expect(result.text == offers + "\n", "\(result.errorText)")
        }
    }

    @Test(arguments: ["zsh", "fish"])
    func otherShells_askTheTool(shell: String) async throws {
        let script = try await Tool.run(["--generate-completion-script", shell]).text
        for argument in ["describe -- positional@0", "call -- positional@1", "call -- --param"] {
            #expect(script.contains("---completion \(argument)"))
        }
    }
}
