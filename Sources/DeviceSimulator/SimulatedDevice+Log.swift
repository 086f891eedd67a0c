import Foundation

extension SimulatedDevice {
    /// The latest requests that the camera has answered or left without a reply, on both listeners, oldest first.
    ///
    /// There are at most 1000. Each has its bodies if they are text and not too old; passwords are replaced by `***`.
    public var requests: [LoggedRequest] { log.withBodies(log.records.records) }

    /// The latest D-Bus calls that have reached the camera's service, oldest first; at most 1000.
    public var busCalls: [LoggedBusCall] { busLog.records }

    /// Empties the logs of requests and D-Bus calls; the numbers go on.
    public func clearLogs() {
        log.removeAll()
        busLog.removeAll()
    }

    /// Something that happens in a simulated camera.
    public enum Activity: Sendable {
        /// The camera has answered a request, or left it without a reply. The record has no bodies.
        case request(LoggedRequest)
        /// The camera's service has answered a D-Bus call.
        case busCall(LoggedBusCall)
        /// The camera has emitted an event, whether or not a client has subscribed to it.
        case event(SimulatedEvent)

        /// A request or a D-Bus call as one line, without its end; `nil` for an event.
        package var line: String? {
            switch self {
            case .request(let request): request.description
            case .busCall(let call): call.description
            case .event: nil
            }
        }
    }

    /// Calls a function for everything that happens in the camera.
    ///
    /// - Parameter observer: The function, called on threads of the simulator. It must neither block nor emit events.
    /// - Returns: The observation, which ends with its last reference.
    public func observeActivity(_ observer: @escaping @Sendable (Activity) -> Void) -> ActivityObservation {
        let request = log.records.observe { observer(.request($0)) }
        let busCall = busLog.observe { observer(.busCall($0)) }
        let event = events.observe { observer(.event($0)) }
        return ActivityObservation { [log, busLog, events] in
            log.records.removeObserver(request)
            busLog.removeObserver(busCall)
            events.removeObserver(event)
        }
    }

    /// Writes a line for each request and D-Bus call to a file.
    ///
    /// ```swift
    /// let logging = device.logActivity(to: try ActivityFile("camera.log"))
    /// ```
    ///
    /// - Parameters:
    ///   - file: The file; several cameras may share one.
    ///   - name: The text in front of each line, such as a name of the camera.
    /// - Returns: The observation, which ends with its last reference.
    public func logActivity(to file: ActivityFile, name: String = "") -> ActivityObservation {
        observeActivity { activity in
            if let line = activity.line { file.write(name + line) }
        }
    }

    /// Waits for a request, or several.
    ///
    /// ```swift
    /// try await device.waitForRequest(RequestFilter(operation: "mqttClient/activateClient"))
    /// ```
    ///
    /// - Parameters:
    ///   - filter: The requests to wait for. Requests that are already in the log count.
    ///   - count: How many, from 1 to 1000.
    ///   - timeout: The maximum time to wait.
    /// - Returns: The requests, oldest first.
    /// - Throws: ``SimulatorError`` if they do not come in time; `CancellationError`.
    @discardableResult
    public func waitForRequest(
        _ filter: RequestFilter, count: Int = 1, timeout: Duration = .seconds(60)
    ) async throws -> [LoggedRequest] {
        let found: [LoggedRequest]? = try await waitForValue(timeout) {
            let found = log.records.records.filter(filter.matches)
            return found.count >= count ? found : nil
        }
        if let found { return log.withBodies(found) }
        let all = log.records.records.filter { $0.number > filter.after }
        let latest = all.suffix(5).map(\.description).joined(separator: "; ")
        throw SimulatorError(
            """
            \(count == 1 ? "no such request came" : "not \(count) such requests came") within \(ScriptText.text(timeout)), \
            \(latest.isEmpty ? "and no other either" : "\(all.filter(filter.matches).count) of \(all.count) match; the latest are: \(latest)")
            """)
    }

    /// Waits for D-Bus calls.
    ///
    /// - Parameters:
    ///   - member: The method, such as `GetCredentials`; `nil` for any.
    ///   - account: The account name; `nil` for any.
    ///   - after: Only calls with a higher number in the log count.
    ///   - count: How many, from 1 to 1000.
    ///   - timeout: The maximum time to wait.
    /// - Returns: The calls, oldest first.
    /// - Throws: ``SimulatorError`` if they do not come in time; `CancellationError`.
    @discardableResult
    public func waitForBusCall(
        _ member: String? = nil, account: String? = nil, after: Int = 0, count: Int = 1,
        timeout: Duration = .seconds(60)
    ) async throws -> [LoggedBusCall] {
        let found: [LoggedBusCall]? = try await waitForValue(timeout) {
            let found = busLog.records.filter { call in
                call.number > after && call.member == member ?? call.member
                    && (account == nil || call.account == account)
            }
            return found.count >= count ? found : nil
        }
        if let found { return found }
        let latest = busLog.records.suffix(5).map(\.description).joined(separator: "; ")
        throw SimulatorError(
            """
            no such D-Bus call came within \(ScriptText.text(timeout)), \
            \(latest.isEmpty ? "and no other either" : "the latest are: \(latest)")
            """)
    }

    /// Waits until a condition is true.
    ///
    /// - Parameters:
    ///   - timeout: The maximum time to wait.
    ///   - condition: Returns whether the condition is true.
    /// - Returns: `false` if the condition was not true in time.
    /// - Throws: The error of the condition; `CancellationError`.
    public func wait(
        upTo timeout: Duration = .seconds(60), until condition: () async throws -> Bool
    ) async throws -> Bool {
        try await waitForValue(timeout) { try await condition() ? true : nil } ?? false
    }

    /// Looks often: the camera's state has many owners, and most of them report no change.
    private func waitForValue<Value>(
        _ timeout: Duration, _ value: () async throws -> Value?
    ) async throws -> Value? {
        let deadline = ContinuousClock.now + timeout.limited
        while true {
            try Task.checkCancellation()
            if let value = try await value() { return value }
            guard ContinuousClock.now < deadline else { return nil }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
