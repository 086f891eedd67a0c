internal import VapixCatalogue
internal import VapixExamples

/// A CGI with JSON methods that the catalogue describes.
///
/// It checks what all of these APIs document, and refuses with the API's own error codes: the HTTP method, the JSON,
/// the method, the version, the required parameters, and their types. Where the documentation has no code, the
/// simulator guesses the nearest one. It also guesses the message where no example has one, the parameter's name behind
/// it, and the status 200 where no example has another.
///
/// A reply states the version of the device: devices were seen to do so, although some pages promise the caller's.
struct DescribedJSONCGI: CGI {
    let api: DescribedAPI
    let path: String
    let state: (any StatefulAPI)?
    let settings: KeptSettings
    /// The APIs that the device lists.
    let announced: [AnnouncedAPI]

    /// The documented names of methods that a sample of the page, or the library of Home Assistant, names in another way.
    private static let documentedNames = [
        "getLightSynchronizationDayNightMode": "getLightSynchronizeDayNightMode",
        "setLightSynchronizationDayNightMode": "setLightSynchronizeDayNightMode",
    ]

    func access(for request: CGIRequest) -> Privilege {
        let operations = api.operation(for: request, at: path).map { [$0] } ?? api.operations(at: path)
        return DescribedAPI.access(toOneOf: operations)
    }

    func reply(to request: CGIRequest) async -> CGIReply {
        var call: JSONCall?
        do {
            guard request.method == "POST" else { throw CallFailure.httpMethod }
            let isForm = request.contentType.hasPrefix("multipart/")
            guard isForm || request.body.count <= JSONCall.maximumSize else { throw CallFailure.tooLarge }
            call = JSONCall(request)
            guard let call else { throw CallFailure.notJSON }
            return try await answer(call, request)
        } catch {
            return reply(for: error as? CallFailure ?? CallFailure("internalError"), call)
        }
    }

    private func answer(_ call: JSONCall, _ request: CGIRequest) async throws -> CGIReply {
        guard let name = call.members["method"] else { throw CallFailure.missing("method") }
        let method = name.string.map { Self.documentedNames[$0] ?? $0 }
        guard let operation = api.operations(at: path).first(where: { $0.method == method }) else {
            throw CallFailure.unknownOperation
        }
        if operation.apiVersion != nil { try checkVersion(call) }
        var arguments = try arguments(of: call, operation)
        if operation.parameters.contains(where: { $0.place == .part && $0.type == "file" }) {
            if request.received?.isDiskFull == true { throw CallFailure("noSpace", "internalError") }
            let parts = request.parts
            if parts.count < 2 { throw CallFailure.missing("file") }
            arguments.form = ReceivedForm(parts: parts)
        }
        switch try await state?.answer(operation.name, arguments) {
        case .reply(let reply): return reply
        case .data(let data): return envelope(call, ["data": data], like: api.example(of: operation) { _ in false })
        case nil: break
        }
        let example = api.example(of: operation) { isSame(call, $0) }
        guard let example else { throw CallFailure("internalError") }
        if operation.method == "getSupportedVersions", let data = supportedVersions(like: example) {
            return envelope(call, ["data": data], like: example)
        }
        if example.isSuccess {
            settings.keep(arguments.values, of: operation, api)
            let shown = JSONValue(example.reply.body)?["data"]
            if let data = settings.data(shown, of: operation, arguments.values, api) {
                return envelope(call, ["data": data], like: example)
            }
        }
        return CGIReply(example, body: ReplyEcho(example).body(for: call, version: ownVersion(for: call)?.text))
    }

    /// Whether an example's request is the same call.
    private func isSame(_ call: JSONCall, _ example: Example) -> Bool {
        JSONCall(example)?.meaning == call.meaning
    }

    /// The parameters that pages call required, and devices do without.
    private static let optional: [String: Set<String>] = ["systemReady/getStatus": ["timeout"]]

    private func checkVersion(_ call: JSONCall) throws {
        guard let version = call.members["apiVersion"] else { throw CallFailure.missing("apiVersion") }
        guard let text = version.string else { throw CallFailure.wrongType("apiVersion") }
        guard supports(text) else { throw CallFailure.version }
    }

    private func supports(_ version: String) -> Bool {
        guard let wanted = APIVersion(version) else { return false }
        return versions.contains { $0.covers(wanted) }
    }

