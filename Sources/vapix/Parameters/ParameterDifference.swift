/// A parameter that a file and a device do not have alike.
struct ParameterDifference: Equatable {
    /// The change from the file to the device.
    enum Change: String {
        /// Only the device has it.
        case added
        /// Only the file has it.
        case removed
        /// The values differ.
        case changed
    }

    let name: String
    /// The value in the file.
    let fileValue: String?
    /// The value on the device.
    let deviceValue: String?

    /// The change from the file to the device.
    var change: Change { fileValue == nil ? .added : deviceValue == nil ? .removed : .changed }

    /// Compares a file with a device, without its secrets.
    ///
    /// - Parameters:
    ///   - file: The file. If it names no groups, a parameter that only the device has is no difference.
    ///   - snapshot: The device's parameters.
    /// - Returns: The differences, sorted by name.
    static func all(_ file: ParameterFile, _ snapshot: ParameterSnapshot) -> [ParameterDifference] {
        var differences: [ParameterDifference] = []
        for (name, value) in file.values where !snapshot.secrets.contains(name) {
            let present = snapshot.values[name]
            guard !isSame(present, value), !ParameterSnapshot.isSecret(name, value, nil) else { continue }
            differences.append(ParameterDifference(name: name, fileValue: value, deviceValue: present))
        }
        if file.groups != nil {
            for (name, value) in snapshot.values where file.values[name] == nil {
                guard !snapshot.secrets.contains(name), !snapshot.readOnly.contains(name) else { continue }
                differences.append(ParameterDifference(name: name, fileValue: nil, deviceValue: value))
            }
        }
        return differences.sorted { $0.name < $1.name }
    }

    /// Whether two values have the same bytes: for Swift, a letter with an accent equals a letter and an accent.
    static func isSame(_ first: String?, _ second: String) -> Bool {
        first.map { $0.utf8.elementsEqual(second.utf8) } ?? false
    }

    /// The secrets of a file, which are never compared and never set.
    ///
    /// - Parameters:
    ///   - file: The file, to which somebody has added them.
    ///   - snapshot: The device's parameters.
    /// - Returns: The names, sorted.
    static func secrets(_ file: ParameterFile, _ snapshot: ParameterSnapshot) -> [String] {
        file.values.filter { name, value in
            snapshot.secrets.contains(name) || ParameterSnapshot.isSecret(name, value, nil)
        }.keys.sorted()
    }
}
