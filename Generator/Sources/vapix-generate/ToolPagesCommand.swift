import Foundation
import ToolReference

/// `vapix-generate tool-pages`.
enum ToolPagesCommand {
    static let usage = """
        usage: vapix-generate tool-pages --write | --check VERSION HELP…

        Makes Documentation/Tool-reference.md, and a man page of each tool in Documentation/Manual. HELP is a file with what
        a tool prints with --experimental-dump-help. Run it from the root of the repository: Scripts/tool-pages.sh does.

        """

    /// Runs the command.
    ///
    /// - Parameter arguments: What follows `tool-pages`.
    /// - Returns: The status to end with.
    static func run(_ arguments: [String]) -> Int32 {
        guard arguments.count > 2, ["--write", "--check"].contains(arguments[0]) else {
            say(usage)
            return arguments == ["--help"] ? 0 : 2
        }
        do {
            let references = try arguments.dropFirst(2).map { path in
                Reference(try ToolHelp(json: try Data(contentsOf: URL(fileURLWithPath: path))))
            }
            var isRight = true
            for (path, text) in pages(of: references, version: arguments[1]) where text != contents(of: path) {
                if arguments[0] == "--write" {
                    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                    print(path)
                } else {
                    say("\(path) is not what the tools say: run `make tool-pages` and commit the result\n")
                    isRight = false
                }
            }
            return isRight ? 0 : 1
        } catch {
            say("vapix-generate: \(error)\n")
            return 1
        }
    }

    /// The folder of the man pages.
    private static let folder = "Documentation/Manual"

    private static func pages(of references: [Reference], version: String) -> [(path: String, text: String)] {
        let names = references.map(\.name)
        let manuals = references.map { reference in
            let path = "\(folder)/\(reference.name).1"
            func page(_ date: String) -> String {
                ManualPage.text(
                    of: reference, version: version, date: date, seeAlso: names.filter { $0 != reference.name })
            }
            // A page keeps its date until something else in it changes.
            let old = contents(of: path)
            let unchanged = ManualPage.date(of: old).map(page)
            return (path, unchanged == old ? old : page(today))
        }
        return [("Documentation/Tool-reference.md", MarkdownPage.text(of: references))] + manuals
    }

    private static var today: String { String(Date.now.ISO8601Format().prefix(10)) }

    /// The text of a file; nothing if there is no such file.
    private static func contents(of path: String) -> String {
        (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    }
}
