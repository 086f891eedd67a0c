/// A refusal of the control interface: a status, a stable code, and what to do.
struct ControlError: Error {
    let status: Int
    let code: String
    let message: String

    init(_ status: Int, _ code: String, _ message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    static func invalid(_ message: String) -> ControlError { ControlError(400, "invalid", message) }

    static func notFound(_ message: String) -> ControlError { ControlError(404, "not-found", message) }

    /// Makes what a function of the camera throws a refusal.
    init(_ error: any Error) {
        switch error {
        case let error as ControlError: self = error
        case let error as SimulatorError: self.init(400, "refused", error.message)
        case is CancellationError: self.init(503, "stopped", "the simulator stops: start another one")
        default: self.init(500, "failed", "the simulator failed: \(error)")
        }
    }

    var json: JSONValue { ["error": ["code": .string(code), "message": .string(message)]] }
}
