internal import VapixSupport

/// The virtual inputs.
struct VirtualInput: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let isActivating = operation == "activate"
        guard isActivating || operation == "deactivate" else { return nil }
        guard let port = arguments.integer("port"), (1...DeviceState.virtualInputCount).contains(port) else {
            throw CallFailure("notFound")
        }
        let duration = arguments.integer("duration")
        if let duration, !(1...86400).contains(duration) { throw CallFailure("invalidDuration") }
        let now = ContinuousClock.now
        let end = isActivating ? duration.map { now + .seconds($0) } : nil
        let wasActive = state.virtualInputs.withLock { inputs in
            let old = inputs[port - 1]
            inputs[port - 1] = isActivating ? .active(until: end) : .inactive
            return old.isActive(at: now)
        }
        if wasActive != isActivating { state.events.emit(.virtualInput(port, isActive: isActivating)) }
        if let end { scheduleEnd(of: port, at: end) }
        let element = isActivating ? "ActivateSuccess" : "DeactivateSuccess"
        return .reply(
            .xml(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <VirtualInputResponse xmlns="http://www.axis.com/vapix/http_cgi/virtualinput1" SchemaVersion="1.1">
                  <Success>
                    <\(element)>
                      <StateChanged>\(wasActive != isActivating)</StateChanged>
                    </\(element)>
                  </Success>
                </VirtualInputResponse>

                """))
    }

    /// Deactivates an input when its time is over, unless it was activated or deactivated again in the meantime.
    private func scheduleEnd(of port: Int, at end: ContinuousClock.Instant) {
        Task { [weak state] in
            try await Task.sleep(until: end, clock: .continuous)
            guard let state else { return }
            let hasEnded = state.virtualInputs.withLock { inputs in
                guard case .active(let until?) = inputs[port - 1], until == end else { return false }
                inputs[port - 1] = .inactive
                return true
            }
            if hasEnded { state.events.emit(.virtualInput(port, isActive: false)) }
        }
    }
}
