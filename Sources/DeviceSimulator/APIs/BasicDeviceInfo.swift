/// Basic device information: the camera's identity.
struct BasicDeviceInfo: StatefulAPI {
    let identity: DeviceIdentity

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        let properties: [String: String]
        switch operation {
        case "getAllProperties":
            properties = identity.properties
        case "getAllUnrestrictedProperties":
            properties = identity.properties.filter { !DeviceIdentity.restricted.contains($0.key) }
        case "getProperties":
            properties = try select((arguments["propertyList"]?.array ?? []).compactMap(\.string))
        default:
            return nil
        }
        return .data(["propertyList": .object(properties.mapValues(JSONValue.string))])
    }

    private func select(_ names: [String]) throws -> [String: String] {
        var selected: [String: String] = [:]
        for name in names {
            guard let value = identity.properties[name] else {
                throw CallFailure.invalid("propertyList", name)
            }
            selected[name] = value
        }
        return selected
    }
}
