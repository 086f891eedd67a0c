/// An operation of the control interface: one function of the simulated camera.
struct ControlOperation: Sendable {
    /// The form of a successful reply.
    enum Result: Sendable {
        case json(ControlSchema)
        case nothing
        case picture
        /// Server-Sent Events of what happens, for as long as the client stays.
        case activity
        case openAPI
        case page
    }

    /// A successful reply.
    enum Reply: Sendable {
        case json(JSONValue)
        case nothing
        case content(type: String, [UInt8])
        case activity
    }

    /// The identifier in the OpenAPI document.
    let id: String
    let method: String
    /// The path, with the names of arguments in braces.
    let path: String
    /// The words of `vapix-simulator ctl`, such as `ports set`.
    let command: [String]
    /// The arguments that `ctl` takes without their names, in order.
    let words: [String]
    let summary: String
    /// The arguments: those in the path; the others are the query of GET and DELETE, or the members of the body.
    let arguments: [ControlMember]
    let result: Result
    /// Whether the operation may take as long as its argument `timeout`, and ends when the client goes.
    let waits: Bool
    let run: @Sendable (ControlInterface, ControlArguments) async throws -> Reply

    init(
        _ id: String, _ method: String, _ path: String, _ command: String, _ summary: String,
        _ arguments: [ControlMember] = [], result: Result, waits: Bool = false,
        run: @escaping @Sendable (ControlInterface, ControlArguments) async throws -> Reply
    ) {
        self.id = id
        self.method = method
        self.path = path
        let words = command.split(separator: " ").map(String.init)
        self.command = words.filter { !$0.hasPrefix("{") }
        self.words = words.filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
        self.summary = summary
        self.arguments = arguments
        self.result = result
        self.waits = waits
        self.run = run
    }

    /// Where an argument stands.
    enum Place: String {
        case path
        case query
        case body
    }

    func place(of argument: ControlMember) -> Place {
        if path.contains("{\(argument.name)}") { return .path }
        return method == "GET" || method == "DELETE" ? .query : .body
    }

    func arguments(in place: Place) -> [ControlMember] { arguments.filter { self.place(of: $0) == place } }

    /// The segments of the path.
    var segments: [Substring] { path.split(separator: "/") }

    /// Reads the arguments in a path.
    ///
    /// - Parameter path: The segments of the path, percent-decoded.
    /// - Returns: The texts of the arguments; `nil` if it is another path.
    func match(_ path: [String]) -> [String: String]? {
        let segments = segments
        guard segments.count == path.count else { return nil }
        var values: [String: String] = [:]
        for (segment, text) in zip(segments, path) {
            if segment.hasPrefix("{") {
                values[String(segment.dropFirst().dropLast())] = text
            } else if segment != text {
                return nil
            }
        }
        return values
    }
}

/// The arguments of a call, which have the forms that the operation describes.
struct ControlArguments: Sendable {
    let values: [String: JSONValue]

    func string(_ name: String) -> String? { values[name]?.string }

    func integer(_ name: String) -> Int? { values[name]?.integer }

    func number(_ name: String) -> Double? { values[name]?.double }

    func bool(_ name: String) -> Bool? { values[name]?.bool }

    func time(_ name: String) -> Duration? { string(name).flatMap(ScriptText.signedTime) }

    /// A string that the operation requires.
    func text(_ name: String) -> String { string(name) ?? "" }
}
