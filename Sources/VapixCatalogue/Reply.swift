extension Catalogue {
    /// The reply of an operation.
    public struct Reply: Sendable, Codable {
        /// The form: data, json, ok, none, xml, xml-response, key-value, text, binary, custom or stream.
        public let form: String
        /// The type of the reply, if it has no fields of its own.
        public let type: String?
        /// The root element of an XML document, or its success element.
        public let element: String?
        /// The path to the reply in an XML document, or in the `data` of a JSON method.
        public let path: String?
        /// The media type of bytes and streams.
        public let contentType: String?
        /// The first bytes in hexadecimal digits; `nil` if they may be any.
        public let magic: String?
        /// `true` if one of the fields is the list of errors beside the data of a JSON method.
        public let listsErrors: Bool?
        /// The error code that means success: with it in that list the call succeeded, even without data.
        public let accepts: String?
        /// The fields of a reply that has no type.
        public let fields: [Field]
    }
}
