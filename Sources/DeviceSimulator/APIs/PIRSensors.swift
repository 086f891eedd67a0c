/// PIR sensor configuration: the sensitivity of the passive infrared sensors.
///
/// The camera has two sensors. Only the sensitivity of the first can be set; unlike a camera, the simulator does not round it.
struct PIRSensors: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "listSensors":
            let sensors = state.pirSensors.withLock { sensors in
                sensors.enumerated().map { Self.sensor($0.offset, $0.element.sensitivity) }
            }
            return .data(["sensors": .array(sensors)])
        case "getSensitivity":
            let (_, sensitivity) = try configurableSensor(arguments)
            return .data(["sensitivity": .double(sensitivity)])
        case "setSensitivity":
            let (id, _) = try configurableSensor(arguments)
            guard let sensitivity = arguments["sensitivity"]?.double, (0...1).contains(sensitivity) else {
                throw CallFailure.invalid("sensitivity")
            }
            state.pirSensors.withLock { $0[id].sensitivity = sensitivity }
            // The documented reply has no data.
            return nil
        default: return nil
        }
    }

    private func configurableSensor(_ arguments: Arguments) throws -> (id: Int, sensitivity: Double) {
        let sensors = state.pirSensors.withLock { $0 }
        guard let id = arguments.integer("id"), sensors.indices.contains(id) else {
            throw CallFailure("invalidSensorID")
        }
        guard let sensitivity = sensors[id].sensitivity else { throw CallFailure("notConfigurable") }
        return (id, sensitivity)
    }

    private static func sensor(_ id: Int, _ sensitivity: Double?) -> JSONValue {
        var members: [String: JSONValue] = [
            "id": .integer(Int64(id)), "sensitivityConfigurable": .bool(sensitivity != nil),
        ]
        members["sensitivity"] = sensitivity.map { .double($0) }
        return .object(members)
    }
}
