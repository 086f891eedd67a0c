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
package protocol JSONMethodOperation: VapixOperation where Output: JSONReadable {
    /// How the call goes over the wire.
    static var call: JSONMethod { get }
    /// How much longer than usual the device may take, because the parameters ask it to wait.
    var patience: Duration { get }
    /// Writes the `params` object with its key; nothing by default.
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
        var json = JSONWriter()
        json.beginObject()
        if let apiVersion = Self.call.apiVersion {
            json.key("apiVersion")
            json.write("\(apiVersion)")
        }
        json.key("method")
        json.write("\(Self.call.method)")
        writeParameters(to: &json)
        json.endObject()
        return HTTPRequest(
            .post, "\(Self.call.path)", contentType: "application/json", body: json.bytes, patience: patience)
    }

    /// Reads the answer.
    public func output(from reply: HTTPReply) throws -> Output {
        try reply.body.withUnsafeBytes { bytes throws -> Output in
            var envelope = JSONEnvelope<Output>()
            var json = JSONReader(bytes)
            while let key = try json.nextKey() {
                switch key {
                case "data": try envelope.readData(from: &json)
                case "error": try envelope.readError(from: &json)
                default: try json.skipValue()
                }
            }
            try json.finish()
            return try envelope.output(end: json.offset)
        }
    }
}

/// What has been seen of a reply so far: the order of its members is not known.
private struct JSONEnvelope<Output: JSONReadable> {
    private var data: Result<Output, WireError>?
    private var error: DeviceError?

    mutating func readData(from json: inout JSONReader) throws(WireError) {
        // A reply with both is an error, whatever its data looks like.
        var attempt = json
        do {
            data = .success(try Output(from: &attempt))
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
            case "code": code = try json.readNumericInt64()
            case "message": message = try json.readString()
            default: try json.skipValue()
            }
        }
        error = DeviceError(code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message)
    }

    func output(end: Int) throws -> Output {
        if let error { throw error }
        switch data {
        case .success(let output): return output
        case .failure(let error): throw error
        case nil: return try outputWithoutData(end: end)
        }
    }

    /// Some methods answer success without `data`, which reads as an empty object.
    private func outputWithoutData(end: Int) throws(WireError) -> Output {
        do {
            return try emptyObject.withUnsafeBytes { (bytes) throws(WireError) -> Output in
                var json = JSONReader(bytes)
                return try Output(from: &json)
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
            case "apiVersions": apiVersions = try json.readStrings()
            default: try json.skipValue()
            }
        }
        guard let apiVersions else { throw json.missingField("apiVersions") }
        self.apiVersions = apiVersions
    }
}

extension JSONReader {
    /// Reads an array of strings, without its nulls.
    package mutating func readStrings() throws(WireError) -> [String] {
        var strings: [String] = []
        while try nextElement() {
            if let string = try readString() { strings.append(string) }
        }
        return strings
    }

    /// Reads an array of objects.
    package mutating func readArray<Element: JSONReadable>(of type: Element.Type) throws(WireError) -> [Element] {
        var elements: [Element] = []
        while try nextElement() { elements.append(try Element(from: &self)) }
        return elements
    }
}
