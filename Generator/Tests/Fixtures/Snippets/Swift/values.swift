// Generated from values.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetValues: Sendable {
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
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#change>.
    ///
    /// - Parameters:
    ///   - corners: Corners.
    ///   - size: A size.
    ///   - sizes: Sizes.
    ///   - direction: A direction.
    ///   - zoom: A range.
    ///   - code: A text with parts.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func change(
        corners: [Point], size: Resolution? = nil, sizes: [Resolution]? = nil, direction: PanTilt? = nil,
        zoom: ZoomRange? = nil, code: Code? = nil
    ) async throws -> ChangeReply {
        try await vapix.send(
            Self.change(corners: corners, size: size, sizes: sizes, direction: direction, zoom: zoom, code: code))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(
        corners: [Point], size: Resolution? = nil, sizes: [Resolution]? = nil, direction: PanTilt? = nil,
        zoom: ZoomRange? = nil, code: Code? = nil
    ) -> VapixCall<ChangeReply> {
        VapixCall(
            id: "snippetValues/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .data(reading: ChangeReply.init(from:))
        ) { json in
            json.beginParameters()
            if let size {
                json.key("size")
                size.write(to: &json)
            }
            if let sizes {
                json.key("sizes")
                json.beginArray()
                for item in sizes { item.write(to: &json) }
                json.endArray()
            }
            json.key("corners")
            json.beginArray()
            for item in corners { item.write(to: &json) }
            json.endArray()
            if let direction {
                json.key("direction")
                direction.write(to: &json)
            }
            if let zoom {
                json.key("zoom")
                zoom.write(to: &json)
            }
            if let code {
                json.key("code")
                code.write(to: &json)
            }
            json.endObject()
        }
    }

    /// The reply to ``change(corners:size:sizes:direction:zoom:code:)-swift.method``.
    public struct ChangeReply: Sendable {
        /// A size.
        public let size: Resolution
        /// Sizes.
        public let sizes: [Resolution]
        /// A corner.
        public let corner: Point?
        /// Corners by name.
        public let areas: [String: [Point]]
        /// A range.
        public let zoom: ZoomRange?
        /// A text with parts.
        public let code: Code?
        /// Texts with parts.
        public let codes: [Code]
        /// A place.
        public let place: Place?
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - size: A size.
        ///   - sizes: Sizes.
        ///   - corner: A corner.
        ///   - areas: Corners by name.
        ///   - zoom: A range.
        ///   - code: A text with parts.
        ///   - codes: Texts with parts.
        ///   - place: A place.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            size: Resolution, sizes: [Resolution] = [], corner: Point? = nil, areas: [String: [Point]] = [:],
            zoom: ZoomRange? = nil, code: Code? = nil, codes: [Code] = [], place: Place? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.size = size
            self.sizes = sizes
            self.corner = corner
            self.areas = areas
            self.zoom = zoom
            self.code = code
            self.codes = codes
            self.place = place
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var size: Resolution?
            var sizes: [Resolution] = []
            var corner: Point?
            var areas: [String: [Point]] = [:]
            var zoom: ZoomRange?
            var code: Code?
            var codes: [Code] = []
            var place: Place?
            while let key = try json.nextMember(of: "size,sizes,corner,areas,zoom,code,codes,place") {
                switch key {
                case 0: size = try json.read(Resolution.self)
                case 1: sizes = try json.readArray(of: Resolution.self)
                case 2: corner = try json.read(Point.self)
                case 3: areas = try json.readMap(of: [Point].self)
                case 4: zoom = try json.read(ZoomRange.self)
                case 5: code = try json.read(Code.self)
                case 6: codes = try json.readArray(of: Code.self)
                case 7: place = try json.read(Place.self)
                default: break
                }
            }
            guard let size else { throw json.missingField("size") }
            self.size = size
            self.sizes = sizes
            self.corner = corner
            self.areas = areas
            self.zoom = zoom
            self.code = code
            self.codes = codes
            self.place = place
            self.other = json.keptMembersOfObject()
        }
    }

    /// Where it is.
    public enum Place: Sendable, JSONReadable {
        /// By name.
        case named(String)
        /// By coordinates.
        case at(Point)
        /// A form that this version of the library does not know.
        case other(JSONValue)

        package init(from json: inout JSONReader) throws(WireError) {
            switch json.peek() {
            case .string:
                guard let value = try json.readString() else { throw json.missingField("named") }
                self = .named(value)
            case .array:
                guard let value = try json.read(Point.self) else { throw json.missingField("at") }
                self = .at(value)
            default: self = .other(try JSONValue(from: &json))
            }
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetValues: SnippetValues { SnippetValues(vapix: self) }
}
