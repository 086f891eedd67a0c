import DeviceSimulator
import Foundation

/// A network namespace of the simulator, where every port of 127.0.0.12 is free.
enum Isolation {
    /// Executes `unshare`, which executes the simulator again within the namespace.
    ///
    /// It returns only by throwing. The process stays the same, so signals and the terminal work as before. A hidden
    /// option in front of the arguments tells the second simulator that it is within the namespace.
    ///
    /// A socket belongs to the namespace that it was opened in. So one that is opened now lets programs outside, such as a
    /// browser, reach the control interface within.
    ///
    /// - Parameter controlPort: The port of the control interface; `nil` if it has none.
    /// - Throws: `SimulatorError` if the system has no `unshare` or does not allow it.
    static func enter(controlPort: UInt16?) throws {
        let unshare = try findProgram()
        let namespace = ["--user", "--map-root-user", "--net", "--"]
        try probe(unshare, namespace)
        let simulator = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        Descriptors.closeOthersOnExec()
        let control = try controlPort.map { try ControlInterface.openListeningSocket(port: $0) }
        let words =
            [unshare] + namespace + [simulator, "--inside-namespace-of", String(getppid())]
            + (control.map { ["--control-descriptor", String($0)] } ?? []) + CommandLine.arguments.dropFirst()
        SignalMask.unblock()
        withCStrings(words) { _ = execv(unshare, $0) }
        throw SimulatorError("cannot run \(unshare): \(String(cString: strerror(errno)))")
    }

    /// Activates the loopback interface, which is down in a new network namespace.
    ///
    /// - Throws: `SimulatorError` if the system refuses.
    static func bringUpLoopback() throws {
        let socket = socket(AF_INET, CInt(SOCK_DGRAM.rawValue), 0)
        defer { close(socket) }
        var request = ifreq()
        withUnsafeMutableBytes(of: &request.ifr_ifrn) { $0.copyBytes(from: "lo".utf8) }
        guard socket >= 0, ioctl(socket, UInt(SIOCGIFFLAGS), &request) == 0 else { throw loopbackError() }
        request.ifr_ifru.ifru_flags |= Int16(IFF_UP)
        guard ioctl(socket, UInt(SIOCSIFFLAGS), &request) == 0 else { throw loopbackError() }
    }

    private static func loopbackError() -> SimulatorError {
        SimulatorError("cannot activate the loopback interface: \(String(cString: strerror(errno)))")
    }

    private static func findProgram() throws -> String {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let directories = path.split(separator: ":").map(String.init) + ["/usr/bin", "/bin"]
        guard let found = directories.lazy.map({ $0 + "/unshare" }).first(where: { access($0, X_OK) == 0 }) else {
            throw SimulatorError("--isolated needs unshare: run `sudo apt-get install util-linux`")
        }
        return found
    }

    /// Tries `unshare` with a harmless program: after `execv`, the simulator could not explain a failure.
    private static func probe(_ unshare: String, _ namespace: [String]) throws {
        let trial = Process()
        let output = Pipe()
        trial.executableURL = URL(fileURLWithPath: unshare)
        trial.arguments = namespace + ["true"]
        trial.standardOutput = output
        trial.standardError = output
        try trial.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        trial.waitUntilExit()
        guard trial.terminationStatus != 0 else { return }
        throw SimulatorError(
            """
            this system does not allow the namespaces that --isolated needs \
            (\(String(decoding: text, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))).
            On a machine of your own, one of these allows them:
              sudo sysctl kernel.unprivileged_userns_clone=1             (Debian)
              sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0 (Ubuntu 23.10 and later)
              sudo sysctl user.max_user_namespaces=15000
            For a container: docker run --security-opt seccomp=unconfined, or --cap-add SYS_ADMIN.
            Or run without --isolated, with an app that reads its origin from VAPIX_ORIGIN.
            """)
    }
}
