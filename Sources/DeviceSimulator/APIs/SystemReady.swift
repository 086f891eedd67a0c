/// Systemready: whether the camera has finished starting.
struct SystemReady: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "getStatus" else { return nil }
        let seconds = arguments["timeout"]?.double ?? 0
        await waitUntilReady(seconds: min(max(seconds, 0), 60))
        return .data(.object(status.mapValues(JSONValue.string)))
    }

    /// All values are strings on the wire, even numbers.
    private var status: [String: String] {
        let startup = state.startup
        var status = [
            "systemready": startup.isReady ? "yes" : "no",
            "needsetup": startup.needsSetup ? "yes" : "no",
            "uptime": String(state.uptime),
            "bootid": state.bootID,
        ]
        status["previewmode"] = startup.previewSeconds.map { String($0) }
        return status
    }

    private func waitUntilReady(seconds: Double) async {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !state.startup.isReady, ContinuousClock.now < deadline, !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(20))
        }
    }
}
