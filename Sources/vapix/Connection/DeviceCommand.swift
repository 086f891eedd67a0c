import ArgumentParser

/// A command that talks to a device.
protocol DeviceCommand: AsyncParsableCommand {
    /// The connection to the device.
    var connection: ConnectionOptions { get }
}

extension DeviceCommand {
    mutating func validate() throws {
        try connection.requireLogin()
    }
}
