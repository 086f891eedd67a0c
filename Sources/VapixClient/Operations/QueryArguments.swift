/// Where the arguments of a query go.
package enum QueryArguments: Sendable {
    /// GET, arguments in the URL.
    case get
    /// POST without a body, arguments in the URL.
    case post
    /// POST, arguments in a form, which keeps values out of access logs.
    case form
}

extension QueryString {
    /// Appends a string, or nothing for `nil`.
    package mutating func append(_ name: String, _ value: String?) {
        if let value { append(name, value) }
    }

    /// Appends a whole number, or nothing for `nil`.
    package mutating func append(_ name: String, _ value: Int?) {
        if let value { append(name, String(value)) }
    }

    /// Appends a whole number, or nothing for `nil`.
    package mutating func append(_ name: String, _ value: Int64?) {
        if let value { append(name, String(value)) }
    }

    /// Appends a number with the fewest digits that read back as the same value, or nothing for `nil`.
    package mutating func append(_ name: String, _ value: Double?) {
        if let value { append(name, value.description) }
    }

    /// Appends a time span as a whole number of a unit, rounded up, or nothing for `nil`.
    package mutating func append(_ name: String, _ value: Duration?, in unit: TimeUnit) {
        if let value { append(name, String(unit.count(value))) }
    }

    /// Appends a time span as a number of a unit, with a fraction, or nothing for `nil`.
    package mutating func append(_ name: String, _ value: Duration?, fractional unit: TimeUnit) {
        if let value { append(name, unit.fractionalCount(value).wireText) }
    }

    /// Appends a list, or nothing if it is empty.
    ///
    /// - Throws: `InvalidArgumentError` if an element is empty or holds the separator.
    package mutating func append(
        _ name: String, _ values: [String], separator: Character
    ) throws(InvalidArgumentError) {
        guard !values.isEmpty else { return }
        // By scalars: a combining mark behind a separator would form one character with it, and hide it.
        guard
            values.allSatisfy({ !$0.isEmpty && !$0.unicodeScalars.contains(where: separator.unicodeScalars.contains) })
        else {
            throw InvalidArgumentError("an element of \(name) cannot be empty or hold '\(separator)'")
        }
        append(name, values.joined(separator: String(separator)))
    }

    /// Appends an argument for each element of a list.
    package mutating func append(repeating name: String, _ values: [String]) {
        for value in values { append(name, value) }
    }

    /// Appends pairs of the caller's choice, ordered by name.
    ///
    /// - Parameters:
    ///   - pairs: The pairs.
    ///   - reserved: The names of the call's own arguments, which no pair may have.
    /// - Throws: `InvalidArgumentError` if a name cannot be sent.
    package mutating func append(pairs: [String: String], except reserved: [String]) throws(InvalidArgumentError) {
        for (name, value) in pairs.sorted(by: { $0.key < $1.key }) {
            guard isArgumentName(name), !reserved.contains(name) else {
                throw InvalidArgumentError("a name cannot be empty, hold spaces or be one of the call's own arguments")
            }
            append(name, value)
        }
    }

    /// Appends parameters with their new values, ordered by name.
    ///
    /// - Throws: `InvalidArgumentError` if there is none, or if a name is not that of a parameter.
    package mutating func append(parameters: [String: String]) throws(InvalidArgumentError) {
        guard !parameters.isEmpty else { throw InvalidArgumentError("there is no parameter to write") }
        for (name, value) in parameters.sorted(by: { $0.key < $1.key }) {
            // Without a group, the device could take the name for one of the call's own arguments.
            guard isArgumentName(name), name.utf8.contains(UInt8(ascii: ".")) else {
                throw InvalidArgumentError(
                    "a parameter's name holds its group, Image.I0.Text.String for example, and no spaces")
            }
            append(name, value)
        }
    }
}

private func isArgumentName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
}
