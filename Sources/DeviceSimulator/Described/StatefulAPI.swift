/// The part of an API that has state.
///
/// The documented examples answer its other calls.
protocol StatefulAPI: Sendable {
    /// Whether the catalogue's types of query arguments are checked before the API sees them.
    ///
    /// An API with an error code for each argument checks them itself.
    var checksValues: Bool { get }

    /// Answers a call whose parameters are complete and have the right types.
    ///
    /// - Parameters:
    ///   - operation: The operation's name in the catalogue.
    ///   - arguments: The call's arguments.
    /// - Returns: The answer; `nil` for that of an example.
    /// - Throws: `CallFailure` if the device refuses the call.
    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer?
}

extension StatefulAPI {
    var checksValues: Bool { true }
}
