internal import VapixClient

extension PTZQueue {
    /// A client's place in the queue for control of the PTZ unit.
    public struct Place: Sendable, Hashable, LosslessStringConvertible {
        /// The position: 1 if the client has control, 0 if it is not in the queue.
        public var position: Int
        /// The time until the client gets control, or at position 1 until its control ends; `nil` if the device does
        /// not know.
        public var timeLeft: Duration?
        /// The time after which the client must ask again to stay in the queue.
        public var pollInterval: Duration

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - position: The position: 1 if the client has control, 0 if it is not in the queue.
        ///   - timeLeft: The time until the client gets control, or at position 1 until its control ends; `nil` if it
        ///     is not known.
        ///   - pollInterval: The time after which the client must ask again to stay in the queue.
        public init(position: Int, timeLeft: Duration?, pollInterval: Duration) {
            self.position = position
            self.timeLeft = timeLeft
            self.pollInterval = pollInterval
        }

        /// Reads the device's three HTML anchors, whose names are numbers; `nil` for anything else.
        ///
        /// - Parameter description: The anchors; the documentation writes two of them without their closing bracket.
        public init?(_ description: String) {
            // Every second part is between quotes.
            let parts = description.split(separator: "\"", omittingEmptySubsequences: false)
            let names = stride(from: 1, to: parts.count - 1, by: 2).map { Int(wire: String(parts[$0])) }
            guard names.count == 3, let position = names[0], let seconds = names[1], let interval = names[2] else {
                return nil
            }
            self.init(
                position: position, timeLeft: seconds < 0 ? nil : .seconds(seconds), pollInterval: .seconds(interval))
        }

        /// The anchors as the device has them.
        public var description: String {
            let numbers = [
                Int64(position), timeLeft.map(TimeUnit.seconds.count) ?? -1, TimeUnit.seconds.count(pollInterval),
            ]
            return numbers.map { "<a name=\"\($0)\"></a>" }.joined()
        }
    }
}
