/// One call of the camera's HTTP API, as a value: what to send, and how to read the answer.
///
/// Every documented operation is a type of its own, `BasicDeviceInfo.GetAllProperties` for example, to be sent with
/// ``Vapix/send(_:)-5bhq``. An app can describe endpoints of its own in the same way:
///
/// ```swift
/// struct GetGreeting: VapixOperation {
///     let call = VapixCall(
///         id: "greeter/getGreeting", access: .viewer, effect: .read, request: HTTPRequest(.get, "/local/greeter/hello.cgi")
///     ) { reply in String(decoding: reply.body, as: UTF8.self) }
/// }
/// ```
public protocol VapixOperation: Sendable {
    /// What the answer is read into.
    associatedtype Output: Sendable

    /// What to send, and how to read the answer.
    var call: VapixCall<Output> { get }
}

extension VapixOperation {
    /// The operation's name.
    public var id: OperationID { call.id }
    /// Who may call it.
    public var access: AccessLevel { call.access }
    /// What calling it twice would do.
    public var effect: Effect { call.effect }

    /// The request to send.
    ///
    /// - Returns: The request.
    /// - Throws: ``InvalidArgument`` when a value cannot be sent.
    public func request() throws -> HTTPRequest { try call.request.get() }

    /// Reads the answer.
    ///
    /// - Parameter reply: What the device sent, whatever its status.
    /// - Returns: The answer's value.
    /// - Throws: ``DeviceError`` when the device says that it failed; any other error when the reply cannot be read.
    public func output(from reply: HTTPReply) throws -> Output { try call.read(reply) }
}

/// A request whose answer is read as it comes, because it does not end or is large: a video, or a recording.
///
/// It says what to send; reading the answer is up to the caller of ``Vapix/open(_:)``.
public protocol VapixStream: Sendable {
    /// What to send.
    var call: VapixCall<Never> { get }
}

extension VapixStream {
    /// The operation's name.
    public var id: OperationID { call.id }
    /// Who may call it.
    public var access: AccessLevel { call.access }
    /// What calling it twice would do.
    public var effect: Effect { call.effect }

    /// The request to send.
    ///
    /// - Returns: The request.
    /// - Throws: ``InvalidArgument`` when a value cannot be sent.
    public func request() throws -> HTTPRequest { try call.request.get() }
}

/// An operation's name: the API and the function that calls it, `applications/list` for example.
public struct OperationID: RawRepresentable, Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The name.
    public let rawValue: String
    /// The name.
    public var description: String { rawValue }

    /// Makes an identifier from its text.
    ///
    /// - Parameter rawValue: The name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes an identifier from a literal.
    ///
    /// - Parameter value: The name.
    public init(stringLiteral value: String) {
        self.init(rawValue: value)
    }
}

/// The rights that an operation needs, from the fewest to the most.
public enum AccessLevel: String, Sendable, Comparable, CaseIterable {
    /// No login.
    case anonymous
    /// A viewer's.
    case viewer
    /// An operator's.
    case `operator`
    /// An administrator's, which is what a service account has.
    case admin

    /// Orders levels by the rights that they need.
    public static func < (first: AccessLevel, second: AccessLevel) -> Bool {
        first.rank < second.rank
    }

    private var rank: Int {
        switch self {
        case .anonymous: 0
        case .viewer: 1
        case .operator: 2
        case .admin: 3
        }
    }
}

/// What an operation does to the device, as far as repeating it matters.
public enum Effect: String, Sendable, CaseIterable {
    /// It changes nothing.
    case read
    /// It changes something; a second time changes nothing more.
    case idempotent
    /// It changes something each time, so it must not be repeated without knowing that the first attempt failed.
    case once
}

/// An argument that cannot be sent, found before anything was.
public struct InvalidArgument: Error, Sendable, CustomStringConvertible {
    /// What is wrong, and what would be right; the value itself is not repeated.
    public let description: String

    /// Makes an error from a sentence.
    ///
    /// - Parameter description: What is wrong, and what would be right.
    public init(_ description: String) {
        self.description = description
    }
}
