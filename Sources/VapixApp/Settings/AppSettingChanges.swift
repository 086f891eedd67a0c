internal import VapixClient

extension AppSettings {
    /// Reports each change of a setting, by a user of the camera's page, by another client or by the app itself.
    ///
    /// ```swift
    /// let start = try await settings.values()
    /// for try await change in settings.changes(since: start, every: .seconds(5)) {
    ///     if change.name == "Threshold" { threshold = try change.value(as: Int.self) }
    /// }
    /// ```
    ///
    /// VAPIX has no event for changed settings, so the sequence polls the device. Each poll costs one request to
    /// `param.cgi`, which the device answers from memory: 17,280 requests a day at 5 seconds. A change that is undone
    /// before the next poll is not noticed.
    ///
    /// While the device does not answer, for example during a restart of its web server, the sequence goes on polling.
    /// The loop ends when its task is cancelled.
    ///
    /// - Parameters:
    ///   - values: The values that the app knows. If `nil`, the device is asked when the loop starts.
    ///   - interval: The time between two polls; at least 100 milliseconds.
    /// - Returns: The changes.
    public func changes(since values: AppSettingValues? = nil, every interval: Duration) -> AppSettingChanges {
        AppSettingChanges(updates: AppSettingUpdates(settings: self, start: values, interval: interval))
    }
}

/// A setting that has another value than before.
public struct AppSettingChange: Sendable, Hashable {
    /// The parameter's name in `paramConfig`.
    public let name: String
    /// The text before; `nil` if the device had no such parameter.
    public let previousText: String?
    /// The text now; `nil` if the device has no such parameter any more.
    public let text: String?

    /// Makes a change.
    ///
    /// - Parameters:
    ///   - name: The parameter's name in `paramConfig`.
    ///   - previousText: The text before.
    ///   - text: The text now.
    public init(name: String, previousText: String?, text: String?) {
        self.name = name
        self.previousText = previousText
        self.text = text
    }

    /// The current value.
    ///
    /// - Parameter type: The type of the value.
    /// - Returns: The value.
    /// - Throws: ``VapixClient/VapixError`` with the code `invalidSetting` if the parameter no longer exists, or if its
    ///   text is not a value of this type.
    public func value<Value: AppSettingValue>(as type: Value.Type = Value.self) throws -> Value {
        guard let text else {
            throw AppSettingValues.error("the device has no parameter \(name) any more")
        }
        return try AppSettingValues.value(text, of: name)
    }
}

/// The changes of an app's settings, found by polling.
public struct AppSettingChanges: AsyncSequence, Sendable {
    /// A change.
    public typealias Element = AppSettingChange

    let updates: AppSettingUpdates

    /// Starts to poll the device.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(updates: updates.makeAsyncIterator(), known: updates.start)
    }

    /// Waits for the changes.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private var updates: AppSettingUpdates.AsyncIterator
        private var known: AppSettingValues?
        /// Further changes that one request found, the last first.
        private var found: [AppSettingChange] = []

        init(updates: AppSettingUpdates.AsyncIterator, known: AppSettingValues?) {
            self.updates = updates
            self.known = known
        }

        /// Waits for the next change.
        ///
        /// - Returns: The change.
        /// - Throws: ``VapixClient/VapixError`` if asking again cannot help; `CancellationError` if the task is cancelled.
        public mutating func next() async throws -> AppSettingChange? {
            while true {
                try Task.checkCancellation()
                if let change = found.popLast() { return change }
                guard let values = try await updates.next() else { return nil }
                if let known { found = values.changes(since: known).reversed() }
                known = values
            }
        }
    }
}

extension AppSettingValues {
    /// The differences from earlier values, sorted by name.
    ///
    /// - Parameter earlier: The earlier values.
    /// - Returns: The changes.
    public func changes(since earlier: AppSettingValues) -> [AppSettingChange] {
        Set(names).union(earlier.names).sorted().compactMap { name in
            guard self[name] != earlier[name] else { return nil }
            return AppSettingChange(name: name, previousText: earlier[name], text: self[name])
        }
    }
}
