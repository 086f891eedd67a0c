public import Foundation

/// A tool's help, as ArgumentParser prints it with `--experimental-dump-help`.
public struct ToolHelp: Decodable, Sendable {
    /// The tool; its subcommands are below it.
    let command: CommandHelp

    /// Reads the help of a tool.
    ///
    /// - Parameter json: The output of `--experimental-dump-help`.
    /// - Throws: `DecodingError` if it has another form.
    public init(json: Data) throws {
        self = try JSONDecoder().decode(ToolHelp.self, from: json)
    }
}

/// The help of a command.
struct CommandHelp: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let arguments: [ArgumentHelp]?
    let subcommands: [CommandHelp]?
    let shouldDisplay: Bool

    /// The commands below this one that a user sees, without the `help` that each tool has.
    var visibleSubcommands: [CommandHelp] {
        (subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
    }

    /// The arguments that a user sees, without those that each command has.
    ///
    /// The words behind `--` are among them: the simulator hides its own from the completions only.
    var visibleArguments: [ArgumentHelp] {
        (arguments ?? []).filter { argument in
            (argument.shouldDisplay || argument.parsingStrategy == "postTerminator")
                && !["help", "version"].contains(argument.preferredName?.name)
        }
    }
}

/// The help of an argument, an option or a flag.
struct ArgumentHelp: Decodable, Hashable {
    enum Kind: String, Decodable {
        case positional
        case option
        case flag
    }

    struct Name: Decodable, Hashable {
        let kind: String
        let name: String

        /// The name with its hyphens.
        var text: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: Kind
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let abstract: String?
    let discussion: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let parsingStrategy: String
    let sectionTitle: String?
    let shouldDisplay: Bool
}
