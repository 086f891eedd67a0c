import ArgumentParser
import Testing

@testable import vapix

@Suite struct ArgumentTests {
    @Test(arguments: [
        ("A.B=1", "A.B", "1"), ("A.B=", "A.B", ""), ("A.B==", "A.B", "="), ("A.B=a=b&c%20+ d", "A.B", "a=b&c%20+ d"),
        ("A.B=\n\t\u{0301}é", "A.B", "\n\t\u{0301}é"), ("A.B=\u{0301}", "A.B", "\u{0301}"),
    ])
    func assignment_isSplit_atFirstSign(text: String, name: String, value: String) throws {
        let assignment = try Assignment(parsing: text)
        #expect(assignment.name.unicodeScalars.elementsEqual(name.unicodeScalars))
        #expect(assignment.value.unicodeScalars.elementsEqual(value.unicodeScalars))
    }

    @Test(arguments: ["", "=", "=value", "secret-without-name"])
    func assignment_isRefused_withoutRepeatingIt(text: String) {
        #expect {
            _ = try Assignment(parsing: text)
        } throws: { error in
            error is ValidationError && (text.count < 2 || !"\(error)".contains(text))
        }
    }

    @Test(arguments: [
        ("camera", "https://camera"), ("192.168.0.90", "https://192.168.0.90"), ("camera:8443", "https://camera:8443"),
        ("http://camera", "http://camera"), ("https://camera:1", "https://camera:1"), ("fe80::1", "https://[fe80::1]"),
        ("[fe80::1]:8443", "https://[fe80::1]:8443"),
    ])
    func bareHost_means_https(host: String, url: String) {
        #expect(ConnectionOptions.url(host: host) == url)
    }

    @Test(arguments: [
        ("1", Duration.seconds(1)), ("0.25", .milliseconds(250)), (".5", .milliseconds(500)), ("1.", .seconds(1)),
        ("0.0001", .milliseconds(1)), ("1000000", .seconds(1_000_000)),
    ])
    func seconds_areRead_asDecimals(text: String, duration: Duration) {
        #expect(Seconds(argument: text)?.duration == duration)
    }

    @Test(arguments: ["", ".", "0", "0.0", "-1", "+1", "1e3", "0x10", "inf", "nan", "1,5", "1000001", " 1", "1s"])
    func seconds_areRefused_otherwise(text: String) {
        #expect(Seconds(argument: text) == nil)
    }

    @Test(arguments: [
        (["list-apps", "--host", "h"], "--host needs --user"),
        (["list-apps", "--host", "h", "--user", "u", "--account", "a"], "--account"),
        (["list-apps", "--host", "h", "--user", "u", "--origin", "http://127.0.0.12"], "--origin"),
        (["list-apps", "--host", "h", "--user", ""], "empty"),
        (["list-apps", "--host", "h", "--user", "a:b"], "colon"),
        (["list-apps", "--host", "", "--user", "u"], "--host"),
        (["list-apps", "--host", "http://u:p@h", "--user", "u"], "arguments of their own"),
        (["list-apps", "--host", "ftp://h", "--user", "u"], "--host"),
        (["list-apps", "--user", "u"], "--user needs --host"),
        (["list-apps", "--password-fd", "3"], "need --host"),
        (["list-apps", "--password-file", "f"], "need --host"),
        (["list-apps", "--host", "h", "--password-file", "f"], "need --host and --user"),
        (["list-apps", "--host", "h", "--user", "u", "--password-fd", "3", "--password-file", "f"], "exclude"),
        (["list-apps", "--host", "h", "--user", "u", "--password-file", "-"], "--password-fd 0"),
        (["list-apps", "--host", "h", "--user", "u", "--password-fd=-1"], "negative"),
        (["list-apps", "--insecure"], "need --host"),
        (["list-apps", "--host", "http://h", "--user", "u", "--insecure"], "need https"),
        (["list-apps", "--host", "h", "--user", "u", "--insecure", "--pin", "x"], "exclude"),
        (["list-apps", "--host", "h", "--user", "u", "--pin", "x"], "Base64"),
        (["list-apps", "--origin", "http://192.168.0.90"], "use --host"),
        (["list-apps", "--origin", "nonsense"], "--origin"),
        (["list-apps", "--timeout", "0"], "--timeout"),
        (["list-apps", "extra"], "extra"),
        (["start-app"], "name"),
        (["start-app", ""], "empty"),
        (["params", ""], "comma"),
        (["params", "a,b"], "comma"),
        (["set-param"], "assignment"),
        (["set-param", "A.B"], "NAME=VALUE"),
        (["set-param", "A.B=1", "A.B=2"], "twice"),
        (["set-param", "A.B=1", "root.A.B=2"], "twice"),
        (["ready", "--wait", "-1"], "--wait"),
    ])
    func wrongArguments_areRefused_withTheReason(arguments: [String], reason: String) {
        #expect {
            _ = try VapixCommand.parseAsRoot(arguments)
        } throws: { error in
            VapixCommand.exitCode(for: error) == .validationFailure
                && VapixCommand.fullMessage(for: error).contains(reason)
        }
    }

    @Test(arguments: [
        ["list-apps"], ["ready", "--host", "h"], ["ready", "--wait", "1.5"], ["params", "A", "root.B.*"],
        ["set-param", "A.B=1", "A.C=2"], ["remove-app", "x", "-y"],
        ["list-apps", "--origin", "http://127.0.0.12:8080"],
        ["list-apps", "--host", "h", "--user", "u", "--password-fd", "0", "--insecure"],
        ["list-apps", "--host", "h", "--user", "u", "--pin", "sha256//47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="],
        ["info", "--account", "x", "--timeout", "2.5", "--json"],
    ])
    func rightArguments_areTaken(arguments: [String]) throws {
        _ = try VapixCommand.parseAsRoot(arguments)
    }
}
