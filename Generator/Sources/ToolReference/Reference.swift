/// All that a tool's help says, in the order and with the headings of a page.
public struct Reference: Sendable {
    /// A command, or the tool itself.
    struct Command {
        /// The words that call it.
        let name: String
        /// The sentence about it in lists.
        let abstract: String
        /// How to call it, one line for each way.
        let synopsis: [String]
        let text: [HelpBlock]
        let arguments: [Item]
        let options: [Item]
        /// The titles of the groups of options that it also has.
        let groups: [String]
        /// The commands below it.
        let subcommands: [Item]
    }

    /// An argument, an option or a command in a list.
    struct Item {
        /// Its names and its value, such as `-o, --output <file>`, or the words that call it.
        let term: String
        let meaning: String
    }

    /// Options that several commands have.
    struct Group {
        let title: String
        let options: [Item]
    }

    /// The tool's name.
    public let name: String
    /// The tool and its commands, each before those below it.
    let commands: [Command]
    /// The options that at least three commands have, described once.
    let groups: [Group]

    /// Arranges a tool's help.
    ///
    /// - Parameter help: The help.
    public init(_ help: ToolHelp) {
        name = help.command.commandName
        let groups = Self.sharedGroups(of: help.command)
        self.groups = groups.map { title, options in Group(title: title, options: options.map(Self.item)) }
        commands = Self.commands(help.command, after: [], groups)
    }

    // MARK: Commands

    private static func commands(
        _ help: CommandHelp, after words: [String], _ groups: [(title: String, options: [ArgumentHelp])]
    ) -> [Command] {
        let words = words + [help.commandName]
        var options = help.visibleArguments.filter { $0.kind != .positional }
        var titles: [String] = []
        for group in groups where group.options == options.filter({ $0.sectionTitle == group.title }) {
            titles.append(group.title)
            options.removeAll { $0.sectionTitle == group.title }
        }
        let name = words.joined(separator: " ")
        let command = Command(
            name: name, abstract: help.abstract ?? "", synopsis: synopsis(of: help, name),
            text: HelpBlock.blocks(of: help.discussion ?? ""),
            arguments: help.visibleArguments.filter { $0.kind == .positional }.map(item), options: options.map(item),
            groups: titles,
            subcommands: help.visibleSubcommands.map {
                Item(term: "\(name) \($0.commandName)", meaning: $0.abstract ?? "")
            })
        return [command] + help.visibleSubcommands.flatMap { commands($0, after: words, groups) }
    }

    /// The groups with titles that are the same in three commands or more, in the order of their first appearance.
    private static func sharedGroups(of tool: CommandHelp) -> [(title: String, options: [ArgumentHelp])] {
        var found: [(title: String, options: [ArgumentHelp], count: Int)] = []
        func visit(_ command: CommandHelp) {
            let options = command.visibleArguments.filter { $0.kind != .positional && $0.sectionTitle != nil }
            for (title, group) in Dictionary(grouping: options, by: { $0.sectionTitle ?? "" }).sorted(by: {
                $0.key < $1.key
            }) {
                if let index = found.firstIndex(where: { $0.title == title && $0.options == group }) {
                    found[index].count += 1
                } else {
                    found.append((title, group, 1))
                }
            }
            command.visibleSubcommands.forEach(visit)
        }
        visit(tool)
        var shared: [(title: String, options: [ArgumentHelp])] = []
        for group in found where group.count >= 3 && !shared.contains(where: { $0.title == group.title }) {
            shared.append((group.title, group.options))
        }
        return shared
    }

    private static func synopsis(of help: CommandHelp, _ name: String) -> [String] {
        let subcommands = help.visibleSubcommands
        var lines: [String] = []
        let arguments = help.visibleArguments
        if !arguments.isEmpty || subcommands.isEmpty {
            var words = [name]
            for option in arguments where option.kind == .option && !option.isOptional {
                words.append("\(option.preferredName?.text ?? "") <\(option.valueName ?? "value")>")
            }
            if arguments.contains(where: { $0.kind != .positional && $0.isOptional }) { words.append("[options]") }
            for argument in arguments where argument.kind == .positional { words.append(place(argument)) }
            lines.append(words.joined(separator: " "))
        }
        if !subcommands.isEmpty {
            lines.append("\(name) \(subcommands.count == 1 ? subcommands[0].commandName : "<command>") ...")
        }
        return lines
    }

    /// A positional argument in a synopsis.
    private static func place(_ argument: ArgumentHelp) -> String {
        var text = term(argument)
        if argument.parsingStrategy == "postTerminator" { text = "-- " + text }
        return argument.isOptional ? "[\(text)]" : text
    }

    // MARK: Items

    private static func item(_ argument: ArgumentHelp) -> Item {
        var meaning = argument.abstract ?? ""
        var facts: [String] = []
        if let values = argument.allValues { facts.append("values: \(values.joined(separator: ", "))") }
        if let value = argument.defaultValue { facts.append("default: \(value)") }
        if !facts.isEmpty { meaning += " (\(facts.joined(separator: "; ")))" }
        if let discussion = argument.discussion { meaning += " \(discussion)" }
        return Item(term: term(argument), meaning: meaning)
    }

    private static func term(_ argument: ArgumentHelp) -> String {
        let names = (argument.names ?? []).sorted { ($0.kind == "long" ? 1 : 0) < ($1.kind == "long" ? 1 : 0) }
        var term = names.map(\.text).joined(separator: ", ")
        if argument.kind != .flag {
            term += "\(term.isEmpty ? "" : " ")<\(argument.valueName ?? "value")>"
            // An option of which several can be given is written again for each, unless it takes all the words behind it.
            if argument.isRepeating, argument.kind == .positional || argument.parsingStrategy == "upToNextOption" {
                term += " ..."
            }
        }
        return term
    }
}
