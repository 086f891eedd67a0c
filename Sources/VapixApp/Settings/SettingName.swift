/// The names of parameters: `root.<App>.<Name>`.
enum SettingName {
    /// Whether a text can be an app's name.
    static func isApplication(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }

    /// Whether a text can be a parameter's name; in a group of the app's own, it has a dot.
    static func isParameter(_ text: String) -> Bool {
        text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isApplication(String($0)) }
    }

    /// The name of an app as devices write it: the first letter is a capital one.
    static func capitalized(_ application: String) -> String {
        guard let first = application.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else {
            return application
        }
        return String(Unicode.Scalar(first & 0xDF)) + application.dropFirst()
    }

    /// Whether two names of groups are the same in any letter case.
    static func isSame(_ one: Substring, _ other: String) -> Bool {
        one.utf8.elementsEqual(other.utf8) { lowercase($0) == lowercase($1) }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch lowercase(byte) {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
