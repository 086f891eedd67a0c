// If a reply reports an error in one of the ways of XMLErrorSearch, that error is thrown, whatever else the reply holds.

extension ReplyForm {
    /// XML, read from its root.
    ///
    /// - Parameters:
    ///   - root: The root element's name.
    ///   - read: Reads the root element with its attributes.
    /// - Returns: The form.
    package static func xml(
        root: StaticString, reading read: @escaping @Sendable (inout XMLReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            return try readUnlessError(reply) { (xml) throws(WireError) in
                guard try xml.nextElement(of: root) == 0 else {
                    throw WireError(reason: .unexpectedType, offset: 0, expected: root)
                }
                let output = try read(&xml)
                try xml.finish()
                return output
            }
        }
    }

    /// XML with an element that reports success, such as `<OpSuccess>`, alone or in `<Success>`, below a root of any name.
    ///
    /// - Parameter read: Reads the content of the success element.
    /// - Returns: The form.
    package static func xmlResponse(
        reading read: @escaping @Sendable (inout XMLReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            return try readUnlessError(reply) { (xml) throws(WireError) in
                _ = try xml.nextElement()
                var output: Output?
                while let element = try xml.nextElement() {
                    if output == nil, element == "Success" {
                        while let element = try xml.nextElement() {
                            if output == nil, element.hasSuffix("Success") {
                                output = try read(&xml)
                            } else {
                                try xml.skipElement()
                            }
                        }
                    } else if output == nil, element.hasSuffix("Success") {
                        output = try read(&xml)
                    } else {
                        try xml.skipElement()
                    }
                }
                try xml.finish()
                guard let output else { throw xml.missingField("Success") }
                return output
            }
        }
    }
}

/// Reads a document, or throws the error that it reports.
///
/// A document is searched for an error only if it cannot be read or the reader met a sign of one: a second pass over a
/// list of a hundred apps would double its cost.
private func readUnlessError<Output>(
    _ reply: HTTPReply, _ read: (inout XMLReader) throws(WireError) -> Output
) throws -> Output {
    try reply.body.withUnsafeBytes { bytes throws -> Output in
        let output: Output
        do throws(WireError) {
            var xml = try XMLReader(bytes, contentType: reply.contentType)
            output = try read(&xml)
            if !xml.mayReportError { return output }
        } catch {
            if let deviceError = try xmlError(in: bytes, contentType: reply.contentType) { throw deviceError }
            throw error
        }
        if let deviceError = try xmlError(in: bytes, contentType: reply.contentType) { throw deviceError }
        return output
    }
}

extension ReplyForm where Output == Void {
    /// XML whose content is ignored.
    ///
    /// - Parameter root: The root element's name.
    /// - Returns: The form.
    package static func xml(root: StaticString) -> ReplyForm {
        xml(root: root) { (xml) throws(WireError) in try xml.skipElement() }
    }

    /// XML with an element that reports success and has no content of interest.
    package static var xmlResponse: ReplyForm {
        xmlResponse { (xml) throws(WireError) in try xml.skipElement() }
    }
}

/// The error that an XML document reports; `nil` if there is none.
///
/// Devices report errors in three ways:
/// - `result="error"` at the root or at one of its children, with a description beside it,
/// - `<error type="" message=""/>` below the root,
/// - `<ErrorCode>` with `<ErrorDescription>` or `<Description>`, at any depth.
///
/// - Parameters:
///   - bytes: The document.
///   - contentType: The document's media type.
/// - Returns: The error.
/// - Throws: `WireError` if the document is not well formed.
package func xmlError(
    in bytes: UnsafeRawBufferPointer, contentType: String? = nil
) throws(WireError) -> DeviceError? {
    // Most unreadable documents report no error, and this search is cheaper than reading.
    guard holdsError(bytes) else { return nil }
    var finding = XMLErrorSearch()
    var xml = try XMLReader(bytes, contentType: contentType)
    if let root = try xml.nextElement() { try finding.search(&xml, element: root, depth: 0) }
    return finding.error
}

private struct XMLErrorSearch {
    private(set) var error: DeviceError?

    mutating func search(_ xml: inout XMLReader, element: String, depth: Int) throws(WireError) {
        var code: DeviceError.Code?
        var message: String?
        var isError = depth == 1 && element == "error"
        while let attribute = try xml.nextAttribute() {
            switch attribute.name {
            case "result" where depth <= 1: isError = isError || ["error", "ERROR", "Error"].contains(attribute.value)
            case "type": code = DeviceError.Code(rawValue: attribute.value)
            case "message", "description", "errormsg": message = attribute.value
            default: break
            }
        }
        if isError, depth == 1, element == "error" {
            let text = try xml.readText()
            error = DeviceError(code: code, message: message ?? (text.isEmpty ? nil : text))
            return
        }
        // Beside `result` only `ErrorCode` is the code: `type` has another meaning there.
        code = nil
        while let child = try xml.nextElement() {
            switch child {
            case "ErrorCode":
                // Some replies have several pairs; the first one is the reason.
                let text = try xml.readText()
                if code == nil { code = DeviceError.Code(rawValue: text) }
                isError = true
            case "ErrorDescription", "Description":
                let text = try xml.readText()
                if message == nil, !text.isEmpty { message = text }
            default:
                // No reply is deeper, and the stack is far from its end.
                if depth < 16 { try search(&xml, element: child, depth: depth + 1) } else { try xml.skipElement() }
            }
        }
        if isError, error == nil { error = DeviceError(code: code, message: message) }
    }
}

/// Whether the bytes hold a word that ends in `rror` or `RROR`.
///
/// The search of Boyer, Moore and Horspool looks at every fourth byte of most documents.
private func holdsError(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 3
    while position < bytes.count {
        // The byte in the place of the last letter tells how far away a match is at least.
        switch bytes[position] {
        case UInt8(ascii: "r"):
            if matches(bytes, "rror", endingAt: position) { return true }
            position &+= 2
        case UInt8(ascii: "R"):
            if matches(bytes, "RROR", endingAt: position) { return true }
            position &+= 2
        case UInt8(ascii: "o"), UInt8(ascii: "O"): position &+= 1
        default: position &+= 4
        }
    }
    return false
}

private func matches(_ bytes: UnsafeRawBufferPointer, _ word: StaticString, endingAt end: Int) -> Bool {
    for index in 0..<4 where bytes[end &- index] != word.utf8Start[3 &- index] { return false }
    return true
}
