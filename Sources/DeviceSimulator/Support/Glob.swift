/// Whether a text matches a pattern in which `*` stands for any characters and `?` for one.
func matchesGlob(_ text: some StringProtocol, _ pattern: some StringProtocol) -> Bool {
    // Remembers the last star, and lets it swallow one character more at each dead end: linear for one star.
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
