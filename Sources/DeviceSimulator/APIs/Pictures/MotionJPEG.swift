/// `mjpg/video.cgi`: Motion JPEG, until the client closes the connection or has as many pictures as it asked for.
///
/// A slow reader applies back-pressure: no picture is made before the last one was sent, and none is left out, so that
/// a test can count them. Cameras leave pictures out.
///
/// RTSP is not simulated: this is the only video.
///
/// See <https://developer.axis.com/vapix/network-video/video-streaming/#motion-jpeg-video>.
struct MotionJPEG: StreamProgram {
    let source: PictureSource

    private var state: DeviceState { source.state }

    static let path = "/axis-cgi/mjpg/video.cgi"
    private static let boundary = "myboundary"

    func access(for request: StreamRequest) -> Privilege { .viewer }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard connection.discardBody() != nil else { return }
        guard request.method == "GET" || request.method == "POST" else {
            connection.send(.methodNotAllowed)
            return
        }
        let arguments = StreamProfiles.adding(request.arguments, state)
        let numbers = ["fps", "duration", "nbrofframes"].map { name in
            arguments[name].map { Int($0).flatMap { $0 >= 0 ? $0 : nil } } ?? 0
        }
        guard let picture = try? PictureRequest(Arguments(arguments), state), let rate = numbers[0],
            let duration = numbers[1], let count = numbers[2]
        else {
            connection.send(.badRequest)
            return
        }
        state.changeLiveStreams(by: 1)
        defer { state.changeLiveStreams(by: -1) }
        send(
            picture, rate: rate, until: duration > 0 ? .now + .seconds(duration) : nil,
            count: count > 0 ? count : .max, on: connection)
    }

    private func send(
        _ picture: PictureRequest, rate: Int, until end: ContinuousClock.Instant?, count: Int,
        on connection: StreamConnection
    ) {
        let type = "multipart/x-mixed-replace; boundary=\(Self.boundary)"
        guard connection.begin(200, ["Content-Type": type, "Cache-Control": "no-cache"]) else { return }
        guard connection.socket.send(Array("--\(Self.boundary)\r\n".utf8)) else { return }
        var number = 0
        while true {
            number += 1
            let settings = state.pictures.withLock { $0 }
            let due = ContinuousClock.now + .seconds(1) / Double(max(rate > 0 ? rate : settings.framesPerSecond, 1))
            let bytes = source.jpeg(picture, number: number)
            let length = settings.hasContentLength ? "Content-Length: \(bytes.count)\r\n" : ""
            let isLast = number == count || (end.map { due >= $0 } ?? false)
            guard connection.socket.send(Array("Content-Type: image/jpeg\r\n\(length)\r\n".utf8) + bytes),
                connection.socket.send(Array("\r\n--\(Self.boundary)\(isLast ? "--" : "")\r\n".utf8))
            else { return }
            guard !isLast, connection.socket.pause(due - .now) else { return }
        }
    }
}
