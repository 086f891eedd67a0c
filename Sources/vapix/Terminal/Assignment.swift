import ArgumentParser

/// An argument `NAME=VALUE`.
struct Assignment: Equatable {
    let name: String
    let value: String

    /// Makes an assignment.
    init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Splits `NAME=VALUE` at the first equals sign.
    ///
    /// - Parameter text: The argument. Errors do not repeat it, because it may be a password.
    /// - Throws: `ValidationError` if the name or the equals sign is missing.
    init(parsing text: String) throws {
        // Bytes, because a combining mark at the start of a value forms one character with the equals sign.
        let bytes = text.utf8
        guard let separator = bytes.firstIndex(of: UInt8(ascii: "=")), separator > bytes.startIndex,
            let name = String(bytes[..<separator]),
            let value = String(bytes[bytes.index(after: separator)...])
        else { throw ValidationError("an argument has no name or no equals sign. Write NAME=VALUE") }
        self.name = name
        self.value = value
    }

    /// The name by which the device knows the parameter.
    var canonicalName: String {
        name.hasPrefix("root.") ? String(name.dropFirst("root.".count)) : name
    }
}
