/// An API, or the part of one, that remembers what it is told.
///
/// What it does not answer, the examples do.
protocol StatefulAPI: Sendable {
    /// Answers a call that has all required parameters, each of its type.
    ///
    /// - Parameters:
    ///   - operation: The operation's name in the catalogue.
    ///   - arguments: What came with it.
    /// - Returns: The answer; `nil` leaves it to the examples.
    /// - Throws: `CallFailure` if the device refuses.
    func answer(_ operation: String, _ arguments: Arguments) async throws -> Answer?
}

/// What a stateful API answers.
enum Answer {
    /// The `data` of a JSON reply.
    case data(JSONValue)
    /// A reply without an envelope.
    case reply(CGIReply)

    /// Success of a JSON method without anything to say.
    static let done = Answer.data([:])
}

/// The parameters of a JSON method, or the arguments of a query, by their names on the wire.
struct Arguments {
    let values: [String: JSONValue]
    /// The files that came with it.
    var form = ReceivedForm(parts: [])

    init(_ values: [String: JSONValue]) {
        self.values = values
    }

    init(_ form: FormArguments) {
        values = Dictionary(form.pairs.map { ($0.name, .string($0.value)) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(name: String) -> JSONValue? { values[name] }

    /// A text; empty if it is absent.
    func string(_ name: String) -> String { values[name]?.string ?? "" }

    /// A whole number, also from a text.
    func integer(_ name: String) -> Int? { values[name]?.integer ?? values[name]?.string.flatMap { Int($0) } }
}
