internal import VapixSupport

/// The sounds that are stored on the camera, which the parameters `MediaClip.M0` and so on list.
struct MediaClips: StatefulAPI {
    let state: DeviceState
    /// The sounds that were uploaded, by their numbers.
    private let sounds = Locked<[Int: [UInt8]]>([:])

    /// As large as a clip may be where no parameter says otherwise.
    static let limit = 1_500_000

    init(state: DeviceState) {
        self.state = state
    }

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "upload": return try upload(arguments)
        case "remove":
            let clip = try number(arguments)
            state.changeParameters { $0.removeAll { $0.name.hasPrefix("MediaClip.M\(clip).") } }
            sounds.withLock { $0[clip] = nil }
            return .reply(.text("OK\nremoved=\(clip)\n"))
        case "update":
            let clip = try number(arguments)
            state.setParameter("MediaClip.M\(clip).Name", to: arguments.string("name"))
            return .reply(.text("OK\nupdated=\(clip)\n"))
        case "download":
            let clip = try number(arguments)
            let sound = sounds.withLock { $0[clip] } ?? Self.silence
            return .reply(CGIReply(contentType: "audio/basic", bytes: sound))
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
        if arguments.form.isDiskFull || part.size > part.body.count { return Self.refusal("no room for the clip") }
        let name = arguments["name"]?.string ?? ""
        let clip = state.changeParameters { parameters -> Int? in
            let taken = Set(parameters.map(\.name))
            let limit = parameters.first { $0.name == "MediaClip.MaxGroups" }.flatMap { Int($0.value) } ?? 10
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
        sounds.withLock { $0[clip] = part.body }
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

    /// A second of silence: the head of an .au file, for µ-law with 8000 samples a second, and the samples.
    private static let silence: [UInt8] = {
        let words: [UInt32] = [0x2E73_6E64, 24, 8000, 1, 8000, 1]
        return words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - $0 * 8)) } }
            + [UInt8](repeating: 0xFF, count: 8000)
    }()
}
