/// API Discovery: the camera's list of APIs.
struct APIDiscovery: StatefulAPI {
    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "getAPIList" else { return nil }
        let id = arguments["id"]?.string ?? "*"
        let version = arguments["version"]?.string ?? "*"
        let found = Self.apis.filter { matchesGlob($0.id, id) && matchesGlob($0.version, version) }
        return .data(["apiList": .array(found.map { .object($0.fields) })])
    }

    private struct API {
        var id: String
        var version: String
        var name: String
        var status = "released"

        var fields: [String: JSONValue] {
            [
                "id": .string(id), "version": .string(version), "name": .string(name), "status": .string(status),
                "docLink": "https://www.axis.com/partner_pages/vapix_library/#/",
            ]
        }
    }

    private static let apis = [
        API(id: "analytics-metadata-config", version: "1.0", name: "Analytics Metadata Producer Configuration"),
        API(id: "api-discovery", version: "1.0", name: "API Discovery Service"),
        API(id: "audio-analytics", version: "1.0", name: "Audio Analytics", status: "beta"),
        API(id: "basic-device-info", version: "1.3", name: "Basic Device Information"),
        API(id: "capture-mode", version: "1.0", name: "Capture Mode"),
        API(id: "customhttpheader", version: "1.0", name: "Custom HTTP header"),
        API(id: "daynight", version: "1.0", name: "Day/Night"),
        API(id: "dynamicoverlay", version: "1.8", name: "Dynamic Overlay"),
        API(id: "event-mqtt-bridge", version: "1.4", name: "Event MQTT Bridge"),
        API(id: "event-streaming-over-websocket", version: "1.0", name: "Event streaming over WebSocket"),
        API(id: "feature-flag", version: "1.0", name: "Feature Flag Service"),
        API(id: "fwmgr", version: "1.4", name: "Firmware Management"),
        API(id: "guard-tour", version: "1.0", name: "Guard Tour"),
        API(id: "io-port-management", version: "1.1", name: "IO Port Management"),
        API(id: "light-control", version: "1.1", name: "Light Control"),
        API(id: "mdnssd", version: "1.0", name: "Multicast DNS Service Discovery"),
        API(id: "media-cgi", version: "1.0", name: "Media cgi"),
        API(id: "mqtt-client", version: "1.5", name: "MQTT Client API"),
        API(id: "network-settings", version: "1.27", name: "Network Settings API"),
        API(id: "ntp", version: "1.4", name: "NTP"),
        API(id: "oak", version: "1.0", name: "OAK"),
        API(id: "onscreencontrols", version: "1.0", name: "On-Screen Controls"),
        API(id: "optics-control", version: "1.1", name: "Optics Control"),
        API(id: "overlayimage", version: "1.0", name: "Overlay image API"),
        API(id: "packagemanager", version: "1.0", name: "Package Manager", status: "deprecated"),
        API(id: "param-cgi", version: "1.0", name: "Legacy Parameter Handling"),
        API(id: "pir-sensor-configuration", version: "1.0", name: "PIR Sensor Configuration"),
        API(id: "privacy-mask", version: "1.0", name: "Privacy Mask"),
        API(id: "ptz-control", version: "1.0", name: "PTZ Control"),
        API(id: "remote-syslog", version: "1.0", name: "Remote Syslog"),
        API(id: "ssh", version: "1.0", name: "SSH", status: "deprecated"),
        API(id: "stream-profiles", version: "1.0", name: "Stream Profiles"),
        API(id: "streamstatus", version: "1.0", name: "Stream Status"),
        API(id: "systemready", version: "1.4", name: "Systemready"),
        API(id: "temperaturecontrol", version: "1.0", name: "Temperature Control"),
        API(id: "time-service", version: "1.1", name: "Time API"),
        API(id: "user-management", version: "1.2", name: "User Management"),
        API(id: "video-streaming-indicator", version: "1.0", name: "Video Streaming Indicator"),
        API(id: "view-area", version: "1.0", name: "View Area"),
        API(id: "view-area", version: "2.0", name: "View Area", status: "alpha"),
    ]
}
