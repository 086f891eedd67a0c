// Generated from ports.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetPorts: Sendable {
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
    ///   - first: A port.
    ///   - third: A port in a string.
    ///   - many: Ports in strings.
    ///   - second: Another port.
    ///   - fourth: A port in a string, perhaps.
    /// - Returns: The reply's values.
    /// - Throws: ``VapixError``; `CancellationError`.
    @discardableResult
    @_alwaysEmitIntoClient
    public func change(
        first: PortNumber, third: PortNumber, many: [PortNumber], second: PortNumber? = nil, fourth: PortNumber? = nil
    ) async throws -> ChangeReply {
        try await vapix.send(Self.change(first: first, third: third, many: many, second: second, fourth: fourth))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func change(
        first: PortNumber, third: PortNumber, many: [PortNumber], second: PortNumber? = nil, fourth: PortNumber? = nil
    ) -> VapixCall<ChangeReply> {
        VapixCall(
            id: "snippetPorts/change", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "change",
            access: .viewer, effect: .idempotent, reply: .data(reading: ChangeReply.init(from:))
        ) { json in
            json.beginParameters()
            json.member("first", first.fromOne)
            json.member("second", second?.fromZero)
            json.member("third", String(third.fromZero))
            json.member("fourth", fourth.map { String($0.fromZero) })
            json.key("many")
            json.beginArray()
            for item in many { json.write(String(item.fromZero)) }
            json.endArray()
            json.endObject()
        }
    }

    /// The reply to ``change(first:third:many:second:fourth:)-swift.method``.
    public struct ChangeReply: Sendable {
        /// A port.
        public let port: PortNumber
        /// Ports.
        public let ports: [PortNumber]
        /// Ports in strings.
        public let texts: [PortNumber]
        /// Members that this version of the library does not know, by their names.
        public let other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - port: A port.
        ///   - ports: Ports.
        ///   - texts: Ports in strings.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            port: PortNumber, ports: [PortNumber] = [], texts: [PortNumber] = [], other: [String: JSONValue] = [:]
        ) {
            self.port = port
            self.ports = ports
            self.texts = texts
            self.other = other
        }

        init(from json: inout JSONReader) throws(WireError) {
            var port: PortNumber?
            var ports: [PortNumber] = []
            var texts: [PortNumber] = []
            while let key = try json.nextMember(of: "port,ports,texts") {
                switch key {
                case 0: port = try json.readInt().map(PortNumber.fromZero)
                case 1:
                    var items: [PortNumber] = []
                    while try json.nextElement() {
                        if let item = try json.readInt().map(PortNumber.fromOne) { items.append(item) }
                    }
                    ports = items
                case 2:
                    var items: [PortNumber] = []
                    while try json.nextElement() {
                        if let item = try json.readInt().map(PortNumber.fromZero) { items.append(item) }
                    }
                    texts = items
                default: break
                }
            }
            guard let port else { throw json.missingField("port") }
            self.port = port
            self.ports = ports
            self.texts = texts
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetPorts: SnippetPorts { SnippetPorts(vapix: self) }
}
