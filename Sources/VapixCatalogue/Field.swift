extension Catalogue {
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
}
