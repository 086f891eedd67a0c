// A JSON method: one CGI, one envelope, many methods. Request: `{"apiVersion", "method", "params"?}`. Reply: the same with
// `data`, or with `error: {code, message}`, most often with HTTP status 200.

extension VapixCall {
    /// Calls a JSON method without parameters.
    ///
    /// - Parameters:
    ///   - id: The call's name.
    ///   - path: The path of the CGI.
    ///   - apiVersion: The lowest version that has the method; `nil` if the request must not name one.
    ///   - method: The method.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: The form of the reply.
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
    ///   - id: The call's name.
    ///   - path: The path of the CGI.
    ///   - apiVersion: The lowest version that has the method; `nil` if the request must not name one.
    ///   - method: The method.
    ///   - access: The rights that the call needs.
    ///   - effect: The effect of sending the call twice.
    ///   - reply: The form of the reply.
    ///   - additionalTimeout: How long the parameters ask the device to wait.
    ///   - writeParameters: Writes the members behind the method, above all `params`.
    @_semantics("optimize.sil.specialize.generic.never")
    package convenience init(
        id: String, path: String, apiVersion: String?, method: String, access: AccessLevel, effect: Effect,
        reply: ReplyForm<Output>, additionalTimeout: Duration = .zero, writeParameters: (inout JSONWriter) -> Void
    ) {
        let body = jsonRequest(apiVersion: apiVersion, method: method, writeParameters: writeParameters)
        self.init(id, access, effect, .success(HTTPRequest(jsonMethod: path, body, additionalTimeout)), reply)
    }
}

extension HTTPRequest {
    fileprivate init(jsonMethod path: String, _ body: HTTPBody, _ additionalTimeout: Duration = .zero) {
        self.init(.post, path, contentType: "application/json", body: body, additionalTimeout: additionalTimeout)
    }
}

