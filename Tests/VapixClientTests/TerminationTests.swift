import Glibc
import TestSupport
import Testing

/// `untilTermination` in a process of its own, which gets real signals.
@Suite(.timeLimit(.minutes(2)))
struct TerminationTests {
    /// A process whose body runs.
    private func process(_ body: String) async throws -> SteeredProcess {
        let process = try SteeredProcess(["untilTermination", body])
        #expect(try await process.answer() == "running")
        return process
    }

    private func hasEnded(_ process: SteeredProcess) async -> Bool {
        await eventually(within: .seconds(60)) { process.hasEnded }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func untilTermination_returns_bodyEndsAtTheSignal(number: CInt) async throws {
        let process = try await process("waits")
        process.signal(number)
        #expect(try await process.answer() == "ended")
        #expect(await hasEnded(process))
        #expect(process.exitCode == 0)
    }

    @Test func untilTermination_returns_bodyEndsLater() async throws {
        let process = try await process("lingers")
        process.signal(SIGTERM)
        #expect(try await process.answer() == "cancelled")
        #expect(!process.hasEnded)
        #expect(try await process.tell("enough") == "read enough")
        #expect(try await process.answer() == "ended")
        #expect(await hasEnded(process))
        #expect(process.exitCode == 0)
    }

    /// The second signal may be the other one of the two.
    @Test(arguments: [(SIGTERM, SIGTERM), (SIGTERM, SIGINT), (SIGINT, SIGTERM)])
    func untilTermination_processEnds_secondSignal(first: CInt, second: CInt) async throws {
        let process = try await process("lingers")
        process.signal(first)
        #expect(try await process.answer() == "cancelled")
        process.signal(second)
        #expect(await hasEnded(process))
        #expect(process.exitCode == -second)
    }

    @Test func untilTermination_throws_bodyThrowsAfterTheSignal() async throws {
        let process = try await process("fails")
        process.signal(SIGTERM)
        #expect(try await process.answer() == "failed")
        #expect(await hasEnded(process))
        #expect(process.exitCode == 3)
    }

    @Test func untilTermination_handlersAreBack_bodyEndedByItself() async throws {
        let process = try await process("ends")
        let hasThreads = { (count: String) in
            await eventually(within: .seconds(60)) { (try? await process.tell("threads")) == count }
        }
        #expect(await hasThreads("1"))
        // The process ignored it before, so it has no effect.
        process.signal(SIGINT)
        #expect(await hasThreads("1"))
        #expect(try await process.tell("enough") == "ended")
        process.signal(SIGTERM)
        #expect(try await process.answer() == "handled")
        process.signal(SIGINT)
        #expect(await hasThreads("0"))
    }

    @Test func untilTermination_nothingIsLeft_thousandTimes() async throws {
        let process = try SteeredProcess(["untilTermination", "repeats"])
        #expect(try await process.answer() == "descriptors 0")
        #expect(await eventually(within: .seconds(60)) { (try? await process.tell("threads")) == "0" })
    }

    @Test func untilTermination_bothReturn_twoAtOnce() async throws {
        let process = try await process("twice")
        #expect(try await process.answer() == "running")
        process.signal(SIGTERM)
        #expect(try await process.answer() == "ended")
        #expect(await hasEnded(process))
        #expect(process.exitCode == 0)
    }

    @Test func untilTermination_cancellationError_taskIsCancelled() async throws {
        let process = try await process("cancelled")
        #expect(try await process.tell("now") == "cancelled")
        #expect(await hasEnded(process))
        #expect(process.exitCode == 0)
    }
}
