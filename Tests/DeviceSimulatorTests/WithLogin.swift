import DeviceSimulator
import TestSupport

/// Runs a test with a camera and an account of it.
func withLogin(
    _ configuration: SimulatedDevice.Configuration = .anyPort,
    _ body: (SimulatedDevice, _ login: String) async throws -> Void
) async throws {
    try await SimulatedDevice.withDevice(configuration) { device async throws in
        try await body(device, try await device.credentials())
    }
}
