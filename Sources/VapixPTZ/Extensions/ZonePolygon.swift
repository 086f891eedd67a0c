public import VapixClient

extension FocusRecall {
    /// The corners of a zone.
    public struct Polygon: Sendable, Hashable, LosslessStringConvertible {
        /// The corners.
        public var corners: [Point]

        /// Makes a polygon.
        ///
        /// - Parameter corners: The corners.
        public init(corners: [Point]) {
            self.corners = corners
        }

        /// Reads a text such as "0.1,0.2:0.3,0.4"; `nil` for anything but points with colons between them.
        ///
        /// - Parameter description: The text; an empty one has no corners.
        public init?(_ description: String) {
            let parts = description.split(separator: ":")
            corners = parts.compactMap { Point(String($0)) }
            if corners.count < parts.count { return nil }
        }

        /// The corners with colons between them.
        public var description: String { corners.map(\.description).joined(separator: ":") }
    }
}

extension FocusRecall.Polygon: WireText {}
