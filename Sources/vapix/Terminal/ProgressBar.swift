import Glibc
import ServiceAccounts
internal import VapixSupport

/// The progress of a transfer, on a line of the terminal that is removed at the end.
///
/// It appears only if standard error is a terminal.
final class ProgressBar: Sendable {
    private static let barWidth = 24

    private let label: String
    /// The total number of bytes, if it is known.
    private let total: Int64?
    private let isShown = Locked(false)
    private let nextTime = Locked(ContinuousClock.now)

    /// Creates a bar; `nil` if there is no terminal.
    ///
    /// - Parameters:
    ///   - label: The name of the transfer.
    ///   - total: The total number of bytes, if it is known.
    ///   - isQuiet: Whether the user wants no bar.
    init?(_ label: String, total: Int64?, isQuiet: Bool) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return nil }
        self.label = printable(label)
        self.total = total
    }

    deinit {
        clear()
    }

    /// Shows a number of bytes, at most ten times a second.
    func update(_ count: Int64) {
        let isTime = nextTime.withLock { nextTime in
            guard ContinuousClock.now >= nextTime else { return false }
            nextTime = .now + .milliseconds(100)
            return true
        }
        if isTime { show(count) }
    }

    /// Shows a number of bytes.
    func show(_ count: Int64) {
        var size = winsize()
        let columns = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        let line = Self.line(label, count: count, total: total, columns: columns)
        isShown.withLock { isShown in
            isShown = true
            StandardStreams.write("\r\(line)\u{1B}[K", to: STDERR_FILENO)
        }
    }

    /// Removes the line.
    func clear() {
        isShown.withLock { isShown in
            if isShown { StandardStreams.write("\r\u{1B}[K", to: STDERR_FILENO) }
            isShown = false
        }
    }

    /// The line, with at most `columns` columns.
    static func line(_ label: String, count: Int64, total: Int64?, columns: Int) -> String {
        var parts = [amount(count)]
        if let total, total > 0 {
            let share = min(Double(count) / Double(total), 1)
            let filled = Int(share * Double(barWidth))
            let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: barWidth - filled)
            let percent = String(Int(share * 100))
            parts = [
                String(repeating: " ", count: 3 - percent.count) + percent + "%", "[\(bar)]",
                "\(amount(count)) of \(amount(total))",
            ]
        }
        let line = ([label] + parts).joined(separator: "  ")
        if displayWidth(line) < columns { return line }
        // The label is left out first.
        return String(parts.joined(separator: "  ").prefix(max(columns - 1, 0)))
    }

    /// A number of bytes with a unit.
    static func amount(_ count: Int64) -> String {
        let units = ["bytes", "kB", "MB", "GB"]
        var value = Double(count)
        var unit = 0
        while value >= 999.95, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        if unit == 0 { return counted(count, "byte") }
        let tenths = Int64((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10) \(units[unit])"
    }
}
