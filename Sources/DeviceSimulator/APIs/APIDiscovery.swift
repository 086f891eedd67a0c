/// API Discovery: the camera's list of APIs.
struct APIDiscovery: StatefulAPI {
    let announced: [AnnouncedAPI]

    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer? {
        guard operation == "getAPIList" else { return nil }
        let id = arguments["id"]?.string ?? "*"
        let version = arguments["version"]?.string ?? "*"
        let found = announced.filter { matchesGlob($0.id, id) && matchesGlob($0.version.text, version) }
        return .data(["apiList": .array(found.map(\.json))])
    }
}

extension AnnouncedAPI {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [
            "id": .string(id), "version": .string(version.text), "name": .string(name),
            "docLink": "https://www.axis.com/partner_pages/vapix_library/#/",
        ]
        members["status"] = status.map { .string($0) }
        return .object(members)
    }
}
