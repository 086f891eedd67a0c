internal import VapixCatalogue
internal import VapixExamples
internal import VapixSupport

/// An API as documented: its description in the catalogue and its documented exchanges.
struct DescribedAPI: Sendable {
    let description: Catalogue.API
    let examples: [Example]
    /// The operations that can be answered: those whose exchange is documented.
    private let answerable: [Catalogue.Operation]

    /// The APIs that were asked for so far, by their names.
    private static let known = Locked<[String: DescribedAPI]>([:])

    /// Finds the API of a path, without those of the device configuration framework.
    ///
    /// An API is read when the first request for it comes, which takes about a millisecond. All of them would take about a
    /// tenth of a second and some megabytes.
    ///
    /// - Parameter path: The path.
    /// - Returns: The API; `nil` if no API has an operation at the path that can be answered.
    static func at(_ path: String) -> DescribedAPI? {
        guard let name = Catalogue.name(path: path), let api = named(name) else { return nil }
        return api.answerable.contains { $0.path == path } ? api : nil
    }

    private static func named(_ name: String) -> DescribedAPI? {
        if let api = known.withLock({ $0[name] }) { return api }
        guard let description = Catalogue.api(name) else { return nil }
        // Without the lock: of two threads that read the same API at the same time, one does so in vain.
        let api = DescribedAPI(description, examples: Examples.of(name))
        known.withLock { $0[name] = api }
        return api
    }

    private init(_ description: Catalogue.API, examples: [Example]) {
        self.description = description
        self.examples = examples
        answerable = description.operations.filter { operation in
            operation.unverified != true || examples.contains { $0.operation == operation.name }
        }
    }

    /// The operations of a path.
    func operations(at path: String) -> [Catalogue.Operation] {
        answerable.filter { $0.path == path }
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
