import Foundation
import TestTools

@testable import VapixClient

extension InputProperty {
    /// An origin is read back as it was, and as Foundation reads it.
    ///
    /// An error does not repeat the text.
    static let origins = InputProperty(name: "origins", check: checkOrigin) {
        [
            "http://127.0.0.12", "https://camera.local:8443/", "http://[::1]:80", "https://[fe80::1%25eth0]:1",
            "https://[fe80::1%eth0]", "http://h:65535", "http://h:65536", "http://h:0", "http://h:00080", "http://h:+1",
            "http://h:18446744073709551616", "https://root:secret@h", "http://", "http://[", "http://[]", "HTTP://h",
            "http://h/path", "http://127.0.0.12:443", "https://127.0.0.12", "http://[%25]", "http://[::%25%25a]",
            "http://127.0.0.12\u{301}", "http://h:1:2", "http://[::1]a:1",
            "http://" + String(repeating: "h", count: 254),
        ].map { Array($0.utf8) }
    }

    private static func checkOrigin(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        let origin: Origin
        do {
            origin = try Origin(text)
        } catch {
            let usual = ["x", "http://a@b"].map { text in Result { try Origin(text) } }.map { "\($0)" }
            return try expectHolds(usual.contains("\(Result<Origin, any Error>.failure(error))"), "it says \(error)")
        }
        try expectHolds(!text.utf8.contains(UInt8(ascii: "@")), "a login is part of the origin")
        let again = try Origin(origin.description)
        try expectHolds(
            again == origin && again.host == origin.host && again.port == origin.port
                && again.isSecure == origin.isSecure && again.hashValue == origin.hashValue, "again it is \(again)")
        try expectHolds(try Origin(origin.description + "/") == origin, "with a slash it is another")
        let visible = { (text: String) in text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "@") }
        }
        try expectHolds(visible(origin.description) && visible(origin.hostHeader), "it cannot be sent: \(origin)")
        try expectHolds(!origin.hostHeader.contains("%"), "the zone is sent")
        try expectHolds(origin.port != 0 && origin.host.utf8.count <= 275, "the port or the host is beyond the limits")
        try expectHolds(
            origin.isVirtualHost
                == ["http://127.0.0.12", "http://127.0.0.12:"].contains(
                    origin.port == nil ? origin.description : String(origin.description.prefix(18))),
            "another host is the virtual host: \(origin)")
        // Foundation reads fewer addresses in brackets, and decodes a zone.
        guard !origin.host.contains("["), let theirs = URLComponents(string: origin.description) else { return }
        try expectHolds(
            theirs.host == origin.host && theirs.port == origin.port.map { Int($0) }
                && theirs.scheme == (origin.isSecure ? "https" : "http") && theirs.path.isEmpty && theirs.user == nil,
            "Foundation reads \(theirs)")
    }
}
