import ArgumentParser
import VapixCatalogue

/// Finds a word that stands where a command must stand, and is not one.
enum MistypedCommand {
    /// Looks at the words before the first option.
    ///
    /// ArgumentParser calls such a word an unexpected argument, and `vapix help` ignores it.
    ///
    /// - Parameters:
    ///   - words: The arguments of the program.
    ///   - root: The command of the program.
    /// - Throws: `ToolError` that names the commands which may have been meant.
    static func check(_ words: [String], of root: any ParsableCommand.Type) throws(ToolError) {
        var command = root
        var name = root._commandName
        for word in words.first == "help" ? words.dropFirst() : words[...] where word != "help" {
            let subcommands = command.configuration.subcommands
            guard !subcommands.isEmpty, !word.hasPrefix("-") else { return }
            guard let next = subcommands.first(where: { $0._commandName == word }) else {
                // The word is an argument of the command that needs no name.
                if command.configuration.defaultSubcommand != nil { return }
                let similar = Catalogue.nearest(to: word, among: subcommands.map { $0._commandName })
                let place = command == root ? "there is" : "\(name) has"
                throw ToolError(
                    .usage, "\(place) no command \(printable(word))\(suggestion(similar)). \(name) --help lists all")
            }
            command = next
            name += " \(word)"
        }
    }
}
