/// The effect of repeating a call, which decides whether the client may send it again.
public enum Effect: String, Sendable, CaseIterable {
    /// The call changes nothing.
    case read
    /// The first call changes something. A repetition changes nothing more.
    case idempotent
    /// Each call changes something. The client repeats it only if the request certainly never reached the device.
    /// ``VapixError/mayHaveHappened`` says whether the device may have acted on a failed call.
    case once
}
