/// What an operation sends and how it reads the answer, with what is known about it.
///
/// Calls are made by operations; see ``VapixOperation``.
public final class VapixCall<Output: Sendable>: Sendable {
    /// The operation's name.
    public let id: OperationID
    /// Who may call it.
    public let access: AccessLevel
    /// What calling it twice would do.
    public let effect: Effect

    /// The request, which has been checked, or what is wrong with its arguments.
    let request: Result<HTTPRequest, any Error>
    /// Reads the answer.
    let read: @Sendable (HTTPReply) throws -> Output
    /// The media type that a stream is documented to have, if that is known.
    let streamType: String?

    /// Makes a call.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - request: What to send; arguments in it must be percent-encoded already.
    ///   - read: Reads the answer, whatever its status. It throws ``DeviceError`` when the device says that it failed.
    public init(
        id: OperationID, access: AccessLevel, effect: Effect, request: HTTPRequest,
        reading read: @escaping @Sendable (HTTPReply) throws -> Output
    ) {
        self.id = id
        self.access = access
        self.effect = effect
        self.request = HTTPRequest.checked(.success(request))
        self.read = read
        streamType = nil
    }

    init(
        _ id: String, _ access: AccessLevel, _ effect: Effect, _ request: Result<HTTPRequest, any Error>,
        _ reply: ReplyForm<Output>
    ) {
        self.id = OperationID(rawValue: id)
        self.access = access
        self.effect = effect
        self.request = HTTPRequest.checked(request)
        self.read = reply.read
        streamType = reply.streamType
    }
}
