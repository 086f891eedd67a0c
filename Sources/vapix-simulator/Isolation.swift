import DeviceSimulator
import Foundation

/// A network namespace of the simulator, where every port of 127.0.0.12 is free.
enum Isolation {
    /// Executes `unshare`, which executes the simulator again within the namespace.
    ///
    /// It returns only by throwing. The process stays the same, so signals and the terminal work as before. A hidden
    /// option in front of the arguments tells the second simulator that it is within the namespace.
    ///
    /// A socket belongs to the namespace that it was opened in. So one that was opened before lets programs outside, such
    /// as a browser, reach the simulator within.
    ///
    /// - Parameters:
    ///   - socket: A socket of this network for the network listener; `nil` without one.
    ///   - control: A listening socket of this network for the control interface; `nil` without one.
    /// - Throws: `SimulatorError` if the system has no `unshare` or does not allow it.
    static func enter(keeping socket: CInt?, control: CInt?) throws {
        let unshare = try findProgram()
        let namespace = ["--user", "--map-root-user", "--net", "--"]
        try probe(unshare, namespace)
        let simulator = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        var words = [unshare] + namespace + [simulator, "--inside-namespace-of", String(getppid())]
        if let socket { words += ["--network-socket", String(socket)] }
        if let control { words += ["--control-descriptor", String(control)] }
        words += CommandLine.arguments.dropFirst()
        Descriptors.closeOthersOnExec()
        for socket in [socket, control] { if let socket { _ = fcntl(socket, F_SETFD, 0) } }
        SignalMask.unblock()
        withCStrings(words) { _ = execv(unshare, $0) }
        throw SimulatorError("cannot run \(unshare): \(String(cString: strerror(errno)))")
    }

    /// Binds a socket to a port of 127.0.0.1; it stays in this network, whichever process gets it.
    ///
    /// - Parameter port: The port; 0 is any free port.
    /// - Returns: The socket, which does not listen yet.
    /// - Throws: `SimulatorError` if the port is taken.
    static func bindSocket(port: UInt16) throws -> CInt {
        let first = try bindOnce(port: port)
        guard port == 0 else { return first }
        // The kernel releases a port that it chose itself when the socket stops listening, but keeps a requested one.
        defer { close(first) }
        var name = sockaddr_in()
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &name) { name in
            _ = name.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(first, $0, &size) }
        }
        return try bindOnce(port: UInt16(bigEndian: name.sin_port))
    }

    private static func bindOnce(port: UInt16) throws -> CInt {
        let socket = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = port.bigEndian
        inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
        var on: CInt = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<CInt>.size))
        let status = withUnsafePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard socket >= 0, status == 0 else {
            let reason = String(cString: strerror(errno))
            close(socket)
            throw SimulatorError("cannot open the port \(port) of 127.0.0.1: \(reason)")
        }
        return socket
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
