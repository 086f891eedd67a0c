extension SimulatedDevice {
    /// Answers from a recorded session from now on, on both listeners.
    ///
    /// Requests may come in any order; equal requests get their replies in the recorded order, and then the last one
    /// again. The camera still checks logins, with its own accounts and users, where the recorded client had logged in.
    /// A new session replaces the one before.
    ///
    /// - Parameters:
    ///   - session: The session.
    ///   - loosely: Whether the camera itself answers requests that were not recorded. Otherwise they get status 404, and a
    ///     text that names the nearest recorded one.
    public func replay(_ session: RecordedSession, loosely: Bool = false) {
        recording.start(session, strictly: !loosely)
    }

    /// Reads a session that `vapix record` has written, and answers from it.
    ///
    /// - Parameters:
    ///   - folder: The folder's path.
    ///   - loosely: See ``replay(_:loosely:)``.
    /// - Throws: ``SimulatorError`` with the file and what is wrong with it.
    public func replay(from folder: String, loosely: Bool = false) throws {
        replay(try RecordedSession(folder: folder), loosely: loosely)
    }

    /// Ends the replay: the camera answers by itself again.
    public func endReplay() {
        recording.stop()
    }

    /// The requests so far that a strict replay could not answer, as sentences; the first thousand.
    public var unrecordedRequests: [String] { recording.notRecorded }

    /// Observes requests that a strict replay cannot answer.
    ///
    /// - Parameter observer: Called with a sentence on threads of the simulator; `nil` ends the observation.
    public func observeUnrecordedRequests(_ observer: (@Sendable (String) -> Void)?) {
        recording.observer = observer
    }
}
