// Generated from upload-method.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetUploadMethod: Sendable {
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
    /// - Parameters:
    ///   - image: The picture.
    ///   - scale: The size.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func upload(image: FilePart, scale: Int? = nil) async throws -> UploadReply {
        try await vapix.send(Self.upload(image: image, scale: scale))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(image: FilePart, scale: Int? = nil) -> VapixCall<UploadReply> {
        VapixCall(
            id: "snippetUploadMethod/upload", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
            reply: .data(reading: UploadReply.init(from:))
        ) { parts in
            let method = jsonRequest(apiVersion: "1.0", method: "uploadPicture") { json in
                json.beginParameters()
                json.member("scale", scale)
                json.endParameters()
            }
            parts.append("json", contentType: "application/json", method)
            parts.append("image", contentType: "image/png", image)
        }
    }

    /// The reply to ``upload(image:scale:)-swift.method``.
    public struct UploadReply: Sendable {
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
    public var snippetUploadMethod: SnippetUploadMethod { SnippetUploadMethod(vapix: self) }
}
