public import DeviceSimulator
import TestTools

/// A schedule of random faults; the same seed makes the same schedule.
public struct ChaosPlan: Sendable {
    /// A group of faults.
    ///
    /// The camera recovers before the next one.
    public struct Episode: Sendable {
        /// The time from the start of the plan.
        public var start: Duration
        /// The faults, from the beginning of the episode.
        public var faults: [ScheduledFault]
    }

    /// The seed.
    public let seed: UInt64
    /// The duration of the plan.
    public let length: Duration
    /// The episodes, in order.
    public let episodes: [Episode]

    /// Makes a plan.
    ///
    /// - Parameters:
    ///   - seed: The seed.
    ///   - length: The duration of the plan.
    ///   - count: The number of episodes.
    ///   - longestFault: The maximum duration of a fault; the minimum is a fifth of it.
    public init(seed: UInt64, length: Duration, episodes count: Int, longestFault: Duration) {
        self.seed = seed
        self.length = length
        var generator = SeededGenerator(seed: seed)
        let slot = length / max(count, 1)
        episodes = (0..<count).map { number in
            let faults = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                let fault = Self.fault(&generator)
                let start = longestFault * Double.random(in: 0...0.5, using: &generator)
                return ScheduledFault(
                    at: Self.rounded(start), fault,
                    for: Self.rounded(longestFault * Double.random(in: 0.2...1, using: &generator)))
            }
            let start = slot * number + slot * Double.random(in: 0...0.2, using: &generator)
            return Episode(start: Self.rounded(start), faults: faults)
        }
    }

    private static func rounded(_ time: Duration) -> Duration { .milliseconds(Int(time / .milliseconds(1))) }

    private static func fault(_ generator: inout SeededGenerator) -> Fault {
        let endings: [HTTPFault.Ending] = [.close, .reset, .hang, .restart(.milliseconds(200))]
        let ending = endings.randomElement(using: &generator) ?? .close
        let bytes = Int.random(in: 0...300, using: &generator)
        let replies: [CredentialReply] = [
            .error(BusError(name: "org.freedesktop.DBus.Error.LimitsExceeded", message: "Too many")),
            .error(BusError(name: "org.freedesktop.DBus.Error.Failed", message: "Failed")), .empty, .text(""), .never,
        ]
        let reply = replies.randomElement(using: &generator) ?? .empty
        let every = RequestSelector(first: Int.random(in: 1...20, using: &generator), count: nil)
        let some = RequestSelector(
            first: Int.random(in: 1...20, using: &generator), count: Int.random(in: 1...50, using: &generator))
        let faults: [Fault] = [
            .reboot, .reboot, .busDown, .webServerDown, .webServerDown, .serviceDown, .serviceForeign, .denied,
            .accountsLost, .accountTableFull(reply), .credentials(reply),
            .sameName(SameNameRule.allCases.randomElement(using: &generator) ?? .replaces),
            .connectionLimit(
                Int.random(in: 1...8, using: &generator),
                Fault.BeyondLimit.allCases.randomElement(using: &generator) ?? .wait),
            .clockOffset(.seconds(Int.random(in: -86_400...86_400, using: &generator))),
            .http(.status(401), to: every), .http(.status(401), to: some), .http(.status(403), to: some),
            .http(.status(503, retryAfter: .seconds(1)), to: every),
            .http(.status(503, retryAfter: .date(seconds: 1)), to: some), .http(.status(500), to: some),
            .http(.cut(.request, ending), to: some), .http(.cut(.reply, ending), to: some),
            .http(.cut(.headers(after: bytes), ending), to: some), .http(.cut(.body(after: bytes), ending), to: some),
            .http(.cut(.chunk(after: bytes), ending), to: some), .http(.delay(.milliseconds(bytes * 10)), to: some),
            .http(.slowHeaders(bytesPerSecond: 100), to: some), .http(.slowBody(bytesPerSecond: 100), to: some),
            // Never too short: no client can notice that a text is incomplete.
            .http(.wrongLength(by: bytes + 1, ending), to: some), .http(.wrongLength(by: 10, ending), to: every),
            .http(.contentType("text/html"), to: every), .http(.oversized(bytes: 2_000_000), to: some),
            .http(.oversizedChunks(bytes: 2_000_000), to: some),
        ]
        return faults.randomElement(using: &generator) ?? .reboot
    }
}
