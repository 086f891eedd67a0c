import DeviceSimulator
import ServiceAccounts
import Testing
import VapixClient

@testable import DoorBell

@Test(.timeLimit(.minutes(1))) func run_theButtonIsPressed_ringsTheBell() async throws {
    try await SimulatedDevice.withDevice { device in
        let vapix = Vapix(
            serviceAccount: "DoorBell", on: SystemBus(address: device.busAddress), origin: try Origin(device.origin))
        let app = Task {
            try await Bell(button: .fromOne(1), output: .fromOne(2)).run(on: vapix) { print($0) }
        }
        defer { app.cancel() }

        try await device.waitForEventClient()
        device.setPort(0, isActive: true)  // the simulator counts from 0: this is port 1

        let rings = RequestFilter(operation: "ioPortManagement/setStateSequence")
        let requests = try await device.waitForRequest(rings)
        #expect(requests.map(\.status) == [200])
    }
}
