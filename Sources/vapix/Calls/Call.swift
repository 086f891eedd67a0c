import ArgumentParser
import Glibc
import VapixCatalogue
import VapixClient

/// `vapix call`.
struct Call: DeviceCommand {
    static let configuration = CommandConfiguration(
        abstract: "Call an operation of the catalogue by its name.",
        discussion: """
            vapix describe lists the APIs, their operations and parameters. Values are checked before anything is sent. \
            All errors are reported, and the exit code is \(ToolExit.usage.rawValue).

              vapix call basicDeviceInfo getAllProperties
              vapix call ntp setNTPClientConfiguration -p enabled=yes staticServers=a,b
              vapix call ssh.users add -p username=jo password=@-
              vapix call userManagement add -p user=jo grp=users sgrp=viewer pwd=@secret
              vapix call ntp setNTPClientConfiguration --input - <settings.json
              vapix call jpeg image -p resolution=640x480 -o picture.jpg
              vapix call applications upload --file package=app.eap
              vapix call ntp getNTPInfo --host 192.168.0.90 --user root --curl

            Values: true and false may be written as yes, on, 1 and so on. Separate the elements of a list by commas or by \
            the device's separator, or repeat the parameter for each element. A time span is a number of the unit that vapix describe shows. A point is \
            an x and a y with a comma between them. Write objects in JSON. A word that is not \
            documented is sent with a warning, because the device may be newer than this program.

            Other users of this machine can see a program's arguments. Read a password with NAME=@FILE, with NAME=@- from \
            standard input, or with --input.

            Prints the reply as the device sent it. For a JSON method that is the value of data. On a terminal, JSON is \
            indented and control characters are replaced. Piped, JSON is one line. Binary data goes to --output, or to \
            standard output if that is not a terminal.

            With --json: the reply if it is JSON, {"text": …} if it is text or XML, and {"file": …, "size": …} with --output. A \
            stream and binary data need --output. With --dry-run: {"request": …, "notes": [...]}, and with --curl: {"command": …, "notes": [...]}.

            \(ConnectionOptions.manyDevices) Streams, binary data and --output take one device.

            --dry-run prints the request, and --curl a command that sends it. Secrets are replaced by ***: a body with a secret \
            is the command's standard input, in which you write the secret. Without --user, curl reads the login from ~/.netrc.

            Asks on the terminal before a call that removes, formats, repairs, upgrades or restarts something, unless \
            --yes is given. For a long upload, allow more time with --timeout.

            Streams such as videos and recordings are written as they arrive: to --output, or to standard output if that \
            is not a terminal. An endless stream ends with --duration or Control-C, and its file keeps what has arrived. \
            The file of another interrupted stream is removed. With --timeout, a pause of that length is an error.

              vapix call mjpeg frames -p fps=5 --duration 10 -o video.mjpeg
            """)

    @Argument(
        help: "The API: its name in Swift (ntp) or its identifier in API Discovery, in any case.",
        completion: CatalogueNames.apis)
    var api: String
    @Argument(
        help: "The operation: its name (getNTPInfo) or the device's name of the method, in any case.",
        completion: CatalogueNames.operations)
    var operation: String

