internal import ServiceAccounts

/// The 64 inputs without a wire.
struct VirtualInput: StatefulAPI {
    private static let count = 64

    private enum State {
        case inactive
        case active(until: ContinuousClock.Instant?)
    }

    private let inputs = Locked([State](repeating: .inactive, count: count))

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let isActivating = operation == "activate"
        guard isActivating || operation == "deactivate" else { return nil }
        guard let port = arguments.integer("port"), (1...Self.count).contains(port) else {
            throw CallFailure("notFound")
        }
        let duration = arguments.integer("duration")
        if let duration, !(1...86400).contains(duration) { throw CallFailure("invalidDuration") }
        let now = ContinuousClock.now
        let wasActive = inputs.withLock { inputs in
            let old = inputs[port - 1]
            inputs[port - 1] = isActivating ? .active(until: duration.map { now + .seconds($0) }) : .inactive
            switch old {
            case .inactive: return false
            case .active(let end): return end.map { now < $0 } ?? true
            }
        }
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
}
