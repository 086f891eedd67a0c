/// A fault with its start and its duration.
public struct ScheduledFault: Sendable, Hashable {
    /// The time from the start of the schedule.
    public var start: Duration
    /// The fault.
    public var fault: Fault
    /// The duration; `nil` for a fault that lasts until it is ended.
    public var duration: Duration?

    /// Schedules a fault.
    ///
    /// - Parameters:
    ///   - start: The time from the start of the schedule.
    ///   - fault: The fault.
    ///   - duration: The duration; `nil` for a fault that lasts until it is ended.
    public init(at start: Duration = .zero, _ fault: Fault, for duration: Duration? = nil) {
        self.start = start
        self.fault = fault
        self.duration = duration
    }
}

extension ScheduledFault: CustomStringConvertible {
    /// Parses a fault with the options `at=TIME` and `for=TIME`.
    ///
    /// - Parameter text: The text form.
    /// - Throws: ``SimulatorError`` that names the wrong word.
    public init(_ text: String) throws {
        var words = try FaultWords(text)
        let fault = try Fault(&words)
        let start = try words.take("at", ScriptText.timeForm, ScriptText.time) ?? .zero
        self.init(at: start, fault, for: try words.take("for", ScriptText.timeForm, ScriptText.time))
        try words.finish()
    }

    /// The text form; parsing it returns an equal value.
    public var description: String {
        var text = fault.description
        if start > .zero { text += " at=" + ScriptText.text(start) }
        if let duration { text += " for=" + ScriptText.text(duration) }
        return text
    }
}
