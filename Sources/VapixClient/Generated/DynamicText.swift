// Generated from Specs/dynamic-text.yaml by vapix-generate. Do not edit.

/// Texts for the modifiers #D and #D1 to #D16 of overlays, quick to change.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum DynamicText {
    /// Sets a text.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text>.
    public struct SetText: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - text: The text.
        ///   - index: Which numbered modifier, from 1 to 16; the one without a number if absent.
        ///   - camera: The video channels, from 1; 1 if absent.
        public init(text: String, index: Int? = nil, camera: [String] = []) {
            call = VapixCall(
                id: "dynamicText/setText", path: "/axis-cgi/dynamicoverlay.cgi", arguments: .get, access: .operator,
                effect: .idempotent, reply: .silence
            ) { query in
                query.append("action", "settext")
                query.append("text", text)
                query.append("text_index", index)
                try query.append("camera", camera, separator: ",")
            }
        }
    }

    /// Reads a text.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text>.
    public struct GetText: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<String>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - index: Which numbered modifier, from 1 to 16; the one without a number if absent.
        ///   - camera: The video channels, from 1; 1 if absent.
        public init(index: Int? = nil, camera: [String] = []) {
            call = VapixCall(
                id: "dynamicText/getText", path: "/axis-cgi/dynamicoverlay.cgi", arguments: .get, access: .operator,
                effect: .read, reply: .text
            ) { query in
                query.append("action", "gettext")
                query.append("text_index", index)
                try query.append("camera", camera, separator: ",")
            }
        }
    }
}

extension VapixCalls where API == DynamicText {
    /// See ``DynamicText/SetText``.
    @_alwaysEmitIntoClient
    public func setText(text: String, index: Int? = nil, camera: [String] = []) async throws {
        try await vapix.send(DynamicText.SetText(text: text, index: index, camera: camera))
    }

    /// See ``DynamicText/GetText``.
    @_alwaysEmitIntoClient
    public func getText(index: Int? = nil, camera: [String] = []) async throws -> String {
        try await vapix.send(DynamicText.GetText(index: index, camera: camera))
    }
}

extension Vapix {
    /// Texts for the modifiers #D and #D1 to #D16 of overlays, quick to change; see ``DynamicText``.
    @_alwaysEmitIntoClient
    public var dynamicText: VapixCalls<DynamicText> { VapixCalls(vapix: self) }
}
