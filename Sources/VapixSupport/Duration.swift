extension Duration {
    /// The longest time that C functions can be given: 24 days.
    private static let longest = Duration.milliseconds(CInt.max)

    /// The duration itself, or the nearest one from nothing to 24 days, so that adding some up cannot overflow.
    package var bounded: Duration { min(max(self, .zero), Self.longest) }

    /// Whole milliseconds, at least 1 for anything positive and 0 for anything negative, as C functions take them.
    package var milliseconds: CInt {
        guard self < Self.longest else { return CInt.max }
        let (seconds, attoseconds) = bounded.components
        return CInt(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }
}
