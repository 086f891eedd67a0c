internal import Foundation

extension SimulatedDevice {
    /// A fault that was begun, to be ended by name.
    public struct InjectedFault: Sendable, Hashable {
        fileprivate let id: UUID
        /// What was begun.
        public let fault: Fault
    }

    /// Begins a fault; returns when it is there.
    ///
    /// - Parameters:
    ///   - fault: What goes wrong.
    ///   - duration: How long; `nil` until it is ended. What happens once, such as ``Fault/accountsLost``, takes no time.
    /// - Returns: What ``end(_:)`` takes.
    /// - Throws: `SimulatorError` when the simulator itself fails.
    @discardableResult
    public func inject(_ fault: Fault, for duration: Duration? = nil) async throws -> InjectedFault {
        InjectedFault(id: try await injector.begin(fault, for: duration), fault: fault)
    }

    /// Ends a fault, if it has not ended by itself; returns when the camera has recovered from it.
    ///
    /// - Parameter injected: What ``inject(_:for:)`` returned.
    /// - Throws: `SimulatorError` when the simulator itself fails.
    public func end(_ injected: InjectedFault) async throws {
        try await injector.end(injected.id)
    }

    /// Ends all faults; returns when the camera has recovered.
    ///
    /// - Throws: `SimulatorError` when the simulator itself fails.
    public func endFaults() async throws {
        try await injector.endAll()
    }

    /// Begins faults, each at its time; returns when the last of them has begun.
    ///
    /// Cancelling the task leaves out those that have not begun.
    ///
    /// - Parameter schedule: The faults.
    /// - Throws: `SimulatorError` when the simulator itself fails; `CancellationError`.
    public func play(_ schedule: [ScheduledFault]) async throws {
        let start = ContinuousClock.now
        for scheduled in schedule.sorted(by: { $0.start < $1.start }) {
            try await Task.sleep(until: start + scheduled.start, clock: .continuous)
            try await inject(scheduled.fault, for: scheduled.duration)
        }
    }

    /// Tells of each request that the camera has dealt with, on both listeners, whether or not its reply arrives.
    ///
    /// So a test sees whether something was done twice.
    ///
    /// - Parameter observer: Called on threads of the simulator's; `nil` ends it.
    public func observeRequests(_ observer: (@Sendable (ExecutedRequest) -> Void)?) {
        log.observer = observer
    }
}
