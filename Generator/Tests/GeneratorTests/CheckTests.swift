import Foundation
import Testing

/// The tool itself, in a small repository of its own.
@Suite(.timeLimit(.minutes(2)))
final class CheckTests {
    private let root: URL
    private let generated = "Sources/VapixClient/Generated/Small.swift"

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("vapix-generate-\(UUID())")
        try write(
            """
            family: VapixClient
            namespace: Small
            title: Small
            summary: A small API.
            docs: https://example.com/small/
            discovery: small
            style: json
            path: /axis-cgi/small.cgi
            apiVersion: "1.0"
            access: viewer
            operations:
              getStatus:
                summary: Reads.
                docs: get
                effect: read
                reply: {fields: {text: string | A text.}}

            """, to: "Specs/small.yaml")
        try write(
            """
            POST /axis-cgi/small.cgi HTTP/1.1
            Content-Type: application/json

            {"apiVersion": "1.0", "method": "getStatus"}

            HTTP/1.1 200 OK
            Content-Type: application/json

            {"apiVersion": "1.0", "data": {"text": "fine"}}

            """, to: "Specs/Examples/small/getStatus_200.http")
        try write("page,api,cgi,method\nsmall,Small,/axis-cgi/small.cgi,getStatus\n", to: "Specs/inventory.csv")
        try write("VapixClient: [Small]\n", to: "Specs/families.yaml")
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    @Test func check_afterWrite_isFine() throws {
        let written = try run("--write")
        #expect(written.status == 0)
        #expect(written.output.contains(generated))
        #expect(try run("--check") == Outcome(status: 0))
    }

    @Test func write_secondTime_changesNothing() throws {
        _ = try run("--write")
        #expect(try run("--write") == Outcome(status: 0))
    }

