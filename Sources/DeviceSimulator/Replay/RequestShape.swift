import Foundation

/// The parts of a request that decide about its reply: all but the headers and the order of arguments.
struct RequestShape: Sendable, Hashable {
    /// The body, as far as its form is known.
    enum Body: Sendable, Hashable {
        case empty
        case json(JSONValue)
        case form([Argument])
        case text(String)
        case bytes([UInt8])
        /// It was not recorded, and can be anything.
        case any
    }

    struct Argument: Sendable, Hashable {
        var name: String
        var value: String
    }

    let method: String
    /// The path, percent-decoded.
    let path: String
    let arguments: [Argument]
    let body: Body

    /// - Parameters:
    ///   - head: The request line and the headers.
    ///   - body: The body; `nil` for one that is not known.
    init(_ head: HTTPHead, body: [UInt8]?) {
        let request = StreamRequest(head)
        method = request.method
        path = request.path
        arguments = Self.sorted(request.arguments)
        self.body = Self.read(body, contentType: head["Content-Type"] ?? "")
    }

    private static func sorted(_ arguments: FormArguments) -> [Argument] {
        arguments.pairs.map { Argument(name: $0.name, value: $0.value) }
            .sorted { ($0.name, $0.value) < ($1.name, $1.value) }
    }

    private static func read(_ body: [UInt8]?, contentType: String) -> Body {
        guard var bytes = body else { return .any }
        guard !bytes.isEmpty else { return .empty }
        let first = bytes.first { $0 > 32 }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), let json = JSONValue(bytes) { return .json(json) }
        let form = FormArguments(body: bytes, contentType: contentType)
        if !form.pairs.isEmpty { return .form(sorted(form)) }
        if let boundary = boundary(in: contentType) {
            // Each client makes another boundary for each request.
            bytes = bytes.split(separator: boundary, omittingEmptySubsequences: false).joined(
                separator: "boundary".utf8
            )
            .map { $0 }
        }
        return String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .bytes(bytes)
    }

    private static func boundary(in contentType: String) -> [UInt8]? {
        guard contentType.lowercased().hasPrefix("multipart/"), let start = contentType.range(of: "boundary=") else {
            return nil
        }
        let text = contentType[start.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != " " }
        return text.isEmpty ? nil : Array(text.utf8)
    }

    // MARK: Comparison

    /// Compares a recorded request with one that a client sends.
    ///
    /// - Parameters:
    ///   - request: The client's request.
    ///   - wildcards: The texts of the recorded request that stand for anything.
    /// - Returns: Whether they are the same.
    func matches(_ request: RequestShape, _ wildcards: Wildcards) -> Bool {
        difference(from: request, wildcards) == nil
    }

    /// The part of a client's request that is not as recorded: `method`, `path`, `query` or `body`; `nil` if none.
    func difference(from request: RequestShape, _ wildcards: Wildcards) -> String? {
        guard wildcards.matches(path, request.path) else { return "path" }
        guard method == request.method else { return "method" }
        guard Self.match(arguments, request.arguments, wildcards) else { return "query" }
        return Self.match(body, request.body, wildcards) ? nil : "body"
    }

    private static func match(_ recorded: [Argument], _ sent: [Argument], _ wildcards: Wildcards) -> Bool {
        guard recorded.count == sent.count else { return false }
        var rest = sent
        // The exact ones first, so that a wildcard does not take what another one needs.
        for argument in recorded.sorted(by: { !wildcards.isIn($0.value) && wildcards.isIn($1.value) }) {
            let found = rest.firstIndex { $0.name == argument.name && wildcards.matches(argument.value, $0.value) }
            guard let found else { return false }
            rest.remove(at: found)
        }
        return true
    }

    /// Compares a recorded body, or a message of a WebSocket, with one that a client sends.
    static func matches(_ recorded: [UInt8], _ sent: [UInt8], _ wildcards: Wildcards) -> Bool {
        match(read(recorded, contentType: ""), read(sent, contentType: ""), wildcards)
    }

    private static func match(_ recorded: Body, _ sent: Body, _ wildcards: Wildcards) -> Bool {
        switch (recorded, sent) {
        case (.any, _), (.empty, .empty): true
        case (.json(let recorded), .json(let sent)): match(recorded, sent, wildcards)
        case (.form(let recorded), .form(let sent)): match(recorded, sent, wildcards)
        case (.text(let recorded), .text(let sent)): wildcards.matches(recorded, sent)
        case (.bytes(let recorded), .bytes(let sent)): recorded == sent
        default: false
        }
    }

    private static func match(_ recorded: JSONValue, _ sent: JSONValue, _ wildcards: Wildcards) -> Bool {
        switch (recorded, sent) {
        case (.string(let recorded), .string(let sent)): wildcards.matches(recorded, sent)
        case (.array(let recorded), .array(let sent)):
            recorded.count == sent.count && zip(recorded, sent).allSatisfy { match($0, $1, wildcards) }
        case (.object(let recorded), .object(let sent)):
            recorded.count == sent.count
                && recorded.allSatisfy { key, value in sent[key].map { match(value, $0, wildcards) } ?? false }
        case (.integer(let number), .integer): recorded == sent || wildcards.isIn(String(number))
        default: recorded == sent
        }
    }
}

/// The texts of a session that stand in the place of others, and so match any text.
struct Wildcards: Sendable {
    private let texts: [String]

    /// - Parameter texts: The texts; longer ones are looked for first, as one may be a part of another.
    init(_ texts: [String]) {
        self.texts = texts.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }
    }

    /// Whether a recorded text has such a text in it.
    func isIn(_ recorded: String) -> Bool {
        texts.contains { recorded.range(of: $0, options: .caseInsensitive) != nil }
    }

    /// Compares a recorded text with another one.
    func matches(_ recorded: String, _ sent: String) -> Bool {
        if recorded == sent { return true }
        guard isIn(recorded) else { return false }
        // The fixed pieces must come in order, the first at the start and the last at the end.
        let pieces = fixedPieces(of: recorded)
        guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else { return false }
        guard sent.utf8.count >= first.utf8.count + last.utf8.count, sent.hasPrefix(first), sent.hasSuffix(last) else {
            return false
        }
        var rest = sent.dropFirst(first.count).dropLast(last.count)
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let found = rest.range(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }

    private func fixedPieces(of text: String) -> [String] {
        var pieces = [text]
        for wildcard in texts {
            pieces = pieces.flatMap { piece -> [String] in
                var parts: [String] = []
                var rest = piece[...]
                while let found = rest.range(of: wildcard, options: .caseInsensitive) {
                    parts.append(String(rest[..<found.lowerBound]))
                    rest = rest[found.upperBound...]
                }
                return parts + [String(rest)]
            }
        }
        return pieces
    }
}
