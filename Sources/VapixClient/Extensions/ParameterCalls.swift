extension Parameters {
    /// Reads the reply to ``list(groups:)``.
    static func readList(_ reply: HTTPReply) throws -> ParameterList {
        let list = ParameterList(reply.body)
        if list.isEmpty, let error = list.errors.first {
            throw DeviceError(code: ParameterList.code(ofError: error), message: error)
        }
        guard list.isPlausible else {
            throw WireError(reason: .syntax, offset: 0, expected: "lines of name=value")
        }
        return list
    }

    /// Reads the reply to ``update(_:)``.
    static func readUpdate(_ reply: HTTPReply) throws {
        var isAcknowledged = false
        for line in try ParameterReply(reply).lines {
            // The error's value may hold line breaks, or an equals sign before the quote.
            guard line == "OK" else {
                throw WireError(reason: .syntax, offset: 0, expected: "OK or # Error:")
            }
            isAcknowledged = true
        }
        guard isAcknowledged else { throw WireError(reason: .truncated, offset: 0, expected: "OK or # Error:") }
    }

    /// Reads the reply to ``add(template:group:values:force:)``.
    static func readAdd(_ reply: HTTPReply) throws -> Parameters.AddedGroup {
        let suffix = " OK"
        let lines = try ParameterReply(reply).lines
        // Only one word is a name: "Error: no group S4 OK" adds none.
        guard lines.count == 1, let line = lines.first, line.hasSuffix(suffix),
            case let name = line.dropLast(suffix.count), !name.isEmpty,
            !name.utf8.contains(where: " \t:<".utf8.contains)
        else { throw WireError(reason: .syntax, offset: 0, expected: "the new group's name and OK") }
        return Parameters.AddedGroup(name: String(name))
    }
}

extension Parameters {
    /// A group that was added.
    public struct AddedGroup: Sendable {
        /// The last part of the name, which the device chose: "S4" for example.
        public let name: String

        /// Makes a value.
        ///
        /// - Parameter name: The last part of the name.
        public init(name: String) {
            self.name = name
        }
    }

    /// Reads groups of parameters.
    ///
    /// Access: admin. See <https://developer.axis.com/vapix/network-video/parameter-management/#list-parameters>.
    ///
    /// - Parameter groups: The groups' names, "Brand" or "root.Image.*.Resolution" for example; all groups if there is
    ///   no name.
    /// - Returns: The parameters. ``ParameterList/missing`` has the groups that do not exist, if others do.
    /// - Throws: ``VapixError``; `rejected` with ``ErrorCode/notFound`` if no group exists.
    public func list(_ groups: String...) async throws -> ParameterList {
        try await vapix.send(Self.list(groups: groups))
    }
}

/// The lines of param.cgi's reply to a change.
///
/// An error in it is thrown.
private struct ParameterReply {
    let lines: [String]

    init(_ reply: HTTPReply) throws {
        if let error = textError(in: reply) {
            throw error.replacingMessage(error.message.map(ParameterReply.withoutValue))
        }
        lines = try reply.body.withUnsafeBytes { bytes in
            try KeyValueText(bytes).map { line in
                let text = deviceText(UnsafeRawBufferPointer(rebasing: bytes[line.value]))
                if line.kind == .remark { throw DeviceError(code: nil, message: ParameterReply.withoutValue(text)) }
                return line.kind == .other ? text : ""
            }
        }
    }

    /// The message without its label and the rejected value, which may be a password: `Error setting 'name' to 'value'!`.
    private static func withoutValue(_ message: String) -> String {
        let label = "Error: "
        let message = message.hasPrefix(label) ? String(message.dropFirst(label.count)) : message
        let bytes = Array(message.utf8)
        let separator = Array("' to '".utf8)
        guard bytes.count >= separator.count else { return message }
        for start in 0...(bytes.count - separator.count)
        where bytes[start..<(start + separator.count)].elementsEqual(separator) {
            return String(decoding: bytes[...start], as: UTF8.self)
        }
        return message
    }
}
