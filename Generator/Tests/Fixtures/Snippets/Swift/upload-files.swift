// Generated from upload-files.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetUploadFiles {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#upload>.
    public struct Upload: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - firmware: The file.
        ///   - remark: A remark.
        ///   - name: A name.
        public init(firmware: [UInt8], remark: String, name: String? = nil) {
            call = VapixCall(
                id: "snippetUploadFiles/upload", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
                reply: .acknowledgement
            ) { query in
                query.append("action", "upload")
                query.append("name", name)
            } writeParts: { parts in
                parts.append(nil, filename: "firmware.bin", contentType: "application/octet-stream", firmware)
                parts.append("note", contentType: "text/plain", Array(remark.utf8))
            }
        }
    }
}

extension VapixCalls where API == SnippetUploadFiles {
    /// See ``SnippetUploadFiles/Upload``.
    @_alwaysEmitIntoClient
    public func upload(firmware: [UInt8], remark: String, name: String? = nil) async throws {
        try await vapix.send(SnippetUploadFiles.Upload(firmware: firmware, remark: remark, name: name))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetUploadFiles``.
    @_alwaysEmitIntoClient
    public var snippetUploadFiles: VapixCalls<SnippetUploadFiles> { VapixCalls(vapix: self) }
}
