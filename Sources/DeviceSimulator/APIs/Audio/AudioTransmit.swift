internal import VapixSupport

/// `audio/transmit.cgi`: audio to the camera, from one client at a time.
///
/// See <https://developer.axis.com/vapix/audio-systems/audio-api/#transmit-audio>.
struct AudioTransmit: StreamProgram {
    let state: DeviceState

    static let path = "/axis-cgi/audio/transmit.cgi"
    private static let types: Set = [
        "audio/basic", "audio/axis-mulaw-128", "audio/g726-32", "audio/g726-24", "audio/mpeg4-generic", "audio/opus",
    ]

    func access(for request: StreamRequest) -> Privilege { .viewer }

    func serve(_ request: StreamRequest, on connection: StreamConnection) {
        guard request.method == "POST" else {
            connection.send(.methodNotAllowed)
            return
        }
        guard !["get", "off"].contains(state.duplexMode) else {
            connection.send(Self.refusal(405, "POST is not allowed in the current mode"))
            return
        }
        let type = (request.head["Content-Type"] ?? "audio/basic").lowercased().prefix { $0 != ";" }
        guard Self.types.contains(String(type)) else {
            connection.send(Self.refusal(415, "The encoding is not supported"))
            return
        }
        let isFirst = state.audio.withLock { audio in
            defer { audio.transmitters += 1 }
            return audio.transmitters == 0
        }
        defer { state.audio.withLock { $0.transmitters -= 1 } }
        guard isFirst else {
            connection.send(Self.refusal(503, "Another client transmits audio"))
            return
        }
        while let piece = connection.readBody() {
            guard !piece.isEmpty else {
                connection.send(.text(""))
                return
            }
            state.audio.withLock { $0.received += piece.count }
        }
    }

    private static func refusal(_ status: Int, _ reason: String) -> CGIReply {
        CGIReply(status: status, contentType: "text/plain", body: reason + "\n")
    }
}
