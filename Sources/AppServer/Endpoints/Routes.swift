/// Which handler answers which method and path.
struct Routes: Sendable {
    /// A handler's answer to a lookup.
    enum Match {
        case handler(AppEndpoints.Handler)
        /// The path has handlers, but for these methods.
        case otherMethods([String])
        case nothing
    }

    private var handlers: [String: [(method: String, handler: AppEndpoints.Handler)]] = [:]
    /// The paths that end in a slash, or are empty, the longest ones first.
    private var prefixes: [String] = []

    /// Adds a handler, in place of an earlier one for the same method and path.
    mutating func add(_ method: String, _ path: String, _ handler: @escaping AppEndpoints.Handler) {
        let path = path.utf8.first == UInt8(ascii: "/") ? String(path.dropFirst()) : path
        handlers[path, default: []].removeAll { $0.method == method }
        handlers[path, default: []].append((method, handler))
        guard path.isEmpty || path.hasSuffix("/"), !prefixes.contains(path) else { return }
        prefixes.append(path)
        prefixes.sort { $0.utf8.count > $1.utf8.count }
    }

    /// The paths that have handlers, sorted; `/` stands for the empty one.
    var paths: [String] { handlers.keys.map { $0.isEmpty ? "/" : $0 }.sorted() }

    /// Finds the handler of a request.
    ///
    /// - Parameters:
    ///   - method: The method. `HEAD` is answered by the handler of `GET` if it has none of its own.
    ///   - path: The path below the app.
    /// - Returns: The handler; otherwise the methods that the path has.
    func match(_ method: String, _ path: String) -> Match {
        var methods: Set<String> = []
        for candidate in [path] + prefixes.filter({ $0 != path && path.hasPrefix($0) }) {
            let handlers = handlers[candidate] ?? []
            let handler =
                handlers.first { $0.method == method }
                ?? handlers.first { $0.method == "GET" && method == "HEAD" }
            if let handler { return .handler(handler.handler) }
            methods.formUnion(handlers.map(\.method))
        }
        if methods.contains("GET") { methods.insert("HEAD") }
        return methods.isEmpty ? .nothing : .otherMethods(methods.sorted())
    }
}
