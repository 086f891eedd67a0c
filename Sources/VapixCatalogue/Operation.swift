extension Catalogue {
    /// One operation.
    public struct Operation: Sendable, Codable {
        /// The identifier, "systemReady/getStatus" for example; errors carry it.
        public let id: String
        /// The function's name, "getStatus" for example.
        public let name: String
        /// What it does.
        public let summary: String
        /// The address of its place on the page.
        public let documentation: String
        /// How the request is made.
        public let style: Style
        /// GET or POST.
        public let httpMethod: String
        /// The path.
        public let path: String
        /// The JSON method, where there is one.
        public let method: String?
        /// The version that a JSON method's request names; `nil` if it must not name one.
        public let apiVersion: String?
        /// Who may call it.
        public let access: AccessLevel
        /// What else there is to say about it.
        public let accessNote: String?
        /// Whether it may be called again.
        public let effect: Effect
        /// The first version that has it, as text; `nil` if the page does not say.
        public let since: String?
        /// By what it is replaced; `nil` if it is not deprecated.
        public let deprecated: String?
        /// The parameter that says for how many seconds the device may wait before it answers.
        public let patience: String?
        /// Whether a JSON method has `params` even if they are empty.
        public let sendsParameters: Bool
        /// What it takes, constants included.
        public let parameters: [Field]
        /// What it answers.
        public let reply: Reply
    }

    /// How a request is made.
    public enum Style: String, Sendable, Codable {
        /// A method in a JSON envelope.
        case json
        /// Arguments in the URL or in a form.
        case query
        /// Parts of a form, with arguments in the URL.
        case upload
        /// A query whose answer does not end.
        case stream
    }
}
