// Generated from json-flags.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetJsonFlags {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#set>.
    public struct Change: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Output>

        /// Makes the call's value.
        ///
        /// - Parameters:
        ///   - isOn: JSON's own.
        ///   - isFirst: Yes or no.
        ///   - isSecond: On or off.
        ///   - isThird: True or false in quotes.
        ///   - isFourth: One or zero in quotes.
        ///   - isFifth: Enabled or disabled.
        public init(
            isOn: Bool, isFirst: Bool, isSecond: Bool? = nil, isThird: Bool? = nil, isFourth: Bool? = nil,
            isFifth: Bool? = nil
        ) {
            call = VapixCall(
                id: "snippetJsonFlags/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
                access: .viewer, effect: .idempotent, reply: .data(reading: Output.init(from:))
            ) { json in
                json.beginParameters()
                json.member("isOn", isOn)
                json.member("isFirst", isFirst ? "yes" : "no")
                json.member("isSecond", isSecond.map { $0 ? "on" : "off" })
                json.member("isThird", isThird.map { $0 ? "true" : "false" })
                json.member("isFourth", isFourth.map { $0 ? "1" : "0" })
                json.member("isFifth", isFifth.map { $0 ? "enabled" : "disabled" })
                json.endObject()
            }
        }

        /// What the device answers.
        public struct Output: Sendable {
            /// JSON's own.
            public let isOn: Bool?
            /// Yes or no.
            public let isFirst: Bool
            /// On or off.
            public let isSecond: Bool?
            /// True or false in quotes.
            public let isThird: Bool?
            /// One or zero in quotes.
            public let isFourth: Bool?
            /// Enabled or disabled.
            public let isFifth: Bool?

            init(from json: inout JSONReader) throws(WireError) {
                var isOn: Bool?
                var isFirst: Bool?
                var isSecond: Bool?
                var isThird: Bool?
                var isFourth: Bool?
                var isFifth: Bool?
                while let key = try json.nextKey(of: "isOn,isFirst,isSecond,isThird,isFourth,isFifth") {
                    switch key {
                    case 0: isOn = try json.readBool()
                    case 1: isFirst = try json.readFlag()
                    case 2: isSecond = try json.readFlag()
                    case 3: isThird = try json.readFlag()
                    case 4: isFourth = try json.readFlag()
                    case 5: isFifth = try json.readFlag()
                    default: try json.skipValue()
                    }
                }
                self.isOn = isOn
                guard let isFirst else { throw json.missingField("isFirst") }
                self.isFirst = isFirst
                self.isSecond = isSecond
                self.isThird = isThird
                self.isFourth = isFourth
                self.isFifth = isFifth
            }
        }
    }
}

extension VapixCalls where API == SnippetJsonFlags {
    /// See ``SnippetJsonFlags/Change``.
    @_alwaysEmitIntoClient
    public func change(
        isOn: Bool, isFirst: Bool, isSecond: Bool? = nil, isThird: Bool? = nil, isFourth: Bool? = nil,
        isFifth: Bool? = nil
    ) async throws -> SnippetJsonFlags.Change.Output {
        try await vapix.send(
            SnippetJsonFlags.Change(
                isOn: isOn, isFirst: isFirst, isSecond: isSecond, isThird: isThird, isFourth: isFourth,
                isFifth: isFifth))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetJsonFlags``.
    @_alwaysEmitIntoClient
    public var snippetJsonFlags: VapixCalls<SnippetJsonFlags> { VapixCalls(vapix: self) }
}
