/// `/axis-cgi/param.cgi`: reads and writes parameters.
struct ParameterCGI: CGI {
    let state: DeviceState

    func access(for request: CGIRequest) -> Privilege {
        ["update", "add", "remove"].contains(request.arguments["action"]) ? .operator : .viewer
    }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        let groups = request.arguments["group"]?.utf8.count { $0 == UInt8(ascii: ",") } ?? 0
        guard groups < Self.maximumGroupCount else { return .tooLarge }
        switch request.arguments["action"] {
        case "list": return .text(list(groups: request.arguments["group"]))
        case "listdefinitions": return .xml(definitions(groups: request.arguments["group"]))
        case "update": return .text(update(request.arguments))
        case "add": return .text(add(request.arguments))
        case "remove": return .text(remove(request.arguments))
        default: return .text("# Error: unknown action\n")
        }
    }

    /// The maximum number of groups in a request, each of which may match all parameters; a guess.
    private static let maximumGroupCount = 1000

    /// Lists the parameters of each group; a group without parameters is an error line among the others.
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

    private func definitions(groups: String?) -> String {
        let patterns = (groups ?? "").split(separator: ",").map { Self.withoutRoot($0).split(separator: ".") }
        let parameters = state.parameters.filter { parameter in
            patterns.isEmpty || patterns.contains { parameter.isIn($0) }
        }
        return ParameterDefinitions(parameters, state.identity).xml
    }

    /// Adds a numbered group, whose letter is in the arguments: `StreamProfile.S.Name`.
    ///
    /// The documentation does not list the templates. The simulator has that of the documented example.
    private func add(_ arguments: FormArguments) -> String {
        guard arguments["template"] == "streamprofile", arguments["group"].map(Self.withoutRoot) == "StreamProfile"
        else {
            return "# Request failed: the template is missing\n"
        }
        guard arguments.pairs.allSatisfy({ $0.value.utf8.count <= Parameter.maximumSize }) else {
            return "# Request failed: a value is too long\n"
        }
        return state.changeParameters { parameters in
            let groups = Set(parameters.compactMap { $0.name.split(separator: ".").dropFirst().first })
            let limit = parameters.groupLimit("StreamProfile.MaxGroups", default: 26)
            guard let number = (0..<limit).first(where: { !groups.contains("S\($0)") }) else {
                return "# Request failed: there are too many groups\n"
            }
            for name in ["Name", "Description", "Parameters"] {
                let pair = arguments.pairs.first { Self.withoutRoot($0.name) == "StreamProfile.S.\(name)" }
                parameters.append(Parameter(name: "StreamProfile.S\(number).\(name)", value: pair?.value ?? ""))
            }
            return "S\(number) OK\n"
        }
    }

    /// Removes groups that were added: all or none.
    private func remove(_ arguments: FormArguments) -> String {
        let groups = (arguments["group"] ?? "").split(separator: ",").map(Self.withoutRoot)
        return state.changeParameters { parameters in
            let isRemovable = groups.allSatisfy { group in
                group.hasPrefix("StreamProfile.S") && parameters.contains { $0.name.hasPrefix("\(group).") }
            }
            guard isRemovable, !groups.isEmpty else { return "# Request failed: there is no such group\n" }
            parameters.removeAll { parameter in groups.contains { parameter.name.hasPrefix("\($0).") } }
            return "OK\n"
        }
    }

    /// Sets all parameters that can be set, and reports an error for each other one.
    private func update(_ arguments: FormArguments) -> String {
        let errors = arguments.pairs.filter { !Self.controls.contains($0.name) }.compactMap { pair -> String? in
            let name = String(Self.withoutRoot(pair.name))
            let isReadOnly = ["Properties.", "Brand."].contains { name.hasPrefix($0) }
            let fits = pair.value.utf8.count <= Parameter.maximumSize
            if !isReadOnly, fits, accepts(pair.value, for: name), state.setParameter(name, to: pair.value) {
                return nil
            }
            return "# Error: Error setting 'root.\(name)' to '\(fits ? pair.value : "…")'!\n"
        }
        return errors.isEmpty ? "OK\n" : errors.joined()
    }

    /// Whether a value belongs to the type that an application's manifest gives a parameter.
    private func accepts(_ value: String, for name: String) -> Bool {
        let type = state.parameters.first { $0.name == name }?.type ?? ""
        return ParameterType(type).accepts(value)
    }

    /// Arguments that are not parameters.
    private static let controls: Set = ["action", "usergroup", "responseformat"]

    private static func withoutRoot(_ name: some StringProtocol) -> Substring {
        name.hasPrefix("root.") ? Substring(name.dropFirst(5)) : Substring(name)
    }
}

extension Parameter {
    /// The value, or stars for a password; how many a device shows is not documented.
    var shownValue: String { ParameterType(type).isSecret && !value.isEmpty ? "******" : value }

    fileprivate var line: String { "root.\(name)=\(shownValue)\n" }

    /// Whether the name starts with the parts of the pattern, in which `*` matches any characters.
    fileprivate func isIn(_ pattern: [Substring]) -> Bool {
        let parts = name.split(separator: ".")
        return pattern.count <= parts.count && zip(parts, pattern).allSatisfy { matchesGlob($0, $1) }
    }
}
