/// The reply of every JSON API to `getSupportedVersions`.
public struct SupportedVersions: Sendable, JSONReadable {
    /// Each supported major version with its highest minor version, "1.4" for example.
    public let apiVersions: [String]
    /// Members that this version of the library does not know, by their names.
    public let other: [String: JSONValue]

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - apiVersions: Each supported major version with its highest minor version.
    ///   - other: Members that this version of the library does not know, by their names.
    @_alwaysEmitIntoClient
    public init(apiVersions: [String], other: [String: JSONValue] = [:]) {
        self.apiVersions = apiVersions
        self.other = other
    }

    package init(from json: inout JSONReader) throws(WireError) {
        var apiVersions: [String]?
        // Network settings, radar images and overlay images use other names than the first.
        while try json.nextMember(of: "apiVersions,supportedVersions,value,apiVersion") != nil {
            // One example shows a string in place of an array.
            if json.peek() == .string {
                apiVersions = try json.readString().map { [$0] }
            } else {
                apiVersions = try json.readArray(of: String.self)
            }
        }
        guard let apiVersions else { throw json.missingField("apiVersions") }
        self.apiVersions = apiVersions
        other = json.keptMembersOfObject()
    }
}
