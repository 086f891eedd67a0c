extension Catalogue {
    /// One operation.
    public struct Operation: Sendable, Codable {
        /// The identifier, "systemReady/getStatus" for example; errors carry it.
        public let id: String
        /// The function's name, "getStatus" for example.
        public let name: String
        /// A summary of what it does.
        public let summary: String
        /// The call in Swift with its types, "vapix.systemReady.getStatus(timeout: Duration) async throws -> SystemReady.Status" for
        /// example.
        public let swift: String
        /// The address of its section on the page.
        public let documentation: String
        /// The form of the request.
        public let style: Style
        /// GET or POST.
        public let httpMethod: String
        /// The path.
        public let path: String
        /// The JSON method, where there is one.
        public let method: String?
        /// The version in a JSON method's request; `nil` if the request must not have one.
        public let apiVersion: String?
        /// The rights that it needs.
        public let access: AccessLevel
        /// A note about the access.
        public let accessNote: String?
        /// Whether it may be called again.
        public let effect: Effect
        /// The first version that has it, as text; `nil` if the page does not say.
        public let since: String?
        /// The replacement; `nil` if it is not deprecated.
        public let deprecated: String?
        /// `true` if the documentation leaves the path or the reply open.
        public let unverified: Bool?
        /// The parameters with the time that the device may wait before it replies, of which the longest counts; `nil` if no
        /// parameter says that.
        public let additionalTimeout: [String]?
        /// Whether a JSON method has `params` even without parameters.
        public let sendsParameters: Bool
        /// The parameters, with constants.
        public let parameters: [Field]
        /// The reply.
        public let reply: Reply
    }

    /// The form of a request.
    public enum Style: String, Sendable, Codable {
        /// A method in a JSON envelope.
        case json
        /// Arguments in the URL or in a form.
        case query
        /// Parts of a form, with arguments in the URL.
        case upload
        /// A query with a stream as its reply.
        case stream
        /// An operation on a tree of entities below /config/rest.
        case rest
    }
}
