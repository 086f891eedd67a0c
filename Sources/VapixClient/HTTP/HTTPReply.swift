/// A device's reply.
public struct HTTPReply: Sendable, Equatable {
    /// The HTTP status.
    public var status: Int
    /// The media type that the device states for the body, which can be wrong.
    public var contentType: String?
    /// The body.
    public var body: [UInt8]
    /// How long the device asks clients to wait before the next request (`Retry-After`).
    public var retryAfter: Duration?
    /// The headers of a reply that is read as it arrives; empty for a reply that is read when it is complete.
    public var headers: [HTTPHeader] = []
    /// The ways to log in that the server offers (`WWW-Authenticate`).
    var challenges: [HTTPChallenge] = []

    /// Whether an earlier attempt of the call may have reached the device.
    var wasSentBefore = false

    /// Whether the status is one of success, 200 to 299.
    public var isSuccess: Bool { (200...299).contains(status) }

    /// The body as JSON.
    ///
    /// - Throws: ``VapixError`` with the code `malformedReply` if it is not valid JSON.
    public var json: JSONValue {
        get throws {
            do {
                return try JSONValue(document: body)
            } catch {
                throw VapixError(.malformedReply, httpStatus: status, detail: "the body is not JSON: \(error)")
            }
        }
    }

    /// The body as text: UTF-8, or ISO 8859-1 if it is not valid UTF-8.
    public var text: String { body.withUnsafeBytes { deviceText(withoutByteOrderMark($0)) } }

    /// Makes a reply.
    ///
    /// - Parameters:
    ///   - status: The HTTP status.
    ///   - contentType: The body's media type.
    ///   - body: The body.
    public init(status: Int, contentType: String? = nil, body: [UInt8] = []) {
        self.status = status
        self.contentType = contentType
        self.body = body
    }
}
