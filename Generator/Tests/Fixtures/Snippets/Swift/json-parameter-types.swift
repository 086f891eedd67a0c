// Generated from json-parameter-types.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonParameterTypes: Sendable {
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
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#set>.
    ///
    /// - Parameters:
    ///   - sizes: Objects.
    ///   - text: A text.
    ///   - small: A number.
    ///   - large: A number.
    ///   - ratio: A number.
    ///   - isOn: JSON's own.
    ///   - quoted: A number in quotes.
    ///   - free: Anything.
    ///   - list: Numbers.
    ///   - grid: Numbers in lists.
    ///   - names: Texts by names.
    ///   - mode: A word.
    ///   - size: An object.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func change(
        sizes: [Size], text: String? = nil, small: Int? = nil, large: Int64? = nil, ratio: Double? = nil,
        isOn: Bool? = nil, quoted: Int64? = nil, free: JSONValue? = nil, list: [Double]? = nil, grid: [[Int]]? = nil,
        names: [String: String]? = nil, mode: Mode? = nil, size: Size? = nil
    ) async throws {
        try await vapix.send(
            Self.change(
                sizes: sizes, text: text, small: small, large: large, ratio: ratio, isOn: isOn, quoted: quoted,
                free: free, list: list, grid: grid, names: names, mode: mode, size: size))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(
        sizes: [Size], text: String? = nil, small: Int? = nil, large: Int64? = nil, ratio: Double? = nil,
        isOn: Bool? = nil, quoted: Int64? = nil, free: JSONValue? = nil, list: [Double]? = nil, grid: [[Int]]? = nil,
        names: [String: String]? = nil, mode: Mode? = nil, size: Size? = nil
    ) -> VapixCall<Void> {
        VapixCall(
            id: "snippetJsonParameterTypes/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.member("text", text)
            json.member("small", small)
            json.member("large", large)
            json.member("ratio", ratio)
            json.member("isOn", isOn)
            json.member("quoted", quoted.map { String($0) })
            json.member("free", free)
            if let list {
                json.key("list")
                json.beginArray()
                for item in list { json.write(item) }
                json.endArray()
            }
            if let grid {
                json.key("grid")
                json.beginArray()
                for item in grid {
                    json.beginArray()
                    for item in item { json.write(item) }
                    json.endArray()
                }
                json.endArray()
            }
            if let names {
                json.key("names")
                json.beginObject()
                json.members(names) { json, item in json.write(item) }
                json.endObject()
            }
            json.member("mode", mode?.rawValue)
            if let size {
                json.key("size")
                size.write(to: &json)
            }
            json.key("sizes")
            json.beginArray()
            for item in sizes { item.write(to: &json) }
            json.endArray()
            json.endObject()
        }
    }

    /// A word.
    public struct Mode: OpenEnumeration {
        /// The device's word.
        public let rawValue: String

        /// Makes a value from the device's word, known or not.
        ///
        /// - Parameter rawValue: The device's word.
        @_alwaysEmitIntoClient
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// Quick.
        @_alwaysEmitIntoClient
        public static var fast: Mode { Self(rawValue: "fast") }
    }

    /// A size.
    public struct Size: Sendable {
        /// The width.
        public var width: Int
        /// A unit.
        public var unit: String?

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - width: The width.
        ///   - unit: A unit.
        @_alwaysEmitIntoClient
        public init(width: Int, unit: String? = nil) {
            self.width = width
            self.unit = unit
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("width", width)
            json.member("unit", unit)
            json.endObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonParameterTypes: SnippetJsonParameterTypes { SnippetJsonParameterTypes(vapix: self) }
}
