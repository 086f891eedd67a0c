// Generated from json-optional-and-required.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonOptionalAndRequired {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#get>.
    public struct Get: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Output>(
            id: "snippetJsonOptionalAndRequired/get", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "get",
            access: .viewer, effect: .read, reply: .data(reading: Output.init(from:)))

        /// What the device answers.
        public struct Output: Sendable {
            /// It must be there.
            public let needed: String
            /// It may be missing.
            public let given: String?
            /// Empty if it is missing.
            public let list: [String]
            /// Nil if it is missing.
            public let maybeList: [String]?
            /// It must be there.
            public let neededList: [String]

            init(from json: inout JSONReader) throws(WireError) {
                var needed: String?
                var given: String?
                var list: [String] = []
                var maybeList: [String]?
                var neededList: [String] = []
                while let key = try json.nextKey(of: "needed,given,list,maybeList,neededList") {
                    switch key {
                    case 0: needed = try json.readString()
                    case 1: given = try json.readString()
                    case 2: list = try json.readArray(of: String.self)
                    case 3: maybeList = try json.readArray(of: String.self)
                    case 4: neededList = try json.readArray(of: String.self)
                    default: try json.skipValue()
                    }
                }
                guard let needed else { throw json.missingField("needed") }
                self.needed = needed
                self.given = given
                self.list = list
                self.maybeList = maybeList
                self.neededList = neededList
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonOptionalAndRequired {
    /// See ``SnippetJsonOptionalAndRequired/Get``.
    @_alwaysEmitIntoClient
    public func get() async throws -> SnippetJsonOptionalAndRequired.Get.Output {
        try await vapix.send(SnippetJsonOptionalAndRequired.Get())
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonOptionalAndRequired``.
    @_alwaysEmitIntoClient
    public var snippetJsonOptionalAndRequired: VapixCalls<SnippetJsonOptionalAndRequired> { VapixCalls(vapix: self) }
}
