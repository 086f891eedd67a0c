import ArgumentParser

/// The argument of an option that can be repeated: a name, an equals sign and a value.
struct NamedValue: Sendable {
    let name: String
    let value: String

    /// Splits a text at its first equals sign.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - form: The form that an error shows, such as `NAME=VALUE`.
    /// - Throws: `ValidationError` if there is no equals sign, or nothing in front of it.
    init(_ text: String, form: String) throws {
        guard let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")), equals > text.startIndex else {
            throw ValidationError("write it as \(form)")
        }
        name = String(text[..<equals])
        value = String(text[text.utf8.index(after: equals)...])
    }

    /// Reads the argument of `--parameter`; the name may have a leading `root.`, as lists of parameters show it.
    static func parameter(_ text: String) throws -> NamedValue {
        let written = try NamedValue(text, form: "NAME=VALUE")
        let name = written.name.hasPrefix("root.") ? String(written.name.dropFirst(5)) : written.name
        return NamedValue(name: name, value: written.value)
    }

    /// Reads the argument of `--reply`.
    static func reply(_ text: String) throws -> NamedValue {
        let reply = try NamedValue(text, form: "PATH=FILE")
        guard reply.name.hasPrefix("/"), !reply.name.contains("?") else {
            throw ValidationError("the path begins with a slash and has no query, such as /axis-cgi/jpg/image.cgi")
        }
        return reply
    }

    private init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
