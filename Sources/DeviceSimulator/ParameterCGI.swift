/// `/axis-cgi/param.cgi`: reads and writes parameters.
struct ParameterCGI: CGI {
    let state: DeviceState

    func access(for request: CGIRequest) -> AccessLevel {
        request.arguments["action"] == "update" ? .operator : .viewer
    }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        switch request.arguments["action"] {
        case "list": return .text(list(groups: request.arguments["group"]))
        case "update": return .text(update(request.arguments))
        default: return .text("# Error: unknown action\n")
        }
    }

    /// The parameters of each wanted group; a group without any gives an error line among the others.
    private func list(groups: String?) -> String {
        let parameters = state.parameters
        guard let groups, !groups.isEmpty else { return parameters.map(\.line).joined() }
        return groups.split(separator: ",").map { group in
            let pattern = Self.withoutRoot(group).split(separator: ".")
            let found = parameters.filter { $0.isIn(pattern) }
            return found.isEmpty
                ? "# Error: Error -1 getting param in group '\(group)'\n" : found.map(\.line).joined()
        }.joined()
    }

    /// Sets what can be set, and names each of the others.
    private func update(_ arguments: FormArguments) -> String {
        let errors = arguments.pairs.filter { !Self.controls.contains($0.name) }.compactMap { pair -> String? in
            let name = String(Self.withoutRoot(pair.name))
            let isReadOnly = ["Properties.", "Brand."].contains { name.hasPrefix($0) }
            if !isReadOnly, state.setParameter(name, to: pair.value) { return nil }
            return "# Error: Error setting 'root.\(name)' to '\(pair.value)'!\n"
        }
        return errors.isEmpty ? "OK\n" : errors.joined()
    }

    /// Arguments that are no parameters.
    private static let controls: Set = ["action", "usergroup", "responseformat"]

    private static func withoutRoot(_ name: some StringProtocol) -> Substring {
        name.hasPrefix("root.") ? Substring(name.dropFirst(5)) : Substring(name)
    }
}

extension Parameter {
    fileprivate var line: String { "root.\(name)=\(value)\n" }

    /// Whether the name starts with the parts of the pattern, each of which may hold `*`.
    fileprivate func isIn(_ pattern: [Substring]) -> Bool {
        let parts = name.split(separator: ".")
        return pattern.count <= parts.count && zip(parts, pattern).allSatisfy { matchesGlob($0, $1) }
    }
}
