extension SimulatedDevice {
    /// A fault that has begun, and that can be ended.
    public struct InjectedFault: Sendable, Hashable, Identifiable {
        /// The number of the fault, from 1.
        public let id: Int
        /// The fault.
        public let fault: Fault
    }

    /// Begins a fault; returns when it has taken effect.
    ///
    /// - Parameters:
    ///   - fault: The fault.
    ///   - duration: The duration; `nil` for a fault that lasts until it is ended. It has no meaning for
    ///     ``Fault/accountsLost``, which happens once.
    /// - Returns: The fault, for ``end(_:)``.
    /// - Throws: ``SimulatorError`` if the simulator itself fails.
    @discardableResult
    public func inject(_ fault: Fault, for duration: Duration? = nil) async throws -> InjectedFault {
        InjectedFault(id: try await injector.begin(fault, for: duration), fault: fault)
    }

    /// The faults that have begun and not ended, oldest first.
    public var activeFaults: [InjectedFault] {
        get async { await injector.faults.map { InjectedFault(id: $0.id, fault: $0.fault) } }
    }

    /// Restarts the camera: it loses its accounts, and its bus, service and web server are down for a time.
    ///
    /// - Parameter duration: The time until the camera is up again.
    /// - Throws: ``SimulatorError`` if the simulator itself fails.
    public func reboot(for duration: Duration = .seconds(2)) async throws {
        try await inject(.reboot, for: duration)
    }

    /// Ends a fault, unless it has ended; returns when the camera has recovered from it.
    ///
    /// - Parameter injected: The result of ``inject(_:for:)``.
    /// - Throws: ``SimulatorError`` if the simulator itself fails.
    public func end(_ injected: InjectedFault) async throws {
        try await injector.end(injected.id)
    }

    /// Ends all faults; returns when the camera has recovered.
    ///
    /// - Throws: ``SimulatorError`` if the simulator itself fails.
    public func endFaults() async throws {
        try await injector.endAll()
    }

    /// Begins each fault at its time; returns when the last one has begun.
    ///
    /// If the task is cancelled, the remaining faults do not begin.
    ///
    /// - Parameter schedule: The faults.
    /// - Throws: ``SimulatorError`` if the simulator itself fails; `CancellationError`.
    public func play(_ schedule: [ScheduledFault]) async throws {
        let start = ContinuousClock.now
        for scheduled in schedule.sorted(by: { $0.start < $1.start }) {
            try await Task.sleep(until: start + scheduled.start.limited, clock: .continuous)
            try await inject(scheduled.fault, for: scheduled.duration)
        }
    }

    /// Observes each request that the camera executes, on both listeners, whether or not the reply arrives.
    ///
    /// A test can check with it that nothing was executed twice.
    ///
    /// - Parameter observer: Called on threads of the simulator; `nil` ends the observation.
    public func observeRequests(_ observer: (@Sendable (ExecutedRequest) -> Void)?) {
        log.observer = observer
    }
}
