import DeviceSimulator
import Foundation
import VapixSupport

/// The test program `SteeredApp`: an app in a process of its own, with a clock of its own, that does what a test says.
///
/// It is used from one task at a time. Reading its answer blocks, so each command runs on a thread made for it.
final class SteeredProcess: Sendable {
    /// Why it cannot be used.
    struct Failure: Error {
        let reason: String
    }

    let identifier: pid_t
    private let stream: CInt
    // The status of waitpid(2), once the process has ended.
    private let status = Locked<CInt?>(nil)

    /// Starts the app.
    ///
    /// - Parameters:
    ///   - account: Its account's name.
    ///   - bus: The bus' address.
    ///   - origin: The virtual host.
    ///   - directory: Its working and temporary directory.
    /// - Throws: ``Failure`` if it does not start.
    convenience init(account: String, bus: String, origin: String, directory: String = "/") throws {
        try self.init([account, origin], environment: ["DBUS_SYSTEM_BUS_ADDRESS=\(bus)"], directory: directory)
    }

    /// Starts the program.
    ///
    /// - Parameters:
    ///   - arguments: Its arguments.
    ///   - environment: Its environment.
    ///   - directory: Its working and temporary directory.
    /// - Throws: ``Failure`` if it does not start.
    init(_ arguments: [String], environment: [String] = [], directory: String = "/") throws {
        let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        let program = URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent("SteeredApp").path
        var ends: [CInt] = [-1, -1]
        guard socketpair(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw Failure(reason: "no socket")
        }
        defer { close(ends[1]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        let command = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", directory, program] + arguments
        let words = command.map { strdup($0) }
        let variables = (environment + ["TMPDIR=\(directory)"]).map { strdup($0) }
        defer { for text in words + variables { free(text) } }
        var identifier: pid_t = 0
        guard posix_spawn(&identifier, "/bin/sh", &actions, nil, words + [nil], variables + [nil]) == 0 else {
            close(ends[0])
            throw Failure(reason: "\(program) does not start")
        }
        self.identifier = identifier
        stream = ends[0]
        // No test waits for ever.
        var timeout = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(stream, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout.size(ofValue: timeout)))
    }

    deinit {
        close(stream)
        guard !hasEnded else { return }
        kill(identifier, SIGKILL)
        waitpid(identifier, nil, 0)
    }

    /// Whether the process has ended.
    var hasEnded: Bool {
        status.withLock { status in
            var ended: CInt = 0
            if status == nil, waitpid(identifier, &ended, WNOHANG) == identifier { status = ended }
            return status != nil
        }
    }

    /// How the process ended: its exit code, or the negative number of the signal that ended it.
    var exitCode: CInt? {
        guard hasEnded, let status = status.withLock({ $0 }) else { return nil }
        return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
    }

    /// Sends the process a signal.
    func signal(_ number: CInt) {
        if !hasEnded { kill(identifier, number) }
    }

    /// Gives a command and waits for the answer.
    func tell(_ command: String) async throws -> String {
        try await onThread {
            let bytes = Array((command + "\n").utf8)
            guard send(self.stream, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count else {
                throw Failure(reason: "the process has ended")
            }
            return try self.readAnswer(to: command)
        }
    }

    /// Waits for a line that the process prints by itself.
    func answer() async throws -> String {
        try await onThread { try self.readAnswer(to: "nothing") }
    }

    private func onThread(_ work: @escaping @Sendable () throws -> String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            let isStarted = startDedicatedThread { continuation.resume(with: Result { try work() }) }
            if !isStarted { continuation.resume(throwing: Failure(reason: "no thread")) }
        }
    }

    private func readAnswer(to command: String) throws -> String {
        var answer: [UInt8] = []
        var byte: UInt8 = 0
        while recv(stream, &byte, 1, 0) == 1 {
            guard byte != UInt8(ascii: "\n") else { return String(decoding: answer, as: UTF8.self) }
            answer.append(byte)
        }
        throw Failure(reason: "no answer to \(command) within a minute")
    }
}
