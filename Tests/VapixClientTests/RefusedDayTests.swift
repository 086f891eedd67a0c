import DeviceSimulator
import Foundation
import ServiceAccounts
import TestSupport
import TestTools
import Testing
import VapixClient

/// A day of refusals on a clock of its own, every minute of it a call through a real bus and real HTTP.
@Suite(.timeLimit(.minutes(10)))
struct RefusedDayTests {
    /// Story: each call whose new account was refused as well got another one at the next call, up to the device's 200.
    @Test func list_fewAccounts_everythingIsRefusedForADay() async throws {
        try await SimulatedDevice.withDevice { device in
            let clock = ManualClock()
            let account = ServiceAccount(name: "test_app", bus: SystemBus(address: device.busAddress), clock: clock)
            var vapix = Vapix(origin: try Origin(device.origin), credentials: account)
            vapix.clock = clock
            device.script(SimulatedReply(status: 401), for: "/axis-cgi/applications/list.cgi")
            var codes: Set<VapixError.Code> = []
            for minute in 0..<24 * 60 {
                do {
                    _ = try await vapix.applications.list()
                } catch let error as VapixError {
                    codes.insert(error.code)
                    if error.code == .credentialsUnavailable {
                        #expect(error.serviceAccount?.code == .budgetExhausted)
                        #expect(error.nextTry.map { $0 > clock.now } == true)
                        #expect(error.isRetriable)
                    }
                }
                // What the account works for goes on working.
                if minute % 60 == 0 { _ = try await vapix.basicDeviceInfo.getAllProperties() }
                clock.advance(by: .seconds(60))
            }
            #expect(codes == [.unauthorized, .credentialsUnavailable])
            #expect(device.credentialCalls <= 24)
            // And when the device comes to its senses, the account at hand does.
            device.script(nil, for: "/axis-cgi/applications/list.cgi")
            #expect(try await vapix.applications.list().count == 12)
            #expect(device.credentialCalls <= 24)
        }
    }
}
