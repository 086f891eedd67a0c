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

/// A request that is a query; what follows it is another protocol's concern.
package protocol QueryOperation: VapixRequest {
    /// How the call goes over the wire.
    static var call: Query { get }
    /// How much longer than usual the device may take, because the arguments ask it to wait.
    var patience: Duration { get }
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
    package var patience: Duration { .zero }
    package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {}

    /// The request to send.
    public func request() throws -> HTTPRequest {
        var query = QueryString()
        try writeArguments(to: &query)
        let path = "\(Self.call.path)"
        switch Self.call.arguments {
        case .get: return HTTPRequest(.get, path, query: query.text, patience: patience)
        case .post: return HTTPRequest(.post, path, query: query.text, patience: patience)
        case .form:
            let type = "application/x-www-form-urlencoded"
            return HTTPRequest(.post, path, contentType: type, body: query.bytes, patience: patience)
        }
    }
}

extension QueryString {
    /// Appends a text; nothing if there is none.
    package mutating func append(_ name: String, _ value: String?) {
        if let value { append(name, value) }
    }

    /// Appends a whole number; nothing if there is none.
    package mutating func append(_ name: String, _ value: Int32?) {
        if let value { append(name, String(value)) }
    }

    /// Appends a whole number; nothing if there is none.
    package mutating func append(_ name: String, _ value: Int64?) {
        if let value { append(name, String(value)) }
    }

    /// Appends a number, with the fewest digits that read back as the same value; nothing if there is none.
    package mutating func append(_ name: String, _ value: Double?) {
        if let value { append(name, value.description) }
    }

    /// Appends a list; nothing if it is empty.
    package mutating func append(
        _ name: String, _ values: [String], separator: Character
    ) throws(InvalidArgument) {
        guard !values.isEmpty else { return }
        guard values.allSatisfy({ !$0.isEmpty && !$0.contains(separator) }) else {
            throw InvalidArgument("an element of \(name) cannot be empty or hold '\(separator)'")
        }
        append(name, values.joined(separator: String(separator)))
    }

    /// Appends an argument for each element of a list.
    package mutating func append(repeating name: String, _ values: [String]) {
        for value in values { append(name, value) }
    }

    /// Appends pairs that the caller chooses, in the order of their names.
    ///
    /// - Parameters:
    ///   - pairs: The pairs.
    ///   - reserved: Names of the call's own arguments, which a pair cannot have.
    /// - Throws: `InvalidArgument` if a name cannot be sent.
    package mutating func append(pairs: [String: String], except reserved: [String]) throws(InvalidArgument) {
        for (name, value) in pairs.sorted(by: { $0.key < $1.key }) {
            guard isArgumentName(name), !reserved.contains(name) else {
                throw InvalidArgument("a name cannot be empty, hold spaces or be one of the call's own arguments")
            }
            append(name, value)
        }
    }

    /// Appends parameters with their new values, in the order of their names; there must be one.
    package mutating func append(parameters: [String: String]) throws(InvalidArgument) {
        guard !parameters.isEmpty else { throw InvalidArgument("there is no parameter to write") }
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            // A name without a group could be taken for one of the call's own arguments.
            guard isArgumentName(name), name.utf8.contains(UInt8(ascii: ".")) else {
                throw InvalidArgument(
                    "a parameter's name holds its group, Image.I0.Text.String for example, and no spaces")
            }
            append(name, value)
        }
    }
}

private func isArgumentName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
}
