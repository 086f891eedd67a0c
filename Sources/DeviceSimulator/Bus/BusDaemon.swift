import Foundation

/// A private D-Bus daemon that cannot outlive its owner.
///
/// The daemon is the child of a small shell script, which reads a pipe whose other end only this process holds. However
/// this process ends (`stop()`, a normal exit, a crash or SIGKILL), the kernel closes the pipe. The script then kills
/// the daemon and removes its directory. The script runs before the directory exists, so none can be left over.
///
/// The script starts no program but the daemon unless something goes wrong: each would take as long as the daemon.
final class BusDaemon: Sendable {
    /// The access rules of the bus.
    struct Policy {
        /// Whether callers may send messages to the name.
        var allowsCalls: Bool
        /// The only name that a program may own.
        var name: String
    }

    /// The address for `DBUS_SYSTEM_BUS_ADDRESS`.
    let address: String

    /// The directory of the socket, with room for others; `stop()` removes it.
    let directory: String

    private let watchdog: Watchdog

    private init(address: String, directory: String, watchdog: Watchdog) {
        self.address = address
        self.directory = directory
        self.watchdog = watchdog
    }

    /// Starts a daemon and waits until it listens.
    ///
    /// - Parameter policy: The access rules.
    /// - Returns: The running daemon.
    /// - Throws: `SimulatorError` if dbus-daemon is not installed or does not start.
    static func start(policy: Policy) async throws -> BusDaemon {
        let program = try findProgram()
        let directory = makeDirectoryName()
        let watchdog = try Watchdog(script: script, arguments: [program, directory])
        do {
            try makeDirectory(directory)
        } catch {
            // The script must not remove what is there: it is not ours.
            watchdog.send("none\n")
            await watchdog.stop()
            throw error
        }
        do {
            try write(policy, to: directory)
        } catch {
            await watchdog.stop()
            throw error
        }
        watchdog.send("start\n")
        let output = await runOnThread { watchdog.readOutput(milliseconds: 60_000) }
        // A camera's address is the path alone. The daemon also prints its identity; with that in the address, a client
        // would reject the restarted daemon, whose identity is another one.
        guard output.hasPrefix("unix:") else {
            let log = (try? String(contentsOfFile: directory + "/log", encoding: .utf8)) ?? ""
            await watchdog.stop()
            let reason = (output + log).trimmingCharacters(in: .whitespacesAndNewlines)
            throw SimulatorError(
                "\(program) did not start: \(reason.isEmpty ? "it printed nothing within 60 seconds" : reason)")
        }
        return BusDaemon(address: "unix:path=\(directory)/bus", directory: directory, watchdog: watchdog)
    }

    /// Kills the daemon, which ends all connections; returns when it has ended.
    ///
    /// - Throws: `SimulatorError` if it has not ended within 60 seconds.
    func goDown() async throws {
        watchdog.send("down\n")
        try await wait("ended") { [socket] in access(socket, F_OK) != 0 }
    }

    /// Starts a daemon at the same address; returns when it listens.
    ///
    /// - Throws: `SimulatorError` if it does not listen within 60 seconds.
    func comeUp() async throws {
        watchdog.send("up\n")
        try await wait("started again") { [socket] in Self.isListening(socket) }
    }

    /// Applies another policy to the running daemon and its open connections.
    ///
    /// - Parameter policy: The access rules.
    /// - Throws: `SimulatorError` if the daemon does not read them.
    func apply(_ policy: Policy) async throws {
        try Self.write(policy, to: directory)
        try await HTTPConfService.reloadConfiguration(ofBus: address)
    }

    /// Makes a directory that only this user may enter.
    private static func makeDirectory(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 else {
            throw SimulatorError("the simulator cannot make the directory \(path): \(String(cString: strerror(errno)))")
        }
    }

    private static func write(_ policy: Policy, to directory: String) throws {
        let path = directory + "/bus.conf"
        // `Data.write` waits until the disk has the file.
        let text = makeConfiguration(socket: directory + "/bus", policy: policy)
        let file = fopen(path, "we")
        let isWritten = file.map { fputs(text, $0) >= 0 } ?? false
        guard let file, fclose(file) == 0, isWritten else {
            throw SimulatorError("the simulator cannot write \(path): \(String(cString: strerror(errno)))")
        }
    }

    private var socket: String { directory + "/bus" }