/// Makes the body of a request to a JSON method.
package func jsonRequest(
    apiVersion: String?, method: String, writeParameters: (inout JSONWriter) -> Void = { _ in }
) -> HTTPBody {
    HTTPBody { json in
        json.beginObject()
        json.member("apiVersion", apiVersion)
        json.member("method", method)
        writeParameters(&json)
        json.endObject()
    }
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

    /// The envelope of JSON methods that list errors: in place of `data`, or beside it if the call succeeded in part.
    ///
    /// - Parameters:
    ///   - code: The error code that means success: with it in the list the call succeeded, even without `data`.
    ///   - read: Reads the value of `data`, and the list of `errors`; an empty one stands for either if it is missing.
    /// - Returns: The form.
    package static func data(
        accepting code: DeviceError.Code? = nil,
        reading read: @escaping @Sendable (inout JSONReader, inout JSONReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in try output(ofEnvelopeWithErrors: reply, accepting: code, with: read) }
    }

    /// The envelope of JSON methods, with one value somewhere in `data`.
    ///
    /// - Parameters:
    ///   - path: The keys of the members that lead to the value.
    ///   - isList: Whether the value is a list or a map, which is empty if it is missing.
    ///   - readValue: Reads the value.
    /// - Returns: The form.
    package static func data(
        at path: [StaticString], isList: Bool = false,
        reading readValue: @escaping @Sendable (inout JSONReader) throws(WireError) -> Output
    ) -> ReplyForm {
        data { (json) throws(WireError) in try value(at: path[...], of: &json, isList: isList, with: readValue) }
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

    /// The envelope of JSON methods, with one value somewhere in `data`.
    package static func data(at path: [StaticString], isList: Bool = false) -> ReplyForm {
        data(at: path, isList: isList, reading: Output.init(from:))
    }

    /// A JSON document without an envelope.
    package static var document: ReplyForm { document(reading: Output.init(from:)) }
}

extension ReplyForm where Output == Void {
    /// The envelope of JSON methods, whose `data` is ignored.
    package static var success: ReplyForm {
        data { (json) throws(WireError) in try json.skipValue() }
    }
}

/// Reads the data of a reply.
///
/// It uses no generic type over `Output`, such as an optional: each costs a look-up at run time.
@_semantics("optimize.sil.specialize.generic.never")
private func output<Output>(
    ofEnvelope reply: HTTPReply, with readData: (inout JSONReader) throws(WireError) -> Output
) throws -> Output {
    try reply.body.withUnsafeBytes { bytes throws -> Output in
        var envelope = JSONEnvelope(bytes)
        guard try envelope.moveToData() else { return try outputWithoutData(envelope, with: readData) }
        // If `data` occurs twice, the last one counts.
        while true {
            let output: Output
            let start = envelope.json
            do {
                output = try readData(&envelope.json)
            } catch {
                // A reply with `data` and `error` is an error, even if its data cannot be read.
                envelope.json = start
                try envelope.json.skipValue()
                if try envelope.moveToData() { continue }
                if let error = envelope.error { throw error }
                throw error
            }
            if try envelope.moveToData() { continue }
            if let error = envelope.error { throw error }
            return output
        }
    }
}

/// Reads the data of a reply and the errors beside it.
@_semantics("optimize.sil.specialize.generic.never")
private func output<Output>(
    ofEnvelopeWithErrors reply: HTTPReply, accepting code: DeviceError.Code?,
    with read: (inout JSONReader, inout JSONReader) throws(WireError) -> Output
) throws -> Output {
    try reply.body.withUnsafeBytes { bytes throws -> Output in
        var envelope = JSONEnvelope(bytes)
        var data: JSONReader?
        while try envelope.moveToData() {
            data = envelope.json
            try envelope.json.skipValue()
        }
        if let error = envelope.error { throw error }
        if data == nil, let list = envelope.list, try !list.holds(code) { throw try list.error() }
        return try emptyObject.withUnsafeBytes { object throws -> Output in
            try emptyArray.withUnsafeBytes { array throws -> Output in
                var data = data ?? JSONReader(object)
                var errors = envelope.list?.json ?? JSONReader(array)
                return try read(&data, &errors)
            }
        }
    }
}

/// Reads a success without `data`, which some methods answer, as an empty object.
@_semantics("optimize.sil.specialize.generic.never")
private func outputWithoutData<Output>(
    _ envelope: JSONEnvelope, with readData: (inout JSONReader) throws(WireError) -> Output
) throws -> Output {
    if let error = envelope.error { throw error }
    if let list = envelope.list { throw try list.error() }
    do {
        return try emptyObject.withUnsafeBytes { (bytes) throws(WireError) -> Output in
            var json = JSONReader(bytes)
            return try readData(&json)
        }
    } catch {
        throw envelope.json.missingField("data")
    }
}

/// Reads the value that a path of keys leads to, and skips all other members; `null` counts as missing.
@_semantics("optimize.sil.specialize.generic.never")
private func value<Output>(
    at path: ArraySlice<StaticString>, of json: inout JSONReader, isList: Bool,
    with readValue: (inout JSONReader) throws(WireError) -> Output
) throws(WireError) -> Output {
    guard let key = path.first else { return try readValue(&json) }
    while let place = try json.nextKey(of: key) {
        if place < 0 {
            try json.skipValue()
            continue
        }
        if try json.readNull() { continue }
        let output = try value(at: path.dropFirst(), of: &json, isList: isList, with: readValue)
        while try json.nextKey(of: key) != nil { try json.skipValue() }
        return output
    }
    guard isList else { throw json.missingField(key) }
    let null: StaticString = "null"
    var missing = JSONReader(UnsafeRawBufferPointer(start: null.utf8Start, count: null.utf8CodeUnitCount))
    return try readValue(&missing)
}

/// The error in the member `error` of a document, which has a `code` or an `id`; `nil` if there is none or the document
/// is not valid.
func jsonError(in bytes: UnsafeRawBufferPointer) -> DeviceError? {
    var json = JSONReader(bytes)
    var error: DeviceError?
    do {
        while let key = try json.nextKey(of: "error") {
            if key == 0, json.peek() == .object {
                error = try readDeviceError(from: &json)
            } else {
                try json.skipValue()
            }
        }
        try json.finish()
    } catch {
        return nil
    }
    return error
}

/// The envelope of a reply, whose members come in any order.
private struct JSONEnvelope {
    var json: JSONReader
    private(set) var error: DeviceError?
    /// The member `errors`.
    private(set) var list: JSONErrorList?

    init(_ bytes: UnsafeRawBufferPointer) {
        json = JSONReader(bytes)
    }

    /// Moves to the next `data`.
    ///
    /// - Returns: `false` at the end of the document.
    mutating func moveToData() throws(WireError) -> Bool {
        while let key = try json.nextKey(of: "apiVersion,context,method,data,error,errors") {
            switch key {
            case 3: return true
            // The Decoder API has a list here in one example.
            case 4 where json.peek() == .array: error = try JSONErrorList(from: &json)?.error()
            case 4: if let found = try readDeviceError(from: &json) { error = found }
            case 5: list = try JSONErrorList(from: &json)
            default: try json.skipValue()
            }
        }
        try json.finish()
        return false
    }
}

/// The errors that some APIs list, at the place of the list in the reply.
private struct JSONErrorList {
    let json: JSONReader

    /// Skips a list; `nil` if nothing is in it.
    init?(from json: inout JSONReader) throws(WireError) {
        self.json = json
        guard json.peek() == .array else {
            try json.skipValue()
            return nil
        }
        var isEmpty = true
        while try json.nextElement() {
            isEmpty = false
            try json.skipValue()
        }
        if isEmpty { return nil }
    }

    /// Whether one of the errors has a code.
    func holds(_ code: DeviceError.Code?) throws(WireError) -> Bool {
        guard let code else { return false }
        var json = json
        while try json.nextElement() {
            if try readDeviceError(from: &json)?.code == code { return true }
        }
        return false
    }

    /// The first error, with the whole list as its details.
    func error() throws(WireError) -> DeviceError {
        var json = json
        var copy = json
        let errors = try JSONValue(from: &copy)
        var first: DeviceError?
        while try json.nextElement() {
            if first == nil { first = try readDeviceError(from: &json) } else { try json.skipValue() }
        }
        return DeviceError(code: first?.code, message: first?.message, details: ["errors": errors])
    }
}

func readDeviceError(from json: inout JSONReader) throws(WireError) -> DeviceError? {
    if try json.readNull() { return nil }
    var code: Int64?
    var message: String?
    var details: [String: JSONValue] = [:]
    while let key = try json.nextKey() {
        switch key {
        // API Discovery's page shows the number as a string, and the pages of two APIs show the longer names.
        case "code", "id", "errorCode": code = try json.readInt64()
        case "message", "errorMsg": message = try json.readString()
        default:
            try json.countElement()
            details[key] = try JSONValue(from: &json)
        }
    }
    return DeviceError(
        code: code.map { DeviceError.Code(integerLiteral: $0) }, message: message,
        details: details.isEmpty ? nil : .object(details))
}

private let emptyObject: [UInt8] = Array("{}".utf8)
private let emptyArray: [UInt8] = Array("[]".utf8)
