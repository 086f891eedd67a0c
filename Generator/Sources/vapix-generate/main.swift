import Foundation
import Pipeline
import Specs

let usage = """
    usage: vapix-generate --write | --check

    Makes Swift from Specs/*.yaml. Run it from the root of the repository.
      --write   writes what differs, and removes files that no spec makes
      --check   writes nothing; an error for every file that differs

    """

func say(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
}

let arguments = Array(CommandLine.arguments.dropFirst())
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
