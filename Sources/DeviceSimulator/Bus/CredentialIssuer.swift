internal import VapixSupport

/// Decides what each `GetCredentials` call is told.
final class CredentialIssuer: Sendable {
    private let accounts: AccountTable
    private let log: RequestLog
    private let replies: Locked<Replies>

    private struct Replies {
        var plain: CredentialReply
        var limit: CredentialReply
        var fault: CredentialReply?
        var limitFault: CredentialReply?
    }

    init(accounts: AccountTable, log: RequestLog, limitReply: CredentialReply, reply: CredentialReply) {
        self.accounts = accounts
        self.log = log
        replies = Locked(Replies(plain: reply, limit: limitReply))
    }

    /// The answer without a fault.
    var reply: CredentialReply {
        get { replies.withLock { $0.plain } }
        set { replies.withLock { $0.plain = newValue } }
    }

    /// Puts faults in the place of the answers; `nil` takes an earlier one away.
    ///
    /// - Parameters:
    ///   - reply: The answer to every call.
    ///   - limitReply: The answer when there is no room for another account.
    func setFaults(reply: CredentialReply?, limitReply: CredentialReply?) {
        replies.withLock { replies in
            replies.fault = reply
            replies.limitFault = limitReply
        }
    }

    func answer(to name: String) -> HTTPConfService.Answer {
        log.countCredentialCall()
        return answer(to: name, with: replies.withLock { $0.fault ?? $0.plain })
    }

    private func answer(to name: String, with reply: CredentialReply) -> HTTPConfService.Answer {
        switch reply {
        case .issue: issue(name)
        case .text(let text): .text(text)
        case .error(let error): .error(error)
        case .wrongType: .number(200)
        case .empty: .nothing
        case .never: .silence
        }
    }

    /// A name that could not be told from its password is refused; which names cameras refuse is not documented.
    private func issue(_ name: String) -> HTTPConfService.Answer {
        guard !name.isEmpty, !name.contains(":") else {
            return .error(BusError(name: "org.freedesktop.DBus.Error.InvalidArgs", message: "Invalid user name"))
        }
        if let login = accounts.issue(name: name) { return .text(login) }
        let reply = replies.withLock { $0.limitFault ?? $0.limit }
        // A table that is full cannot issue an account.
        return answer(to: name, with: reply == .issue ? .limitsExceeded : reply)
    }
}
