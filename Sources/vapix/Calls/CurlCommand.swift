import VapixCatalogue
import VapixClient

/// A command of curl that sends the request of a call.
///
/// Others can see the words of a command, so it has no secrets: curl asks for the password or reads `~/.netrc`, and a body with a
/// secret is read from standard input, where the mask has to be replaced.
struct CurlCommand {
    /// A longer word could be more than a program's argument may have.
    private static let longestWord = 64 * 1024
    private static let endOfInput = "END"

    private var options: [String] = []
    /// Whether control characters in JSON are escaped, which a terminal would obey.
    private let isForTerminal: Bool
    /// The lines of standard input.
    private var input: String?

    /// Makes the command.
    ///
    /// - Parameters:
    ///   - preview: The request.
    ///   - device: The device.
    ///   - output: Where curl writes the reply, if not to standard output.
    ///   - duration: When curl ends the transfer; `nil` for no limit.
    ///   - isForTerminal: Whether a terminal shows the command.
    init(
        _ preview: RequestPreview, to device: Device, output: String?, duration: Duration?,
        isForTerminal: Bool = false
    ) {
        self.isForTerminal = isForTerminal
        addLogin(preview.arguments.operation.access == .anonymous ? nil : device)
        addConnection(device)
        if let duration { options.append("--max-time \(duration.components.seconds)") }
        if let output { add("--output", output) }
        for header in preview.request.headers { add("--header", "\(header.name): \(header.value)") }
        let url = preview.url(at: device.origin)
        if url.contains(where: "[]{}".contains) { options.append("--globoff") }
        addBody(preview)
        if preview.isMasked, preview.request.query.contains(maskedSecret) {
            // The URL is a word of the command that others can see.
            add("--config", "-")
            input = "url = \"\(url)\""
        } else {
            options.append(shellWord(url))
        }
    }

    /// Notes about what the command does not do.
    private(set) var notes: [String] = []

    /// The command as lines for a shell, with a line break at the end.
    var text: String {
        let command = (["curl"] + options).joined(separator: " \\\n    ")
        guard let input else { return command + "\n" }
        return "\(command) <<'\(Self.endOfInput)'\n\(input)\n\(Self.endOfInput)\n"
    }

    private mutating func add(_ option: String, _ value: String) {
        options.append("\(option) \(shellWord(value))")
    }

    // MARK: The device

    private mutating func addLogin(_ device: Device?) {
        guard let device else { return }
        // As the client: Digest, and Basic where nobody can listen.
        let origin = device.origin
        let method = origin.isVirtualHost ? "--basic" : origin.isSecure ? "--anyauth" : "--digest"
        guard let user = device.user else { return options.append("\(method) --netrc") }
        options.append("\(method) --user \(shellWord(user))")
    }

    private mutating func addConnection(_ device: Device) {
        if device.origin.isVirtualHost {
            options.append("--noproxy '*'")
            notes.append(
                "curl cannot ask the device for a service account. Use --host and --user for a camera on the network")
        }
        guard device.origin.isSecure else { return }
        options.append("--http1.1")
        switch device.certificate {
        case .system, .authorities: break
        case .authorityFile(let path): add("--cacert", path)
        case .insecure: options.append("--insecure")
        // The key is checked instead of the authority and the name.
        case .pinned(let hash): options.append("--insecure --pinnedpubkey \(shellWord("sha256//\(hash)"))")
        }
    }

    // MARK: The body

    private mutating func addBody(_ preview: RequestPreview) {
        let request = preview.request
        let parts = preview.arguments.parts
        guard parts.isEmpty else {
            for part in parts { addPart(part, of: preview) }
            return
        }
        switch request.method {
        case .get: return
        case .post: break
        case .head: return options.append("--head")
        case .put, .patch, .delete: options.append("--request \(request.method.rawValue)")
        }
        if request.method == .delete, request.body.size == 0 { return }
        // Without a type of its own, curl names that of forms.
        add("--header", request.contentType.map { "Content-Type: \($0)" } ?? "Content-Type:")
        switch request.body.outline.first {
        case nil: add("--data-raw", "")
        case .file(let path, _): addFile(path)
        case .stream: addFile(preview.arguments.paths.first?.value ?? "-")
        case .bytes(let bytes):
            let text = text(of: bytes)
            guard preview.isMasked || text.utf8.count > Self.longestWord else { return add("--data-raw", text) }
            // It is JSON or a form on one line: curl drops the line break at the end of the input.
            add("--data", "@-")
            input = text
        }
    }

    private func text(of bytes: [UInt8]) -> String {
        String(decoding: isForTerminal ? escapingForTerminals(bytes) : bytes, as: UTF8.self)
    }

    private mutating func addFile(_ path: String) {
        // By itself curl waits for permission to send a large body.
        add("--header", "Expect:")
        add("--data-binary", "@\(path)")
    }

    private mutating func addPart(_ part: CallPart, of preview: RequestPreview) {
        var form = "\(part.name)="
        switch part.content {
        case .bytes(let bytes):
            form += Self.quoted(text(of: bytes), endings: ";")
        case .file(let file):
            if !options.contains("--header Expect:") { add("--header", "Expect:") }
            let path = preview.arguments.paths[part.parameter] ?? "-"
            form += "@\(Self.quoted(path, endings: ";,"));filename=\(Self.quoted(file.filename, endings: ";,"))"
        }
        if let type = part.contentType { form += ";type=\(type)" }
        add("--form", form)
    }

    /// A value of a form in the notation of curl.
    ///
    /// - Parameters:
    ///   - text: The value.
    ///   - endings: The characters that end a value without quotation marks.
    /// - Returns: The value, in quotation marks if it needs them.
    private static func quoted(_ text: String, endings: String) -> String {
        let isPlain =
            !text.contains(where: endings.contains) && text.first.map { !"@<(=\"\\ ".contains($0) } == true
            && text.last != " "
        if isPlain { return text }
        return "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    }
}

/// A text as one word for a shell.
func shellWord(_ text: String) -> String {
    let isPlain =
        !text.isEmpty
        && text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "-_./:@%+,=".utf8.contains(byte)
            }
        }
    if isPlain { return text }
    // A quotation mark ends the quotes, stands alone, and begins them again.
    return "'\(text.replacing("'", with: "'\\''"))'"
}
