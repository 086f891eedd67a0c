/// A point of a picture.
///
/// The documentation of each property of this type states the origin and the unit: pixels, percent, or the range from
/// -1 to 1.
public struct Point: Sendable, Hashable, LosslessStringConvertible {
    /// The horizontal coordinate.
    public var x: Double
    /// The vertical coordinate.
    public var y: Double

    /// Makes a point.
    ///
    /// - Parameters:
    ///   - x: The horizontal coordinate.
    ///   - y: The vertical coordinate.
    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }

    /// Reads a text such as "320,240"; `nil` for anything but two numbers with a comma between them.
    ///
    /// - Parameter description: The text.
    public init?(_ description: String) {
        guard let pair = NumberPair(description, separator: ",") else { return nil }
        self.init(x: pair.first, y: pair.second)
    }

    /// The coordinates with a comma between them, "320,240" for example.
    public var description: String { "\(x.wireText),\(y.wireText)" }
}

extension Point: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        guard json.peek() == .object else {
            let pair = try NumberPair(from: &json)
            self.init(x: pair.first, y: pair.second)
            return
        }
        // Some APIs name the coordinates.
        var x: Double?
        var y: Double?
        while let key = try json.nextKey() {
            switch key {
            case "x": x = try json.readDouble()
            case "y": y = try json.readDouble()
            default: try json.skipValue()
            }
        }
        guard let x else { throw json.missingField("x") }
        guard let y else { throw json.missingField("y") }
        self.init(x: x, y: y)
    }

    /// Writes an array of both.
    package func write(to json: inout JSONWriter) {
        json.write(x, y)
    }
}
