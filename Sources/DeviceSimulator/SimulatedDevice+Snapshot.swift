extension SimulatedDevice {
    /// The state of a simulated camera at one time.
    ///
    /// It includes the applications, parameters, ports, inputs, sensors, users, accounts, the PTZ unit, the clock, the
    /// scripted replies and the settings that the APIs keep. It does not include faults and open connections.
    public struct Snapshot: Sendable {
        fileprivate let restorations: [Restoration]
    }

    /// Saves the camera's state.
    ///
    /// - Returns: The state, for ``restore(_:)``.
    public func snapshot() -> Snapshot {
        Snapshot(
            restorations: state.saved() + routes.saved() + [users.saved(), accounts.saved(), script.saved()])
    }

    /// Ends all faults, brings the camera back to a saved state, and empties the logs of requests and D-Bus calls.
    ///
    /// Clients stay connected; they receive an event for each state that changes. An account that was made after the
    /// snapshot is no longer valid.
    ///
    /// - Parameter snapshot: The state.
    /// - Throws: ``SimulatorError`` if the simulator itself fails.
    public func restore(_ snapshot: Snapshot) async throws {
        try await endFaults()
        let before = Set(state.presentEvents)
        for restore in snapshot.restorations { restore() }
        for event in state.presentEvents where !before.contains(event) { events.emit(event) }
        clearLogs()
    }
}
