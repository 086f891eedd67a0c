/// A challenge that the client can answer.
enum LoginChallenge: Sendable, Equatable {
    case digest(DigestChallenge)
    /// Only over https: Basic shows the password to everybody on the way.
    case basic

    /// Chooses among the challenges of a server: Digest before Basic, else the first, which the server likes best.
    ///
    /// - Parameters:
    ///   - challenges: The challenges.
    ///   - policy: How the client logs in there.
    /// - Returns: The choice; `nil` if the client can answer none of them.
    static func choose(from challenges: [HTTPChallenge], _ policy: LoginPolicy) -> LoginChallenge? {
        for challenge in challenges {
            if let digest = DigestChallenge(challenge) { return .digest(digest) }
        }
        let hasBasic = challenges.contains { $0.scheme.lowercased() == "basic" }
        return hasBasic && policy == .secureChallenge ? .basic : nil
    }

    /// Whether a server that refused a login asks for another one: it wants a newer nonce, not another password.
    ///
    /// - Parameters:
    ///   - refused: The challenge that was answered.
    ///   - wasKept: Whether it came with an earlier request, and so may be old.
    /// - Returns: Whether to answer it.
    func isWorthAnswering(after refused: LoginChallenge, wasKept: Bool) -> Bool {
        switch (self, refused) {
        case (.digest(let new), .digest(let old)): new.isStale || wasKept && new.nonce != old.nonce
        case (.basic, .basic): false
        default: true
        }
    }
}
