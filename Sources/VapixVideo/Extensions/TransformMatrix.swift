extension MediaStream {
    /// A matrix of three rows and three columns that transforms coordinates.
    public struct TransformMatrix: Sendable, Hashable, LosslessStringConvertible {
        /// The rows, each with three numbers.
        public let rows: [[Double]]

        /// Reads a text such as "1,0,0;0,1,0;0,0,1"; `nil` for anything but three rows of three numbers.
        ///
        /// - Parameter description: The text.
        public init?(_ description: String) {
            let rows = description.split(separator: ";", omittingEmptySubsequences: false).map { row in
                row.split(separator: ",", omittingEmptySubsequences: false).map { number in
                    Double(String(number.filter { $0 != " " }))
                }
            }
            let numbers = rows.map { row in row.compactMap { $0 }.filter(\.isFinite) }
            guard rows.count == 3, rows.allSatisfy({ $0.count == 3 }), numbers.allSatisfy({ $0.count == 3 }) else {
                return nil
            }
            self.rows = numbers
        }

        /// The text.
        public var description: String {
            rows.map { row in row.map { String($0) }.joined(separator: ",") }.joined(separator: ";")
        }
    }
}
