internal import VapixClient

extension AppSettings {
    /// The present settings, and all settings after each change by anybody.
    ///
    /// ```swift
    /// for try await values in settings.values(every: .seconds(5)) {
    ///     threshold = try values.value("Threshold")
    /// }
    /// ```
    ///
    /// The sequence asks the device at the interval, as ``changes(since:every:)`` does. It waits for a device that starts or
    /// restarts. The loop ends when its task is cancelled.
    ///
    /// - Parameter interval: The time between two questions; at least 100 milliseconds.
    /// - Returns: The settings.
    public func values(every interval: Duration) -> AppSettingUpdates {
        AppSettingUpdates(settings: self, start: nil, interval: interval)
    }
}

/// The settings of an app, at first and after each change, found by asking at an interval.
public struct AppSettingUpdates: AsyncSequence, Sendable {
    /// All settings.
    public typealias Element = AppSettingValues

    let settings: AppSettings
    /// The values that the app knows: they come only if they change.
    let start: AppSettingValues?
    let interval: Duration

    init(settings: AppSettings, start: AppSettingValues?, interval: Duration) {
        self.settings = settings
        self.start = start
        self.interval = Swift.min(Swift.max(interval, .milliseconds(100)), .seconds(86_400))
    }

    /// Starts to ask.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(settings: settings, known: start, interval: interval)
    }

    /// Gives the settings.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let settings: AppSettings
        private var known: AppSettingValues?
        private let interval: Duration
        /// When the device was asked.
        private var lastTime: ContinuousClock.Instant?

        init(settings: AppSettings, known: AppSettingValues?, interval: Duration) {
            self.settings = settings
            self.known = known
            self.interval = interval
        }

        /// Waits for the next settings.
        ///
        /// - Returns: The settings.
        /// - Throws: ``VapixClient/VapixError`` if asking again cannot help; `CancellationError` if the task is cancelled.
        public mutating func next() async throws -> AppSettingValues? {
            let clock = settings.vapix.clock
            while true {
                try Task.checkCancellation()
                if let lastTime { try await clock.sleep(until: lastTime + interval) }
                lastTime = clock.now
                do {
                    let values = try await settings.values()
                    if let known, values.hasSameTexts(as: known) { continue }
                    known = values
                    return values
                } catch let error as VapixError where error.isRetriable {
                    // The next question comes after the interval.
                }
            }
        }
    }
}
