/// Reports the progress of a transfer, at most ten times a second.
struct ProgressReport {
    private let handler: (@Sendable (Int64) -> Void)?
    private var nextReport = ContinuousClock.now

    /// Makes a report.
    ///
    /// - Parameter handler: Gets the number of bytes so far.
    init(_ handler: (@Sendable (Int64) -> Void)?) {
        self.handler = handler
    }

    /// Reports a number of bytes, unless the last report is too recent.
    mutating func update(_ count: Int64) {
        guard let handler, ContinuousClock.now >= nextReport else { return }
        nextReport = .now + .milliseconds(100)
        handler(count)
    }

    /// Reports the final number of bytes.
    func finish(_ count: Int64) {
        handler?(count)
    }
}
