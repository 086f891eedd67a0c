import VapixClient

/// One of an app's tasks: makes calls one after another, and checks what comes back.
actor Caller {
    private(set) var totals = Totals()

    private var vapix: Vapix
    private let id: String
    private var deadline: Duration
    private let pause: Duration
    private var number = 0
    /// The calls that have not succeeded since the recovery began.
    private var missing: Set<Call> = []
    private var recovering: CheckedContinuation<Void, Never>?
    private var lastError = ""

    /// The calls, in turn.
    private enum Call: CaseIterable {
        case listApplications
        case readParameters
        case readProperties
        case askReadiness
        case restartApplication
    }

    private enum Outcome {
        case value
        case wrong(String)
    }

    init(vapix: Vapix, id: String, deadline: Duration, pause: Duration) {
        self.vapix = vapix
        self.id = id
        self.deadline = deadline
        self.pause = pause
        self.vapix.timeouts = Self.timeouts(deadline)
    }

    /// Changes how long a call may take.
    func setTimeout(_ deadline: Duration) {
        self.deadline = deadline
        vapix.timeouts = Self.timeouts(deadline)
    }

    /// A third of the time is for the connection, and for a pause in a transfer.
    private static func timeouts(_ deadline: Duration) -> HTTPTimeouts {
        HTTPTimeouts(connect: deadline / 3, idle: deadline / 3, total: deadline)
    }

    func call(times: Int) async {
        for _ in 0..<times { await callNext() }
    }

    /// Makes calls until the task is cancelled.
    func loop() async {
        while !Task.isCancelled {
            await callNext()
            try? await Task.sleep(for: pause)
        }
    }

    /// Waits until every kind of call has succeeded once more.
    ///
    /// - Parameter limit: How long at most.
    func recovery(within limit: Duration) async {
        missing = Set(Call.allCases)
        let timeout = Task {
            try await Task.sleep(for: limit)
            self.giveUp()
        }
        await withCheckedContinuation { recovering = $0 }
        timeout.cancel()
    }

    private func giveUp() {
        guard recovering != nil else { return }
        totals.unrecovered.append("\(id): \(lastError)")
        missing = []
        resume()
    }

    private func resume() {
        recovering?.resume()
        recovering = nil
    }

    private func callNext() async {
        let call = Call.allCases[number % Call.allCases.count]
        number += 1
        let isNew = missing.contains(call)
        let start = ContinuousClock.now
        let vapix = vapix
        let onceID = "\(id)-\(number)"
        let result = await within(deadline) { try await Self.perform(call, vapix, onceID) }
        totals.calls += 1
        if case .failure(let error) = result { lastError = "\(error)" }
        totals.slowestMilliseconds = max(
            totals.slowestMilliseconds, Int(((.now - start) / .milliseconds(1)).rounded()))
        switch result {
        case .success(.value):
            totals.succeeded += 1
            if call == .restartApplication { totals.onceSucceeded += 1 }
            if isNew { finish(call) }
        case .success(.wrong(let answer)): totals.wrong.append("\(call): \(answer)")
        case .failure(let error as VapixError):
            var kind = error.code.rawValue
            if let account = error.serviceAccount { kind += "/\(account.code.rawValue)" }
            if let status = error.httpStatus, error.code == .httpStatus { kind += "/\(status)" }
            totals.failures[kind, default: 0] += 1
        case .failure(let error as NotOK): totals.failures["notOK/\(error.status)", default: 0] += 1
        case .failure(is CancellationError): totals.failures["deadline", default: 0] += 1
        case .failure(let error): totals.foreign.append("\(call): \(error)")
        }
    }

    private func finish(_ call: Call) {
        missing.remove(call)
        if missing.isEmpty { resume() }
    }

    private static func perform(_ call: Call, _ vapix: Vapix, _ onceID: String) async throws -> Outcome {
        switch call {
        case .listApplications:
            let applications = try await vapix.applications.list()
            return applications.count == 12 && applications.first?.name == "vmd"
                ? .value : .wrong("\(applications.map(\.name))")
        case .readParameters:
            let brand = try await vapix.parameters.list("Brand")["Brand.Brand"]
            return brand == "AXIS" ? .value : .wrong("\(brand ?? "nothing")")
        case .readProperties:
            let brand = try await vapix.basicDeviceInfo.getAllProperties().propertyList.brand
            return brand == "AXIS" ? .value : .wrong("\(brand ?? "nothing")")
        case .askReadiness:
            return try await vapix.systemReady.getStatus(timeout: .zero).isReady ? .value : .wrong("not ready")
        case .restartApplication:
            // The number in the query tells the camera's count which requests are one and the same.
            let request = HTTPRequest(
                .get, "/axis-cgi/applications/control.cgi", query: "action=restart&package=vmd&once=\(onceID)")
            let reply = try await vapix.send(request, effect: .once)
            guard reply.status == 200, reply.body.starts(with: Array("OK".utf8)) else {
                throw NotOK(status: reply.status)
            }
            return .value
        }
    }
}

/// A raw request's answer that is no success, which the library leaves to the app to see.
private struct NotOK: Error {
    let status: Int
}

/// Gives work up after a while, as apps do.
private func within<Value: Sendable>(
    _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
) async -> Result<Value, any Error> {
    let task = Task { try await work() }
    let alarm = Task {
        try await Task.sleep(for: limit)
        task.cancel()
    }
    defer { alarm.cancel() }
    return await task.result
}
