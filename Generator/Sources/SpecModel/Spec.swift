/// One API: a file in `Specs/`.
public struct Spec: Sendable {
    /// The file, relative to the root of the repository.
    public var file: String
    /// The file's name without its extension, which is also the name of the folder with the examples.
    public var name: String
    /// Where the spec starts.
    public var location: Location
    /// The product that the API belongs to, `VapixClient` for example.
    public var family = ""
    /// The name of the enumeration that holds it all.
    public var namespace = ""
    /// The API's name on its page.
    public var title = ""
    /// What the API is for.
    public var summary = ""
    /// More about it.
    public var details: [String] = []
    /// The page.
    public var docs = ""
    /// What API Discovery calls it.
    public var discovery: String?
    /// The first version of AXIS OS that has it.
    public var since: String?
    /// By what it is replaced.
    public var deprecated: String?
    /// The operations in the order of the file.
    public var operations: [Operation] = []
    /// The types in the order of the file.
    public var types: [NamedType] = []
    /// The error codes in the order of the file.
    public var errors: [ErrorCode] = []

    /// The property of `Vapix` that leads to the calls, also the first part of the operations' names.
    public var accessor: String { Names.accessor(namespace) }

    /// A type by its name.
    public func type(_ name: String) -> NamedType? {
        types.first { $0.name == name }
    }
}

/// How a request is made.
public enum Style: String, Sendable, CaseIterable {
    /// A method in a JSON envelope.
    case json
    /// Arguments in the URL or in a form.
    case query
    /// Parts of a form, one of which is a file or a JSON method.
    case upload
    /// A query whose answer does not end.
    case stream
}

/// Where the arguments of a query go.
public enum ArgumentPlace: String, Sendable, CaseIterable {
    /// Into the URL of a GET.
    case get
    /// Into the URL of a POST.
    case post
    /// Into the body of a POST.
    case form
}

/// Who may call an operation.
public enum Access: String, Sendable, CaseIterable {
    case anonymous, viewer, `operator`, admin
}

/// What calling an operation twice would do.
public enum CallEffect: String, Sendable, CaseIterable {
    case read, idempotent, once
}

/// One call.
public struct Operation: Sendable {
    public var location: Location
    /// The name of the function.
    public var name: String
    public var summary = ""
    public var details: [String] = []
    /// The place on the page, a complete address.
    public var docs = ""
    public var style = Style.json
    public var path = ""
    /// The JSON method.
    public var method = ""
    /// The JSON method's version; none where the method must not name one.
    public var apiVersion: String?
    public var place = ArgumentPlace.get
    public var access = Access.admin
    public var accessNote: String?
    public var effect = CallEffect.read
    public var since: String?
    public var deprecated: String?
    /// JSON parameters or the arguments of a query.
    public var parameters: [Field] = []
    /// Whether a JSON method has `params` even if nothing is in them.
    public var sendsParameters = false
    /// The parts of an upload.
    public var parts: [Part] = []
    /// The parameter that says for how many seconds the device may wait.
    public var patience: String?
    public var reply = Reply()
    /// Whether a function is generated that makes the call.
    public var hasFunction = true
    /// The rows of the inventory that this describes: the names in its column `method`.
    public var inventory: [String]?

    public var typeName: String { Names.typeName(name) }
}

/// A field of a reply or a type, a parameter, or an argument.
public struct Field: Sendable {
    /// Where a field of JSON is.
    public enum Place: Sendable, Hashable {
        /// A member of that name.
        case member
        /// The whole value.
        case whole
        /// All members that no other field reads.
        case rest
        /// Beside the method, and not in its `params`.
        case envelope
    }

    public var location: Location
    public var name: String
    /// The names on the wire: the first is sent, all are read.
    public var wires: [String]
    public var place = Place.member
    public var type: TypeExpression
    /// Whether the value may be absent.
    public var isOptional: Bool
    /// Whether `?` was written.
    public var isMarkedOptional = false
    /// A value that is always the same; such a field has no property.
    public var constant: String?
    /// The value when there is none, as the spec writes it.
    public var defaultValue: String?
    public var summary = ""
    public var since: String?
    /// What stands between the elements of a list in an argument; none if the argument is repeated.
    public var separator: String? = ","
    /// Whether the function's argument has a label.
    public var hasLabel = true

    public var wire: String { wires.first ?? name }

    /// Makes a field; the rest has the values that most fields have.
    public init(location: Location, name: String, wires: [String], type: TypeExpression, isOptional: Bool) {
        self.location = location
        self.name = name
        self.wires = wires
        self.type = type
        self.isOptional = isOptional
    }
}

/// A part of an upload.
public struct Part: Sendable {
    public enum Content: Sendable, Hashable {
        /// The JSON method with the operation's parameters.
        case method
        /// A file's bytes.
        case file
        /// A text argument.
        case text
    }
    public var location: Location
    /// The name of the property, for a file or a text.
    public var name: String
    /// The part's name on the wire; none for an unnamed part.
    public var wire: String?
    public var content: Content
    public var contentType: String?
    /// The file's name if it is always the same.
    public var filename: String?
    public var summary = ""
}

/// What an operation answers.
public struct Reply: Sendable {
    public enum Form: String, Sendable, CaseIterable {
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
    }

    public var location = Location(file: "", line: 0)
    public var form = Form.none
    /// The type, for a reply that is not fields of its own.
    public var type: TypeExpression?
    public var fields: [Field] = []
    /// The root element, or the success element.
    public var element: String?
    /// Where the elements of a list are in XML, or the element that is read.
    public var path: String?
    /// The media type of bytes and streams.
    public var contentType: String?
    /// How the bytes start, in hexadecimal.
    public var magic: String?
}

/// A type of a spec.
public struct NamedType: Sendable {
    public enum Kind: Sendable {
        /// Fields.
        case object([Field])
        /// Words that the device chooses from.
        case words([Word])
        /// One of several kinds of JSON.
        case union([UnionCase])
    }

    public var location: Location
    public var name: String
    public var summary: String
    public var details: [String]
    public var kind: Kind
}

/// A word of an open enumeration.
public struct Word: Sendable {
    public var location: Location
    public var name: String
    public var wire: String
    public var summary: String
}

/// One form of a union.
public struct UnionCase: Sendable {
    public var location: Location
    public var name: String
    public var type: TypeExpression
    public var summary: String
}

/// An error code of an API.
public struct ErrorCode: Sendable {
    public var location: Location
    public var name: String
    public var code: String
    public var summary: String
    /// The words for a device that only gives the code; made from the summary unless told.
    public var explanation: String?
}
