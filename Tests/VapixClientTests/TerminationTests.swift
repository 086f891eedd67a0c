import DeviceSimulator
import Glibc
import TestSupport
import TestTools
import Testing

/// `untilTermination` in a process of its own, which gets real signals.
@Suite(.timeLimit(.minutes(10)))
struct TerminationTests {
    /// A process whose body runs.
    private func process(_ body: String) async throws -> SteeredProcess {
        let process = try SteeredProcess(["untilTermination", body])
        #expect(try await process.answer() == "running")
        return process
    }

    /// The exit code, or minus the number of the signal that ended the process.
    private func exitCode(_ process: SteeredProcess) async -> CInt? {
        _ = await eventually { process.child.status != nil }
        return process.child.status
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func untilTermination_returns_bodyEndsAtTheSignal(number: CInt) async throws {
        let process = try await process("waits")
        process.child.signal(number)
        #expect(try await process.answer() == "ended")
        #expect(await exitCode(process) == 0)
    }

    @Test func untilTermination_returns_bodyEndsLater() async throws {
        let process = try await process("lingers")
        process.child.signal(SIGTERM)
        #expect(try await process.answer() == "cancelled")
        #expect(process.child.status == nil)
        #expect(try await process.tell("enough") == "read enough")
        #expect(try await process.answer() == "ended")
        #expect(await exitCode(process) == 0)
    }

    /// The second signal may be the other one of the two.
    @Test(arguments: [(SIGTERM, SIGTERM), (SIGTERM, SIGINT), (SIGINT, SIGTERM)])
    func untilTermination_processEnds_secondSignal(first: CInt, second: CInt) async throws {
        let process = try await process("lingers")
        process.child.signal(first)
        #expect(try await process.answer() == "cancelled")
        process.child.signal(second)
        #expect(await exitCode(process) == -second)
    }

    @Test func untilTermination_throws_bodyThrowsAfterTheSignal() async throws {
        let process = try await process("fails")
        process.child.signal(SIGTERM)
        #expect(try await process.answer() == "cleaned up")
        #expect(try await process.answer() == "failed")
        #expect(await exitCode(process) == 3)
    }

    @Test func untilTermination_handlersAreBack_bodyEndedByItself() async throws {
        let process = try await process("ends")
        let hasThreads = { (count: String) in
            await eventually { (try? await process.tell("threads")) == count }
        }
        #expect(await hasThreads("1"))
        // The process ignored it before, so it has no effect.
        process.child.signal(SIGINT)
        #expect(await hasThreads("1"))
        #expect(try await process.tell("enough") == "ended")
        process.child.signal(SIGTERM)
        #expect(try await process.answer() == "handled")
        process.child.signal(SIGINT)
        #expect(await hasThreads("0"))
    }

    @Test func untilTermination_nothingIsLeft_thousandTimes() async throws {
        let process = try SteeredProcess(["untilTermination", "repeats"])
        let answer = try await process.answer()
        #expect(answer == "descriptors 0")
        #expect(await eventually { (try? await process.tell("threads")) == "0" })
    }

    @Test func untilTermination_bothReturn_twoAtOnce() async throws {
        let process = try await process("twice")
        #expect(try await process.answer() == "running")
        process.child.signal(SIGTERM)
        #expect(try await process.answer() == "ended")
        #expect(await exitCode(process) == 0)
    }

    @Test func untilTermination_cancellationError_taskIsCancelled() async throws {
        let process = try await process("cancelled")
        #expect(try await process.tell("now") == "cleaned up")
        #expect(try await process.answer() == "cancelled")
        #expect(await exitCode(process) == 0)
    }

    /// A camera that hangs kept an app's last call until the camera's SIGKILL.
    ///
    /// The call's own timeout is an hour here.
    @Test func untilTermination_cleanUpIsCancelled_cameraHangs() async throws {
        try await SimulatedDevice.withDevice { device in
            let process = try SteeredProcess(
                ["untilTermination", "calls", device.origin],
                environment: ["DBUS_SYSTEM_BUS_ADDRESS": device.busAddress])
            #expect(try await process.answer().hasPrefix("running"))
            _ = try await device.inject(.http(.cut(.request, .hang)))
            process.child.signal(SIGTERM)
            #expect(try await process.answer() == "cleaning up")
            #expect(try await process.answer() == "CancellationError()")
            #expect(try await process.answer() == "ended")
            #expect(await exitCode(process) == 0)
        }
    }
}
