extension ControlOperation {
    /// All operations of the interface.
    static let all =
        camera + applications + parameters + ports + users + ptz + clock + faults + events + log + waits + snapshots
}
