/// `/axis-cgi/apidiscovery.cgi`: tells anybody which APIs the camera has.
struct APIDiscoveryCGI: CGI {
    func access(for request: CGIRequest) -> AccessLevel { .anonymous }

    func reply(to request: CGIRequest) async -> CGIReply {
        var context: Any?
        do {
            guard request.method == "POST" else { throw JSONFailure.notPOST }
            guard let call = JSONMethod(request.body) else { throw JSONFailure.notJSON }
            context = call.context
            return .json(jsonText(try answer(call)))
        } catch {
            let failure = error as? JSONFailure ?? JSONFailure(code: 8000, message: "Internal error")
            return .json(
                jsonText([
                    "apiVersion": "1.0", "context": context,
                    "error": ["code": failure.code, "message": failure.message],
                ]))
        }
    }

    private func answer(_ call: JSONMethod) throws -> [String: Any?] {
        switch call.name {
        case "getSupportedVersions":
            return [
                "apiVersion": "1.0", "context": call.context, "method": call.name,
                "data": ["apiVersions": ["1.0"]],
            ]
        case "getApiList":
            guard let version = call.apiVersion else { throw JSONFailure.missing("apiVersion") }
            guard version == "1.0" else { throw JSONFailure.version }
            let id = try pattern("id", in: call)
            let apiVersion = try pattern("version", in: call)
            let found = Self.apis.filter { matchesGlob($0.id, id) && matchesGlob($0.version, apiVersion) }
            return [
                "apiVersion": "1.0", "context": call.context, "method": call.name,
                "data": ["apiList": found.map(\.fields)],
            ]
        case nil: throw JSONFailure.missing("method")
        default: throw JSONFailure.method
        }
    }

    private func pattern(_ name: String, in call: JSONMethod) throws -> String {
        guard let value = call.params[name] else { return "*" }
        guard let pattern = value as? String else {
            throw JSONFailure(code: 1000, message: "Invalid parameter value specified: \(name)")
        }
        return pattern
    }

    private struct API {
        var id: String
        var version: String
        var name: String
        var status = "released"

        var fields: [String: String] {
            [
                "id": id, "version": version, "name": name, "status": status,
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
