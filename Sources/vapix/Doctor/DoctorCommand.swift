import ArgumentParser
import VapixClient
internal import VapixSupport

/// `vapix doctor`.
struct DoctorCommand: DeviceCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Find out why calls fail, and how to correct it.",
        discussion: """
            On the camera it checks the proxy variables, the system bus, the service account, the virtual host and its port, \
            the login, the version of AXIS OS and the clock. It takes one service account, as each run of this tool does.

            With --host it checks the name, the proxy variables, the port, the certificate, the web server, the login and its \
            rights, the version of AXIS OS and the clock. Without --user, the login is left out.

              vapix doctor
              vapix doctor --host 192.168.0.90 --user root
              vapix doctor --manifest manifest.json

            Each result has a sign: ✓ nothing is wrong, ! a possible reason for failures, ✗ a reason, - not checked. The line \
            below it is the correction. Piped, each result is a line: state (ok, warning, problem, skipped), check, finding, \
            fix.

            A check that fails does not prevent the others. Each takes at most 10 seconds, or --timeout. A password is \
            sent only as other commands send it: never to a device whose certificate is not accepted. The exit code is \
            \(ToolExit.failure.rawValue) if there is a problem.

            With --json: {"checks": [...], "problems": NUMBER, "warnings": NUMBER}, each check with check, state, text and \
            fix.
            """)

    @Option(
        help: ArgumentHelp(
            "Also check a manifest.json or a package (.eap), for this device if its version and architecture are known.",
            valueName: "file"),
        completion: .file(extensions: ["json", "eap"]))
    var manifest: String?
    @OptionGroup(title: "Connection") var connection: ConnectionOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    mutating func validate() throws {
        // No `requireLogin()`: the other checks need none.
        guard manifest != "" else { throw ValidationError("the file's name is empty") }
    }

    func run() async throws {
        let target = try DoctorTarget(connection)
        // It may ask for a password, before anything is checked.
        let login: Result<Connection, any Error>? =
            target.isOnCamera || target.user != nil ? Result { try connection.connect() } : nil
        if case .failure(let error)? = login, ToolError(error)?.exit != .noCredentials { throw error }
        try await Interruption.orderly {
            var examination = Examination(target: target, login: login, printsEach: !output.json)
            try await examination.perform(manifest: manifest)
            if output.json { try output.print(examination.report) }
            let count = examination.report.count(.problem)
            guard count == 0 else { throw ToolError(.failure, "\(counted(count, "problem")) found") }
        }
    }
}
