internal import VapixSupport

/// `jpg/image.cgi`: single pictures.
struct JPEG: StatefulAPI {
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
        let settings = state.pictures.withLock { $0 }
        let picture = JPEGPicture(
            width: request.width, height: request.height, number: number, minimumSize: settings.minimumSize)
        return .reply(CGIReply(contentType: "image/jpeg", bytes: picture.bytes))
    }
}
