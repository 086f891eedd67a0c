// Generated from upload-method.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetUploadMethod {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#upload>.
    public struct Upload: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - image: The picture.
        ///   - scale: The size.
        public init(image: FilePart, scale: Int? = nil) {
            call = VapixCall(
                id: "snippetUploadMethod/upload", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
                reply: .data(reading: Output.init(from:))
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

        /// What the device answers.
        public struct Output: Sendable {
            /// Where it is.
            public let path: String

            init(from json: inout JSONReader) throws(WireError) {
                var path: String?
                while let key = try json.nextKey(of: "path") {
                    switch key {
                    case 0: path = try json.readString()
                    default: try json.skipValue()
                    }
                }
                guard let path else { throw json.missingField("path") }
                self.path = path
            }
        }
    }
}

extension VapixCalls where API == SnippetUploadMethod {
    /// See ``SnippetUploadMethod/Upload``.
    @_alwaysEmitIntoClient
    public func upload(image: FilePart, scale: Int? = nil) async throws -> SnippetUploadMethod.Upload.Output {
        try await vapix.send(SnippetUploadMethod.Upload(image: image, scale: scale))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetUploadMethod``.
    @_alwaysEmitIntoClient
    public var snippetUploadMethod: VapixCalls<SnippetUploadMethod> { VapixCalls(vapix: self) }
}
