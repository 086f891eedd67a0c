/// How often a call changes the device, which decides whether it may be repeated.
public enum Effect: String, Sendable, CaseIterable {
    /// The call changes nothing.
    case read
    /// The first call changes something; repeating it changes nothing more.
    case idempotent
    /// Each call changes something. It may be repeated only if the first one certainly failed.
    case once
}
