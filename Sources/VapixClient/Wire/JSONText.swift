/// A JSON value as its source, where an API leaves the form of a value open.
public struct JSONText: Sendable, Hashable, CustomStringConvertible, JSONReadable {
    /// The JSON, in UTF-8.
    public let bytes: [UInt8]

    /// The JSON as text.
    public var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes a value from a complete document.
    ///
    /// - Parameter document: The JSON, in UTF-8.
    /// - Throws: `WireError` if it is not valid.
    init(checking document: [UInt8]) throws {
        bytes = try document.withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            let value = try json.readRawBytes()
            try json.finish()
            return value
        }
    }

    /// Makes a value from bytes that are known to be JSON.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the value that comes next.
    package init(from json: inout JSONReader) throws(WireError) {
        bytes = try json.readRawBytes()
    }
}
