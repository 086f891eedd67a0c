/// API Discovery: the camera's list of APIs.
struct APIDiscovery: StatefulAPI {
    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "getAPIList" else { return nil }
        let id = arguments["id"]?.string ?? "*"
        let version = arguments["version"]?.string ?? "*"
        let found = AnnouncedAPI.all.filter { matchesGlob($0.id, id) && matchesGlob($0.version.text, version) }
        return .data(["apiList": .array(found.map(\.json))])
    }
}

extension AnnouncedAPI {
    fileprivate var json: JSONValue {
        [
            "id": .string(id), "version": .string(version.text), "name": .string(name), "status": .string(status),
            "docLink": "https://www.axis.com/partner_pages/vapix_library/#/",
        ]
    }
}
