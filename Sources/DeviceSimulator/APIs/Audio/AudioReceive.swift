/// `audio/receive.cgi`: audio from the camera, until the client closes the connection.
///
/// The bytes count from 0 to 255, so that a test can check that none is lost.
/// See <https://developer.axis.com/vapix/audio-systems/audio-api/#receive-audio>.
struct AudioReceive: StreamProgram {
    let state: DeviceState

    static let path = "/axis-cgi/audio/receive.cgi"
    private static let boundary = "myboundary"
    /// The size of a block: G.711 has 8000 bytes per second, in blocks of 512.
    private static let block = 512

    private static let types = [
        "g711": "audio/basic", "g726": "audio/G726-32", "aac": "audio/mpeg4-generic", "opus": "audio/opus",
        "lpcm": "audio/L24",
    ]

    func access(for request: StreamRequest) -> Privilege { .viewer }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard connection.discardBody() != nil else { return }
        guard request.method == "GET", !["post", "off"].contains(state.duplexMode) else {
            connection.send(.methodNotAllowed)
            return
        }
        let arguments = request.arguments
        let form = arguments["httptype"] ?? "singlepart"
        guard let type = Self.types[arguments["audiocodec"] ?? "g711"], ["singlepart", "multipart"].contains(form),
            ["audiobitrate", "audiosamplerate"].allSatisfy({ name in
                arguments[name].map { (Int($0) ?? 0) >= 8000 } ?? true
            })
        else {
            connection.send(.badRequest)
            return
        }
        let isMultipart = form == "multipart"
        let sent = isMultipart ? "multipart/x-mixed-replace; boundary=\(Self.boundary)" : type
        guard connection.begin(200, ["Content-Type": sent, "Cache-Control": "no-cache"]) else { return }
        if isMultipart { _ = connection.socket.send(Array("--\(Self.boundary)\r\n".utf8)) }
        let head = Array("Content-Type: \(type)\r\nContent-Length: \(Self.block)\r\n\r\n".utf8)
        let audio = (0..<Self.block).map { UInt8(truncatingIfNeeded: $0) }
        let part = isMultipart ? head + audio + Array("\r\n--\(Self.boundary)\r\n".utf8) : audio
        while connection.socket.send(part), connection.socket.pause(.milliseconds(64)) {}
    }
}
