// Generated from upload-files.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetUploadFiles: Sendable {
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
    ///   - firmware: The file.
    ///   - remark: A remark.
    ///   - name: A name.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func upload(firmware: [UInt8], remark: String, name: String? = nil) async throws {
        try await vapix.send(Self.upload(firmware: firmware, remark: remark, name: name))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func upload(firmware: [UInt8], remark: String, name: String? = nil) -> VapixCall<Void> {
        VapixCall(
            id: "snippetUploadFiles/upload", path: "/axis-cgi/snippet.cgi", access: .viewer, effect: .once,
            reply: .acknowledgement
        ) { query in
            query.append("action", "upload")
            query.append("name", name)
        } writeParts: { parts in
            parts.append("firmwareImage", filename: "firmware.bin", contentType: "application/octet-stream", firmware)
            parts.append("note", contentType: "text/plain", Array(remark.utf8))
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetUploadFiles: SnippetUploadFiles { SnippetUploadFiles(vapix: self) }
}
