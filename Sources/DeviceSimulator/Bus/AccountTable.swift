internal import VapixSupport

/// The service accounts a camera keeps in memory, and the rules by which it makes them.
final class AccountTable: Sendable {
    fileprivate struct Account {
        var requestedName: String
        var user: String
        var password: String
    }

    private struct Contents {
        var accounts: [Account] = []
        var rule: SameNameRule
        /// What faults make of it.
        var fault = AccountTableFault()
    }

    private let limit: Int
    private let contents: Locked<Contents>

    init(limit: Int, rule: SameNameRule) {
        self.limit = limit
        contents = Locked(Contents(rule: rule))
    }

    var rule: SameNameRule {
        get { contents.withLock { $0.rule } }
        set { contents.withLock { $0.rule = newValue } }
    }

    var fault: AccountTableFault {
        get { contents.withLock { $0.fault } }
        set { contents.withLock { $0.fault = newValue } }
    }

    var userNames: [String] { contents.withLock { $0.accounts.map(\.user) } }

    /// Makes an account, or renews or repeats one as the rule says.
    ///
    /// - Parameter name: The name the caller asked for.
    /// - Returns: `user:password`, or `nil` when the table is full.
    func issue(name: String) -> String? {
        contents.withLock { contents in
            let rule = contents.fault.rule ?? contents.rule
            let existing = contents.accounts.firstIndex { $0.requestedName == name }
            if let existing, rule != .addsAccount {
                if rule == .replaces { contents.accounts[existing].password = RandomText.alphanumeric(32) }
                return contents.accounts[existing].login
            }
            guard !contents.fault.isFull, contents.accounts.count < limit else { return nil }
            let number = contents.accounts.count { $0.requestedName == name }
            let account = Account(
                requestedName: name, user: "a\(number)-\(name)", password: RandomText.alphanumeric(32))
            contents.accounts.append(account)
            return account.login
        }
    }

    func accepts(user: String, password: String) -> Bool {
        contents.withLock { $0.accounts.contains { $0.user == user && $0.password == password } }
    }

    func removeAll() {
        contents.withLock { $0.accounts.removeAll() }
    }
}

/// What faults do to a table of accounts.
struct AccountTableFault {
    /// Whether there is no room, however few accounts there are.
    var isFull = false
    /// The rule in place of the table's own.
    var rule: SameNameRule?
}

extension AccountTable.Account {
    fileprivate var login: String { "\(user):\(password)" }
}
