import Foundation
import TestTools

@testable import ServiceAccounts

extension InputProperty {
    /// A reply of `GetCredentials` is split at its first colon or refused.
    ///
    /// No text about the result depends on the password.
    static let credentialReplies = InputProperty(name: "credential-replies", check: checkCredentialReply) {
        let texts = [
            "vapix-app:p4ssw0rd", "a:b:c", ":", "a:", ":b", "", "no colon", "ü:pässwörd", "a b:c d", "a\r\n:b",
            "a:\u{0}",
            "a:\u{7F}", String(repeating: "u", count: 1022) + ":p", String(repeating: "u", count: 1023) + ":p",
            "u:" + String(repeating: "p", count: 1023),
        ]
        let others: [[UInt8]] = [[0xFF, 0x3A, 0xFE], [0x61, 0x3A, 0xC3]]
        return texts.map { Array($0.utf8) } + others
    }

    private static func checkCredentialReply(_ bytes: [UInt8]) throws {
        let credentials = bytes.withUnsafeBytes { GetCredentials.credentials(in: $0) }
        let halves = bytes.split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        let isForm =
            bytes.count <= 1024 && halves.count == 2
            && halves.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 >= 0x20 && $0 != 0x7F } }
        try expectHolds(
            (credentials != nil) == isForm, isForm ? "a login is refused" : "something else is taken for one")
        guard let credentials else { return }
        try expectHolds(credentials.username == String(decoding: halves[0], as: UTF8.self), "the user is another")
        try expectHolds(credentials.withPassword { Array($0) } == halves[1], "the password is another")
        try expectHolds(credentials.canBeSent && credentials.isServiceAccount, "it cannot be sent")
        let login = Data(credentials.username.utf8) + [0x3A] + halves[1]
        let header = Array("Authorization: Basic \(login.base64EncodedString())\0".utf8)
        try expectHolds(Array(credentials.basicAuthorization) == header, "the header is another")
        let other = Array((halves[0] + [0x3A] + "another".utf8)).withUnsafeBytes { GetCredentials.credentials(in: $0) }
        try expectHolds(
            other.map(texts) == texts(of: credentials) || bytes.count > 1000, "a text depends on the password")
    }

    private static func texts(of credentials: Credentials) -> [String] {
        var dumped = ""
        dump(credentials, to: &dumped)
        return [credentials.description, "\(credentials)", String(reflecting: credentials), "\([credentials])", dumped]
    }
}
