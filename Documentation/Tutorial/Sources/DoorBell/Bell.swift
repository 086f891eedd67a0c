import VapixClient

/// A button at an input of the camera, and the bell at an output.
struct Bell {
    var button: PortNumber
    var output: PortNumber

    /// Lists the ports, then rings at each press of the button, until the task is cancelled.
    func run(on vapix: Vapix, print: (String) -> Void) async throws {
        for port in try await vapix.ioPortManagement.getPorts().ports {
            print("\(port.number) is an \(port.direction == .input ? "input" : "output")")
        }
        for try await change in try await vapix.states(of: .ioPort) {
            if let state = change.state, isPress(state) {
                try await ring(on: vapix)
                print("the bell rings")
            }
        }
    }

    /// Whether a port's state says that somebody presses the button.
    func isPress(_ state: IOPortState) -> Bool {
        state.port == button && state.isActive
    }

    /// Rings the bell for half a second.
    func ring(on vapix: Vapix) async throws {
        try await vapix.ioPortManagement.setStateSequence(
            port: output,
            sequence: [
                IOPortManagement.Step(state: .closed, time: .milliseconds(500)),
                IOPortManagement.Step(state: .open, time: .zero),
            ])
    }
}
