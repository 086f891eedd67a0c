/// What every JSON method API answers to `getSupportedVersions`.
public struct SupportedVersions: Sendable, JSONReadable {
    /// Each supported major version with its highest minor version, "1.4" for example.
    public var apiVersions: [String]

    package init(from json: inout JSONReader) throws(WireError) {
        var apiVersions: [String]?
        while let key = try json.nextKey() {
            switch key {
            // All but the first are exceptions: network settings, radar images, overlay images.
            case "apiVersions", "supportedVersions", "value", "apiVersion":
                // One example shows a text in place of a list.
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
