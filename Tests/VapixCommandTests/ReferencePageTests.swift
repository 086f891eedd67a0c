import AcapPackage
import Foundation
import Testing
import VapixCatalogue
import VapixClient

@testable import vapix

/// The commands that the pages of Documentation/Reference show.
@Suite(.timeLimit(.minutes(10))) struct ReferencePageTests {
    /// A command of a page, and what it reads from standard input.
    private struct Command {
        var page: String
        var text: String
        var words: [String]
        var input: String?
    }

    @Test func commands_areCallsThatTheToolTakes() async throws {
        let commands = try commands()
        #expect(commands.count > 1000)
        for command in commands {
            await Task.yield()
            do {
                try check(command)
            } catch {
                Issue.record(error, "\(command.page): \(command.text)")
            }
        }
    }

    private func check(_ command: Command) throws {
        #expect(!command.words.contains { $0.contains("…") }, "a secret is a word of a command: \(command.page)")
        let call = try #require(try VapixCommand.parseAsRoot(Array(command.words.dropFirst())) as? Call)
        let (api, operation) = try CatalogueNames.call(call.api, call.operation)
        for text in call.param { try Call.checkSecret(try Assignment(parsing: text), of: operation, in: api) }
        let arguments = CallArguments(
            of: operation, in: api,
            assignments: try call.param.map { text in
                var assignment = try Assignment(parsing: text)
                // The page leaves the file of a secret to its reader.
                if assignment.value == "@FILE" { assignment = Assignment(name: assignment.name, value: "secret") }
                if assignment.value.hasPrefix("@") {
                    assignment = Assignment(name: assignment.name, value: String(assignment.value.dropFirst()))
                }
                return assignment
            }, document: command.input.flatMap { JSONTree(parsing: $0) },
            files: try call.file.map { CallFile(name: try Assignment(parsing: $0).name, path: "FILE", content: [1]) })
        #expect(arguments.problems == [], "\(command.page): \(command.text)")
        guard arguments.problems.isEmpty else { return }
        #expect(try !arguments.request().path.isEmpty, "\(command.page): \(command.text)")
    }

    // MARK: Reading the pages

    private func commands() throws -> [Command] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appendingPathComponent("Documentation/Reference")
        let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
        return try pages.sorted().flatMap { page in
            let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
            return text.components(separatedBy: "\n```sh\n").dropFirst().map { rest in
                let block = rest.components(separatedBy: "\n```\n")[0].replacingOccurrences(of: "\\\n", with: "")
                let parts = block.components(separatedBy: " <<'JSON'\n")
                let input = parts.count == 2 ? String(parts[1].dropLast("\nJSON".count)) : nil
                return Command(page: page, text: block, words: words(parts[0]), input: input)
            }
        }
    }

    /// The words of a command in which single quotes and a backslash have their meanings in the shell.
    private func words(_ command: String) -> [String] {
        var words: [String] = []
        var word: String?
        var isQuoted = false
        var isEscaped = false
        for scalar in command.unicodeScalars {
            if isEscaped {
                word = (word ?? "") + String(scalar)
                isEscaped = false
            } else if scalar == "'" {
                isQuoted.toggle()
                word = word ?? ""
            } else if scalar == "\\", !isQuoted {
                isEscaped = true
            } else if scalar == " ", !isQuoted {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(scalar)
            }
        }
        return words + (word.map { [$0] } ?? [])
    }
}
