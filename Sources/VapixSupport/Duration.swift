extension Duration {
    /// 24 days, the longest timeout that poll(2) and libcurl accept.
    private static let upperBound = Duration.milliseconds(CInt.max)

    /// The nearest duration from zero to 24 days.
    ///
    /// Sums and products of bounded durations do not overflow, so a public setting is bounded before it is used.
    package var bounded: Duration { min(max(self, .zero), Self.upperBound) }

    /// Whole milliseconds for C functions, rounded up: 0 for zero and less, at most `CInt.max`.
    package var milliseconds: CInt {
        guard self < Self.upperBound else { return CInt.max }
        let (seconds, attoseconds) = bounded.components
        return CInt(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
