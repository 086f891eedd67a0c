/// The reply of every JSON API to `getSupportedVersions`.
public struct SupportedVersions: Sendable, JSONReadable {
    /// Each supported major version with its highest minor version, "1.4" for example.
    public var apiVersions: [String]

    package init(from json: inout JSONReader) throws(WireError) {
        var apiVersions: [String]?
        while let key = try json.nextKey() {
            switch key {
            // Network settings, radar images and overlay images use other names than the first.
            case "apiVersions", "supportedVersions", "value", "apiVersion":
                // One example shows a string in place of an array.
                if json.peek() == .string {
                    apiVersions = try json.readString().map { [$0] }
                } else {
                    apiVersions = try json.readArray(of: String.self)
                }
            default: try json.skipValue()
            }
        }
        guard let apiVersions else { throw json.missingField("apiVersions") }
        self.apiVersions = apiVersions
    }
}
