public import DeviceSimulator

extension SimulatedDevice.Configuration {
    /// The configuration of a healthy camera on any free port, because tests run side by side.
    public static var anyPort: Self {
        var configuration = Self()
        configuration.port = 0
        return configuration
    }

    /// The same with changes.
    ///
    /// - Parameter change: Changes the configuration.
    /// - Returns: The changed configuration.
    public static func anyPort(_ change: (inout Self) -> Void) -> Self {
        var configuration = anyPort
        change(&configuration)
        return configuration
    }
}
