import DeviceSimulator
import TestSupport
import Testing
import VapixClient

/// The advice of errors that depends on the call's effect and path.
@Suite(.timeLimit(.minutes(10)))
struct AdviceTests {
    private func alarm(_ effect: Effect) -> VapixCall<Void> {
        VapixCall("siren/alarm", HTTPRequest(.post, "/local/siren/alarm.cgi", body: "1"), effect: effect) { _ in }
    }

    private func description(_ call: VapixCall<Void>, _ vapix: Vapix) async -> String {
        await expectError(VapixError.self) { try await vapix.send(call) }?.description ?? ""
    }

    /// "Try again later" was the advice for calls that must happen once and perhaps had happened.
    @Test func advice_callOnceMayHaveHappened_saysSo() async throws {
        try await withCamera { device, vapix in
            let advice = "The device may have acted on the call: ask it before you make the call again."
            device.script(SimulatedReply(status: 503), for: "/local/siren/alarm.cgi")
            #expect(await description(alarm(.once), vapix).hasSuffix(" (HTTP 503). " + advice))
            device.script(SimulatedReply(status: 500), for: "/local/siren/alarm.cgi")
            #expect(await description(alarm(.once), vapix).hasSuffix(advice))

            _ = try await device.inject(.http(.cut(.reply)))
            #expect(await description(alarm(.once), vapix).hasSuffix(advice))
            var impatient = vapix
            impatient.retryPolicy = .never
            #expect(await description(alarm(.idempotent), impatient).hasSuffix("this program may reach it."))
        }
    }

    @Test func advice_callOnceHasNotHappened_saysNothingOfIt() async throws {
        let vapix = try Vapix(origin: "http://127.0.0.1:1", username: "a", password: "b")
        #expect(await description(alarm(.once), vapix).hasSuffix("this program may reach it."))
    }

    /// The advice for another app's missing endpoint was to update AXIS OS.
    @Test func advice_pathOfAnApp_namesTheApp() async throws {
        try await withCamera { device, vapix in
            let text = """
                siren/alarm: the app "siren" has no such endpoint, or is not installed (HTTP 404). `vapix list-apps` lists the apps; \
                httpConfig in an app's manifest.json lists its endpoints.
                """
            device.script(SimulatedReply(status: 404), for: "/local/siren/alarm.cgi")
            #expect(await description(alarm(.once), vapix) == text)

            let other = VapixCall("x", HTTPRequest(.get, "/axis-cgi/none.cgi"), effect: .read) { _ in }
            device.script(SimulatedReply(status: 404), for: "/axis-cgi/none.cgi")
            #expect(await description(other, vapix).hasPrefix("x: the device does not have this API"))
        }
    }
}
