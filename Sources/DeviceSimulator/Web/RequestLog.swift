import Foundation
internal import VapixSupport

/// Counts requests, keeps the latest ones, and reports them to an observer.
final class RequestLog: Sendable {
    private struct Contents {
        var requests: [String: Int] = [:]
        var refusals = 0
        var observer: (@Sendable (ExecutedRequest) -> Void)?
        /// The requests that are not answered yet.
        var open: [Int: Entry] = [:]
        var lastKey = 0
        /// The bodies of the latest requests, by the numbers of these, oldest first.
        var bodies: [(number: Int, bodies: Bodies)] = []
        var bodySize = 0
        var secrets: @Sendable () -> [String] = { [] }
    }

    private struct Entry {
        var request: LoggedRequest
        var bodies = Bodies()
    }

    /// The bodies of a request and its reply, as they were sent.
    private struct Bodies {
        var request: RawBody?
        var reply: RawBody?
        /// Whether the path says that the bodies are secret as a whole.
        var areSecret = false

        var size: Int { (request?.bytes?.count ?? 0) + (reply?.bytes?.count ?? 0) }
    }

    fileprivate struct RawBody {
        let contentType: String
        let size: Int
        /// `nil` if the body is too large or no text.
        let bytes: [UInt8]?

        init(_ bytes: [UInt8], contentType: String) {
            self.contentType = contentType
            size = bytes.count
            self.bytes = bytes.count <= RequestLog.maximumBodySize && Self.isText(contentType) ? bytes : nil
        }

        private static func isText(_ contentType: String) -> Bool {
            let type = contentType.lowercased()
            return type.isEmpty
                || ["text/", "json", "xml", "x-www-form-urlencoded", "soap"].contains { type.contains($0) }
        }
    }

    private let contents = Locked(Contents())

    /// The latest answered requests.
    let records = RecordLog<LoggedRequest>()

    /// The name of the header by which the relay tells the server behind it which request this is.
    static let header = "Simulator-Request"

    var requests: [String: Int] { contents.withLock { $0.requests } }

    var refusals: Int { contents.withLock { $0.refusals } }

    /// The maximum number of counted paths, and of the bytes of each.
    private static let maximumCount = 1000
    private static let maximumPathSize = 1024

    /// The maximum size of a body that is kept, and of all of them.
    static let maximumBodySize = 16_384
    private static let maximumBodiesSize = 4 << 20

    /// Counts a request; one for another path than the first thousand is not counted.
    func countRequest(_ path: String) {
        guard path.utf8.count <= Self.maximumPathSize else { return }
        contents.withLock { contents in
            guard contents.requests[path] != nil || contents.requests.count < Self.maximumCount else { return }
            contents.requests[path, default: 0] += 1
        }
    }

    func countRefusal() {
        contents.withLock { $0.refusals += 1 }
    }

    /// Called with each request that the camera has executed.
    var observer: (@Sendable (ExecutedRequest) -> Void)? {
        get { contents.withLock { $0.observer } }
        set { contents.withLock { $0.observer = newValue } }
    }

    func report(_ request: ExecutedRequest) {
        observer?(request)
    }

    // MARK: Records

    /// Sets the function that returns the passwords that no record may show.
    func setSecrets(_ secrets: @escaping @Sendable () -> [String]) {
        contents.withLock { $0.secrets = secrets }
    }

    /// Begins the record of a request.
    ///
    /// - Returns: The key of the record, for the other functions.
    func begin(_ request: LoggedRequest) -> Int {
        contents.withLock { contents in
            contents.lastKey += 1
            contents.open[contents.lastKey] = Entry(request: request)
            return contents.lastKey
        }
    }

    /// Notes the operation that a request calls.
    func note(operation: String?, for key: Int?) {
        guard let key, let operation else { return }
        contents.withLock { $0.open[key]?.request.operation = operation }
    }

    /// Notes the fault of a request.
    func note(fault: HTTPFault?, for key: Int) {
        guard let fault else { return }
        contents.withLock { $0.open[key]?.request.fault = "http" + fault.words }
    }

    /// Keeps the body of a request, or of its reply.
    func keep(_ body: [UInt8], contentType: String, isReply: Bool, for key: Int?) {
        guard let key, !body.isEmpty else { return }
        let raw = RawBody(body, contentType: contentType)
        contents.withLock { contents in
            if isReply { contents.open[key]?.bodies.reply = raw } else { contents.open[key]?.bodies.request = raw }
        }
    }

    /// Ends the record of a request; has no effect if it has ended.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - status: The status of the reply; `nil` without one.
    func finish(_ key: Int, status: Int?) {
        let (entry, secrets) = contents.withLock { contents in
            (contents.open.removeValue(forKey: key), contents.secrets)
        }
        guard let entry else { return }
        var request = entry.request
        var bodies = entry.bodies
        // Before the path is cut: its end says so.
        bodies.areSecret = SecretMask.isSecret(path: request.path)
        request.status = status
        request.time = Date().timeIntervalSince1970
        request.path = String(request.path.prefix(Self.maximumPathSize))
        if !request.query.isEmpty {
            // A cut query could end within a password.
            request.query = SecretMask(values: secrets()).maskedForm(request.query)
            request.query = String(request.query.prefix(Self.maximumPathSize))
        }
        records.add { number in
            request.number = number
            // Before the record is seen, so that who sees it finds its bodies.
            if bodies.request != nil || bodies.reply != nil {
                contents.withLock { Self.keep(bodies, of: number, in: &$0) }
            }
            return request
        }
    }

    private static func keep(_ bodies: Bodies, of number: Int, in contents: inout Contents) {
        contents.bodies.append((number, bodies))
        contents.bodySize += bodies.size
        while contents.bodySize > maximumBodiesSize || contents.bodies.count > maximumCount {
            contents.bodySize -= contents.bodies.removeFirst().bodies.size
        }
    }

    /// Adds the bodies that are kept to a record.
    func withBodies(_ requests: [LoggedRequest]) -> [LoggedRequest] {
        let (kept, secrets) = contents.withLock { ($0.bodies, $0.secrets) }
        let bodies = Dictionary(kept.map { ($0.number, $0.bodies) }, uniquingKeysWith: { $1 })
        let mask = SecretMask(values: secrets())
        return requests.map { request in
            guard let bodies = bodies[request.number] else { return request }
            // The reply of this API is a token, without a name.
            let isToken = request.operation?.hasPrefix("webSocketSession/") == true
            var request = request
            request.body = bodies.request.map { LoggedRequest.Body($0, mask) }
            request.reply = bodies.reply.map { LoggedRequest.Body($0, mask) }
            if isToken || bodies.areSecret, request.reply?.text != nil { request.reply?.text = SecretMask.replacement }
            if bodies.areSecret, request.body?.text != nil { request.body?.text = SecretMask.replacement }
            return request
        }
    }

    /// Forgets all records that have ended.
    func removeAll() {
        records.removeAll()
        contents.withLock { contents in
            contents.bodies = []
            contents.bodySize = 0
        }
    }
}

extension LoggedRequest.Body {
    fileprivate init(_ body: RequestLog.RawBody, _ mask: SecretMask) {
        let text = body.bytes.flatMap { String(validating: $0, as: UTF8.self) }
        self.init(
            contentType: body.contentType, size: body.size,
            text: text.map { mask.masked($0, contentType: body.contentType) })
    }
}
