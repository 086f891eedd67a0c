// Generated from Specs/dynamic-text.yaml by vapix-generate. Do not edit.

/// Texts for the modifiers `#D` and `#D1` to `#D16` of overlays.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public struct DynamicText: Sendable {
    /// The client that sends the calls.
    public let vapix: Vapix

    /// The API of a client's device.
    ///
    /// - Parameter vapix: The client that sends the calls.
    @_alwaysEmitIntoClient
    public init(vapix: Vapix) {
        self.vapix = vapix
    }

    /// Sets a text.
    ///
    /// Access: operator. Effect: idempotent.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text>.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - index: The number of the modifier, 1 to 16; the modifier without a number if absent (`text_index`).
    ///   - camera: The video channels, from 1; 1 if absent.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setText(text: String, index: Int? = nil, camera: [String] = []) async throws {
        try await vapix.send(Self.setText(text: text, index: index, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setText(text: String, index: Int? = nil, camera: [String] = []) -> VapixCall<Void> {
        VapixCall(
            id: "dynamicText/setText", path: "/axis-cgi/dynamicoverlay.cgi", arguments: .get, access: .operator,
            effect: .idempotent, reply: .nothing
        ) { query in
            query.append("action", "settext")
            query.append("text", text)
            query.append("text_index", index)
            try query.append("camera", camera, separator: ",")
        }
    }

    /// Reads a text.
    ///
    /// Access: operator. Effect: read.
    /// Page: <https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text>.
    ///
    /// - Parameters:
    ///   - index: The number of the modifier, 1 to 16; the modifier without a number if absent (`text_index`).
    ///   - camera: The video channels, from 1; 1 if absent.
    /// - Returns: The text.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getText(index: Int? = nil, camera: [String] = []) async throws -> String {
        try await vapix.send(Self.getText(index: index, camera: camera))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getText(index: Int? = nil, camera: [String] = []) -> VapixCall<String> {
        VapixCall(
            id: "dynamicText/getText", path: "/axis-cgi/dynamicoverlay.cgi", arguments: .get, access: .operator,
            effect: .read, reply: .text
        ) { query in
            query.append("action", "gettext")
            query.append("text_index", index)
            try query.append("camera", camera, separator: ",")
        }
    }
}

extension Vapix {
    /// Texts for the modifiers `#D` and `#D1` to `#D16` of overlays.
    @_alwaysEmitIntoClient
    public var dynamicText: DynamicText { DynamicText(vapix: self) }
}