    @Test func check_changedByte_saysWhere() throws {
        _ = try run("--write")
        let text = try read(generated).replacingOccurrences(of: "/// A text.", with: "/// A test.")
        let lines = text.components(separatedBy: "\n")
        let line = try #require(lines.firstIndex { $0.contains("/// A test.") }) + 1
        try write(text, to: generated)
        let outcome = try run("--check")
        #expect(
            outcome == Outcome(status: 1, errors: "\(generated):\(line): error: is out of date: run make generate\n"))
        #expect(try read(generated) == text, "--check wrote")
    }

    @Test func check_missingFile_isReported() throws {
        _ = try run("--write")
        try FileManager.default.removeItem(at: root.appendingPathComponent(generated))
        let outcome = try run("--check")
        #expect(outcome == Outcome(status: 1, errors: "\(generated):1: error: is missing: run make generate\n"))
    }

    @Test func check_orphan_isReportedAndWriteRemovesIt() throws {
        _ = try run("--write")
        let orphan = "Sources/VapixClient/Generated/Orphan.swift"
        try write("", to: orphan)
        let outcome = try run("--check")
        #expect(
            outcome == Outcome(status: 1, errors: "\(orphan):1: error: no spec makes this file: run make generate\n"))
        #expect(try run("--write") == Outcome(status: 0, output: "\(orphan)\n"))
        #expect(try run("--check").status == 0)
    }

    @Test func write_reference_hasAPageForTheAPI_andListsIt() throws {
        #expect(try run("--write").status == 0)
        let page = try read("Documentation/Reference/small.md")
        #expect(!page.contains("Coverage"))
        #expect(page.contains("let reply = try await vapix.small.getStatus()"))
        #expect(page.contains("vapix call small getStatus\n"))
        let index = try read("Documentation/Reference/README.md")
        #expect(index.contains("## VapixClient\n\n* [Small](small.md): A small API.\n"))
        let operations = try read("Documentation/Reference/operations.md")
        #expect(operations.contains("| `getStatus` | [Small](small.md#getstatus) | `getStatus` |"))
    }

    @Test func write_referenceOfAnAPIInPart_saysHowMuch() throws {
        let rows = ["getStatus", "other"].map { "small,Small,/axis-cgi/small.cgi,\($0)\n" }.joined()
        try write("page,api,cgi,method\n" + rows, to: "Specs/inventory.csv")
        #expect(try run("--write").status == 0)
        let page = try read("Documentation/Reference/small.md")
        #expect(page.contains("| Coverage | 1 of the 2 operations that the page documents |"))
    }

    @Test func check_pageOfTheReferenceWithoutASpec_isReported() throws {
        _ = try run("--write")
        let orphan = "Documentation/Reference/gone.md"
        try write("", to: orphan)
        let outcome = try run("--check")
        #expect(
            outcome == Outcome(status: 1, errors: "\(orphan):1: error: no spec makes this file: run make generate\n"))
    }

    @Test func write_faultySpecs_saysAllAndWritesNothing() throws {
        let spec = try read("Specs/small.yaml")
        try write(spec + "colour: red\n", to: "Specs/small.yaml")
        try write("family: VapixClient\n", to: "Specs/empty.yaml")
        try write("", to: "Specs/Examples/gone/get_200.http")
        let outcome = try run("--write")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("Specs/small.yaml:17: error: unknown key 'colour'"))
        #expect(outcome.errors.contains("Specs/empty.yaml:1: error: an API has no 'namespace'"))
        #expect(outcome.errors.contains("Specs/Examples/gone:1: error: there is no Specs/gone.yaml"))
        #expect(!FileManager.default.fileExists(atPath: root.appendingPathComponent(generated).path))
    }

    @Test func write_operationThatTheInventoryDoesNotKnow_isAnError() throws {
        try write(
            "page,api,cgi,method\nsmall,Small,/axis-cgi/small.cgi,other\nsmall,Gone,/a,b\n", to: "Specs/inventory.csv")
        let errors = try run("--write").errors
        #expect(errors.contains("Specs/small.yaml:12: error: no row of Specs/inventory.csv is described"))
        #expect(errors.contains("Specs/inventory.csv:3: error: 'Gone' is not in Specs/families.yaml"))
    }

    /// `stopclip` of the Media clip API had a row, and its spec said that it had none.
    @Test func write_noRowThoughThePathHasOne_isAnError() throws {
        let spec = try read("Specs/small.yaml").replacingOccurrences(
            of: "    effect: read", with: "    effect: read\n    inventory: none")
        try write(spec, to: "Specs/small.yaml")
        let errors = try run("--write").errors
        #expect(errors.contains("Specs/small.yaml:12: error: inventory: none, but of its path Specs/inventory.csv has"))
        try write("page,api,cgi,method\nsmall,Small,/axis-cgi/other.cgi,getStatus\n", to: "Specs/inventory.csv")
        #expect(try run("--write").status == 0)
    }

    @Test func write_coverage_hasIdentifiersAndWhatIsUnverified() throws {
        try write(
            "page,api,cgi,method,discovery_id\nsmall,Small,/axis-cgi/small.cgi,getStatus,small-id\n",
            to: "Specs/inventory.csv")
        let spec = try read("Specs/small.yaml").replacingOccurrences(
            of: "    effect: read", with: "    effect: read\n    unverified: true")
        let unlisted = spec.replacingOccurrences(of: "discovery: small", with: "discovery: none | The page names none.")
        try write(unlisted, to: "Specs/small.yaml")
        #expect(try run("--write").status == 0)
        let coverage = try read("Documentation/Coverage.md")
        #expect(coverage.contains("| Small | [`Small`](Reference/small.md) | `small-id` | 1 | 1 |"))
        #expect(coverage.contains("| `Small.getStatus` | `/axis-cgi/small.cgi` |"))
        try write(spec, to: "Specs/small.yaml")
        #expect(try run("--write").status == 0)
        #expect(
            try read("Documentation/Coverage.md").contains(
                "| Small | [`Small`](Reference/small.md) | `small` | 1 | 1 |"))
    }

    @Test func write_operationWrittenByHand_isDescribedIfItsFileExists() throws {
        try write(
            "page,api,cgi,method,by_hand\nsmall,Small,/axis-cgi/small.cgi,getStatus,\nsmall,Other,/config/x,get,ByHand\n",
            to: "Specs/inventory.csv")
        try write("VapixClient: [Small, Other]\n", to: "Specs/families.yaml")
        let errors = try run("--write").errors
        #expect(errors == "Specs/inventory.csv:3: error: by_hand: there is no ByHand.swift in Sources/VapixClient\n")
        try write("", to: "Sources/VapixClient/Extensions/ByHand.swift")
        #expect(try run("--write").status == 0)
        #expect(
            try read("Documentation/Coverage.md").contains(
                "| Other | `VapixClient` | `ByHand` | `` | | 1 | 1 | 1 |"))
    }

    @Test func write_linksToPages_areChecked() throws {
        try write(
            "---\nurl: \"https://developer.axis.com/vapix/some/page/\"\n---\n# Page\n## Get `the` status\n",
            to: "pages/a.md")
        #expect(try run("--pages", "pages").status == 0)
        let spec = try read("Specs/small.yaml")
        let linked = { (page: String, anchor: String) in
            spec.replacingOccurrences(
                of: "https://example.com/small/", with: "https://developer.axis.com/vapix/\(page)"
            )
            .replacingOccurrences(of: "docs: get", with: "docs: \(anchor)")
        }
        try write(linked("some/page/", "get-the-status"), to: "Specs/small.yaml")
        #expect(try run("--write").status == 0)
        try write(linked("some/page/", "the-status"), to: "Specs/small.yaml")
        let errors = try run("--write").errors
        #expect(errors.contains("Specs/small.yaml:12: error: docs: the page 'some/page/' has no anchor 'the-status'"))
        try write(linked("other/page/", "get-the-status"), to: "Specs/small.yaml")
        #expect(try run("--write").errors.contains("Specs/small.yaml:1: error: docs: Specs/pages.txt has no page"))
        #expect(try run("--pages", "nowhere").status == 1)
    }

    @Test func write_familiesThatAreWrong_areErrors() throws {
        try write("VapixClient: [Small, Small]\nVapixOther: [Other]\n", to: "Specs/families.yaml")
        #expect(try run("--write").errors.contains("Specs/families.yaml:1: error: 'Small' is there twice"))
        try write("VapixClient: [Other]\nVapixVideo: [Small]\n", to: "Specs/families.yaml")
        #expect(try run("--write").errors.contains("'Small' belongs to the family VapixVideo (Specs/families.yaml)"))
        try write("- Small\n", to: "Specs/families.yaml")
        #expect(try run("--write").errors.contains("Specs/families.yaml:1: error: "))
    }

    @Test func write_familiesOfTheManifestThatDiffer_areErrors() throws {
        try write("let families: [String] = [\"VapixVideo\"]\n", to: "Package.swift")
        try write("VapixClient: [Small]\nVapixNetwork: [Other]\n", to: "Specs/families.yaml")
        let errors = try run("--write").errors
        #expect(errors.contains("Package.swift:1: error: add \"VapixNetwork\" to families"))
        #expect(errors.contains("Package.swift:1: error: remove \"VapixVideo\" from families"))
    }

    @Test func run_otherArguments_saysHow() throws {
        #expect(try run("--help").status == 0)
        let outcome = try run("--wirte")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("usage: vapix-generate"))
    }

    // MARK: Files and processes

    private struct Outcome: Equatable {
        var status: Int32
        var output = ""
        var errors = ""
    }

    private func run(_ arguments: String...) throws -> Outcome {
        let process = Process()
        // The tests' own binary is in the same folder.
        let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        process.executableURL = binary.deletingLastPathComponent().appendingPathComponent("vapix-generate")
        process.arguments = arguments
        process.currentDirectoryURL = root
        let output = root.appendingPathComponent("output")
        let errors = root.appendingPathComponent("errors")
        for file in [output, errors] { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try read("output"), errors: try read("errors"))
    }

    private func read(_ file: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(file), encoding: .utf8)
    }

    private func write(_ text: String, to file: String) throws {
        let url = root.appendingPathComponent(file)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }
}
