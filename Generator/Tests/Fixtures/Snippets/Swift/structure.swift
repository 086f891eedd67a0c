// Generated from structure.yaml by vapix-generate. Do not edit.

public import VapixClient

/// A snippet.
///
/// See <https://example.com/>.
public enum SnippetStructure {
    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#getNode>.
    public struct GetNode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Node>

        /// Makes the call's value.
        public init() { call = Self.only }

        private static let only = VapixCall<Node>(
            id: "snippetStructure/getNode", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "getNode",
            access: .viewer, effect: .read, reply: .data)
    }

    /// Does it.
    ///
    /// Access: viewer. See <https://example.com/#setNode>.
    public struct SetNode: VapixOperation {
        /// What is sent, and how the answer is read.
        public let call: VapixCall<Void>

        /// Makes the call's value.
        ///
        /// - Parameter node: The node.
        public init(node: Node) {
            call = VapixCall(
                id: "snippetStructure/setNode", path: "/axis-cgi/snippet.cgi", apiVersion: "1.0", method: "setNode",
                access: .viewer, effect: .idempotent, reply: .success
            ) { json in
                json.beginParameters()
                json.key("node")
                node.write(to: &json)
                json.endObject()
            }
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

        /// Makes a value.
        ///
        /// - Parameters:
        ///   - name: Its name.
        ///   - nodes: The nodes in it.
        ///   - mode: With a default.
        ///   - maybe: Nil if it is missing.
        @_alwaysEmitIntoClient
        public init(name: String, nodes: [Node] = [], mode: String = "none", maybe: [String]? = nil) {
            self.name = name
            self.nodes = nodes
            self.mode = mode
            self.maybe = maybe
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
            json.endObject()
        }

        package init(from json: inout JSONReader) throws(WireError) {
            var name: String?
            var nodes: [Node] = []
            var mode: String = "none"
            var maybe: [String]?
            while let key = try json.nextKey(of: "name,nodes,mode,maybe") {
                switch key {
                case 0: name = try json.readString()
                case 1: nodes = try json.readArray(of: Node.self)
                case 2: mode = try json.readString() ?? mode
                case 3: maybe = try json.readArray(of: String.self)
                default: try json.skipValue()
                }
            }
            guard let name else { throw json.missingField("name") }
            self.name = name
            self.nodes = nodes
            self.mode = mode
            self.maybe = maybe
        }
    }
}

extension VapixCalls where API == SnippetStructure {
    /// See ``SnippetStructure/GetNode``.
    @_alwaysEmitIntoClient
    public func getNode() async throws -> SnippetStructure.Node {
        try await vapix.send(SnippetStructure.GetNode())
    }

    /// See ``SnippetStructure/SetNode``.
    @_alwaysEmitIntoClient
    public func setNode(node: SnippetStructure.Node) async throws {
        try await vapix.send(SnippetStructure.SetNode(node: node))
    }
}

extension Vapix {
    /// A snippet; see ``SnippetStructure``.
    @_alwaysEmitIntoClient
    public var snippetStructure: VapixCalls<SnippetStructure> { VapixCalls(vapix: self) }
}