    @Option(
        name: [.customShort("p"), .long], parsing: .upToNextOption,
        help: ArgumentHelp(
            """
            Parameters, by their names in Swift or on the wire. A value @FILE is read from the file, without a line break \
            at its end. @- is standard input. @@ stands for an @ at the start of the value.
            """, valueName: "name=value"),
        completion: CatalogueNames.parameters)
    var param: [String] = []
    @Option(
        help: ArgumentHelp(
            "Read parameters from a file with a JSON object; - is standard input. --param may add others.",
            valueName: "file"),
        completion: .file())
    var input: String?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Upload files as the parts with these names.", valueName: "part=path"),
        completion: CatalogueNames.files)
    var file: [String] = []
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the reply to a file; - is standard output, even a terminal.", valueName: "file"),
        completion: .file())
    var output: String?
    @Option(help: ArgumentHelp("End an endless stream after this time.", valueName: "seconds"))
    var duration: Seconds?
    @Flag(name: .shortAndLong, help: "Show no progress.")
    var quiet = false
    @Flag(name: .shortAndLong, help: "Call without asking.")
    var yes = false
    @Flag(help: "Print the request without its secrets, and send nothing. Works without a device.")
    var dryRun = false
    @Flag(help: "Print a command of curl that sends the same request, and send nothing. Works without a device.")
    var curl = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var format: OutputOptions

    /// The file, unless the reply goes to standard output.
    private var outputFile: String? { output == InputFile.standardInput ? nil : output }

    /// Whether the request is shown in place of being sent.
    private var isPreview: Bool { dryRun || curl }

    mutating func validate() throws {
        let values = try param.map { try self.assignment($0).value }
        let paths = try file.map(Self.filePart).map(\.value)
        let readers =
            values.count { $0 == "@-" } + (paths + [input]).count { $0 == InputFile.standardInput }
            + (connection.passwordDescriptor == STDIN_FILENO ? 1 : 0)
        guard readers <= 1 else {
            throw ValidationError("standard input is read more than once. Use a file for all but one")
        }
        guard !(dryRun && curl) else { throw ValidationError("--dry-run and --curl exclude each other") }
    }

    func run() async throws {
        let (api, operation) = try CatalogueNames.call(self.api, self.operation)
        if operation.access != .anonymous, !isPreview { try connection.requireLogin() }
        let isStream = operation.style == .stream
        guard operation.isEndless || duration == nil else {
            throw ToolError(.usage, "--duration is only for endless streams. Use --timeout")
        }
        let arguments = try self.arguments(of: operation, in: api)
        let request = try self.request(arguments)
        for warning in arguments.warnings { StandardStreams.report("warning: \(warning)") }
        if isPreview { return try show(RequestPreview(arguments)) }
        let isText = operation.reply.contentType?.hasPrefix("text/") ?? false
        if output == nil, (isStream && !isText) || operation.reply.form == "binary", isatty(STDOUT_FILENO) == 1 {
            throw ToolError(
                .usage,
                "the reply of \(operation.id) cannot be shown on a terminal. Add --output FILE; nothing was sent")
        }
        let isFile = isStream || operation.reply.form == "binary"
        guard !format.json || !isFile || outputFile != nil else {
            throw ToolError(.usage, "--json needs --output with a file, because the reply is a stream or binary data")
        }
        let printsMany = try connection.devices().count > 1 && !isFile && output == nil
        // Before the question, and not after it.
        if !printsMany { _ = try connection.device() }
        if operation.isDrastic, !yes { try confirm(operation) }
        if printsMany || format.json && output == nil {
            return try await connection.onEachDevice(format) { connection in
                Outcome(CallReport(reply: try await Self.send(operation, request, of: api, through: connection)))
            }
        }
        if isStream {
            let download = StreamDownload(operation, request, of: api)
            let vapix = try connection.connect(for: operation.isEndless ? .stream : .transfer).vapix
            let size = try await download.run(
                from: vapix, to: output, for: duration?.duration, isQuiet: quiet || format.json)
            if format.json, let outputFile { try format.print(FileReport(path: outputFile, size: size)) }
            return
        }
        let connection = try self.connection.connect()
        guard let outputFile else {
            let reply = try await Self.send(operation, request, of: api, through: connection)
            let style: TextStyle = self.output == nil ? .ofStandardOutput : .pipe
            return try StandardStreams.write(reply.bytes(for: style))
        }
        try await Interruption.orderly {
            let file = try OutputFile(outputFile)
            try file.write(try await Self.send(operation, request, of: api, through: connection).bytes(for: .pipe))
            try file.complete()
            if format.json { try format.print(FileReport(path: outputFile, size: file.size)) }
        }
    }

    // MARK: Arguments

    private func arguments(of operation: Catalogue.Operation, in api: Catalogue.API) throws -> CallArguments {
        let assignments = try param.map { text in
            let assignment = try self.assignment(text)
            try Self.checkSecret(assignment, of: operation, in: api)
            return try Self.readingFile(assignment)
        }
        let document = try input.map { path throws(ToolError) in try InputFile.json(path) }
        let files = try file.map { text in
            let part = try Self.filePart(text)
            let content = try isPreview ? InputFile.preview(part.value) : InputFile.upload(part.value)
            return CallFile(name: part.name, path: part.value, content: content)
        }
        let arguments = CallArguments(
            of: operation, in: api, assignments: assignments, document: document, files: files)
        for problem in arguments.problems { StandardStreams.report("\(problem.path): \(problem.message)") }
        guard arguments.problems.isEmpty else {
            throw ToolError(
                .usage, "nothing was sent. See vapix describe \(api.name) \(operation.name)")
        }
        return arguments
    }

    private func request(_ arguments: CallArguments) throws -> HTTPRequest {
        do {
            return try arguments.request()
        } catch let error as InvalidArgumentError {
            throw ToolError(.usage, "\(arguments.operation.id): \(error); nothing was sent")
        }
    }

    private func assignment(_ text: String) throws -> Assignment {
        let name = text.utf8.prefix { $0 != UInt8(ascii: "=") }
        guard let sign = name.firstIndex(of: UInt8(ascii: "@")), sign > name.startIndex else {
            return try Assignment(parsing: text)
        }
        // Only a name of the catalogue is repeated: anything else may be a password, also in front of an equals sign.
        let operation = try? CatalogueNames.call(self.api, self.operation).operation
        let parameter = operation?.parameters.first(named: String(Substring(name[..<sign])))?.name
        guard parameter != nil || name.endIndex == text.endIndex else { return try Assignment(parsing: text) }
        let advice = parameter ?? "NAME"
        throw ValidationError("an argument has no equals sign before the @. Write \(advice)=@- or \(advice)=@FILE")
    }

    private static func filePart(_ text: String) throws -> Assignment {
        guard let part = try? Assignment(parsing: text), !part.value.isEmpty else {
            throw ValidationError("a part or its path is missing. Write --file PART=PATH")
        }
        return part
    }

    /// Refuses a secret among the arguments, which other users of the machine can see: a value, or a part of one.
    static func checkSecret(
        _ assignment: Assignment, of operation: Catalogue.Operation, in api: Catalogue.API
    ) throws(ToolError) {
        let isFile =
            assignment.value.utf8.first == UInt8(ascii: "@")
            && assignment.value.utf8.dropFirst().first != UInt8(ascii: "@")
        guard !isFile else { return }
        let field = operation.parameters.first(named: assignment.name)
        let isSecret = field?.isSecret == true
        if !isSecret {
            // A value that does not fit its type has no secrets here. It is a problem, and nothing is sent.
            let arguments = CallArguments(of: operation, in: api, assignments: [assignment])
            guard arguments.maskingSecrets().isMasked else { return }
        }
        let name = field?.name ?? assignment.name
        throw ToolError(
            .usage,
            "\(name) \(isSecret ? "is" : "contains") a secret, which others can see in a command line. "
                + "Write \(name)=@FILE or @-, or use --input FILE")
    }

    private static func readingFile(_ assignment: Assignment) throws(ToolError) -> Assignment {
        // Bytes, because a combining mark can follow the sign.
        guard assignment.value.utf8.first == UInt8(ascii: "@") else { return assignment }
        let rest = String(decoding: assignment.value.utf8.dropFirst(), as: UTF8.self)
        if rest.utf8.first == UInt8(ascii: "@") { return Assignment(name: assignment.name, value: rest) }
        guard !rest.isEmpty else {
            throw ToolError(.usage, "\(assignment.name): there is no file name after the @. Write @FILE")
        }
        return Assignment(name: assignment.name, value: try InputFile.text(rest))
    }

    // MARK: The call

    private func show(_ preview: RequestPreview) throws {
        let device = try connection.device()
        let isForTerminal = TextStyle.ofStandardOutput != .pipe
        var notes = preview.notes
        if dryRun {
            let text = preview.text(at: device.origin)
            if format.json { return try format.print(PreviewReport(name: "request", preview: text, notes: notes)) }
            try StandardStreams.write(isForTerminal ? printable(text, keeping: "\n") : text)
        } else {
            let command = CurlCommand(
                preview, to: device, output: output, duration: duration?.duration,
                isForTerminal: isForTerminal && !format.json)
            notes += command.notes
            if format.json {
                return try format.print(PreviewReport(name: "command", preview: command.text, notes: notes))
            }
            try StandardStreams.write(command.text)
        }
        for note in notes { StandardStreams.report("note: \(note)") }
    }

    private func confirm(_ operation: Catalogue.Operation) throws {
        guard let terminal = Terminal() else {
            throw ToolError(.usage, "there is no terminal to ask on. Add --yes to call \(operation.id) without asking")
        }
        let names = try connection.devices().map(\.description).joined(separator: ", ")
        let answer = try terminal.ask("\(operation.summary)\nCall \(operation.id) of \(printable(names))? [y/N] ")
        guard ["y", "yes"].contains(answer.lowercased()) else {
            throw ToolError(.cancelled, "nothing was sent")
        }
    }

    private static func send(
        _ operation: Catalogue.Operation, _ request: HTTPRequest, of api: Catalogue.API, through connection: Connection
    ) async throws -> CallReply {
        do {
            return try await connection.send(operation, request)
        } catch let error as VapixError {
            throw ToolError(error, documentedBy: api)
        }
    }
}

