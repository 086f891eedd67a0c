extension Catalogue {
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
}
