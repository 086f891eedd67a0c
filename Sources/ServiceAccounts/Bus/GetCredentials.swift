/// The D-Bus method that makes a service account: its names, and its reply.
///
/// See <https://developer.axis.com/acap/develop/VAPIX-access-for-ACAP-applications>.
enum GetCredentials {
    static let destination = "com.axis.HTTPConf1"
    static let path = "/com/axis/HTTPConf1/VAPIXServiceAccounts1"
    static let interface = "com.axis.HTTPConf1.VAPIXServiceAccounts1"
    static let method = "GetCredentials"
    /// The entry that manifest.json needs in `resources.dbus.requiredMethods`.
    static let requiredMethod = interface + "." + method

    /// The longest reply that is read; real ones have about 40 bytes.
    private static let maximumReplySize = 1024

    /// Reads `user:password`, split at the first colon; the password may contain more of them.
    ///
    /// - Parameter reply: The reply's text, which is not copied except into the credentials.
    /// - Returns: The credentials; `nil` if the text has no such form.
    static func credentials(in reply: UnsafeRawBufferPointer) -> Credentials? {
        guard reply.count <= maximumReplySize, let colon = reply.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let username = reply[..<colon]
        let password = reply[(colon + 1)...]
        let isPlain = { (byte: UInt8) in byte >= 0x20 && byte != 0x7F }
        guard !username.isEmpty, !password.isEmpty, username.allSatisfy(isPlain), password.allSatisfy(isPlain) else {
            return nil
        }
        return Credentials(
            username: String(decoding: username, as: UTF8.self),
            passwordBytes: UnsafeRawBufferPointer(rebasing: password), isServiceAccount: true)
    }
}
