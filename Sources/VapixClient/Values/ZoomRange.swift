/// A range of zoom, bounds included.
///
/// It is not a `ClosedRange`, because that ends the program if a device gives the bounds in the wrong order.
public struct ZoomRange: Sendable, Hashable, LosslessStringConvertible {
    /// The lowest zoom, from 1 (wide).
    public var lowest: Double
    /// The highest zoom, up to 19999 with digital zoom.
    public var highest: Double

    /// Makes a range.
    ///
    /// - Parameters:
    ///   - lowest: The lowest zoom, from 1 (wide).
    ///   - highest: The highest zoom, up to 19999 with digital zoom.
    public init(lowest: Double, highest: Double) {
        self.lowest = lowest
        self.highest = highest
    }

    /// Reads a text such as "1:9999"; `nil` for anything but two numbers with a colon between them.
    ///
    /// - Parameter description: The text.
    public init?(_ description: String) {
        guard let pair = NumberPair(description, separator: ":") else { return nil }
        self.init(lowest: pair.first, highest: pair.second)
    }

    /// The bounds with a colon between them, "1:9999" for example.
    public var description: String { "\(lowest.wireText):\(highest.wireText)" }

    /// Whether a zoom is in the range.
    ///
    /// - Parameter zoom: The zoom.
    /// - Returns: Whether it is.
    public func contains(_ zoom: Double) -> Bool {
        lowest <= zoom && zoom <= highest
    }
}

extension ZoomRange: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        if json.peek() == .string {
            let start = json.offset
            guard let text = try json.readString(), let range = ZoomRange(text) else {
                throw WireError(reason: .unexpectedType, offset: start, expected: "a range such as 1:9999")
            }
            self = range
            return
        }
        let pair = try NumberPair(from: &json)
        self.init(lowest: pair.first, highest: pair.second)
    }

    /// Writes an array of both.
    package func write(to json: inout JSONWriter) {
        json.write(lowest, highest)
    }
}
