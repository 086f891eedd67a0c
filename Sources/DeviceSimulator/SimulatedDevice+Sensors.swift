extension SimulatedDevice {
    /// The settings of the shock detection; calls of the shock detection API change them.
    public var shockDetection: SimulatedShockDetection {
        get { state.shockDetection.withLock { $0 } }
        set { state.shockDetection.withLock { $0 = newValue } }
    }

    /// Gives the camera a shock that is strong enough for any sensitivity.
    ///
    /// The camera emits the event `tns1:Device/tnsaxis:Tampering/ShockDetected`, at most once in 5 seconds.
    ///
    /// - Returns: Whether the camera detected it.
    @discardableResult
    public func shock() -> Bool {
        let isDetected = state.shockDetection.withLock { $0.detects(at: .now) }
        if isDetected { events.emit(.shockDetected) }
        return isDetected
    }

    /// The PIR sensors, which clients count from 0.
    public var pirSensors: [SimulatedPIRSensor] { state.pirSensors.withLock { $0 } }

    /// Makes a PIR sensor detect motion, or no longer detect it.
    ///
    /// The camera emits the event `tns1:Device/tnsaxis:Sensor/PIR` if that is a change.
    ///
    /// - Parameters:
    ///   - sensor: The sensor, from 0; a sensor that does not exist is ignored.
    ///   - isActive: Whether the sensor detects motion.
    public func setPIRSensor(_ sensor: Int, isActive: Bool) {
        let isChange = state.pirSensors.withLock { sensors in
            guard sensors.indices.contains(sensor), sensors[sensor].isActive != isActive else { return false }
            sensors[sensor].isActive = isActive
            return true
        }
        if isChange { events.emit(.pirSensor(sensor, isActive: isActive)) }
    }

    /// The camera's position; calls of the geolocation API change it.
    public var geographicPosition: GeographicPosition {
        get { state.geographicPosition.withLock { $0 } }
        set { state.geographicPosition.withLock { $0 = newValue } }
    }
}
