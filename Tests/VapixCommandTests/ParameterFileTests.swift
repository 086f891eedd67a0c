import Testing

@testable import vapix

@Suite struct ParameterFileTests {
    private func problem(_ text: String) -> String? {
        do throws(ParameterFile.Problem) {
            _ = try ParameterFile(parsing: Array(text.utf8))
            return nil
        } catch {
            return "\(error.line.map(String.init) ?? "-"): \(error.text)"
        }
    }

    @Test func text_readsBack_withAnyValue() throws {
        let values = [
            "A.Plain": "a b=c", "A.Empty": "", "A.Controls": "\u{1B}[2J\n\r\t\u{9B}\u{202E}\u{2028}\u{7F}\u{0}",
            "A.Backslash": #"C:\new\u{41}\"#, "A.Spaces": "  x  ", "A.Space": " ", "A.Accent": "e\u{301}",
            "A.Mark": "\u{301}x", "A.Hash": "# no comment", "A.Emoji": "👩‍👩‍👧é日本",
        ]
        let file = ParameterFile(
            model: "M\nGroups: none", version: "12.0", time: "2026-11-29T02:15:12Z", groups: ["A", "B.*"],
            values: values)
        let text = file.text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count == 5 + values.count + 1)
        #expect(!text.unicodeScalars.contains { $0 != "\n" && isUnprintable($0) })
        #expect(!lines.contains { $0.last == " " })
        let again = try ParameterFile(parsing: Array(text.utf8))
        #expect(again == file)
        for (name, value) in values {
            #expect(again.values[name].map { Array($0.utf8) } == Array(value.utf8), "\(name)")
        }
    }

    @Test func handWrittenFile_isRead_withItsForms() throws {
        let text = "\u{FEFF}# mine\r\n\r\n  \r\nroot.Image.I0.Text.String=Hello, \\u{e9}\r\n# a remark\r\nA.B=1=2"
        let file = try ParameterFile(parsing: Array(text.utf8))
        #expect(file == ParameterFile(values: ["Image.I0.Text.String": "Hello, é", "A.B": "1=2"]))
        #expect(file.groups == nil)
        #expect(try ParameterFile(parsing: Array("# Groups: all\nA=1".utf8)).groups == [])
    }

    @Test func faultyFile_namesTheLine_withoutItsValue() {
        let faults = [
            ("", "-: there are no parameters"), ("# Groups: all\n", "-: there are no parameters"),
            ("A=1\nsecret", "2: there is no name"), ("=secret", "1: there is no name"),
            ("A B=secret", "1: the name has a space"), ("A=secret\n\nroot.A=x", "3: A is there twice"),
            (#"A=secret\x"#, "1: an escape is none"), (#"A=secret\"#, "1: an escape is none"),
            (#"A=\u{}"#, #"1: \u needs"#), (#"A=\u{D800}"#, #"1: \u needs"#), (#"A=\u{110000}"#, #"1: \u needs"#),
            (#"A=\u41"#, #"1: \u needs"#), (#"A=\u{0000041}"#, #"1: \u needs"#), (#"A=\u{+41}"#, #"1: \u needs"#),
        ]
        for (text, expected) in faults {
            let problem = problem(text) ?? "none"
            #expect(problem.hasPrefix(expected), "\(text.debugDescription): \(problem)")
            #expect(!problem.contains("secret"))
        }
        let latin: [UInt8] = [0x41, 0x3D, 0xE9]
        do throws(ParameterFile.Problem) {
            _ = try ParameterFile(parsing: latin)
            Issue.record("a file that is not UTF-8 was read")
        } catch {
            #expect(error.text == "the file is not UTF-8")
        }
    }

    @Test func secrets_areFound_byNameAndValue() {
        let secrets = [
            ("Network.SNMP.V1WriteCommunity", "x"), ("Network.Wireless.PSK", "x"), ("User.Password", ""),
            ("Network.Proxy.HTTP", "http://user:word@proxy:3128"), ("A.B", "******"),
            ("EventServers.Server", "see ftp://u:p@h/x"),
        ]
        for (name, value) in secrets { #expect(ParameterSnapshot.isSecret(name, value, nil), "\(name)") }
        let others = [
            ("Network.RTSP.Timeout", "60"), ("A.Mail", "mailto:a@b.c"), ("A.URL", "http://h:80/a@b"), ("A.B", "*"),
            ("A.User", "http://user@h"), ("A.B", "://"), ("A.B", ""),
        ]
        for (name, value) in others { #expect(!ParameterSnapshot.isSecret(name, value, nil), "\(name)=\(value)") }
    }
}
