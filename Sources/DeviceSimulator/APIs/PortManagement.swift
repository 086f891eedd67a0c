/// I/O port management: the ports, counted from 0, and their settings, which are also the parameters `IOPort.I0` and so
/// on.
///
/// Unlike a camera, the simulator applies only the last state of a sequence, immediately.
struct PortManagement: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getPorts":
            let ports = state.ports
            return .data([
                "numberOfPorts": .integer(Int64(ports.count)),
                "items": .array(ports.enumerated().map { Self.json($0.element, $0.offset) }),
            ])
        case "setPorts": return try set(arguments["ports"]?.array ?? [])
        case "setStateSequence":
            guard let port = Int(arguments.string("port")), state.ports.indices.contains(port),
                state.ports[port].isOutput, let last = arguments["sequence"]?.array?.last?["state"]?.string
            else { throw CallFailure.invalid("port") }
            state.changePort(port) { $0.isClosed = last == "closed" }
            return .data(["port": .string(String(port))])
        default: return nil
        }
    }

    /// Applies all settings that can be applied, and fails with the first of the others.
    private func set(_ changes: [JSONValue]) throws -> Answer {
        var changed: [JSONValue] = []
        var failures: [JSONValue] = []
        for change in changes {
            let id = change["port"]?.string ?? ""
            guard let index = Int(id), state.ports.indices.contains(index) else {
                failures.append(["port": .string(id), "propertyName": "port"])
                continue
            }
            let isRefused = state.changePort(index) { Self.apply(change, to: &$0) }
            if isRefused == true { failures.append(["port": .string(id), "propertyName": "state"]) }
            if (change.object?.count ?? 0) > 1 { changed.append(.string(id)) }
        }
        guard let first = failures.first else { return .data(["ports": .array(changed)]) }
        var failure = CallFailure("invalidParameter", details: first)
        failure.others = failures.dropFirst().map {
            ["code": 2104, "message": "Invalid parameter value specified", "details": $0]
        }
        throw failure
    }

    /// Applies settings in documented order: the state is the last.
    ///
    /// - Returns: Whether the state of an input was to be set, which is an error.
    private static func apply(_ change: JSONValue, to port: inout Port) -> Bool {
        if let direction = change["direction"]?.string { port.isOutput = direction == "output" }
        if let usage = change["usage"]?.string { port.usage = usage }
        if let name = change["name"]?.string { port.name = name }
        if let normal = change["normalState"]?.string {
            let isActive = port.isActive
            port.isNormallyClosed = normal == "closed"
            // An output stays active or inactive, so its circuit changes. The circuit of an input is external.
            if port.isOutput { port.isActive = isActive }
        }
        guard let wanted = change["state"]?.string else { return false }
        guard port.isOutput else { return true }
        port.isClosed = wanted == "closed"
        return false
    }

    private static func json(_ port: Port, _ index: Int) -> JSONValue {
        [
            "port": .string(String(index)), "state": port.isClosed ? "closed" : "open", "configurable": true,
            "usage": .string(port.usage), "direction": port.isOutput ? "output" : "input", "name": .string(port.name),
            "normalState": port.isNormallyClosed ? "closed" : "open",
        ]
    }
}
