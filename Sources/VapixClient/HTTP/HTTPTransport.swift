/// Carries requests to devices, and their replies back.
///
/// A client uses libcurl unless it is given another transport. A transport of your own sees every attempt of every call: it can
/// record the attempts, or reply without a device. `VapixTesting` has one for tests of an app. Events use WebSockets, which do not
/// go through a transport.
public protocol HTTPTransport: Sendable {
    /// Sends one request.
    ///
    /// - Parameter exchange: The request, with timeouts and credentials.
    /// - Returns: The reply, whatever its status; see ``HTTPExchange/bodyWriter`` for replies that are read as they arrive.
    /// - Throws: ``VapixError``: after `connectionFailed` the client sends the request again if its effect allows that.
    ///   `CancellationError` as soon as the task is cancelled.
    func reply(to exchange: HTTPExchange) async throws -> HTTPReply
}
