internal import VapixSupport

/// The MQTT client.
///
/// There is no broker: an active client with a configuration reports that it is connected.
struct MQTTClient: StatefulAPI {
    private struct Contents {
        var configuration: [String: JSONValue]?
        var isActive = false
    }

    private let contents = Locked(Contents())

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        contents.withLock { contents in
            switch operation {
            case "configureClient":
                let old = contents.configuration?["password"]
                contents.configuration = arguments.values
                if arguments["keepExistingPassword"]?.bool == true { contents.configuration?["password"] = old }
                // As on a device, no reply shows the password. The simulator does not need it.
                if contents.configuration?["password"] != nil { contents.configuration?["password"] = "*****" }
                return .done
            case "activateClient":
                contents.isActive = true
                return .done
            case "deactivateClient":
                contents.isActive = false
                return .done
            case "getClientStatus":
                let isConnected = contents.isActive && contents.configuration != nil
                var data: [String: JSONValue] = [
                    "status": [
                        "state": contents.isActive ? "active" : "inactive",
                        "connectionStatus": isConnected ? "connected" : "disconnected",
                    ]
                ]
                data["config"] = contents.configuration.map(JSONValue.object)
                return .data(.object(data))
            default: return nil
            }
        }
    }
}
