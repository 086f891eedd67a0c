/// One API: a file in `Specs/`.
package struct Spec: Sendable {
    /// The file, relative to the root of the repository.
    package var file: String
    /// The file's name without its extension, which is also the name of the folder with the examples.
    package var name: String
    /// Where the spec starts.
    package var location: Location
    /// The product that the API belongs to, `VapixClient` for example.
    package var family = ""
    /// The name of the enumeration that holds it all.
    package var namespace = ""
    /// The API's name on its page.
    package var title = ""
    /// What the API is for.
    package var summary = ""
    /// More about it.
    package var details: [String] = []
    /// The page.
    package var docs = ""
    /// What API Discovery calls it, if it lists it.
    package var discovery: String?
    /// The version that the page describes, if it is above those that requests name.
    package var version: String?
    /// The first version of AXIS OS that has it.
    package var since: String?
    /// By what it is replaced.
    package var deprecated: String?
    /// What the device configuration framework calls it, for the style rest.
    package var configuration: ConfigurationAPI?
    /// The entities and collections of a REST API, each behind the one that holds it; the first is the root.
    package var nodes: [RESTNode] = []
    /// The operations in the order of the file.
    package var operations: [Operation] = []
    /// The types in the order of the file.
    package var types: [NamedType] = []
    /// The error codes in the order of the file.
    package var errors: [ErrorCode] = []

    /// The property of `Vapix` that leads to the calls, also the first part of the operations' names.
    package var accessor: String { Names.accessor(namespace) }

    /// A type by its name.
    package func type(_ name: String) -> NamedType? {
        types.first { $0.name == name }
    }
}

/// How a request is made.
package enum Style: String, Sendable, CaseIterable {
    /// A method in a JSON envelope.
    case json
    /// Arguments in the URL or in a form.
    case query
    /// Parts of a form, one of which is a file or a JSON method.
    case upload
    /// A query whose answer does not end.
    case stream
    /// An operation on a tree of entities below /config/rest.
    case rest
}

/// Where the arguments of a query go.
package enum ArgumentPlace: String, Sendable, CaseIterable {
    /// Into the URL of a GET.
    case get
    /// Into the URL of a POST.
    case post
    /// Into the body of a POST.
    case form
}

/// Who may call an operation.
package enum Access: String, Sendable, CaseIterable {
    case anonymous, viewer, `operator`, admin
}

/// What calling an operation twice would do.
package enum CallEffect: String, Sendable, CaseIterable {
    case read, idempotent, once
}

/// One call.
package struct Operation: Sendable {
    package var location: Location
    /// The name of the function.
    package var name: String
    package var summary = ""
    package var details: [String] = []
    /// The place on the page, a complete address.
    package var docs = ""
    package var style = Style.json
    /// The path; of a REST call with `{name}` for each key.
    package var path = ""
    /// What a REST call does.
    package var rest: RESTCall?
    /// The JSON method.
    package var method = ""
    /// The JSON method's version; none where the method must not name one.
    package var apiVersion: String?
    package var place = ArgumentPlace.get
    package var access = Access.admin
    package var accessNote: String?
    package var effect = CallEffect.read
    package var since: String?
    package var deprecated: String?
    /// JSON parameters or the arguments of a query.
    package var parameters: [Field] = []
    /// Whether a JSON method has `params` even if nothing is in them.
    package var sendsParameters = false
    /// The parts of an upload.
    package var parts: [Part] = []
    /// The parameters that say for how long the device may wait; the longest time counts.
    package var additionalTimeout: [String] = []
    package var reply = Reply()
    /// Whether a function is generated that makes the call.
    package var hasFunction = true
    /// What the caller has to say before the call can be made, and what comes of it.
    package var confirmation: (name: String, summary: String)?
    /// The rows of the inventory that this describes: the names in its column `method`.
    package var inventory: [String]?

    /// The error codes that the page names for the operation, of those that the API has.
    package var errors: [String] = []
    /// Whether the documentation leaves the path or the reply open.
    package var isUnverified = false

    /// The operation's name in the names of types.
    package var typeName: String { name.split(separator: ".").map { Names.typeName(String($0)) }.joined() }
    /// The function's name: the last part of the operation's.
    package var functionName: String { name.split(separator: ".").last.map(String.init) ?? name }
    /// Whether a REST request has a body.
    package var sendsData: Bool { rest.map { [.set, .add, .action].contains($0.kind) } ?? false }
    /// The name of the type of a reply with fields of its own.
    package var outputName: String {
        let noun = typeName.hasPrefix("Get") && typeName.count > 3 ? String(typeName.dropFirst(3)) : typeName
        return noun + "Reply"
    }
    /// The name of the type that confirms the call.
    package var confirmationType: String { typeName + "Confirmation" }
    /// The part that is the whole of the request's body.
    package var body: Part? { parts.first { $0.content == .body } }
}

