/// Geolocation: the position of the camera, which returns the texts that were set.
struct Geolocation: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getPosition": return .reply(.xml(description))
        case "setPosition":
            let heading = arguments.integer("heading")
            if let heading, !(0...360).contains(heading) { throw CallFailure("invalidValue") }
            let latitude = try coordinate(.latitude, arguments["lat"]?.string)
            let longitude = try coordinate(.longitude, arguments["lng"]?.string)
            let text = arguments["text"]?.string
            guard (text ?? "").utf8.count <= Parameter.maximumSize else { throw CallFailure("invalidValue") }
            state.geographicPosition.withLock { position in
                position.latitude = latitude ?? position.latitude
                position.longitude = longitude ?? position.longitude
                position.heading = heading ?? position.heading
                position.text = text ?? position.text
            }
            return nil
        default: return nil
        }
    }

    private func coordinate(_ kind: GeographicPosition.Coordinate, _ text: String?) throws -> String? {
        if let text, !kind.isValid(text) { throw CallFailure("invalidValue") }
        return text
    }

    private var description: String {
        let position = state.geographicPosition.withLock { $0 }
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
