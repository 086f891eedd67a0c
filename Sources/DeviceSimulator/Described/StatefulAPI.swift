/// The part of an API that has state.
///
/// The documented examples answer its other calls.
protocol StatefulAPI: Sendable {
    /// Answers a call whose parameters are complete and have the right types.
    ///
    /// - Parameters:
    ///   - operation: The operation's name in the catalogue.
    ///   - arguments: The call's arguments.
    /// - Returns: The answer; `nil` for that of an example.
    /// - Throws: `CallFailure` if the device refuses the call.
    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer?
}
