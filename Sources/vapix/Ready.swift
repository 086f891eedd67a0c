import ArgumentParser
import VapixClient

/// `vapix ready`.
struct Ready: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell whether the device is ready for calls.",
        discussion: """
            The exit code is 0 if it is and \(ToolExit.notReady.rawValue) if it is not. With --wait, a device that cannot \
            be reached yet is tried again until the time is over. The question needs no login, so --host does without \
            --user here, unless the device is one that wants a login for everything.

            With --json: isReady, needsSetup, uptime and previewModeDuration (both in seconds) and bootID, as far as the \
            device states them.
            """)

    @Option(help: ArgumentHelp("Wait until the device is ready, but no longer than that.", valueName: "seconds"))
    var wait: Seconds?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        // Not `requireLogin()`: this one question needs no login.
    }

    func run() async throws {
        let status = try await finalStatus()
        try output.print(ReadyReport(status: status))
        guard status.isReady else { throw ToolError(.notReady, nil) }
    }

    /// The longest time that the device is asked to wait before it answers.
    ///
    /// A device that is switched off meanwhile never answers, so one question must not take all of the time.
    private static let longestPatience = 10.0

    /// How long the last question may take when the time is over, so that a slow answer is better than none.
    private static let grace = Duration.seconds(5)

    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case let error as VapixError: error.isRetriable
        case let error as ToolError: error.exit == .timedOut
        default: false
        }
    }

    private func finalStatus() async throws -> SystemReady.Status {
        let connection = try self.connection.connect()
        guard let wait else { return try await connection.send(SystemReady.getStatus(timeout: 1)) }
        let deadline = ContinuousClock.now + wait.duration
        while true {
            let remaining = ContinuousClock.now.duration(to: deadline)
            do {
                let seconds = min(max(remaining / .seconds(1), 1), Self.longestPatience).rounded(.up)
                let status = try await connection.send(
                    SystemReady.getStatus(timeout: Int32(seconds)),
                    within: min(connection.timeout + .seconds(seconds), max(remaining, .zero) + Self.grace))
                if status.isReady || ContinuousClock.now >= deadline { return status }
            } catch {
                // It may be starting.
                guard Self.mayPass(error), ContinuousClock.now < deadline else { throw error }
            }
            try await Task.sleep(until: min(ContinuousClock.now + .seconds(1), deadline), clock: .continuous)
        }
    }
}

/// Whether a device is ready.
struct ReadyReport: Report {
    let status: SystemReady.Status

    func text(_ style: TextStyle) -> String {
        var table = Table(titles: ["Property", "Value"], cutsLines: false)
        let seconds = { (count: Int64) in style == .pipe ? String(count) : "\(count) s" }
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
        json.write("uptime", status.uptime)
        json.write("previewModeDuration", status.previewModeDuration)
        json.write("bootID", status.bootID)
    }
}
