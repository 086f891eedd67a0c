import Foundation

/// A request to the control interface, found among its operations and checked.
struct ControlRequest: Sendable {
    let operation: ControlOperation
    let arguments: ControlArguments

    /// The maximum size of a body, in bytes.
    static let maximumBodySize = 1 << 20

    /// Finds the operation and checks the arguments.
    ///
    /// - Parameters:
    ///   - method: The method.
    ///   - target: The path and the query as they were sent.
    ///   - contentType: The header `Content-Type`; `nil` without one.
    ///   - body: The body.
    /// - Throws: `ControlError` that says what to change.
    init(method: String, target: String, contentType: String? = nil, body: [UInt8] = []) throws {
        let halves = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(halves[0])
        let segments = path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
        let matches = ControlOperation.all.compactMap { operation in
            operation.match(segments).map { (operation, $0) }
        }
        guard !matches.isEmpty else {
            throw ControlError.notFound(
                "there is no \(ControlSchema.shown(path)): GET /v1/openapi.json describes what there is")
        }
        // Of two paths, the one with fewer arguments is meant: /v1/clock/advance is no /v1/clock/{name}.
        let fitting = matches.filter { $0.0.method == method }.min { $0.1.count < $1.1.count }
        guard let (operation, pathValues) = fitting else {
            let methods = Set(matches.map(\.0.method)).sorted().joined(separator: ", ")
            throw ControlError(
                405, "wrong-method",
                "\(ControlSchema.shown(path)) has no \(ControlSchema.shown(method)): use \(methods)")
        }
        self.operation = operation
        var values: [String: JSONValue] = [:]
        for member in operation.arguments(in: .path) {
            values[member.name] = try Self.value(pathValues[member.name] ?? "", member, "the path")
        }
        let query = try Self.query(halves.count > 1 ? String(halves[1]) : "", operation)
        let content = try Self.content(body, contentType, operation)
        values.merge(query) { $1 }
        values.merge(content) { $1 }
        arguments = ControlArguments(values: values)
    }

    private static func query(_ query: String, _ operation: ControlOperation) throws -> [String: JSONValue] {
        let members = operation.arguments(in: .query)
        var values: [String: JSONValue] = [:]
        for pair in query.split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
                $0.replacingOccurrences(of: "+", with: " ").removingPercentEncoding ?? String($0)
            }
            guard let member = members.first(where: { $0.name == halves[0] }) else {
                // The error of a member that an object does not have.
                try ControlSchema.check(
                    [halves[0]: .null], members.map { .optional($0.name, $0.schema, "") }, at: "the query")
                continue
            }
            guard values[member.name] == nil else { throw ControlError.invalid("the query has \(member.name) twice") }
            values[member.name] = try value(halves.count > 1 ? halves[1] : "", member, "the query")
        }
        try ControlSchema.check(values, members, at: "the query")
        return values
    }

    private static func value(_ text: String, _ member: ControlMember, _ place: String) throws -> JSONValue {
        guard let value = member.schema.value(of: text) else {
            throw ControlError.invalid("\(place).\(member.name) takes \(member.schema.form)")
        }
        try member.schema.check(value, at: "\(place).\(member.name)")
        return value
    }

    private static func content(
        _ body: [UInt8], _ contentType: String?, _ operation: ControlOperation
    ) throws -> [String: JSONValue] {
        let members = operation.arguments(in: .body)
        var values: [String: JSONValue] = [:]
        if !body.isEmpty {
            // A form of a web page elsewhere cannot have this type.
            guard let contentType, contentType.lowercased().hasPrefix("application/json") else {
                throw ControlError(
                    415, "wrong-type", "the body is no JSON: send it with Content-Type: application/json")
            }
            guard let object = JSONValue(body)?.object else {
                throw ControlError.invalid("the body is no JSON object: send one, or no body")
            }
            values = object
        }
        try ControlSchema.check(values, members, at: "the body")
        return values
    }
}
