internal import VapixSupport

/// The MQTT client.
///
/// There is no broker: an active client with a configuration reports that it is connected. The configuration has the documented
/// defaults at first, with an empty host, which is a guess: clients of others rely on its presence.
struct MQTTClient: StatefulAPI {
    private struct Contents {
        var configuration = defaults
        var isConfigured = false
        var isActive = false
    }

    private static let defaults: [String: JSONValue] = [
        "server": ["protocol": "tcp", "host": "", "port": 1883], "clientId": "", "keepAliveInterval": 60,
        "connectTimeout": 60, "cleanSession": true, "autoReconnect": true,
    ]

    private let contents = Locked(Contents())

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        contents.withLock { contents in
            switch operation {
            case "configureClient":
                let old = contents.configuration["password"]
                contents.configuration = Self.defaults.merging(arguments.values) { $1 }
                contents.isConfigured = true
                if arguments["keepExistingPassword"]?.bool == true { contents.configuration["password"] = old }
                // As on a device, no reply shows the password. The simulator does not need it.
                if contents.configuration["password"] != nil { contents.configuration["password"] = "*****" }
                return .done
            case "activateClient":
                contents.isActive = true
                return .done
            case "deactivateClient":
                contents.isActive = false
                return .done
            case "getClientStatus":
                let isConnected = contents.isActive && contents.isConfigured
                return .data([
                    "status": [
                        "state": contents.isActive ? "active" : "inactive",
                        "connectionStatus": isConnected ? "connected" : "disconnected",
                    ],
                    "config": .object(contents.configuration),
                ])
            default: return nil
            }
        }
    }
}
