/// A recorded tour of a simulated camera.
///
/// See <https://developer.axis.com/vapix/network-video/guard-tour-api/#recorded-tour-api>.
public struct SimulatedRecordedTour: Sendable, Hashable {
    /// The state of a tour.
    public enum Status: String, Sendable, Hashable {
        /// It is neither recorded nor played.
        case stopped
        /// It is recorded.
        case recording
        /// It is played, or paused.
        case playing
    }

    /// The identifier, from 0 to 9999.
    public var id: Int
    /// The name.
    public var name: String
    /// The video channel, from 1.
    public var camera: Int
    /// The state of the tour.
    public var status: Status
    /// Whether it is paused while it is played.
    public var isPaused = false
    /// Whether it is played again and again.
    public var isLooping = false
    /// The pause between two rounds, in seconds, from 0 to 9999.
    public var defaultLoopDelay = 60

    /// Makes a tour.
    ///
    /// - Parameters:
    ///   - id: The identifier, from 0 to 9999.
    ///   - name: The name.
    ///   - camera: The video channel, from 1.
    ///   - status: The state of the tour.
    public init(id: Int, name: String, camera: Int = 1, status: Status = .stopped) {
        self.id = id
        self.name = name
        self.camera = camera
        self.status = status
    }
}
