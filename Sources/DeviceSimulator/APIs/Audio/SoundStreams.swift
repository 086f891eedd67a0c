internal import VapixSupport

/// `audio/receive.cgi`: sound from the camera, until the client goes.
///
/// It is a ramp, byte after byte from 0 to 255, so that a test can tell whether all of it came.
/// See <https://developer.axis.com/vapix/audio-systems/audio-api/#receive-audio>.
struct SoundSource: StreamProgram {
    static let path = "/axis-cgi/audio/receive.cgi"
    private static let boundary = "myboundary"
    /// G.711: 8000 bytes a second, in blocks of 512.
    private static let block = 512

    private static let types = [
        "g711": "audio/basic", "g726": "audio/G726-32", "aac": "audio/mpeg4-generic", "opus": "audio/opus",
        "lpcm": "audio/L24",
    ]

    func access(for request: StreamRequest) -> AccessLevel { .viewer }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard connection.discardBody() != nil else { return }
        guard request.method == "GET" else {
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
        let sound = (0..<Self.block).map { UInt8(truncatingIfNeeded: $0) }
        let part = isMultipart ? head + sound + Array("\r\n--\(Self.boundary)\r\n".utf8) : sound
        while connection.socket.send(part), connection.socket.pause(.milliseconds(64)) {}
    }
}

/// `audio/transmit.cgi`: sound to the camera, for as long as the client likes; one client at a time.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-api/#transmit-audio>.
struct SoundSink: StreamProgram {
    let state: DeviceState

    static let path = "/axis-cgi/audio/transmit.cgi"
    private static let types: Set = [
        "audio/basic", "audio/axis-mulaw-128", "audio/g726-32", "audio/g726-24", "audio/mpeg4-generic", "audio/opus",
    ]

    func access(for request: StreamRequest) -> AccessLevel { .viewer }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard request.method == "POST" else {
            connection.send(.methodNotAllowed)
            return
        }
        let type = (request.head["Content-Type"] ?? "audio/basic").lowercased().prefix { $0 != ";" }
        guard Self.types.contains(String(type)) else {
            connection.send(Self.refusal(415, "The encoding is not supported"))
            return
        }
        let isFirst = state.sound.withLock { sound in
            defer { sound.transmitters += 1 }
            return sound.transmitters == 0
        }
        defer { state.sound.withLock { $0.transmitters -= 1 } }
        guard isFirst else {
            connection.send(Self.refusal(503, "Another client sends sound"))
            return
        }
        while let piece = connection.readBody() {
            guard !piece.isEmpty else {
                connection.send(.text(""))
                return
            }
            state.sound.withLock { $0.received += piece.count }
        }
    }

    private static func refusal(_ status: Int, _ reason: String) -> CGIReply {
        CGIReply(status: status, contentType: "text/plain", body: reason + "\n")
    }
}
