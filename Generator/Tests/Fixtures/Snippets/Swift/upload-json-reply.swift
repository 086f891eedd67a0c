// Generated from upload-json-reply.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetUploadJsonReply: Sendable {
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
    /// Access: viewer. Effect: once. Page: <https://example.com/#upload>.
    ///
    /// - Parameter image: The picture.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func upload(image: FilePart) async throws {
        try await vapix.send(Self.upload(image: image))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(image: FilePart) -> VapixCall<Void> {
        VapixCall(
            id: "snippetUploadJsonReply/upload", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
            reply: .success
        ) { parts in
            parts.append("image", contentType: "image/png", image)
        }
    }

    /// Does it.
    ///
    /// Access: viewer. Effect: once. Page: <https://example.com/#replace>.
    ///
    /// - Parameter image: The picture.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func replace(image: FilePart) async throws -> ReplaceReply {
        try await vapix.send(Self.replace(image: image))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func replace(image: FilePart) -> VapixCall<ReplaceReply> {
        VapixCall(
            id: "snippetUploadJsonReply/replace", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
            reply: .data(reading: ReplaceReply.init(from:))
        ) { parts in
            parts.append("image", contentType: "image/png", image)
        }
    }

    /// The reply to ``replace(image:)-swift.method``.
    public struct ReplaceReply: Sendable {
        /// Where it is.
        public let path: String
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - path: Where it is.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(path: String, other: [String: JSONValue] = [:]) {
            self.path = path
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var path: String?
            while let key = try json.nextMember(of: "path") {
                switch key {
                case 0: path = try json.readString()
                default: break
                }
            }
            guard let path else { throw json.missingField("path") }
            self.path = path
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetUploadJsonReply: SnippetUploadJsonReply { SnippetUploadJsonReply(vapix: self) }
}
