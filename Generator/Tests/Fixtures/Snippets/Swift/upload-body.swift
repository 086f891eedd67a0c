// Generated from upload-body.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetUploadBody {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#transmit>.
    public struct Transmit: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - sound: The sound.
        ///   - contentType: How sound is encoded.
        ///   - output: An output.
        public init(sound: HTTPBody, contentType: MediaType, output: String? = nil) {
            call = VapixCall(
                id: "snippetUploadBody/transmit", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
                body: sound, contentType: contentType.rawValue, reply: .silence
            ) { query in
                query.append("output", output)
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#replace>.
    public struct Replace: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter text: The text.
        public init(text: HTTPBody) {
            call = VapixCall(
                id: "snippetUploadBody/replace", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
                body: text, contentType: "text/plain", reply: .silence)
        }
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

extension VapixCalls where API == SnippetUploadBody {
    /// See ``SnippetUploadBody/Transmit``.
    @_alwaysEmitIntoClient
    public func transmit(
        sound: HTTPBody, contentType: SnippetUploadBody.MediaType, output: String? = nil
    ) async throws {
        try await vapix.send(SnippetUploadBody.Transmit(sound: sound, contentType: contentType, output: output))
    }

    /// See ``SnippetUploadBody/Replace``.
    @_alwaysEmitIntoClient
    public func replace(text: HTTPBody) async throws {
        try await vapix.send(SnippetUploadBody.Replace(text: text))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetUploadBody``.
    @_alwaysEmitIntoClient
    public var snippetUploadBody: VapixCalls<SnippetUploadBody> { VapixCalls(vapix: self) }
}