    private func wait(_ outcome: String, until condition: @escaping @Sendable () -> Bool) async throws {
        let isSo = await runOnThread {
            let deadline = ContinuousClock.now + .seconds(60)
            while !condition() {
                guard ContinuousClock.now < deadline else { return false }
                usleep(2000)
            }
            return true
        }
        guard isSo else { throw SimulatorError("the simulator's dbus-daemon has not \(outcome) within a minute") }
    }

    private static func isListening(_ path: String) -> Bool {
        let descriptor = Foundation.socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var name = sockaddr_un()
        name.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &name.sun_path) { $0.copyBytes(from: path.utf8) }
        return withUnsafePointer(to: &name) { name in
            name.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
            }
        }
    }

    /// Ends the daemon; returns when the process has ended and its directory is removed.
    func stop() async {
        // The script removes what is left, such as a file that a program makes at this moment.
        try? FileManager.default.removeItem(atPath: directory)
        await watchdog.stop()
    }

    /// `$1` is the daemon, `$2` the directory.
    ///
    /// The command `start` on the pipe says that the directory is there. `down` and `up` stop and start the daemon at the same
    /// address. After `exec >` only the first daemon holds the output pipe, so that the pipe ends if the daemon ends early.
    private static let script = """
        exec 2>&1
        umask 077
        daemon=
        end() {
            [ -z "$daemon" ] || kill -KILL "$daemon"
            wait
            daemon=
        }
        if read -r command; then
            [ "$command" = start ] || exit 1
            "$1" --config-file="$2/bus.conf" --nofork --nopidfile --print-address=1 2> "$2/log" < /dev/null &
            daemon=$!
        fi
        exec > /dev/null 2>&1
        while read -r command; do
            end
            rm -f -- "$2/bus"
            [ "$command" = up ] || continue
            "$1" --config-file="$2/bus.conf" --nofork --nopidfile 2>> "$2/log" < /dev/null &
            daemon=$!
        done
        end
        [ ! -d "$2" ] || rm -rf -- "$2"
        """

    private static func findProgram() throws -> String {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let usual = ["/usr/bin", "/bin", "/usr/local/bin", "/usr/sbin", "/sbin", "/usr/local/sbin"]
        let directories = path.split(separator: ":").map(String.init) + usual
        let candidates = directories.lazy.map { $0 + "/dbus-daemon" }
        guard let found = candidates.first(where: { access($0, X_OK) == 0 }) else {
            throw SimulatorError(
                "the simulator needs dbus-daemon, which is not installed: run `sudo apt-get install dbus`")
        }
        return found
    }

    /// Makes a unique name below `$TMPDIR`, or below `/tmp` if `$TMPDIR` is unsuitable.
    ///
    /// A Unix socket's path has at most 108 bytes, and a D-Bus address would need escapes for other characters.
    private static func makeDirectoryName() -> String {
        let name = "/vapix-" + RandomText.alphanumeric(16)
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_/.")
        if let wanted = ProcessInfo.processInfo.environment["TMPDIR"], wanted.hasPrefix("/") {
            let base = wanted.hasSuffix("/") ? String(wanted.dropLast()) : wanted
            // The longest name in it is that of an application's socket: 26 bytes and an extension.
            let fits = (base + name).utf8.count + 32 < 108
            if fits, base.allSatisfy(plain.contains), access(base, W_OK) == 0 { return base + name }
        }
        return "/tmp" + name
    }

    /// The rules of a system bus, as on a camera: method calls are denied unless a rule allows them.
    private static func makeConfiguration(socket: String, policy: Policy) -> String {
        """
        <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
          "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
        <busconfig>
          <type>system</type>
          <listen>unix:path=\(socket)</listen>
          <auth>EXTERNAL</auth>
          <policy context="default">
            <allow user="*"/>
            <deny own="*"/>
            <allow own="\(policy.name)"/>
            <deny send_type="method_call"/>
            <allow send_type="signal"/>
            <allow send_requested_reply="true" send_type="method_return"/>
            <allow send_requested_reply="true" send_type="error"/>
            <allow receive_type="method_call"/>
            <allow receive_type="method_return"/>
            <allow receive_type="error"/>
            <allow receive_type="signal"/>
            <allow send_destination="org.freedesktop.DBus"/>
            \(policy.allowsCalls ? "<allow send_destination=\"\(policy.name)\"/>" : "")
          </policy>
        </busconfig>
        """
    }
}
