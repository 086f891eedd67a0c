extension SimulatedDevice {
    /// The camera's clock.
    ///
    /// ```swift
    /// device.clock.freeze()
    /// device.clock.advance(by: .seconds(3600))
    /// ```
    ///
    /// Timestamps of events, the headers `Date` and the time APIs follow it. The uptime and the lifetimes of session
    /// tokens do not.
    public var clock: SimulatedClock { SimulatedClock(clock: state.clock) }
}

/// The clock of a simulated camera; it begins with this machine's time.
public struct SimulatedClock: Sendable {
    let clock: DeviceClock

    /// The time, in seconds since 1970; it stays within the years 1970 to 9999.
    public var secondsSince1970: Double {
        get { clock.now.timeIntervalSince1970 }
        nonmutating set { clock.now = .init(timeIntervalSince1970: CalendarTime.limited(newValue)) }
    }

    /// The local time, as `2024-10-02T14:00:00+02:00`.
    public var localTime: String { clock.local }

    /// Whether the clock stands still.
    public var isFrozen: Bool { clock.isFrozen }

    /// Stops the clock.
    public func freeze() { clock.isFrozen = true }

    /// Lets the clock go on from the time that it shows.
    public func resume() { clock.isFrozen = false }

    /// Moves the clock.
    ///
    /// - Parameter duration: The time by which the clock moves forwards; a negative time moves it backwards.
    public func advance(by duration: Duration) { clock.advance(by: duration / .seconds(1)) }
}
