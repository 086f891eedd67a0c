import VapixCatalogue
import VapixClient

/// A call of an operation of the catalogue.
struct CatalogueCall: VapixOperation {
    let call: VapixCall<CallReply>

    /// Makes the call's value.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: What it sends.
    init(operation: Catalogue.Operation, httpRequest request: HTTPRequest) {
        call = VapixCall(
            id: OperationID(rawValue: operation.id), access: operation.access.forClient,
            effect: operation.effect.forClient, request: request
        ) { reply in try CallReply(of: operation, from: reply) }
    }
}

extension Connection {
    /// Makes a call of an operation of the catalogue.
    ///
    /// - Parameters:
    ///   - operation: The operation.
    ///   - request: What it sends.
    /// - Returns: The answer.
    /// - Throws: `VapixError`; `ToolError` when the time is over.
    func send(_ operation: Catalogue.Operation, _ request: HTTPRequest) async throws -> CallReply {
        let id = OperationID(rawValue: operation.id)
        let call = CatalogueCall(operation: operation, httpRequest: request)
        return try await within(timeout + request.patience, of: id) {
            try await vapix.send(call)
        }
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
