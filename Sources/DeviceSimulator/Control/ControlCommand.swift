import Foundation
internal import VapixCatalogue
internal import VapixSupport

/// A command of `vapix-simulator ctl`: a request made of words.
package struct ControlCommand {
    package let method: String
    package let target: String
    package let body: [UInt8]?
    /// Whether the reply is endless.
    package let isEndless: Bool
    private let operation: ControlOperation

    /// Finds the operation that the first words name, and reads its arguments from the others.
    ///
    /// An argument is a word of its own where the operation says so, otherwise `name=value`. A secret is `name=@FILE`: the
    /// first line of a file, so that no list of processes shows it.
    ///
    /// - Parameters:
    ///   - words: The words.
    ///   - readFile: Returns the first line of a file.
    /// - Throws: ``SimulatorError`` that says what to write.
    package init(_ words: [String], readFile: (String) throws -> String) throws {
        let matches = ControlOperation.all.filter { words.starts(with: $0.command) }
        guard let operation = matches.max(by: { $0.command.count < $1.command.count }) else {
            throw SimulatorError(
                "there is no command '\(words.joined(separator: " "))'\(Self.suggestion(for: words)): "
                    + "`vapix-simulator ctl --help` lists the commands")
        }
        self.operation = operation
        method = operation.method
        var values: [String: JSONValue] = [:]
        var places = operation.words[...]
        for word in words.dropFirst(operation.command.count) {
            let (name, text) = try Self.argument(word, operation, &places)
            guard let member = operation.arguments.first(where: { $0.name == name }) else {
                throw SimulatorError("\(Self.usage(of: operation)): it does not take '\(name)='")
            }
            guard values[name] == nil else {
                throw SimulatorError("\(Self.usage(of: operation)): it has '\(name)' twice")
            }
            values[name] = try Self.value(text, member, operation, readFile)
        }
        if let missing = operation.arguments.first(where: { $0.isRequired && values[$0.name] == nil }) {
            throw SimulatorError("\(Self.usage(of: operation)): it needs \(missing.name), \(missing.schema.form)")
        }
        func members(_ place: ControlOperation.Place) -> [(String, JSONValue)] {
            operation.arguments(in: place).compactMap { member in values[member.name].map { (member.name, $0) } }
        }
        var path = operation.path
        for (name, value) in members(.path) {
            let segment = Self.encoded(Self.text(value))
            guard !segment.isEmpty else {
                throw SimulatorError("\(Self.usage(of: operation)): \(name) must not be empty")
            }
            path = path.replacingOccurrences(of: "{\(name)}", with: segment)
        }
        let query = members(.query).map { "\($0)=\(Self.encoded(Self.text($1)))" }.joined(separator: "&")
        target = query.isEmpty ? path : "\(path)?\(query)"
        let body = members(.body)
        self.body =
            body.isEmpty
            ? nil : Array(JSONValue.object(Dictionary(body, uniquingKeysWith: { $1 })).compactText.utf8)
        isEndless = if case .activity = operation.result { true } else { false }
    }

    /// The command that has the most words of those that were typed, or nearly.
    private static func suggestion(for words: [String]) -> String {
        let commands = Set(ControlOperation.all.map(\.command))
        for count in stride(from: min(words.count, 3), through: 1, by: -1) {
            let names = commands.filter { $0.count >= count }.map { $0.prefix(count).joined(separator: " ") }
            let typed = words.prefix(count).joined(separator: " ")
            // A group of commands is no command, such as `wait`.
            if names.contains(typed) {
                let next = commands.filter { $0.prefix(count).joined(separator: " ") == typed }.compactMap { $0.dropFirst(count).first }
                return " (behind \(typed) comes \(Set(next).sorted().joined(separator: ", ")))"
            }
            let similar = Catalogue.nearest(to: typed, among: Set(names).sorted())
            let best = count == 1 ? similar : Array(similar.prefix(1))
            if !best.isEmpty { return " (did you mean \(best.joined(separator: " or "))?)" }
        }
        return ""
    }

    /// Splits a word into the name and the text of an argument.
    private static func argument(
        _ word: String, _ operation: ControlOperation, _ places: inout ArraySlice<String>
    ) throws -> (name: String, text: String) {
        let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        if halves.count == 2, operation.arguments.contains(where: { $0.name == halves[0] }) {
            return (halves[0], halves[1])
        }
        if let name = places.popFirst() { return (name, word) }
        if halves.count == 2 { return (halves[0], halves[1]) }
        let longer = ControlOperation.all.filter {
            $0.command.count > operation.command.count && $0.command.starts(with: operation.command)
        }
        guard operation.words.isEmpty, !longer.isEmpty else {
            throw SimulatorError("\(usage(of: operation)): it does not take '\(word)'")
        }
        let forms = ([operation] + longer).map { "`\(usage(of: $0))`" }
        throw SimulatorError(
            "\(operation.command.joined(separator: " ")) has no command '\(word)': use \(forms.joined(separator: " or "))")
    }

    private static func value(
        _ text: String, _ member: ControlMember, _ operation: ControlOperation, _ readFile: (String) throws -> String
    ) throws -> JSONValue {
        if case .secret = member.schema {
            guard text.hasPrefix("@") else {
                throw SimulatorError("\(usage(of: operation)): write the first line of a file as \(member.name)=@FILE")
            }
            return .string(try readFile(String(text.dropFirst())))
        }
        // `Running` may be written as `running`.
        if case .choice(let words) = member.schema,
            let word = words.first(where: { $0.lowercased() == text.lowercased() })
        {
            return .string(word)
        }
        guard let value = member.schema.value(of: text), (try? member.schema.check(value, at: "")) != nil else {
            let isWord = operation.words.contains(member.name)
            let form =
                switch member.schema {
                case .boolean where member.name == "active": "active or inactive"
                case .boolean: "yes or no"
                default: member.schema.form
                }
            throw SimulatorError(
                "\(usage(of: operation)): \(isWord ? member.name.uppercased() : member.name) takes \(form), not '\(text)'")
        }
        return value
    }

    private static func text(_ value: JSONValue) -> String { value.string ?? value.compactText }

    private static func encoded(_ text: String) -> String {
        let unreserved = CharacterSet(
            charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
        return text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// The form of a command, such as `ports set PORT ACTIVE [closed=…]`.
    private static func usage(of operation: ControlOperation) -> String {
        let words = operation.words.map { name in
            let isRequired = operation.arguments.contains { $0.name == name && $0.isRequired }
            return isRequired ? name.uppercased() : "[\(name.uppercased())]"
        }
        let others = operation.arguments.filter { !operation.words.contains($0.name) }.map { member in
            let file = if case .secret = member.schema { "@FILE" } else { "…" }
            return member.isRequired ? "\(member.name)=\(file)" : "[\(member.name)=\(file)]"
        }
        return (operation.command + words + others).joined(separator: " ")
    }

    /// All commands, with a summary of each.
    package static var reference: String {
        ControlOperation.all.map { "  \(usage(of: $0))\n      \($0.summary)" }.joined(separator: "\n")
    }

    /// The words that can come next in a command, for a shell that completes it.
    ///
    /// - Parameter words: The words before.
    /// - Returns: Further words of commands; the values of the next argument, as far as they are known; and the names of other
    ///   arguments, each with an equals sign.
    package static func completions(after words: [String]) -> [String] {
        var completions = ControlOperation.all.compactMap { operation in
            operation.command.starts(with: words) ? operation.command.dropFirst(words.count).first : nil
        }
        let matches = ControlOperation.all.filter { words.starts(with: $0.command) }
        if let operation = matches.max(by: { $0.command.count < $1.command.count }) {
            let place = operation.words.dropFirst(words.count - operation.command.count).first
            for argument in operation.arguments {
                if argument.name == place { completions += argument.schema.words }
                if !operation.words.contains(argument.name) { completions.append(argument.name + "=") }
            }
        }
        return Set(completions).sorted()
    }

    /// Writes a successful reply for a terminal or a pipe.
    ///
    /// - Parameter body: The reply, in JSON.
    /// - Returns: One line for each element of an array, with its members separated by tabs; of an object, one line for each
    ///   member.
    package func text(of body: [UInt8]) -> String {
        guard case .json(let schema) = operation.result, let value = JSONValue(body) else {
            return String(decoding: body, as: UTF8.self)
        }
        let lines: [String] =
            switch (schema, value) {
            case (.array(.object(let members)), .array(let elements)):
                elements.map { element in members.map { Self.cell(element[$0.name]) }.joined(separator: "\t") }
            case (_, .array(let elements)): elements.map(Self.cell)
            case (.object(let members), .object(let object)):
                members.filter { object[$0.name] != nil }.map { "\($0.name)\t\(Self.cell(object[$0.name]))" }
            default: [Self.cell(value)]
            }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func cell(_ value: JSONValue?) -> String {
        guard let value else { return "-" }
        // Nothing that a client has sent may move the cursor of a terminal.
        return oneLine(text(value), limit: 4000)
    }

    /// The message of a refusal.
    package static func message(of body: [UInt8]) -> String {
        JSONValue(body)?["error"]?["message"]?.string ?? String(decoding: body.prefix(1000), as: UTF8.self)
    }
}