/// A field of a reply or a type, a parameter, or an argument.
package struct Field: Sendable {
    /// Where a field of JSON is.
    package enum Place: Sendable, Hashable {
        /// A member of that name.
        case member
        /// The whole value.
        case whole
        /// All members that no other field reads.
        case rest
        /// Beside the method, and not in its `params`; in a reply beside the `data`.
        case envelope
    }

    package var location: Location
    package var name: String
    /// The names on the wire: the first is sent, all are read.
    package var wires: [String]
    package var place = Place.member
    package var type: TypeExpression
    /// Whether the value may be absent.
    package var isOptional: Bool
    /// Whether `?` was written.
    package var isMarkedOptional = false
    /// A value that is always the same; such a field has no property.
    package var constant: String?
    /// The value when there is none, as the spec writes it.
    package var defaultValue: String?
    package var summary = ""
    package var since: String?
    /// By what it is replaced.
    package var deprecated: String?
    /// A JSON method's version that has the parameter, if the method itself is older.
    package var apiVersion: String?
    /// What stands between the elements of a list in an argument; none if the argument is repeated.
    package var separator: String? = ","
    /// Whether the function's argument has a label.
    package var hasLabel = true
    /// Whether the field is the one that keeps what the spec does not know, which no spec has to name.
    package var isAutomatic = false
    /// Whether a change can empty the field.
    package var isNullable = false
    /// Which values the device takes.
    package var constraint = Constraint()
    /// Who may read the property, if others than may make the call.
    package var readAccess: Access?
    /// Who may change the property, if others than may make the call.
    package var writeAccess: Access?

    package var wire: String { wires.first ?? name }

    /// Makes a field; the rest has the values that most fields have.
    package init(location: Location, name: String, wires: [String], type: TypeExpression, isOptional: Bool) {
        self.location = location
        self.name = name
        self.wires = wires
        self.type = type
        self.isOptional = isOptional
    }

    /// The field that keeps the members that a spec does not know.
    static func unknownMembers(_ location: Location) -> Field {
        var field = Field(location: location, name: "other", wires: ["*"], type: .map(.json), isOptional: true)
        field.place = .rest
        field.isAutomatic = true
        field.summary = "Members that this version of the library does not know, by their names."
        return field
    }
}

/// A part of an upload.
package struct Part: Sendable {
    package enum Content: String, Sendable {
        /// The JSON method with the operation's parameters.
        case method
        /// A file's bytes.
        case file
        /// A text argument.
        case text
        /// The whole of the request's body, which is no form then.
        case body
    }
    package var location: Location
    /// The name of the property, for all but the method.
    package var name: String
    /// The part's name on the wire; RFC 7578 requires one.
    package var wire: String
    package var content: Content
    /// The media type; for a body the words that it is one of, if it is not always the same.
    package var contentType: String?
    /// The file's name if it is always the same.
    package var filename: String?
    package var summary = ""
}

/// What an operation answers.
package struct Reply: Sendable {
    package enum Form: String, Sendable, CaseIterable {
        /// The `data` of a JSON method's reply.
        case data
        /// JSON without an envelope.
        case json
        /// The word OK, or `Error:` and a number.
        case ok
        /// Nothing, or an error in words.
        case none
        /// XML, read from the root.
        case xml
        /// XML, read from the element in `Success`.
        case xmlResponse = "xml-response"
        /// Lines of `name=value`.
        case keyValue = "key-value"
        /// Text as it is.
        case text
        /// Bytes as they are.
        case binary
        /// Hand-written in `Extensions/`.
        case custom
        /// An endless stream.
        case stream
        /// The `data` of the device configuration framework.
        case rest
    }

    package var location = Location(file: "", line: 0)
    package var form = Form.none
    /// What the function returns, in a sentence.
    package var summary: String?
    /// The type, for a reply that is not fields of its own.
    package var type: TypeExpression?
    package var fields: [Field] = []
    /// The root element, or the success element.
    package var element: String?
    /// Where the elements of a list are in XML, or the element that is read; which member of `data` is read.
    package var path: String?
    /// The media type of bytes and streams.
    package var contentType: String?
    /// How the bytes start, in hexadecimal.
    package var magic: String?
    /// The error code that is none: with it in `errors` the call succeeded.
    package var accepts: String?
    /// The headers of a stream that the caller gets with it.
    package var headers: [Field] = []

    /// The fields in `data`, and those beside it.
    package var envelopeFields: [Field] { fields.filter { $0.place == .envelope } }
    /// Whether the reply has a type of its own.
    package var hasOutputType: Bool { !fields.isEmpty || !headers.isEmpty }
}

/// A type of a spec.
package struct NamedType: Sendable {
    package enum Kind: Sendable {
        /// Fields.
        case object([Field])
        /// Words that the device chooses from.
        case words([Word])
        /// One of several kinds of JSON.
        case union([UnionCase])
        /// A text whose parts a hand-written type in `Extensions/` takes apart.
        case text
    }

    package var location: Location
    package var name: String
    package var summary: String
    package var details: [String]
    package var kind: Kind
}

/// A word of an open enumeration.
package struct Word: Sendable {
    package var location: Location
    package var name: String
    package var wire: String
    /// Other spellings, which are read as the first.
    package var aliases: [String] = []
    package var summary: String
}

/// One form of a union.
package struct UnionCase: Sendable {
    package var location: Location
    package var name: String
    package var type: TypeExpression
    package var summary: String
}

/// An error code of an API.
package struct ErrorCode: Sendable {
    package var location: Location
    package var name: String
    package var code: String
    package var summary: String
    /// The words for a device that only gives the code; made from the summary unless told.
    package var explanation: String?
}

extension Operation {
    /// Whether the parameters are sent as JSON.
    package var sendsJSON: Bool { style == .rest || isJSONMethod }

    /// Whether it is a method in a JSON envelope.
    package var isJSONMethod: Bool { style == .json || hasMethodPart }

    /// Whether one of its parts is such an envelope.
    package var hasMethodPart: Bool { parts.contains { $0.content == .method } }
}
