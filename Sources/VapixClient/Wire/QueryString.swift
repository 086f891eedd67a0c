internal import VapixSupport

/// The query of a URL or the body of a form: `name=value` pairs joined by `&`, percent-encoded.
package struct QueryString: Sendable {
    /// The bytes written so far, in ASCII.
    package private(set) var bytes: [UInt8] = []

    /// Makes an empty query.
    package init() {}

    /// The text written so far.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Appends a pair, both parts encoded.
    package mutating func append(_ name: String, _ value: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
        PercentEncoding.append(name, to: &bytes)
        bytes.append(UInt8(ascii: "="))
        PercentEncoding.append(value, to: &bytes)
    }

    /// Appends a name alone, encoded, without `=` and a value.
    package mutating func append(nameAlone name: String) {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "&")) }
        PercentEncoding.append(name, to: &bytes)
    }
}
