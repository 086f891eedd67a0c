internal import VapixSupport

extension DeviceState {
    /// The ports, whose settings are parameters.
    var ports: [Port] {
        let closed = closedCircuits.withLock { $0 }
        return changeParameters { Self.ports($0, closed) }
    }

    /// Changes a port and its parameters.
    @discardableResult
    func changePort<R>(_ index: Int, _ change: (inout Port) -> R) -> R? {
        let closed = closedCircuits.withLock { $0 }
        var event: SimulatedEvent?
        defer { if let event { events.emit(event) } }
        return changeParameters { parameters in
            var ports = Self.ports(parameters, closed)
            guard ports.indices.contains(index) else { return nil }
            let before = ports[index]
            let result = change(&ports[index])
            let port = ports[index]
            if before.isActive != port.isActive || before.isOutput != port.isOutput { event = .port(port, index) }
            let kind = port.isOutput ? "Output" : "Input"
            let active = port.isNormallyClosed ? "open" : "closed"
            let values = [
                "Direction": port.isOutput ? "output" : "input", "Usage": port.usage, "\(kind).Name": port.name,
                port.isOutput ? "Output.Active" : "Input.Trig": active,
            ]
            for (name, value) in values {
                let name = "IOPort.I\(index).\(name)"
                for position in parameters.indices where parameters[position].name == name {
                    parameters[position].value = value
                }
            }
            closedCircuits.withLock { circuits in
                if port.isClosed { circuits.insert(index) } else { circuits.remove(index) }
            }
            return result
        }
    }

    static func ports(_ parameters: [Parameter], _ closed: Set<Int>) -> [Port] {
        let values = parameters.filter { $0.name.hasPrefix("IOPort.I") }.valuesByName
        var ports: [Port] = []
        while let direction = values["IOPort.I\(ports.count).Direction"] {
            let group = "IOPort.I\(ports.count)"
            let isOutput = direction == "output"
            ports.append(
                Port(
                    name: values["\(group).\(isOutput ? "Output" : "Input").Name"] ?? "",
                    usage: values["\(group).Usage"] ?? "", isOutput: isOutput,
                    isNormallyClosed: values[isOutput ? "\(group).Output.Active" : "\(group).Input.Trig"] == "open",
                    isClosed: closed.contains(ports.count)))
        }
        return ports
    }
}
