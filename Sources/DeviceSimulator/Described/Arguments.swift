/// The parameters of a JSON method, or the arguments of a query, by their names on the wire.
struct Arguments {
    let values: [String: JSONValue]
    /// The parameters of a JSON method that has a list in place of an object; `nil` if it has none.
    var whole: JSONValue?
    /// The form with the call's files.
    var form = ReceivedForm(parts: [])

    init(_ values: [String: JSONValue]) {
        self.values = values
    }

    init(_ form: FormArguments) {
        values = Dictionary(form.pairs.map { ($0.name, .string($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> JSONValue? { values[name] }

    /// A string argument; empty if it is absent.
    func string(_ name: String) -> String { values[name]?.string ?? "" }

    /// An integer argument, also from a string.
    func integer(_ name: String) -> Int? { values[name]?.integer ?? values[name]?.string.flatMap { Int($0) } }
}
