internal import VapixSupport

/// Makes the reply to each `GetCredentials` call.
final class CredentialIssuer: Sendable {
    private let accounts: AccountTable
    private let replies: Locked<Replies>

    private struct Replies {
        var plain: CredentialReply
        var limit: CredentialReply
        var fault: CredentialReply?
        var limitFault: CredentialReply?
        var callCount = 0
    }

    init(accounts: AccountTable, limitReply: CredentialReply, reply: CredentialReply) {
        self.accounts = accounts
        replies = Locked(Replies(plain: reply, limit: limitReply))
    }

    /// How many calls there were.
    var callCount: Int { replies.withLock { $0.callCount } }

    /// The reply without a fault.
    var reply: CredentialReply {
        get { replies.withLock { $0.plain } }
        set { replies.withLock { $0.plain = newValue } }
    }

    /// Replaces the replies by those of faults; `nil` ends a replacement.
    ///
    /// - Parameters:
    ///   - reply: The reply to every call.
    ///   - limitReply: The reply if the account table is full.
    func setFaults(reply: CredentialReply?, limitReply: CredentialReply?) {
        replies.withLock { replies in
            replies.fault = reply
            replies.limitFault = limitReply
        }
    }

    func answer(to name: String) -> HTTPConfService.Reply {
        let reply = replies.withLock { replies in
            replies.callCount += 1
            return replies.fault ?? replies.plain
        }
        return answer(to: name, with: reply)
    }

    private func answer(to name: String, with reply: CredentialReply) -> HTTPConfService.Reply {
        switch reply {
        case .issue: issue(name)
        case .text(let text): .text(text)
        case .error(let error): .error(error)
        case .wrongType: .number(200)
        case .empty: .nothing
        case .never: .noReply
        }
    }

    /// The maximum size of a name, in bytes; a guess.
    private static let maximumNameSize = 1024

    /// Refuses a name with a colon, which separates user name and password.
    ///
    /// The documentation does not say which names cameras refuse.
    private func issue(_ name: String) -> HTTPConfService.Reply {
        guard (1...Self.maximumNameSize).contains(name.utf8.count), !name.contains(":") else {
            return .error(BusError(name: "org.freedesktop.DBus.Error.InvalidArgs", message: "Invalid user name"))
        }
        if let login = accounts.issue(name: name) { return .text(login) }
        let reply = replies.withLock { $0.limitFault ?? $0.limit }
        // A full table cannot issue an account.
        return answer(to: name, with: reply == .issue ? .limitsExceeded : reply)
    }
}
