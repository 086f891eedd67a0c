internal import VapixSupport

/// The view areas: a fixed one and an adjustable one.
///
/// A camera adjusts a rectangle to its grid and aspect ratio. The simulator keeps any rectangle within the canvas.
struct ViewAreas: StatefulAPI {
    private static let fixed: JSONValue = ["id": 1_000_001, "source": 0, "camera": 1, "configurable": false]
    private static let adjustable: Int64 = 1_000_002
    private static let canvas = (horizontal: 1920, vertical: 1080)
    private static let smallest = (horizontal: 256, vertical: 144)
    private static let whole: JSONValue = [
        "horizontalOffset": 0, "horizontalSize": 1920, "verticalOffset": 0, "verticalSize": 1080,
    ]

    private let geometry = Locked(Self.whole)

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "list": break
        case "setGeometry":
            try checkArea(arguments["viewArea"])
            let wanted = arguments["viewArea"]?["rectangularGeometry"] ?? Self.whole
            guard Self.isInside(wanted) else { throw CallFailure("invalidGeometry") }
            geometry.withLock { $0 = wanted }
        case "resetGeometry":
            try checkArea(arguments["viewArea"])
            geometry.withLock { $0 = Self.whole }
        default: return nil
        }
        let area: JSONValue = [
            "id": .integer(Self.adjustable), "source": 0, "camera": 2, "configurable": true,
            "rectangularGeometry": geometry.withLock { $0 },
            "canvasSize": ["horizontal": 1920, "vertical": 1080], "minSize": ["horizontal": 256, "vertical": 144],
            "maxSize": ["horizontal": 1920, "vertical": 1080],
            "grid": ["horizontalOffset": 0, "horizontalSize": 2, "verticalOffset": 0, "verticalSize": 2],
        ]
        return .data(["viewAreas": [Self.fixed, area]])
    }

    private func checkArea(_ area: JSONValue?) throws {
        if area?["id"] == Self.fixed["id"] { throw CallFailure("notConfigurable") }
        guard area?["id"] == .integer(Self.adjustable) else { throw CallFailure("invalidViewArea") }
    }

    private static func isInside(_ geometry: JSONValue) -> Bool {
        let fits = { (axis: String, size: Int, smallest: Int) -> Bool in
            guard let start = geometry[axis + "Offset"]?.integer, let length = geometry[axis + "Size"]?.integer else {
                return false
            }
            return start >= 0 && (smallest...size).contains(length) && start <= size - length
        }
        return fits("horizontal", canvas.horizontal, smallest.horizontal)
            && fits("vertical", canvas.vertical, smallest.vertical)
    }
}
