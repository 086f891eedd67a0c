/// A piece of JSON as it is, for values whose form the API leaves open.
public struct JSONText: Sendable, Hashable, CustomStringConvertible, JSONReadable {
    /// The JSON, in UTF-8.
    public let bytes: [UInt8]

    /// The JSON as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes a value from JSON.
    ///
    /// - Parameter text: The JSON.
    /// - Throws: ``InvalidArgument`` if it is not valid.
    public init(_ text: String) throws {
        bytes = Array(text.utf8)
        let isValid = bytes.withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            do {
                try json.skipValue()
                try json.finish()
                return true
            } catch {
                return false
            }
        }
        guard isValid else { throw InvalidArgument("the text is not valid JSON") }
    }

    /// Makes a value from bytes that are known to be JSON.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init(from json: inout JSONReader) throws(WireError) {
        bytes = try json.readRawBytes()
    }
}
