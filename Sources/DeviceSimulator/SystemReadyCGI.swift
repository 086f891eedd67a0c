import Foundation

/// `/axis-cgi/systemready.cgi`: tells anybody whether the camera has finished starting.
struct SystemReadyCGI: CGI {
    let state: DeviceState

    func access(for request: CGIRequest) -> AccessLevel { .anonymous }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "POST" else { return .methodNotAllowed }
        guard let call = JSONMethod(request.body) else {
            return .json(error(context: nil, method: nil, "Invalid JSON"))
        }
        switch call.name {
        case "systemready":
            let seconds = (call.params["timeout"] as? NSNumber)?.doubleValue ?? 0
            await waitUntilReady(seconds: min(max(seconds, 0), 60))
            return .json(
                jsonText([
                    // Cameras state the newest version here, whatever the request said.
                    "apiVersion": "1.4", "context": call.context, "method": "systemready", "data": status,
                ]))
        case "getSupportedVersions":
            return .json(
                jsonText([
                    "context": call.context, "method": "getSupportedVersions",
                    "data": ["apiVersions": ["1.0", "1.1", "1.2", "1.3", "1.4"]],
                ]))
        default:
            return .json(error(context: call.context, method: call.name, "Unknown method"))
        }
    }

    /// Every value is a string on the wire, numbers too.
    private var status: [String: String] {
        let startup = state.startup
        var status = [
            "systemready": startup.isReady ? "yes" : "no",
            "needsetup": startup.needsSetup ? "yes" : "no",
            "uptime": String(state.uptime),
            "bootid": state.bootID,
        ]
        status["previewmode"] = startup.previewSeconds.map { String($0) }
        return status
    }

    private func waitUntilReady(seconds: Double) async {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !state.startup.isReady, ContinuousClock.now < deadline, !Task.isCancelled {
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    private func error(context: Any?, method: String?, _ message: String) -> String {
        jsonText([
            "apiVersion": "1.4", "context": context, "method": method,
            "error": ["code": 1000, "message": message],
        ])
    }
}
