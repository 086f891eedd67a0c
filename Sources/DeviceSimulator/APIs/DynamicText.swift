internal import VapixSupport

/// The dynamic texts, which overlays show for `#D`.
///
/// The documentation has no replies. The simulator guesses: it returns a text unchanged, and an empty one before it is
/// set.
struct DynamicText: StatefulAPI {
    /// The number of view areas, each of which has texts.
    private static let cameraCount = 8

    private struct Place: Hashable {
        var camera: Int
        var index: Int
    }

    private let texts = Locked<[Place: String]>([:])

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let index = arguments.integer("text_index") ?? 0
        guard (0...16).contains(index) else { throw CallFailure.invalid("index") }
        guard arguments.string("text").utf8.count <= Parameter.maximumSize else { throw CallFailure.invalid("text") }
        let cameras = arguments["camera"]?.string?.split(separator: ",").map { Int($0) } ?? [1]
        let places = try cameras.map { camera in
            guard let camera, (1...Self.cameraCount).contains(camera) else { throw CallFailure.invalid("camera") }
            return Place(camera: camera, index: index)
        }
        guard operation == "setText" else {
            let text = texts.withLock { texts in places.first.flatMap { texts[$0] } }
            return .reply(.text(text ?? ""))
        }
        texts.withLock { for place in places { $0[place] = arguments.string("text") } }
        return .reply(.text(""))
    }

    /// The text of a view area and of an index, from 0; empty before it is set.
    func text(camera: Int, index: Int) -> String {
        texts.withLock { $0[Place(camera: camera, index: index)] ?? "" }
    }
}
