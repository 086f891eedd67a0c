/// Supervised I/O: the ports, which levels mean which state, and the state that follows from the level.
///
/// The camera's inputs can be supervised, as in the page's example. Where the page says nothing, the simulator guesses:
/// ranges are invalid that lie outside of 0 to 4095, overlap, or have an unknown state; a level outside of all ranges is
/// no state.
struct SupervisedIO: StatefulAPI {
    let state: DeviceState

    private static let states: Set = ["open", "close", "closed", "cut", "short", "shorted"]

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let isOutput = state.ports.map(\.isOutput)
        switch operation {
        case "getNumberOfPorts":
            let outputs = isOutput.count { $0 }
            return .data([
                "inputs": .integer(Int64(isOutput.count - outputs)), "outputs": .integer(Int64(outputs)),
            ])
        case "setSupervised":
            return .items((arguments.whole?.array ?? []).flatMap { set($0, count: isOutput.count) })
        default: break
        }
        let ports = state.supervisedPorts.withLock { $0 }
        var selected = try (arguments.whole?.array ?? []).map { selection in
            guard let number = selection["port"]?.integer, isOutput.indices.contains(number) else {
                throw CallFailure("invalidPort")
            }
            return number
        }
        if arguments.whole == nil {
            let listed = operation == "getSupervised" ? ports.filter(\.isSupervised) : ports
            selected =
                operation == "getSupervisedRanges" || operation == "getSupportedStates"
                ? Array(isOutput.indices) : listed.map(\.number)
        }
        let found = selected.map { number in (number, ports.first { $0.number == number }) }
        switch operation {
        case "isSupervisable":
            return .items(found.map { number, port in .port(number, ["input": .bool(port != nil), "output": false]) })
        case "getSupervised":
            return .items(
                found.map { number, port in
                    var members: [String: JSONValue] = [
                        "supervised": .bool(port?.isSupervised == true), "supervisable": .bool(port != nil),
                    ]
                    members["state"] = port?.state.map { .string($0) }
                    members["level"] = port.map { .integer(Int64($0.level)) }
                    return .port(number, members)
                })
        case "getSupervisedRanges":
            return .items(
                found.map { number, port in .port(number, ["ranges": .array((port?.ranges ?? []).map(\.json))]) })
        case "getSupportedStates":
            let names = ["short", "close", "open", "cut"].map { JSONValue.object(["name": .string($0)]) }
            return .items(found.map { number, port in .port(number, ["states": .array(port == nil ? [] : names)]) })
        default: return nil
        }
    }

    /// Sets up a port, or all that can be supervised.
    ///
    /// - Returns: The outcome for each.
    private func set(_ configuration: JSONValue, count: Int) -> [JSONValue] {
        func outcome(_ number: Int, _ code: Int64, _ message: String) -> JSONValue {
            .port(number, ["code": .integer(code), "message": .string(message)])
        }
        let ranges = configuration["ranges"].map { Self.ranges($0.array ?? []) }
        return state.changeSupervisedPorts { ports in
            let numbers = configuration["port"]?.integer.map { [$0] } ?? ports.map(\.number)
            return numbers.map { number in
                guard number >= 0, number < count else { return outcome(number, 2205, "Invalid port parameter") }
                guard let index = ports.firstIndex(where: { $0.number == number }) else {
                    return outcome(number, 2206, "Port not supervisable")
                }
                if case .some(.none) = ranges { return outcome(number, 2204, "Invalid range") }
                if let ranges = ranges ?? nil { ports[index].ranges = ranges }
                ports[index].isSupervised = configuration["supervised"]?.bool ?? false
                return outcome(number, 1, "")
            }
        }
    }

    /// Reads ranges; `nil` if they are invalid.
    private static func ranges(_ values: [JSONValue]) -> [SimulatedSupervisedPort.Range]? {
        var ranges: [SimulatedSupervisedPort.Range] = []
        for value in values {
            guard let state = value["state"]?.string, states.contains(state),
                let lower = value["lowerlimit"]?.integer, let upper = value["upperlimit"]?.integer, lower <= upper,
                SimulatedSupervisedPort.levels.contains(lower), SimulatedSupervisedPort.levels.contains(upper),
                !ranges.contains(where: { $0.state == state || $0.levels.overlaps(lower...upper) })
            else { return nil }
            ranges.append(.init(state: state, levels: lower...upper))
        }
        return ranges
    }
}

extension SimulatedSupervisedPort.Range {
    fileprivate var json: JSONValue {
        [
            "state": .string(state), "lowerlimit": .integer(Int64(levels.lowerBound)),
            "upperlimit": .integer(Int64(levels.upperBound)),
        ]
    }
}

extension JSONValue {
    fileprivate static func port(_ number: Int, _ members: [String: JSONValue]) -> JSONValue {
        .object(members.merging(["port": .integer(Int64(number))]) { $1 })
    }
}

extension Answer {
    fileprivate static func items(_ items: [JSONValue]) -> Answer { .data(["items": .array(items)]) }
}
