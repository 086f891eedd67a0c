// Faults of the simulated camera in a test, as the README shows them.

// snippet:begin
import DeviceSimulator
import ServiceAccounts
import VapixClient

try await SimulatedDevice.withDevice { device in
    let vapix = Vapix(
        serviceAccount: "my_app", on: SystemBus(address: device.busAddress), origin: try Origin(device.origin))
    try await device.inject(.serviceDown, for: .seconds(1))
    try await device.inject(.http(.cut(.headers(after: 20)), to: RequestSelector(count: 1)))
    _ = try await vapix.applications.list()  // waited for its account, and asked again after half a reply

    let reboot = try await device.inject(.reboot)
    try await device.end(reboot)
    _ = try await vapix.applications.list()  // with another account
    precondition(device.credentialCalls == 2 && device.accountNames.count == 1)
}
// snippet:end
