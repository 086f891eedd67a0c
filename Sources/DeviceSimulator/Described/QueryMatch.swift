internal import VapixCatalogue

/// The operation that the arguments of a query mean, if several share a path.
struct QueryMatch {
    /// The operation of which all required arguments are there.
    private(set) var operation: Catalogue.Operation?
    /// The operation that was probably meant, if arguments are missing.
    private(set) var incomplete: Catalogue.Operation?

    /// Finds the operation: its constants are there, and of several it is the one that knows the most of the arguments.
    init(_ arguments: FormArguments, _ operations: [Catalogue.Operation]) {
        var best = -1
        var nearest = -1
        for operation in operations {
            let fields = operation.parameters.filter { $0.place == .url || $0.place == .form }
            let selectors = fields.filter { $0.constant != nil && !Self.formats.contains($0.wire) }
            guard selectors.allSatisfy({ arguments[$0.wire] == $0.constant }) else { continue }
            // A constant that is there says more than an argument that is only known.
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
        // With a word that only another operation has, that one was meant.
        if nearest > best, nearest >= 100 { operation = nil }
    }

    /// Constants that say how to answer, and not what to do.
    static let formats: Set = ["schemaversion", "responseformat", "listformat"]
}
