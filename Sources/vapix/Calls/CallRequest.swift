import AcapPackage
import VapixCatalogue
import VapixClient

extension CallArguments {
    /// The longest time that a parameter asks the device to wait, which is added to the timeout.
    var requestedWait: Duration {
        let waits = (operation.additionalTimeout ?? []).compactMap { name -> Duration? in
            guard case .number(let digits)? = values[name], let number = Double(digits),
                let parameter = operation.parameters.first(where: { $0.name == name }),
                case .duration(let span) = Catalogue.ValueType(parameter.type)
            else { return nil }
            let seconds = number * span.seconds
            // Bounded, so that no clock overflows.
            return seconds.isNaN ? nil : .seconds(min(max(seconds, 0), 1_000_000))
        }
        return waits.max() ?? .zero
    }

    /// The request to send; there must be no ``problems``.
    ///
    /// - Throws: `InvalidArgumentError` when a value cannot be sent.
    func request() throws -> HTTPRequest {
        switch operation.style {
        case .json:
            return HTTPRequest(
                .post, operation.path, contentType: "application/json", body: HTTPBody(envelope()),
                additionalTimeout: requestedWait)
        case .rest: return try configurationRequest()
        case .upload where operation.parameters.contains { $0.place == .body }:
            let body = operation.parameters.first { $0.place == .body }
            let type = operation.parameters.first { $0.place == .header }
            return HTTPRequest(
                .post, operation.path, query: try query(.url).text,
                contentType: type.map { values[$0.name]?.text ?? "" } ?? body?.contentType,
                body: body.flatMap { files[$0.name]?.content } ?? [], additionalTimeout: requestedWait)
        case .upload:
            var parts = MultipartWriter()
            for part in self.parts { parts.append(part) }
            return HTTPRequest(
                .post, operation.path, query: try query(.url).text, contentType: parts.contentType,
                body: parts.finish(), additionalTimeout: requestedWait)
        case .query, .stream:
            let method: HTTPRequest.Method = operation.httpMethod == "GET" ? .get : .post
            guard operation.parameters.contains(where: { $0.place == .form }) else {
                return HTTPRequest(
                    method, operation.path, query: try query(.url).text, additionalTimeout: requestedWait)
            }
            return HTTPRequest(
                .post, operation.path, contentType: HTTPRequest.formType,
                body: HTTPBody(try query(.form).bytes),
                additionalTimeout: requestedWait)
        }
    }

    // MARK: Device configuration

    private func configurationRequest() throws -> HTTPRequest {
        var path = operation.path
        var keys: [String] = []
        for parameter in operation.parameters where parameter.place == .path {
            path = path.replacing("{\(parameter.wire)}", with: "{}").replacing("{\(parameter.name)}", with: "{}")
            keys.append(values[parameter.name]?.text ?? "")
        }
        let root = api.configuration?.path ?? ""
        let method = HTTPRequest.Method(rawValue: operation.httpMethod) ?? .get
        let sendsData = method == .post || method == .patch
        let write: (inout JSONWriter) -> Void = { json in
            if let whole = operation.parameters.first(where: { $0.place == .whole }) {
                return (values[whole.name] ?? .null).write(to: &json)
            }
            json.beginObject()
            for parameter in operation.parameters { member(parameter, to: &json) }
            json.endObject()
        }
        return try VapixCall<Void>(
            id: operation.id, api: ConfigurationAPI(id: "", version: "", path: root), method: method,
            path: String(path.dropFirst(root.count)), keys: keys, access: .admin, effect: .once, reply: .done,
            additionalTimeout: requestedWait, writeData: sendsData ? write : nil
        ).request
    }

    // MARK: JSON methods

