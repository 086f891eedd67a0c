extension DeviceState {
    /// Changes the supervised ports; emits an event for each that has another state afterwards.
    @discardableResult
    func changeSupervisedPorts<R>(_ change: (inout [SimulatedSupervisedPort]) -> R) -> R {
        let (result, changed) = supervisedPorts.withLock { ports in
            let before = Dictionary(uniqueKeysWithValues: ports.map { ($0.number, $0.eventState) })
            let result = change(&ports)
            return (result, ports.filter { before[$0.number] != .some($0.eventState) })
        }
        for port in changed { if let state = port.eventState { events.emit(.supervisedPort(port.number, state)) } }
        return result
    }
}
