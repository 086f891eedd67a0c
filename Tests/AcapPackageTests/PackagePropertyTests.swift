import TestTools
import Testing

/// What `make fuzz` looks for new inputs for, in the readers of packages.
@Suite(.timeLimit(.minutes(10)))
struct PackagePropertyTests {
    @Test(arguments: InputProperty.ofPackages) func property_changedSeeds_holds(property: InputProperty) async throws {
        let violations = try await property.violationsOfSeeds()
        #expect(violations == [])
    }

    @Test(arguments: InputProperty.ofPackages) func property_inputsThatFailedOnce_holds(property: InputProperty) throws
    {
        let violations = try property.violationsOfRegressions()
        #expect(violations == [])
    }
}
