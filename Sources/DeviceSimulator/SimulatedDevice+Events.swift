extension SimulatedDevice {
    /// Emits an event to all clients that have subscribed to it.
    ///
    /// - Parameter event: The event.
    public func emit(_ event: SimulatedEvent) {
        events.emit(event)
    }

    /// Emits numbered events, for tests that check that none is lost.
    ///
    /// - Parameter count: How many events, from 0.
    /// - Returns: Their numbers. The first event of a camera has number 1, and later calls continue from the last
    ///   number.
    @discardableResult
    public func emitNumbered(_ count: Int) -> Range<Int> {
        events.emitNumbered(count)
    }

    /// The number of clients that have subscribed to events and received the present states.
    public var eventClientCount: Int { events.listenerCount }

    /// Waits until a client has subscribed to events and received the present states.
    ///
    /// A change that is made after this call reaches the client as a separate event, behind the present states.
    ///
    /// - Throws: `CancellationError` if the task is cancelled.
    public func waitForEventClient() async throws {
        try await events.waitForListener()
    }

    /// Plays a script; returns after its last step.
    ///
    /// - Parameter script: The script.
    /// - Throws: ``SimulatorError`` if the simulator itself fails; `CancellationError`.
    public func play(_ script: EventScript) async throws {
        var hasWaited = false
        var next = 0
        while next < script.steps.count {
            try Task.checkCancellation()
            let step = script.steps[next]
            next += 1
            if step == .again {
                next = 0
                // A script without a pause must not occupy a cooperative thread endlessly.
                await Task.yield()
                continue
            }
            if step == .wait || (step.needsClient && !hasWaited) {
                try await events.waitForListener()
                hasWaited = true
            }
            try await play(step)
        }
    }

    /// The maximum size of an oversized message, in bytes.
    private static let maximumMessageSize = 1_000_000_000

    private func play(_ step: EventScript.Step) async throws {
        switch step {
        case .burst(let count): emitNumbered(count)
        case .every(let interval, let count):
            var emitted = 0
            while emitted < count ?? .max {
                if emitted > 0 { try await Task.sleep(for: interval.limited) }
                emitNumbered(1)
                emitted += 1
            }
        case .event(let event): emit(event)
        case .pause(let time): try await Task.sleep(for: time.limited)
        case .ping: events.disturb(.bytes(WebSocketPeer.frame(9, Array("simulator".utf8))))
        case .malformed(let malformation): events.disturb(.bytes(WebSocketPeer.frame(1, malformation.message)))
        case .oversized(let size):
            let shell = (Array(#"{"apiVersion":"1.0","padding":""#.utf8), Array(#""}"#.utf8))
            let size = min(max(size, 0), Self.maximumMessageSize) - shell.0.count - shell.1.count
            let padding = [UInt8](repeating: UInt8(ascii: "x"), count: max(size, 0))
            events.disturb(.bytes(WebSocketPeer.frame(1, shell.0 + padding + shell.1)))
        case .frame(let bytes): events.disturb(.bytes(bytes))
        case .close(let code): events.disturb(.close(code))
        case .cut: events.disturb(.cut)
        case .hang: events.disturb(.hang)
        case .restart(let time): try await inject(.webServerDown, for: time)
        case .deflate: events.offersCompression = true
        case .refuse(let code): events.refuseNext(code)
        case .wait, .again: break
        }
    }
}
