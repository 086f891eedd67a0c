import Examples
import Foundation
import Rendering
import Specs
import Testing

/// The pages of the reference.
///
/// `UPDATE_SNIPPETS=1 swift test --package-path Generator` writes those of the fixtures anew.
struct ReferenceTests {
    /// The specs that have every key, type and form of the format.
    @Test(arguments: ["everything", "everything-rest"])
    func render_everyFeature_isTheExpectedPage(name: String) throws {
        let rendered = try page(
            try Fixtures.text("\(name).yaml"), named: name,
            examples: try Fixtures.names(in: "Examples/\(name)", withExtension: "http").map {
                ($0, try Fixtures.text("Examples/\(name)/\($0).http"))
            })
        // Not .md, because its links start in Documentation/Reference.
        let file = "Reference/\(name).expected"
        if ProcessInfo.processInfo.environment["UPDATE_SNIPPETS"] == "1" {
            let url = Fixtures.folder.appendingPathComponent(file)
            return try rendered.write(to: url, atomically: true, encoding: .utf8)
        }
        let expected = try Fixtures.text(file)
        let lines = { (text: String) in text.split(separator: "\n", omittingEmptySubsequences: false) }
        let same = zip(lines(rendered), lines(expected)).prefix { $0 == $1 }.count
        #expect(rendered == expected, "line \(same + 1) of \(file): UPDATE_SNIPPETS=1 writes it anew")
    }

    /// Others can see the words of a command, and pages are copied: neither has a password, even one that Axis' page shows.
    @Test func render_secrets_areMasked() throws {
        let spec = """
            family: VapixClientTests
            namespace: Small
            title: Small
            summary: A small API.
            docs: https://example.com/
            style: query
            path: /axis-cgi/small.cgi
            access: admin
            operations:
              add:
                summary: Adds.
                docs: add
                effect: once
                arguments: {user: string | A name., password: string pwd | A password., isStrict: bit? strict_pwd | Strict.}
                reply: none
              send:
                summary: Sends.
                docs: send
                style: json
                apiVersion: "1.0"
                effect: once
                params: {config: Config | Settings.}
                reply: none
            types:
              Config:
                summary: Settings.
                fields: {privateKey: string | A key., passwordPolicy: string | A policy.}
            discovery: none | A test.
            """
        let rendered = try page(
            spec, named: "small",
            examples: [
                (
                    "add_200",
                    "GET /axis-cgi/small.cgi?user=jo&pwd=hunter2&strict_pwd=1 HTTP/1.1\n\nHTTP/1.1 200 OK\n\nCreated.\n"
                ),
                (
                    "send_200",
                    """
                    POST /axis-cgi/small.cgi HTTP/1.1

                    {"apiVersion": "1.0", "method": "send", "params": {"config": {"privateKey": "k\\"hunter2", "passwordPolicy": "low"}}}

                    HTTP/1.1 200 OK

                    {"apiVersion": "1.0", "data": {}}
                    """
                ),
            ])
        #expect(!rendered.contains("hunter2"))
        #expect(rendered.contains("/axis-cgi/small.cgi?user=jo&pwd=…&strict_pwd=1"))
        #expect(rendered.contains(#"add(user: "jo", password: "…", isStrict: true)"#))
        #expect(rendered.contains("vapix call small add --param user=jo password=@FILE isStrict=1\n"))
        // An object with a secret comes from standard input, too.
        #expect(
            rendered.contains(
                """
                vapix call small send --input - <<'JSON'
                {
                  "config": {"privateKey": "…", "passwordPolicy": "low"}
                }
                JSON

                """))
        #expect(!rendered.split(separator: "\n").contains { $0.hasPrefix("vapix call") && $0.contains("…") })
    }

    /// Story: replies on one line were cut in the middle of an object, and hexadecimal of the example files was shown as a body.
    @Test func render_bodiesThatCannotBeRead_areWrittenDifferently() throws {
        let spec = """
            \(Self.start)
            style: json
            path: /axis-cgi/small.cgi
            apiVersion: "1.0"
            access: admin
            operations:
              show:
                summary: Shows.
                docs: show
                effect: read
                reply:
                  summary: Texts.
                  fields: {text: string! | A text., others: list<string>! | Others.}
              picture:
                summary: Returns a picture.
                docs: picture
                style: query
                effect: read
                reply: {form: binary, contentType: image/jpeg, magic: ffd8, summary: A picture.}
            """
        let long = String(repeating: "a", count: 120)
        let rendered = try page(
            spec, named: "small",
            examples: [
                (
                    "show_200",
                    """
                    POST /axis-cgi/small.cgi HTTP/1.1

                    {"apiVersion": "1.0", "method": "show"}

                    HTTP/1.1 200 OK

                    {"apiVersion": "1.0", "data": {"text": "\(long)", "others": []}}
                    """
                ),
                (
                    "picture_200",
                    "GET /axis-cgi/small.cgi HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: image/jpeg\nBody-Encoding: hex\n\nffd8 ffe0\n"
                ),
            ])
        let object = "  \"data\": {\n    \"text\": \"\(long)\",\n    \"others\": []\n  }\n}\n"
        #expect(rendered.contains("{\n  \"apiVersion\": \"1.0\",\n" + object))
        #expect(rendered.contains("Content-Type: image/jpeg\n\n(4 bytes)\n"))
        #expect(!rendered.contains("ffd8") && !rendered.contains("Body-Encoding"))
    }

    /// A quotation mark would end the word of the shell early.
    @Test func render_textWithQuotationMark_isOneWordOfTheShell() throws {
        let spec = """
            \(Self.start)
            style: query
            path: /axis-cgi/small.cgi
            access: admin
            operations:
              show:
                summary: Shows.
                docs: show
                effect: once
                arguments: {text: string | A text., other: string | Another.}
                reply: none
            """
        let rendered = try page(
            spec, named: "small",
            examples: [
                (
                    "show_200",
                    "GET /axis-cgi/small.cgi?text=it's%20%24HOME&other=%40home HTTP/1.1\n\nHTTP/1.1 200 OK\n\n"
                )
            ])
        #expect(rendered.contains(#"vapix call small show --param 'text=it'\''s $HOME' other=@@home"# + "\n"))
    }

    /// The first lines of a small API.
    private static let start = """
        family: VapixClientTests
        namespace: Small
        title: Small
        summary: A small API.
        docs: https://example.com/
        discovery: none | A test.
        """

    private func page(_ spec: String, named name: String, examples: [(name: String, text: String)]) throws -> String {
        let diagnostics = Diagnostics()
        let parsed = try #require(SpecParser(file: "\(name).yaml", diagnostics: diagnostics).parse(spec))
        let api = try #require(Resolver.resolve([parsed], families: ["VapixClientTests"], diagnostics).first)
        let read = examples.compactMap { Example(file: "\($0.name).http", text: $0.text, diagnostics: diagnostics) }
        try #require(diagnostics.isEmpty, "\(diagnostics.sorted)")
        return ReferenceRenderer(api, titles: ReferenceTitles([api]), read, coverage: nil).file().text
    }
}
