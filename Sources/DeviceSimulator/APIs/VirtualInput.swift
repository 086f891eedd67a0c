internal import VapixSupport

/// The 64 inputs without a wire.
struct VirtualInput: StatefulAPI {
    static let count = 64

    enum State: Sendable {
        case inactive
        case active(until: ContinuousClock.Instant?)

        func isActive(at time: ContinuousClock.Instant) -> Bool {
            switch self {
            case .inactive: false
            case .active(let end): end.map { time < $0 } ?? true
            }
        }
    }

    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let isActivating = operation == "activate"
        guard isActivating || operation == "deactivate" else { return nil }
        guard let port = arguments.integer("port"), (1...Self.count).contains(port) else {
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
        if let end { tellEnd(of: port, at: end) }
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

    /// Tells that an input has become inactive by itself, unless it was activated or deactivated anew meanwhile.
    private func tellEnd(of port: Int, at end: ContinuousClock.Instant) {
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
