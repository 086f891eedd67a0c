extension DeviceState {
    /// The present states, as events.
    var presentEvents: [SimulatedEvent] {
        let now = ContinuousClock.now
        let inputs = virtualInputs.withLock { $0 }
        return [.systemReady(startup.isReady), .liveStreamAccessed(liveStreams.withLock { $0 } > 0)]
            + ports.enumerated().map { .port($0.element, $0.offset) }
            + inputs.enumerated().map { .virtualInput($0.offset + 1, isActive: $0.element.isActive(at: now)) }
            + pirSensors.withLock { $0 }.enumerated().map { .pirSensor($0.offset, isActive: $0.element.isActive) }
            + supervisedPorts.withLock { $0 }.compactMap { port in
                port.eventState.map { .supervisedPort(port.number, $0) }
            }
            + ptzEvents
    }

    /// Counts the clients that receive live video.
    ///
    /// Emits an event for the first and after the last one.
    func changeLiveStreams(by difference: Int) {
        let (before, after) = liveStreams.withLock { count in
            defer { count += difference }
            return (count, count + difference)
        }
        if (before > 0) != (after > 0) { events.emit(.liveStreamAccessed(after > 0)) }
    }
}
