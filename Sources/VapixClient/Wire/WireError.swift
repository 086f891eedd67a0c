/// Why a document could not be read.
///
/// The error holds no reference, so throwing it needs no allocation. It says what was expected and where, and never
/// quotes the document: replies can hold passwords.
package struct WireError: Error, Sendable, CustomStringConvertible {
    /// The kind of fault.
    package enum Reason: UInt8, Sendable {
        /// The bytes violate the grammar of the format, or a reader was called in the wrong order.
        case syntax
        /// The document ends too early.
        case truncated
        /// Something other than white space follows the document.
        case trailingData
        /// The bytes are not UTF-8.
        case invalidUTF8
        /// The format does not allow this character here, written out or as a reference.
        case invalidCharacter
        /// The document declares an encoding that is not read.
        case unsupportedEncoding
        /// The document nests deeper than the limit.
        case tooDeep
        /// A value is well formed but not of the wanted type.
        case unexpectedType
        /// A number does not fit the wanted type.
        case numberOutOfRange
        /// A value that must be there is not.
        case missingField
        /// The XML document has a document type declaration.
        case forbiddenDoctype
        /// The XML document refers to an entity other than the five predefined ones.
        case unknownEntity
        /// An XML element has two attributes of the same name.
        case duplicateAttribute
        /// An XML element has more attributes than the limit.
        case tooManyAttributes
        /// An XML end tag does not match its start tag.
        case mismatchedTag
    }

    /// The kind of fault.
    package var reason: Reason

    /// The place of the fault, in bytes from the start of the document.
    package var offset: Int

    /// The expected value; the name of the field when it is missing.
    package var expected: StaticString

    /// Creates an error from its parts.
    package init(reason: Reason, offset: Int, expected: StaticString) {
        self.reason = reason
        self.offset = offset
        self.expected = expected
    }

    /// The fault in words, without any of the document's content.
    package var description: String {
        switch reason {
        case .missingField: "expected the field \(expected) before byte \(offset)"
        case .truncated: "expected \(expected) at byte \(offset), where the data ends"
        default: "expected \(expected) at byte \(offset)"
        }
    }
}
