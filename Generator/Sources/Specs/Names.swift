/// Names in Swift: how they are made from each other, and which are taken.
package enum Names {
    /// Words that the language reserves: a declaration with such a name needs backticks.
    private static let keywords: Set<String> = [
        "actor", "any", "as", "associatedtype", "async", "await", "break", "case", "catch", "class", "continue",
        "default",
        "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func",
        "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private",
        "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript", "super", "switch",
        "throw",
        "throws", "true", "try", "typealias", "var", "where", "while",
    ]

    /// Names that cannot be declared even with backticks, or that every generated type has already.
    private static let forbidden: Set<String> = [
        "self", "init", "Self", "Type", "Protocol", "Any", "rawValue", "description", "hash", "hashValue",
    ]

    /// Names that mean a case of `Optional` where the value is optional: `mode: .none` would send nothing at all.
    private static let optionalCases: Set<String> = ["none", "some"]

    /// Names that every API has already.
    private static let apiMembers: Set<String> = ["vapix"]

    /// Names that the bodies of operations' initializers use themselves.
    private static let operationLocals: Set<String> = ["json", "method", "parts", "query", "reserved"]

    /// Names that every namespace has already.
    private static let namespaceMembers: Set<String> = ["API", "ErrorCode"]

    /// Types of Swift, and words that mean a type's type.
    ///
    /// In its namespace a generated type would hide them.
    private static let swiftTypes: Set<String> = [
        "Actor", "Any", "AnyObject", "Array", "AsyncSequence", "AsyncStream", "Bool", "CaseIterable", "Character",
        "Clock", "ClosedRange", "Codable", "Collection", "Comparable", "ContinuousClock", "Data", "Date", "Decodable",
        "Decoder", "Dictionary", "Double", "Duration", "Encodable", "Encoder", "Equatable", "Error", "Float",
        "Hashable", "Hasher", "Identifiable", "Int", "Int8", "Int16", "Int32", "Int64", "Iterator", "MainActor",
        "Mirror", "Never", "Optional", "Protocol", "Range", "RawRepresentable", "Result", "Self", "Sendable",
        "Sequence", "Set", "Slice", "StaticString", "String", "Substring", "Task", "TaskGroup", "Type", "UInt",
        "UInt8", "UInt16", "UInt32", "UInt64", "URL", "UUID", "Void",
    ]

    /// Types of `VapixClient` that generated code or an app's code means.
    private static let clientTypes: Set<String> = [
        "DeviceError", "Event", "EventStream", "EventTopic", "FilePart", "HTTPBody", "HTTPReply", "HTTPRequest",
        "ConfigurationAPI", "InvalidArgumentError", "JSONMethod", "JSONReadable", "JSONReader", "JSONValue",
        "JSONWriter", "KeyValueReader", "Nullable",
        "OpenEnumeration", "PanTilt", "PartStream", "Point", "PortNumber", "Query", "QueryString", "ReplyForm",
        "ReplyStream",
        "Resolution", "Secret", "SupportedVersions", "Vapix", "VapixCall", "VapixError", "WireError", "WireText",
        "XMLReader",
        "XMLSchemaVersion", "ZoomRange",
    ]

    /// Names that the bodies of generated initializers use themselves.
    private static let locals: Set<String> = [
        "json", "xml", "text", "query", "key", "element", "attribute", "item", "items", "inner", "parts",
    ]

    /// Words that are written in capitals when they are part of a longer name.
    static let initialisms: Set<String> = [
        "api", "apis", "dns", "http", "https", "id", "io", "ip", "ipv4", "ipv6", "ir", "jpeg", "json", "led", "mqtt",
        "ntp", "pir", "poe", "ptz", "raid", "sip", "ssh", "tls", "ui", "uri", "url", "usb", "wlan",
    ]

    /// A name in lowerCamelCase, of one on the wire: `private_key` becomes `privateKey`, `slotId` `slotID`.
    package static func camelCase(_ wire: String) -> String {
        var words: [String] = [""]
        for character in wire {
            let isLetter = character.isASCII && (character.isLetter || character.isNumber)
            guard isLetter else {
                words.append("")
                continue
            }
            // A capital begins a word, unless it goes on with capitals.
            if character.isUppercase, words.last?.last?.isUppercase == false { words.append("") }
            words[words.count - 1].append(character)
        }
        words.removeAll(where: \.isEmpty)
        return words.enumerated().map { index, word in
            let plain = word.lowercased()
            if index == 0 { return plain }
            return initialisms.contains(plain) ? plain.uppercased() : plain.prefix(1).uppercased() + plain.dropFirst()
        }.joined()
    }

    /// A name as it is declared and used without anything before it.
    package static func escaped(_ name: String) -> String {
        keywords.contains(name) ? "`\(name)`" : name
    }

    /// A parameter's name in a function's body; the formatter's rules know no documentation of one in backticks.
    package static func parameter(_ name: String) -> String {
        keywords.contains(name) || operationLocals.contains(name) ? "\(name)Value" : name
    }

    /// A parameter's declaration up to its type: its label, and its name if that is another.
    package static func declaration(ofParameter name: String, hasLabel: Bool = true) -> String {
        let parameter = parameter(name)
        if !hasLabel { return "_ \(parameter)" }
        return parameter == name ? name : "\(name) \(parameter)"
    }

    /// A stored property's name where it is read in a method: with `self.` where a local variable could hide it.
    package static func property(_ name: String) -> String {
        locals.contains(name) ? "self.\(name)" : escaped(name)
    }

    /// The name of a local variable that holds a property's value for a while.
    package static func local(_ name: String) -> String {
        locals.contains(name) || keywords.contains(name) ? "\(name)Value" : name
    }

    /// The name of the type for an operation: `getStatus` becomes `GetStatus`, `ioStatus` `IOStatus`.
    package static func typeName(_ name: String) -> String {
        let head = name.prefix { $0.isLowercase || $0.isNumber }
        if initialisms.contains(String(head)) { return head.uppercased() + name.dropFirst(head.count) }
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// The name of the accessor for a namespace: `SystemReady` becomes `systemReady`, `APIDiscovery` `apiDiscovery`.
    package static func accessor(_ name: String) -> String {
        let capitals = name.prefix { $0.isUppercase || $0.isNumber }
        if capitals.count == name.count { return name.lowercased() }
        let head = capitals.count > 1 ? capitals.dropLast() : capitals
        return head.lowercased() + name.dropFirst(head.count)
    }

    /// What is wrong with the name of a property, a parameter or a constant; `nil` if nothing is.
    package static func problem(withMember name: String) -> String? {
        guard isLowerCamelCase(name) else {
            return "'\(name)' is no name for this: lowerCamelCase of ASCII letters and digits is wanted"
        }
        if optionalCases.contains(name) {
            return "'.\(name)' means Optional.\(name) to Swift: choose another name and give the wire's beside it"
        }
        if forbidden.contains(name) {
            return "'\(name)' is reserved: choose another name and give the wire's beside it"
        }
        return nil
    }

    /// What is wrong with the name of an operation; `nil` if nothing is.
    package static func problem(withOperation name: String) -> String? {
        if apiMembers.contains(name) { return "'\(name)' is what every API has already: choose another name" }
        return problem(withMember: name)
    }

    /// What is wrong with the name of a type; `nil` if nothing is.
    package static func problem(withType name: String) -> String? {
        guard let first = name.first, first.isASCII, first.isUppercase, name.allSatisfy(isNameCharacter) else {
            return "'\(name)' is no name for a type: UpperCamelCase of ASCII letters and digits is wanted"
        }
        if swiftTypes.contains(name) { return "'\(name)' is a type of Swift: choose another name" }
        if clientTypes.contains(name) { return "'\(name)' is a type of VapixClient: choose another name" }
        return namespaceMembers.contains(name) ? "'\(name)' is in every namespace already: choose another name" : nil
    }

    private static func isLowerCamelCase(_ name: String) -> Bool {
        guard let first = name.first else { return false }
        return first.isASCII && first.isLowercase && name.allSatisfy(isNameCharacter)
    }

    private static func isNameCharacter(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }
}
