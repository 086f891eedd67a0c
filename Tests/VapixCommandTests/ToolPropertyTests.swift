import TestTools
import Testing

/// What `make fuzz` looks for new inputs for, in what the tool reads.
@Suite(.timeLimit(.minutes(10)))
struct ToolPropertyTests {
    // ArgumentParser takes its time.
    @Test func arguments_changedSeeds_holds() async throws {
        let violations = try await InputProperty.arguments.violationsOfSeeds(changes: 12)
        #expect(violations == [])
    }

    @Test func configurationFiles_changedSeeds_holds() async throws {
        let violations = try await InputProperty.configurationFiles.violationsOfSeeds(changes: 200)
        #expect(violations == [])
    }

    @Test func followedLogs_changedSeeds_holds() async throws {
        let violations = try await InputProperty.followedLogs.violationsOfSeeds(changes: 50)
        #expect(violations == [])
    }

    @Test(arguments: InputProperty.ofTools) func property_inputsThatFailedOnce_holds(
        property: InputProperty
    ) async throws {
        let violations = try property.violationsOfRegressions()
        #expect(violations == [])
    }
}
