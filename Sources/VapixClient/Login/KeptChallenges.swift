internal import VapixSupport

/// The challenges that origins have sent, so that not each request has to be refused first.
final class KeptChallenges: Sendable {
    private struct Entry {
        var challenge: LoginChallenge
        /// How many requests have answered it.
        var count: UInt32 = 0
        /// Whether the origin has accepted an answer to it.
        ///
        /// Until then it belongs to the request that it came with: a nonce may be good for one request only.
        var isAccepted = false
    }

    /// Programs talk to a few devices; one that scans a network must not fill the memory.
    private static let limit = 64

    private let entries = Locked<[Origin: Entry]>([:])

    /// The challenge that a request to an origin may answer unasked; `nil` if there is none.
    subscript(origin: Origin) -> LoginChallenge? {
        entries.withLock { entries in
            guard let entry = entries[origin], entry.isAccepted else { return nil }
            return entry.challenge
        }
    }

    /// Counts a request that answers a challenge.
    ///
    /// - Returns: How many requests have answered it, this one included.
    func count(_ challenge: LoginChallenge, at origin: Origin) -> UInt32 {
        entries.withLock { entries in
            if entries.count >= Self.limit, entries[origin] == nil { entries = [:] }
            var entry = entries[origin] ?? Entry(challenge: challenge)
            if !Self.isSame(entry.challenge, challenge) { entry = Entry(challenge: challenge) }
            entry.count &+= 1
            entries[origin] = entry
            return entry.count
        }
    }

    /// Keeps a challenge to which an origin has accepted an answer.
    func keep(_ challenge: LoginChallenge, at origin: Origin) {
        entries.withLock { entries in
            let count = entries[origin].flatMap { Self.isSame($0.challenge, challenge) ? $0.count : nil } ?? 1
            entries[origin] = Entry(challenge: challenge, count: count, isAccepted: true)
        }
    }

    /// Forgets the challenge of an origin.
    func forget(_ origin: Origin) {
        entries.withLock { entries in _ = entries.removeValue(forKey: origin) }
    }

    private static func isSame(_ first: LoginChallenge, _ second: LoginChallenge) -> Bool {
        switch (first, second) {
        case (.digest(let first), .digest(let second)): first.nonce == second.nonce
        case (.basic, .basic): true
        default: false
        }
    }
}
