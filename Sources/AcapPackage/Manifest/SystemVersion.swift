/// A version of AXIS OS: `13`, `12.11` or `12.10.68`.
struct SystemVersion {
    let numbers: [Int]

    init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        numbers = parts.compactMap { part in
            part.allSatisfy(isDigit) ? Int32(String(Substring(part))).map(Int.init) : nil
        }
        guard numbers.count == parts.count, 1...3 ~= numbers.count else { return nil }
    }

    /// Whether it is beyond a range's end, where `13` means all of 13.
    func isAfter(_ maximum: SystemVersion) -> Bool {
        maximum.numbers.lexicographicallyPrecedes(numbers.prefix(maximum.numbers.count))
    }
}
