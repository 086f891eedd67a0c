// Generated from defaults.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetDefaults: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#get>.
    ///
    /// - Parameter camera: The camera.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func get(camera: Int? = nil) async throws {
        try await vapix.send(Self.get(camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func get(camera: Int? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetDefaults/get", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer, effect: .read,
            reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("camera", camera)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#set>.
    ///
    /// - Parameters:
    ///   - camera: The camera, which must be there.
    ///   - level: The level.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func set(camera: Int, level: Int) async throws {
        try await vapix.send(Self.set(camera: camera, level: level))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func set(camera: Int, level: Int) -> VapixCall<Void> {
        VapixCall(
            id: "snippetDefaults/set", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
            effect: .idempotent, reply: .xmlResponse
        ) { query in
            query.append("schemaversion", "1")
            query.append("camera", camera)
            query.append("level", level)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#versions>.
    ///
    /// - Returns: The versions of the XML schema that the device has.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getSchemaVersions() async throws -> [XMLSchemaVersion] {
        try await vapix.send(Self.getSchemaVersions())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getSchemaVersions() -> VapixCall<[XMLSchemaVersion]> { callGetSchemaVersions }

    private static let callGetSchemaVersions = VapixCall<[XMLSchemaVersion]>(
        id: "snippetDefaults/getSchemaVersions", path: "/axis-cgi/snippet.cgi", arguments: .get, access: .viewer,
        effect: .read, reply: .xmlResponse(reading: Self.readGetSchemaVersions))

    private static func readGetSchemaVersions(_ xml: inout XMLReader) throws(WireError) -> [XMLSchemaVersion] {
        var output: [XMLSchemaVersion] = []
        output.reserveCapacity(xml.likelyCount)
        while let element = try xml.nextElement(of: "SchemaVersion") {
            switch element {
            case 0: output.append(try XMLSchemaVersion(from: &xml))
            default: try xml.skipElement()
            }
        }
        return output
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: read. Page: <https://example.com/#method>.
    ///
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getMethod() async throws {
        try await vapix.send(Self.getMethod())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getMethod() -> VapixCall<Void> { callGetMethod }

    private static let callGetMethod = VapixCall<Void>(
        id: "snippetDefaults/getMethod", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getMethod",
        access: .viewer, effect: .read, reply: .success)
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetDefaults: SnippetDefaults { SnippetDefaults(vapix: self) }
}
