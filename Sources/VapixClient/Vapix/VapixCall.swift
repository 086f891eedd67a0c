/// A call of a device's HTTP API, as a value: what it sends, and how its reply is read.
///
/// The function of an API and its call have the same name: `vapix.applications.list()` sends `Applications.list()`. An app
/// describes endpoints of its own in the same way:
///
/// ```swift
/// func greeting() -> VapixCall<String> {
///     VapixCall("greeter/greeting", HTTPRequest(.get, "/local/greeter/hello.cgi"), access: .viewer, effect: .read) {
///         reply in String(decoding: reply.body, as: UTF8.self)
///     }
/// }
///
/// print(try await vapix.send(greeting()))
/// ```
public struct VapixCall<Output: Sendable>: Sendable {
    let content: CallContent
    let form: ReplyForm<Output>

    /// The call's name: the API and the function, `applications/list` for example.
    public var id: String { content.id }
    /// The rights that the call needs.
    public var access: AccessLevel { content.access }
    /// What sending the call twice does.
    public var effect: Effect { content.effect }

    /// The request that is sent.
    ///
    /// - Throws: ``VapixError`` with the code `invalidRequest` if an argument cannot be sent.
    public var request: HTTPRequest {
        get throws {
            do {
                return try content.request.get()
            } catch {
                throw Vapix.failure(error, operation: id)
            }
        }
    }

    /// Makes a call whose reply is read when it is complete.
    ///
    /// - Parameters:
    ///   - id: The call's name in errors and logs, `greeter/greeting` for example.
    ///   - request: What to send. Arguments in the path and the query must be percent-encoded.
    ///   - access: The rights that the call needs.
    ///   - effect: What sending the call twice does.
    ///   - read: Reads the reply, whatever its status. It throws ``DeviceError`` if the device reports a failure.
    public init(
        _ id: String, _ request: HTTPRequest, access: AccessLevel = .admin, effect: Effect,
        reading read: @escaping @Sendable (HTTPReply) throws -> Output
    ) {
        self.init(id, access, effect, .success(request), ReplyForm(reading: read))
    }

    package init(
        _ id: String, _ access: AccessLevel, _ effect: Effect, _ request: Result<HTTPRequest, any Error>,
        _ form: ReplyForm<Output>
    ) {
        content = CallContent(id: id, access: access, effect: effect, request: HTTPRequest.checked(request))
        self.form = form
    }

    /// The same call with a function that observes its upload.
    ///
    /// - Parameter progress: Gets the number of bytes sent so far, at most some ten times a second, on a thread for files.
    /// - Returns: The call.
    public func reportingProgress(to progress: @escaping @Sendable (Int64) -> Void) -> VapixCall {
        let request = content.request.map { request in
            var request = request
            request.progress = progress
            return request
        }
        return VapixCall(id, access, effect, request, form)
    }

    /// Reads a reply as the call does.
    ///
    /// - Parameter reply: A device's reply, whatever its status.
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``: `rejected` if the reply reports an error, `malformedReply` if it cannot be read. A call
    ///   whose reply is a stream reads none.
    public func output(from reply: HTTPReply) throws -> Output {
        do {
            return try read(reply)
        } catch {
            throw Vapix.failure(error, operation: id, httpStatus: reply.status)
        }
    }

    /// Reads a reply as the call does; throws the errors of the readers as they are.
    package func read(_ reply: HTTPReply) throws -> Output { try form.read(reply) }
}

extension VapixCall where Output == ReplyStream {
    /// Makes a call whose reply is read as it arrives.
    ///
    /// - Parameters:
    ///   - id: The call's name in errors and logs.
    ///   - request: What to send. Arguments in the path and the query must be percent-encoded.
    ///   - access: The rights that the call needs.
    ///   - effect: What sending the call twice does.
    ///   - contentType: The media type of the stream, if it is known: a text in its place is read as an error.
    public init(
        streaming id: String, _ request: HTTPRequest, access: AccessLevel = .admin, effect: Effect,
        contentType: String? = nil
    ) {
        self.init(id, access, effect, .success(request), .stream(contentType))
    }
}

extension VapixCall: CustomStringConvertible {
    /// The call's name with its HTTP method and path; arguments may be secret, so none is shown.
    public var description: String {
        guard case .success(let request) = content.request else { return id }
        return "\(id) (\(request.method.rawValue) \(request.path))"
    }
}

/// The parts of a call that its reply's type does not matter for.
final class CallContent: Sendable {
    let id: String
    let access: AccessLevel
    let effect: Effect
    /// The checked request, or the reason why it cannot be sent.
    let request: Result<HTTPRequest, any Error>

    init(id: String, access: AccessLevel, effect: Effect, request: Result<HTTPRequest, any Error>) {
        self.id = id
        self.access = access
        self.effect = effect
        self.request = request
    }
}
