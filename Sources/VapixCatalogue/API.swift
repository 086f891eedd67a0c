extension Catalogue {
    /// One API.
    public struct API: Sendable, Codable {
        /// The name of its accessor, "systemReady" for example.
        public let name: String
        /// The enumeration that holds its types in Swift, "SystemReady" for example.
        public let namespace: String
        /// Its name on its page.
        public let title: String
        /// What it is for.
        public let summary: String
        /// The product that it belongs to, "VapixClient" for example.
        public let family: String
        /// The address of its page.
        public let documentation: String
        /// What API Discovery calls it; `nil` if it is not known to be listed there.
        public let discovery: String?
        /// The first version that has it, as text; `nil` if the page does not say.
        public let since: String?
        /// By what it is replaced; `nil` if it is not deprecated.
        public let deprecated: String?
        /// Its operations in the order of the description.
        public let operations: [Operation]
        /// The types of its parameters and replies.
        public let types: [NamedType]
        /// The error codes that it documents.
        public let errors: [ErrorCode]

        /// The operations that a person can mean.
        ///
        /// - Parameter text: The operation's name or the device's name of the method, in letters of any case.
        /// - Returns: The operations: one if the text is the name of one, and more if several have that method.
        public func operations(named text: String) -> [Operation] {
            let text = text.lowercased()
            if let operation = operations.first(where: { $0.name.lowercased() == text }) { return [operation] }
            return operations.filter { $0.method?.lowercased() == text }
        }

        /// The highest version that a request of one of the operations names; `nil` if none does.
        public var version: Version? {
            operations.compactMap { $0.apiVersion.flatMap(Version.init) }.max()
        }

        /// An operation by its name.
        ///
        /// - Parameter name: The name, "getStatus" for example.
        /// - Returns: The operation; `nil` if there is none of that name.
        public func operation(_ name: String) -> Operation? {
            operations.first { $0.name == name }
        }

        /// The types that an operation's parameters and its reply have, and those that these are made of.
        ///
        /// - Parameter operation: The operation.
        /// - Returns: The types, each once, those first that the operation names first.
        public func types(of operation: Operation) -> [NamedType] {
            var found: [NamedType] = []
            var pending =
                operation.parameters.map(\.type) + operation.reply.fields.map(\.type)
                + (operation.reply.type.map { [$0] } ?? [])
            while !pending.isEmpty {
                for name in ValueType(pending.removeFirst()).names {
                    guard !found.contains(where: { $0.name == name }), let type = type(name) else { continue }
                    found.append(type)
                    pending += (type.fields ?? []).map(\.type) + (type.union ?? []).map(\.type)
                }
            }
            return found
        }

        /// A type by its name.
        ///
        /// - Parameter name: The name, as in ``Field/type``.
        /// - Returns: The type; `nil` if there is none of that name.
        public func type(_ name: String) -> NamedType? {
            types.first { $0.name == name }
        }
    }
}
