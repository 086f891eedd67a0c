import Foundation

/// Replaces secrets in what a log shows: the values of members, arguments and elements with names such as `password`, and
/// the passwords that the camera knows.
struct SecretMask {
    static let replacement = "***"

    /// Passwords that are replaced wherever they appear.
    ///
    /// One of fewer than four characters is replaced only by its name: it would appear by chance.
    private let values: [String]

    init(values: [String] = []) {
        self.values = values.filter { $0.count >= 4 }.sorted { $0.count > $1.count }
    }

    private static let names = [
        "password", "passwd", "passphrase", "passcode", "pwd", "secret", "credential", "psk", "privatekey",
        "private_key",
        "apikey", "api_key", "accesstoken", "access_token", "sessiontoken", "wssession", "authorization", "sharedkey",
        "srtpkey", "accesskeyid", "pkcs12", "simpin",
    ]

    /// Names that are secrets as a whole, and may be parts of others that are not.
    private static let wholeNames = [
        "token", "key", "pin", "newpin", "oldpin", "puk", "sas", "pass", "otp", "oak", "mkacak", "devicespecifickey",
        "x_auth_key",
    ]

    /// Whether the name of a member or an argument says that its value is secret.
    static func isSecret(_ name: String) -> Bool {
        let name = name.lowercased()
        return wholeNames.contains(name) || names.contains { name.contains($0) }
    }

    /// Whether the value at a path of the device configuration framework is secret.
    ///
    /// A property and an action with paths of their own have their names there, and their values have none in the body.
    static func isSecret(path: String) -> Bool {
        guard path.hasPrefix("/config/"), let last = pathSegments(path).last else { return false }
        // The framework decodes segments itself.
        return isSecret(last.removingPercentEncoding ?? last)
    }

    /// Masks a query or the body of a form.
    func maskedForm(_ text: String) -> String {
        // By scalars: a combining mark behind a separator would form one character with it.
        let pairs = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false).map { pair in
            guard let equals = pair.firstIndex(of: "=") else { return String(String.UnicodeScalarView(pair)) }
            let name = String(String.UnicodeScalarView(pair[..<equals])).replacingOccurrences(of: "+", with: " ")
            return Self.isSecret(name.removingPercentEncoding ?? name)
                ? "\(String(String.UnicodeScalarView(pair[...equals])))\(Self.replacement)"
                : String(String.UnicodeScalarView(pair))
        }
        return maskedValues(pairs.joined(separator: "&"))
    }

    /// Masks the body of a message.
    ///
    /// - Parameters:
    ///   - text: The body.
    ///   - contentType: The header `Content-Type`.
    /// - Returns: The masked body.
    func masked(_ text: String, contentType: String) -> String {
        // Whatever its type: curl sends JSON as a form.
        if let value = JSONValue(text.utf8), let masked = Self.masked(value) { return maskedValues(masked.compactText) }
        let isForm = contentType.lowercased().hasPrefix("application/x-www-form-urlencoded")
        // Another text, or JSON that is cut.
        return maskedValues(Self.maskedPairs(isForm ? maskedForm(text) : text))
    }

    /// Replaces the secret members; `nil` if there are none.
    private static func masked(_ value: JSONValue) -> JSONValue? {
        switch value {
        case .array(let elements):
            let masked = elements.map { Self.masked($0) }
            guard masked.contains(where: { $0 != nil }) else { return nil }
            return .array(zip(masked, elements).map { $0 ?? $1 })
        case .object(let members):
            var changed = members
            var isChanged = false
            for (name, member) in members {
                guard let new = isSecret(name) ? .string(replacement) : masked(member) else { continue }
                changed[name] = new
                isChanged = true
            }
            return isChanged ? .object(changed) : nil
        default: return nil
        }
    }

    /// Masks `name=value`, `"name": "value"` and `<name>value`.
    private static func maskedPairs(_ text: String) -> String {
        let names = Self.names.joined(separator: "|") + "|\\b(?:\(wholeNames.joined(separator: "|")))\\b"
        let patterns = [
            "(<[^<>\\s/]*(?:\(names))[^<>]*>)[^<]*",
            "((?:\(names))[A-Za-z0-9_.:-]*[\"']?\\s*[=:]\\s*)(?:\"(?:[^\"\\\\]|\\\\.)*\"?|'[^']*'?|[^&\\s<\"']+)",
        ]
        var text = text
        for pattern in patterns {
            text = text.replacingOccurrences(
                of: pattern, with: "$1\(replacement)", options: [.regularExpression, .caseInsensitive])
        }
        return text
    }

    private func maskedValues(_ text: String) -> String {
        var text = text
        for value in values where text.contains(value) {
            text = text.replacingOccurrences(of: value, with: Self.replacement)
        }
        return text
    }
}
