import Foundation
internal import VapixCatalogue
internal import VapixExamples

/// A CGI with query or form arguments that the catalogue describes.
///
/// It ignores unknown arguments, as devices do. It refuses a request that lacks a required argument, has an invalid
/// one, or has an unknown action. It refuses with a documented error of the API, in the form of its examples; without
/// one, with status 400, which is a guess.
struct DescribedQueryCGI: CGI {
    let api: DescribedAPI
    let path: String
    let state: (any StatefulAPI)?

    func access(for request: CGIRequest) -> Privilege {
        let match = QueryMatch(DescribedAPI.arguments(of: request, at: path), api.operations(at: path))
        let operation = match.operation ?? match.incomplete
        let operations = operation.map { [$0] } ?? api.operations(at: path)
        return DescribedAPI.access(toOneOf: operations)
    }

    func reply(to request: CGIRequest) async -> CGIReply {
        guard request.method == "GET" || request.method == "POST" else { return .methodNotAllowed }
        let match = QueryMatch(DescribedAPI.arguments(of: request, at: path), api.operations(at: path))
        do {
            if let missing = match.operation == nil ? match.incomplete : nil {
                throw CallFailure.missing(missing.name)
            }
            guard let operation = match.operation else { throw CallFailure.unknownOperation }
            return try await answer(operation, request)
        } catch {
            let failure = error as? CallFailure ?? CallFailure("internalError")
            return reply(for: failure, match.operation ?? match.incomplete)
        }
    }

    /// Answers a request from the examples of the API at a path.
    static func reply(to request: CGIRequest, at path: String) async -> CGIReply {
        guard let api = DescribedAPI.at(path) else { return .badRequest }
        return await DescribedQueryCGI(api: api, path: path, state: nil).reply(to: request)
    }

    private func answer(_ operation: Catalogue.Operation, _ request: CGIRequest) async throws -> CGIReply {
        let check = ValueCheck(types: api.description.types)
        let sentArguments = DescribedAPI.arguments(of: request, at: path)
        for field in operation.parameters where field.place == .url || field.place == .form {
            guard let value = sentArguments[field.wire] else {
                if field.wire == "schemaversion" { throw CallFailure.schemaVersion }
                continue
            }
            if field.wire == "schemaversion", value != field.constant { throw CallFailure.version }
            if field.constant == nil, state?.checksValues ?? true { try check.check(value, field) }
        }
        var arguments = Arguments(sentArguments)
        if operation.parameters.contains(where: { $0.place == .part && $0.isRequired }) {
            arguments.form = request.received ?? ReceivedForm(parts: request.parts)
            if arguments.form.parts.isEmpty, !arguments.form.isDiskFull { throw CallFailure.missing("file") }
        }
        switch try await state?.answer(operation.name, arguments) {
        case .reply(let reply): return reply
        case .data(let data): return .json(data.text + "\n")
        case nil: break
        }
        let sent = Self.sorted(sentArguments)
        let example = api.example(of: operation) { Self.sorted($0.arguments) == sent }
        guard let example else { throw CallFailure("internalError") }
        return CGIReply(example, body: example.reply.body)
    }

    private static func sorted(_ arguments: FormArguments) -> [String] {
        arguments.pairs.map { "\($0.name)=\($0.value)" }.sorted()
    }

    /// An error of the API: of the same operation or path, or for XML of any of its operations, with the right code.
    private func reply(for failure: CallFailure, _ operation: Catalogue.Operation?) -> CGIReply {
        let error = api.error(for: failure)
        let examples = api.errorExamples(code: error?.code)
        let example = examples.first { $0.operation == operation?.name } ?? examples.first { $0.path == path }
        if let error, let form = example ?? examples.first,
            let body = XMLError(form.reply.body)?.with(code: error.code, error.summary)
        {
            return CGIReply(form, body: body)
        }
        return example.map { CGIReply($0, body: $0.reply.body) } ?? .badRequest
    }
}

extension Example {
    /// The arguments of the query and of a form.
    var arguments: FormArguments {
        let isForm = request.contentType?.hasPrefix("application/x-www-form-urlencoded") == true
        let form = FormArguments(String(decoding: isForm ? request.body : [], as: UTF8.self))
        return FormArguments(query) + form
    }
}

/// A documented XML error, whose code and description can be replaced.
private struct XMLError {
    private let text: String

    init?(_ body: [UInt8]) {
        text = String(decoding: body, as: UTF8.self)
        guard text.contains("<ErrorCode>") else { return nil }
    }

    func with(code: String, _ words: String) -> [UInt8] {
        var result = text
        if text.contains("<ErrorCode>\(code)</ErrorCode>") { return Array(text.utf8) }
        for (name, value) in [("ErrorCode", code), ("ErrorDescription", words), ("Description", words)] {
            guard let start = result.range(of: "<\(name)>"), let end = result.range(of: "</\(name)>"),
                start.upperBound <= end.lowerBound
            else { continue }
            result.replaceSubrange(start.upperBound..<end.lowerBound, with: escapeXML(value))
        }
        return Array(result.utf8)
    }
}
