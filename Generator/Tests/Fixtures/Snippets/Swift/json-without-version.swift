// Generated from json-without-version.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonWithoutVersion {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getSupportedVersions>.
    public struct GetSupportedVersions: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<SupportedVersions>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<SupportedVersions>(
            id: "snippetJsonWithoutVersion/getSupportedVersions", path: "/axis-cgi/snippet.cgi", apiVersion: nil,
            method: "getSupportedVersions", access: .viewer, effect: .read, reply: .data)
    }
}

extension VapixCalls where API == SnippetJsonWithoutVersion {
    /// See ``SnippetJsonWithoutVersion/GetSupportedVersions``.
    @_alwaysEmitIntoClient
    public func getSupportedVersions() async throws -> SupportedVersions {
        try await vapix.send(SnippetJsonWithoutVersion.GetSupportedVersions())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonWithoutVersion``.
    @_alwaysEmitIntoClient
    public var snippetJsonWithoutVersion: VapixCalls<SnippetJsonWithoutVersion> { VapixCalls(vapix: self) }
}
