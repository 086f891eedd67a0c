/// The unchanged source of a JSON value, for tools that pass it on.
package struct JSONText: Sendable, Hashable, CustomStringConvertible, JSONReadable {
    /// The JSON, in UTF-8.
    package let bytes: [UInt8]

    /// The JSON as text.
    package var description: String { String(decoding: bytes, as: UTF8.self) }

    /// Makes a value from a complete document.
    ///
    /// - Parameter text: The JSON.
    /// - Throws: `WireError` if it is not valid.
    package init(_ text: String) throws {
        bytes = try Array(text.utf8).withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            let value = try json.readRawBytes()
            try json.finish()
            return value
        }
    }

    /// Reads the value that comes next.
    package init(from json: inout JSONReader) throws(WireError) {
        bytes = try json.readRawBytes()
    }
}
