/// The progress of a simulated camera's start, as systemready reports it.
public struct StartupState: Sendable, Hashable {
    /// Whether the camera has finished starting.
    public var isReady = true
    /// Whether the camera has no administrator yet.
    public var needsSetup = false
    /// The remaining time of preview mode in seconds; `nil` outside that mode.
    public var previewSeconds: Int?

    /// Makes the state of a camera that has started and has an administrator.
    public init() {}
}
