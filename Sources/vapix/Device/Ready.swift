import ArgumentParser
import VapixClient

/// `vapix ready`.
struct Ready: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell whether the device is ready for calls.",
        discussion: """
            The exit code is 0 if the device is ready and \(ToolExit.notReady.rawValue) if it is not. With --wait, an \
            unreachable device is tried again until the time is over. The call needs no login, so --host works without \
            --user, except on devices that require a login for everything.

            With --json: isReady, needsSetup, uptime and previewModeDuration (both in seconds) and bootID, as far as the \
            device states them.

            \(ConnectionOptions.manyDevices)
            """)

    @Option(help: ArgumentHelp("Wait until the device is ready, at most this long.", valueName: "seconds"))
    var wait: Seconds?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        // No `requireLogin()`: the call needs no login.
    }

    func run() async throws {
        let wait = wait
        try await connection.onEachDevice(output) { connection in
            let status = try await Self.finalStatus(within: wait, through: connection)
            return Outcome(ReadyReport(status: status), failure: status.isReady ? nil : ToolError(.notReady, nil))
        }
    }

    /// The longest wait in seconds that the device is asked for.
    ///
    /// A device that is switched off meanwhile never answers, so one call must not take all of the time.
    private static let maximumWait = 10.0

    /// How much longer the last call may take than `--wait`, because a late answer is better than none.
    private static let grace = Duration.seconds(5)

    private static func isTransient(_ error: any Error) -> Bool {
        switch error {
        case let error as VapixError: error.isRetriable
        case let error as ToolError: error.exit == .timedOut
        default: false
        }
    }

    private static func finalStatus(
        within wait: Seconds?, through connection: Connection
    ) async throws -> SystemReady.Status {
        guard let wait else { return try await connection.send(SystemReady.getStatus(timeout: .seconds(1))) }
        let deadline = ContinuousClock.now + wait.duration
        while true {
            let remaining = ContinuousClock.now.duration(to: deadline)
            do {
                let seconds = min(max(remaining / .seconds(1), 1), maximumWait).rounded(.up)
                let status = try await connection.send(
                    SystemReady.getStatus(timeout: .seconds(seconds)),
                    within: min(connection.timeout + .seconds(seconds), max(remaining, .zero) + grace))
                if status.isReady || ContinuousClock.now >= deadline { return status }
            } catch {
                // The device may be starting.
                guard isTransient(error), ContinuousClock.now < deadline else { throw error }
            }
            try await Task.sleep(until: min(ContinuousClock.now + .seconds(1), deadline), clock: .continuous)
        }
    }
}

/// Whether a device is ready.
struct ReadyReport: Report {
    let status: SystemReady.Status

    var line: [String?]? { [status.isReady ? "ready" : "not ready"] }

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Property", "Value"], cutsLines: false)
        let seconds = { (time: Duration) in
            let count = time.components.seconds
            return style == .pipe ? String(count) : "\(count) s"
        }
        func add(_ key: String, _ title: String, _ value: String?) {
            guard let value else { return }
            table.rows.append([style == .pipe ? key : title, value])
        }
        add("isReady", "Ready", status.isReady ? "yes" : "no")
        add("needsSetup", "Needs setup", status.needsSetup.map { $0 ? "yes" : "no" })
        add("uptime", "Uptime", status.uptime.map(seconds))
        add("previewModeDuration", "Preview mode", status.previewModeDuration.map(seconds))
        add("bootID", "Boot", status.bootID)
        return table.text(style)
    }

    func writeMembers(to json: inout JSONWriter) {
        json.write("isReady", status.isReady)
        json.write("needsSetup", status.needsSetup)
        json.write("uptime", status.uptime?.components.seconds)
        json.write("previewModeDuration", status.previewModeDuration?.components.seconds)
        json.write("bootID", status.bootID)
    }
}
