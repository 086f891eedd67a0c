/// Shock detection: whether it is on, and its sensitivity.
struct ShockDetection: StatefulAPI {
    let state: DeviceState

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        switch operation {
        case "getEnabled": return success("GetEnabledSuccess", "<Enabled>\(settings.isEnabled)</Enabled>")
        case "getSensitivityLevel":
            return success(
                "GetSensitivityLevelSuccess",
                "<SensitivityLevel><Level>\(settings.sensitivity)</Level></SensitivityLevel>")
        case "setEnabled":
            let isEnabled = ["true", "yes", "on", "1"].contains(arguments.string("enabled").lowercased())
            state.shockDetection.withLock { $0.isEnabled = isEnabled }
            // The success has no data.
            return nil
        case "setSensitivityLevel":
            guard let level = arguments.integer("level"), (0...100).contains(level) else {
                throw CallFailure("invalidSensitivity")
            }
            state.shockDetection.withLock { $0.sensitivity = level }
            return nil
        default: return nil
        }
    }

    private var settings: SimulatedShockDetection { state.shockDetection.withLock { $0 } }

    private func success(_ element: String, _ content: String) -> Answer {
        .reply(
            .xml(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <ShockDetectionResponse xmlns="http://www.axis.com/vapix/http_cgi/shockdetection1" SchemaVersion="1.0">
                  <Success>
                    <\(element)>\(content)</\(element)>
                  </Success>
                </ShockDetectionResponse>

                """))
    }
}
