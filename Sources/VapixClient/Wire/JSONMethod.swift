/// A value that can be read from JSON.
package protocol JSONReadable {
    /// Reads the value that comes next.
    init(from json: inout JSONReader) throws(WireError)
}

// A JSON method: one CGI, one envelope, many methods. Request: `{"apiVersion", "method", "params"?}`. Reply: the same with
// `data`, or with `error: {code, message}`, most often with HTTP status 200.

extension VapixCall {
    /// Calls a JSON method without parameters.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - apiVersion: The lowest version that has the method; absent where the method must not name one.
    ///   - method: The method.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - reply: How the answer is read.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, apiVersion: String?, method: String, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>
    ) {
        let body = jsonRequest(apiVersion: apiVersion, method: method)
        self.init(id, access, effect, .success(HTTPRequest(jsonMethod: path, body)), reply)
    }

    /// Calls a JSON method.
    ///
    /// - Parameters:
    ///   - id: The operation's name.
    ///   - path: The CGI.
    ///   - apiVersion: The lowest version that has the method; absent where the method must not name one.
    ///   - method: The method.
    ///   - access: Who may call it.
    ///   - effect: What calling it twice would do.
    ///   - reply: How the answer is read.
    ///   - patience: For how many seconds the parameters ask the device to wait.
    ///   - writeParameters: Writes what follows the method, `params` with its key above all.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, apiVersion: String?, method: String, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>, patience: Int64 = 0, writeParameters: (inout JSONWriter) -> Void
    ) {
        let body = jsonRequest(apiVersion: apiVersion, method: method, writeParameters: writeParameters)
        self.init(id, access, effect, .success(HTTPRequest(jsonMethod: path, body, patience)), reply)
    }
}

extension HTTPRequest {
    fileprivate init(jsonMethod path: String, _ body: [UInt8], _ patience: Int64 = 0) {
        self.init(.post, path, contentType: "application/json", body: HTTPBody(body), patience: .seconds(patience))
    }
}

/// Makes the envelope of a JSON method.
package func jsonRequest(
    apiVersion: String?, method: String, writeParameters: (inout JSONWriter) -> Void = { _ in }
) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("apiVersion", apiVersion)
    json.member("method", method)
    writeParameters(&json)
    json.endObject()
    return json.bytes
}

extension ReplyForm {
    /// The envelope of JSON methods, with `data` or `error` in it.
    ///
    /// - Parameter readData: Reads the value of `data`.
    /// - Returns: The form.
    package static func data(
        reading readData: @escaping @Sendable (inout JSONReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in try output(ofEnvelope: reply, with: readData) }
    }

    /// A JSON document without an envelope.
    ///
    /// - Parameter readDocument: Reads the document's value.
    /// - Returns: The form.
    package static func document(
        reading readDocument: @escaping @Sendable (inout JSONReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            return try reply.body.withUnsafeBytes { bytes throws -> Output in
                var json = JSONReader(bytes)
                let output = try readDocument(&json)
                try json.finish()
                return output
            }
        }
    }
}

extension ReplyForm where Output: JSONReadable {
    /// The envelope of JSON methods, with `data` or `error` in it.
    package static var data: ReplyForm { data(reading: Output.init(from:)) }
    /// A JSON document without an envelope.
    package static var document: ReplyForm { document(reading: Output.init(from:)) }
}

extension ReplyForm where Output == Void {
    /// The envelope of JSON methods, with nothing or nothing of interest in its `data`.
    package static var success: ReplyForm {
        data { (json) throws(WireError) in try json.skipValue() }
    }
}

@_semantics("optimize.sil.specialize.generic.never")
private func output<Output>(
    ofEnvelope reply: HTTPReply, with readData: (inout JSONReader) throws(WireError) -> Output
) throws -> Output {
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
        var details: JSONWriter?
        while let key = try json.nextKey() {
            switch key {
            // API Discovery's page shows the number as a string.
            case "code", "id": code = try json.readNumericInt64()
            case "message": message = try json.readString()
            default:
                if details == nil {
                    details = JSONWriter()
                    details?.beginObject()
                }
                details?.key(key)
                details?.write(raw: try json.readRawBytes())
            }
        }
        details?.endObject()
        error = DeviceError(
            code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message,
            details: details.map { JSONText($0.bytes) })
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
