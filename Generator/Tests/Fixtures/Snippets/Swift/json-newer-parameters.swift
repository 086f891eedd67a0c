// Generated from json-newer-parameters.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonNewerParameters: Sendable {
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
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#set>.
    ///
    /// - Parameters:
    ///   - text: As old as the method.
    ///   - size: A newer one.
    ///   - mode: The newest.
    ///   - unit: A newer one.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(text: String? = nil, size: Int? = nil, mode: String? = nil, unit: String? = nil) async throws {
        try await vapix.send(Self.change(text: text, size: size, mode: mode, unit: unit))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(
        text: String? = nil, size: Int? = nil, mode: String? = nil, unit: String? = nil
    ) -> VapixCall<Void> {
        var apiVersion = "1.0"
        if size != nil { apiVersion = "1.2" }
        if unit != nil { apiVersion = "1.2" }
        if mode != nil { apiVersion = "1.10" }
        return VapixCall(
            id: "snippetJsonNewerParameters/change", path: "/axis-cgi/snippet.cgi", apiVersion: apiVersion,
            method: "change", access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("text", text)
            json.member("size", size)
            json.member("mode", mode)
            json.member("unit", unit)
            json.endParameters()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonNewerParameters: SnippetJsonNewerParameters { SnippetJsonNewerParameters(vapix: self) }
}
