/// The device configuration APIs of a device, and where it documents them.
///
/// A typed API such as `vapix.ssh` does not need this: its calls find the API by themselves. A device with a version
/// before AXIS OS 11.8 has no such APIs; there, the calls fail with ``VapixError/Code/unsupportedAPI``.
///
/// See <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/#discovery>.
public struct ConfigurationDiscovery: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Reads the version of the framework and all APIs.
    ///
    /// Access: viewer; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/#discovery>.
    ///
    /// - Returns: The framework.
    /// - Throws: ``VapixError``; `CancellationError`.
    public func get() async throws -> DeviceConfigurationFramework {
        try await vapix.send(Self.get())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get() -> VapixCall<DeviceConfigurationFramework> {
        call("get", "/config/discover", [], .document)
    }

    /// Lists the APIs, an element for each major version, in the device's order.
    ///
    /// Access: viewer; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/#discovery>.
    ///
    /// - Returns: All APIs.
    /// - Throws: ``VapixError``; `CancellationError`.
    public func list() async throws -> [DeviceConfigurationAPI] {
        try await vapix.send(Self.list())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func list() -> VapixCall<[DeviceConfigurationAPI]> {
        call("list", "/config/discover/apis", [], .document(reading: DeviceConfigurationAPI.list(from:)))
    }

    /// Lists the major versions of one API.
    ///
    /// Access: viewer; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/#discovery>.
    ///
    /// - Parameter id: The API's identifier, "ssh" for example.
    /// - Returns: Its versions.
    /// - Throws: ``VapixError``, with the code `unsupportedAPI` or `rejected` if the device does not have the API; `CancellationError`.
    public func versions(of id: String) async throws -> [DeviceConfigurationAPI] {
        try await vapix.send(Self.versions(of: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    ///
    /// - Parameter id: The API's identifier.
    /// - Returns: The call.
    public static func versions(of id: String) -> VapixCall<[DeviceConfigurationAPI]> {
        call(
            "versions", "/config/discover/apis/{}", [id],
            .document { (json) throws(WireError) in
                var versions: [DeviceConfigurationAPI] = []
                // The page has the versions in a member with the API's identifier.
                while let key = try json.nextKey() {
                    try json.countElement()
                    if key == id {
                        versions += try DeviceConfigurationAPI.versions(of: id, from: &json)
                    } else if DeviceConfigurationAPI.majorVersion(named: key) != nil, json.peek() == .object {
                        versions.append(try DeviceConfigurationAPI(id: id, name: key, from: &json))
                    } else {
                        try json.skipValue()
                    }
                }
                return versions
            })
    }

    /// Reads the device's description of one major version of an API.
    ///
    /// Access: viewer; the page does not say. Effect: read.
    /// Page: <https://developer.axis.com/vapix/device-configuration/device-configuration-apis/#discovery>.
    ///
    /// - Parameters:
    ///   - majorVersion: The major version, 2 for example.
    ///   - id: The API's identifier, "ssh" for example.
    /// - Returns: The version.
    /// - Throws: ``VapixError``, with the code `unsupportedAPI` or `rejected` if the device does not have it; `CancellationError`.
    public func version(_ majorVersion: Int, of id: String) async throws -> DeviceConfigurationAPI {
        try await vapix.send(Self.version(majorVersion, of: id))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    ///
    /// - Parameters:
    ///   - majorVersion: The major version.
    ///   - id: The API's identifier.
    /// - Returns: The call.
    public static func version(_ majorVersion: Int, of id: String) -> VapixCall<DeviceConfigurationAPI> {
        let name = "v\(majorVersion)"
        return call(
            "version", "/config/discover/apis/{}/{}", [id, name],
            .document { (json) throws(WireError) in try DeviceConfigurationAPI(id: id, name: name, from: &json) })
    }

    private static func call<Output>(
        _ name: String, _ path: String, _ keys: [String], _ reply: ReplyForm<Output>
    ) -> VapixCall<Output> {
        let request = Result<HTTPRequest, any Error> { HTTPRequest(.get, try configurationPath(path, keys)) }
        return VapixCall("configurationDiscovery/\(name)", .viewer, .read, request, reply)
    }
}

extension Vapix {
    /// The device configuration APIs of the device, and where it documents them.
    public var configurationDiscovery: ConfigurationDiscovery { ConfigurationDiscovery(vapix: self) }
}
