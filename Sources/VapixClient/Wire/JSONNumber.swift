/// A number of a JSON document, with the digits that it is written with.
///
/// Two numbers are equal if their digits are: `1` and `1.0` are not.
public struct JSONNumber: Sendable, Hashable, LosslessStringConvertible, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral
{
    /// The number as it is written.
    public let description: String

    /// Reads a number.
    ///
    /// - Parameter description: The number as JSON writes it; the result is `nil` for anything else.
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        let isNumber = bytes.withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            // Neither a byte order mark nor white space belongs to the number.
            guard json.peek() == .number, let range = try? json.readRawValue() else { return false }
            return range == 0..<bytes.count
        }
        guard isNumber else { return nil }
        self.description = description
    }

    /// Makes a JSON number from a whole number.
    ///
    /// - Parameter value: The number.
    public init(_ value: Int64) {
        description = String(value)
    }

    /// Makes a JSON number from a whole number.
    ///
    /// - Parameter value: The number.
    public init(_ value: Int) {
        description = String(value)
    }

    /// Makes a number with the fewest digits that read back as the same value.
    ///
    /// - Parameter value: The number; the result is `nil` for infinity and not-a-number, which JSON cannot express.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        description = value.description
    }

    /// Makes a number.
    ///
    /// - Parameter value: The number.
    public init(integerLiteral value: Int64) {
        self.init(value)
    }

    /// Makes a number.
    ///
    /// - Parameter value: The number; one out of the range of `Double` becomes the nearest.
    public init(floatLiteral value: Double) {
        let greatest = Double.greatestFiniteMagnitude
        description = min(max(value, -greatest), greatest).description
    }

    /// Makes a number of bytes that are known to be one.
    init(checked bytes: [UInt8]) {
        description = String(decoding: bytes, as: UTF8.self)
    }

    /// The number as a whole number; `nil` if it has a fraction, or needs more than 64 bits.
    ///
    /// `12.0` and `1e3` are whole.
    public var int64: Int64? { read { (json) throws(WireError) in try json.readInt64() } }

    /// The number, rounded to the nearest `Double`; `nil` if it is out of range.
    public var double: Double? { read { (json) throws(WireError) in try json.readDouble() } }

    private func read<Value>(_ read: (inout JSONReader) throws(WireError) -> Value?) -> Value? {
        Array(description.utf8).withUnsafeBytes { bytes in
            var json = JSONReader(bytes)
            return try? read(&json)
        }
    }
}
