/// A preset position: the parameters `PTZ.Preset.P0.Position.P1.Name` and `Data`, with a number from 1.
struct PTZPreset: Sendable, Hashable {
    var number: Int
    var name: String
    var position: [PTZAxis: Double]

    /// The highest number of a preset position; a guess.
    static let maximumNumber = 256

    /// The parameter with the number of the home position.
    static let home = "PTZ.Preset.P0.HomePosition"
    private static let group = "PTZ.Preset.P0.Position.P"

    /// Whether the camera accepts a name: at most 31 characters, of which five are not allowed.
    ///
    /// The page does not speak of an empty name or of control characters. They would break the lines of the list.
    static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.count <= 31
            && name.unicodeScalars.allSatisfy { !"\"<>~:".unicodeScalars.contains($0) && $0.value >= 32 }
    }

    /// The preset positions, by their numbers.
    static func all(_ parameters: [Parameter]) -> [PTZPreset] {
        var names: [Int: String] = [:]
        var data: [Int: String] = [:]
        for parameter in parameters where parameter.name.hasPrefix(group) {
            let parts = parameter.name.dropFirst(group.count).split(separator: ".")
            guard parts.count == 2, let number = Int(parts[0]), (1...maximumNumber).contains(number) else { continue }
            if parts[1] == "Name" { names[number] = parameter.value }
            if parts[1] == "Data" { data[number] = parameter.value }
        }
        return names.map { PTZPreset(number: $0.key, name: $0.value, position: position(data[$0.key] ?? "")) }
            .sorted { $0.number < $1.number }
    }

    /// The number of the home position.
    static func homeNumber(_ parameters: [Parameter]) -> Int? {
        parameters.first { $0.name == home }.flatMap { Int($0.value) }
    }

    /// Adds the preset position, or replaces the one with its number.
    func save(in parameters: inout [Parameter]) {
        let data = PTZAxis.ofPresets.compactMap { axis in
            position[axis].map { "\(axis.rawValue)=\(axis.text($0))" }
        }
        for (key, value) in [("Data", data.joined(separator: ":")), ("Name", name)] {
            let parameter = Parameter(name: "\(Self.group)\(number).\(key)", value: value)
            if let index = parameters.firstIndex(where: { $0.name == parameter.name }) {
                parameters[index] = parameter
            } else {
                parameters.append(parameter)
            }
        }
    }

    /// Removes the preset position with a number.
    static func remove(_ number: Int, from parameters: inout [Parameter]) {
        parameters.removeAll { $0.name.hasPrefix("\(group)\(number).") }
    }

    /// Makes a preset position the home position.
    static func setHome(_ number: Int, in parameters: inout [Parameter]) {
        parameters.removeAll { $0.name == home }
        parameters.append(Parameter(name: home, value: String(number)))
    }

    /// Reads a text such as `pan=12.5:tilt=-30.06:zoom=1`.
    private static func position(_ text: String) -> [PTZAxis: Double] {
        var position: [PTZAxis: Double] = [:]
        for part in text.split(separator: ":") {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, let axis = PTZAxis(rawValue: String(halves[0])), let value = Double(halves[1]),
                axis.values.contains(value)
            else { continue }
            position[axis] = value
        }
        return position
    }
}
