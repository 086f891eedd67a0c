import Testing

/// A mistyped name is an error that names the nearest ones; nothing is sent.
@Suite(.timeLimit(.minutes(10))) struct SuggestionTests {
    @Test(arguments: [
        ("lst-apps", "there is no command lst-apps (did you mean list-apps?). vapix --help lists all"),
        ("manifest chek", "vapix manifest has no command chek (did you mean check?). vapix manifest --help lists all"),
        (
            "manifest endpoints lst x",
            "vapix manifest endpoints has no command lst (did you mean list?). vapix manifest endpoints --help lists all"
        ),
        ("zzzzzzzz", "there is no command zzzzzzzz. vapix --help lists all"),
        // `vapix help` of a mistyped command was the help of the tool, with exit code 0.
        ("help lst-apps", "there is no command lst-apps (did you mean list-apps?). vapix --help lists all"),
        ("describe ntpp", "there is no API ntpp (did you mean ntp?). vapix describe lists all"),
        ("call ntpp getNTPInfo", "there is no API ntpp (did you mean ntp?). vapix describe lists all"),
        (
            "describe ntp gtNTPInfo",
            "ntp has no operation gtNTPInfo (did you mean getNTPInfo?). vapix describe ntp lists all"
        ),
        (
            "call ntp gtNTPInfo",
            "ntp has no operation gtNTPInfo (did you mean getNTPInfo?). vapix describe ntp lists all"
        ),
    ])
    func mistypedName_isAnError_thatNamesTheNearest(line: String, message: String) async throws {
        let result = try await Tool.run(line.split(separator: " ").map(String.init))
        #expect(result.status == 64)
        #expect(result.text == "")
        #expect(result.errorText == "vapix: \(message)\n")
    }

    @Test func mistypedOption_isAnError_thatNamesTheNearest() async throws {
        let result = try await Tool.run(["list-apps", "--hst", "192.0.2.1"])
        #expect(result.status == 64)
        #expect(result.errorText.contains("Did you mean '--host'?"))
    }

    @Test(arguments: [
        ["help"], ["help", "list-apps"], ["help", "manifest", "endpoints", "add"], ["manifest"], ["help", "help"],
    ])
    func rightNames_haveHelp(words: [String]) async throws {
        let result = try await Tool.run(words)
        #expect(result.status == 0)
        #expect(result.text.contains("USAGE: vapix \(words.filter { $0 != "help" }.joined(separator: " "))"))
    }
}
