import ArgumentParser
import VapixCatalogue

/// Finds APIs and operations by name, for commands and for shell completion.
enum CatalogueNames {
    /// Finds an API.
    ///
    /// - Throws: `ToolError` if no API has the name.
    static func api(_ text: String) throws(ToolError) -> Catalogue.API {
        if let name = Catalogue.name(of: text), let api = Catalogue.api(name) { return api }
        let similar = Catalogue.nearest(to: text, among: Catalogue.names)
        throw ToolError(.usage, "there is no API \(text)\(suggestion(similar)). vapix describe lists all")
    }

    /// Finds an API and an operation of it, which an API that is a tree may have in a part of it: `ssh.users` and `add`.
    ///
    /// - Throws: `ToolError` if there is no such API, or no such operation.
    static func call(
        _ api: String, _ operation: String
    ) throws(ToolError) -> (api: Catalogue.API, operation: Catalogue.Operation) {
        let parts = api.split(separator: ".", maxSplits: 1).map { String($0) }
        let found = try self.api(parts.first ?? api)
        return (found, try self.operation((parts.dropFirst() + [operation]).joined(separator: "."), of: found))
    }

    /// Finds an API, a part of an API that is a tree, or an operation.
    ///
    /// - Parameter text: `ssh`, `ssh.users`, `ssh.users.add` or `ssh/users.add`, for example.
    /// - Returns: The API, of a part with the operations of the part alone, and the operation if the text names one.
    /// - Throws: `ToolError` if there is none of them.
    static func entry(_ text: String) throws(ToolError) -> (api: Catalogue.API, operation: Catalogue.Operation?) {
        let parts = text.split(maxSplits: 1) { $0 == "." || $0 == "/" }.map { String($0) }
        let api = try self.api(parts.first ?? text)
        guard parts.count == 2 else { return (api, nil) }
        if api.operations(named: parts[1]).isEmpty, let part = api.part(named: parts[1]) { return (part, nil) }
        return (api, try self.operation(parts[1], of: api))
    }

    /// Finds an operation.
    ///
    /// - Throws: `ToolError` if no operation or several have the name.
    static func operation(_ text: String, of api: Catalogue.API) throws(ToolError) -> Catalogue.Operation {
        let operations = api.operations(named: text)
        if operations.count == 1 { return operations[0] }
        guard operations.isEmpty else {
            let names = operations.map(\.name).joined(separator: ", ")
            throw ToolError(.usage, "several operations of \(api.name) call the method \(text). Choose one of \(names)")
        }
        let similar = Catalogue.nearest(to: text, among: api.operations.map(\.name))
        throw ToolError(
            .usage, "\(api.name) has no operation \(text)\(suggestion(similar)). vapix describe \(api.name) lists all")
    }

    // MARK: Completions

    /// Completes the name of an API.
    static let apis = CompletionKind.custom { _, _, _ in Catalogue.names }

    /// Completes the name of an operation of the API before it.
    static let operations = CompletionKind.custom { words, index, _ in
        api(before: index, in: words)?.operations.map(\.name) ?? []
    }

    /// Completes the name of a parameter of the operation before it, with the equals sign; behind that, a documented word.
    static let parameters = CompletionKind.custom { words, index, prefix in
        guard let (api, operation) = operation(before: index, in: words) else { return [] }
        return operation.choosableParameters.flatMap { parameter in
            let values = prefix.hasPrefix("\(parameter.name)=") ? CatalogueNames.words(of: parameter, in: api) : []
            return values.isEmpty ? ["\(parameter.name)="] : values.map { "\(parameter.name)=\($0)" }
        }
    }

    /// The documented words of a parameter.
    private static func words(of parameter: Catalogue.Field, in api: Catalogue.API) -> [String] {
        switch Catalogue.ValueType(parameter.type) {
        case .flag: ["true", "false"]
        case .named(let name), .list(.named(let name)): (api.type(name)?.words ?? []).map(\.wire).filter { !$0.isEmpty }
        default: []
        }
    }

    /// Completes the name of a file to upload with the operation before it, with the equals sign.
    static let files = CompletionKind.custom { words, index, _ in
        operation(before: index, in: words)?.operation.fileParts.map { "\($0.name)=" } ?? []
    }

    /// The first word after the command's name that is an API.
    ///
    /// The value of an option before it is hardly ever one.
    private static func api(before index: Int, in words: [String]) -> Catalogue.API? {
        words.prefix(max(index, 0)).dropFirst().lazy.compactMap { Catalogue.name(of: unquoted($0)) }.first
            .flatMap(Catalogue.api)
    }

    private static func operation(
        before index: Int, in words: [String]
    ) -> (api: Catalogue.API, operation: Catalogue.Operation)? {
        guard let api = api(before: index, in: words) else { return nil }
        return words.prefix(max(index, 0)).dropFirst().lazy.map { api.operations(named: unquoted($0)) }
            .first { $0.count == 1 && Catalogue.name(of: $0[0].name) != api.name }?.first.map { (api, $0) }
    }

    /// A word without the quotation marks that the user typed.
    ///
    /// Names need no escapes.
    private static func unquoted(_ word: String) -> String {
        word.filter { $0 != "\"" && $0 != "'" }
    }
}
