/// `/config/discover`: the list of the APIs, and the files about each.
struct ConfigurationDiscovery {
    let apis: [AnnouncedConfigurationAPI]

    static let path = "/config/discover"

    /// That of AXIS OS 12.11.
    private static let framework = "1.1.0"

    /// The reply for a path below `/config/discover`, given as its segments.
    func reply(_ segments: [String]) -> CGIReply {
        switch segments.count {
        case 0: return ConfigurationReply.document(list)
        case 1 where segments[0] == "apis": return ConfigurationReply.document(entries(apis))
        case 2 where segments[0] == "apis":
            let versions = apis.filter { $0.id == segments[1] }
            if !versions.isEmpty { return ConfigurationReply.document(entries(versions)) }
        case 3 where segments[0] == "apis":
            if let api = api(segments) { return ConfigurationReply.document(api.entry) }
        case 4 where segments[0] == "apis":
            if let api = api(segments), let file = Self.file(segments[3], api) { return file }
        default: break
        }
        return ConfigurationReply.noResource(([Self.path] + segments).joined(separator: "/"))
    }

    private static func file(_ name: String, _ api: AnnouncedConfigurationAPI) -> CGIReply? {
        switch name {
        case "openapi.json": ConfigurationReply.document(OpenAPIDocument(api).document)
        case "model.json": ConfigurationReply.document(ModelDocument(api).document)
        case "doc.md": CGIReply(contentType: "text/markdown", body: MarkdownDocument(api).text)
        default: nil
        }
    }

    private func api(_ segments: [String]) -> AnnouncedConfigurationAPI? {
        apis.first { $0.id == segments[1] && $0.key == segments[2] }
    }

    private var list: JSONValue {
        ["apis": entries(apis), "framework_version": .string(Self.framework)]
    }

    private func entries(_ apis: [AnnouncedConfigurationAPI]) -> JSONValue {
        var entries: [String: [String: JSONValue]] = [:]
        for api in apis { entries[api.id, default: [:]][api.key] = api.entry }
        return .object(entries.mapValues { .object($0) })
    }
}
