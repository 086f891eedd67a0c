// A test against the simulated camera, as the README shows it.

// snippet:begin
import DeviceSimulator
import ServiceAccounts
import VapixClient

try await SimulatedDevice.withDevice { device in
    let vapix = Vapix(
        serviceAccount: "my_app", on: SystemBus(address: device.busAddress), origin: try Origin(device.origin))
    try await vapix.applications.start(package: "helloworld")
    device.removeAllAccounts()  // as when the camera restarts
    let apps = try await vapix.applications.list()
    precondition(apps.contains { $0.name == "helloworld" && $0.status == .running })

    try device.answer("time/getDateTimeInfo", with: SimulatedReply(status: 503))
    let time = try? await vapix.time.getDateTimeInfo()
    precondition(time == nil)
}
// snippet:end
