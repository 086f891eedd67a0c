/// The stream profiles, which are also parameters: `StreamProfile.S0.Name` and so on.
///
/// The documentation has no code for too many profiles; `applicationError` is a guess.
struct StreamProfiles: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let names = (arguments["streamProfileName"]?.array ?? []).compactMap { $0["name"]?.string }
        let profiles = arguments["streamProfile"]?.array ?? []
        for value in profiles.flatMap({ Array(($0.object ?? [:]).values) }).compactMap(\.string) {
            guard value.utf8.count <= Parameter.maximumSize else { throw CallFailure.invalid("streamProfile") }
        }
        return try state.changeParameters { parameters in
            switch operation {
            case "list":
                let found = names.isEmpty ? Self.all(parameters) : try names.map { try Self.find($0, parameters) }
                return .data([
                    "streamProfile": .array(found.map { Self.json($0, parameters) }),
                    "maxProfiles": .integer(Int64(Self.maximum(parameters))),
                ])
            case "create":
                var changed = parameters
                for profile in profiles {
                    let name = profile["name"]?.string ?? ""
                    if (try? Self.find(name, changed)) != nil { throw CallFailure("incoherentConfiguration") }
                    let group = try Self.freeGroup(changed)
                    changed.append(Parameter(name: group + ".Name", value: name))
                    Self.set(profile, group, &changed)
                }
                parameters = changed
                return .done
            case "update":
                let groups = try profiles.map { try Self.find($0["name"]?.string ?? "", parameters) }
                for (profile, group) in zip(profiles, groups) { Self.set(profile, group, &parameters) }
                return .done
            case "remove":
                for group in try names.map({ try Self.find($0, parameters) }) {
                    parameters.removeAll { $0.name.hasPrefix(group + ".") }
                }
                return .done
            default: return nil
            }
        }
    }

    /// Adds the settings of the stream profile that a request names, behind its own arguments.
    ///
    /// The documentation does not say how a camera answers to an unknown profile; the simulator ignores it.
    static func adding(_ arguments: FormArguments, _ state: DeviceState) -> FormArguments {
        guard let name = arguments["streamprofile"] else { return arguments }
        let parameters = state.parameters
        guard let group = try? find(name, parameters) else { return arguments }
        return arguments + FormArguments(value(group + ".Parameters", parameters))
    }

    /// The groups that hold profiles: `StreamProfile.S0` and so on.
    private static func all(_ parameters: [Parameter]) -> [String] {
        parameters.filter { $0.name.hasPrefix("StreamProfile.S") && $0.name.hasSuffix(".Name") }.map {
            String($0.name.dropLast(".Name".count))
        }
    }

    private static func find(_ name: String, _ parameters: [Parameter]) throws -> String {
        for group in all(parameters) where value(group + ".Name", parameters) == name { return group }
        throw CallFailure("profileNotFound")
    }

    private static func freeGroup(_ parameters: [Parameter]) throws -> String {
        let used = Set(all(parameters))
        let free = (0..<maximum(parameters)).lazy.map { "StreamProfile.S\($0)" }.first { !used.contains($0) }
        guard let free else { throw CallFailure("applicationError") }
        return free
    }

    private static func maximum(_ parameters: [Parameter]) -> Int {
        parameters.groupLimit("StreamProfile.MaxGroups", default: 26)
    }

    private static func value(_ name: String, _ parameters: [Parameter]) -> String {
        parameters.first { $0.name == name }?.value ?? ""
    }

    private static func set(_ profile: JSONValue, _ group: String, _ parameters: inout [Parameter]) {
        for (key, name) in [("description", "Description"), ("parameters", "Parameters")] {
            let name = "\(group).\(name)"
            parameters.removeAll { $0.name == name }
            parameters.append(Parameter(name: name, value: profile[key]?.string ?? ""))
        }
    }

    private static func json(_ group: String, _ parameters: [Parameter]) -> JSONValue {
        [
            "name": .string(value(group + ".Name", parameters)),
            "description": .string(value(group + ".Description", parameters)),
            "parameters": .string(value(group + ".Parameters", parameters)),
        ]
    }
}
