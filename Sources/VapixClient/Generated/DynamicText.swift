// Generated from Specs/dynamic-text.yaml by vapix-generate. Do not edit.

/// Texts for the modifiers #D and #D1 to #D16 of overlays, quick to change.
///
/// See <https://developer.axis.com/vapix/network-video/overlay-api/>.
public enum DynamicText {
    /// Sets a text.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text>.
    public struct SetText: QueryOperation, SilentOperation {
        package static let call = Query(
            id: "dynamicText/setText", path: "/axis-cgi/dynamicoverlay.cgi", arguments: .get, access: .operator,
            effect: .idempotent)

        /// The text.
        public var text: String
        /// Which numbered modifier, from 1 to 16; the one without a number if absent (`text_index`).
        public var index: Int32?
        /// The video channels, from 1; 1 if absent.
        public var camera: [String]

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - text: The text.
        ///   - index: Which numbered modifier, from 1 to 16; the one without a number if absent.
        ///   - camera: The video channels, from 1; 1 if absent.
        public init(text: String, index: Int32? = nil, camera: [String] = []) {
            self.text = text
            self.index = index
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "settext")
            query.append("text", self.text)
            query.append("text_index", index)
            try query.append("camera", camera, separator: ",")
        }
    }

    /// Reads a text.
    ///
    /// Access: operator. See <https://developer.axis.com/vapix/network-video/overlay-api/#dynamic-text>.
    public struct GetText: QueryOperation, TextOperation {
        package static let call = Query(
            id: "dynamicText/getText", path: "/axis-cgi/dynamicoverlay.cgi", arguments: .get, access: .operator,
            effect: .read)

        /// Which numbered modifier, from 1 to 16; the one without a number if absent (`text_index`).
        public var index: Int32?
        /// The video channels, from 1; 1 if absent.
        public var camera: [String]

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - index: Which numbered modifier, from 1 to 16; the one without a number if absent.
        ///   - camera: The video channels, from 1; 1 if absent.
        public init(index: Int32? = nil, camera: [String] = []) {
            self.index = index
            self.camera = camera
        }

        package func writeArguments(to query: inout QueryString) throws(InvalidArgument) {
            query.append("action", "gettext")
            query.append("text_index", index)
            try query.append("camera", camera, separator: ",")
        }
    }

    /// The API's calls; get it from ``Vapix/dynamicText``.
    public struct API: Sendable {
        let vapix: Vapix

        /// See ``SetText``.
        public func setText(text: String, index: Int32? = nil, camera: [String] = []) async throws {
            try await vapix.send(SetText(text: text, index: index, camera: camera))
        }

        /// See ``GetText``.
        public func getText(index: Int32? = nil, camera: [String] = []) async throws -> String {
            try await vapix.send(GetText(index: index, camera: camera))
        }
    }
}

extension Vapix {
    /// Texts for the modifiers #D and #D1 to #D16 of overlays, quick to change; see ``DynamicText``.
    public var dynamicText: DynamicText.API { DynamicText.API(vapix: self) }
}
