import Testing

@testable import vapix

@Suite struct TableTests {
    private let table = Table(
        titles: ["Name", "Title"], rows: [["a", "Über"], ["日本", nil], ["long name", ""]])

    @Test func terminal_alignsColumns_byWidth() {
        #expect(
            table.text(.terminal(width: 80)) == """
                Name       Title
                a          Über
                日本       -
                long name  -

                """)
    }

    @Test func pipe_separatesByTabs_withoutTitles() {
        #expect(table.text(.pipe) == "a\tÜber\n日本\t\nlong name\t\n")
    }

    @Test func narrowTerminal_cutsLines_toItsWidth() {
        for line in table.text(.terminal(width: 8)).split(separator: "\n") {
            #expect(displayWidth(String(line)) <= 8)
        }
        #expect(table.text(.terminal(width: 8)).hasPrefix("Name   …\n"))
    }

    @Test func narrowTerminal_keepsValues_whenAsked() {
        let table = Table(titles: ["N", "V"], rows: [["a", "a long value"]], cutsLines: false)
        #expect(table.text(.terminal(width: 5)) == "N  V\na  a long value\n")
    }

    @Test func noRows_givesTitles_onTerminalAlone() {
        let table = Table(titles: ["A", "B"])
        #expect(table.text(.terminal(width: nil)) == "A  B\n")
        #expect(table.text(.pipe) == "")
    }

    // A loop and not test arguments, which the test log would show as they are.
    @Test func hostileText_isReplaced_everywhere() {
        let texts = [
            "\u{1B}[2J", "\t", "\n", "\r", "\u{7F}", "\u{9B}31m", "\u{2028}", "\u{202E}", "\u{2066}", "\u{0}", "\u{85}",
            "\r\n", "e\u{1B}\u{301}",
        ]
        for (index, text) in texts.enumerated() {
            let table = Table(titles: ["A", "B"], rows: [[text, text]])
            for style in [TextStyle.terminal(width: 40), .terminal(width: nil), .pipe] {
                let scalars = table.text(style).unicodeScalars.filter { $0 != "\t" && $0 != "\n" }
                #expect(!scalars.contains(where: isUnprintable), "text \(index)")
                #expect(scalars.contains("\u{FFFD}"), "text \(index)")
            }
            let bytes = table.text(.pipe).utf8
            #expect(bytes.filter { $0 == UInt8(ascii: "\t") }.count == 1, "text \(index)")
            #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1, "text \(index)")
        }
    }

    @Test func plainText_isKept_asItIs() {
        let text = "Café für 日本 👩‍👩‍👧 e\u{301} \u{AD}"
        #expect(printable(text).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
}
