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
        (
            "call ntp setNTPClientConfiguration -p static",
            "staticServers= staticNTSKEServers= (+o filenames -o nospace)"
        ),
        ("call ntp setNTPClientConfiguration -p enabled=", "true false"),
        ("call ntp setNTPClientConfiguration -p enabled=t", "true"),
        ("call ntp setNTPClientConfiguration -p staticServers=a serversS", "serversSource= (+o filenames -o nospace)"),
        ("call ntp setNTPClientConfiguration -p staticServers=a serversSource=s", "static"),
        ("cal", "call"), ("snap", "snapshot"), ("instal", "install"), ("license r", "remove"),
        ("events --to", "--topic"),
        ("report --format zip", "zip zip-with-image"), ("snapshot --rotation 1", "180"),
        ("manifest init --run-mode re", "respawn respawnOnFailure"), ("manifest upgrade --to 2.", "2.0.0 2.1.0 2.2.0"),
        ("manifest endpoints add a.cgi --access a", "admin anonymous"), ("eap build --architecture arm", "armv7hf"),
        ("api-files crypto", "crypto-policy"),
    ])
    func bash_completes(line: String, offers: String) async throws {
        let script = """
            source COMPLETIONS
            compopt() { options=" ($*)"; }
            COMP_LINE='vapix \(line)'; COMP_POINT=${#COMP_LINE}; COMP_TYPE=9
            # As bash does: an equals sign is a word of its own.
            COMP_WORDS=(${COMP_LINE//=/ = }); [[ $COMP_LINE != *[\\ =] ]] || COMP_WORDS+=('')
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); known=$(complete -p vapix)
            words=($known); "${words[@]:(-2):1}" vapix "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            echo "${COMPREPLY[*]}${options-}"
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

    /// zsh and fish ask for the whole of the argument.
    @Test func valuesOfParameters_areOffered_behindTheEqualsSign() async throws {
        let words = ["vapix", "call", "ntp", "setNTPClientConfiguration", "--param"]
        let flag = try await complete("--param", words + ["enabled="])
        #expect(flag.filter { $0.hasPrefix("enabled") } == ["enabled=true", "enabled=false"])
        let word = try await complete("--param", words + ["serversSource=s"])
        #expect(word.contains("serversSource=static"))
        #expect(word.contains("enabled="))
    }

    @Test(arguments: ["zsh", "fish"])
    func otherShells_askTheTool(shell: String) async throws {
        let script = try await Tool.run(["--generate-completion-script", shell]).text
        for argument in ["describe -- positional@0", "call -- positional@1", "call -- --param"] {
            #expect(script.contains("---completion \(argument)"))
        }
    }
}
