// The control of a simulated camera in a test, as the article shows it.

// snippet:begin
import DeviceSimulator

try await SimulatedDevice.withDevice { device in
    let start = device.snapshot()
    device.clock.freeze()
    let requests = try await device.waitForRequest(RequestFilter(operation: "ntp/*", status: 200))
    try await device.restore(start)
    let control = try device.startControl()  // for programs in other languages
    print(control.url, requests)
    await control.stop()
}
// snippet:end
