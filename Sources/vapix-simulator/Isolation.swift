import DeviceSimulator
import Foundation

/// A network of the simulator's own, where every port of 127.0.0.12 is free.
enum Isolation {
    /// Becomes `unshare`, which becomes the simulator again, inside.
    ///
    /// Returns only by throwing. It is the same process all along, so signals and the terminal work as before. The
    /// arguments are passed on, with a hidden one in front that says that this has happened, so it happens once.
    ///
    /// - Throws: `SimulatorError` when this system has no `unshare` or does not allow it.
    static func enter() throws {
        let unshare = try findProgram()
        let namespace = ["--user", "--map-root-user", "--net", "--"]
        try probe(unshare, namespace)
        let simulator = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let words =
            [unshare] + namespace + [simulator, "--inside-namespace-of", String(getppid())]
            + CommandLine.arguments.dropFirst()
        Descriptors.closeOthersOnExec()
        SignalMask.unblock()
        withCStrings(words) { _ = execv(unshare, $0) }
        throw SimulatorError("cannot run \(unshare): \(String(cString: strerror(errno)))")
    }

    /// Switches on the loopback interface, which is off in a new network.
    ///
    /// - Throws: `SimulatorError` when the system refuses.
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
        SimulatorError("cannot switch on the loopback interface: \(String(cString: strerror(errno)))")
    }

    private static func findProgram() throws -> String {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let directories = path.split(separator: ":").map(String.init) + ["/usr/bin", "/bin"]
        guard let found = directories.lazy.map({ $0 + "/unshare" }).first(where: { access($0, X_OK) == 0 }) else {
            throw SimulatorError("--isolated needs unshare: run `sudo apt-get install util-linux`")
        }
        return found
    }

    /// Tries it with a harmless program, because after `execv` nobody is left to explain a refusal.
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
            Or leave --isolated out, and let the app take its origin from VAPIX_ORIGIN.
            """)
    }
}
