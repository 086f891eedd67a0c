/// How a JSON method goes over the wire: one CGI, one envelope, many methods.
///
/// Request: `{"apiVersion", "method", "params"?}`. Reply: the same with `data`, or with `error: {code, message}`, most often
/// with HTTP status 200.
package struct JSONMethod: Sendable {
    package let id: OperationID
    package let path: StaticString
    /// The lowest version that has the method; absent where the method must not name one.
    package let apiVersion: StaticString?
    package let method: StaticString
    package let access: AccessLevel
    package let effect: Effect

    package init(
        id: OperationID, path: StaticString, apiVersion: StaticString?, method: StaticString, access: AccessLevel,
        effect: Effect
    ) {
        self.id = id
        self.path = path
        self.apiVersion = apiVersion
        self.method = method
        self.access = access
        self.effect = effect
    }
}

/// A value that can be read from JSON.
package protocol JSONReadable {
    /// Reads the value that comes next.
    init(from json: inout JSONReader) throws(WireError)
}

/// An operation that is a JSON method.
package protocol JSONMethodOperation: JSONReplyOperation {
    /// How the call goes over the wire.
    static var call: JSONMethod { get }
    /// How much longer than usual the device may take, because the parameters ask it to wait.
    var patience: Duration { get }
    /// Writes what follows the method, `params` with its key above all; nothing by default.
    func writeParameters(to json: inout JSONWriter)
}

extension JSONMethodOperation {
    /// The operation's name.
    public static var id: OperationID { call.id }
    /// Who may call it.
    public static var access: AccessLevel { call.access }
    /// What calling it twice would do.
    public static var effect: Effect { call.effect }
    package var patience: Duration { .zero }
    package func writeParameters(to json: inout JSONWriter) {}

    /// The request to send.
    public func request() throws -> HTTPRequest {
        let call = Self.call
        let body = jsonRequest(apiVersion: call.apiVersion, method: call.method, writeParameters: writeParameters)
        return HTTPRequest(.post, "\(call.path)", contentType: "application/json", body: body, patience: patience)
    }
}

/// Makes the envelope of a JSON method.
package func jsonRequest(
    apiVersion: StaticString?, method: StaticString, writeParameters: (inout JSONWriter) -> Void = { _ in }
) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    if let apiVersion {
        json.key("apiVersion")
        json.write("\(apiVersion)")
    }
    json.key("method")
    json.write("\(method)")
    writeParameters(&json)
    json.endObject()
    return json.bytes
}

/// An operation whose reply has the envelope of JSON methods, with `data` or `error` in it.
package protocol JSONReplyOperation: VapixOperation {
    /// Reads the value of `data`.
    func readData(from json: inout JSONReader) throws(WireError) -> Output
}

extension JSONReplyOperation where Output: JSONReadable {
    package func readData(from json: inout JSONReader) throws(WireError) -> Output {
        try Output(from: &json)
    }
}

extension JSONReplyOperation where Output == Void {
    package func readData(from json: inout JSONReader) throws(WireError) {
        try json.skipValue()
    }
}

extension JSONReplyOperation {
    /// Reads the answer.
    public func output(from reply: HTTPReply) throws -> Output {
        try reply.body.withUnsafeBytes { bytes throws -> Output in
            var envelope = JSONEnvelope<Output>()
            var json = JSONReader(bytes)
            while let key = try json.nextKey() {
                switch key {
                case "data": try envelope.readData(from: &json, with: readData)
                case "error": try envelope.readError(from: &json)
                default: try json.skipValue()
                }
            }
            try json.finish()
            return try envelope.output(end: json.offset, with: readData)
        }
    }
}

/// An operation whose reply is JSON without an envelope.
package protocol JSONDocumentOperation: VapixOperation {
    /// Reads the document's value.
    func readData(from json: inout JSONReader) throws(WireError) -> Output
}

extension JSONDocumentOperation where Output: JSONReadable {
    package func readData(from json: inout JSONReader) throws(WireError) -> Output {
        try Output(from: &json)
    }
}

extension JSONDocumentOperation {
    /// Reads the answer.
    public func output(from reply: HTTPReply) throws -> Output {
        if let error = textError(in: reply) { throw error }
        return try reply.body.withUnsafeBytes { bytes throws -> Output in
            var json = JSONReader(bytes)
            let output = try readData(from: &json)
            try json.finish()
            return output
        }
    }
}

/// What the member `error` of a document says, the one of JSON methods or one with `id` in place of `code`; `nil` if there is
/// none, or no valid document.
func jsonError(in bytes: UnsafeRawBufferPointer) -> DeviceError? {
    var envelope = JSONEnvelope<Void>()
    var json = JSONReader(bytes)
    do {
        while let key = try json.nextKey() {
            if key == "error", json.peek() == .object {
                try envelope.readError(from: &json)
            } else {
                try json.skipValue()
            }
        }
        try json.finish()
    } catch {
        return nil
    }
    return envelope.error
}

/// What has been seen of a reply so far: the order of its members is not known.
private struct JSONEnvelope<Output> {
    typealias Reading = (inout JSONReader) throws(WireError) -> Output

    private var data: Result<Output, WireError>?
    private(set) var error: DeviceError?

    mutating func readData(from json: inout JSONReader, with read: Reading) throws(WireError) {
        // A reply with both is an error, whatever its data looks like.
        var attempt = json
        do {
            data = .success(try read(&attempt))
            json = attempt
        } catch {
            data = .failure(error)
            try json.skipValue()
        }
    }

    mutating func readError(from json: inout JSONReader) throws(WireError) {
        if try json.readNull() { return }
        var code: Int64?
        var message: String?
        while let key = try json.nextKey() {
            switch key {
            // API Discovery's page shows the number as a string.
            case "code", "id": code = try json.readNumericInt64()
            case "message": message = try json.readString()
            default: try json.skipValue()
            }
        }
        error = DeviceError(code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message)
    }

    func output(end: Int, with read: Reading) throws -> Output {
        if let error { throw error }
        switch data {
        case .success(let output): return output
        case .failure(let error): throw error
        case nil: return try outputWithoutData(end: end, with: read)
        }
    }

    /// Some methods answer success without `data`, which reads as an empty object.
    private func outputWithoutData(end: Int, with read: Reading) throws(WireError) -> Output {
        do {
            return try emptyObject.withUnsafeBytes { (bytes) throws(WireError) -> Output in
                var json = JSONReader(bytes)
                return try read(&json)
            }
        } catch {
            throw WireError(reason: .missingField, offset: end, expected: "data")
        }
    }
}

private let emptyObject: [UInt8] = Array("{}".utf8)

/// What every JSON method API answers to `getSupportedVersions`.
public struct SupportedVersions: Sendable, JSONReadable {
    /// Each supported major version with its highest minor version, "1.4" for example.
    public var apiVersions: [String]

    package init(from json: inout JSONReader) throws(WireError) {
        var apiVersions: [String]?
        while let key = try json.nextKey() {
            switch key {
            // All but the first are exceptions: network settings, radar images, overlay images.
            case "apiVersions", "supportedVersions", "value", "apiVersion":
                // One example shows a text in place of a list.
                if json.peek() == .string {
                    apiVersions = try json.readString().map { [$0] }
                } else {
                    apiVersions = try json.readArray(of: String.self)
                }
            default: try json.skipValue()
            }
        }
        guard let apiVersions else { throw json.missingField("apiVersions") }
        self.apiVersions = apiVersions
    }
}
