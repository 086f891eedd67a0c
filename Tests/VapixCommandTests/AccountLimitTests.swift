import DeviceSimulator
import Foundation
import TestSupport
import TestTools
import Testing

@testable import ServiceAccounts
@testable import vapix

/// The tool in a shell loop: each run takes an account, and a device has room for 200.
@Suite(.timeLimit(.minutes(10))) struct AccountLimitTests {
    /// Story: a loop of `vapix list-apps` used up the accounts of all apps in 200 runs.
    @Test func credentials_fewAccounts_toolRunsInALoopForADay() async throws {
        try await withTemporaryDirectory { folder in
            try await SimulatedDevice.withDevice { device in
                let clock = ManualClock(jumps: true)
                var options = ServiceAccount.Options.tool(busAddress: nil)
                #expect(options.history == .file("/tmp/vapix-tool-accounts-\(getuid())"))
                options.history = .file(folder.path + "/accounts")
                var last: ServiceAccountError?
                for run in 0..<500 {
                    let account = ServiceAccount(
                        name: ConnectionOptions.defaultAccount, bus: SystemBus(address: device.busAddress),
                        options: options, clock: clock)
                    do {
                        _ = try await account.credentials()
                    } catch {
                        last = error as? ServiceAccountError
                        #expect(run >= 20, "the first runs of an afternoon are not refused")
                    }
                    clock.advance(by: .seconds(10))
                }
                #expect(device.credentialCalls == 40)
                #expect(last?.code == .budgetExhausted)
            }
        }
    }

    @Test func options_noLimit_simulatedCamera() {
        let options = ServiceAccount.Options.tool(busAddress: "unix:path=/tmp/bus")
        #expect(options.history == .processOnly)
        #expect(options.startupTimeout == .zero)
    }
}
