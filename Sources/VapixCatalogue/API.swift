extension Catalogue {
    /// One API.
    public struct API: Sendable, Codable {
        /// The name of its accessor, "systemReady" for example.
        public let name: String
        /// The Swift type that holds its types, "SystemReady" for example.
        public let namespace: String
        /// The name on its page.
        public let title: String
        /// A summary of its purpose.
        public let summary: String
        /// The product that has it, "VapixClient" for example.
        public let family: String
        /// The address of its page.
        public let documentation: String
        /// The identifier in API Discovery; `nil` if it is not listed there.
        public let discovery: String?
        /// Its place in the device configuration framework; `nil` for an API of another kind.
        public let configuration: Configuration?
        /// The version that its page describes, if that is above those that its requests name.
        public let pageVersion: String?
        /// The first version that has it, as text; `nil` if the page does not say.
        public let since: String?
        /// The replacement; `nil` if it is not deprecated.
        public let deprecated: String?
        /// Its operations in the order of the description.
        public private(set) var operations: [Operation]
        /// The types of its parameters and replies.
        public let types: [NamedType]
        /// The error codes that it documents.
        public let errors: [ErrorCode]

        /// Finds operations by name, for a person.
        ///
        /// - Parameter text: The operation's name or the device's name of the method, in any case.
        /// - Returns: One operation if one has that name; otherwise all with that method.
        public func operations(named text: String) -> [Operation] {
            let text = text.lowercased()
            if let operation = operations.first(where: { $0.name.lowercased() == text }) { return [operation] }
            return operations.filter { $0.method?.lowercased() == text }
        }

        /// The API with the operations of one part of its tree alone.
        ///
        /// - Parameter text: The names that lead to the part, "users" for example, with dots between them, in any case.
        /// - Returns: The API; `nil` if no operation is in such a part.
        public func part(named text: String) -> API? {
            let prefix = text.lowercased() + "."
            var part = self
            part.operations = operations.filter { $0.name.lowercased().hasPrefix(prefix) }
            return part.operations.isEmpty ? nil : part
        }

        /// The highest version that is described: that of its page, of its tree or in a request; `nil` if there is none.
        public var version: Version? {
            (operations.map(\.apiVersion) + [pageVersion, configuration?.version]).compactMap {
                $0.flatMap(Version.init)
            }.max()
        }

        /// An operation by its name.
        ///
        /// - Parameter name: The name, "getStatus" for example.
        /// - Returns: The operation; `nil` if none has that name.
        public func operation(_ name: String) -> Operation? {
            operations.first { $0.name == name }
        }

        /// The types of an operation's parameters and reply, with the types in them.
        ///
        /// - Parameter operation: The operation.
        /// - Returns: The types, each once, in the order of the operation.
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
        /// - Returns: The type; `nil` if none has that name.
        public func type(_ name: String) -> NamedType? {
            types.first { $0.name == name }
        }
    }
}
