import VapixCatalogue
import VapixClient

extension VapixCall {
    /// A call of an operation of the catalogue.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: Its request.
    ///   - read: Reads the reply.
    convenience init(
        _ operation: Catalogue.Operation, _ request: HTTPRequest,
        reading read: @escaping @Sendable (HTTPReply) throws -> Output
    ) {
        let name = operation.id.split(separator: "/").first ?? ""
        let configuration = operation.style == .rest ? Catalogue.api(String(name))?.configuration : nil
        self.init(
            operation.id, request, access: operation.access.forClient, effect: operation.effect.forClient,
            configurationAPI: configuration.map {
                ConfigurationAPI(
                    id: $0.id, version: operation.apiVersion ?? $0.version, lastMajor: $0.lastMajor, path: $0.path)
            }, reading: read)
    }
}

extension Connection {
    /// Sends a call of an operation of the catalogue.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: Its request.
    /// - Returns: The reply.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send(_ operation: Catalogue.Operation, _ request: HTTPRequest) async throws -> CallReply {
        let call = VapixCall(operation, request) { reply in try CallReply(of: operation, from: reply) }
        return try await send(call, within: timeout + request.additionalTimeout)
    }
}

extension Catalogue.AccessLevel {
    /// The same level as the client names it.
    var forClient: AccessLevel {
        switch self {
        case .anonymous: .anonymous
        case .viewer: .viewer
        case .operator: .operator
        case .admin: .admin
        }
    }
}

extension Catalogue.Effect {
    /// The same effect as the client names it.
    var forClient: Effect {
        switch self {
        case .read: .read
        case .idempotent: .idempotent
        case .once: .once
        }
    }
}
