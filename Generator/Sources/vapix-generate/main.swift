import Foundation
import Pipeline
import Specs

let usage = """
    usage: vapix-generate --write | --check | --pages FOLDER | draft … | tool-pages …

    Makes Swift from Specs/*.yaml. Run it from the root of the repository.
      --write     writes what differs, and removes files that no spec makes
      --check     writes nothing; an error for every file that differs
      --pages     lists the anchors of the pages whose copies (*.md) are in FOLDER: Specs/pages.txt
      draft       makes a first spec from a device's own files; see vapix-generate draft --help
      tool-pages  makes the pages about the tools; see vapix-generate tool-pages --help

    """

func say(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
}

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "draft" { exit(DraftCommand.run(Array(arguments.dropFirst()))) }
if arguments.first == "tool-pages" { exit(ToolPagesCommand.run(Array(arguments.dropFirst()))) }
if arguments.count == 2, arguments[0] == "--pages" {
    do {
        let generation = Generation(root: FileManager.default.currentDirectoryPath, diagnostics: Diagnostics())
        try generation.writePages(from: arguments[1])
        exit(0)
    } catch {
        say("vapix-generate: \(error)\n")
        exit(1)
    }
}
guard arguments == ["--write"] || arguments == ["--check"] else {
    say(usage)
    exit(arguments == ["--help"] ? 0 : 2)
}

let diagnostics = Diagnostics()
let generation = Generation(root: FileManager.default.currentDirectoryPath, diagnostics: diagnostics)
let files = generation.files()
if diagnostics.isEmpty {
    if arguments == ["--check"] {
        generation.check(files)
    } else {
        do {
            for path in try generation.write(files) { print(path) }
        } catch {
            say("vapix-generate: \(error)\n")
            exit(1)
        }
    }
}
for diagnostic in diagnostics.sorted { say("\(diagnostic)\n") }
exit(diagnostics.isEmpty ? 0 : 1)
