extension Catalogue {
    /// A parameter, or a field of a reply or a type.
    public struct Field: Sendable, Codable {
        /// The name in Swift.
        public let name: String
        /// The name on the wire; for XML the path to it.
        public let wire: String
        /// The type in the notation of `Specs/README.md`, "list<Entry>" for example.
        public let type: String
        /// A summary.
        public let summary: String?
        /// Whether it is required.
        public let isRequired: Bool
        /// The place of a parameter in the request; `nil` for a field.
        public let place: Place?
        /// The first version that has it, if it is not that of the operation.
        public let since: String?
        /// The value of a constant parameter.
        public let constant: String?
        /// The default value, as in the description.
        public let defaultValue: String?
        /// The separator of a list in an argument; `repeat` if the argument is repeated.
        public let separator: String?
        /// The media type of a part.
        public let contentType: String?
        /// The constant file name of a part.
        public let filename: String?
        /// Whether a change can empty the property.
        public let isNullable: Bool?
        /// The lowest rights that read the property, if they are not those of the call.
        public let readAccess: AccessLevel?
        /// The lowest rights that change the property, if they are not those of the call.
        public let writeAccess: AccessLevel?
        /// The numbers that the device takes, "1...10" for example; either end can be missing.
        public let range: String?
        /// The numbers of characters or elements that the device takes; either end can be missing.
        public let length: String?
        /// The regular expression of ECMAScript that a text matches.
        public let pattern: String?
    }

    /// The place of a parameter in the request.
    public enum Place: String, Sendable, Codable {
        /// A member of `params` of a JSON method.
        case params
        /// A member beside the method.
        case envelope
        /// The whole of `params`.
        case whole
        /// Its members become members of `params`.
        case rest
        /// An argument in the URL.
        case url
        /// An argument in the form that is the body.
        case form
        /// A part of the body; its type is `method`, `file` or `text`.
        case part
        /// The body, of any size; its type is `file`.
        case body
        /// A header with its name on the wire.
        case header
        /// A segment of the path, in the place of `{name}`.
        case path
        /// A member of `data` of a REST call.
        case data
    }
}
