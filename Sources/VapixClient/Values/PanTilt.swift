/// A pan and a tilt: where a camera looks, or how fast it turns.
public struct PanTilt: Sendable, Hashable, LosslessStringConvertible {
    /// The pan, to the right; in degrees, or a speed from -100 to 100.
    public var pan: Double
    /// The tilt, up; in degrees, or a speed from -100 to 100.
    public var tilt: Double

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - pan: The pan, to the right; in degrees, or a speed from -100 to 100.
    ///   - tilt: The tilt, up; in degrees, or a speed from -100 to 100.
    public init(pan: Double, tilt: Double) {
        self.pan = pan
        self.tilt = tilt
    }

    /// Reads a text such as "10,-5"; `nil` for anything but two numbers with a comma between them.
    ///
    /// - Parameter description: The text.
    public init?(_ description: String) {
        guard let pair = NumberPair(description, separator: ",") else { return nil }
        self.init(pan: pair.first, tilt: pair.second)
    }

    /// The pan and the tilt with a comma between them, "10,-5" for example.
    public var description: String { "\(pan.wireText),\(tilt.wireText)" }
}

extension PanTilt: JSONReadable {
    package init(from json: inout JSONReader) throws(WireError) {
        let pair = try NumberPair(from: &json)
        self.init(pan: pair.first, tilt: pair.second)
    }

    /// Writes an array of both.
    package func write(to json: inout JSONWriter) {
        json.write(pan, tilt)
    }
}
