extension Catalogue {
    /// One API.
    public struct API: Sendable, Codable {
        /// The name of its accessor, "systemReady" for example.
        public let name: String
        /// The enumeration that holds its types in Swift, "SystemReady" for example.
        public let namespace: String
        /// Its name on its page.
        public let title: String
        /// What it is for.
        public let summary: String
        /// The product that it belongs to, "VapixClient" for example.
        public let family: String
        /// The address of its page.
        public let documentation: String
        /// What API Discovery calls it; `nil` if it is not known to be listed there.
        public let discovery: String?
        /// The first version that has it, as text; `nil` if the page does not say.
        public let since: String?
        /// By what it is replaced; `nil` if it is not deprecated.
        public let deprecated: String?
        /// Its operations in the order of the description.
        public let operations: [Operation]
        /// The types of its parameters and replies.
        public let types: [NamedType]
        /// The error codes that it documents.
        public let errors: [ErrorCode]

        /// The operations that a person can mean.
        ///
        /// - Parameter text: The operation's name or the device's name of the method, in letters of any case.
        /// - Returns: The operations: one if the text is the name of one, and more if several have that method.
        public func operations(named text: String) -> [Operation] {
            let text = text.lowercased()
            if let operation = operations.first(where: { $0.name.lowercased() == text }) { return [operation] }
            return operations.filter { $0.method?.lowercased() == text }
        }

        /// The highest version that a request of one of the operations names; `nil` if none does.
        public var version: Version? {
            operations.compactMap { $0.apiVersion.flatMap(Version.init) }.max()
        }

        /// An operation by its name.
        ///
        /// - Parameter name: The name, "getStatus" for example.
        /// - Returns: The operation; `nil` if there is none of that name.
        public func operation(_ name: String) -> Operation? {
            operations.first { $0.name == name }
        }

        /// The types that an operation's parameters and its reply have, and those that these are made of.
        ///
        /// - Parameter operation: The operation.
        /// - Returns: The types, each once, those first that the operation names first.
        public func types(of operation: Operation) -> [NamedType] {
            var found: [NamedType] = []
            var pending =
                operation.parameters.map(\.type) + operation.reply.fields.map(\.type)
                + (operation.reply.type.map { [$0] } ?? [])
            while !pending.isEmpty {
                for name in ValueType(pending.removeFirst()).names {
                    guard !found.contains(where: { $0.name == name }), let type = type(name) else { continue }
                    found.append(type)
                    pending += (type.fields ?? []).map(\.type) + (type.union ?? []).map(\.type)
                }
            }
            return found
        }

        /// A type by its name.
        ///
        /// - Parameter name: The name, as in ``Field/type``.
        /// - Returns: The type; `nil` if there is none of that name.
        public func type(_ name: String) -> NamedType? {
            types.first { $0.name == name }
        }
    }

    /// One operation.
    public struct Operation: Sendable, Codable {
        /// The identifier, "systemReady/getStatus" for example; errors carry it.
        public let id: String
        /// The function's name, "getStatus" for example.
        public let name: String
        /// What it does.
        public let summary: String
        /// The address of its place on the page.
        public let documentation: String
        /// How the request is made.
        public let style: Style
        /// GET or POST.
        public let httpMethod: String
        /// The path.
        public let path: String
        /// The JSON method, where there is one.
        public let method: String?
        /// The version that a JSON method's request names; `nil` if it must not name one.
        public let apiVersion: String?
        /// Who may call it: anonymous, viewer, operator or admin, as in `AccessLevel`.
        public let access: String
        /// What else there is to say about it.
        public let accessNote: String?
        /// What calling it twice would do: read, idempotent or once, as in `Effect`.
        public let effect: String
        /// The first version that has it, as text; `nil` if the page does not say.
        public let since: String?
        /// By what it is replaced; `nil` if it is not deprecated.
        public let deprecated: String?
        /// The parameter that says for how many seconds the device may wait before it answers.
        public let patience: String?
        /// Whether a JSON method has `params` even if they are empty.
        public let sendsParameters: Bool
        /// What it takes, constants included.
        public let parameters: [Field]
        /// What it answers.
        public let reply: Reply
    }

    /// How a request is made.
    public enum Style: String, Sendable, Codable {
        /// A method in a JSON envelope.
        case json
        /// Arguments in the URL or in a form.
        case query
        /// Parts of a form, with arguments in the URL.
        case upload
        /// A query whose answer does not end.
        case stream
    }

    /// Where a parameter goes.
    public enum Place: String, Sendable, Codable {
        /// Into `params` of a JSON method.
        case params
        /// Beside the method.
        case envelope
        /// It is all of `params`.
        case whole
        /// Its members are members of `params`.
        case rest
        /// Into the URL.
        case url
        /// Into the form that is the body.
        case form
        /// A part of the body; its type is `method`, `file` or `text`.
        case part
        /// It is the body, of any size; its type is `file`.
        case body
        /// Into the header that its name on the wire says.
        case header
    }

    /// A parameter, or a field of a reply or a type.
    public struct Field: Sendable, Codable {
        /// The name in Swift.
        public let name: String
        /// The name on the wire; for XML the path to it.
        public let wire: String
        /// The type in the notation of `Specs/README.md`, "list<Entry>" for example.
        public let type: String
        /// What it is.
        public let summary: String?
        /// Whether it must be there.
        public let isRequired: Bool
        /// Where a parameter goes; `nil` for a field.
        public let place: Place?
        /// The first version that has it, if that is not the operation's.
        public let since: String?
        /// The value of a parameter that cannot be chosen.
        public let constant: String?
        /// The value when none is given, as the description writes it.
        public let defaultValue: String?
        /// What stands between the elements of a list in an argument; `repeat` if the argument is repeated.
        public let separator: String?
        /// The media type of a part.
        public let contentType: String?
        /// The file's name of a part that always has the same.
        public let filename: String?
    }

    /// What an operation answers.
    public struct Reply: Sendable, Codable {
        /// The form: data, json, ok, none, xml, xml-response, key-value, text, binary, custom or stream.
        public let form: String
        /// The type of the answer, if it is not fields of its own.
        public let type: String?
        /// The root of a document of XML, or its success element.
        public let element: String?
        /// Where in XML the answer is.
        public let path: String?
        /// The media type of bytes and streams.
        public let contentType: String?
        /// How bytes start, in hexadecimal digits; `nil` if they can start in any way.
        public let magic: String?
        /// The fields of an answer that has no type.
        public let fields: [Field]
    }

    /// A type of an API: it has fields, words or forms.
    public struct NamedType: Sendable, Codable {
        /// The name.
        public let name: String
        /// What it is.
        public let summary: String
        /// The fields of an object.
        public let fields: [Field]?
        /// The documented words of an open enumeration.
        public let words: [Word]?
        /// The forms of which a value has one.
        public let union: [UnionCase]?
    }

    /// A word of an open enumeration.
    public struct Word: Sendable, Codable {
        /// The name of the constant in Swift.
        public let name: String
        /// The word on the wire.
        public let wire: String
        /// What it means.
        public let summary: String
    }

    /// One of the forms that a value can have.
    public struct UnionCase: Sendable, Codable {
        /// The name of the case in Swift.
        public let name: String
        /// The type.
        public let type: String
        /// What it means.
        public let summary: String
    }

    /// An error code.
    public struct ErrorCode: Sendable, Codable {
        /// The name of the constant in Swift.
        public let name: String
        /// The code: a number, or a word.
        public let code: String
        /// What it means.
        public let summary: String
    }
}
