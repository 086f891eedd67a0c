/// How a query goes over the wire: arguments in the URL or in a form, and a reply in one of several forms.
package struct Query: Sendable {
    /// Where the arguments go.
    package enum Arguments: Sendable {
        /// GET, arguments in the URL.
        case get
        /// POST without a body, arguments in the URL.
        case post
        /// POST, arguments in a form, which keeps values out of access logs.
        case form
    }

    package let id: OperationID
    package let path: StaticString
    package let arguments: Arguments
    package let access: AccessLevel
    package let effect: Effect

    package init(
        id: OperationID, path: StaticString, arguments: Arguments, access: AccessLevel, effect: Effect
    ) {
        self.id = id
        self.path = path
        self.arguments = arguments
        self.access = access
        self.effect = effect
    }
}

/// An operation that is a query.
package protocol QueryOperation: VapixOperation {
    /// How the call goes over the wire.
    static var call: Query { get }
    /// Writes the arguments; none by default.
    func writeArguments(to query: inout QueryString) throws(InvalidArgument)
}

extension QueryOperation {
    /// The operation's name.
    public static var id: OperationID { call.id }
    /// Who may call it.
    public static var access: AccessLevel { call.access }
    /// What calling it twice would do.
    public static var effect: Effect { call.effect }
    package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {}

    /// The request to send.
    public func request() throws -> HTTPRequest {
        var query = QueryString()
        try writeArguments(to: &query)
        switch Self.call.arguments {
        case .get: return HTTPRequest(.get, "\(Self.call.path)", query: query.text)
        case .post: return HTTPRequest(.post, "\(Self.call.path)", query: query.text)
        case .form:
            return HTTPRequest(
                .post, "\(Self.call.path)", contentType: "application/x-www-form-urlencoded", body: query.bytes)
        }
    }
}

/// A query that is answered with `OK`, or with `Error:` and a number.
package protocol AcknowledgedOperation: QueryOperation where Output == Void {
    /// What the documentation says of a code that comes without words.
    static func explanation(of code: DeviceError.Code) -> String?
}

extension AcknowledgedOperation {
    /// Reads the answer.
    public func output(from reply: HTTPReply) throws {
        try reply.body.withUnsafeBytes { bytes in
            let text = trimmed(bytes)
            if text.elementsEqual("OK".utf8) { return }
            let prefix = "Error:"
            guard text.starts(with: prefix.utf8) else {
                throw WireError(reason: .syntax, offset: 0, expected: "OK or Error:")
            }
            let reason = deviceText(trimmed(UnsafeRawBufferPointer(rebasing: text.dropFirst(prefix.utf8.count))))
            guard Int(reason) != nil else { throw DeviceError(code: nil, message: reason) }
            let code = DeviceError.Code(rawValue: reason)
            throw DeviceError(code: code, message: Self.explanation(of: code))
        }
    }
}

/// A query that is answered with `<reply result="ok">`, or with `<reply result="error">` and an `<error>` in it.
package protocol XMLReplyOperation: QueryOperation {
    /// Reads what is in the reply element.
    func read(_ xml: inout XMLReader) throws(WireError) -> Output
}

extension XMLReplyOperation {
    /// Reads the answer.
    public func output(from reply: HTTPReply) throws -> Output {
        try reply.body.withUnsafeBytes { bytes throws -> Output in
            if let error = try deviceError(in: bytes) { throw error }
            var (xml, _) = try enterReply(bytes)
            let output = try read(&xml)
            try xml.finish()
            return output
        }
    }

    /// Enters the reply element.
    ///
    /// - Returns: The reader and what the element's `result` says.
    private func enterReply(_ bytes: UnsafeRawBufferPointer) throws(WireError) -> (xml: XMLReader, isError: Bool) {
        var xml = try XMLReader(bytes)
        guard try xml.nextElement() == "reply" else {
            throw WireError(reason: .unexpectedType, offset: 0, expected: "an XML element named reply")
        }
        var isError = false
        while let attribute = try xml.nextAttribute() {
            if attribute.name == "result", attribute.value == "error" { isError = true }
        }
        return (xml, isError)
    }

    private func deviceError(in bytes: UnsafeRawBufferPointer) throws(WireError) -> DeviceError? {
        var (xml, isError) = try enterReply(bytes)
        // A list of a hundred apps is not worth reading twice.
        guard isError || holdsElement("error", bytes) else { return nil }
        var error = isError ? DeviceError(code: nil, message: nil) : nil
        while let element = try xml.nextElement() {
            guard element == "error" else {
                try xml.skipElement()
                continue
            }
            var code: DeviceError.Code?
            var message: String?
            while let attribute = try xml.nextAttribute() {
                switch attribute.name {
                case "type": code = DeviceError.Code(rawValue: attribute.value)
                case "message": message = attribute.value
                default: break
                }
            }
            let text = try xml.readText()
            error = DeviceError(code: code, message: message ?? (text.isEmpty ? nil : text))
        }
        return error
    }
}

/// A query that is answered with text of its own form.
package protocol TextOperation: QueryOperation {
    /// Reads the text, or throws what it says about a failure.
    func read(_ body: [UInt8]) throws -> Output
}

extension TextOperation {
    /// Reads the answer.
    public func output(from reply: HTTPReply) throws -> Output {
        try read(reply.body)
    }
}

/// A query that is answered with bytes that are handed on as they are.
package protocol BinaryOperation: QueryOperation where Output == [UInt8] {
    /// How such bytes start, which tells them from an error in disguise.
    static var magic: StaticString? { get }
}

extension BinaryOperation {
    /// Reads the answer.
    public func output(from reply: HTTPReply) throws -> [UInt8] {
        if let magic = Self.magic {
            let isExpected = magic.withUTF8Buffer { reply.body.starts(with: $0) }
            guard isExpected else { throw WireError(reason: .unexpectedType, offset: 0, expected: "other content") }
        }
        return reply.body
    }
}

/// The bytes without the white space around them.
private func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let start = bytes.firstIndex(where: { !isSpace($0) }), let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return UnsafeRawBufferPointer(start: nil, count: 0) }
    return UnsafeRawBufferPointer(rebasing: bytes[start...last])
}

/// Whether the bytes hold `<name` anywhere, be it an element or not.
private func holdsElement(_ name: StaticString, _ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[(start + 1)...]
        if name.withUTF8Buffer({ rest.starts(with: $0) }) { return true }
    }
    return false
}