extension Catalogue.Operation {
    /// Whether the stream has no end of its own.
    ///
    /// Other streams are files, which are useless without their end.
    var isEndless: Bool {
        // The catalogue does not say so: these are the streams of parts, and the sound of a microphone.
        style == .stream && (reply.contentType == "multipart/x-mixed-replace" || id == "audio/receive")
    }

    /// Whether it cannot be undone, or makes the device unavailable for a while.
    var isDrastic: Bool {
        let drastic = [
            "delete", "factory", "format", "hard", "purge", "reboot", "remove", "repair", "restart", "rollback",
            "upgrade",
        ]
        // The first word of the name: `removePreset` counts, `removable` does not.
        let verb = (name.split(separator: ".").last ?? "").prefix { !$0.isUppercase }
        return effect != .read && drastic.contains(String(verb))
    }
}

extension CallReply {
    /// The bytes to print.
    ///
    /// On a terminal they end with a line break.
    func bytes(for style: TextStyle) -> [UInt8] {
        switch (self, style) {
        case (.json(let document), .pipe):
            return escapingForTerminals(JSONLayout.compact.apply(to: document)) + [UInt8(ascii: "\n")]
        case (.json(let document), .terminal):
            // Escaped first, so that the line breaks of the layout stay.
            return JSONLayout.pretty.apply(to: escapingForTerminals(JSONLayout.compact.apply(to: document)))
                + [UInt8(ascii: "\n")]
        case (.text(let text), .pipe), (.binary(let text), _): return text
        case (.text(let text), .terminal):
            var lines = text.withUnsafeBytes(deviceText).split(
                omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            if lines.last?.isEmpty == true { lines.removeLast() }
            return Array(lines.map { printable(String($0), keeping: "\t") + "\n" }.joined().utf8)
        }
    }
}

extension ToolError {
    /// A failed call, with the documented meaning of the device's error code.
    init(_ error: VapixError, documentedBy api: Catalogue.API) {
        let plain = ToolError(error)
        let exit = plain?.exit ?? ToolExit(error)
        var message = plain?.message ?? error.description
        if let code = error.device?.code?.rawValue {
            let meanings = api.errors.filter { $0.code == code && $0.summary != error.device?.message }
            if !meanings.isEmpty {
                let summaries = meanings.map { "\($0.name): \($0.summary)" }.joined(separator: " Or ")
                message += ". Documented as \(summaries)"
            }
        }
        self.init(exit, message, call: plain?.call)
    }
}
