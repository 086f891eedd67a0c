internal import VapixSupport

/// The service accounts that a camera keeps in memory, and the rules by which it makes them.
final class AccountTable: Sendable {
    fileprivate struct Account {
        var requestedName: String
        var user: String
        var password: String
    }

    private struct Contents {
        var accounts: [Account] = []
        var rule: SameNameRule
        var override = Override()
    }

    /// The changes of a fault to the table.
    struct Override {
        /// Whether the table takes no new account, whatever its limit.
        var isFull = false
        /// The rule that replaces the table's own; `nil` keeps that.
        var rule: SameNameRule?
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

    var override: Override {
        get { contents.withLock { $0.override } }
        set { contents.withLock { $0.override = newValue } }
    }

    var userNames: [String] { contents.withLock { $0.accounts.map(\.user) } }

    /// Makes an account; for a name that has one, follows the rule.
    ///
    /// - Parameter name: The name that the caller asked for.
    /// - Returns: `user:password`, or `nil` if the table is full.
    func issue(name: String) -> String? {
        contents.withLock { contents in
            let rule = contents.override.rule ?? contents.rule
            let existing = contents.accounts.firstIndex { $0.requestedName == name }
            if let existing, rule != .addsAccount {
                if rule == .replaces { contents.accounts[existing].password = RandomText.alphanumeric(32) }
                return contents.accounts[existing].login
            }
            guard !contents.override.isFull, contents.accounts.count < limit else { return nil }
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

extension AccountTable.Account {
    fileprivate var login: String { "\(user):\(password)" }
}
