internal import VapixCatalogue
internal import VapixExamples

/// An API as documented: its description in the catalogue and its documented exchanges.
struct DescribedAPI: Sendable {
    let description: Catalogue.API
    let examples: [Example]

    /// The APIs by the paths of their operations, without those of the device configuration framework.
    ///
    /// Reading all of them takes about a tenth of a second, once in a process.
    static let byPath: [String: DescribedAPI] = {
        var apis: [String: DescribedAPI] = [:]
        for description in Catalogue.all where description.configuration == nil {
            let api = DescribedAPI(description: description, examples: Examples.of(description.name))
            for operation in api.operations { apis[operation.path] = api }
        }
        return apis
    }()

    /// The operations that can be answered: those whose exchange is documented.
    private var operations: [Catalogue.Operation] {
        description.operations.filter { operation in
            operation.unverified != true || examples.contains { $0.operation == operation.name }
        }
    }

    /// The operations of a path.
    func operations(at path: String) -> [Catalogue.Operation] {
        operations.filter { $0.path == path }
    }

    /// Whether a path has JSON methods.
    func hasMethods(at path: String) -> Bool {
        operations(at: path).contains { $0.method != nil }
    }

    /// The operation that a request calls; `nil` if it calls none.
    func operation(for request: CGIRequest, at path: String) -> Catalogue.Operation? {
        let operations = operations(at: path)
        guard hasMethods(at: path) else {
            return QueryMatch(Self.arguments(of: request, at: path), operations).operation
        }
        guard let method = JSONCall(request)?.method else { return nil }
        return operations.first { $0.method == method }
    }

    /// The arguments that devices do without, although pages call them required, and their values then.
    private static let defaults = ["/axis-cgi/serverreport.cgi": (name: "mode", value: "text")]

    /// The arguments of a request, including those that devices do without.
    static func arguments(of request: CGIRequest, at path: String) -> FormArguments {
        guard let missing = defaults[path], request.arguments[missing.name] == nil else { return request.arguments }
        return request.arguments + FormArguments("\(missing.name)=\(missing.value)")
    }

    /// The lowest privilege with which at least one of several operations can be called.
    ///
    /// A client may send an empty request first to receive a challenge. Operations without a login therefore count only
    /// if there are no others.
    static func access(toOneOf operations: [Catalogue.Operation]) -> Privilege {
        let levels = operations.map { Privilege($0.access) }
        return levels.filter { $0 > .anonymous }.min() ?? .anonymous
    }

    /// The example to answer with: one with the same request, preferably a success; otherwise the first success.
    func example(of operation: Catalogue.Operation, for isSame: (Example) -> Bool) -> Example? {
        let own = examples.filter { $0.operation == operation.name }
        let same = own.filter(isSame)
        return same.first(where: \.isSuccess) ?? same.first ?? own.first(where: \.isSuccess) ?? own.first
    }

    /// The documented error of a failure; `nil` if there is none.
    func error(for failure: CallFailure) -> Catalogue.ErrorCode? {
        for name in failure.names {
            if let error = description.errors.first(where: { $0.name == name }) { return error }
        }
        return nil
    }

    /// The documented replies with an error's code; if there are none, all documented errors.
    func errorExamples(code: String?) -> [Example] {
        let errors = examples.filter { !$0.isSuccess }
        let exact = errors.filter { $0.errorCode == code ?? "-" }
        return exact.isEmpty ? errors : exact
    }
}

extension Privilege {
    /// The level that the catalogue names.
    init(_ level: Catalogue.AccessLevel) {
        self =
            switch level {
            case .anonymous: .anonymous
            case .viewer: .viewer
            case .operator: .operator
            case .admin: .admin
            }
    }
}
