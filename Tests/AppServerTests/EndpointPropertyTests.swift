import TestTools
import Testing

/// What `make fuzz` looks for new inputs for, in the readers of the endpoints.
@Suite(.timeLimit(.minutes(10)))
struct EndpointPropertyTests {
    @Test(arguments: InputProperty.ofEndpoints) func property_changedSeeds_holds(property: InputProperty) async throws {
        let violations = try await property.violationsOfSeeds()
        #expect(violations == [])
    }

    @Test(arguments: InputProperty.ofEndpoints) func property_inputsThatFailedOnce_holds(
        property: InputProperty
    ) throws {
        let violations = try property.violationsOfRegressions()
        #expect(violations == [])
    }
}
