import Drafting
import Foundation
import Specs

/// `vapix-generate draft`.
enum DraftCommand {
    static let usage = """
        usage: vapix-generate draft --doc FILE [--openapi FILE] [--family PRODUCT] [--output FILE]

        Makes a first spec of a device configuration API from the files that a device has of it. `vapix api-files ID`
        saves them. Without --output the spec goes to standard output. What the files leave open goes to standard error.

        """

    /// Runs the command.
    ///
    /// - Parameter arguments: What follows `draft`.
    /// - Returns: The status to end with.
    static func run(_ arguments: [String]) -> Int32 {
        var options: [String: String] = [:]
        var rest = arguments[...]
        while let name = rest.popFirst() {
            guard ["--doc", "--openapi", "--family", "--output"].contains(name), options[name] == nil,
                let value = rest.popFirst()
            else {
                say(usage)
                return arguments == ["--help"] ? 0 : 2
            }
            options[name] = value
        }
        guard let documentation = options["--doc"] else {
            say(usage)
            return 2
        }
        do {
            let draft = try Draft(
                documentation: try contents(of: documentation), openAPI: try options["--openapi"].map(contents),
                family: options["--family"] ?? "VapixSystem")
            let diagnostics = check(draft, options["--family"] ?? "VapixSystem")
            if let output = options["--output"] {
                try naming(output, "written") {
                    try Data(draft.text.utf8).write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
                }
            } else {
                FileHandle.standardOutput.write(Data(draft.text.utf8))
            }
            for note in draft.notes { say("note: \(note)\n") }
            for diagnostic in diagnostics.sorted { say("\(diagnostic)\n") }
            return diagnostics.isEmpty ? 0 : 1
        } catch {
            say("vapix-generate: \((error as? DraftError)?.description ?? error.localizedDescription)\n")
            return 1
        }
    }

    /// What the generator says of the draft: nothing, unless the files have something that nobody has seen yet.
    private static func check(_ draft: Draft, _ family: String) -> Diagnostics {
        let diagnostics = Diagnostics()
        if let spec = SpecParser(file: draft.fileName, diagnostics: diagnostics).parse(draft.text) {
            _ = Resolver.resolve([spec], families: [family], diagnostics)
        }
        return diagnostics
    }

    private static func contents(of file: String) throws -> Data {
        // No file of a device is larger; what is read beyond the limit of a draft would only take memory.
        try naming(file, "read") {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
            return try handle.read(upToCount: 10_000_000) ?? Data()
        }
    }

    /// Names the file in an error, which Foundation's text does not do.
    private static func naming<Result>(_ file: String, _ verb: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch {
            throw DraftError("\(file) cannot be \(verb): \(error.localizedDescription)")
        }
    }
}
