internal import VapixSupport

/// `jpg/image.cgi`: single pictures.
///
/// Pictures of the same moment have the same number: a stopped clock makes equal pictures.
struct JPEG: StatefulAPI {
    let source: PictureSource
    private let latest = Locked((number: 0, time: -1.0))

    init(source: PictureSource) {
        self.source = source
    }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "image" else { return nil }
        let request = try PictureRequest(arguments, source.state)
        let time = source.state.clock.now.timeIntervalSince1970
        let number = latest.withLock { latest in
            if time != latest.time { latest = (latest.number + 1, time) }
            return latest.number
        }
        return .reply(CGIReply(contentType: "image/jpeg", bytes: source.jpeg(request, number: number)))
    }
}
