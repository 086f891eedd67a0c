/// The device configuration framework of a device: its version and its APIs.
public struct DeviceConfigurationFramework: Sendable, JSONReadable {
    /// The version of the framework, "1.0.0" for example.
    public let version: String?
    /// The APIs, an element for each major version, in the device's order.
    public let apis: [DeviceConfigurationAPI]
    /// Members that this version of the library does not know, by their names.
    public let other: [String: JSONValue]

    /// Makes a value.
    ///
    /// - Parameters:
    ///   - version: The version of the framework.
    ///   - apis: The APIs.
    ///   - other: Members that this version of the library does not know, by their names.
    public init(version: String? = nil, apis: [DeviceConfigurationAPI], other: [String: JSONValue] = [:]) {
        self.version = version
        self.apis = apis
        self.other = other
    }

    package init(from json: inout JSONReader) throws(WireError) {
        var version: String?
        var apis: [DeviceConfigurationAPI]?
        while let key = try json.nextMember(of: "framework_version,apis") {
            switch key {
            case 0: version = try json.readString()
            case 1 where json.peek() == .object: apis = try DeviceConfigurationAPI.list(from: &json)
            default: try json.skipValue()
            }
        }
        guard let apis else { throw json.missingField("apis") }
        self.init(version: version, apis: apis, other: json.keptMembersOfObject())
    }
}
