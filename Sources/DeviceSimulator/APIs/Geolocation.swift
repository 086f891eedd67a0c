internal import VapixSupport

/// Geolocation: the position of the camera, which returns the texts that were set.
///
/// Unlike a camera, the simulator does not check the form of the coordinates.
struct Geolocation: StatefulAPI {
    private struct Position {
        var latitude: String?
        var longitude: String?
        var heading: Int?
        var text = ""
    }

    private let position = Locked(Position())

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getPosition": return .reply(.xml(description))
        case "setPosition":
            let heading = arguments.integer("heading")
            if let heading, !(0...360).contains(heading) { throw CallFailure("invalidValue") }
            position.withLock { position in
                position.latitude = arguments["lat"]?.string ?? position.latitude
                position.longitude = arguments["lng"]?.string ?? position.longitude
                position.heading = heading ?? position.heading
                position.text = arguments["text"]?.string ?? position.text
            }
            return nil
        default: return nil
        }
    }

    private var description: String {
        let position = position.withLock { $0 }
        return """
            <PositionResponse SchemaVersion="1.0">
              <Success>
                <GetSuccess>
                  <Location>
                    <Lat>\(escapeXML(position.latitude ?? "0"))</Lat>
                    <Lng>\(escapeXML(position.longitude ?? "0"))</Lng>
                    <Heading>\(position.heading ?? 0)</Heading>
                  </Location>
                  <Text>\(escapeXML(position.text))</Text>
                  <ValidPosition>\(position.latitude != nil && position.longitude != nil)</ValidPosition>
                  <ValidHeading>\(position.heading != nil)</ValidHeading>
                </GetSuccess>
              </Success>
            </PositionResponse>

            """
    }
}
