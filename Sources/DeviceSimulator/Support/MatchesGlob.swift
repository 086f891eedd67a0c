/// Whether a text matches a pattern: `*` matches any characters, `?` matches one.
func matchesGlob(_ text: some StringProtocol, _ pattern: some StringProtocol) -> Bool {
    // After a mismatch, the last star matches one character more. With one star this is linear.
    let text = Array(text.unicodeScalars)
    let pattern = Array(pattern.unicodeScalars)
    var (position, expected) = (0, 0)
    var retry: (position: Int, expected: Int)?
    while position < text.count {
        if expected < pattern.count, pattern[expected] == "*" {
            retry = (position, expected)
            expected += 1
        } else if expected < pattern.count, pattern[expected] == "?" || pattern[expected] == text[position] {
            position += 1
            expected += 1
        } else if let last = retry {
            retry = (last.position + 1, last.expected)
            (position, expected) = (last.position + 1, last.expected + 1)
        } else {
            return false
        }
    }
    return pattern[expected...].allSatisfy { $0 == "*" }
}
