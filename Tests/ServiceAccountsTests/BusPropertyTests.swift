import TestTools
import Testing

/// What `make fuzz` looks for new inputs for, in what a bus sends.
@Suite(.timeLimit(.minutes(10)))
struct BusPropertyTests {
    @Test(arguments: InputProperty.ofBuses) func property_changedSeeds_holds(property: InputProperty) async throws {
        let violations = try await property.violationsOfSeeds(changes: 100)
        #expect(violations == [])
    }

    @Test(arguments: InputProperty.ofBuses) func property_inputsThatFailedOnce_holds(
        property: InputProperty
    ) async throws {
        let violations = try property.violationsOfRegressions()
        #expect(violations == [])
    }
}
