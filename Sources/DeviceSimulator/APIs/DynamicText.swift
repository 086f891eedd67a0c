internal import VapixSupport

/// The texts that overlays show in place of `#D`.
///
/// The page shows no replies: that a text is sent back as it is, and that an unset one is empty, is this simulator's choice.
struct DynamicText: StatefulAPI {
    private struct Place: Hashable {
        var camera: String
        var index: Int
    }

    private let texts = Locked<[Place: String]>([:])

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let index = arguments.integer("text_index") ?? 0
        guard (0...16).contains(index) else { throw CallFailure.invalid("index") }
        let cameras = arguments["camera"]?.string?.split(separator: ",").map(String.init) ?? ["1"]
        let places = cameras.map { Place(camera: $0, index: index) }
        guard operation == "setText" else {
            let text = texts.withLock { texts in places.first.flatMap { texts[$0] } }
            return .reply(.text(text ?? ""))
        }
        texts.withLock { for place in places { $0[place] = arguments.string("text") } }
        return .reply(.text(""))
    }
}
