internal import VapixSupport

/// The dynamic texts, which overlays show for `#D`.
///
/// The documentation has no replies. The simulator guesses: it returns a text unchanged, and an empty one before it is
/// set.
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