    private var announcedVersions: [APIVersion] {
        announced.filter { $0.api == api.description.name }.map(\.version)
    }

    /// The versions that API Discovery lists; those in the documentation for an API that it does not list.
    private var versions: [APIVersion] {
        guard announcedVersions.isEmpty else { return announcedVersions }
        let listed = api.examples.filter { $0.path == path }.flatMap { example -> [String?] in
            let list = JSONValue(example.reply.body)?["data"]?["apiVersions"]?.array ?? []
            return [JSONCall(example)?.apiVersion] + list.map(\.string)
        }
        return (listed + api.operations(at: path).map(\.apiVersion)).compactMap { $0.flatMap { APIVersion($0) } }
    }

    /// The version that a reply states: the highest one with the major number of the call, or else the highest.
    private func ownVersion(for call: JSONCall?) -> APIVersion? {
        let versions = versions
        let asked = call?.apiVersion.flatMap { APIVersion($0) }
        return versions.filter { $0.major == asked?.major }.max() ?? versions.max()
    }

    /// The data of `getSupportedVersions`: the highest version of each major one, in the form of an example.
    ///
    /// - Returns: `nil` if the documentation alone knows the versions, or has another form.
    private func supportedVersions(like example: Example) -> JSONValue? {
        let announced = announcedVersions.sorted()
        guard !announced.isEmpty, var data = JSONValue(example.reply.body)?["data"]?.object,
            let key = ["apiVersions", "supportedVersions", "value"].first(where: { data[$0]?.array != nil })
        else { return nil }
        data[key] = .array(announced.map { .string($0.text) })
        return .object(data)
    }

    private func arguments(of call: JSONCall, _ operation: Catalogue.Operation) throws -> Arguments {
        let check = ValueCheck(types: api.description.types, optional: Self.optional[operation.id] ?? [])
        let fields = operation.parameters
        let params = call.members["params"] ?? [:]
        if let whole = fields.first(where: { $0.place == .whole }) {
            if call.members["params"] != nil {
                try check.check(params, whole.type, whole.name)
            } else if whole.isRequired {
                throw CallFailure.missing("params")
            }
        }
        let rest = fields.filter { $0.place == .params }
        if rest.isEmpty, params.object == nil {
            var arguments = Arguments([:])
            arguments.whole = params
            return arguments
        }
        guard let members = params.object else {
            // Cameras say which parameter they miss: recorded of setPorts with a list of ports in place of `params`.
            throw rest.first(where: \.isRequired).map { .missing($0.name) } ?? CallFailure.wrongType("params")
        }
        try check.check(members, rest)
        try check.check(call.members, fields.filter { $0.place == .envelope })
        return Arguments(members.filter { $0.value != .null })
    }

    /// Makes a reply in the common form of these APIs, with the members that an example's reply repeats from the call.
    private func envelope(_ call: JSONCall?, _ rest: [String: JSONValue], like example: Example?) -> CGIReply {
        var members = rest
        let shown = example.flatMap { JSONValue($0.reply.body)?.object }
        for key in ["apiVersion", "apiVersions"] where shown.map({ $0[key] != nil }) ?? (key == "apiVersion") {
            members[key] = ownVersion(for: call).map { .string($0.text) }
        }
        members["context"] = call?.context
        if shown.map({ $0["method"] != nil }) ?? true { members["method"] = call?.members["method"] }
        return .json(JSONValue.object(members).text + "\n")
    }

    private func reply(for failure: CallFailure, _ call: JSONCall?) -> CGIReply {
        guard let error = api.error(for: failure) else {
            return failure.names == CallFailure.httpMethod.names ? .methodNotAllowed : .badRequest
        }
        let examples = api.errorExamples(code: error.code)
        let example = examples.first { $0.errorCode == error.code }
        let words = example.flatMap { JSONValue($0.reply.body)?["error"]?["message"]?.string }
        let sentence = words ?? error.summary
        let message = failure.subject.map {
            "\(sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence): \($0)"
        }
        var body: [String: JSONValue] = [
            "code": Int64(error.code).map { .integer($0) } ?? .string(error.code),
            "message": .string(message ?? sentence),
        ]
        body["details"] = failure.details
        if !failure.others.isEmpty { body["errors"] = .array(failure.others) }
        var reply = envelope(call, ["error": .object(body)], like: examples.first)
        reply.status = failure.status ?? example?.status ?? 200
        return reply
    }
}
