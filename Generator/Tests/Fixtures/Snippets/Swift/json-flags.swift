// Generated from json-flags.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetJsonFlags: Sendable {
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
    ///   - isOn: JSON's own.
    ///   - isFirst: Yes or no.
    ///   - isSecond: On or off.
    ///   - isThird: True or false in quotes.
    ///   - isFourth: One or zero in quotes.
    ///   - isFifth: Enabled or disabled.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func change(
        isOn: Bool, isFirst: Bool, isSecond: Bool? = nil, isThird: Bool? = nil, isFourth: Bool? = nil,
        isFifth: Bool? = nil
    ) async throws -> ChangeReply {
        try await vapix.send(
            Self.change(
                isOn: isOn, isFirst: isFirst, isSecond: isSecond, isThird: isThird, isFourth: isFourth,
                isFifth: isFifth))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(
        isOn: Bool, isFirst: Bool, isSecond: Bool? = nil, isThird: Bool? = nil, isFourth: Bool? = nil,
        isFifth: Bool? = nil
    ) -> VapixCall<ChangeReply> {
        VapixCall(
            id: "snippetJsonFlags/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .data(reading: ChangeReply.init(from:))
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

    /// The reply to ``change(isOn:isFirst:isSecond:isThird:isFourth:isFifth:)-swift.method``.
    public struct ChangeReply: Sendable {
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
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - isFirst: Yes or no.
        ///   - isOn: JSON's own.
        ///   - isSecond: On or off.
        ///   - isThird: True or false in quotes.
        ///   - isFourth: One or zero in quotes.
        ///   - isFifth: Enabled or disabled.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            isFirst: Bool, isOn: Bool? = nil, isSecond: Bool? = nil, isThird: Bool? = nil, isFourth: Bool? = nil,
            isFifth: Bool? = nil, other: [String: JSONValue] = [:]
        ) {
            self.isFirst = isFirst
            self.isOn = isOn
            self.isSecond = isSecond
            self.isThird = isThird
            self.isFourth = isFourth
            self.isFifth = isFifth
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var isOn: Bool?
            var isFirst: Bool?
            var isSecond: Bool?
            var isThird: Bool?
            var isFourth: Bool?
            var isFifth: Bool?
            while let key = try json.nextMember(of: "isOn,isFirst,isSecond,isThird,isFourth,isFifth") {
                switch key {
                case 0: isOn = try json.readBool()
                case 1: isFirst = try json.readBool()
                case 2: isSecond = try json.readBool()
                case 3: isThird = try json.readBool()
                case 4: isFourth = try json.readBool()
                case 5: isFifth = try json.readBool()
                default: break
                }
            }
            self.isOn = isOn
            guard let isFirst else { throw json.missingField("isFirst") }
            self.isFirst = isFirst
            self.isSecond = isSecond
            self.isThird = isThird
            self.isFourth = isFourth
            self.isFifth = isFifth
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetJsonFlags: SnippetJsonFlags { SnippetJsonFlags(vapix: self) }
}
