// snippet:begin
import Testing
import VapixClient
import VapixTesting

@testable import AppKeeper

@Test func startStopped_aStoppedApp_isStarted() async throws {
    let camera = ScriptedTransport()
    camera.when(
        Applications.list(),
        return: [
            Applications.Application(name: "kept", status: .stopped),
            Applications.Application(name: "busy", status: .running),
            Applications.Application(name: "other", status: .stopped),
        ])
    camera.when(Applications.start(package: "kept"), return: ())

    let started = try await startStopped(["kept", "busy"], on: Vapix(camera))

    #expect(started == ["kept"])
    #expect(camera.calls.map(\.id) == ["applications/list", "applications/start"])
}
// snippet:end

// snippet:begin idle
@Test func startStopped_nothingIsStopped_startsNothing() async throws {
    let camera = ScriptedTransport()
    camera.when(Applications.list(), return: [Applications.Application(name: "kept", status: .running)])
    #expect(try await startStopped(["kept"], on: Vapix(camera)).isEmpty)
}
// snippet:end

@Test func startStopped_somebodyElseWasFaster_isNoError() async throws {
    let camera = ScriptedTransport()
    camera.when(Applications.list(), return: [Applications.Application(name: "kept", status: .stopped)])
    let running = DeviceError(code: Applications.ErrorCode.alreadyRunning, message: nil)
    camera.when(Applications.start(package: "kept"), throw: VapixError(.rejected, device: running))

    #expect(try await startStopped(["kept"], on: Vapix(camera)).isEmpty)
}

@Test func startStopped_theDeviceIsGone_isAnError() async throws {
    let camera = ScriptedTransport()
    camera.when(Applications.list(), throw: VapixError(.connectionFailed))

    await #expect(throws: VapixError.self) { try await startStopped(["kept"], on: Vapix(camera)) }
}
