internal import VapixSupport

/// The media clips: audio files on the camera.
///
/// The parameters `MediaClip.M0` and so on list them.
struct MediaClips: StatefulAPI {
    let state: DeviceState
    /// The uploaded files, by their numbers.
    private let files = Locked<[Int: [UInt8]]>([:])

    /// The default maximum size of a clip, in bytes.
    static let maximumSize = 1_500_000
    /// The maximum size of all clips, in bytes; a guess.
    private static let maximumTotal = 64 << 20

    init(state: DeviceState) {
        self.state = state
    }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard arguments.string("name").utf8.count <= Parameter.maximumSize else { throw CallFailure.invalid("name") }
        switch operation {
        case "upload": return try upload(arguments)
        case "remove":
            let clip = try number(arguments)
            state.changeParameters { $0.removeAll { $0.name.hasPrefix("MediaClip.M\(clip).") } }
            files.withLock { $0[clip] = nil }
            return .reply(.text("OK\nremoved=\(clip)\n"))
        case "update":
            let clip = try number(arguments)
            state.setParameter("MediaClip.M\(clip).Name", to: arguments.string("name"))
            return .reply(.text("OK\nupdated=\(clip)\n"))
        case "download":
            let clip = try number(arguments)
            let file = files.withLock { $0[clip] } ?? Self.silence
            return .reply(CGIReply(contentType: "audio/basic", bytes: file))
        case "play", "playClip":
            guard arguments["clip"] != nil else { return nil }
            let clip = try number(arguments)
            state.events.emit(.clipPlaying(true))
            return .reply(.text("OK\nplaying=\(clip)\n"))
        case "stop", "stopClip":
            state.events.emit(.clipPlaying(false))
            return .reply(.text("OK\nstopping\n"))
        default: return nil
        }
    }

    private func upload(_ arguments: Arguments) throws -> Answer {
        guard let part = arguments.form.parts.first else { throw CallFailure.missing("file") }
        let used = files.withLock { $0.values.reduce(0) { $0 + $1.count } }
        if arguments.form.isDiskFull || part.size > part.body.count || used > Self.maximumTotal - part.body.count {
            return Self.refusal("the disk is full")
        }
        let name = arguments["name"]?.string ?? ""
        let clip = state.changeParameters { parameters -> Int? in
            let taken = Set(parameters.map(\.name))
            let limit = parameters.groupLimit("MediaClip.MaxGroups", default: 10)
            guard let clip = (0..<limit).first(where: { !taken.contains("MediaClip.M\($0).Name") }) else { return nil }
            let values = [
                ("Location", "/etc/audioclips/MediaClip.M\(clip).au"),
                ("Name", name.isEmpty ? "Clip MediaClip.M\(clip)" : name),
                ("Type", "audio"),
            ]
            parameters += values.map { Parameter(name: "MediaClip.M\(clip).\($0.0)", value: $0.1) }
            return clip
        }
        guard let clip else { return Self.refusal("too many clips") }
        files.withLock { $0[clip] = part.body }
        return .reply(.text("OK\nuploaded=\(clip)\n"))
    }

    private func number(_ arguments: Arguments) throws -> Int {
        guard let clip = arguments.integer("clip"),
            state.parameters.contains(where: { $0.name == "MediaClip.M\(clip).Name" })
        else { throw CallFailure.invalid("clip") }
        return clip
    }

    private static func refusal(_ reason: String) -> Answer {
        .reply(CGIReply(status: 400, contentType: "text/plain", body: "Error: \(reason)\n"))
    }

    /// One second of silence: an .au file in µ-law with 8000 samples per second.
    private static let silence: [UInt8] = {
        let words: [UInt32] = [0x2E73_6E64, 24, 8000, 1, 8000, 1]
        return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - $0 * 8)) } }
            + [UInt8](repeating: 0xFF, count: 8000)
    }()
}
