internal import VapixSupport

/// `jpg/image.cgi`: pictures one by one.
struct Pictures: StatefulAPI {
    let state: DeviceState
    private let count = Locked(0)

    init(state: DeviceState) {
        self.state = state
    }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "image" else { return nil }
        let request = try PictureRequest(arguments, state)
        let number = count.withLock { count in
            count += 1
            return count
        }
        let settings = state.motionPictures.withLock { $0 }
        let picture = JPEGPicture(
            width: request.width, height: request.height, number: number, minimumSize: settings.minimumSize)
        return .reply(CGIReply(contentType: "image/jpeg", bytes: picture.bytes))
    }
}

/// How a camera makes its pictures.
public struct PictureSettings: Sendable, Hashable {
    /// How many pictures a second a motion JPEG video has, if the client does not say.
    public var framesPerSecond = 25
    /// Whether each picture of a video says how long it is; a page says so, and some firmware does not.
    public var hasContentLength = true
    /// How many bytes a picture has at least.
    public var minimumSize = 0

    /// Makes the settings of a healthy camera.
    public init() {}
}
