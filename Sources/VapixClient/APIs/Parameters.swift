/// The device's parameters: settings and properties by dotted names.
///
/// API Discovery lists it as `param-cgi`; AXIS OS 5.00 and later.
///
/// See <https://developer.axis.com/vapix/network-video/parameter-management/>.
public enum Parameters {
    /// Lists parameters with their values.
    ///
    /// Access: each user sees the parameters that the user may read; the others are left out without a word.
    /// See <https://developer.axis.com/vapix/network-video/parameter-management/#list>.
    public struct List: TextOperation {
        package static let call = Query(
            id: "parameters/list", path: "/axis-cgi/param.cgi", arguments: .get, access: .viewer, effect: .read)

        /// Groups or single parameters, with or without the leading `root.`, `*` as a wildcard; none for all.
        public var groups: [String]

        /// What the device answers.
        public typealias Output = ParameterList

        /// Makes the call's value.
        ///
        /// - Parameter groups: Groups or single parameters, `*` as a wildcard; none for all.
        public init(groups: [String] = []) {
            self.groups = groups
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "list")
            guard !groups.isEmpty else { return query.append("responseformat", "rfc") }
            for group in groups {
                guard !group.isEmpty, !group.utf8.contains(UInt8(ascii: ",")) else {
                    throw InvalidArgument("a parameter group cannot be empty or hold a comma")
                }
            }
            query.append("group", groups.joined(separator: ","))
            query.append("responseformat", "rfc")
        }

        package func read(_ body: [UInt8]) throws -> ParameterList {
            let list = ParameterList(body)
            if list.isEmpty, let error = list.errors.first { throw DeviceError(code: nil, message: error) }
            guard list.isPlausible else {
                throw WireError(reason: .syntax, offset: 0, expected: "lines of name=value")
            }
            return list
        }
    }

    /// Gives parameters new values.
    ///
    /// Access: operator or admin, by parameter.
    /// See <https://developer.axis.com/vapix/network-video/parameter-management/#update>.
    public struct Update: TextOperation {
        package static let call = Query(
            id: "parameters/update", path: "/axis-cgi/param.cgi", arguments: .form, access: .operator,
            effect: .idempotent)

        /// The new values by name; they are sent in the order of the names.
        public var values: [String: String]

        /// What the device answers.
        public typealias Output = Void

        /// Makes the call's value.
        ///
        /// - Parameter values: The new values by name.
        public init(values: [String: String]) {
            self.values = values
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            guard !values.isEmpty else { throw InvalidArgument("there is no parameter to update") }
            query.append("action", "update")
            for (name, value) in values.sorted(by: { $0.key < $1.key }) {
                // A name without a group could be taken for one of the call's own arguments.
                guard name.utf8.contains(UInt8(ascii: ".")), name.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
                    throw InvalidArgument(
                        "a parameter's name holds its group, Image.I0.Text.String for example, and no spaces")
                }
                query.append(name, value)
            }
        }

        package func read(_ body: [UInt8]) throws {
            try body.withUnsafeBytes { bytes in
                var isAcknowledged = false
                for line in KeyValueText(bytes) {
                    let text = deviceText(UnsafeRawBufferPointer(rebasing: bytes[line.value]))
                    switch line.kind {
                    case .remark: throw DeviceError(code: nil, message: Self.withoutValue(text))
                    case .other where text == "OK": isAcknowledged = true
                    // The error's value may hold line breaks, or an equals sign before the quote.
                    case .other, .pair: throw WireError(reason: .syntax, offset: 0, expected: "OK or # Error:")
                    }
                }
                guard isAcknowledged else { throw WireError(reason: .truncated, offset: 0, expected: "OK or # Error:") }
            }
        }

        /// The device repeats the value that it did not take (`Error setting 'name' to 'value'!`), which may be a password.
        private static func withoutValue(_ message: String) -> String {
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

    /// The API's calls; get it from ``Vapix/parameters``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``List``.
        public func list(_ groups: String...) async throws -> ParameterList {
            try await vapix.send(List(groups: groups))
        }

        /// See ``Update``.
        public func update(_ values: [String: String]) async throws {
            try await vapix.send(Update(values: values))
        }
    }
}

extension Vapix {
    /// The device's parameters; see ``Parameters``.
    public var parameters: Parameters.API { Parameters.API(vapix: self) }
}
