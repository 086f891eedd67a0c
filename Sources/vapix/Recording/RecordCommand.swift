import ArgumentParser
import Glibc
import ServiceAccounts
import VapixClient
internal import VapixSupport

/// `vapix record`.
struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record",
        abstract: "Record the calls of a program or of any client as files, without secrets.",
        usage: "vapix record -o <folder> [--listen <address>] [<options>] [-- <command> ...]",
        discussion: """
            Stands between a client and the device, as a proxy on this machine, and keeps each request with its reply, and \
            each WebSocket with its messages, as a file in a new folder. Serial numbers, MAC and IP addresses, host names, \
            passwords, keys, tokens and cookies are replaced before anything is written; the same value always by the same \
            one. Names that people gave, positions and pictures stay: look through the files before you pass them on.

              vapix record -o session -- vapix list-apps
              vapix record -o session --host 192.168.0.90 -- vapix list-apps --host {origin} --user root
              vapix record -o session --host 192.168.0.90 --listen 127.0.0.1:8080

            The command finds the proxy in VAPIX_ORIGIN, or with --host in VAPIX_NETWORK_ORIGIN. In its arguments, {origin} \
            stands for the same. Its exit code becomes that of vapix record. Without a command, Control-C ends the recording. \
            The files are written at the end, at most 64 MB.

            Clients log in themselves. With --user, the proxy logs in those that do not: everybody on this machine can then \
            use the device.

            vapix-simulator --replay answers from the files.

            With --json: {"folder": …, "exchanges": number, "leftOut": number}, after the output of the command.
            """)

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The folder for the files; it must be new or empty.", valueName: "folder"),
        completion: .directory)
    var output: String

    @Option(
        help: ArgumentHelp(
            "Listen for any client: a port, or an address of the loopback network and a port.", valueName: "address"))
    var listen: String?

    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var format: OutputOptions

    @Argument(parsing: .postTerminator, help: "The command and its arguments, after --.")
    var command: [String] = []

    mutating func validate() throws {
        guard !command.isEmpty || listen != nil else {
            throw ValidationError("there is nothing to record. Give a command after --, or --listen")
        }
        guard !output.isEmpty else { throw ValidationError("the folder's name is empty") }
        _ = try listeningAddress
    }

    /// The default address is the one at which the command may send its login.
    private var listeningAddress: (address: String, port: Int) {
        get throws {
            let usual = connection.isOnCamera ? "127.0.0.12" : "127.0.0.1"
            guard let listen else { return (usual, 0) }
            let parts = listen.split(separator: ":", omittingEmptySubsequences: false)
            guard let port = parts.last.flatMap({ UInt16($0) }), parts.count <= 2 else {
                throw ValidationError("--listen takes a port or an address and a port, such as 127.0.0.1:8080")
            }
            var address = in_addr()
            let text = parts.count == 2 ? (parts[0] == "localhost" ? "127.0.0.1" : String(parts[0])) : usual
            guard inet_pton(AF_INET, text, &address) == 1, text.hasPrefix("127.") else {
                throw ValidationError("--listen takes only addresses of the loopback network, such as 127.0.0.1:8080")
            }
            return (text, Int(port))
        }
    }

    func run() async throws {
        let forwarder = try connection.forwarder()
        let isNew = try makeFolder()
        let recorder = SessionRecorder()
        let (address, port) = try listeningAddress
        let proxy = RecordingProxy(forwarder: forwarder, recorder: recorder, address: address, port: port)
        let (time, device) = (presentTime(), await Self.identify(forwarder))
        var outcome: Result<Int32, any Error>
        do {
            let code = Locked<Int32>(0)
            try await Interruption.orderly {
                let result = try await record(through: proxy)
                code.withLock { $0 = result }
            }
            outcome = .success(code.withLock { $0 })
        } catch {
            outcome = .failure(error)
        }
        // What was recorded before a failure or a signal is what the user asked for.
        let (exchanges, leftOut) = recorder.result
        if exchanges.isEmpty, case .failure(let error) = outcome {
            if isNew { rmdir(output) }
            throw error
        }
        let session = Session(exchanges, leftOut: leftOut, device: device, time: time)
        try session.write(to: output)
        try report(session, leftOut)
        let code = try outcome.get()
        // Not `exit`, which would unload OpenSSL while the HTTP thread uses it.
        if code != 0 { _exit(code) }
    }

    /// Runs the proxy, and the command if there is one.
    ///
    /// - Returns: The exit code of the command.
    private func record(through proxy: RecordingProxy) async throws -> Int32 {
        let ready = Promise<Int>()
        return try await withThrowingTaskGroup(of: Int32?.self) { group in
            defer { group.cancelAll() }
            group.addTask {
                do {
                    try await proxy.serve { ready.settle(.success($0)) }
                } catch {
                    ready.settle(.failure(error))
                    throw error
                }
                // Only a cancelled server ends.
                throw CancellationError()
            }
            let port = try await ready.value()
            let origin = "http://\(proxy.address)" + (port == 80 ? "" : ":\(port)")
            if command.isEmpty {
                StandardStreams.report("recording at \(origin). Control-C ends it")
            } else {
                let variable = connection.isOnCamera ? "VAPIX_ORIGIN" : "VAPIX_NETWORK_ORIGIN"
                let words = command.map { $0.replacing("{origin}", with: origin) }
                let child = try ChildProgram(words, variables: [(variable, origin)])
                group.addTask { try await child.wait() }
            }
            while let result = try await group.next() {
                guard let code = result else { continue }
                await proxy.recorder.settle()
                return code
            }
            return 0
        }
    }

    /// Makes the folder, unless there is an empty one.
    ///
    /// - Returns: Whether it is new.
    /// - Throws: `ToolError` if it cannot be made or is not empty.
    private func makeFolder() throws(ToolError) -> Bool {
        guard mkdir(output, 0o777) != 0 else { return true }
        guard errno == EEXIST, let folder = opendir(output) else {
            throw ToolError(.usage, "\(printable(output)) cannot be made: \(String(cString: strerror(errno)))")
        }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard name == "." || name == ".." else {
                throw ToolError(.usage, "\(printable(output)) is not empty. Name a new folder; nothing was sent")
            }
        }
        return false
    }

    private func report(_ session: Session, _ leftOut: Int) throws {
        let report = RecordingReport(folder: output, exchanges: session.count, leftOut: leftOut)
        guard !format.json else { return try format.print(report) }
        StandardStreams.report(report.summary)
    }

    /// Asks the device for its model and version, which everybody may read.
    private static func identify(_ forwarder: RequestForwarder) async -> RecordedDevice {
        let call = BasicDeviceInfo.getAllUnrestrictedProperties()
        let body = Locked<[UInt8]>([])
        let timeouts = HTTPTimeouts(connect: .seconds(5), idle: .seconds(60), total: .seconds(60))
        guard let reply = try? await forwarder.reply(to: call.request, authorization: nil, timeouts: timeouts),
            (try? await reply.forEachPiece({ piece in body.withLock { $0 += piece.prefix(65_536 - $0.count) } }))
                != nil,
            let output = try? call.output(from: HTTPReply(status: reply.status, body: body.withLock { $0 }))
        else { return RecordedDevice() }
        return RecordedDevice(
            model: output.propertyList.productNumber.map { printable($0) },
            version: output.propertyList.version.map { printable($0) })
    }
}

/// The size of a recording.
private struct RecordingReport: Report {
    let folder: String
    let exchanges: Int
    let leftOut: Int

    var summary: String {
        let rest = leftOut > 0 ? "; there was no room for \(leftOut) more" : ""
        return "\(folder): \(counted(exchanges, "exchange"))\(rest). Look through the files before you pass them on"
    }

    func text(_ style: TextStyle) -> String { summary + "\n" }

    func writeMembers(to json: inout JSONWriter) {
        json.write("folder", folder)
        json.write("exchanges", Int64(exchanges))
        json.write("leftOut", Int64(leftOut))
    }
}
