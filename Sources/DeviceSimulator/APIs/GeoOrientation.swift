internal import VapixSupport

/// Geoorientation: the orientation and the height of the camera, as they were set.
struct GeoOrientation: StatefulAPI {
    /// An argument and the element that has its value.
    private struct Part {
        let argument: String
        let element: String
        let range: ClosedRange<Double>
    }

    /// The page has no range of the height.
    private static let parts = [
        Part(argument: "tilt", element: "Tilt", range: -90...90),
        Part(argument: "roll", element: "Roll", range: -180...180),
        Part(argument: "inst_height", element: "InstallationHeight", range: -.infinity...(.infinity)),
        Part(argument: "heading", element: "Heading", range: 0...360),
    ]

    private let values = Locked<[String: Double]>([:])

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getOrientation": return .reply(.xml(description))
        case "setOrientation":
            var changes: [String: Double] = [:]
            for part in Self.parts {
                guard let text = arguments[part.argument]?.string else { continue }
                guard let value = Double(text), part.range.contains(value) else { throw CallFailure("invalidValue") }
                changes[part.element] = value
            }
            values.withLock { $0.merge(changes) { $1 } }
            return nil
        default: return nil
        }
    }

    private var description: String {
        let values = values.withLock { $0 }
        let elements = Self.parts.compactMap { part in
            values[part.element].map { "      <\(part.element)>\($0)</\(part.element)>\n" }
        }
        let validity = Self.parts.map {
            "      <Valid\($0.element)>\(values[$0.element] != nil)</Valid\($0.element)>\n"
        }
        return """
            <OrientationResponse SchemaVersion="1.0">
              <Success>
                <GetSuccess>
            \(elements.joined())\(validity.joined())    </GetSuccess>
              </Success>
            </OrientationResponse>

            """
    }
}