    private func envelope() -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.member("apiVersion", operation.apiVersion)
        json.member("method", operation.method)
        for parameter in operation.parameters where parameter.place == .envelope { member(parameter, to: &json) }
        if let whole = operation.parameters.first(where: { $0.place == .whole }) {
            if let value = values[whole.name] {
                json.key("params")
                value.write(to: &json)
            }
        } else if hasParams {
            json.key("params")
            json.beginObject()
            for parameter in operation.parameters { member(parameter, to: &json) }
            json.endObject()
        }
        json.endObject()
        return json.bytes
    }

    /// Whether `params` is sent.
    private var hasParams: Bool {
        let members = operation.parameters.filter { $0.place == .params || $0.place == .rest }
        guard !members.isEmpty else {
            return operation.sendsParameters && !operation.parameters.contains { $0.place == .envelope }
        }
        return members.contains { $0.isRequired || $0.constant != nil || values[$0.name] != nil }
    }

    private func member(_ parameter: Catalogue.Field, to json: inout JSONWriter) {
        switch parameter.place {
        case .params, .envelope, .data:
            guard let value = parameter.constantValue ?? values[parameter.name] else { return }
            json.key(parameter.wire)
            value.write(to: &json)
        case .rest:
            guard case .object(let members)? = values[parameter.name] else { return }
            for member in members {
                json.key(member.key)
                member.value.write(to: &json)
            }
        case .whole, .url, .form, .part, .body, .header, .path, nil: break
        }
    }

    // MARK: Arguments

    private func query(_ place: Catalogue.Place) throws -> QueryString {
        var query = QueryString()
        for parameter in operation.parameters where parameter.place == place {
            if let constant = parameter.constant {
                constant.isEmpty ? query.append(nameAlone: parameter.wire) : query.append(parameter.wire, constant)
            } else if let value = values[parameter.name] {
                try append(value, of: parameter, to: &query)
            }
        }
        return query
    }

    private func append(_ value: JSONTree, of parameter: Catalogue.Field, to query: inout QueryString) throws {
        let type = Catalogue.ValueType(parameter.type)
        switch value {
        case .array(let elements):
            if case .pair(let pair) = type { return query.append(parameter.wire, value.text(of: pair)) }
            var texts = elements.map(\.text)
            if case .list(.pair(let pair)) = type { texts = elements.map { $0.text(of: pair) } }
            if let separator = parameter.separator, separator.count == 1 {
                try query.append(parameter.wire, texts, separator: Character(separator))
            } else {
                query.append(repeating: parameter.wire, texts)
            }
        case .object(let members):
            let pairs = Dictionary(members.map { ($0.key, $0.value.text) }) { first, _ in first }
            if parameter.type == "parameters" {
                try query.append(parameters: pairs)
            } else {
                let reserved = operation.parameters.filter { $0.type != "pairs" }.map(\.wire)
                try query.append(pairs: pairs, except: reserved)
            }
        default: query.append(parameter.wire, value.text)
        }
    }

    // MARK: Parts

    /// The parts of the form that the request sends; empty if its body is no such form.
    var parts: [CallPart] {
        operation.parameters.filter { $0.place == .part }.compactMap { part in
            if part.type == "method" {
                let type = part.contentType ?? "application/json"
                return CallPart(name: part.wire, parameter: part.name, contentType: type, content: .bytes(envelope()))
            }
            if var file = files[part.name] {
                if let filename = part.filename { file.filename = filename }
                let type = part.contentType ?? "application/octet-stream"
                return CallPart(name: part.wire, parameter: part.name, contentType: type, content: .file(file))
            }
            guard let value = values[part.name] else { return nil }
            return CallPart(
                name: part.wire, parameter: part.name, contentType: part.contentType,
                content: .bytes(Array(value.text.utf8)))
        }
    }
}

/// A part of the form that a call sends.
struct CallPart {
    /// The content of a part.
    enum Content {
        case bytes([UInt8])
        case file(FilePart)
    }

    /// The name on the wire.
    let name: String
    /// The name of the parameter.
    let parameter: String
    /// The media type, if one is sent.
    let contentType: String?
    /// The content.
    let content: Content
}

extension MultipartWriter {
    fileprivate mutating func append(_ part: CallPart) {
        switch part.content {
        case .bytes(let bytes): append(part.name, contentType: part.contentType, bytes)
        case .file(let file):
            append(part.name, filename: file.filename, contentType: part.contentType, file.content)
        }
    }
}

extension HTTPRequest {
    /// The media type of a form without files.
    static let formType = "application/x-www-form-urlencoded"
}

extension Catalogue.Field {
    /// The constant value of a parameter, as JSON.
    fileprivate var constantValue: JSONTree? {
        guard let constant else { return nil }
        switch Catalogue.ValueType(type) {
        case .number, .flag(.bool): return JSONTree(parsing: constant)
        default: return .string(constant)
        }
    }
}

extension JSONTree {
    /// Two numbers as an argument has them.
    fileprivate func text(of pair: Catalogue.ValueType.Pair) -> String {
        guard case .array(let elements) = self else { return text }
        return elements.map(\.text).joined(separator: String(pair.separator))
    }

    /// The value as an argument has it.
    fileprivate var text: String {
        switch self {
        case .string(let text), .number(let text): return text
        case .bool(let value): return value ? "true" : "false"
        case .null: return ""
        case .array, .object:
            var json = JSONWriter()
            write(to: &json)
            return String(decoding: json.bytes, as: UTF8.self)
        }
    }
}
