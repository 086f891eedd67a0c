import VapixClient

/// A button at an input of the camera, and the bell at an output.
struct Bell {
    var button: PortNumber
    var output: PortNumber

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
