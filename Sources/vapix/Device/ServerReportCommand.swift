import ArgumentParser
import Glibc
import VapixClient

/// `vapix report`.
struct ServerReportCommand: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Download the report about the device that Axis' support asks for.",
        discussion: """
            Formats: zip, zip-with-image (with a picture), text, and logs (all logs, as a .tar file). A device takes about \
            a minute to make one. A report holds parameters and addresses, so only you can read a new file.

            The file appears when it is complete. Until then, and if the download fails, an old file stays. Without \
            --output the report goes to standard output, but never to a terminal.

              vapix report -o report.zip

            Prints the file and its size. With --json: {"file": …, "size": …}.
            """)

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the report to a file; - is standard output.", valueName: "file"),
        completion: .file())
    var output: String?
    @Option(help: "The format of the report.")
    var format = ServerReportFormat.zip
    @Flag(name: .shortAndLong, help: "Show no progress.")
    var quiet = false
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var outputOptions: OutputOptions

    /// The file, unless the report goes to standard output.
    private var file: String? { output == InputFile.standardInput ? nil : output }

    mutating func validate() throws {
        try connection.requireLogin()
        guard output != "" else { throw ValidationError("the file's name is empty") }
        guard file != nil || !outputOptions.json else { throw ValidationError("--json needs --output with a file") }
    }

    func run() async throws {
        guard file != nil || isatty(STDOUT_FILENO) == 0 else {
            throw ToolError(.usage, "a report is too long for a terminal. Add --output FILE; nothing was sent")
        }
        let vapix = try connection.connect(for: .transfer).vapix
        let bar = ProgressBar(file ?? "report", total: nil, isQuiet: quiet || outputOptions.json)
        try await Interruption.orderly {
            defer { bar?.clear() }
            guard let path = file else {
                var size: Int64 = 0
                return try await receive(from: vapix) { bytes in
                    try StandardStreams.write(bytes)
                    size += Int64(bytes.count)
                    bar?.update(size)
                }
            }
            let file = try OutputFile(path, isPrivate: true)
            try await receive(from: vapix) { bytes in
                try file.write(bytes)
                bar?.update(file.size)
            }
            try file.complete()
            bar?.clear()
            try outputOptions.print(FileReport(path: path, size: file.size))
        }
    }

    private func receive(from vapix: Vapix, _ write: ([UInt8]) throws -> Void) async throws {
        // The first bytes are held back until they show the format.
        var start: [UInt8]? = []
        for try await bytes in try await vapix.send(format.call) {
            guard let waiting = start else {
                try write(bytes)
                continue
            }
            let beginning = waiting + bytes
            start = beginning
            guard beginning.count >= max(format.magic.count, 1) else { continue }
            try check(beginning)
            start = nil
            try write(beginning)
        }
        if let start { try check(start) }
    }

    private func check(_ beginning: [UInt8]) throws {
        guard !beginning.isEmpty, beginning.starts(with: format.magic) else {
            throw ToolError(.badReply, "the device did not send a report of the format \(format.rawValue)")
        }
    }
}
