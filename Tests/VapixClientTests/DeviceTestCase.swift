import DeviceSimulator
import ServiceAccounts
import VapixClient

/// Runs a test with a simulated camera of its own and a client of it.
func withCamera<Result>(
    _ configuration: SimulatedDevice.Configuration = .init(), account: String = "test_app",
    _ body: (SimulatedDevice, Vapix) async throws -> Result
) async throws -> Result {
    try await SimulatedDevice.withDevice(configuration) { device in
        var vapix = Vapix(
            serviceAccount: account, on: SystemBus(address: device.busAddress), origin: try Origin(device.origin))
        // A busy machine must not miss them.
        vapix.timeouts = HTTPTimeouts(connect: .seconds(300), idle: .seconds(300), total: .seconds(300))
        return try await body(device, vapix)
    }
}
