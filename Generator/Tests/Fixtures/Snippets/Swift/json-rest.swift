// Generated from json-rest.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonRest {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameter headers: The members.
        public init(headers: [String: String]) {
            call = VapixCall(
                id: "snippetJsonRest/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
                access: .viewer, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                for (key, item) in headers.sorted(by: { $0.key < $1.key }) {
                    json.key(key)
                    json.write(item)
                }
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// A known member.
            public let count: Int?
            /// The rest.
            public let other: [String: JSONText]

            init(from json: inout JSONReader) throws(WireError) {
                var count: Int?
                var other: [String: JSONText] = [:]
                while let key = try json.nextKey(of: "count") {
                    switch key {
                    case 0: count = try json.readInt()
                    default:
                        let key = json.keyText
                        other[key] = try json.readJSONText()
                    }
                }
                self.count = count
                self.other = other
            }
        }
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetJsonRest/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get", access: .viewer,
            effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// The rest, where it is text.
            public let texts: [String: String]

            init(from json: inout JSONReader) throws(WireError) {
                var texts: [String: String] = [:]
                while let key = try json.nextKey(of: "") {
                    switch key {
                    default:
                        let key = json.keyText
                        if json.peek() == .string { texts[key] = try json.readString() } else { try json.skipValue() }
                    }
                }
                self.texts = texts
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonRest {
    /// See ``SnippetJsonRest/Change``.
    @_alwaysEmitIntoClient
    public func change(headers: [String: String]) async throws -> SnippetJsonRest.Change.Output {
        try await vapix.send(SnippetJsonRest.Change(headers: headers))
    }

    /// See ``SnippetJsonRest/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetJsonRest.Get.Output {
        try await vapix.send(SnippetJsonRest.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonRest``.
    @_alwaysEmitIntoClient
    public var snippetJsonRest: VapixCalls<SnippetJsonRest> { VapixCalls(vapix: self) }
}
