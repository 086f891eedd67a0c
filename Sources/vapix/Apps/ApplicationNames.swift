import ArgumentParser
import VapixClient

/// The argument that names applications.
struct ApplicationNames: ParsableArguments {
    @Argument(help: "The applications' names, which list-apps shows in the first column.")
    var names: [String]

    func validate() throws {
        guard !names.contains("") else { throw ValidationError("an application's name is empty") }
        guard Set(names).count == names.count else {
            throw ValidationError("an application is named twice. Remove one")
        }
    }

    /// Does something to each application, one after another.
    ///
    /// - Parameters:
    ///   - action: The name of the action.
    ///   - pastTense: The same for people.
    ///   - connection: The device.
    ///   - call: The call for an application.
    /// - Returns: The applications to which it was done, and the failures of the others.
    /// - Throws: `CancellationError`.
    func forEach(
        _ action: String, _ pastTense: String, through connection: Connection,
        _ call: @Sendable (String) -> VapixCall<Void>
    ) async throws -> Outcome {
        var done: [String] = []
        var failures: [(name: String, error: ToolError)] = []
        for name in names {
            do {
                try await connection.send(call(name))
                done.append(name)
            } catch let error where !Task.isCancelled {
                guard let error = ToolError(error) else { throw error }
                failures.append((name, error))
            }
        }
        let report = done.isEmpty ? nil : ActionReport(action: action, pastTense: pastTense, names: done)
        guard !failures.isEmpty else { return Outcome(report) }
        guard names.count > 1 else { return Outcome(report, failure: failures[0].error) }
        let messages = failures.map { "\($0.name): \($0.error.message ?? "failed")" }
        let failure = ToolError(all: failures.map(\.error), message: messages.joined(separator: "; "))
        return Outcome(report, failure: failure)
    }
}
