/// A call of a device's HTTP API, as a value: its request, and how its reply is read.
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
public final class VapixCall<Output: Sendable>: Sendable {
    enum Reading: Sendable {
        /// The reply is read when it is complete, also with an error status.
        case complete(@Sendable (HTTPReply) throws -> Output)
        /// The reply is read as it arrives; its media type should be `contentType`, if that is known.
        case stream(contentType: String?, @Sendable (ReplyStream) throws -> Output)
    }

    /// The call's name: the API and the function, `applications/list` for example.
    public let id: String
    /// The rights that the call needs.
    public let access: AccessLevel
    /// The effect of sending the call twice.
    public let effect: Effect

    /// The checked request, or the reason why it cannot be sent.
    let checkedRequest: Result<HTTPRequest, any Error>
    let reading: Reading
    /// The API of the device configuration framework that the call belongs to: the device says where it is.
    let configurationAPI: ConfigurationAPI?

    /// The request that is sent, with the documented path.
    ///
    /// - Throws: ``VapixError`` with the code `invalidRequest` if an argument cannot be sent.
    public var request: HTTPRequest {
        get throws {
            do {
                return try checkedRequest.get()
            } catch {
                throw VapixError.wrapping(error, operation: id, effect: effect)
            }
        }
    }

    /// Makes a call whose reply is read when it is complete.
    ///
    /// - Parameters:
    ///   - id: The call's name in errors and logs, `greeter/greeting` for example.
    ///   - request: The request. Arguments in the path and the query must be percent-encoded.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - read: Reads the reply, also one with an error status. It throws ``DeviceError`` if the device reports a failure.
    public convenience init(
        _ id: String, _ request: HTTPRequest, access: AccessLevel = .admin, effect: Effect,
        reading read: @escaping @Sendable (HTTPReply) throws -> Output
    ) {
        self.init(id, access, effect, .success(request), ReplyForm(reading: read))
    }

    /// Makes a call of the device configuration framework from a request with the documented path.
    package convenience init(
        _ id: String, _ request: HTTPRequest, access: AccessLevel, effect: Effect,
        configurationAPI: ConfigurationAPI?, reading read: @escaping @Sendable (HTTPReply) throws -> Output
    ) {
        self.init(id, access, effect, .success(request), ReplyForm(reading: read), configurationAPI)
    }

    private init(
        _ id: String, _ access: AccessLevel, _ effect: Effect, _ request: Result<HTTPRequest, any Error>,
        _ reading: Reading, _ configurationAPI: ConfigurationAPI? = nil
    ) {
        self.id = id
        self.access = access
        self.effect = effect
        checkedRequest = HTTPRequest.checked(request)
        self.reading = reading
        self.configurationAPI = configurationAPI
    }

    convenience init(
        _ id: String, _ access: AccessLevel, _ effect: Effect, _ request: Result<HTTPRequest, any Error>,
        _ form: ReplyForm<Output>, _ configurationAPI: ConfigurationAPI? = nil
    ) {
        self.init(id, access, effect, request, .complete(form.read), configurationAPI)
    }

    convenience init(
        _ id: String, _ access: AccessLevel, _ effect: Effect, _ request: Result<HTTPRequest, any Error>,
        _ form: StreamForm<Output>
    ) {
        self.init(id, access, effect, request, .stream(contentType: form.contentType, form.open))
    }

    /// The same call with a function that observes its upload.
    ///
    /// - Parameter progress: Called with the number of bytes sent so far, about ten times a second at most, on a thread
    ///   for files.
    /// - Returns: The call.
    public func reportingProgress(to progress: @escaping @Sendable (Int64) -> Void) -> VapixCall {
        let request = checkedRequest.map { request in
            var request = request
            request.progress = progress
            return request
        }
        return VapixCall(id, access, effect, request, reading, configurationAPI)
    }

    /// Reads a reply as the call does.
    ///
    /// - Parameter reply: A device's reply, whatever its status.
    /// - Returns: The reply's value.
    /// - Throws: ``VapixError``: `rejected` if the reply reports an error, `malformedReply` if it cannot be read, which
    ///   includes every reply to a call that returns a stream.
    public func output(from reply: HTTPReply) throws -> Output {
        do {
            return try read(reply)
        } catch {
            throw VapixError.wrapping(error, operation: id, effect: effect, httpStatus: reply.status)
        }
    }

    /// Reads a reply as the call does; throws the errors of the readers as they are.
    package func read(_ reply: HTTPReply) throws -> Output {
        guard case .complete(let read) = reading else {
            throw WireError(reason: .unexpectedType, offset: 0, expected: "a call that reads complete replies")
        }
        return try read(reply)
    }
}

extension VapixCall where Output == ReplyStream {
    /// Makes a call whose reply is read as it arrives.
    ///
    /// - Parameters:
    ///   - id: The call's name in errors and logs.
    ///   - request: The request. Arguments in the path and the query must be percent-encoded.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - contentType: The media type of the stream, if it is known. A text reply in its place is read as an error.
    public convenience init(
        streaming id: String, _ request: HTTPRequest, access: AccessLevel = .admin, effect: Effect,
        contentType: String? = nil
    ) {
        self.init(id, access, effect, .success(request), StreamForm.stream(contentType))
    }
}

extension VapixCall: CustomStringConvertible, CustomReflectable {
    /// The call's name, HTTP method and path, without arguments, because they can be secret.
    public var description: String {
        guard case .success(let request) = checkedRequest else { return id }
        return "\(id) (\(request.method.rawValue) \(request.path))"
    }

    /// A mirror with the same content as the description.
    public var customMirror: Mirror {
        Mirror(self, children: ["id": id, "access": access, "effect": effect], displayStyle: .class)
    }
}
