// Generated from upload-body.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetUploadBody: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#transmit>.
    ///
    /// - Parameters:
    ///   - sound: The sound.
    ///   - contentType: How sound is encoded.
    ///   - output: An output.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func transmit(sound: HTTPBody, contentType: MediaType, output: String? = nil) async throws {
        try await vapix.send(Self.transmit(sound: sound, contentType: contentType, output: output))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func transmit(sound: HTTPBody, contentType: MediaType, output: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetUploadBody/transmit", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
            body: sound, contentType: contentType.rawValue, reply: .nothing
        ) { query in
            query.append("output", output)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: once. Page: <https://example.com/#replace>.
    ///
    /// - Parameter text: The text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func replace(text: HTTPBody) async throws {
        try await vapix.send(Self.replace(text: text))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func replace(text: HTTPBody) -> VapixCall<Void> {
        VapixCall(
            id: "snippetUploadBody/replace", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once, body: text,
            contentType: "text/plain", reply: .nothing)
    }

    /// How sound is encoded.
    public struct MediaType: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// In the usual way.
        @_alwaysEmitIntoClient
        public static var basic: MediaType { Self(rawValue: "audio/basic") }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetUploadBody: SnippetUploadBody { SnippetUploadBody(vapix: self) }
}
