/// A device configuration API as `/config/discover` lists it.
struct AnnouncedConfigurationAPI: Sendable {
    let tree: ConfigurationTree
    let version: ConfigurationVersion

    var id: String { tree.id }

    /// The version in the paths of discovery, without what marks a beta.
    var key: String { "v\(version.major)" }

    /// Where the files about the API are.
    var files: String { "/config/discover/apis/\(id)/\(key)" }

    /// The path of the root entity.
    var path: String { "/config/rest/\(id)/\(version.segment)" }

    /// Whether a version in a path leads to the API.
    ///
    /// Cameras were recorded to serve released APIs (cert, remote-object-storage) below the path of their beta, and a beta
    /// (ssh) below that of the release.
    func serves(_ segment: some StringProtocol) -> Bool {
        segment == version.segment || (version.state != "alpha" && [key, "\(key)beta"].contains(String(segment)))
    }

    /// The entry in the list, with the members and in the form of a camera with AXIS OS 12.11.
    var entry: JSONValue {
        [
            "doc": .string("\(files)/doc.md"),
            "doc_html": .string("\(ConfigurationPages.documentation)\(files)/doc.md"),
            "model": .string("\(files)/model.json"),
            "rest_api": .string(path),
            "rest_openapi": .string("\(files)/openapi.json"),
            "rest_ui": .string("\(ConfigurationPages.requests)\(files)/openapi.json"),
            "state": .string(version.state),
            "version": .string(version.text),
        ]
    }
}
