internal import ServiceAccounts

/// Decides what each `GetCredentials` call is told.
final class CredentialIssuer: Sendable {
    private let accounts: AccountTable
    private let log: RequestLog
    private let limitError: BusError
    private let currentReply: Locked<CredentialReply>

    init(accounts: AccountTable, log: RequestLog, limitError: BusError, reply: CredentialReply) {
        self.accounts = accounts
        self.log = log
        self.limitError = limitError
        currentReply = Locked(reply)
    }

    var reply: CredentialReply {
        get { currentReply.withLock { $0 } }
        set { currentReply.withLock { $0 = newValue } }
    }

    func answer(to name: String) -> HTTPConfService.Answer {
        log.countCredentialCall()
        switch reply {
        case .issue: return issue(name)
        case .text(let text): return .text(text)
        case .error(let error): return .error(error)
        case .wrongType: return .number(200)
        case .empty: return .nothing
        case .never: return .silence
        }
    }

    /// A name that could not be told from its password is refused; which names cameras refuse is not documented.
    private func issue(_ name: String) -> HTTPConfService.Answer {
        guard !name.isEmpty, !name.contains(":") else {
            return .error(BusError(name: "org.freedesktop.DBus.Error.InvalidArgs", message: "Invalid user name"))
        }
        guard let login = accounts.issue(name: name) else { return .error(limitError) }
        return .text(login)
    }
}
