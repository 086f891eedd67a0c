/// `/axis-cgi/basicdeviceinfo.cgi`: what the camera is.
struct BasicDeviceInfoCGI: CGI {
    let state: DeviceState

    private static let versions = ["1.0", "1.1", "1.2", "1.3"]

    func access(for request: CGIRequest) -> AccessLevel {
        switch JSONMethod(request.body)?.name {
        case "getAllUnrestrictedProperties", "getSupportedVersions": .anonymous
        default: .operator
        }
    }

    func reply(to request: CGIRequest) async -> CGIReply {
        var call: JSONMethod?
        do {
            guard request.method == "POST" else { throw JSONFailure.notPOST }
            call = JSONMethod(request.body)
            guard let call else { throw JSONFailure.notJSON }
            return .json(jsonText(try answer(call)))
        } catch {
            let failure = error as? JSONFailure ?? JSONFailure(code: 8000, message: "Internal error")
            // The page spells the key `apiVersion` for an unknown property and `apiVersions` in its general error body.
            let key = failure.code == 1000 ? "apiVersion" : "apiVersions"
            return .json(
                jsonText([
                    key: call?.apiVersion ?? Self.versions.last, "context": call?.context,
                    "error": ["code": failure.code, "message": failure.message],
                ]))
        }
    }

    /// The reply; only that of getSupportedVersions repeats the method.
    private func answer(_ call: JSONMethod) throws -> [String: Any?] {
        guard let method = call.name else { throw JSONFailure.missing("method") }
        if method == "getSupportedVersions" {
            return ["context": call.context, "method": method, "data": ["apiVersions": Self.versions]]
        }
        guard let version = call.apiVersion else { throw JSONFailure.missing("apiVersion") }
        guard Self.versions.contains(version) else { throw JSONFailure.version }
        let properties: [String: String]
        switch method {
        case "getAllProperties":
            properties = state.identity.properties
        case "getAllUnrestrictedProperties":
            properties = state.identity.properties.filter { !DeviceIdentity.restricted.contains($0.key) }
        case "getProperties":
            guard let names = call.params["propertyList"] as? [String] else {
                throw JSONFailure.missing("propertyList")
            }
            properties = try select(names)
        default:
            throw JSONFailure.method
        }
        return ["apiVersion": version, "context": call.context, "data": ["propertyList": properties]]
    }

    private func select(_ names: [String]) throws -> [String: String] {
        var selected: [String: String] = [:]
        for name in names {
            guard let value = state.identity.properties[name] else {
                throw JSONFailure(code: 1000, message: "Property not supported: \(name)")
            }
            selected[name] = value
        }
        return selected
    }
}
