// The envelope of the device configuration framework: `{"status": "success", "data"?}`, or
// `{"status": "error", "error": {code, message}}` with any HTTP status.

extension ReplyForm {
    /// The envelope with the data of an entity, an item, a collection or an action.
    ///
    /// - Parameter readData: Reads the value of `data`.
    /// - Returns: The form.
    package static func resource(
        reading readData: @escaping @Sendable (inout JSONReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in try output(ofConfiguration: reply, with: readData) }
    }
}

extension ReplyForm where Output: JSONReadable {
    /// The envelope with the data of an entity, an item, a collection or an action.
    package static var resource: ReplyForm { resource(reading: Output.init(from:)) }
}

extension ReplyForm where Output == Void {
    /// The envelope of a success, whose `data` is ignored; a success may also have no body.
    package static var done: ReplyForm {
        ReplyForm { reply in
            if reply.isSuccess, reply.body.isEmpty { return }
            try output(ofConfiguration: reply) { (json) throws(WireError) in try json.skipValue() }
        }
    }
}

extension ReplyForm where Output == JSONValue? {
    /// The envelope of a success, and its warnings.
    ///
    /// The framework's page names no form of warnings. The members `warning` and `warnings` are read.
    package static var warnings: ReplyForm {
        ReplyForm { reply in
            if reply.isSuccess, reply.body.isEmpty { return nil }
            if HTMLPage.begins(reply.body) { throw HTMLPage.error }
            return try reply.body.withUnsafeBytes { bytes throws -> JSONValue? in
                let envelope = try ConfigurationEnvelope(bytes)
                if let error = envelope.error { throw error }
                return envelope.warnings
            }
        }
    }
}

@_semantics("optimize.sil.specialize.generic.never")
private func output<Output>(
    ofConfiguration reply: HTTPReply, with readData: (inout JSONReader) throws(WireError) -> Output
) throws -> Output {
    if HTMLPage.begins(reply.body) { throw HTMLPage.error }
    return try reply.body.withUnsafeBytes { bytes throws -> Output in
        let envelope = try ConfigurationEnvelope(bytes)
        if let error = envelope.error { throw error }
        if var data = envelope.data { return try readData(&data) }
        // An empty collection may come without data.
        for empty in ["{}", "[]"] {
            let output = try Array(empty.utf8).withUnsafeBytes { bytes throws -> Output? in
                var json = JSONReader(bytes)
                do {
                    return try readData(&json)
                } catch {
                    return nil
                }
            }
            if let output { return output }
        }
        throw envelope.end.missingField("data")
    }
}

extension HTTPReply {
    /// Whether the body is an error of the device configuration framework.
    var isErrorOfConfigurationAPI: Bool { configurationError != nil }

    /// Whether the device has nothing at the path, which is not the same as a collection without the item.
    var isOfMissingPath: Bool {
        guard status == 404 else { return false }
        guard let code = configurationError?.code else { return true }
        return code == 1
    }

    private var configurationError: DeviceError? {
        body.withUnsafeBytes { bytes in
            do {
                return try ConfigurationEnvelope(bytes).error
            } catch {
                return nil
            }
        }
    }
}

/// The envelope of a reply, whose members come in any order.
private struct ConfigurationEnvelope {
    /// The error, also that of a failure without one.
    private(set) var error: DeviceError?
    /// Where the data starts.
    private(set) var data: JSONReader?
    private(set) var warnings: JSONValue?
    /// Where the document ends.
    let end: JSONReader

    init(_ bytes: UnsafeRawBufferPointer) throws(WireError) {
        var json = JSONReader(bytes)
        var status: String?
        while let key = try json.nextKey(of: "status,data,error,warning,warnings") {
            switch key {
            case 0: status = try json.readString()
            case 1:
                data = json
                try json.skipValue()
            case 2 where json.peek() == .object: error = try readDeviceError(from: &json) ?? error
            case 3, 4: warnings = try JSONValue(from: &json)
            default: try json.skipValue()
            }
        }
        try json.finish()
        end = json
        if error == nil, let status, status != "success" { error = DeviceError(code: nil, message: nil) }
        if error == nil, status == nil, data == nil { throw json.missingField("status") }
    }
}
