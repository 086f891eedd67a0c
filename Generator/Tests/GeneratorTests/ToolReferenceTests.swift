import Foundation
import Testing

@testable import ToolReference

struct ToolReferenceTests {
    /// A tool with the forms of help that the real ones have.
    private static func reference() throws -> Reference {
        Reference(try ToolHelp(json: Data(try Fixtures.text("ToolReference/help.json").utf8)))
    }

    @Test func blocks_paragraphsCodeAndDefinitions_areToldApart() {
        let text = """
            First line,
            second line.

              tool run --fast
                tool stop

            Exit codes:
                0  success
              141  the reader closed it

              burst=COUNT [a | b]
                  Emits events,
                  all at once.
              cut
                  Ends.
            """
        #expect(
            HelpBlock.blocks(of: text) == [
                .paragraph("First line, second line."),
                .code(["tool run --fast", "  tool stop"]),
                .paragraph("Exit codes:"),
                .definitions([
                    .init(term: "0", meaning: "success"), .init(term: "141", meaning: "the reader closed it"),
                ]),
                .definitions([
                    .init(term: "burst=COUNT [a | b]", meaning: "Emits events, all at once."),
                    .init(term: "cut", meaning: "Ends."),
                ]),
            ])
        #expect(HelpBlock.blocks(of: "") == [])
    }

    @Test func page_hasASectionForEachCommand() throws {
        let page = MarkdownPage.text(of: [try Self.reference()])
        #expect(page == (try Fixtures.text("ToolReference/page.txt")))
    }

    @Test func manual_hasThePartsOfAManualPage() throws {
        let page = ManualPage.text(
            of: try Self.reference(), version: "1.2.3", date: "2026-01-31", seeAlso: ["other-tool"])
        #expect(page == (try Fixtures.text("ToolReference/manual.1")))
        #expect(ManualPage.date(of: page) == "2026-01-31")
        #expect(ManualPage.date(of: "") == nil)
    }

    @Test(arguments: [
        ("With --json, one.", "With `--json`, one."), ("(-o or --output)", "(`-o` or `--output`)"),
        ("a - b -- c", "a - b -- c"), ("`tool --help` lists", "`tool --help` lists"),
        ("<a> *b* [c]", #"\<a\> \*b\* \[c\]"#),
        ("A_NAME _b_", #"A_NAME \_b\_"#),
        (#"With {"a": {"b": [1]}}, and {c} {"d"#, #"With `{"a": {"b": [1]}}`, and {c} {"d"#),
        ("-1 and --", "-1 and --"),
    ])
    func markdown_marksOptions_andEscapes(text: String, marked: String) {
        #expect(MarkdownPage.marked(text) == marked)
    }
}
