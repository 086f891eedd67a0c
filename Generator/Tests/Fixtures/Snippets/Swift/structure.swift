// Generated from structure.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public struct SnippetStructure: Sendable {
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
    /// Access: viewer. Effect: read. Page: <https://example.com/#getNode>.
    ///
    /// - Returns: A node.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func getNode() async throws -> Node {
        try await vapix.send(Self.getNode())
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func getNode() -> VapixCall<Node> { callGetNode }

    private static let callGetNode = VapixCall<Node>(
        id: "snippetStructure/getNode", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getNode",
        access: .viewer, effect: .read, reply: .data)

    /// Does it.
    ///
    /// Access: viewer. Effect: idempotent. Page: <https://example.com/#setNode>.
    ///
    /// - Parameter node: The node.
    /// - Throws: ``VapixError``; `CancellationError`.
    @_alwaysEmitIntoClient
    public func setNode(node: Node) async throws {
        try await vapix.send(Self.setNode(node: node))
    }

    /// The call of the function of the same name, as a value to inspect or to send later.
    public static func setNode(node: Node) -> VapixCall<Void> {
        VapixCall(
            id: "snippetStructure/setNode", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "setNode",
            access: .viewer, effect: .idempotent, reply: .success
        ) { json in
            json.beginParameters()
            json.key("node")
            node.write(to: &json)
            json.endObject()
        }
    }

    /// A node.
    ///
    /// A paragraph.
    public struct Node: Sendable, JSONReadable {
        /// Its name.
        public var name: String
        /// The nodes in it.
        public var nodes: [Node]
        /// With a default.
        public var mode: String
        /// Nil if it is missing.
        public var maybe: [String]?
        /// Members that this version of the library does not know, by their names.
        public var other: [String: JSONValue]

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: Its name.
        ///   - nodes: The nodes in it.
        ///   - mode: With a default.
        ///   - maybe: Nil if it is missing.
        ///   - other: Members that this version of the library does not know, by their names.
        @_alwaysEmitIntoClient
        public init(
            name: String, nodes: [Node] = [], mode: String = "none", maybe: [String]? = nil,
            other: [String: JSONValue] = [:]
        ) {
            self.name = name
            self.nodes = nodes
            self.mode = mode
            self.maybe = maybe
            self.other = other
        }

        package func write(to json: inout JSONWriter) {
            json.beginObject()
            json.member("name", name)
            if !nodes.isEmpty {
                json.key("nodes")
                json.beginArray()
                for item in nodes { item.write(to: &json) }
                json.endArray()
            }
            json.member("mode", mode)
            if let maybe {
                json.key("maybe")
                json.beginArray()
                for item in maybe { json.write(item) }
                json.endArray()
            }
            json.members(other)
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var nodes: [Node] = []
            var mode: String = "none"
            var maybe: [String]?
            while let key = try json.nextMember(of: "name,nodes,mode,maybe") {
                switch key {
                case 0: name = try json.readString()
                case 1: nodes = try json.readArray(of: Node.self)
                case 2: mode = try json.readString() ?? mode
                case 3: maybe = try json.readArray(of: String.self)
                default: break
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.nodes = nodes
            self.mode = mode
            self.maybe = maybe
            self.other = json.keptMembersOfObject()
        }
    }
}

extension Vapix {
    /// A snippet.
    @_alwaysEmitIntoClient
    public var snippetStructure: SnippetStructure { SnippetStructure(vapix: self) }
}
