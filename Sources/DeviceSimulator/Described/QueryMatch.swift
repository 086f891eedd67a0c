internal import VapixCatalogue

/// The operation that the arguments of a query select, if several share a path.
struct QueryMatch {
    /// The operation whose required arguments are complete.
    private(set) var operation: Catalogue.Operation?
    /// The operation that was probably meant, if arguments are missing.
    private(set) var incomplete: Catalogue.Operation?

    /// Finds the operation whose constants match; of several, the one that knows most of the arguments.
    init(_ arguments: FormArguments, _ operations: [Catalogue.Operation]) {
        var best = -1
        var nearest = -1
        for operation in operations {
            let fields = operation.parameters.filter { $0.place == .url || $0.place == .form }
            let selectors = fields.filter { $0.constant != nil && !Self.formats.contains($0.wire) }
            guard selectors.allSatisfy({ arguments[$0.wire] == $0.constant }) else { continue }
            // A matching constant counts more than a known argument.
            let score = 100 * selectors.count + fields.count { arguments[$0.wire] != nil }
            let isComplete = fields.allSatisfy { field in
                !field.isRequired || field.constant != nil || field.type == "pairs" || field.type == "parameters"
                    || arguments[field.wire] != nil
            }
            if isComplete, score > best {
                best = score
                self.operation = operation
            } else if !isComplete, score > nearest {
                nearest = score
                incomplete = operation
            }
        }
        // A constant that only the incomplete operation has shows that it was meant.
        if nearest > best, nearest >= 100 { operation = nil }
    }

    /// Constants that select the form of the reply, not the operation.
    static let formats: Set = ["schemaversion", "responseformat", "listformat"]
}
