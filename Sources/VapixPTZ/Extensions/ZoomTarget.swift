public import VapixClient

extension PTZ {
    /// A point of the picture, and how far to zoom in on it.
    public struct ZoomTarget: Sendable, Hashable, LosslessStringConvertible {
        /// The point, in pixels from the upper left corner.
        public var point: Point
        /// The zoom in percent; more than 100 zooms in, less zooms out.
        public var percent: Int

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - point: The point, in pixels from the upper left corner.
        ///   - percent: The zoom in percent; more than 100 zooms in, less zooms out.
        public init(point: Point, percent: Int) {
            self.point = point
            self.percent = percent
        }

        /// Reads a text such as "320,240,200"; `nil` for anything but a point and a whole number.
        ///
        /// - Parameter description: The text.
        public init?(_ description: String) {
            guard let end = description.lastIndex(of: ","), let point = Point(String(description[..<end])),
                let percent = Int(wire: String(description[end...].dropFirst()))
            else { return nil }
            self.init(point: point, percent: percent)
        }

        /// The three numbers with commas between them, "320,240,200" for example.
        public var description: String { "\(point),\(percent)" }
    }
}
