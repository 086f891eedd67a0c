import ArgumentParser
import VapixSystem

/// The least severe level of the entries that are shown.
enum LogLevel: String, CaseIterable, ExpressibleByArgument {
    // From the most severe to the least.
    case emergency
    case alert
    case critical
    case error
    case warning
    case notice
    case info
    case debug

    private static let levels: [LogEntry.Level] = [
        .emergency, .alert, .critical, .error, .warning, .notice, .info, .debug,
    ]

    /// Whether entries of a level are shown; those of an unknown level are.
    func includes(_ level: LogEntry.Level) -> Bool {
        guard let place = Self.levels.firstIndex(of: level), let limit = Self.allCases.firstIndex(of: self) else {
            return true
        }
        return place <= limit
    }
}
