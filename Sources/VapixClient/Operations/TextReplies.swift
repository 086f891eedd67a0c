extension ReplyForm where Output == Void {
    /// `OK`, or `Error:` and a number.
    ///
    /// - Parameter explanation: The documentation's explanation of a code, for errors without a message.
    /// - Returns: The form.
    package static func acknowledgement(
        explaining explanation: @escaping @Sendable (DeviceError.Code) -> String?
    ) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) {
                guard let code = error.code else { throw error }
                throw error.replacingMessage(explanation(code) ?? error.message)
            }
            let isAcknowledged = reply.body.withUnsafeBytes { trimmed($0).elementsEqual("OK".utf8) }
            guard isAcknowledged else { throw WireError(reason: .syntax, offset: 0, expected: "OK or Error:") }
        }
    }

    /// `OK`, or `Error:` and a number.
    package static var acknowledgement: ReplyForm { acknowledgement { _ in nil } }

    /// No content, or a sentence that matters only if it is an error.
    package static var nothing: ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            // The CGIs for users, logs and restarts answer with a sentence in HTML, and an error is in its text.
            guard HTMLPage.begins(reply.body) else { return }
            let page = reply.body.withUnsafeBytes { HTMLPage($0) }
            if let error = textError(in: HTTPReply(status: reply.status, body: page.text)) { throw error }
            guard page.isSentence else { throw HTMLPage.error }
        }
    }
}

extension ReplyForm where Output == String {
    /// Plain text.
    package static var text: ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            guard !HTMLPage.begins(reply.body) else { throw HTMLPage.error }
            return reply.body.withUnsafeBytes { deviceText(withoutByteOrderMark($0)) }
        }
    }
}

extension ReplyForm where Output: LosslessStringConvertible {
    /// Text whose form is known.
    ///
    /// - Parameter type: The type that reads the text, which comes without the white space around it.
    /// - Returns: The form.
    package static func text(as type: Output.Type) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            guard !HTMLPage.begins(reply.body) else { throw HTMLPage.error }
            let text = reply.body.withUnsafeBytes { deviceText(trimmed($0)) }
            guard let value = Output(text) else {
                throw WireError(reason: .unexpectedType, offset: 0, expected: "a text of the documented form")
            }
            return value
        }
    }
}

extension ReplyForm where Output == Duration {
    /// A reply that is only a number: a time span.
    ///
    /// - Parameter unit: The unit of the number.
    /// - Returns: The form.
    package static func duration(in unit: TimeUnit) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            guard !HTMLPage.begins(reply.body) else { throw HTMLPage.error }
            let text = reply.body.withUnsafeBytes { deviceText(trimmed($0)) }
            guard let value = Duration(wire: text, in: unit) else {
                throw WireError(reason: .unexpectedType, offset: 0, expected: "a number")
            }
            return value
        }
    }
}

extension ReplyForm where Output == [UInt8] {
    /// Binary data.
    ///
    /// - Parameter magic: The first bytes of such data, which distinguish it from an error text; empty if they are not known.
    /// - Returns: The form.
    package static func binary(magic: [UInt8]) -> ReplyForm {
        ReplyForm { reply in
            let isExpected = reply.body.starts(with: magic)
            if !isExpected || reply.status >= 400, let error = textError(in: reply) { throw error }
            guard !HTMLPage.begins(reply.body) else { throw HTMLPage.error }
            guard isExpected else {
                throw WireError(reason: .unexpectedType, offset: 0, expected: "other content")
            }
            return reply.body
        }
    }
}

extension ReplyForm {
    /// Lines of `name=value`.
    ///
    /// - Parameter read: Reads the lines.
    /// - Returns: The form.
    package static func keyValue(
        reading read: @escaping @Sendable (inout KeyValueReader) throws(WireError) -> Output
    ) -> ReplyForm {
        ReplyForm { reply in
            if let error = textError(in: reply) { throw error }
            guard !HTMLPage.begins(reply.body) else { throw HTMLPage.error }
            return try reply.body.withUnsafeBytes { bytes throws -> Output in
                var text = KeyValueReader(bytes)
                return try read(&text)
            }
        }
    }
}

/// The error in a reply of plain text; `nil` if there is none.
///
/// An error is `Error:` or `# Error:` with a number or words, `# Request failed:` with words, or any text if the status
/// is that of a failure. Some CGIs with replies of text report errors in JSON.
package func textError(in reply: HTTPReply) -> DeviceError? {
    reply.body.withUnsafeBytes { bytes in
        // XML, which most replies are, is none of these.
        if bytes.first == UInt8(ascii: "<") { return nil }
        var text = trimmed(bytes)
        if text.first == UInt8(ascii: "#") { text = trimmed(UnsafeRawBufferPointer(rebasing: text.dropFirst())) }
        for prefix in ["Error:", "Request failed:"] where text.starts(with: prefix.utf8) {
            let reason = deviceText(trimmed(UnsafeRawBufferPointer(rebasing: text.dropFirst(prefix.utf8.count))))
            guard Int64(reason) != nil else { return DeviceError(code: nil, message: reason) }
            return DeviceError(code: DeviceError.Code(rawValue: reason), message: nil)
        }
        guard let first = text.first else { return nil }
        if first == UInt8(ascii: "{") { return jsonError(in: text) }
        guard reply.status >= 400 else { return nil }
        let isMarkup = first == UInt8(ascii: "<") || first == UInt8(ascii: "[")
        guard !isMarkup else { return nil }
        var error = DeviceError(code: nil, message: deviceText(text))
        error.isGuess = true
        return error
    }
}
