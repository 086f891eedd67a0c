internal import VapixCatalogue
internal import VapixExamples

/// An API as its page describes it: what the catalogue knows of it, and the documented exchanges.
struct DescribedAPI: Sendable {
    let description: Catalogue.API
    let examples: [Example]

    /// The APIs by the paths of their operations.
    ///
    /// Reading all of them takes about a tenth of a second, once in a process.
    static let byPath: [String: DescribedAPI] = {
        var apis: [String: DescribedAPI] = [:]
        for description in Catalogue.all {
            let api = DescribedAPI(description: description, examples: Examples.of(description.name))
            for operation in description.operations { apis[operation.path] = api }
        }
        return apis
    }()

    /// The operations of a path.
    func operations(at path: String) -> [Catalogue.Operation] {
        description.operations.filter { $0.path == path }
    }

    /// Whether a path takes JSON methods.
    func hasMethods(at path: String) -> Bool {
        operations(at: path).contains { $0.method != nil }
    }

    /// The operation that a request is for; `nil` if it is for none.
    func operation(for request: CGIRequest, at path: String) -> Catalogue.Operation? {
        let operations = operations(at: path)
        guard hasMethods(at: path) else { return QueryMatch(request.arguments, operations).operation }
        guard let method = JSONCall(request)?.method else { return nil }
        return operations.first { $0.method == method }
    }

    /// The level that one of several operations needs: that of a login with which at least one of them can be called.
    ///
    /// A client that is to prove who it is may send an empty request first, so operations without a login do not count if
    /// there are others.
    static func access(toOneOf operations: [Catalogue.Operation]) -> AccessLevel {
        let levels = operations.map { AccessLevel($0.access) }
        return levels.filter { $0 > .anonymous }.min() ?? .anonymous
    }

    /// The example to answer with: one of the same request, a success if possible; else the first success.
    func example(of operation: Catalogue.Operation, for isSame: (Example) -> Bool) -> Example? {
        let own = examples.filter { $0.operation == operation.name }
        let same = own.filter(isSame)
        return same.first(where: \.isSuccess) ?? same.first ?? own.first(where: \.isSuccess) ?? own.first
    }

    /// The documented error of a failure; `nil` if the page has none.
    func error(for failure: CallFailure) -> Catalogue.ErrorCode? {
        for name in failure.names {
            if let error = description.errors.first(where: { $0.name == name }) { return error }
        }
        return nil
    }

    /// Documented replies with an error's code, or else all documented errors.
    func errorExamples(code: String?) -> [Example] {
        let errors = examples.filter { !$0.isSuccess }
        let exact = errors.filter { $0.errorCode == code ?? "-" }
        return exact.isEmpty ? errors : exact
    }
}

/// What a device has against a call.
struct CallFailure: Error {
    /// The names of error codes in the API's description that mean it, the best first.
    var names: [String]
    /// What the device has it against, for the message: a parameter's name for example.
    var subject: String?
    /// More about it, for APIs that say more.
    var details: JSONValue?
    /// More failures of the same call.
    var others: [JSONValue] = []

    init(_ names: String..., subject: String? = nil, details: JSONValue? = nil) {
        self.names = names
        self.subject = subject
        self.details = details
    }

    static let httpMethod = CallFailure("unsupportedHTTPMethod", "invalidRequest")
    static let tooLarge = CallFailure("requestTooLarge", "invalidRequest", "internalError")
    static let notJSON = CallFailure("invalidJSON", "invalidFormat", "invalidRequest", "internalError")
    static let unknownOperation = CallFailure(
        "unsupportedMethod", "invalidRequest", "invalidFormat", "invalidParameter", "internalError")
    static let version = CallFailure("unsupportedVersion", "invalidRequest", "invalidParameter", "internalError")

    static func missing(_ name: String) -> CallFailure {
        CallFailure(
            "missingParameter", "invalidRequest", "invalidFormat", "invalidParameter", "internalError",
            subject: name)
    }

    static func wrongType(_ name: String) -> CallFailure {
        CallFailure(
            specific(name), "invalidParameterType", "wrongType", "invalidParameter", "invalidFormat", "invalidRequest",
            "missingParameter", "internalError", subject: name)
    }

    static func invalid(_ name: String, _ value: String? = nil) -> CallFailure {
        CallFailure(
            specific(name), "invalidParameter", "invalidFormat", "invalidRequest", "missingParameter", "internalError",
            subject: value.map { "\(name), \($0)" } ?? name)
    }

    /// Some APIs have a code for each parameter.
    private static func specific(_ name: String) -> String {
        "invalid" + name.prefix(1).uppercased() + name.dropFirst()
    }
}

extension AccessLevel {
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
