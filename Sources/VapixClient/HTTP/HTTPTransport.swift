/// Carries requests to devices, and their replies back.
///
/// Without one of your own, a client uses libcurl. A transport of your own sees every attempt of every call: it can record
/// them, or reply by itself. For tests of an app, `VapixTesting` has one that needs no device. WebSockets, which events use,
/// do not go through a transport.
public protocol HTTPTransport: Sendable {
    /// Sends one request.
    ///
    /// - Parameter exchange: The request, with timeouts and credentials.
    /// - Returns: The reply, whatever its status; see ``HTTPExchange/bodyWriter`` for replies that are read as they arrive.
    /// - Throws: ``VapixError``: after `connectionFailed` the client sends the request again if its effect allows that.
    ///   `CancellationError` as soon as the task is cancelled.
    func reply(to exchange: HTTPExchange) async throws -> HTTPReply
}
